"""Published terms into the notation of models/terms.py: "5 días hábiles" is "5 business_days"."""

from __future__ import annotations

import re

from app.models.errors import UserError
from app.models.names import fold
from app.models.terms import parse_term

_SPELLED = {
    name: value
    for value, names in enumerate(
        (
            ("un", "una", "uno"), ("dos",), ("tres",), ("cuatro",), ("cinco",), ("seis",), ("siete",), ("ocho",),
            ("nueve",), ("diez",), ("once",), ("doce",), ("trece",), ("catorce",), ("quince",), ("dieciseis",),
            ("diecisiete",), ("dieciocho",), ("diecinueve",), ("veinte",),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_SPELLED |= {"treinta": 30, "cuarenta": 40, "cuarenta y cinco": 45, "sesenta": 60, "noventa": 90, "veinticuatro": 24}
_UNITS = r"minutos?|min|horas?|hrs?|h|dias?|d|semanas?|meses|mes|anos?"
_VALUE = re.compile(
    rf"(?<!\w)(?P<value>\d{{1,4}}(?: \d{{1,2}})?|{'|'.join(sorted(_SPELLED, key=len, reverse=True))})"
    rf"(?: \d{{1,4}})?(?: (?:a|o|y|hasta) (?P<upto>\d{{1,4}}))? ?(?P<unit>{_UNITS})(?!\w)"
    r"(?: (?P<kind>habil(?:es)?|laborables?|laborales?|termino|calendario|corridos|consecutivos|plazo))?"
)
_AT_ONCE = re.compile(
    r"\b(?:inmediat[oa]s?|inmediatamente|al instante|instantane[oa]|en el acto|al momento|mismo dia|automatic[oa]|"
    r"en linea)\b"
)
_BUSINESS = re.compile(r"\b(?:habil(?:es)?|laborables?|laborales?|termino)\b")
_MINUTES, _WEEK, _YEAR = 60, 7, 12
_SIZE = {"minute": 1, "hours": 60, "business_days": 1440, "calendar_days": 1440, "months": 43_200}


def term_of(text: str) -> str | None:
    """Return the longest term that a text promises, or None when it promises none that can be counted."""
    told = fold(re.sub(r"(\d)[.,]0+\b", r"\1", text))
    found = [one for one in (_spelled(match, told) for match in _VALUE.finditer(told)) if one is not None]
    if found:
        value, unit = max(found, key=lambda one: one[0] * _SIZE[one[1]])
        return _checked(f"{value} {unit}")
    return "immediate" if _AT_ONCE.search(told) else None


def is_bare_days(text: str) -> bool:
    """Tell whether a text counts days and does not say which, so that a person must decide."""
    told = fold(text)
    return any(
        match["unit"].startswith("d") and not match["kind"] and not _BUSINESS.search(told)
        for match in _VALUE.finditer(told)
    )


def _spelled(found: re.Match[str], told: str) -> tuple[int, str] | None:
    first = found["upto"] or found["value"]
    value = _SPELLED.get(first) or int(first.split()[-1]) if first in _SPELLED or first[0].isdigit() else 0
    unit = found["unit"]
    if unit.startswith("min"):
        return max(1, -(-value // _MINUTES)), "hours"
    if unit.startswith("h"):
        return value, "hours"
    if unit.startswith("d"):
        business = found["kind"] in {"habil", "habiles"} or (not found["kind"] and _BUSINESS.search(told))
        business = business or str(found["kind"]).startswith(("labora", "termino"))
        return value, "business_days" if business else "calendar_days"
    if unit.startswith("semana"):
        return value * _WEEK, "calendar_days"
    return (value, "months") if unit.startswith("mes") else (value * _YEAR, "months")


def _checked(term: str) -> str | None:
    try:
        parse_term(term)
    except UserError:
        return None
    return term
