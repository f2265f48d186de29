"""Applicants: found by identity number, written with the request that brings them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.identity import IdCheck, IdKind, check
from app.models.identity_es import sentence
from app.models.names import FIRM_LIMIT, clean
from app.models.rows.people import ApplicantIn, EarlierCase, Known
from app.models.tables.people import Person
from app.models.tables.reserve import ReservedPerson
from app.services import typed
from app.services.access import Actor

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

OVERRIDE_LIMIT = 300
_FIELDS = (
    "id_kind",
    "id_number",
    "surnames",
    "names",
    "legal_name",
    "email",
    "phone",
    "province",
    "canton",
    "address",
)


class People:
    """The register of applicants of this office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def known(self, actor: Actor, id_kind: str, id_number: str) -> Known | None:
        """Return what is on file about an identity number, with earlier requests newest first; None if nothing is."""
        self._store.access.require("people.known", actor)
        number = check(IdKind(id_kind), id_number).number
        found = self._store.read(
            f"SELECT id, {', '.join(_FIELDS)} FROM person WHERE office = ? AND id_kind = ? AND id_number = ?",
            (actor.office, id_kind, number),
        )
        if not found:
            return None
        applicant = ApplicantIn(**{name: found[0][name] for name in _FIELDS})
        return Known(applicant, display_name(applicant), self._cases(found[0]["id"], f"{id_kind}:{number}"))

    def _cases(self, person_id: str, identity: str) -> tuple[EarlierCase, ...]:
        rows = self._store.read(
            "SELECT id, number, procedure, procedure_name, state, is_open, received_at, closed_at, "
            "outcome_words FROM case_file "
            "WHERE person_id = ? OR holder_identity = ? ORDER BY received_at DESC, id DESC LIMIT 20",
            (person_id, identity),
        )
        return tuple(
            EarlierCase(
                row["id"],
                row["number"],
                row["procedure"],
                row["procedure_name"],
                row["state"],
                bool(row["is_open"]),
                instant(row["received_at"]),
                instant(row["closed_at"]) if row["closed_at"] else None,
                row["outcome_words"],
            )
            for row in rows
        )


def instant(text: str) -> datetime:
    """Read an instant as the database keeps it (UTC without offset)."""
    return datetime.fromisoformat(text + "+00:00")


def is_firm(applicant: ApplicantIn) -> bool:
    """Tell whether a firm or body asks, not a natural person."""
    return bool(applicant.legal_name.strip())


def display_name(applicant: ApplicantIn | Person) -> str:
    """Return the name as lists print it: the firm, or Apellidos Nombres."""
    return applicant.legal_name or " ".join(part for part in (applicant.surnames, applicant.names) if part)


def letter_name(applicant: ApplicantIn | Person | ReservedPerson) -> str:
    """Return the name as papers print it: the firm, or Nombres Apellidos."""
    return applicant.legal_name or " ".join(part for part in (applicant.names, applicant.surnames) if part)


def tidy(applicant: ApplicantIn) -> ApplicantIn:
    """Return the applicant with clean names and a normalised number.

    Raises UserError "name.empty" or "name.too_long" for names that cannot be printed.
    """
    number = check(IdKind(applicant.id_kind), applicant.id_number).number
    if is_firm(applicant):
        firm = clean(applicant.legal_name, limit=FIRM_LIMIT)
        return replace(applicant, id_number=number, legal_name=firm, surnames="", names="")
    return replace(
        applicant, id_number=number, surnames=clean(applicant.surnames), names=clean(applicant.names), legal_name=""
    )


def judged(applicant: ApplicantIn) -> IdCheck:
    """Return the verdict on the identity number."""
    return check(IdKind(applicant.id_kind), applicant.id_number)


def write(tx: Transaction, applicant: ApplicantIn) -> Person:
    """Add the applicant, or bring the one on file up to date.

    Raises UserError "identity.refused" for a number that cannot be, "identity.override" for a failed check digit that
    no supervisor lifted with a reason.
    """
    values = columns(tx, applicant)
    found = tx.find(Person, office=tx.actor.office, id_kind=values["id_kind"], id_number=values["id_number"])
    if found is None:
        return tx.add(Person, **values)
    changed = {name: value for name, value in values.items() if getattr(found, name) != value}
    return tx.update(found, **changed) if changed else found


def columns(tx: Transaction, applicant: ApplicantIn) -> dict[str, str]:
    """Return the columns of an applicant, cleaned and accepted; errors as `write`."""
    applicant = tidy(applicant)
    verdict = judged(applicant)
    if verdict.level == "error":
        raise UserError("identity.refused", fault=sentence(verdict))
    if verdict.level == "override" and not _lifted(tx, applicant):
        raise UserError("identity.override", fault=sentence(verdict))
    values = {name: getattr(applicant, name) for name in _FIELDS}
    values["override_reason"] = _why(applicant) if verdict.level == "override" else ""
    return values


def _why(applicant: ApplicantIn) -> str:
    return typed.remark(applicant.override_reason, limit=OVERRIDE_LIMIT)


def _lifted(tx: Transaction, applicant: ApplicantIn) -> bool:
    from app.models.tables.people import User

    if not _why(applicant):
        return False
    by = tx.find(User, id=applicant.override_by) if applicant.override_by else None
    return by is not None and by.active and by.role == "supervisor"
