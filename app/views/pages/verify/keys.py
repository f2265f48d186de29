"""The keys of Verificar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.verify.page import VerifyPage


def _tr(source: str) -> str:
    return QCoreApplication.translate("VerifyKeys", source)


def actions(page: VerifyPage) -> list[Action]:
    """Return what can be done here, for the strip, the help and the palette."""
    return [
        Action("verify.check", _tr("Comprobar lo escrito"), "Return", where=page.key, hint=_tr("comprobar"),
               bound=False),
        Action("verify.file", _tr("Leer el QR de un archivo"), "Ctrl+O", "upload-simple",
               page.choose_file, where=page.key, hint=_tr("leer archivo")),
        Action("verify.paste", _tr("Pegar un código o una foto"), "Ctrl+V", where=page.key, hint=_tr("pegar"),
               bound=False),
        Action("verify.paper", _tr("Ver el papel"), "F7", "eye", page.show_paper, where=page.key,
               hint=_tr("ver el papel"), enabled=page.has_paper),
        Action("verify.case", _tr("Abrir el trámite"), "Ctrl+Return", "folder-open", page.open_case,
               where=page.key, hint=_tr("abrir el trámite"), enabled=page.has_case),
    ]  # fmt: skip
