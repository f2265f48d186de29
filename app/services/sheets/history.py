"""The published history (transparency): its rows as published, in order, and what a person should look at in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from app.models.names import fold
from app.models.sheets import Anomaly, SheetMonth
from app.models.texts_es import MONTHS
from app.services.sheets.pieces import Row

_COLUMNS = (
    ("year", ("ano", "anio", "year", "periodo")),
    ("month", ("mes",)),
    ("complaints", ("queja", "reclamo")),
    ("attentions", ("atencion", "atendid", "solicitud", "tramites")),
)
ORDER = ("year", "month", "complaints", "attentions")
_NAMES = {name[:3]: place for place, name in enumerate(MONTHS, start=1)} | {"set": 9}
_MONTH = r"\d{1,2}|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*\.?"
_COUNT = r"\d{1,3}(?:[.,]\d{3})+|\d{1,9}"
_YEAR = r"(?:19|20)\d\d"
_LINE = re.compile(rf"\s*({_YEAR})[\s,;|/\-]+({_MONTH})[\s,;|]+({_COUNT})[\s,;|]+({_COUNT})(?!\w)", re.IGNORECASE)
_HEAD = re.compile(r"a[nñ]o\W+mes\W+.{0,80}?atenciones", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR, _MOST_MONTH = 1990, 2100, 12
_TIMES, _LEAST = 3, 20
_AROUND = 6
_FEWEST = 4


def heading(row: Row) -> tuple[str, ...] | None:
    """Return what each cell of a heading names; None if the row is not the heading of a history."""
    texts = [fold(text) for text in row.texts()]
    if len([text for text in texts if text]) == 1:
        return ORDER if _HEAD.fullmatch(" ".join(texts).strip()) else None
    names = tuple(next((name for name, heads in _COLUMNS if text.startswith(heads)), "") for text in texts)
    if not all(names):
        names = tuple(name or _inside(text) for name, text in zip(names, texts, strict=True))
    return names if {"year", "month", "attentions"} <= set(names) else None


def _inside(text: str) -> str:
    return next((name for name, heads in _COLUMNS[2:] if any(head in text for head in heads)), "")


def months(row: Row, columns: tuple[str, ...]) -> list[SheetMonth] | None:
    """Return the months of a row; None if it is not a row of a history."""
    texts = [text for text in row.texts() if text]
    if len(texts) == len([name for name in columns if name]) and len(texts) > 1:
        cells = dict(zip([name for name in columns if name], texts, strict=True))
        one = _month([cells.get(name, "0" if name == "complaints" else "") for name in ORDER])
        return None if one is None else [one]
    return _in_line(" ".join(texts))


def _in_line(text: str) -> list[SheetMonth] | None:
    """Read rows that stand one after another in a line, and nothing else."""
    found, place = [], 0
    while match := _LINE.match(text, place):
        one = _month(list(match.groups()))
        if one is None:
            return None
        found.append(one)
        place = match.end()
    return found if found and not text[place:].strip(" |,;") else None


def split_heading(text: str) -> tuple[str, str, str] | None:
    """Cut a line that holds a heading of a history and more: (before, heading, after)."""
    found = _HEAD.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else None


def _month(cells: Sequence[str]) -> SheetMonth | None:
    year, month, complaints, attentions = (cell.strip() for cell in cells)
    number = _month_number(month)
    counts = [_count(cell) for cell in (complaints, attentions)]
    if not year.isdecimal() or not _FIRST_YEAR <= int(year) <= _LAST_YEAR or number is None or None in counts:
        return None
    return SheetMonth(int(year), number, counts[0] or 0, counts[1] or 0)


def _month_number(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= _MOST_MONTH else None
    told = fold(text)
    named = _NAMES.get(told[:3])
    whole = named is not None and (MONTHS[named - 1].startswith(told) or told.startswith("set"))
    return named if whole else None


def _count(text: str) -> int | None:
    return int(re.sub(r"[.,]", "", text)) if re.fullmatch(_COUNT, text) else None


# anomalies


def anomalies(rows: Sequence[SheetMonth]) -> tuple[Anomaly, ...]:
    """Return what to look at, in the order of publication. Nothing is corrected."""
    told = [*_duplicates(rows), *_steps(rows), *_runs(rows), *_spikes(rows)]
    order = {(one.year, one.month): place for place, one in reversed(list(enumerate(rows)))}
    return tuple(sorted(told, key=lambda one: order.get((one.year, one.month), 0)))


def _named(one: SheetMonth) -> str:
    return f"{MONTHS[one.month - 1]} de {one.year}"


def _index(one: SheetMonth) -> int:
    return one.year * 12 + one.month - 1


def _duplicates(rows: Sequence[SheetMonth]) -> Iterator[Anomaly]:
    seen: set[int] = set()
    for one in rows:
        if _index(one) in seen:
            yield Anomaly("duplicate", one.year, one.month, f"{_named(one).capitalize()} consta dos veces.")
        seen.add(_index(one))


def _steps(rows: Sequence[SheetMonth]) -> Iterator[Anomaly]:
    """Find months that lack between two rows, and rows against the order of the others."""
    falling = sum(_index(a) > _index(b) for a, b in pairwise(rows)) * 2 >= len(rows) - 1
    known = {_index(one) for one in rows}
    for before, one in pairwise(rows):
        step = (_index(before) - _index(one)) * (1 if falling else -1)
        if step < 0:
            yield Anomaly("order", one.year, one.month, f"{_named(one).capitalize()} está fuera de orden.")
        low, high = sorted((_index(before), _index(one)))
        lacking = [index for index in range(low + 1, high) if index not in known] if high - low < 12 * 60 else []
        if step > 1 and lacking:
            yield _missing(lacking)


def _missing(lacking: Sequence[int]) -> Anomaly:
    first, last = (SheetMonth(*divmod(index, 12), 0, 0) for index in (lacking[0], lacking[-1]))
    first, last = (SheetMonth(one.year, one.month + 1, 0, 0) for one in (first, last))
    if len(lacking) == 1:
        return Anomaly("missing", first.year, first.month, f"No se publicó {_named(first)}.")
    words = f"No se publicó de {_named(first)} a {_named(last)}: {len(lacking)} meses."
    return Anomaly("missing", first.year, first.month, words)


def _runs(rows: Sequence[SheetMonth]) -> Iterator[Anomaly]:
    """Find the same number in consecutive rows, and rows of zeros."""
    for value, group in groupby(rows, key=lambda one: one.attentions):
        run = sorted(group, key=_index)
        first, last = run[0], run[-1]
        where = f"de {_named(first)} a {_named(last)}" if len(run) > 1 else f"en {_named(first)}"
        if value == 0:
            yield Anomaly("zeros", first.year, first.month, f"Cero atenciones {where}.")
        elif len(run) > 1:
            words = f"El mismo valor, {value} atenciones, en {len(run)} meses seguidos, {where}."
            yield Anomaly("repeated", first.year, first.month, words)


def _spikes(rows: Sequence[SheetMonth]) -> Iterator[Anomaly]:
    for noun in ("complaints", "attentions"):
        values = [getattr(one, noun) for one in rows]
        for place, one in enumerate(rows):
            around = values[max(0, place - _AROUND) : place] + values[place + 1 : place + 1 + _AROUND]
            usual = median(around) if len(around) >= _FEWEST else values[place]
            if values[place] >= _TIMES * usual and values[place] - usual >= _LEAST:
                words = "quejas" if noun == "complaints" else "atenciones"
                text = f"{_named(one).capitalize()} tiene {values[place]} {words}; lo usual alrededor es {usual:g}."
                yield Anomaly("spike", one.year, one.month, text)
