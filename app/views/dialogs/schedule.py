"""The date of an evaluation: who, where and when; what speaks against it is said while it is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.evaluations import HOLIDAY, Conflict, EvaluationLine, EvaluatorChoice, PartChoice
from app.models.texts_es import short_date
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.choosing import ComboAsked
from app.views.forms.lines import DateAsked, LineAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar
from app.views.widgets.options import Option

_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:[:hH.]([0-5][0-9]))?")
_LATEST = time(23, 59)


def read_hour(typed: str) -> time | None:
    """Read "9", "9:30", "09h30" or "9.30"; None if it is no hour."""
    match = _HOUR.fullmatch(typed.strip())
    return time(int(match[1]), int(match[2] or 0)) if match else None


class Schedule(FormSheet):
    """Agrees a new date, or moves the one of `moving`; `answer` is the evaluation's id or None when moved."""

    blames: Mapping[str, str] = {
        "evaluations.no_evaluator": "evaluator",
        "evaluations.same_person": "evaluator",
        "evaluations.no_part": "part",
        "evaluations.conflict": "hour",
        "evaluations.holiday": "day",
        "calendar.": "day",
        "typed.": "place",
    }

    def __init__(
        self,
        context: Context,
        case_id: str,
        place: str,
        moving: EvaluationLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._case_id, self._moving = case_id, moving
        title = self.tr("Cambiar la evaluación {number}").format(number=moving.number) if moving else ""
        super().__init__(
            context,
            title or self.tr("Coordinar la evaluación"),
            self.tr("Acuerde la fecha con quien solicita. La invitación se guarda después."),
            self.tr("Cambiar fecha") if moving else self.tr("Agendar"),
            parent,
        )
        self.evaluator = ComboAsked("evaluator", self.tr("&Quién evalúa"), placeholder=self.tr("Elija la persona"))
        self.part = ComboAsked("part", self.tr("&Hoja"))
        self.place = LineAsked("place", self.tr("&Lugar"))
        self.day = DateAsked("day", self.tr("&Fecha"))
        self.hour = LineAsked("hour", self.tr("&Hora"), example="09:00")
        self.against = MessageBar("warning", "")
        self.against.hide()
        self._build(place)
        desk, actor = context.desk, context.actor
        context.lane.run(self, lambda: desk.evaluations.evaluators(actor), self._show_evaluators)
        if moving is None:
            context.lane.run(self, lambda: desk.evaluations.parts(actor, case_id), self._show_parts)

    def _build(self, place: str) -> None:
        self.add_row(self.part, self.evaluator)
        self.part.hide()
        self.add_row(self.place)
        self.add_row(self.day, self.hour)
        self.add_wide(self.against)
        self.place.set_value(self._moving.place if self._moving else place)
        if self._moving:
            local = self.context.desk.clock.local(self._moving.starts_at)
            self.day.set_value(local.date().isoformat())
            self.hour.set_value(f"{local:%H:%M}")
        today = self.context.desk.clock.today()
        self.day.set_help(self.tr("Hoy es {day}.").format(day=short_date(today)))
        for field in (self.evaluator, self.day, self.hour):
            field.changed.connect(self.pause.start)
        self.pause.timeout.connect(self._look_up)

    def starts_at(self) -> datetime | None:
        """Return the local time that is written, if it is one."""
        day, hour = self.day.day(), read_hour(str(self.hour.value()))
        return datetime.combine(day, hour) if isinstance(day, date) and hour is not None else None

    def _show_evaluators(self, choices: Sequence[EvaluatorChoice]) -> None:
        first = choices[0].id if choices else ""
        chosen = self._moving.evaluator_id if self._moving else first
        self.evaluator.set_options([Option(one.id, one.name) for one in choices], chosen)
        unanswered = self.evaluator if not chosen else self.place if not self.place.value() else self.day
        unanswered.go()

    def _show_parts(self, choices: Sequence[PartChoice]) -> None:
        self.part.set_options([Option(one.key, one.title) for one in choices], choices[0].key if choices else "")
        self.part.setVisible(bool(choices))

    def _look_up(self) -> None:
        starts, evaluator = self.starts_at(), str(self.evaluator.value())
        if starts is None or not evaluator:
            self._show_conflicts(())
            return
        desk, actor, case_id = self.context.desk, self.context.actor, self._case_id
        moving, part = self._moving.id if self._moving else "", str(self.part.value() or "")
        self.context.lane.run(
            self,
            lambda: desk.evaluations.conflicts(actor, case_id, evaluator, starts, moving, part),
            self._show_conflicts,
            self._on_unreadable,
        )

    def _show_conflicts(self, found: Sequence[Conflict]) -> None:
        blocking = [one for one in found if one.blocks]
        for field in (self.day, self.hour):
            field.show_fault(None)
        if blocking:
            self.blame(self.day if blocking[0].kind == HOLIDAY else self.hour, blocking[0].text)
        doubts = [one.text for one in found if not one.blocks]
        self.against.setVisible(bool(doubts))
        if doubts:
            self.against.set_words("\n".join(doubts), self.tr("Puede agendar; queda en el historial."))

    def _on_unreadable(self, error: UserError) -> None:
        self.blame(self.day, sentence(error))

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.day and not field.is_empty and self.day.day() is None:
            return self.tr("Esa fecha no existe. Escríbala así: 5/11/2026.")
        if field is self.hour and not field.is_empty and read_hour(str(self.hour.value())) is None:
            return self.tr("Esa hora no se entiende. Escríbala así: 09:00.")
        return super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        evaluations, actor, case_id = self.context.desk.evaluations, self.context.actor, self._case_id
        evaluator, place = str(self.evaluator.value()), str(self.place.value())
        starts = self.starts_at() or datetime.combine(self.context.desk.clock.today(), _LATEST)
        if self._moving:
            moving = self._moving.id
            return lambda: evaluations.reschedule(actor, moving, evaluator, place, starts)
        part = str(self.part.value() or "")
        return lambda: evaluations.schedule(actor, case_id, evaluator, place, starts, part)
