"""What is wrong with the applicant's own data, field by field (keys begin with "person.")."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.models.errors import UserError
from app.models.identity_es import sentence as identity_sentence
from app.models.names import FIRM_LIMIT, clean
from app.models.rows.intake import FieldFault
from app.models.rows.people import ApplicantIn
from app.services.forms.mail_and_phone import check_email, phone_warning
from app.services.people import judged
from app.services.sentences import sentence
from app.services.territory import Territory


def applicant_faults(applicant: ApplicantIn, territory: Territory) -> Iterator[FieldFault]:
    """Yield the faults in the order of the form; the identity number's verdict comes first."""
    verdict = judged(applicant)
    if verdict.level != "ok":
        yield FieldFault("person.id_number", verdict.level, identity_sentence(verdict))
    yield from _names(applicant)
    yield from _told("person.email", lambda: check_email(applicant.email) if applicant.email else _missing("el correo"))
    if not applicant.phone.strip():
        yield FieldFault("person.phone", "error", "Falta: el teléfono.")
    elif warning := phone_warning(applicant.phone):
        yield FieldFault("person.phone", *warning)
    if applicant.province not in territory.names:
        yield FieldFault("person.province", "error", "Falta: elija la provincia.")
    if applicant.canton not in territory.names or not applicant.canton.startswith(applicant.province):
        yield FieldFault("person.canton", "error", "Falta: elija el cantón.")
    if not applicant.address.strip():
        yield FieldFault("person.address", "error", "Falta: la dirección.")
    else:
        yield from _told("person.address", lambda: clean(applicant.address, limit=200))


def _names(applicant: ApplicantIn) -> Iterator[FieldFault]:
    if applicant.legal_name.strip():
        yield from _told("person.legal_name", lambda: clean(applicant.legal_name, limit=FIRM_LIMIT))
        return
    if applicant.id_kind == "ruc" and not (applicant.surnames.strip() or applicant.names.strip()):
        yield FieldFault("person.legal_name", "error", "Falta: el nombre o la razón social.")
        return
    yield from _told("person.surnames", lambda: clean(applicant.surnames))
    yield from _told("person.names", lambda: clean(applicant.names))


def _missing(what: str) -> None:
    raise UserError("field.missing", what=what)


def _told(key: str, look: Callable[[], object]) -> Iterator[FieldFault]:
    try:
        look()
    except UserError as error:
        yield FieldFault(key, "error", sentence(error))
