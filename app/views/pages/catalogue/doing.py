"""What a person does from the card of a procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.context import Context
from app.views.pages.new_case.applying import Applying

if TYPE_CHECKING:
    from app.views.pages.catalogue.page import CataloguePage


class Doing:
    """Acts on the procedure in front, as far as who is here may."""

    def __init__(self, context: Context, page: CataloguePage) -> None:
        self._context = context
        self._page = page

    def may_start(self) -> bool:
        """Whether who is here receives requests."""
        return self._context.may("intake.register")

    def may_import(self) -> bool:
        """Whether who is here reads published sheets."""
        return self._context.may("sheets.read")

    def may_declare(self) -> bool:
        """Whether who is here keeps the declared procedures."""
        return self._context.may("declarations.list")

    def start(self) -> None:
        """Begin a request of the procedure in front, for the applicant type that was chosen."""
        if self._page.asked and self.may_start():
            kind = self._page.sheet.kind if self._page.sheet is not None else ""
            self._context.go("new_case", Applying(self._page.asked, kind))

    def import_sheet(self) -> None:
        """Go and make a definition of a published sheet."""
        if self.may_import():
            self._context.go("sheet_import", None)

    def show_declared(self) -> None:
        """Go where the declared procedures are kept."""
        if self.may_declare():
            self._context.go("declared", None)

    def print_card(self) -> None:
        """Show the printed card and offer to print it."""
        cards, actor, key = self._context.desk.cards, self._context.actor, self._page.asked
        if key:
            self._context.lane.run(self._page, lambda: cards.card(actor, key), self._on_card)

    def _on_card(self, content: bytes) -> None:
        from app.views.dialogs.viewer import PrintViewer

        title = self._page.tr("Ficha: {name}").format(name=self._page.title.text())
        PrintViewer(self._context, title, content, self._page.window()).open()

    def copy_account(self) -> None:
        """Copy where the fee is paid, to send it to the citizen."""
        sheet = self._page.sheet
        if sheet is not None and sheet.facts.procedure.account is not None:
            sheet.fee.copy.click()
            self._context.messages.toast(self._page.tr("Copió la cuenta para pegarla en un correo o un mensaje."))
