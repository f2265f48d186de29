"""Step 1: who asks, of what type, and how to reach them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.intake import FieldFault
from app.models.rows.people import ApplicantIn, Known
from app.services.access import Actor
from app.views.forms.asked import Asked
from app.views.overriding import override
from app.views.pages.new_case.choices import Choices
from app.views.pages.new_case.contact import Contact
from app.views.pages.new_case.identity import Identity
from app.views.pages.new_case.known import KnownBars
from app.views.pages.new_case.proof import ProofMark
from app.views.pages.new_case.reserving import RESERVE_KEY, Reserving
from app.views.pages.new_case.step import Lack, Step, texts
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.notices import MessageBar
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

KINDS_KEY = "applicant_type"


class ApplicantStep(Step):
    """Identity, applicant type and contact. `lift_wanted`: a supervisor is asked to accept the number."""

    key = "applicant"
    lift_wanted = Signal()
    number_judged = Signal()

    def __init__(
        self,
        procedure: Procedure,
        fees: Mapping[str, int | None],
        who: tuple[Identity, Contact],
        local: Callable[[datetime], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._procedure = procedure
        self._faults: dict[str, FieldFault] = {}
        self._override = ("", "")
        self._type_told = False
        self.reserving = Reserving(procedure)
        self.identity, self.contact = who
        self.known = KnownBars(local)
        self.choices = Choices(procedure, lent=bool(procedure.applicant_types))
        self.proof = ProofMark()
        self.kinds = OptionBoxes(_options(procedure, fees), folds=True)
        self.kinds_message = FieldMessage(reserved=False)
        self.lift = MessageBar("warning", self.tr("El dígito no coincide y el documento está a la vista."))
        self.refusal = MessageBar("error", " ")
        self.refusal.hide()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        self.heading = Text(self.tr("Solicitante"), "card")
        column.addWidget(self.heading)
        column.addWidget(self.reserving)
        column.addWidget(self.identity)
        column.addWidget(self.refusal)
        lift = Button(self.tr("Pedir a quien supervisa"), Kind.SECONDARY, small=True)
        lift.clicked.connect(self.lift_wanted)
        self.lift.add_action(lift)
        self.lift.hide()
        column.addWidget(self.lift)
        column.addWidget(self.known)
        if self._procedure.applicant_types:
            column.addLayout(self._kinds_head())
            column.addWidget(self.kinds)
            column.addWidget(self.kinds_message)
            self.kinds.add_beside(self.proof)
        column.addWidget(self.choices)
        column.addWidget(self.contact)
        column.addStretch(1)
        self._show_asked()

    def _kinds_head(self) -> QHBoxLayout:
        count = len(self._procedure.applicant_types)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self._procedure.applicant_types_label, "card"))
        head.addWidget(Text(self.tr("decide el valor; elija con 1 a {count}").format(count=count), "second", "texto2"))
        head.addStretch(1)
        head.addWidget(self.choices.came)
        return head

    def _connect(self) -> None:
        self.reserving.changed.connect(self._on_reserve)
        self.identity.changed.connect(self._on_changed)
        self.identity.judged.connect(self._on_judged)
        self.contact.changed.connect(self.changed)
        self.choices.changed.connect(self.changed)
        self.kinds.chosen.connect(self._on_kind)
        self.proof.changed.connect(self.changed)

    # what it says

    def asked(self) -> tuple[Asked, ...]:
        """Return the fields in order; none where nobody is asked who they are."""
        if not self.reserving.asks_who:
            return ()
        return *self.identity.asked(), *self.contact.asked()

    def applicant_type(self) -> str:
        """Return the key of the chosen type, or nothing."""
        return self.kinds.key() if self._procedure.applicant_types else ""

    def applicant(self) -> ApplicantIn:
        """Return the applicant as typed; nobody where nobody is asked."""
        if not self.reserving.asks_who:
            return ApplicantIn("cedula", "")
        reason, by = self._override
        values = {**self.identity.values(), **self.contact.values()}
        return ApplicantIn(**values, override_reason=reason, override_by=by)

    def who(self) -> tuple[str, str]:
        """Return kind and number of the identity as typed."""
        applicant = self.applicant()
        return applicant.id_kind, applicant.id_number

    def set_applicant(self, applicant: ApplicantIn) -> None:
        """Write what is on file."""
        values = {name: getattr(applicant, name) for name in ApplicantIn.__slots__}
        self.identity.set_names(values)
        self.contact.set_values(values)
        self.changed.emit()

    def show_known(self, known: Known | None) -> None:
        """Show what is on file about the number."""
        self.known.show_known(known, self._procedure.key)

    def take_known(self) -> None:
        """Copy what is on file; Intro then goes on at the applicant type."""
        if self.known.known is not None:
            self.set_applicant(self.known.known.applicant)
            self.focus_after_number()

    def focus_after_number(self) -> None:
        """Go on where the names end."""
        (self.kinds if self._procedure.applicant_types else self.contact.email.editor).setFocus()

    def lift_number(self, supervisor: Actor, reason: str) -> None:
        """Keep that a supervisor accepted the number."""
        self._override = (reason, supervisor.user_id)
        self.identity.lift(supervisor.name)
        self.lift.hide()
        self.changed.emit()

    @property
    def override_reason(self) -> str:
        """Why a supervisor accepted the number."""
        return self._override[0]

    def show_faults(self, faults: Iterable[FieldFault]) -> None:
        """Say at each field what the check said."""
        faults = tuple(faults)
        own = {asked.key for asked in self.asked()} | {KINDS_KEY}
        self._faults = {fault.key: fault for fault in faults if fault.key in own and not self._lifted(fault)}
        for asked in self.asked():
            asked.show_fault(self._faults.get(asked.key))
        self.choices.show_faults({fault.key: fault for fault in faults})
        refused = self.identity.number.refused if self.reserving.asks_who else None
        self.refusal.setVisible(refused is not None)
        if refused is not None:
            self.refusal.set_words(refused[1].text)
        self._say_kind()

    def _lifted(self, fault: FieldFault) -> bool:
        return fault.level == "override" and bool(self._override[1])

    def _say_kind(self) -> None:
        fault = self._faults.get(KINDS_KEY)
        told = fault is not None and self._type_told
        self.kinds_message.say(FieldState.ERROR if told else FieldState.NONE, fault.text if fault and told else "")

    @override
    def lacks(self) -> list[Lack]:
        by_key = {asked.key: asked for asked in self.asked()}
        found = []
        for key, fault in self._faults.items():
            if fault.level == "warning":
                continue
            asked = by_key.get(key)
            words = _link_words(asked) if asked else self.tr("tipo")
            found.append(Lack(key, words, fault.text, asked.go if asked else self.kinds.setFocus))
        return [*self.reserving.lacks(), *found, *self.choices.lacks()]

    @override
    def note(self) -> str:
        count = len(self.lacks())
        if not count:
            return self.tr("completo")
        return self.tr("falta 1 dato") if count == 1 else self.tr("faltan {count} datos").format(count=count)

    @override
    def insist(self) -> None:
        self._type_told = True
        self._say_kind()
        self.reserving.insist()
        self.choices.insist()
        for asked in self.asked():
            asked.insist()

    @override
    def focus_first(self) -> None:
        if self.reserving.asks and not self.reserving.boxes.key():
            self.reserving.boxes.setFocus()
        elif self.reserving.asks_who:
            self.identity.number.go()
        else:
            self.kinds.setFocus()

    @override
    def keep(self) -> dict[str, Any]:
        who = {**self.identity.values(), **self.contact.values()} if self.reserving.is_open else {}
        return {
            **self.reserving.keep(),
            **who,
            KINDS_KEY: self.applicant_type(),
            **self.choices.keep(),
        }

    @override
    def restore(self, kept: Mapping[str, Any]) -> None:
        values = texts(dict(kept))
        self.reserving.restore(values.get(RESERVE_KEY, ""))
        self._show_asked()
        self.identity.set_values(values)
        self.contact.set_values(values)
        self.kinds.set_key(values.get(KINDS_KEY, ""))
        self.choices.restore(values)
        self._on_judged()

    # what happens

    def _on_changed(self) -> None:
        if self._override[1] and not self.identity.number.lifted_by:
            self._override = (self._override[0], "")
        self.changed.emit()

    def _on_judged(self) -> None:
        self.lift.setVisible(self._must_be_lifted())
        self.number_judged.emit()

    def _on_reserve(self) -> None:
        self._show_asked()
        self.changed.emit()
        self.focus_first()

    def _show_asked(self) -> None:
        """Ask who it is only where that is asked."""
        for part in (self.identity, self.contact):
            part.setVisible(self.reserving.asks_who)
        self.known.setVisible(self.reserving.asks_who and self.known.known is not None)
        self.lift.setVisible(self.reserving.asks_who and self._must_be_lifted())

    def _must_be_lifted(self) -> bool:
        return self.identity.number.verdict().level == "override" and not self._override[1]

    def _on_kind(self, _key: str) -> None:
        self.changed.emit()


def _options(procedure: Procedure, fees: Mapping[str, int | None]) -> list[Option]:
    return [Option(kind.key, kind.short, _amount(fees.get(kind.key))) for kind in procedure.applicant_types]


def _amount(cents: int | None) -> str:
    return "" if cents is None else str(Money(cents))


def _link_words(asked: Asked) -> str:
    return asked.label.text().replace("&", "").lower()
