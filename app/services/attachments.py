"""The row of a file that belongs to a case, wherever the file came from: intake, form, checklist or deposit."""

from __future__ import annotations

from app.models.tables.cases import Attachment
from app.services.casework import Work
from app.services.files import FileFacts


def add(work: Work, facts: FileFacts, blob: str, item_id: str | None) -> Attachment:
    """File a stored file with its case, under a line of the checklist or with the case as a whole."""
    return work.tx.add(
        Attachment,
        case_id=work.case.id,
        item_id=item_id,
        blob=blob,
        name=facts.name,
        format=facts.format,
        pages=facts.pages,
        size=facts.size,
        added_at=work.tx.now,
        added_by=work.tx.actor.name,
    )
