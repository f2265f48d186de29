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
from app.models.catalogue.field_world import CountryField, TimeField
from app.models.catalogue.procedure import Procedure
from app.models.decimals import decimal_text, kept_number, read_number
from app.models.errors import UserError
from app.models.hours import kept_hour, read_hour
from app.models.identity import IdKind, check
from app.models.identity_es import sentence as identity_sentence
from app.models.money import parse_amount
from app.models.names import clean, paragraphs
from app.models.rows.intake import FieldFault
from app.models.texts_es import hour
from app.services.archive import citing
from app.services.forms import coded, compound, concerned
from app.services.forms.countries import country
from app.services.forms.date_limits import Business, check_age, check_limits, check_order
from app.services.forms.mail_and_phone import check_email, phone_warning
from app.services.sentences import sentence
from app.services.territory import Territory

Answers = Mapping[str, object]
_LONGEST_PHONE = 60


class Checker:
    """Knows the day of filing, the office's business days and the country's places; says what is wrong."""

    def __init__(self, territory: Territory, today: date, business: Business) -> None:
        self.territory = territory
        self.today = today
        self.business = business

    def faults(self, procedure: Procedure, chosen: Chosen | str, answers: Answers) -> tuple[FieldFault, ...]:
        """Return every fault of a form, in the order of its fields; fields that do not apply are not asked."""
        asked = procedure.asked(chosen, answers)
        labels = {field.key: field.label for field in asked}
        found = [self.fault(field, answers.get(field.key)) or _order(field, answers, labels) for field in asked]
        return tuple(fault for fault in found if fault)

    def fault(self, field: kinds.Field, value: object) -> FieldFault | None:
        """Return what is wrong with one answer, or None; a statistic only warns."""
        if is_empty(value):
            return None if field.optional else FieldFault(field.key, "error", f"Falta: {field.label.lower()}.")
        try:
            told = self._told(field, value)
        except UserError as error:
            told = ("error", sentence(error))
        if told and field.statistic:
            return FieldFault(field.key, "warning", told[1])
        return FieldFault(field.key, *told) if told else None

    def kept(self, field: kinds.Field, value: object) -> object:
        """Return an answer as it is stored; a statistic that is not understood is not."""
        try:
            wrong = field.statistic and not is_empty(value) and (self._told(field, value) or ("", ""))[0] == "error"
        except UserError:
            wrong = True
        return None if wrong else normalised(field, value)

    def _told(self, field: kinds.Field, value: object) -> tuple[str, str] | None:
        if field.kind in _LINES | _TEXTS and (not isinstance(value, (str, int)) or isinstance(value, bool)):
            raise UserError("field.not_text")
        if field.kind in _LINES:
            _refuse_hidden(str(value))
        told: tuple[str, str] | None = _CHECKS[field.kind](self, field, value)
        return told


def _order(field: kinds.Field, answers: Answers, labels: Mapping[str, str]) -> FieldFault | None:
    """Return what is wrong between this date and the one that it follows."""
    if not isinstance(field, kinds.DateField) or not field.from_field:
        return None
    try:
        check_order(field, answers.get(field.key), answers, labels)
    except UserError as error:
        return FieldFault(field.key, "warning" if field.statistic else "error", sentence(error))
    return None


def is_empty(value: object) -> bool:
    """Tell whether nothing was answered: no text, no part of an address, no row of a list."""
    if isinstance(value, Mapping):
        return all(is_empty(part) for part in value.values())
    if isinstance(value, (list, tuple)):
        return all(is_empty(part) for part in value)
    return value is None or (isinstance(value, str) and not value.strip())


def _refuse_hidden(text: str) -> None:
    """Refuse signs that nobody sees and no database keeps."""
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in text.strip()):
        raise UserError("field.hidden_characters")


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
    if not field.minimum <= read_number(str(value), field.decimals) <= field.maximum:
        raise UserError("field.out_of_range", least=decimal_text(field.minimum), most=decimal_text(field.maximum))


