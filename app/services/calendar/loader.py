"""Reads resources/calendar strictly: an unknown key or a bad date is a fault with file, key and remedy."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.models.errors import UserError
from app.models.faults import Fault
from app.services.calendar.checks import DECREE, HOLIDAY, OPTIONAL, PLACE, Check
from app.services.calendar.rows import Decree, Holiday, Rows

LONGEST_DECREE = 60
ANY_COMMON_YEAR = 2017

Table = dict[str, Any]


def load(folder: Path) -> Rows:
    """Read the folder. Errors: calendar.fault, the first fault found (file, key, problem, remedy)."""
    rows, faults = read(folder)
    if faults:
        first = faults[0]
        raise UserError("calendar.fault", file=first.file, key=first.key, problem=first.problem, remedy=first.remedy)
    return rows


def read(folder: Path) -> tuple[Rows, tuple[Fault, ...]]:
    """Read the folder and report every fault, for `check-catalogue`."""
    faults: list[Fault] = []
    national = _tables(folder / "national.toml", "holiday", HOLIDAY, faults)
    local = _tables(folder / "local.toml", "holiday", HOLIDAY | PLACE, faults, also=_placed)
    decrees = _tables(folder / "decrees.toml", "decree", DECREE | PLACE, faults)
    if faults:
        return Rows(), tuple(faults)
    holidays = tuple(Holiday(**row) for row in (*national, *local))
    return Rows(holidays, tuple(Decree(**{"last_day": row["first_day"], **row}) for row in decrees)), ()


def _tables(
    path: Path, kind: str, checks: dict[str, Check], faults: list[Fault], also: Callable[[Table], str] = lambda _: ""
) -> list[Table]:
    document = _document(path, faults)
    faults += [
        Fault(path.name, key, "no se conoce esta clave.", f"Use [[{kind}]] o bórrela.")
        for key in document
        if key != kind
    ]
    rows = document.get(kind, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        faults.append(Fault(path.name, kind, "no es una lista de filas.", f"Escriba cada fila bajo [[{kind}]]."))
        return []
    for place, row in enumerate(rows):
        faults += _row_faults(path.name, f"{kind}[{place}]", row, checks, also)
    if kind == "holiday" and not faults:
        faults += _pair_faults(path.name, rows)
    return rows


def _document(path: Path, faults: list[Fault]) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults.append(Fault(path.name, "", "no está.", "Recupérelo de la instalación."))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        faults.append(Fault(path.name, "", f"no se puede leer: {problem}.", "Corrija esa línea."))
    return {}


def _row_faults(
    file: str, where: str, row: Table, checks: dict[str, Check], also: Callable[[Table], str]
) -> list[Fault]:
    known = ", ".join(checks)
    faults = [
        Fault(file, f"{where}.{key}", "no se conoce esta clave.", f"Use una de: {known}.")
        for key in row
        if key not in checks
    ]
    missing = [key for key in checks if key not in row and key not in OPTIONAL]
    faults += [Fault(file, f"{where}.{key}", "falta.", "Agregue la clave.") for key in missing]
    for key, check in checks.items():
        if key in row and (problem := check(row[key])):
            faults.append(Fault(file, f"{where}.{key}", f"{row[key]!r} {problem}", f"Corrija el valor{_of(row)}."))
    if not faults and (problem := _contradiction(row) or also(row)):
        faults.append(Fault(file, where, problem, f"Corrija la fila{_of(row)}."))
    return faults


def _of(row: Table) -> str:
    """Name the row for whoever looks for it in the file."""
    return f" de «{row['name']}»" if isinstance(row.get("name"), str) else ""


def _contradiction(row: Table) -> str:
    if "canton" in row and "province" in row:
        return "tiene cantón y provincia: deje uno."
    return _decree_contradiction(row) if "first_day" in row else _holiday_contradiction(row)


def _decree_contradiction(row: Table) -> str:
    length = row.get("last_day", row["first_day"]) - row["first_day"]
    if length < timedelta(0):
        return "last_day es anterior a first_day."
    return f"dura más de {LONGEST_DECREE} días." if length.days >= LONGEST_DECREE else ""


def _holiday_contradiction(row: Table) -> str:
    by_date = "month" in row and "day" in row
    if ("easter" in row) == by_date or ("month" in row) != ("day" in row):
        return "necesita month y day, o solo easter."
    if by_date and not _exists_every_year(row["month"], row["day"]):
        return f"{row['day']}/{row['month']} no existe todos los años."
    if row.get("valid_to", row["valid_from"]) < row["valid_from"]:
        return "valid_to es anterior a valid_from."
    return 'moves = "pair" y la clave pair van juntas.' if (row["moves"] == "pair") != ("pair" in row) else ""


def _exists_every_year(month: int, day: int) -> bool:
    try:
        date(ANY_COMMON_YEAR, month, day)
    except ValueError:
        return False
    return True


def _placed(row: Table) -> str:
    return "" if "canton" in row or "province" in row else "necesita canton o province."


def _pair_faults(file: str, rows: list[Table]) -> list[Fault]:
    """Check that a pair is two rows with the same validity, one day after the other."""
    faults = []
    for name in sorted({row["pair"] for row in rows if "pair" in row}):
        both = [row for row in rows if row.get("pair") == name]
        if len({(row["valid_from"], row.get("valid_to")) for row in both}) != 1 or not _consecutive(both):
            faults.append(
                Fault(file, f"pair {name}", "no son dos días seguidos con la misma vigencia.", "Corrija las dos filas.")
            )
    return faults


def _consecutive(both: list[Table]) -> bool:
    if any("easter" in row for row in both):
        return False
    days = sorted(date(ANY_COMMON_YEAR, row["month"], row["day"]) for row in both)
    return [day - days[0] for day in days] == [timedelta(0), timedelta(days=1)]
