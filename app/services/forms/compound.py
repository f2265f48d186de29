"""Checks the answers that are codes or have parts: addresses, codes, lists and files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.models.catalogue.field_codes import CiiuField, CpcField, ProcessCodeField
from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.field_tables import Column, TableField
from app.models.catalogue.fields import AddressField
from app.models.errors import UserError
from app.models.names import clean
from app.services.forms import coded
from app.services.tables.checking import TableChecker, rows_of, stored_rows, summary

if TYPE_CHECKING:
    from app.services.forms.answers import Checker

Told = tuple[str, str] | None
LONGEST_STREET = 200
_LENGTHS = {"province": 2, "canton": 4, "parish": 6}
_BLOB = re.compile(r"^[0-9a-f]{64}$")
_FILE_PARTS = {"blob": str, "name": str, "format": str, "pages": int, "size": int}
_PHOTO_PARTS = {"blob": str, "original": str, "name": str, "width": int, "height": int, "size": int}


def place_code(ctx: Checker, level: str, value: object) -> str:
    """Return a code of that level. Errors: field.place_unknown."""
    code = str(value)
    if len(code) != _LENGTHS[level] or code not in ctx.territory.names:
        raise UserError("field.place_unknown")
    return code


def address(ctx: Checker, field: AddressField, value: object) -> None:
    """Look at the three parts: the place and the street are needed, the reference helps."""
    parts = parts_of(value)
    if not parts["street"]:
        raise UserError("field.street")
    if not parts["place"]:
        raise UserError("field.place_missing")
    place_code(ctx, field.level, parts["place"])
    stored_address(value)


def parts_of(value: object) -> dict[str, str]:
    """Read an address as its three texts. Errors: field.not_text."""
    if not isinstance(value, Mapping):
        raise UserError("field.not_text")
    parts = {name: value.get(name) or "" for name in ("place", "street", "reference")}
    if not all(isinstance(part, str) for part in parts.values()):
        raise UserError("field.not_text")
    return {name: str(part).strip() for name, part in parts.items()}


def stored_address(value: object) -> dict[str, str]:
    """Return an address as it is stored. Errors: name.too_long, name.empty."""
    parts = parts_of(value)
    lines = {name: clean(parts[name], limit=LONGEST_STREET) for name in ("street", "reference") if parts[name]}
    return {"place": parts["place"], "street": "", "reference": "", **lines}


def ciiu(_ctx: Checker, field: CiiuField, value: object) -> Told:
    """Look at one activity or several, each once."""
    codes = [coded.ciiu(one) for one in _texts(value)]
    if len(codes) > 1 and not field.many:
        raise UserError("field.one_code")
    if len(set(codes)) < len(codes):
        raise UserError("field.repeated_code", code=next(code for code in codes if codes.count(code) > 1))
    return next((told for code in codes if (told := coded.ciiu_told(code))), None)


def stored_ciiu(field: CiiuField, value: object) -> object:
    """Return one code, or the list of them."""
    codes = [coded.ciiu(one) for one in _texts(value)]
    return codes if field.many else codes[0]


def process_code(_ctx: Checker, field: ProcessCodeField, value: object) -> Told:
    """Look at a code of a process; what is odd is a warning unless the definition is strict."""
    code = coded.process_code(clean(str(value)))
    if field.pattern is None:
        fits = coded.looks_like_process(code)
        words = "No parece un código de proceso, como SIE-ENTIDAD-2026-001. Compárelo con el documento."
    else:
        fits, words = bool(re.fullmatch(field.pattern, code)), f"{field.pattern_help} Corrija lo escrito."
    return None if fits else ("error" if field.strict else "warning", words)


CPC_COLUMN = Column(
    key="code", title="Código CPC", kind="cpc", unique=True, aliases=("CPC", "Código", "Producto"), width=12
)
CIIU_COLUMN = Column(key="ciiu", title="CIIU relacionado", kind="ciiu", aliases=("CIIU", "Actividad"), width=18)


def columns_of(field: TableField | CpcField) -> tuple[Column, ...]:
    """Return the columns of a list: its own, or those of the product codes."""
    if isinstance(field, TableField):
        return field.columns
    return (CPC_COLUMN, CIIU_COLUMN) if field.with_ciiu else (CPC_COLUMN,)


def table(_ctx: Checker, field: TableField | CpcField, value: object) -> Told:
    """Look at every cell and at how many rows there are."""
    columns = columns_of(field)
    rows = rows_of(value, columns)
    least = field.min_rows if isinstance(field, TableField) else 1
    if len(rows) < least and not (field.optional and not rows):
        raise UserError("field.too_few_rows", count=len(rows), least=least)
    if len(rows) > field.max_rows:
        raise UserError("field.too_many_rows", count=len(rows), most=field.max_rows)
    faults = TableChecker(columns).faults(rows)
    for level in ("error", "warning"):
        told = [fault for fault in faults if fault.level == level]
        if told:
            return level, summary(told, columns)
    return None


def stored_table(field: TableField | CpcField, value: object) -> list[dict[str, object]]:
    """Return the rows as they are stored, empty ones left out."""
    columns = columns_of(field)
    return stored_rows(rows_of(value, columns), columns)


def file(_ctx: Checker, field: FileField, value: object) -> None:
    """Look at a kept file: one of ours, of a format that is taken."""
    if not _has_parts(value, _FILE_PARTS) or _part(value, "format") not in field.formats:
        raise UserError("field.file_again")


def photo(_ctx: Checker, field: PhotoField, value: object) -> None:
    """Look at a cut photograph: one of ours, and sharp enough for its paper."""
    if not _has_parts(value, _PHOTO_PARTS) or not _BLOB.match(str(_part(value, "original"))):
        raise UserError("field.file_again")
    wide, high = field.least_pixels()
    width, height = _part(value, "width"), _part(value, "height")
    if isinstance(width, int) and isinstance(height, int) and (width < wide or height < high):
        raise UserError("field.photo_small", width=width, height=height, least_width=wide, least_height=high)


def _has_parts(value: object, parts: Mapping[str, type]) -> bool:
    if not isinstance(value, Mapping) or set(value) != set(parts):
        return False
    typed = all(isinstance(value[name], kind) for name, kind in parts.items())
    return typed and bool(_BLOB.match(str(value["blob"])))


def _part(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, Mapping) else None


def _texts(value: object) -> Sequence[str]:
    """Read one text or a list of them. Errors: field.not_text."""
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, (list, tuple)) or not all(isinstance(one, str) for one in given):
        raise UserError("field.not_text")
    return [one for one in given if one.strip()]
