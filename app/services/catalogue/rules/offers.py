"""Channels, products and terms: their names, what asks for them, and terms that can be kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.promised import PromisedTerm
from app.models.errors import UserError
from app.models.terms import Term, Unit, parse_term
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated
from app.services.catalogue.rules.walking import conditions_in

SPELLINGS = 'Escriba "30 business_days", "72 hours", "10 calendar_days", "2 months", "immediate" o "none".'
_IN_DAYS = {
    Unit.IMMEDIATE: 0.0,
    Unit.HOURS: 1 / 24,
    Unit.BUSINESS_DAYS: 1.4,
    Unit.CALENDAR_DAYS: 1.0,
    Unit.MONTHS: 30.4,
}
"""About how many days one unit takes, enough to see that a maximum is below its promise."""


def offered(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find channels and products with the same key."""
    del around
    yield from repeated("channels", procedure.channels, "canales")
    yield from repeated("products", procedure.products, "productos")
    for index, one in enumerate(procedure.channels):
        if not one.key:
            yield Finding(f"channels[{index}]", "El canal no tiene letras.", "Escriba su nombre.")


def asked(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the channels and products that conditions, fees and indicators name."""
    del around
    channels = [one.key for one in procedure.ways()]
    products = [one.key for one in procedure.products]
    places = [(place, one.channels, one.products) for place, one in conditions_in(procedure)]
    places += [(f"fees[{index}]", one.channels, one.products) for index, one in enumerate(procedure.fees)]
    if procedure.usual_channel is not None:
        yield from _usual(procedure.usual_channel, channels)
    places += [(f"indicators[{index}]", one.channels, one.products) for index, one in enumerate(procedure.indicators)]
    for place, of_channels, of_products in places:
        yield from _known(f"{place}.channels", of_channels, channels, "canal")
        yield from _known(f"{place}.products", of_products, products, "producto")


def _usual(key: str, channels: list[str]) -> Iterator[Finding]:
    if key not in channels:
        yield Finding("usual_channel", f"No hay canal {shown(key)}.", suggestion(key, channels))


def terms(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every term: it can be read, says where it comes from and is not above its legal maximum."""
    del around
    yield from _promised("term", procedure.term)
    if not procedure.term.published and not procedure.term.assumed:
        remedy = "Escriba published con las palabras de la ficha, o assumed con la regla y su artículo."
        yield Finding("term", "El plazo no dice de dónde sale.", remedy)
    for name in ("channels", "products"):
        for index, one in enumerate(getattr(procedure, name)):
            if one.term is not None:
                yield from _promised(f"{name}[{index}].term", one.term)
    yield from _counted("amending.term", procedure.amending.term)
    if procedure.extension is not None:
        yield from _counted("extension.term", procedure.extension.term)


def _promised(place: str, promised: PromisedTerm) -> Iterator[Finding]:
    term, most = _parsed(promised.term), _parsed(promised.legal_maximum)
    if term is None:
        yield Finding(f"{place}.term", f"{shown(promised.term)} no es un plazo.", SPELLINGS)
    if promised.legal_maximum and most is None:
        yield Finding(f"{place}.legal_maximum", f"{shown(promised.legal_maximum)} no es un plazo.", SPELLINGS)
    if promised.legal_maximum and not promised.legal_maximum_basis:
        remedy = 'Agregue legal_maximum_basis = "ley y artículo".'
        yield Finding(f"{place}.legal_maximum", "El máximo legal no dice en qué artículo está.", remedy)
    if most is not None and most.unit in {Unit.NONE, Unit.IMMEDIATE}:
        yield Finding(f"{place}.legal_maximum", "Un máximo legal se cuenta.", "Escriba cuánto, o quítelo.")
    elif term is not None and most is not None and _days(most) < _days(term):
        problem = f"Se promete {term} y la ley admite {most}."
        yield Finding(f"{place}.legal_maximum", problem, "Corrija uno de los dos plazos.")


def _counted(place: str, text: str) -> Iterator[Finding]:
    term = _parsed(text)
    if term is None or term.unit in {Unit.NONE, Unit.IMMEDIATE}:
        yield Finding(place, f"{shown(text)} no es un plazo que se cuente.", SPELLINGS)


def _days(term: Term) -> float:
    return term.value * _IN_DAYS.get(term.unit, 0.0)


def _parsed(text: str) -> Term | None:
    try:
        return parse_term(text)
    except UserError:
        return None


def _known(place: str, keys: Iterable[str], known: list[str], noun: str) -> Iterator[Finding]:
    for index, key in enumerate(keys):
        if key not in known:
            yield Finding(f"{place}[{index}]", f"No hay {noun} {shown(key)}.", suggestion(key, known))
