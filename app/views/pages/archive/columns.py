"""The columns of the list of an archive; what was found stands below the subject."""

from __future__ import annotations

from collections.abc import Callable

from app.models.rows.archive import RecordLine
from app.models.texts_es import numeric_date
from app.views.itemmodels.rows_model import Column


def columns(tr: Callable[[str], str]) -> list[Column[RecordLine]]:
    """Return the columns; number and date are never cut."""
    return [
        Column("number", tr("Número"), lambda one: one.number, second=lambda one: one.session, role="emphasis",
               tone="tinta", width=104, keep=True),
        Column("held", tr("Fecha"), lambda one: numeric_date(one.held_on), second=lambda one: _sheets(one, tr),
               sort=lambda one: one.held_on, width=92, keep=True),
        Column("about", tr("Órgano y asunto"), lambda one: one.body, second=lambda one: about(one, tr), width=180,
               stretch=1),
    ]  # fmt: skip


def about(one: RecordLine, tr: Callable[[str], str]) -> str:
    """Return where the words searched for stand, else the subject."""
    if one.fragment is None:
        return one.title
    if not one.fragment.page:
        return one.fragment.text
    return tr("pág. {page}: {text}").format(page=one.fragment.page, text=one.fragment.text)


def file_heads(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the heads of the file."""
    return tr("Número"), tr("Fecha"), tr("Órgano"), tr("Sesión"), tr("Asunto"), tr("Fojas")


def file_row(one: RecordLine) -> tuple[str, ...]:
    """Return one line of the file."""
    return one.number, numeric_date(one.held_on), one.body, one.session, one.title, str(one.pages)


def _sheets(one: RecordLine, tr: Callable[[str], str]) -> str:
    return tr("1 foja") if one.pages == 1 else tr("{count} fojas").format(count=one.pages)
