"""All tables, imported once so that the metadata is complete."""

from __future__ import annotations

from app.models.tables import cases, documents, evaluations, journal, mail, offices, payments, people

MODULES = (people, offices, cases, payments, evaluations, documents, mail, journal)