def _money(_ctx: Checker, _field: kinds.MoneyField, value: object) -> None:
    parse_amount(str(value))


def _date(ctx: Checker, field: kinds.DateField, value: object) -> None:
    try:
        day = date.fromisoformat(str(value))
    except ValueError as error:
        raise UserError("field.not_a_date") from error
    if (day > ctx.today and not field.future) or (day < ctx.today and not field.past):
        raise UserError("field.date_future" if day > ctx.today else "field.date_past")
    check_limits(field, day, ctx.today, ctx.business)
    check_age(field, day, ctx.today)


def _choice(_ctx: Checker, field: kinds.ChoiceField, value: object) -> None:
    if value not in [option.key for option in field.options]:
        raise UserError("field.not_an_option")


def _choices(_ctx: Checker, field: kinds.ChoicesField, value: object) -> None:
    given = value if isinstance(value, (list, tuple)) else [value]
    known = [option.key for option in field.options]
    if not all(one in known for one in given):
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


def _country(_ctx: Checker, field: CountryField, value: object) -> None:
    country(str(value), field.only)


def _time(_ctx: Checker, field: TimeField, value: object) -> None:
    at = read_hour(str(value))
    if field.not_before and at < field.not_before:
        raise UserError("time.early", least=hour(field.not_before))
    if field.not_after and at > field.not_after:
        raise UserError("time.late", most=hour(field.not_after))


def _place(ctx: Checker, field: kinds.PlaceField, value: object) -> None:
    compound.place_code(ctx, field.level, value)


def normalised(field: kinds.Field, value: object) -> object:
    """Return an accepted answer as it is stored (JSON)."""
    if is_empty(value):
        return None
    if field.kind in _STORED:
        return _STORED[field.kind](field, value)
    return value.strip() if isinstance(value, str) else value


def _stored_identity(_field: kinds.IdentityField, value: object) -> str:
    kind, _, number = str(value).partition(":")
    return f"{kind}:{check(IdKind(kind), number).number}"


_STORED: dict[str, Callable[[Any, Any], object]] = {
    "long_text": lambda _field, value: paragraphs(str(value)),
    "text": lambda field, value: clean(str(value), limit=field.max_length),
    "number": lambda field, value: kept_number(str(value), field.decimals),
    "money": lambda _field, value: parse_amount(str(value)).cents,
    "date": lambda _field, value: date.fromisoformat(str(value)).isoformat(),
    "choices": lambda _field, value: list(value) if isinstance(value, (list, tuple)) else [value],
    "identity": _stored_identity,
    "phone": lambda _field, value: str(value).strip(),
    "place": lambda _field, value: str(value),
    "address": lambda _field, value: compound.stored_address(value),
    "ciiu": compound.stored_ciiu,
    "process_code": lambda _field, value: coded.process_code(clean(str(value))),
    "cpc": compound.stored_table,
    "table": compound.stored_table,
    "file": lambda _field, value: dict(value),
    "photo": lambda _field, value: dict(value),
    "archived": citing.kept,
    "person": concerned.stored_people,
    "country": lambda field, value: country(str(value), field.only),
    "time": lambda _field, value: kept_hour(str(value)),
}


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
    "address": compound.address,
    "ciiu": compound.ciiu,
    "cpc": compound.table,
    "process_code": compound.process_code,
    "table": compound.table,
    "file": compound.file,
    "photo": compound.photo,
    "archived": citing.check,
    "person": concerned.look,
    "country": _country,
    "time": _time,
}
_LINES = frozenset({"money", "date", "identity", "phone", "email", "place", "process_code", "country", "time"})
"""Kinds of one line that are stored as they are typed."""

_TEXTS = frozenset({"text", "long_text", "number", "choice"})
"""The other kinds of one text, which clean it or know every answer."""
