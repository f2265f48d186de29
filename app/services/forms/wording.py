"""How answers read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import Any

from app.models.catalogue.field_codes import CpcField
from app.models.catalogue.field_people import PersonField
from app.models.catalogue.field_tables import TableField
from app.models.catalogue.fields import Field
from app.models.identity import IdKind
from app.models.identity_es import LABELS
from app.models.money import Money
from app.models.texts_es import hour, plain_date, plural
from app.services.archive.citing import answer_words
from app.services.forms import coded
from app.services.forms.compound import columns_of
from app.services.forms.concerned import Concerned, people_of
from app.services.forms.countries import name_of
from app.services.tables import cells
from app.services.territory import Territory


def answer_text(field: Field, value: Any, territory: Territory) -> str:
    """Return a stored answer as a person reads it; "" when there is none."""
    if value in (None, "", []):
        return ""
    if field.kind == "table":
        return _rows(field, value)
    if field.kind in {"choice", "choices"}:
        titles = {option.key: option.title for option in getattr(field, "options", ())}
        keys = value if isinstance(value, list) else [value]
        return ", ".join(str(titles.get(key, key)) for key in keys)
    read = _PLAIN.get(field.kind)
    return read(value, territory) if read else str(value)


def answer_lines(field: Field, value: Any, territory: Territory) -> Iterator[tuple[str, str]]:
    """Yield (label, text) of an answer as a case file reads it: of a list one line a row."""
    if isinstance(field, PersonField):
        yield from ((field.label, one.told) for one in people_of(value) or (Concerned("", ""),))
        return
    if not isinstance(field, TableField | CpcField) or not value:
        yield field.label, answer_text(field, value, territory)
        return
    yield field.label, plural(len(value), "fila", "filas")
    for number, row in enumerate(value, 1):
        cells_of = (cells.typed(column, row.get(column.key)) for column in columns_of(field))
        yield f"{field.label}, fila {number}", " · ".join(text for text in cells_of if text)


def _identity(value: Any, _territory: Territory) -> str:
    kind, _, number = str(value).partition(":")
    return f"{LABELS[IdKind(kind)]} {number}"


def _address(value: Any, territory: Territory) -> str:
    place = str(value.get("place", ""))
    told = (value.get("street"), value.get("reference"), territory.label(place) if place in territory.names else place)
    return ", ".join(str(part) for part in told if part)


def _ciiu(value: Any, _territory: Territory) -> str:
    codes = value if isinstance(value, list) else [value]
    return "; ".join(f"{code}, {title}" if (title := coded.ciiu_title(code)) else str(code) for code in codes)


def _cpc(value: Any, _territory: Territory) -> str:
    return ", ".join(f"{row['code']} ({row['ciiu']})" if row.get("ciiu") else str(row["code"]) for row in value)


def _file(value: Any, _territory: Territory) -> str:
    pages = f", {plural(value['pages'], 'página', 'páginas')}" if value["format"] == "pdf" else ""
    return f"{value['name']} ({value['format'].upper()}{pages})"


def _photo(value: Any, _territory: Territory) -> str:
    return f"{value['name']} ({value['width']} × {value['height']} puntos)"


def _rows(field: Any, value: Any) -> str:
    """Word a list row by row, as its cells were typed."""
    return "; ".join(
        ", ".join(text for column in field.columns if (text := cells.typed(column, row.get(column.key))))
        for row in value
    )


_PLAIN: Mapping[str, Callable[[Any, Territory], str]] = {
    "yes_no": lambda told, _places: "Sí" if told else "No",
    "money": lambda told, _places: str(Money(int(told))),
    "date": lambda told, _places: plain_date(date.fromisoformat(told)),
    "place": lambda told, places: places.label(told) if told in places.names else str(told),
    "identity": _identity,
    "address": _address,
    "ciiu": _ciiu,
    "cpc": _cpc,
    "file": _file,
    "photo": _photo,
    "archived": lambda told, _places: answer_words(told),
    "country": lambda told, _places: name_of(told),
    "time": lambda told, _places: hour(time.fromisoformat(told)),
    "person": lambda told, _places: "; ".join(one.words for one in people_of(told)),
}
