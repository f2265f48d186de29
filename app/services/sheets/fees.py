"""Costs of a sheet: a table, a list or prose become fees; the rest says how to pay, or accompanies them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.models.names import fold
from app.models.sheets import LABEL, SheetFee
from app.services.sheets.amounts import amounts, cents_of_cell, says_free
from app.services.sheets.builder import Builder
from app.services.sheets.pieces import Piece, Row, plain
from app.services.sheets.units import Unit, units

_HEADING = ("costo", "valor", "tarifa", "precio", "monto", "tasa")
_PAYING = re.compile(
    r"cuenta (?:corriente|de ahorros)|\bsub ?linea\b|transferencia|deposit|comprobante|\bbanco\b|forma de pago|"
    r"boton de pago|tarjeta|efectivo|\bpuede pagar\b|debe cancelarse|ventanillas? de pago"
)
_EXEMPT = re.compile(
    r"\b(?:exent[oa]s?|exoner\w+|descuentos?|rebajas?|tercera edad|adult[oa]s? mayor(?:es)?|discapacidad)\b"
)
_NO_PRICE = re.compile(
    r"\b(?:a devolver|devolucion maxima|se devuelve|subsidi\w+|a recibir|se acredita\w*|monto maximo)\b"
)
"""What the citizen is given, or a limit: amounts there are no price."""
_SENTENCE = re.compile(r"(?:(?<=\w{5}[.;])|(?<=\d{2}[.;])|(?<=\)[.;]))\s+(?=[A-ZÁÉÍÓÚ])")
_LEADS = re.compile(
    r"^(?:(?:el|la|los|las|un|una|su|es|son|de|del|por|tiene|tienen|costo|costos|valor|valores|tarifa|precio|tr[aá]mite|"
    r"tasa|monto|total|servicio|este|siguiente|siguientes|ser|sera|cuesta|usd|dolares|paga|pagar|cancelar|debe|a)\W+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s:;,.–\-=(*]+$|\s+(?:es|son|por|de|a|cuesta|paga|cancela|costo|valor|un|una|el|la|los|las)$", re.IGNORECASE
)
_STRIPPED = 6
_FOR = re.compile(r"\s*\)?\s*(?:por|para|de|del|en caso de|si)\s+([^.;,]{2,90}?)(?=\s+y\s|[.;,]|$)", re.IGNORECASE)


def read(builder: Builder, parts: Sequence[Piece | Row]) -> None:
    """Place every part of the cost section."""
    columns: tuple[int, ...] = ()
    prose: list[Piece] = []
    for part in parts:
        if isinstance(part, Piece):
            prose.append(part)
            continue
        _prose(builder, prose)
        prose = []
        if _is_heading(part):
            builder.put(part.pieces, LABEL)
            columns = _money_columns(part)
        else:
            _table_row(builder, part, columns)
    _prose(builder, prose)


def _is_heading(row: Row) -> bool:
    texts = [fold(text) for text in row.texts()]
    return not any(amounts(text) for text in row.texts()) and any(
        set(text.split()) & set(_HEADING) or text.startswith(_HEADING) for text in texts[1:] or texts
    )


def _money_columns(row: Row) -> tuple[int, ...]:
    return tuple(place for place, text in enumerate(row.texts()) if fold(text).startswith(_HEADING))


def _table_row(builder: Builder, row: Row, columns: tuple[int, ...]) -> None:
    """Read one line of a cost table: the amount stands in a money column, or in the last cell that is an amount."""
    texts = row.texts()
    places = [place for place in columns if place < len(texts) and texts[place]] or [
        place for place, text in enumerate(texts) if amounts(text) or (place and cents_of_cell(text) is not None)
    ][-1:]
    if not places:
        _prose(builder, [row.pieces[0]._replace(text=": ".join(text for text in texts if text))])
        builder.put(row.pieces[1:], "cost")
        return
    who = ", ".join(text for place, text in enumerate(texts) if text and place not in places)
    whole = ": ".join(text for text in texts if text)
    for place in places:
        builder.fees.append(_fee(who, texts[place], whole))
    builder.put(row.pieces, "fees")


def _fee(who: str, cell: str, whole: str) -> SheetFee:
    found = amounts(cell)
    if found:
        return SheetFee(who, found[0].cents, whole, found[0].percent)
    return SheetFee(who, 0 if says_free(cell) else cents_of_cell(cell), whole)


def _prose(builder: Builder, pieces: list[Piece]) -> None:
    for unit in units(pieces):
        for text in _SENTENCE.split(unit.text):
            part = Unit(text, unit.pieces, unit.number, marked=unit.marked, lead=unit.lead)
            if _EXEMPT.search(fold(text)):
                builder.add("exemptions", part)
            elif not _sentences(builder, part):
                _beside(builder, part)


def _sentences(builder: Builder, unit: Unit) -> bool:
    """Read the amounts of one sentence or item; False if it has none."""
    found = amounts(unit.text)
    if not found or _NO_PRICE.search(fold(unit.text)):
        return False
    if len(found) == 1 and unit.text.lstrip("($ ").startswith(unit.text[found[0].start : found[0].end].lstrip("($ ")):
        after = plain(unit.text[found[0].end :].strip(" :-–;,.)"))
        who = re.sub(r"^(?:por|para|de|del)\s+(?:la |el |los |las )?", "", after, flags=re.IGNORECASE)
        builder.fees.append(SheetFee(_percent_free(who, found[0].percent), found[0].cents, unit.text, found[0].percent))
    else:
        start, after_it = 0, len(found) > 1 and not _clause(unit.text[: found[0].start])
        for place, one in enumerate(found):
            stop = found[place + 1].start if place + 1 < len(found) else len(unit.text)
            before, after = unit.text[start : one.start], unit.text[one.end : stop]
            who = _following(after) if after_it or (_FOR.match(before) and _FOR.match(after)) else _clause(before)
            builder.fees.append(SheetFee(who, one.cents, unit.text, one.percent))
            start = one.end
    builder.put(unit.pieces, "fees")
    return True


def _percent_free(who: str, percent: str) -> str:
    return "" if percent else who


def _following(after: str) -> str:
    """Say for what an amount is in the words behind it: "por primera vez"."""
    found = _FOR.match(after)
    return found[1].strip() if found else _clause(after)


def _clause(before: str) -> str:
    """Say for whom or for what an amount is in the words before it; empty when it is everybody's."""
    clause = re.split(r"[.;]\s|,?\s+y\s+(?=[A-ZÁÉÍÓÚ])|(?<=\))\s", before)[-1].strip(' ,;.•-–:"“”')
    clause = clause if clause.count("(") == clause.count(")") else plain(clause.replace("(", " ").replace(")", " "))
    for _ in range(_STRIPPED):
        clause = _TAIL.sub("", _LEADS.sub("", f"{clause} ").strip()).strip()
    return re.sub(r"^(?:y|e|o|para|por|de|del)\s+", "", clause, flags=re.IGNORECASE)


def _beside(builder: Builder, unit: Unit) -> None:
    """Place what bears no amount."""
    if says_free(unit.text):
        builder.free = True
        builder.add("cost", unit)
    elif _PAYING.search(fold(unit.text)):
        builder.add("payment", unit)
    elif unit.heads:
        builder.note("fees", unit)
    else:
        builder.add("cost", unit)


def is_free(builder: Builder) -> bool:
    """Tell whether the sheet says that nothing is paid, and no amount contradicts it."""
    return builder.free and not any(fee.amount_cents or fee.percent for fee in builder.fees)
