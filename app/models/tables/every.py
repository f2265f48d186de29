"""All tables, imported once so that the metadata is complete."""

from __future__ import annotations

from app.models.tables import (
    archive,
    cases,
    categories,
    documents,
    evaluations,
    journal,
    mail,
    offices,
    payments,
    people,
    reserve,
)

MODULES = (people, offices, cases, categories, payments, evaluations, documents, mail, archive, reserve, journal)
