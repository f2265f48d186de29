"""Gives back the zero that a spreadsheet takes from the beginning of an identity number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.models.catalogue.field_tables import Column
from app.models.identity import LENGTHS, IdKind, check
from app.models.rows.tables import Mend, TableRow


def mended(rows: Sequence[TableRow], columns: Sequence[Column]) -> tuple[list[dict[str, str]], tuple[Mend, ...]]:
    """Return the rows with the zeros given back, and which cells that were."""
    identities = [column for column in columns if column.kind == "identity"]
    whole = [dict(row) for row in rows]
    mends = []
    for number, row in enumerate(whole):
        for column in identities:
            was = row.get(column.key, "")
            if now := with_zero(was, column.allowed):
                row[column.key] = now
                mends.append(Mend(number, column.key, was, now))
    return whole, tuple(mends)


def with_zero(text: str, allowed: Sequence[str]) -> str:
    """Return the number with its zero if only so its check digit holds; else nothing.

    Nine digits may be a cédula and twelve a RUC that began with zero (provinces 01 to 09).
    """
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit()):
        return ""
    for kind in (IdKind.CEDULA, IdKind.RUC):
        if kind in allowed and len(digits) == LENGTHS[kind] - 1 and check(kind, f"0{digits}").level == "ok":
            return f"0{digits}"
    return ""


def undone(rows: Sequence[TableRow], mends: Sequence[Mend]) -> list[Mapping[str, str]]:
    """Return the rows as they came, where nobody wrote over them since."""
    whole = [dict(row) for row in rows]
    for mend in mends:
        if mend.row < len(whole) and whole[mend.row].get(mend.column) == mend.now:
            whole[mend.row][mend.column] = mend.was
    return list(whole)
