"""A case in the window: found by its number, read as it stands, and brought on with the keys of its page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.models.rows.cases import CaseView
from app.models.synthetic import synthetic_access_key, synthetic_cedula, synthetic_ruc
from app.services.desk import Desk
from app.services.issuing.receiving import AUTHORITIES
from app.views.dialogs.act import ActSheet
from app.views.dialogs.category import CategorySheet
from app.views.dialogs.confirmation import ConfirmationSheet
from app.views.dialogs.correction import FillSheet
from app.views.dialogs.delivery import DeliverySheet
from app.views.dialogs.form_sheet import FormSheet
from app.views.dialogs.schedule import Schedule
from app.views.dialogs.viewer import Viewer
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.evaluations.page import EvaluationsPage
from tests.journey.filling import Filler
from tests.journey.hands import Hands

NOT_OFFERED = "no se ofrece"
OTHER_NAME = "Wilmer Andrango"
_LETTERS = {"verify": "v"}
_VISIT_IN = 2
"""Business days until the visit that is agreed."""


class CaseDesk:
    """Expediente, as who has come in works it. What is refused comes back as the words on the screen."""

    def __init__(self, hands: Hands, number: str) -> None:
        self.hands, self.number = hands, number
        self.case_id = ""

    # reading

    @property
    def page(self) -> CaseFilePage:
        """The page of the window of who is here now."""
        window = self.hands.program.window
        self.hands.until(lambda: window.findChild(CaseFilePage))
        page = self.hands.read(lambda: window.findChild(CaseFilePage))
        assert isinstance(page, CaseFilePage)
        return page

    @property
    def desk(self) -> Desk:
        """The services, to know the day and who is who; nothing is done with them."""
        desk = self.hands.program.session.desk
        assert desk is not None
        return desk

    @property
    def view(self) -> CaseView:
        """The case as the page has it."""
        read = self.page.read
        assert read is not None
        return read.view

    def open(self) -> None:
        """Find the case by the number on its receipt."""
        window = self.hands.program.window
        self.hands.until(lambda: hasattr(window, "findings"))
        self.hands.press("F3")
        self.hands.write(self.number)
        self.hands.until(lambda: window.findings.isVisible() and window.findings.lines)
        self.hands.press("Return")
        page = self.page
        self.hands.until(lambda: window.navigation.here == page.key and page.read)
        self.hands.until(lambda: not self.hands.program.session.lane.busy)
        self.case_id = page.case_id

    def offered(self) -> list[str]:
        """Read what F4 offers, and leave the menu."""
        self.hands.press("F4")
        found = self.hands.lines()
        self.hands.in_list("Escape")
        self.hands.until(lambda: QApplication.activePopupWidget() is None)
        return found

    # papers

    def receive(self) -> None:
        """Give every line that lacks something its state, with one key."""
        self.hands.press("Ctrl+1")
        for item in self.view.items:
            if item.kind != "payment" and not item.settled:
                self._go_to(item.id)
                self.hands.press(_LETTERS.get(item.how, "r"))

    def mark(self, requirement: str, reason: str) -> None:
        """Say of one line that it must be corrected."""
        self.hands.press("Ctrl+1")
        self._go_to(next(one.id for one in self.view.items if one.requirement == requirement))
        self.hands.press("s")
        self.hands.until(QApplication.activeModalWidget)
        self.hands.write(reason)
        self.hands.press("Ctrl+Return")

    def _go_to(self, item_id: str) -> None:
        """Walk the table to a line."""
        table = self.page.checklist
        here = self.hands.read(lambda: table.table.currentIndex().row())
        wanted = [row.item.id if row.item else "" for row in table.model.rows].index(item_id)
        self.hands.press(*["Down" if wanted > here else "Up"] * abs(wanted - here))

    def ask(self) -> None:
        """Ask for what lacks by a letter, and lay the letter aside."""
        self._press()
        self.hands.press("Return")
        self._close_paper()

    def amended(self) -> None:
        """Receive what lacked, and let the term run on."""
        self.receive()
        self._press()

    # money

    def declare(self, cents: int | None) -> None:
        """Copy the slip."""
        charge = self.view.charge
        owed = charge.amount_cents - charge.confirmed_cents if charge else 0
        self._press()
        self.hands.enter("45871001", _typed(self.desk.clock.today()), f"{(owed if cents is None else cents) / 100:.2f}")
        self._submit("deposito")

    def confirm_deposit(self) -> None:
        """Confirm what the bank received."""
        self._press()
        self._submit("confirmar-deposito")

    def invoice(self) -> None:
        """Read the key of the invoice with the scanner."""
        ruc = self.desk.catalogue.institution(self.desk.office.institution).ruc or synthetic_ruc(9001, "public")
        self._press()
        with self.hands.uncounted():
            self.hands.write(synthetic_access_key(self.desk.clock.today(), ruc, "001-002-000000121"))
        self._submit("factura")

    # evaluation

    def schedule(self) -> None:
        """Agree a visit."""
        self._press()
        calendar, today = self.desk.promise.calendar, self.desk.clock.today()
        self.hands.until(lambda: not self.hands.program.session.lane.busy)
        dialog = self.hands.read(QApplication.activeModalWidget)
        assert isinstance(dialog, Schedule)
        where = [] if self.hands.read(dialog.place.value) else ["Sala de la oficina"]
        self.hands.enter(*where, _typed(calendar.add(today, _VISIT_IN)), "9")
        self._submit("visita")

    def evaluate(self, *, failed: bool = False) -> None:
        """Fill in the sheet and close it, with more failures than it admits if it fails; the visit has begun."""
        self.hands.press("Ctrl+Return")
        window = self.hands.program.window
        self.hands.until(lambda: window.navigation.here == EvaluationsPage.key)
        page = self.hands.read(lambda: window.findChild(EvaluationsPage))
        assert page is not None
        self.hands.until(lambda: page.sheet.sheet and not self.hands.program.session.lane.busy)
        sheet = page.sheet.sheet
        assert sheet is not None
        criteria = len([one for group in sheet.groups for one in group.criteria])
        lost = sheet.max_failed + 1 if failed else 0
        for _ in range(lost):
            self.hands.write("n")
            self.hands.enter("No presenta registros")
        self.hands.write("c" * (criteria - lost))
        self.hands.look("hoja")
        self.hands.press("Ctrl+Return")
        self.hands.press("Return")
        self.open()

    # what the definition declares

    def move(self, label: str, reason: str = "") -> str:
        """Choose an act of F4, say why, and lay its paper aside; return why not, if it was not done."""
        if f"{label}…" not in self.offered():
            return NOT_OFFERED
        self.hands.press("F4")
        self.hands.pick(f"{label}…")
        self.hands.until(lambda: isinstance(QApplication.activeModalWidget(), ActSheet) or self._bars())
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, ActSheet):
            return self._bars()[0]
        if not sheet.grounds.isHidden():
            self.hands.press("Return")
        self.hands.write(reason)
        before = self._toast()
        told = self._submit("decidir")
        if not told:
            self.hands.until(lambda: self._toast() is not before and not self.hands.program.session.lane.busy)
            if isinstance(self.hands.read(QApplication.activeModalWidget), Viewer):
                self._close_paper("resolucion")
        return told

    def elsewhere(self, record: str) -> None:
        """Tell what was done in another system."""
        self._press()
        self.hands.write(record)
        self._submit("en-otro-sistema")

    def confirm_mail(self, code: str) -> str:
        """Write the code that the citizen tells; where no code is valid any more, return what the dialog says."""
        self._press()
        dialog = self.hands.read(QApplication.activeModalWidget)
        if isinstance(dialog, ConfirmationSheet) and not self.hands.read(dialog.code.isVisible):
            said = self.hands.read(dialog.standing.accessibleName)
            self.hands.press("Escape")
            return said
        self.hands.write(code)
        return self._submit("codigo")

    def send_code(self) -> None:
        """Send another code, and leave the dialog until the citizen has it."""
        self._press()
        self.hands.press("Ctrl+Return")
        self.hands.until(lambda: not self.hands.program.session.lane.busy)
        self.hands.look("otro-codigo")
        self.hands.press("Escape")
        self.hands.until(lambda: QApplication.activeModalWidget() is None)

    def confirm_category(self) -> None:
        """Confirm what the table says."""
        self._press()
        self._submit("categoria")

    def correct_category(self, result: str, reason: str) -> str:
        """Ask for another category than the table's, and say why."""
        self._press()
        dialog = self.hands.read(QApplication.activeModalWidget)
        assert isinstance(dialog, CategorySheet)
        place = [key for key, _title in dialog._line.choices].index(result)
        self.hands.press(str(place + 1), "Return")
        self.hands.write(reason)
        return self._submit("corregir-categoria")

    def approve_category(self) -> str:
        """Approve what another person asked for; return why not, if it was refused."""
        before = self._bars()
        self._press()
        self.hands.press("Return")
        self.hands.until(lambda: not self.hands.program.session.lane.busy)
        return " ".join(one for one in self._bars() if one not in before)

    def request_papers(self) -> None:
        """Ask for the documents."""
        self.hands.press("Ctrl+Return")

    def deliver(self, to: str = "holder", authority: str = "") -> str:
        """Hand the papers over and lay the receipt aside; return why not, if it was not done.

        to: the holder, who is written already, or another person; authority: the paper that a representative shows.
        """
        read = self.page.read
        if read is None or read.offer.key != "deliver":
            return NOT_OFFERED
        self._press()
        if to != "holder" and not self._receives(to, authority):
            self.hands.press("Escape")
            self.hands.until(lambda: QApplication.activeModalWidget() is None)
            return NOT_OFFERED
        told = self._submit("a-quien")
        if not told:
            self._close_paper("acta")
        return told

    def _receives(self, to: str, authority: str) -> bool:
        """Write who comes instead of the holder; False if such a person may not take the papers."""
        dialog = self.hands.read(QApplication.activeModalWidget)
        assert isinstance(dialog, DeliverySheet)
        if to not in self.view.receivers:
            return False
        self.hands.press(str(self.view.receivers.index(to) + 1), "Return")
        self.hands.enter(OTHER_NAME, synthetic_cedula(77))
        if authority:
            self.hands.write(AUTHORITIES[authority].capitalize())
            self.hands.press("Return")
            self.hands.enter("0087", _typed(self.desk.clock.today()))
        return True

    def send(self) -> str:
        """Send the papers by e-mail, which is chosen where they may be handed over too."""
        self._press()
        dialog = self.hands.read(QApplication.activeModalWidget)
        if isinstance(dialog, DeliverySheet) and self.hands.read(dialog.way.isVisible):
            self.hands.press("2")
        return self._submit("por-correo")

    # the office

    def fill(self, answers: Mapping[str, object], papers: Path) -> str:
        """Write what the office found; return what the dialog says is wrong."""
        self._press()
        dialog = self.hands.read(QApplication.activeModalWidget)
        assert isinstance(dialog, FillSheet)
        Filler(self.hands, answers, {}, papers).fill(dialog.form)
        return self._submit("llenar")

    # how

    def _press(self) -> None:
        """Press the primary button, which opens a dialog."""
        self.hands.press("Ctrl+Return")
        self.hands.until(QApplication.activeModalWidget)

    def _submit(self, name: str) -> str:
        """Do what the dialog says; if it stays, leave it and return what it says."""
        dialog = self.hands.read(QApplication.activeModalWidget)
        if name:
            self.hands.look(name)
        self.hands.press("Ctrl+Return")
        self.hands.until(lambda: not self.hands.program.session.lane.busy)
        if not isinstance(dialog, FormSheet) or self.hands.read(lambda: _is_gone(dialog)):
            return ""
        said = self.hands.read(partial(_said, dialog))
        self.hands.press("Escape")
        if not self.hands.read(lambda: _is_gone(dialog)):  # it asks before it loses what was written
            self.hands.press("Escape")
        return said

    def _close_paper(self, name: str = "") -> None:
        self.hands.until(lambda: isinstance(QApplication.activeModalWidget(), Viewer))
        if name:
            self.hands.look(name)
        self.hands.press("Escape")
        self.hands.until(lambda: QApplication.activeModalWidget() is None)

    def _toast(self) -> QWidget | None:
        leaf = self.hands.program.window.navigation.leaf()
        return leaf.toast if leaf is not None else None

    def _bars(self) -> list[str]:
        leaf = self.hands.program.window.navigation.leaf()
        return [bar.accessibleName() for bar in leaf.bars] if leaf is not None else []


def _is_gone(dialog: QWidget) -> bool:
    return QApplication.activeModalWidget() is not dialog


def _said(dialog: FormSheet) -> str:
    """Return what a dialog says is wrong."""
    fields = [field.fault.text for field in dialog.fields() if field.fault is not None]
    return " ".join([*fields, dialog.message.words]).strip()


def _typed(day: date) -> str:
    return f"{day:%d/%m/%Y}"
