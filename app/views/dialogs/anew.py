"""What follows from another choice, told before anybody confirms it with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import LineAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar

T = TypeVar("T")


class AnewSheet(FormSheet):
    """`bar` says what would change, anew at each choice; `reason` is all that may lack."""

    def __init__(self, context: Context, words: tuple[str, str, str], parent: QWidget) -> None:
        super().__init__(context, *words, parent)
        self.bar = MessageBar("info", " ")
        self.reason = LineAsked("reason", self.tr("&Motivo"))

    def work_out(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        """Ask what would follow, and say it or why it may not be."""
        self.context.lane.run(self, work, show, self._refuse)

    @override
    def wrong(self, field: Asked) -> str:
        return self.tr("Falta: el motivo.") if field is self.reason and self.reason.is_empty else ""

    def _refuse(self, error: UserError) -> None:
        self.bar.set_words(sentence(error))
