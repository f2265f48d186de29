"""Who asks: the paper, its number checked while it is typed, and the names that go with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.identity import IdCheck, IdKind, check
from app.models.identity_es import LABELS, sentence
from app.models.rows.intake import FieldFault
from app.views.forms.asked import Asked
from app.views.forms.lines import LineAsked
from app.views.overriding import override
from app.views.widgets.buttons import Link
from app.views.widgets.choices import Segmented
from app.views.widgets.fields import Field
from app.views.widgets.inputs import LIVE_CHECK_MS, FieldState
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

KINDS = (IdKind.CEDULA, IdKind.RUC, IdKind.PASSPORT)
_RUC_DIGITS = 13
_TOP = Qt.AlignmentFlag.AlignTop


class NumberAsked(LineAsked):
    """The identity number: what it turned out to be is said at once, without asking anybody."""

    kind = IdKind.CEDULA
    lifted_by = ""
    refused: tuple[str, FieldFault] | None = None
    """A right number of somebody who may not apply, and why; said until the number changes."""

    def verdict(self) -> IdCheck:
        """Judge what is typed."""
        return check(self.kind, self.editor.text())

    def judge(self) -> None:
        """Say the verdict."""
        verdict = self.verdict()
        is_fine = verdict.level == "ok" or self.is_empty
        still = self.refused[1] if self.refused and self.refused[0] == f"{verdict.kind}:{verdict.number}" else None
        self.show_fault(still if is_fine else FieldFault(self.key, verdict.level, sentence(verdict)))

    @override
    def show_fault(self, fault: FieldFault | None) -> None:
        if self.lifted_by and self.verdict().level == "override":
            self._fault = None
            self.set_message(FieldState.WARNING, self.tr("Lo aceptó {name}.").format(name=self.lifted_by))
            return
        verdict = self.verdict()
        stands = fault is not None and fault.level == "error" and verdict.accepted
        self.refused = (f"{verdict.kind}:{verdict.number}", fault) if fault is not None and stands else None
        short = FieldFault(self.key, "error", self.tr("No puede pedir este trámite."))
        super().show_fault(short if stands else fault)

    @override
    def praise(self) -> str:
        verdict = self.verdict()
        return sentence(verdict) if verdict.level == "ok" else ""


class Identity(QWidget):
    """Identification, number and names. `changed` with each key; `judged` when the number may be looked up."""

    changed = Signal()
    judged = Signal()

    def __init__(self, kinds: Sequence[IdKind] = KINDS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self.kind = Segmented([Option(one.value, LABELS[one]) for one in self._kinds], self._kinds[0].value)
        self.number = NumberAsked("person.id_number", self.tr("&Número"))
        self.number.kind = self._kinds[0]
        self.legal_name = LineAsked("person.legal_name", self.tr("Nom&bre o razón social"))
        self.surnames = LineAsked("person.surnames", self.tr("Ape&llidos"))
        self.names = LineAsked("person.names", self.tr("No&mbres"))
        self.as_person = Link(self.tr("Escribir apellidos y nombres"), role="second_emphasis")
        self._person_names = False
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._build()
        self._connect()
        self._show_names()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        kind = QVBoxLayout()
        kind.setSpacing(0)
        kind.addWidget(Field(self.tr("&Identificación"), self.kind))
        kind.addWidget(self.as_person)
        kind.addStretch(1)
        grid.addLayout(kind, 0, 0)
        grid.addWidget(self.number, 0, 1, _TOP)
        names = QGridLayout()
        names.setHorizontalSpacing(16)
        grid.addWidget(self.legal_name, 0, 2, _TOP)
        names.addWidget(self.surnames, 0, 0, _TOP)
        names.addWidget(self.names, 0, 1, _TOP)
        grid.addLayout(names, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self._pause.timeout.connect(self._on_number)
        self.number.left.connect(self._on_number)
        self.number.editor.textEdited.connect(self._on_typed)
        self.as_person.clicked.connect(self._on_as_person)
        for asked in self.asked():
            asked.changed.connect(self.changed)

    def asked(self) -> tuple[Asked, ...]:
        """Return the fields in order."""
        return self.number, self.legal_name, self.surnames, self.names

    @property
    def is_firm(self) -> bool:
        """Whether the name is written as one."""
        return self.number.kind is IdKind.RUC and not self._person_names

    @property
    def is_checking(self) -> bool:
        """Whether the number is still being typed."""
        return self._pause.isActive()

    def values(self) -> dict[str, str]:
        """Return what identifies the applicant; names that do not apply are left out."""
        person = not self.is_firm
        return {
            "id_kind": self.number.kind.value,
            "id_number": str(self.number.value()),
            "legal_name": "" if person else str(self.legal_name.value()),
            "surnames": str(self.surnames.value()) if person else "",
            "names": str(self.names.value()) if person else "",
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Write who asks."""
        kind = str(values.get("id_kind", self._kinds[0].value))
        self.number.kind = IdKind(kind) if kind in set(self._kinds) else self._kinds[0]
        self.kind.set_key(self.number.kind.value)
        self.number.set_value(values.get("id_number", ""))
        self.set_names(values)
        self.number.judge()

    def set_names(self, values: Mapping[str, Any]) -> None:
        """Write the names that are on file."""
        self.legal_name.set_value(values.get("legal_name", ""))
        self.surnames.set_value(values.get("surnames", ""))
        self.names.set_value(values.get("names", ""))
        self._person_names = bool(values.get("surnames") or values.get("names")) and not values.get("legal_name")
        self._show_names()

    def lift(self, name: str) -> None:
        """Show that a supervisor accepted the number; "" takes it back."""
        self.number.lifted_by = name
        self.number.judge()

    def _on_kind(self, key: str) -> None:
        self.number.kind = IdKind(key)
        self.number.lifted_by = ""
        self.number.judge()
        self._show_names()
        self.changed.emit()
        self.judged.emit()

    def _on_typed(self) -> None:
        self._pause.start()
        if self.number.lifted_by:
            self.number.lifted_by = ""
            self.changed.emit()
        if self.number.kind is IdKind.CEDULA and IdKind.RUC in self._kinds and self._typed_a_ruc():
            self.kind.set_key(IdKind.RUC.value)
            self._on_kind(IdKind.RUC.value)

    def _typed_a_ruc(self) -> bool:
        """Tell whether thirteen digits stand where a cédula has ten: it can only be a RUC."""
        number = check(IdKind.RUC, self.number.editor.text())
        return len(number.number) == _RUC_DIGITS and number.accepted

    def _on_number(self) -> None:
        self._pause.stop()
        self.number.judge()
        self._show_names()
        self.judged.emit()

    def _on_as_person(self) -> None:
        self._person_names = not self._person_names
        self._show_names()
        (self.surnames if self._person_names else self.legal_name).go()
        self.changed.emit()

    def _show_names(self) -> None:
        firm = self.is_firm
        self.legal_name.setVisible(firm)
        self.surnames.setVisible(not firm)
        self.names.setVisible(not firm)
        may_choose = self.number.kind is IdKind.RUC and self.number.verdict().holder == "natural"
        self.as_person.setVisible(may_choose or (self.number.kind is IdKind.RUC and self._person_names))
        whole = self.tr("Escribir un solo nombre") if self._person_names else self.tr("Escribir apellidos y nombres")
        self.as_person.setText(whole)
        self.as_person.updateGeometry()


def admitted(procedure: Procedure) -> list[IdKind]:
    """Return the papers that everybody who applies may be known by."""
    asked = [rule.identities for rule in procedure.may_apply if rule.identities and rule.when is None]
    return [kind for kind in KINDS if all(kind.value in kinds for kinds in asked)]
