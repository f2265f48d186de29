"""An act that only a person decides: what it does, the reason, and reasons to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.rows.acts import MoveLine
from app.models.texts_es import long_date
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.choosing import ComboAsked
from app.views.forms.lines import LongTextAsked
from app.views.overriding import override
from app.views.widgets.options import Option


class ActSheet(FormSheet):
    """Makes one declared move; `answer` is the id of the paper it printed, "" without one."""

    blames: Mapping[str, str] = {"case.reason_needed": "reason", "case.unwritten": "reason", "typed.": "reason"}

    def __init__(self, context: Context, case_id: str, move: MoveLine, parent: QWidget | None = None) -> None:
        self._case_id, self._move = case_id, move
        until = "" if move.until is None else " " + self.tr("Puede hacerlo hasta el {day}.")
        text = move.effect + (until.format(day=long_date(move.until)) if move.until else "")
        super().__init__(context, self.tr("¿{act}?").format(act=move.label), text, move.label, parent)
        self.grounds = ComboAsked(
            "grounds", self.tr("&Causa"), [Option(one, one) for one in move.grounds], placeholder=self.tr("Elija una")
        )
        self.reason = LongTextAsked("reason", f"&{move.asks}", optional=not move.reason_required, help_text=move.help)
        for field in (self.grounds, self.reason):
            self.add_row(field)
        self.grounds.setVisible(bool(move.grounds))
        self.grounds.changed.connect(self._take_ground)
        if move.grounds:
            self.grounds.go()
        else:
            self.reason.go()

    def _take_ground(self) -> None:
        """Begin the reason with the chosen one; what was written by hand stays."""
        written = str(self.reason.value())
        if not written or written in self._move.grounds:
            self.reason.set_value(self.grounds.value())

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.reason and self._move.reason_required and self.reason.is_empty:
            return self.tr("Falta: {label}.").format(label=self._move.asks.lower())
        return ""

    @override
    def work(self) -> Callable[[], object]:
        cases, actor = self.context.desk.cases, self.context.actor
        case_id, name, reason = self._case_id, self._move.target, str(self.reason.value())
        return lambda: cases.move(actor, case_id, name, reason)
