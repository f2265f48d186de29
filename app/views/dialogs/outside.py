"""Work that is done outside the program (in another system, in an archive): what to do there, and what it gave."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.acts import OutsideView
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import LineAsked
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.tips import as_tip


class OutsideSheet(FormSheet):
    """Registers that the work of this step was done elsewhere."""

    blames: Mapping[str, str] = {"outside.record_needed": "record", "typed.": "record"}

    def __init__(self, context: Context, case_id: str, told: OutsideView, parent: QWidget | None = None) -> None:
        self._case_id, self._told = case_id, told
        title = self.tr("¿Ya está hecho?")
        super().__init__(context, title, told.what, self.tr("Registrar hecho"), parent)
        self.record = LineAsked("record", f"&{told.record or '—'}", optional=not told.record_required)
        self.note = LineAsked("note", self.tr("&Observación"), optional=True)
        if told.link:
            link = Button(told.link_text, small=True)
            link.setToolTip(as_tip(told.link))
            link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(told.link)))
            self.add_wide(_at_its_size(link))
        for field in (self.record, self.note):
            self.add_row(field)
        self.record.setVisible(bool(told.record))
        (self.record if told.record else self.note).go()

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.record and self._told.record_required and self.record.is_empty:
            return self.tr("Falta: {label}.").format(label=self._told.record)
        return ""

    @override
    def work(self) -> Callable[[], object]:
        cases, actor, case_id = self.context.desk.cases, self.context.actor, self._case_id
        record, note = str(self.record.value()), str(self.note.value())
        return lambda: cases.done_outside(actor, case_id, record, note)


def _at_its_size(button: Button) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return part
