"""What is done with the deposit in front: each act is said in a toast of its pane, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import BankLine
from app.views.context import Context
from app.views.pages.reconciliation import repaint
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.questions import Questions
from app.views.pages.reconciliation.words import DOUBTFUL, is_open, spoken, tr

if TYPE_CHECKING:
    from app.services.reconciliation import Reconciliation
    from app.views.pages.reconciliation.page import ReconciliationPage

Call = Callable[[], Done]


class Acting:
    """Acts on rows. What was accepted is shown at once; the board follows."""

    def __init__(self, context: Context, page: ReconciliationPage) -> None:
        self._context, self._page = context, page
        self.questions = Questions(page)

    @property
    def _service(self) -> Reconciliation:
        return self._context.desk.reconciliation

    # one deposit

    def accept(self) -> None:
        """Join the deposit in front with the request in front; with marked rows, accept what is suggested for each."""
        row, proposal = self._page.row(), self._page.proposal()
        if self._page.marking.any:
            self._page.marking.accept()
        elif row is None:
            return
        elif row.state == DOUBTFUL:
            self._page.period.doubts()
        elif not is_open(row):
            self._page.going.open_case()
        elif proposal is not None and not self.why_not(row, proposal):
            self._accept(row, proposal)
        else:
            self._page.toasting.say(
                self.why_not(row, proposal) or tr("Ninguna solicitud está enfrente. Búsquela con Ctrl+F.")
            )

    def why_not(self, row: BankLine | None, proposal: Proposal | None) -> str:
        """Say why a proposal cannot be accepted as it is, "" if it can."""
        if row is None or proposal is None or not is_open(row):
            return ""
        if row.state == "ambiguous":
            return tr("No se asigna solo: pida con A un dato que los separe.")
        if proposal.differs_from(row.amount_cents):
            return tr("El valor no es igual: acéptela con D, como diferencia.")
        return ""

    def _accept(self, row: BankLine, proposal: Proposal) -> None:
        service, actor = self._service, self._context.actor
        if not proposal.is_one:
            rows, charges = proposal.row_ids or (row.id,), proposal.charge_ids
            self.do(lambda: service.accept_set(actor, rows, charges), row, "matched")
        else:
            self.do(lambda: service.accept(actor, row.id, proposal.charge_ids[0]), row, "matched")

    def join(self, row_id: str, key: str) -> None:
        """Join a deposit with the request that it was dropped on, asking first what the keys would ask."""
        row = next((one for one in self._page.view.bank.rows() if one.id == row_id), None)
        proposal = next((one for one in self._page.view.requests.list.proposals() if one.key == key), None)
        if row is None or proposal is None or not is_open(row):
            return
        if row.state == "ambiguous":
            self._join_apart(row, proposal)
        elif proposal.differs_from(row.amount_cents):
            self._differ(row, proposal)
        elif proposal.is_one or row == self._page.row():
            self._accept(row, proposal)
        else:
            self._page.toasting.say(tr("Esa suma es de otro depósito: elíjalo primero."))

    def _join_apart(self, row: BankLine, proposal: Proposal) -> None:
        """Ask for the datum of a pair that was dropped, if nothing else tells it apart from others."""
        shown = self._page.candidates
        group = shown.ambiguity if shown is not None else None
        if group is not None and group.holds(row.id, proposal.key):
            self.tell_apart("", row.id, proposal.key)
            return
        self._page.view.bank.table.go_to(row.id)
        self._page.toasting.say(self.why_not(row, proposal))

    def difference(self) -> None:
        """Join the deposit with the request although the amounts differ."""
        row, proposal = self._open_row(), self._page.proposal()
        if row is None or proposal is None:
            return
        if proposal.differs_from(row.amount_cents):
            self._differ(row, proposal)
        else:
            self._page.toasting.say(tr("El valor es igual: acéptela con Intro."))

    def _differ(self, row: BankLine, proposal: Proposal) -> None:
        note = self.questions.difference(row, proposal)
        if note is not None:
            service, actor, charge = self._service, self._context.actor, proposal.charge_ids[0]
            self.do(lambda: service.difference(actor, row.id, charge, note), row, "matched")

    def none(self) -> None:
        """Reject what is proposed for the deposit in front."""
        row = self._open_row()
        if row is not None:
            service, actor = self._service, self._context.actor
            self.do(lambda: service.none(actor, row.id), row, "new")

    def not_ours(self) -> None:
        """Say that the deposits that are marked, or the one in front, are not of this office, and why."""
        if self._page.marking.any:
            self._page.marking.put_aside(self.questions.not_ours_many)
        else:
            self._put_aside(self.questions.not_ours, "not_ours")

    def returned(self) -> None:
        """Say that the bank took the deposit back, and why."""
        self._put_aside(self.questions.returned, "returned")

    def _put_aside(self, asks: Callable[[BankLine], str | None], state: str) -> None:
        row = self._open_row()
        reason = asks(row) if row is not None else None
        if row is not None and reason:
            service, actor, row_id = self._service, self._context.actor, row.id
            act = service.not_ours if state == "not_ours" else service.returned
            self.do(lambda: act(actor, row_id, reason), row, state)

    def ask_slip(self) -> None:
        """Ask the applicant of the request in front for the slip."""
        row, proposal = self._open_row(), self._page.proposal()
        if row is None:
            return
        charge = proposal.charge_ids[0] if proposal is not None and len(proposal.charge_ids) == 1 else ""
        note = self.questions.slip(row, proposal if charge else None)
        if note is not None:
            service, actor = self._service, self._context.actor
            self.do(lambda: service.ask_slip(actor, row.id, charge, note), row, "in_query")

    def open_again(self) -> None:
        """Take back what was said of the deposit in front; what depends on it is told, and its reversal offered."""
        row, shown = self._page.row(), self._page.candidates
        if row is None or is_open(row):
            self._page.toasting.say(tr("Esta fila no está resuelta: no hay nada que deshacer en ella."))
        elif shown is not None and shown.row_id == row.id and shown.undo_id:
            self._page.undoing.take_back(shown.undo_id)

    def split(self) -> None:
        """Share the deposit in front out among several requests."""
        row = self._open_row()
        if row is None:
            return
        service, actor, account = self._service, self._context.actor, self._page.asking.account_id

        def chosen(charges: tuple[str, ...]) -> None:
            self.do(lambda: service.accept_set(actor, (row.id,), charges), row, "matched")

        self._run(lambda: service.waiting(actor, account, ""), lambda found: self.questions.split(row, found, chosen))

    # what nothing tells apart

    def apart(self) -> None:
        """Go to the first deposit that nothing tells apart; from one of them, ask for the datum that would.

        The pair in front is the one that is meant, unless its request is not of the group.
        """
        row, proposal = self._page.row(), self._page.proposal()
        if not self._page.going.apart() and row is not None:
            self.tell_apart("", row.id, proposal.key if proposal is not None else "")

    def tell_apart(self, asked: str = "", row_id: str = "", charge_id: str = "") -> None:
        """Ask for the datum that separates deposits and requests, and join the pair that it names."""
        shown = self._page.candidates
        group = shown.ambiguity if shown is not None else None
        if group is not None and charge_id not in {one.charge_id for one in group.charges}:
            charge_id = ""
        told = self.questions.datum(group, asked, row_id, charge_id) if group is not None else None
        if told is None:
            return
        row = next((one for one in self._page.view.bank.rows() if one.id == told.row_id), None)
        service, actor = self._service, self._context.actor
        self.do(lambda: service.tell_apart(actor, told.row_id, told.charge_id, told.ask, told.datum), row, "matched")

    def answer(self, act: str, charge_id: str) -> None:
        """Do what a guided answer offers."""
        acts = {
            "accept": self.accept,
            "apart": self.apart,
            "accept_set": self.split,
            "difference": self.difference,
            "none": self.none,
            "not_ours": self.not_ours,
            "returned": self.returned,
            "ask_slip": self.ask_slip,
            "open_case": lambda: self._page.going.open_case_of(charge_id),
            "reverse": self._page.period.history,
        }
        if charge_id:
            self._page.view.requests.list.choose_key(charge_id)
        if act in acts:
            acts[act]()

    # how it is done

    def do(self, call: Call, row: BankLine | None, state: str, then: Callable[[], None] = lambda: None) -> None:
        """Do an act on a row; when it is done, show it at once and go to the next row that waits.

        then: what comes first once it is done. While an act is being done no other begins: a key that is held down.
        """
        if self._page.asking.held:
            return
        self._page.asking.hold()

        def told(done: Done) -> None:
            then()
            self._after(done, row, state)

        self._run(call, told)

    def _after(self, done: Done, row: BankLine | None, state: str) -> None:
        repaint.done(self._page, done, row, state)
        self._said(done)

    def _said(self, done: Done) -> None:
        """Say what was done, with its undoing, and read the board again."""
        self._page.toasting.done(done, lambda: self._page.undoing.take_back(done.act_id))
        self._page.paint_now()
        self._page.asking.go_on()

    def _open_row(self) -> BankLine | None:
        """Return the deposit in front if somebody still has to say what it is."""
        row = self._page.row()
        if row is not None and row.state == DOUBTFUL:
            self._page.toasting.say(tr("Decida antes con Intro si es una fila que ya estaba o es otra."))
            return None
        if row is None or is_open(row):
            return row
        self._page.toasting.say(tr("{deposit} ya está resuelto. Deshágalo con U.").format(deposit=spoken(row)))
        return None

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._context.lane.run(self._page, work, then, self._page.on_refused)
