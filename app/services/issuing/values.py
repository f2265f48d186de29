"""Gathers what a case can say on paper, as the flat values of a layout (the names are in `vocabulary.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.models import layout_text
from app.models.catalogue.field_archived import ArchivedField
from app.models.decimals import points_text
from app.models.identity import IdKind
from app.models.identity_es import LABELS
from app.models.money import Money
from app.models.numbers_es import money_words
from app.models.tables.cases import OutsideAct
from app.models.tables.documents import Document
from app.models.tables.evaluations import Evaluation
from app.models.tables.payments import Charge
from app.models.tables.people import Person, User
from app.models.terms import parse_term
from app.models.texts_es import day_month_year, hour, plain_date
from app.services.archive.citing import RECORD_PARTS, Cited, cited
from app.services.casework import Work
from app.services.catalogue import OfficeEntry
from app.services.forms import concerned
from app.services.forms.wording import answer_text
from app.services.issuing.category_values import category_texts
from app.services.issuing.seals import seal
from app.services.issuing.vocabulary import PAPERS
from app.services.people import letter_name
from app.services.territory import Territory

TO_COME = "por asignar"
"""What a draft shows where a number will be."""

HINT = "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código."

Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Identity:
    """How one paper is known: number, code, date and until when; a draft has `TO_COME` for number and code.

    own_code: the code that its definition gives it, "" without one.
    """

    number: str
    code: str
    issued_on: date
    valid_until: date | None = None
    own_code: str = ""

    def qr(self, holder: str) -> str:
        """Return what its QR code holds; that of a draft proves nothing."""
        if self.number == TO_COME:
            return TO_COME
        return seal(self.number, self.code, self.issued_on, holder).text


@dataclass(frozen=True, slots=True)
class Place:
    """Where papers are issued, and the country's places."""

    entry: OfficeEntry
    territory: Territory

    def texts(self) -> Texts:
        """Say who issues and where to ask."""
        office, institution = self.entry.office, self.entry.institution
        hours = f"{hour(office.opens)} a {hour(office.closes)}"
        contact = [office.called, office.phone, office.email]
        return {
            "institution.name": institution.name,
            "institution.short_name": institution.short_name,
            "institution.unit": institution.unit,
            "institution.ruc": institution.ruc or "",
            "office.name": office.name,
            "office.line": " · ".join(part for part in (office.called, office.address, hours) if part),
            "office.address": ", ".join(part for part in (office.address, self.city) if part),
            "office.place": self.city,
            "contact.line": " · ".join(part for part in contact if part),
        }

    @property
    def city(self) -> str:
        """Name of the office's canton."""
        return self.territory.name(self.entry.office.canton)


def holder_of(work: Work) -> str:
    """Return the name of whom the case is about, as papers print it."""
    owner = concerned.holder(work.procedure, work.answers)
    return owner.name if owner else letter_name(_person(work))


def case_texts(work: Work, place: Place) -> Texts:
    """Say everything that the case knows, its answers and its other documents included."""
    return {
        **place.texts(),
        **_request(work),
        **_applicant(work, place.territory),
        **_evaluation(work),
        **_charge(work),
        **_answers(work, place.territory),
        **_photos(work),
        **_records(work),
        **concerned.texts(work.procedure, work.answers),
        **_numbers(work),
        **category_texts(work),
        **_elsewhere(work),
    }


def paper_texts(work: Work, place: Place, identity: Identity, *, title: str, validity: str = "") -> Texts:
    """Say what the paper itself is called, under every name that a layout may give it, and how it is checked."""
    issued = plain_date(identity.issued_on)
    until = plain_date(identity.valid_until) if identity.valid_until else ""
    own = {
        "number": identity.number,
        "own_code": identity.own_code,
        "issued": issued,
        "issued_short": day_month_year(identity.issued_on),
        "date": issued,
        "from": issued,
        "until": until,
        "until_short": day_month_year(identity.valid_until) if identity.valid_until else "",
        "valid_until": until,
        "place": place.city,
        "place_and_date": f"{place.city}, {issued}",
        "validity": validity or (f"hasta el {until}" if until else ""),
        "title": title,
        "legal_basis": laws(work.procedure.legal_basis),
    }
    named = {f"{paper}.{part}": text for paper in PAPERS for part, text in own.items()}
    return {**named, "check.code": identity.code, "check.qr": identity.qr(holder_of(work)), "check.hint": HINT}


def filled(texts: Mapping[str, str], values: Mapping[str, str]) -> Texts:
    """Fill the placeholders of a definition's own texts; what a value lacks leaves the whole text empty."""
    return {name: _fill(template, values) for name, template in texts.items()}


def filled_lines(template: str, values: Mapping[str, str]) -> str:
    """Fill a text line by line; a line whose value lacks is left out."""
    lines = (_fill(line, values) for line in template.splitlines())
    return "\n".join(line for line in lines if line)


def _fill(template: str, values: Mapping[str, str]) -> str:
    parts = [piece.text or values.get(piece.key, "") for piece in layout_text.pieces(template)]
    return "".join(parts) if all(parts) else ""


def _person(work: Work) -> Person:
    return work.tx.get(Person, work.case.person_id)


