"""Where each hour, day and visit of the week is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QRectF

from app.views.pages.evaluations.visits import DayColumn, Visit

_GAP = 2.0
_LAST_MINUTE = 24 * 60


def minutes(moment: time) -> int:
    """Return the minutes since midnight."""
    return moment.hour * 60 + moment.minute


@dataclass(frozen=True, slots=True)
class WeekLayout:
    """body: the rectangle below the heads; first and last: whole hours, as minutes since midnight."""

    body: QRectF
    days: Sequence[DayColumn]
    first: int
    last: int

    def column(self, day: date) -> QRectF:
        """Return the column of a day."""
        place = next(at for at, column in enumerate(self.days) if column.day == day)
        width = self.body.width() / len(self.days)
        return QRectF(self.body.left() + place * width, self.body.top(), width, self.body.height())

    def y(self, minute: int) -> float:
        """Return the height of a minute of the day."""
        share = (minute - self.first) / (self.last - self.first)
        return self.body.top() + share * self.body.height()

    def block(self, visit: Visit, lane: int, lanes: int) -> QRectF:
        """Return the rectangle of a visit; visits at the same time stand side by side."""
        column = self.column(visit.day)
        width = (column.width() - 2 * _GAP - 1) / lanes
        ends = visit.line.ends_at
        bottom = self.y(minutes(ends.time()) if ends.date() == visit.day else _LAST_MINUTE)
        top = self.y(minutes(visit.line.starts_at.time()))
        return QRectF(column.left() + 1 + _GAP + lane * width, top + 1, width - _GAP, max(bottom - top - 2, 12))


def span(opens: time, closes: time, visits: Sequence[Visit]) -> tuple[int, int]:
    """Return the whole hours that hold the office's day and every visit."""
    starts = [minutes(opens), *(minutes(one.line.starts_at.time()) for one in visits)]
    within = (one for one in visits if one.line.ends_at.date() == one.day)
    ends = [minutes(closes), *(minutes(one.line.ends_at.time()) for one in within)]
    return min(starts) // 60 * 60, -(-max(ends) // 60) * 60


def lanes(visits: Sequence[Visit]) -> dict[str, tuple[int, int]]:
    """Return lane and number of lanes of each visit, by id; visits come in the order of their time."""
    found: dict[str, tuple[int, int]] = {}
    group: list[tuple[Visit, int]] = []
    for visit in visits:
        if group and all(one.line.ends_at <= visit.line.starts_at for one, _lane in group):
            found |= _settled(group)
            group = []
        taken = {lane for one, lane in group if one.line.ends_at > visit.line.starts_at}
        group.append((visit, next(lane for lane in range(len(group) + 1) if lane not in taken)))
    return found | _settled(group)


def _settled(group: Sequence[tuple[Visit, int]]) -> dict[str, tuple[int, int]]:
    count = max((lane for _visit, lane in group), default=0) + 1
    return {visit.line.id: (lane, count) for visit, lane in group}
