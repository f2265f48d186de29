"""The people whom a request concerns besides who applies: how they are checked, kept, told and found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.catalogue.field_people import PersonField
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.identity import IdKind, check
from app.models.identity_es import LABELS
from app.models.identity_es import sentence as identity_sentence
from app.models.names import FIRM_LIMIT, clean
from app.models.texts_es import plural
from app.services.forms.mail_and_phone import check_email, phone_warning

if TYPE_CHECKING:
    from app.services.forms.answers import Checker

PERSON_PARTS = ("name", "id_kind", "id_number", "email", "phone")
"""What papers may say of each by itself."""

Told = tuple[str, str] | None
_PARTS = ("identity", "name", "email", "phone")
_LONGEST_PHONE = 60


@dataclass(frozen=True, slots=True)
class Concerned:
    """One person as the answer tells them; `identity` is "cedula:1712345678", "" when it is not known."""

    identity: str
    name: str
    email: str = ""
    phone: str = ""

    @property
    def id_kind(self) -> str:
        """Which paper."""
        return self.identity.partition(":")[0]

    @property
    def id_number(self) -> str:
        """Its number."""
        return self.identity.partition(":")[2]

    @property
    def words(self) -> str:
        """Who it is, as papers say it: "Rosa Quishpe Lema, cédula 1712345678"."""
        label = LABELS[IdKind(self.id_kind)] if self.identity else ""
        shown = label if label.isupper() else label.lower()
        return ", ".join(part for part in (self.name, f"{shown} {self.id_number}".strip()) if part)

    @property
    def told(self) -> str:
        """Who it is and how to reach them, as the case file says it."""
        return ", ".join(part for part in (self.words, self.email, self.phone) if part)

    def parts(self) -> dict[str, str]:
        """Return each of PERSON_PARTS."""
        kind = LABELS[IdKind(self.id_kind)] if self.identity else ""
        return dict(zip(PERSON_PARTS, (self.name, kind, self.id_number, self.email, self.phone), strict=True))


def people_of(value: object) -> tuple[Concerned, ...]:
    """Read an answer, typed or stored; those of whom nothing was written are left out. Errors: field.not_text."""
    given = value if isinstance(value, (list, tuple)) else () if value is None else (value,)
    return tuple(one for one in map(_person, given) if any((one.id_number, one.name, one.email, one.phone)))


def _person(part: object) -> Concerned:
    if not isinstance(part, Mapping):
        raise UserError("field.not_text")
    texts = [part.get(name) or "" for name in _PARTS]
    if not all(isinstance(text, str) for text in texts):
        raise UserError("field.not_text")
    return Concerned(*(str(text).strip() for text in texts))


def look(_ctx: Checker, field: PersonField, value: object) -> Told:
    """Look at how many people there are and at each of them; the first doubt is told.

    Errors: field.too_few_people, field.too_many_people, field.person_twice, field.person_identity, field.not_an_option,
    name.*, field.email_*.
    """
    people = people_of(value)
    if len(people) < field.min_count:
        raise UserError("field.too_few_people", least=plural(field.min_count, "persona", "personas"))
    if len(people) > field.max_count:
        raise UserError("field.too_many_people", most=plural(field.max_count, "persona", "personas"))
    known = [one.identity for one in kept_people(people) if one.identity]
    if twice := next((one for one in known if known.count(one) > 1), ""):
        raise UserError("field.person_twice", number=twice.partition(":")[2])
    told = [doubt for one in people if (doubt := _doubt(field, one))]
    return min(told, default=None)


def _doubt(field: PersonField, one: Concerned) -> Told:
    """Return what is wrong with one person; "error" stands before "warning" by its letters."""
    clean(one.name, limit=FIRM_LIMIT)
    if one.email:
        check_email(one.email)
    if not one.id_number:
        if field.identified:
            raise UserError("field.person_identity", name=one.name)
        return None
    if one.id_kind not in field.allowed:
        raise UserError("field.not_an_option")
    verdict = check(IdKind(one.id_kind), one.id_number)
    if verdict.level != "ok":
        return ("error" if verdict.level == "error" else "warning"), identity_sentence(verdict)
    return phone_warning(one.phone[:_LONGEST_PHONE]) if one.phone else None


def kept_people(people: tuple[Concerned, ...]) -> tuple[Concerned, ...]:
    """Return the people with clean names and normalised numbers; of an unknown paper, the number as it was written."""
    return tuple(
        Concerned(_identity(one), clean(one.name, limit=FIRM_LIMIT), one.email, one.phone[:_LONGEST_PHONE])
        for one in people
    )


def _identity(one: Concerned) -> str:
    if not one.id_number or one.id_kind not in set(IdKind):
        return ""
    return f"{one.id_kind}:{check(IdKind(one.id_kind), one.id_number).number}"


def stored_people(_field: PersonField, value: object) -> list[dict[str, str]]:
    """Return the people as they are stored."""
    return [
        {"identity": one.identity, "name": one.name, "email": one.email, "phone": one.phone}
        for one in kept_people(people_of(value))
    ]


def everybody(procedure: Procedure, answers: Mapping[str, object]) -> Iterator[tuple[PersonField, Concerned]]:
    """Yield every person that the stored answers name, with the field that asked."""
    for field in procedure.fields():
        if isinstance(field, PersonField):
            yield from ((field, one) for one in people_of(answers.get(field.key)))


def holder(procedure: Procedure, answers: Mapping[str, object]) -> Concerned | None:
    """Return whom the request is about; None if that is who applies."""
    if procedure.holder is None:
        return None
    return next(iter(people_of(answers.get(procedure.holder.field))), None)


def relation(procedure: Procedure, answers: Mapping[str, object]) -> str:
    """Say what who applies is to the holder, as was answered; "" if that is not asked."""
    key = procedure.holder.relation if procedure.holder else None
    options = getattr(procedure.field(key), "options", ()) if key else ()
    return next((one.title for one in options if one.key == answers.get(key or "")), "")


def columns(procedure: Procedure, answers: Mapping[str, object]) -> dict[str, str]:
    """Return what a case repeats of its holder."""
    found = holder(procedure, answers)
    return {"holder_name": found.name if found else "", "holder_identity": found.identity if found else ""}


def texts(procedure: Procedure, answers: Mapping[str, object]) -> dict[str, str]:
    """Tell the parts of every person under `person.<field>.<part>`; several are joined."""
    told: dict[str, str] = {
        f"person.{field.key}.{part}": ""
        for field in procedure.fields()
        if isinstance(field, PersonField)
        for part in PERSON_PARTS
    }
    for field, one in everybody(procedure, answers):
        for part, text in one.parts().items():
            name = f"person.{field.key}.{part}"
            told[name] = "; ".join(dict.fromkeys(known for known in (told[name], text) if known))
    return told