def _request(work: Work) -> Texts:
    case = work.case
    clerk = work.tx.find(User, id=case.clerk_id)
    return {
        "case.number": case.number,
        "case.procedure": case.procedure_name,
        "case.received": plain_date(work.local(case.received_at).date()),
        "case.outcome": case.outcome_words,
        "case.call": case.call_title,
        "case.points": "" if case.points is None else points_text(case.points),
        "case.product": case.product_title,
        "case.channel": case.channel_title,
        "case.term": str(parse_term(case.term)),
        "case.due": plain_date(case.due_on) if case.due_on else "",
        "case.tracking_code": case.tracking_code,
        "case.served_by": clerk.full_name if clerk else work.tx.actor.name,
        "applicant.type": case.applicant_type_title,
        "legal.basis": laws(work.procedure.legal_basis),
    }


def _applicant(work: Work, territory: Territory) -> Texts:
    person = _person(work)
    kind, number = _identity_words(person)
    place = territory.label(person.canton) if person.canton else ""
    types = {one.key: one.short for one in work.procedure.applicant_types}
    line: tuple[str, ...] = (f"{kind} {number}", types.get(work.case.applicant_type, ""), place)
    own = {"name": letter_name(person), "id_kind": kind, "id_number": number}
    owner = concerned.holder(work.procedure, work.answers)
    if owner is not None:
        line = (f"{owner.parts()['id_kind']} {owner.id_number}",)
    held = {part: owner.parts()[part] for part in own} if owner else own
    return {
        **{f"applicant.{part}": text for part, text in own.items()},
        **{f"holder.{part}": text for part, text in held.items()},
        "applicant.relation": concerned.relation(work.procedure, work.answers) if owner else "",
        "applicant.email": person.email,
        "applicant.phone": person.phone,
        "applicant.address": ", ".join(part for part in (person.address, place) if part),
        "holder.line": " · ".join(part for part in line if part),
    }


def _identity_words(person: Person) -> tuple[str, str]:
    """Return kind and number of an identity as papers print them; with reserve, words in their place."""
    if person.id_kind == "reserved":
        return "Identidad", "Reservada"
    return LABELS[IdKind(person.id_kind)], person.id_number


def _evaluation(work: Work) -> Texts:
    held = [one for one in work.tx.all(Evaluation, case_id=work.case.id, order="starts_at") if one.state == "held"]
    if not held:
        return {}
    last = held[-1]
    return {
        "evaluation.number": last.number,
        "evaluation.date": plain_date(work.local(last.starts_at).date()),
        "evaluation.evaluator": last.evaluator_name,
        "evaluation.place": last.place,
    }


def _charge(work: Work) -> Texts:
    charges = work.tx.all(Charge, case_id=work.case.id)
    amount = Money(sum(charge.amount_cents for charge in charges))
    fee = str(amount) if amount else "sin costo"
    return {
        "case.type_and_fee": ", ".join(part for part in (work.case.applicant_type_title, fee) if part),
        "payment.amount": str(amount),
        "payment.amount_in_words": money_words(amount),
    }


def _answers(work: Work, territory: Territory) -> Texts:
    answers = work.answers
    told = {
        f"answer.{field.key}": answer_text(field, answers.get(field.key), territory)
        for field in work.procedure.fields()
        if field.key not in work.procedure.kept_from("")
    }
    fields = (field for field in work.procedure.fields() if isinstance(field, ArchivedField))
    return told | {f"answer.{field.key}": "; ".join(one.told for one in cited_by(work, field)) for field in fields}


def _records(work: Work) -> Texts:
    """Tell the parts of the records that an answer points at: body, date, number and subject."""
    fields = (field for field in work.procedure.fields() if isinstance(field, ArchivedField))
    found = {field.key: cited_by(work, field) for field in fields}
    return {
        f"record.{key}.{part}": "; ".join(dict.fromkeys(text for one in cited if (text := one.parts()[part])))
        for key, cited in found.items()
        for part in RECORD_PARTS
    }


def cited_by(work: Work, field: ArchivedField) -> tuple[Cited, ...]:
    """Return the records that an answer of the case points at, as the archive says today."""
    run = work.tx.connection.exec_driver_sql
    return cited(lambda sql, values: run(sql, tuple(values)), work.case.office, field, work.answers.get(field.key))


def _elsewhere(work: Work) -> Texts:
    """Say what was last told of each step that was done in another system."""
    acts = work.tx.all(OutsideAct, case_id=work.case.id, order="done_at")
    return {f"outside.{one.step}": one.record for one in acts if one.record}


def _photos(work: Work) -> Texts:
    """Name the cut picture of every photograph of the form."""
    answers = {field.key: work.answers.get(field.key) for field in work.procedure.fields() if field.kind == "photo"}
    return {f"photo.{key}": str(told["blob"]) for key, told in answers.items() if isinstance(told, dict)}


def _numbers(work: Work) -> Texts:
    """Tell the number of every document; those of several rows are joined."""
    found = [one for one in work.tx.all(Document, case_id=work.case.id) if one.result and one.state != "voided"]
    by_result = {
        one.result: [other.number or TO_COME for other in found if other.result == one.result] for one in found
    }
    return {f"number.{key}": ", ".join(dict.fromkeys(numbers)) for key, numbers in by_result.items()}


def laws(given: Sequence[str]) -> str:
    """Return the laws of a procedure as one text, each told apart from the next."""
    before = (one if one.endswith(".") else f"{one};" for one in given[:-1])
    return " ".join((*before, *given[-1:]))
