"""How answers read."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.catalogue.fields import Field
from app.models.identity import IdKind
from app.models.identity_es import LABELS
from app.models.money import Money
from app.models.texts_es import plain_date
from app.services.territory import Territory


def answer_text(field: Field, value: Any, territory: Territory) -> str:
    """Return a stored answer as a person reads it; "" when there is none."""
    if value in (None, "", []):
        return ""
    if field.kind in {"choice", "choices"}:
        titles = {option.key: option.title for option in getattr(field, "options", ())}
        keys = value if isinstance(value, list) else [value]
        return ", ".join(str(titles.get(key, key)) for key in keys)
    return _PLAIN.get(field.kind, lambda told, _places: str(told))(value, territory)


def _identity(value: Any, _territory: Territory) -> str:
    kind, _, number = str(value).partition(":")
    return f"{LABELS[IdKind(kind)]} {number}"


_PLAIN = {
    "yes_no": lambda told, _places: "Sí" if told else "No",
    "money": lambda told, _places: str(Money(int(told))),
    "date": lambda told, _places: plain_date(date.fromisoformat(told)),
    "place": lambda told, places: places.label(told) if told in places.names else str(told),
    "identity": _identity,
}
