"""Where and when it is attended: offices with their hours, and what the sheet says for all of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.models.names import fold
from app.models.sheets import SheetOffice
from app.services.sheets.builder import Builder
from app.services.sheets.pieces import Piece, plain
from app.services.sheets.units import Unit, units

_CLOCK = (
    r"(?:[01]?\d|2[0-4])\s?(?:(?:[hH:.]|hs?)\s?\d{2}|h(?:oras|rs?)?\b|(?=\s*(?:a\.?\s?m|p\.?\s?m)))"
    r"(?:\s*(?:hrs?\.?|horas|[ap]\.?\s?m\.?))?"
)
_DAY = r"(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|todos los d[ií]as)"
_DAYS = rf"(?:(?:de\s+)?{_DAY}(?:\s*(?:a|al|y|,|-|–)\s*{_DAY})*)"
_RANGE = rf"(?:(?:de\s+|desde\s+(?:las\s+)?)?{_CLOCK}\s*(?:a|hasta|-|–|y)\s*(?:las\s+)?{_CLOCK})"
_WORKING = r"(?:(?:en|de|los)\s+)?d[ií]as\s+(?:laborables|h[aá]biles)"
_HOURS = re.compile(
    rf"(?:{_DAYS}|{_WORKING})?[\s,:;(]*(?:(?:en\s+)?(?:el\s+)?horario\s+(?:de\s+)?)?{_RANGE}"
    rf"(?:\s*(?:y|,|/|;)\s*(?:{_DAYS}\s*)?{_RANGE})*(?:\s*,?\s*(?:{_WORKING}|{_DAYS}))?"
    r"|(?:las\s+)?24\s+horas(?:\s+(?:del d[ií]a|todos los d[ií]as))?|\b24\s?/\s?7\b|"
    r"todos los d[ií]as del a[nñ]o(?: a cualquier hora)?",
    re.IGNORECASE,
)
_KEYS = {
    "place": ("lugar", "direccion", "ubicacion", "lugar de atencion", "donde"),
    "hours": ("horario", "horario de atencion", "horarios de atencion", "horarios", "atencion"),
    "more": (
        "telefono", "telefonos", "correo", "correo electronico", "email", "ext", "celular", "whatsapp", "referencia",
        "nota", "pagina web", "sitio web", "web", "link", "enlace", "contacto", "piso", "edificio",
    ),
}  # fmt: skip
_KEY = re.compile(r"(?<![\wáéíóú])([A-ZÁÉÍÓÚ][\wáéíóúñ]+(?: de [\wáéíóúñ]+| electr[oó]nico| web)?)\s*:\s*(?!//)")
_NAME = re.compile(r"([A-ZÁÉÍÓÚÑ][^:;]{1,80}?)\s*[:–]\s+(?=\S)")
_AFTER_STOP = re.compile(r"(?<=[.;])\s+([A-ZÁÉÍÓÚÑ][^:.;\d]{2,40}):\s")
_PLACE_WORDS = re.compile(
    r"\b(?:av|avda|avenida|calle|calles|edificio|edif|piso|planta|entre|esquina|esq|barrio|sector|km|via|ciudadela|"
    r"cdla|manzana|mz|local|plataforma|centro comercial)\b"
)
_LONGEST_NAME, _BESIDE_HOURS, _SHORTEST_SENTENCE = 90, 25, 12


@dataclass
class _Desk:
    name: str = ""
    hours: str = ""
    parts: list[str] = field(default_factory=list)
    placed: bool = False


def read(builder: Builder, pieces: Sequence[Piece], cantons: Collection[str]) -> None:
    """Place every piece of the section."""
    desks: list[_Desk] = []
    general: list[str] = []
    told = units(_apart([part for piece in pieces for part in _at_cantons(piece, cantons)]))
    for place, unit in enumerate(told):
        following = _by_key(told[place + 1]) if place + 1 < len(told) else []
        opens = bool(following) and (following[0][0] == "place" or not desks or desks[-1].placed)
        if _take(desks, unit, before_keys=opens):
            builder.put(unit.pieces, "offices")
            for key in (key for kind, key, _ in _by_key(unit) if key and kind != "more"):
                builder.label(unit.pieces[0], key)
        else:
            general.append(unit.text)
            builder.add("attention", unit)
    usual = next((found for found in (_hours(text) for text in general) if found), "")
    builder.offices += [_office(desk, usual, cantons) for desk in desks if desk.name or desk.parts or desk.hours]


def _at_cantons(piece: Piece, cantons: Collection[str]) -> list[Piece]:
    """Cut a line that names one office behind another: "Quito: ... Guayaquil: ..."."""
    known = {fold(name) for name in cantons}
    starts = [found.start(1) for found in _AFTER_STOP.finditer(piece.text) if fold(found[1]) in known]
    return [
        piece._replace(text=piece.text[start:stop].strip(), hard=piece.hard or start > 0, gap=piece.gap and not start)
        for start, stop in pairwise([0, *starts, len(piece.text)])
    ]


def _apart(pieces: Sequence[Piece]) -> list[Piece]:
    """Let every line that names an office begin one, however full the line before it is."""
    lasts = [None, *pieces[:-1]]
    return [
        piece._replace(hard=True) if _names_office(piece.text) or _after_hours(last, piece) else piece
        for last, piece in zip(lasts, pieces, strict=False)
    ]


def _after_hours(last: Piece | None, piece: Piece) -> bool:
    """Tell whether a line follows one that ends with hours, and is not more of them."""
    if last is None or not piece.text[:1].isupper() or _HOURS.match(piece.text):
        return False
    return any(last.text[found.end() :].strip(" .;)") == "" for found in _HOURS.finditer(last.text))


def _names_office(text: str) -> bool:
    named = _NAME.match(text)
    return (
        named is not None and not _sentence(named[1]) and _is_place(text[named.end() :]) and not _keyed_name(named[1])
    )


def _keyed_name(name: str) -> bool:
    return any(fold(name) in names for names in _KEYS.values())


def _take(desks: list[_Desk], unit: Unit, *, before_keys: bool) -> bool:
    """Give a unit to an office; False if it speaks of all of them."""
    parts = _by_key(unit)
    named = _NAME.match(unit.text) if not parts else None
    if parts:
        _keyed(desks, parts)
    elif named and _names_office(unit.text):
        desks.append(_Desk(plain(named[1]), parts=[unit.text[named.end() :]], placed=True))
    elif unit.heads or (_sentence(unit.text) and not _PLACE_WORDS.search(fold(unit.text))):
        return False
    elif before_keys or _is_bare_name(unit):
        desks.append(_Desk(unit.text))
    elif _only_hours(unit.text):
        return _hours_of_last(desks, unit.text)
    else:
        return _place_of_last(desks, unit.text)
    return True


def _hours_of_last(desks: list[_Desk], text: str) -> bool:
    if desks:
        _add_hours(desks, text)
    return bool(desks)


def _place_of_last(desks: list[_Desk], text: str) -> bool:
    """Take a line for the address of the office that lacks one, or for another office."""
    if desks and not desks[-1].placed:
        desks[-1].parts.append(text)
        desks[-1].placed = True
        return True
    says_no_place = not desks and text.endswith(".") and not _is_place(text)
    if _sentence(text) or says_no_place:
        return False
    desks.append(_Desk("", parts=[text], placed=True))
    return True


def _only_hours(text: str) -> bool:
    found = _HOURS.search(text)
    return found is not None and len(text) - len(found[0]) < _BESIDE_HOURS


def _sentence(text: str) -> bool:
    return len(fold(text).split()) > _SHORTEST_SENTENCE or bool(
        re.search(r"\b(?:usted|puede|debe|acudir|solicitud)\b", fold(text))
    )


def _is_place(text: str) -> bool:
    """Tell whether a text says where or how to reach somebody: digits, a street, hours or an address."""
    return bool(re.search(r"\d|@", text) or _PLACE_WORDS.search(fold(text)))


def _is_bare_name(unit: Unit) -> bool:
    """Tell whether a short line names an office whose address follows."""
    text = unit.text
    return (
        len(text) <= _LONGEST_NAME
        and text[:1].isupper()
        and not re.search(r"\d|[.;,@?]$|@", text)
        and not (_PLACE_WORDS.search(fold(text)) or _sentence(text))
    )


def _by_key(unit: Unit) -> list[tuple[str, str, str]]:
    """Cut "Lugar: ... Horario de atención: ..." into (kind, key, text); empty when it has no such keys."""
    known = {name: kind for kind, names in _KEYS.items() for name in names}
    found = [(one, known[fold(one[1])]) for one in _KEY.finditer(unit.text) if fold(one[1]) in known]
    if not any(kind in {"place", "hours"} for _, kind in found) and not (found and found[0][0].start() == 0):
        return []
    parts = [("name", "", plain(unit.text[: found[0][0].start()]).strip(" .:;,-"))]
    for place, (one, kind) in enumerate(found):
        stop = found[place + 1][0].start() if place + 1 < len(found) else len(unit.text)
        parts.append((kind, one[1], plain(unit.text[one.end() : stop])))
    return [part for part in parts if part[2] or part[1]]


def _keyed(desks: list[_Desk], parts: list[tuple[str, str, str]]) -> None:
    for kind, key, text in parts:
        if kind == "name":
            desks.append(_Desk(text))
        elif kind == "place" and desks and not desks[-1].placed:
            desks[-1].parts.append(text)
            desks[-1].placed = True
        elif kind == "place":
            desks.append(_Desk("", parts=[text], placed=True))
        elif kind == "hours":
            _add_hours(desks, text)
        else:
            _last(desks).parts.append(f"{key}: {text}")


def _last(desks: list[_Desk]) -> _Desk:
    if not desks:
        desks.append(_Desk())
    return desks[-1]


def _add_hours(desks: list[_Desk], text: str) -> None:
    desk = _last(desks)
    desk.hours = f"{desk.hours}; {text}" if desk.hours else text


def _hours(text: str) -> str:
    found = _HOURS.search(text)
    return plain(found[0]).strip(" ,:;(.") if found else ""


def _office(desk: _Desk, usual: str, cantons: Collection[str]) -> SheetOffice:
    text = plain(" ".join(desk.parts))
    return SheetOffice(desk.name or _canton_in(text, cantons), desk.hours or _hours(text) or usual, text)


def _canton_in(text: str, cantons: Collection[str]) -> str:
    """Return the canton that an address names last, when the office has no other name."""
    told = f" {fold(text)} "
    at = {name: told.rfind(f" {fold(name)} ") for name in cantons}
    ends = [name for name, place in at.items() if place >= 0]
    return max(ends, key=lambda name: (at[name] + len(name), len(name)), default="")
