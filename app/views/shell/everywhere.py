"""The keys that act on every page: help, card, reload, palette, undo, today's history, closing, lock, out, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from app.services.paths import RESOURCES
from app.views import places
from app.views.session.covering import LOCK
from app.views.shell.actions import Action
from app.views.shell.navigation import HOME

if TYPE_CHECKING:
    from app.views.shell.finding import PaletteCases
    from app.views.shell.window import Window

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class Everywhere(QObject):
    """What those keys do; the dialogs are loaded when first asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._doings = window.messages.doings
        self._cases: PaletteCases | None = None

    def use(self, cases: PaletteCases) -> None:
        """Take the search of cases for the palette."""
        self._cases = cases

    def actions(self) -> list[Action]:
        """Return them in the order of the help."""
        window = self._window
        return [
            Action("help", self.tr("Ayuda y teclas de esta página"), "F1", "question", self._help,
                   hint=self.tr("todas las teclas")),
            Action("card", self.tr("Ver la ficha del trámite"), "F2", "book-open", self._card, enabled=self._has_card),
            Action("reload", self.tr("Actualizar"), "F5", "arrows-clockwise", self._reload),
            Action("palette", self.tr("Buscar una acción o un trámite"), "Ctrl+K", "command", self._palette),
            Action("undo", self.tr("Deshacer"), "Ctrl+Z", "arrow-counter-clockwise", self._undo,
                   enabled=self._can_undo),
            Action("redo", self.tr("Rehacer"), "Ctrl+Y", "arrow-clockwise", self._doings.redo,
                   enabled=lambda: self._doings.can_redo),
            Action("today", self.tr("Lo que hice hoy"), "Ctrl+H", "clock-counter-clockwise", self._today,
                   enabled=lambda: window.context.may("home.done_today")),
            Action("closing", self.tr("Cierre del día"), "F12", "moon", self._close_day,
                   enabled=lambda: window.context.may("closing.day")),
            Action("lock", self.tr("Bloquear"), LOCK, "lock", window.lock),
            Action("outbox", self.tr("Ver los correos"), "", "envelope-simple", self.open_outbox,
                   enabled=lambda: window.context.may("outbox.page")),
            Action("out", self.tr("Volver a la página anterior"), "Escape", "arrow-u-up-left", self._out,
                   enabled=lambda: window.navigation.here != HOME),
            Action("password", self.tr("Cambiar mi clave"), "", "key", self.change_password),
            Action("quit", self.tr("Salir de Ventanilla"), "Ctrl+Q", "sign-out", self.leave),
        ]  # fmt: skip

    def change_password(self) -> None:
        """Ask for the old and the new password of who works here."""
        from app.views.dialogs.own_password import OwnPassword

        if OwnPassword(self._window.context, self.tr("Cambiar mi clave"), self._window).exec():
            self._window.messages.toast(self.tr("Cambió su clave."))

    def open_outbox(self) -> None:
        """Show the letters of the office."""
        self._window.go("outbox")

    def leave(self) -> None:
        """Close the window, unless a page wants to stay."""
        self._window.close()

    def _can_undo(self) -> bool:
        return bool(self._doings.undoable)

    def _undo(self) -> None:
        """Take back what the toast says; once it is gone, show what would be taken back."""
        leaf = self._window.navigation.leaf()
        if leaf is not None and leaf.can_undo:
            leaf.undo()
        else:
            self._today()

    def _today(self) -> None:
        from app.views.dialogs.today import Today

        dialog = Today(self._window.context, self._doings, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _help(self) -> None:
        from app.views.shell.help_sheet import HelpSheet

        key = self._window.navigation.here
        file = RESOURCES / "help" / f"{key}.es.md"
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        HelpSheet(places.titles()[key], self._window.actions_here.here(), text, self._window).exec()

    def _has_card(self) -> bool:
        return (
            self._window.context.may(places.page_at("catalogue").call) and self._window.navigation.here != "catalogue"
        )

    def _card(self) -> None:
        """Show the card of the procedure in front; where there is none, the catalogue as it was left."""
        leaf = self._window.navigation.leaf()
        self._window.go("catalogue", (leaf.page.procedure_here() if leaf else "") or None)

    def _close_day(self) -> None:
        from app.views.dialogs.closing import Closing

        dialog = Closing(self._window.context, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _out(self) -> None:
        """Go from a text to where the page begins, and from there to the page before."""
        leaf, here = self._window.navigation.leaf(), self._window.focusWidget()
        if leaf is not None and isinstance(here, _TEXTS):
            leaf.page.focus_first()
            if self._window.focusWidget() is not here:
                return
        self._window.navigation.back()

    def _reload(self) -> None:
        leaf = self._window.navigation.leaf()
        if leaf is not None:
            leaf.page.reload()
        self._window.pulse.ask(self._window.context.actor)

    def _palette(self) -> None:
        from app.views.shell.command_palette import CommandPalette

        cases, window = self._cases, self._window
        if cases is None:
            return
        palette = CommandPalette(window.actions_here, cases.find, window)
        cases.serve(palette)
        palette.case_chosen.connect(lambda case_id: window.go("case", case_id))
        palette.exec()
        palette.deleteLater()
