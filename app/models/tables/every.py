"""All tables, imported once so that the metadata is complete."""

from __future__ import annotations

from app.models.tables import (
    archive,
    bank,
    bank_matches,
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

__all__ = [
    "archive",
    "bank",
    "bank_matches",
    "cases",
    "categories",
    "documents",
    "evaluations",
    "journal",
    "mail",
    "offices",
    "payments",
    "people",
    "reserve",
]
