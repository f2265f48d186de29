"""Checks the answers of declared fields, the same way beside the field and before registering.

To add a field kind: its class in models/catalogue/fields.py, its check here, its editor in views/forms/.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.models.catalogue import fields as kinds
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.identity import IdKind, check
from app.models.identity_es import sentence as identity_sentence
from app.models.money import parse_amount
from app.models.names import clean
from app.models.rows.intake import FieldFault
from app.models.texts_es import plain_date
from app.services.sentences import sentence
from app.services.territory import Territory

Answers = Mapping[str, object]
_LONGEST_NUMBER = 12
_LONGEST_PHONE = 60


class Checker:
    """Knows the day of filing and the country's places; says what is wrong with an answer."""

    def __init__(self, territory: Territory, today: date) -> None:
        self.territory = territory
        self.today = today

    def faults(self, procedure: Procedure, chosen: Chosen | str, answers: Answers) -> tuple[FieldFault, ...]:
        """Return every fault of a form, in the order of its fields; fields that do not apply are not asked."""
        asked = procedure.asked(chosen, answers)
        found = [self.fault(field, answers.get(field.key)) for field in asked]
        return tuple(fault for fault in found if fault)

    def fault(self, field: kinds.Field, value: object) -> FieldFault | None:
        """Return what is wrong with one answer, or None."""
        if value in (None, "", (), []):
            return None if field.optional else FieldFault(field.key, "error", f"Falta: {field.label.lower()}.")
        try:
            told = _CHECKS[field.kind](self, field, value)
        except UserError as error:
            return FieldFault(field.key, "error", sentence(error))
        return FieldFault(field.key, *told) if told else None


def _text(_ctx: Checker, field: kinds.TextField, value: object) -> None:
    if "\n" in str(value):
        raise UserError("field.one_line")
    line = clean(str(value), limit=field.max_length)
    if field.pattern and not re.fullmatch(field.pattern, line):
        raise UserError("field.pattern", help=field.pattern_help)


def _long_text(_ctx: Checker, field: kinds.LongTextField, value: object) -> None:
    if len(str(value)) > field.max_length:
        raise UserError("field.too_long", limit=field.max_length)
    if any(unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t" for char in str(value)):
        raise UserError("field.hidden_characters")


def _number(_ctx: Checker, field: kinds.NumberField, value: object) -> None:
    digits = str(value).strip()
    if not (digits.isascii() and digits.removeprefix("-").isdigit()) or len(digits) > _LONGEST_NUMBER:
        raise UserError("field.not_a_number")
    if not field.minimum <= int(digits) <= field.maximum:
        raise UserError("field.out_of_range", least=field.minimum, most=field.maximum)


def _money(_ctx: Checker, _field: kinds.MoneyField, value: object) -> None:
    parse_amount(str(value))


def _date(ctx: Checker, field: kinds.DateField, value: object) -> None:
    try:
        day = date.fromisoformat(str(value))
    except ValueError as error:
        raise UserError("field.not_a_date") from error
    if (day > ctx.today and not field.future) or (day < ctx.today and not field.past):
        raise UserError("field.date_future" if day > ctx.today else "field.date_past")
    if field.not_before and day < field.not_before:
        raise UserError("field.date_before", day=plain_date(field.not_before))


def _choice(_ctx: Checker, field: kinds.ChoiceField, value: object) -> None:
    if value not in {option.key for option in field.options}:
        raise UserError("field.not_an_option")


def _choices(_ctx: Checker, field: kinds.ChoicesField, value: object) -> None:
    given = set(value) if isinstance(value, (list, tuple)) else {value}
    if not given <= {option.key for option in field.options}:
        raise UserError("field.not_an_option")


def _yes_no(_ctx: Checker, _field: kinds.YesNoField, value: object) -> None:
    if not isinstance(value, bool):
        raise UserError("field.not_an_option")


def _identity(_ctx: Checker, field: kinds.IdentityField, value: object) -> tuple[str, str] | None:
    kind, _, number = str(value).partition(":")
    if kind not in field.allowed:
        raise UserError("field.not_an_option")
    verdict = check(IdKind(kind), number)
    if verdict.level == "ok":
        return None
    return ("error" if verdict.level == "error" else "warning"), identity_sentence(verdict)


def _phone(_ctx: Checker, _field: kinds.PhoneField, value: object) -> tuple[str, str] | None:
    if len(str(value)) > _LONGEST_PHONE:
        raise UserError("field.too_long", limit=_LONGEST_PHONE)
    return phone_warning(str(value))


def _email(_ctx: Checker, _field: kinds.EmailField, value: object) -> None:
    check_email(str(value))


def _place(ctx: Checker, field: kinds.PlaceField, value: object) -> None:
    length = {"province": 2, "canton": 4, "parish": 6}[field.level]
    if len(str(value)) != length or str(value) not in ctx.territory.names:
        raise UserError("field.place_unknown")


def phone_warning(value: str) -> tuple[str, str] | None:
    """Return a warning for a number that the Ecuadorian plan does not know."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, "EC")
    except phonenumbers.NumberParseException:
        return "warning", "No parece un teléfono. Revíselo o déjelo si es una central."
    if phonenumbers.is_valid_number(number):
        return None
    return "warning", "Revise el número: celular 09 y ocho dígitos más, fijo con código de provincia."


def check_email(value: str) -> None:
    """Raise UserError "field.email_*" for an address that cannot be."""
    from email_validator import EmailNotValidError, validate_email

    text = value.strip()
    if "@" not in text:
        raise UserError("field.email_at")
    if not text.rpartition("@")[2]:
        raise UserError("field.email_after")
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise UserError("field.email_wrong") from error


def normalised(field: kinds.Field, value: object) -> object:
    """Return an accepted answer as it is stored (JSON)."""
    if value in (None, "", (), []):
        return None
    if field.kind == "money":
        return parse_amount(str(value)).cents
    if field.kind == "number":
        return int(str(value).strip())
    if field.kind == "text":
        return clean(str(value), limit=field.max_length)
    if field.kind == "choices":
        return list(value) if isinstance(value, (list, tuple)) else [value]
    return value.strip() if isinstance(value, str) else value


_CHECKS: dict[str, Callable[[Checker, Any, object], Any]] = {
    "text": _text,
    "long_text": _long_text,
    "number": _number,
    "money": _money,
    "date": _date,
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "identity": _identity,
    "phone": _phone,
    "email": _email,
    "place": _place,
}
