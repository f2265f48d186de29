"""What is done with a case: each act asks what it needs in a dialog, calls the service and says what happened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.models.rows.cases import AttachmentLine, CaseView
from app.models.rows.evaluations import EvaluationLine
from app.models.rows.papers import DocumentLine
from app.models.texts_es import plural, weekday_date
from app.views.pages.case_file.money_acts import MoneyActs
from app.views.pages.case_file.refund_acts import RefundActs

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage


T = TypeVar("T")


class Acts(MoneyActs, RefundActs):
    """The acts of the page; all of them speak about the case in front."""

    def __init__(self, page: CaseFilePage) -> None:
        super().__init__(page)
        self._acts: dict[str, Callable[[CaseView], None]] = {
            "request_amendment": self._request_amendment,
            "amended": self._amended,
            "deposit": self._deposit,
            "confirm": self._confirm_first,
            "settle": self._settle_first,
            "invoice": self._invoice,
            "confirm_mail": page.mailing.confirm,
            "schedule": self.agree,
            "evaluate": lambda _view: self._go("evaluations"),
            "issue": self._issue,
            "issuing": lambda _view: self._go("issuing"),
            "deliver": self._deliver,
            "category": self._category,
            "outside": self._outside,
            "fill": lambda _view: self.fill(),
            "send": self._send,
            "moves": lambda _view: page.show_moves(),
        }

    def do(self) -> None:
        """Do what the primary button offers, unless it must wait."""
        read = self._page.read
        if read is None or read.offer.key == "none":
            return
        if read.offer.lacks:
            self._context.messages.inform(self.tr("Aún no se puede: {why}.").format(why=read.offer.lacks))
            return
        self._acts[read.offer.key](read.view)

    # papers that lack

    def _request_amendment(self, view: CaseView) -> None:
        lacking = plural(sum(not item.settled for item in view.items), "requisito", "requisitos")
        asked = self._context.messages.ask(
            self.tr("¿Pedir {lacking} con un oficio?").format(lacking=lacking),
            self._pause_words(view),
            self.tr("Pedir lo que falta"),
        )
        if not asked:
            return
        desk, actor, case_id = self._context.desk, self._context.actor, view.line.id

        def work() -> bytes:
            return desk.issuing.preview(actor, desk.checklist.request_amendment(actor, case_id))

        words = self.tr("El plazo está en pausa. Entregue el oficio.")
        self._run(work, partial(self._show_paper, self.tr("Oficio de subsanación"), words))

    def _pause_words(self, view: CaseView) -> str:
        words = self.tr("El oficio lista solo lo que falta. El plazo queda en pausa hasta que lo traigan")
        if view.amend_until is None:
            return f"{words}."
        return self.tr("{words}, a más tardar el {day}.").format(words=words, day=weekday_date(view.amend_until))

    def _amended(self, view: CaseView) -> None:
        lacking = sum(not item.settled for item in view.items)
        if lacking and not self._context.messages.ask(
            self.tr("¿Registrar la subsanación?"),
            self.tr("Aún falta {lacking}. El plazo vuelve a correr desde el siguiente día hábil.").format(
                lacking=plural(lacking, "requisito", "requisitos")
            ),
            self.tr("Registrar subsanación"),
        ):
            return
        checklist, actor, case_id = self._context.desk.checklist, self._context.actor, view.line.id
        told = self.tr("Registró la subsanación. El plazo corre desde el siguiente día hábil.")
        self._run(lambda: checklist.amended(actor, case_id), lambda _none: self._say(told))

    # evaluation

    def agree(self, view: CaseView, moving: EvaluationLine | None = None) -> None:
        """Agree the date of an evaluation, or another one."""
        from app.views.dialogs.schedule import Schedule

        dialog = Schedule(self._context, view.line.id, view.visit_place, moving, self._page.window())
        self._ask(dialog, self.tr("Cambió la fecha.") if moving else self.tr("Agendó la evaluación."))

    def cancel(self, visit: EvaluationLine) -> None:
        """Take an evaluation off the agenda."""
        reason = self._context.messages.ask_reason(
            self.tr("¿Cancelar la evaluación {number}?").format(number=visit.number),
            self.tr("Se libera la hora de {who} y habrá que acordar otra fecha.").format(who=visit.evaluator),
            self.tr("Cancelar evaluación"),
            danger=True,
        )
        if reason is None:
            return
        evaluations, actor = self._context.desk.evaluations, self._context.actor
        told = self.tr("Canceló la evaluación {number}.").format(number=visit.number)
        self._run(lambda: evaluations.cancel(actor, visit.id, reason), lambda _none: self._say(told))

    # results

    def _issue(self, view: CaseView) -> None:
        issuing, actor, case_id = self._context.desk.issuing, self._context.actor, view.line.id
        self._run(lambda: issuing.request(actor, case_id), lambda made: self._context.go("issuing", made[0]))

    def _deliver(self, view: CaseView) -> None:
        from app.views.dialogs.delivery import DeliverySheet

        dialog = DeliverySheet(self._context, view, self._page.window())
        handed, by_mail = bool(dialog.exec()), dialog.by_mail
        dialog.deleteLater()
        self._page.focus_first()
        if handed and by_mail:
            self._say(self.tr("Los documentos salen por correo."))
        if not handed or by_mail:
            return
        issuing, actor, receipt = self._context.desk.issuing, self._context.actor, str(dialog.answer)
        told = self.tr("Entregó los documentos. Imprima el acta y hágala firmar.")
        shown = partial(self._show_paper, self.tr("Acta de entrega"), told)
        self._run(lambda: issuing.preview(actor, receipt), shown)

    @property
    def may_annul(self) -> bool:
        """Whether this person may annul what was issued."""
        return self._context.may("issuing.void")

    def annul(self, paper: DocumentLine) -> None:
        """Annul an issued paper with the reason; its number stays taken."""
        reason = self._context.messages.ask_reason(
            self.tr("¿Anular {number}?").format(number=paper.number),
            self.tr("Deja de valer y Verificar lo dice, con el motivo. Su número no se usa otra vez."),
            self.tr("Anular"),
            danger=True,
        )
        if reason is None:
            return
        issuing, actor = self._context.desk.issuing, self._context.actor
        told = self.tr("Anuló {number}.").format(number=paper.number)
        self._run(lambda: issuing.void(actor, paper.id, reason), lambda _none: self._say(told))

    # papers to look at

    def print_receipt(self) -> None:
        """Show the receipt of filing, to print it."""
        self._show_made("receipt", self.tr("Comprobante {number}"))

    def print_days(self) -> None:
        """Show the account of the promised date day by day, to print it."""
        self._show_made("days", self.tr("Cuenta de días de {number}"))

    def show_file(self, attachment_id: str) -> None:
        """Show a file that came."""
        checklist, actor = self._context.desk.checklist, self._context.actor

        def shown(found: tuple[AttachmentLine, bytes]) -> None:
            from app.views.dialogs.office_viewer import look_at

            look_at(self._context, found[0].name, found[1], self._page.window())

        self._run(lambda: checklist.content(actor, attachment_id), shown)

    def _show_made(self, call: str, title: str) -> None:
        read = self._page.read
        if read is None:
            return
        cards, actor, line = self._context.desk.cards, self._context.actor, read.view.line
        make = {"receipt": cards.receipt, "days": cards.days}[call]
        self._run(lambda: make(actor, line.id), partial(self._show_paper, title.format(number=line.number), ""))
