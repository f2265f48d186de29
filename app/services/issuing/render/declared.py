"""Reads the layouts of a folder (TOML), strictly: each fault says which file, where in it and what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import ValidationError

from app.models.errors import UserError
from app.models.layout import Layout
from app.services.issuing.render import LayoutFault

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_REMEDIES = {
    "extra_forbidden": "quite esta clave o corrija su nombre: el programa no la conoce",
    "missing": "añada esta clave: falta",
    "union_tag_invalid": "corrija kind: «{tag}» no existe; puede ser {expected_tags}",
    "union_tag_not_found": "añada kind: dice qué clase de elemento es",
    "literal_error": "elija uno de estos: {expected}",
    "string_pattern_mismatch": "corrija la forma: debe cumplir {pattern}",
    "greater_than_equal": "ponga {ge} o más",
    "less_than_equal": "ponga {le} o menos",
}


def load(folder: Path) -> Mapping[str, Layout]:
    """Return the layouts by key; UserError document.layout_fault for the first fault."""
    layouts, faults = read(folder)
    if faults:
        first = faults[0]
        raise UserError("document.layout_fault", file=first.file, place=first.place, remedy=first.remedy)
    return MappingProxyType(layouts)


def read(folder: Path) -> tuple[dict[str, Layout], tuple[LayoutFault, ...]]:
    """Return the sound layouts and every fault of the others, in the order of the file names."""
    layouts: dict[str, Layout] = {}
    faults: list[LayoutFault] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            layout = Layout.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        except tomllib.TOMLDecodeError as fault:
            faults.append(LayoutFault(path.name, "archivo", f"corrija la escritura TOML: {fault}"))
        except UnicodeDecodeError:
            faults.append(LayoutFault(path.name, "archivo", "guárdelo en UTF-8"))
        except ValidationError as fault:
            faults += [_fault(path, detail) for detail in fault.errors()]
        else:
            layouts[layout.key] = layout
            if layout.key != path.stem:
                faults.append(LayoutFault(path.name, "key", f'ponga key = "{path.stem}", como el archivo'))
    return layouts, tuple(faults)


def _fault(path: Path, detail: ErrorDetails) -> LayoutFault:
    place = ".".join(str(part) for part in detail["loc"] if part != "[key]") or "documento"
    context = {key: str(value) for key, value in detail.get("ctx", {}).items()}
    known = _REMEDIES.get(detail["type"], "corrija el valor")
    return LayoutFault(path.name, place, context.get("error") or known.format_map(context))
