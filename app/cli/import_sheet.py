"""`import-sheet`: a published sheet or service table becomes a draft definition."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import add_json
from app.models.texts_es import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.sheets import Sheet
    from app.services.sheets.draft_words import Draft

SUMMARY = "lee una ficha o tabla de servicios publicada y escribe el borrador de su definición"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FICHA", type=Path, help="texto, HTML, Markdown, PDF o Word (.docx)")
    parser.add_argument("--out", metavar="BORRADOR", type=Path, help="archivo .toml, o carpeta si son varios trámites")
    parser.add_argument("--force", action="store_true", help="reemplaza un borrador que ya existe")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Read, draft, and write only if everything went well."""
    from app.services.clock import SystemClock
    from app.services.sheets.importing import drafts_of, read_file, save

    sheet = read_file(options.file)
    drafts = drafts_of(sheet, SystemClock().today())
    written = save(drafts, options.out, force=options.force) if options.out else ()
    print(_as_json(sheet, drafts, written) if options.json else _as_text(sheet, drafts, written))
    return 0


def _as_json(sheet: Sheet, drafts: Sequence[Draft], written: Sequence[Path]) -> str:
    from app.services.sheets.telling import told

    files = [str(path) for path in written] or [""] * len(drafts)
    answer = {
        **told(sheet),
        "to_decide": list(dict.fromkeys(text for one in drafts for text in one.to_decide)),
        "drafts": [
            {"key": one.key, "name": one.name, "file": file, "to_decide": list(one.to_decide)}
            for one, file in zip(drafts, files, strict=True)
        ],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _as_text(sheet: Sheet, drafts: Sequence[Draft], written: Sequence[Path]) -> str:
    lines = [f"{sheet.name or 'Sin nombre'}: {plural(len(drafts), 'trámite', 'trámites')}."]
    lost = sheet.unplaced
    lines.append(f"Sin colocar: {plural(len(lost), 'línea', 'líneas')}." if lost else "Todo quedó colocado.")
    lines += [f"  línea {one.line}: {one.text}" for one in lost]
    lines += [f"Decida: {text}" for text in dict.fromkeys(text for one in drafts for text in one.to_decide)]
    lines += [f"Borrador: {path}" for path in written]
    return "\n".join(lines)
