"""After registering: who and when for the panel with the number, and the receipt to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.reserve_es import MASK
from app.models.rows.intake import Registered
from app.models.texts_es import weekday_date
from app.services.people import letter_name
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.viewer import PrintViewer
from app.views.pages.new_case.done import DonePanel

if TYPE_CHECKING:
    from app.views.pages.new_case.page import NewCasePage
    from app.views.pages.new_case.sheet import Sheet


def panel_of(context: Context, sheet: Sheet, registered: Registered) -> DonePanel:
    """Make the panel of a request that was registered from a form; a reserved one names nobody."""
    prospect, applicant = sheet.form.prospect, sheet.form.applicant
    promised = weekday_date(prospect.due_on) if prospect and prospect.due_on else ""
    who = MASK if applicant.reserving.key() else letter_name(applicant.applicant())
    panel = DonePanel(registered, who, promised)
    if who == MASK and not context.may("reserve.identity"):
        panel.case_button.hide()
    panel.case.connect(lambda: context.go("case", registered.case_id))
    return panel


def show_receipt(page: NewCasePage, registered: Registered) -> None:
    """Show the receipt of a request and offer to print it."""
    context = page.context
    cards, actor, case_id = context.desk.cards, context.actor, registered.case_id
    title = page.tr("Comprobante {number}").format(number=registered.number)
    context.lane.run(
        page,
        lambda: cards.receipt(actor, case_id),
        lambda content: PrintViewer(context, title, content, page.window()).open(),
        lambda error: page.head.show_error(sentence(error)),
    )
