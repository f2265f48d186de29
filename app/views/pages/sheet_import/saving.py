"""Where a draft is written, and what is said of what was read and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.texts_es import plural

if TYPE_CHECKING:
    from app.models.sheets import Sheet
    from app.services.sheets.draft_words import Draft


def where_to_save(page: QWidget, drafts: Sequence[Draft]) -> Path | None:
    """Ask for a file, which the dialog itself asks before replacing, or for a folder; None if turned back."""
    if len(drafts) > 1:
        folder = QFileDialog.getExistingDirectory(page, page.tr("Carpeta de los borradores"))
        return Path(folder) if folder else None
    kinds = page.tr("Definición (*.toml)")
    chosen, _kind = QFileDialog.getSaveFileName(page, page.tr("Guardar borrador"), f"{drafts[0].key}.toml", kinds)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".toml")


def lines_words(count: int) -> str:
    """Word a number of lines."""
    return plural(count, "línea", "líneas")


def read_words(page: QWidget, name: str, sheet: Sheet) -> str:
    """Say what was read and what of it has no place."""
    lost = len(sheet.unplaced)
    if not lost:
        return page.tr("{name}. Todo quedó colocado.").format(name=name)
    return page.tr("{name}. Sin colocar: {lines}.").format(name=name, lines=lines_words(lost))


def saved_words(page: QWidget, written: Sequence[Path]) -> str:
    """Say what was written and where."""
    if len(written) == 1:
        return page.tr("Guardó el borrador en {file}.").format(file=written[0])
    words = page.tr("Guardó {count} borradores en {folder}.")
    return words.format(count=len(written), folder=written[0].parent)
