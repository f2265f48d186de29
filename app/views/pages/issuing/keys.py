"""The keys of Emisión."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.issuing.page import IssuingPage


def _tr(source: str) -> str:
    return QCoreApplication.translate("IssuingKeys", source)


def actions(page: IssuingPage) -> list[Action]:
    """Return the keys of the page; letters act only while the list or the question has the focus."""
    here, question, preview = page.key, page.question, page.preview

    def may_answer() -> bool:
        return question.question is not None and (page.table.hasFocus() or question.isAncestorOf(page.focusWidget()))

    def several() -> bool:
        return preview.page_count > 1

    return [
        Action("issuing.rows", _tr("Fila anterior o siguiente"), "Up Down", hint=_tr("fila"), where=here, bound=False),
        Action("issuing.act", _tr("Hacer lo que dice la frase"), "Ctrl+Return", "check", page.acts.press, where=here,
               hint=_tr("aprobar o entregar")),
        Action("issuing.print", _tr("Imprimir"), "F8", "printer", page.print, where=here, hint=_tr("imprimir")),
        Action("issuing.good", _tr("Salió bien"), "S", "check", question.say_good, where=here,
               hint=_tr("salió bien"), enabled=may_answer),
        Action("issuing.bad", _tr("No salió bien"), "N", "x", question.say_bad, where=here, hint=_tr("no salió"),
               enabled=may_answer),
        Action("issuing.closer", _tr("Vista en papel"), "F7", "magnifying-glass", page.look, where=here,
               hint=_tr("vista")),
        Action("issuing.queues", _tr("Lista siguiente"), "Ctrl+Tab", "", page.next_queue, where=here,
               hint=_tr("otra lista")),
        Action("issuing.before", _tr("Hoja anterior"), "Alt+Left", "caret-left", lambda: preview.turn(-1), where=here,
               enabled=several),
        Action("issuing.after", _tr("Hoja siguiente"), "Alt+Right", "caret-right", lambda: preview.turn(1), where=here,
               enabled=several),
        Action("issuing.face", _tr("La otra cara, o la hoja que sigue"), "Ctrl+D", "swap", preview.turn_over,
               where=here, hint=_tr("otra cara"), enabled=several),
        Action("issuing.size", _tr("Tamaño real o ajustado"), "Ctrl+0", "", preview.show_true_size, where=here),
        Action("issuing.again", _tr("Reimprimir con motivo"), "Ctrl+R", "printer", page.reprint, where=here),
        Action("issuing.case", _tr("Abrir el expediente"), "Ctrl+Shift+E", "folder-open", page.open_case, where=here),
        page.exporting.action(),
        Action("issuing.out", _tr("Volver"), "Escape", "arrow-u-up-left", page.go_out, where=here),
    ]  # fmt: skip
