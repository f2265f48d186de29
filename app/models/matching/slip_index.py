"""Which deposits a declared number leads to by a slip of the hand: those of the months around that end nearly so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.models.matching.book import ChargeView, RowView
from app.models.matching.relation import Relation, relate_all, slips

SLIP_DAYS = 75
SEASON = 2 * SLIP_DAYS + 1  # days; whatever is near a day is in two seasons at most


class SlipIndex:
    """Deposits by the ends of their numbers, season by season: a long period leads astray no more than a short one."""

    def __init__(self, rows: Iterable[RowView]) -> None:
        self._seasons: dict[int, dict[str, list[RowView]]] = {}
        for row in rows:
            for number in row.numbers:
                ends = self._seasons.setdefault(row.day // SEASON, defaultdict(list))
                for key in slips(number):
                    ends[key].append(row)

    def near(self, charge: ChargeView) -> list[RowView]:
        """Give the deposits with a number like the declared one, each looked at once."""
        day, other = charge.declared or charge.opened, charge.opened
        keys = [key for number in charge.numbers for key in slips(number)]
        found = {
            row.place: row
            for ends in self._around(day, other)
            for key in keys
            for row in ends.get(key, ())
            if abs(row.day - day) <= SLIP_DAYS or abs(row.day - other) <= SLIP_DAYS
        }
        return [row for row in found.values() if relate_all(row.numbers, charge.numbers)[0] > Relation.DIFFERENT]

    def _around(self, *days: int) -> list[Mapping[str, list[RowView]]]:
        seasons = {(day + away) // SEASON for day in days for away in (-SLIP_DAYS, SLIP_DAYS)}
        return [self._seasons[season] for season in sorted(seasons) if season in self._seasons]
