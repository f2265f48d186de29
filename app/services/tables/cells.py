"""What one cell may hold, how it is stored and how it reads, by the kind of its column."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from datetime import date

from app.models.catalogue.field_tables import Column
from app.models.decimals import decimal_text, kept_number, read_number
from app.models.errors import UserError
from app.models.hours import kept_hour, read_hour
from app.models.identity import LENGTHS, IdCheck, IdKind, check
from app.models.identity_es import sentence as identity_sentence
from app.models.money import Money, parse_amount
from app.models.names import clean, fold
from app.models.texts_es import numeric_date
from app.services.forms import coded
from app.services.forms.countries import country, name_of
from app.services.forms.mail_and_phone import check_email, phone_warning
from app.services.sentences import sentence

Told = tuple[str, str] | None
"""Level ("error" or "warning") and sentence, or nothing."""

_DAY = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$")
_ISO = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


def told(column: Column, text: str) -> Told:
    """Return what is wrong with a cell; an empty one lacks only if the column is required."""
    if not text.strip():
        return ("error", "Falta. Escríbalo.") if column.required else None
    try:
        return _CHECKS[column.kind](column, text)
    except UserError as error:
        return "error", sentence(error)


def stored(column: Column, text: str) -> object:
    """Return an accepted cell as it is stored (JSON); None when it is empty."""
    if not text.strip():
        return None
    if column.kind in _STORED:
        return _STORED[column.kind](column, text)
    return clean(text, limit=column.max_length)


def typed(column: Column, value: object) -> str:
    """Return a stored cell as a person would type it."""
    if value is None:
        return ""
    if column.kind == "money" and isinstance(value, int):
        return str(Money(value)).removeprefix("$")
    if column.kind == "choice":
        return next((option.title for option in column.options if option.key == value), str(value))
    if column.kind == "country":
        return name_of(str(value))
    return shown(column, str(value))


def shown(column: Column, text: str) -> str:
    """Return a text as a person would type it: dates as 27/02/2024, options by their title."""
    if column.kind == "date" and _ISO.match(text.strip()):
        with contextlib.suppress(UserError):
            return numeric_date(day_of(text))
    return typed(column, text) if column.kind == "choice" else text


def same(column: Column, text: str) -> str:
    """Return what two equal cells share, however they were typed."""
    if told(column, text) is None and text.strip():
        return str(stored(column, text)).casefold()
    return fold(text)


def identity_of(column: Column, text: str) -> IdCheck:
    """Judge a number by the paper its length tells, among those that the column takes."""
    kinds = [IdKind(one) for one in column.allowed]
    digits = check(kinds[0], text).number
    fitting = [kind for kind in kinds if LENGTHS.get(kind) == len(digits) and digits.isdigit()]
    loose = [kind for kind in kinds if kind not in LENGTHS]
    return check((fitting or loose or kinds)[0], text)


def day_of(text: str) -> date:
    """Read a date typed as 27/02/2024 or written as 2024-02-27. Errors: cell.day."""
    try:
        if found := _DAY.match(text.strip()):
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError("cell.day") from error


def option_of(column: Column, text: str) -> str:
    """Return the key of the option that a cell names. Errors: cell.option."""
    plain = fold(text)
    for option in column.options:
        if plain in {fold(option.title), fold(option.key)}:
            return option.key
    known = ", ".join(option.title for option in column.options[:8])
    raise UserError("cell.option", typed=text.strip()[:40], known=known)


def _text(column: Column, text: str) -> Told:
    line = clean(text, limit=column.max_length)
    if column.pattern and not re.fullmatch(column.pattern, line):
        raise UserError("cell.pattern", help=column.pattern_help)
    return None


def _number(column: Column, text: str) -> Told:
    if not column.minimum <= read_number(text, column.decimals) <= column.maximum:
        raise UserError("cell.range", least=decimal_text(column.minimum), most=decimal_text(column.maximum))
    return None


def _money(_column: Column, text: str) -> Told:
    parse_amount(text)
    return None


def _date(_column: Column, text: str) -> Told:
    day_of(text)
    return None


def _identity(column: Column, text: str) -> Told:
    verdict = identity_of(column, text)
    if verdict.level == "ok":
        return None
    return ("error" if verdict.level == "error" else "warning"), identity_sentence(verdict)


def _choice(column: Column, text: str) -> Told:
    option_of(column, text)
    return None


def _email(_column: Column, text: str) -> Told:
    check_email(text)
    return None


def _phone(column: Column, text: str) -> Told:
    return phone_warning(clean(text, limit=column.max_length))


def _ciiu(_column: Column, text: str) -> Told:
    return coded.ciiu_told(text)


def _cpc(_column: Column, text: str) -> Told:
    coded.cpc(text)
    return None


def _country(_column: Column, text: str) -> Told:
    country(text)
    return None


def _time(_column: Column, text: str) -> Told:
    read_hour(text)
    return None


_CHECKS: Mapping[str, Callable[[Column, str], Told]] = {
    "text": _text,
    "number": _number,
    "money": _money,
    "date": _date,
    "identity": _identity,
    "choice": _choice,
    "email": _email,
    "phone": _phone,
    "ciiu": _ciiu,
    "cpc": _cpc,
    "country": _country,
    "time": _time,
}
_STORED: Mapping[str, Callable[[Column, str], object]] = {
    "number": lambda column, text: kept_number(text, column.decimals),
    "money": lambda _column, text: parse_amount(text).cents,
    "date": lambda _column, text: day_of(text).isoformat(),
    "identity": lambda column, text: identity_of(column, text).number,
    "choice": option_of,
    "ciiu": lambda _column, text: coded.ciiu(text),
    "cpc": lambda _column, text: coded.cpc(text),
    "country": lambda _column, text: country(text),
    "time": lambda _column, text: kept_hour(text),
}
