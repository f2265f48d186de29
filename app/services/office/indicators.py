"""The counts that a charter promises, by month, exact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from app.models.catalogue.indicators import Indicator
from app.models.rows.indicators import IndicatorLine
from app.services.access import Actor
from app.services.evaluations.agenda import stored
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.casework import Casework

MONTHS = 12


class _Asked(NamedTuple):
    """A condition and its values; "" for none."""

    sql: str
    values: list[Any]


class _Counted(NamedTuple):
    """What is counted: from which rows, by which of their moments, and which of them."""

    rows: str
    moment: str
    where: tuple[_Asked, ...]


class Indicators:
    """Counts cases and documents of this office; what a month has not, is zero."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework
        self._store = casework.store

    def of_year(self, actor: Actor, procedure_key: str, year: int) -> tuple[IndicatorLine, ...]:
        """Return every indicator of a procedure with its twelve months. Raises UserError catalogue.unknown."""
        self._store.access.require("indicators.of_year", actor)
        today = self._casework.promise.today()
        procedure = self._casework.catalogue.procedure(procedure_key, today)
        return tuple(
            IndicatorLine(one.key, one.title, self._months(actor.office, procedure_key, one, year))
            for one in procedure.indicators
        )

    def _months(self, office: str, procedure: str, indicator: Indicator, year: int) -> tuple[int, ...]:
        if indicator.counts == "records":
            return self._records(office, indicator, year)
        months = self._happened(office, procedure, indicator, year)
        return tuple(months.count(month) for month in range(1, MONTHS + 1))

    def _records(self, office: str, indicator: Indicator, year: int) -> tuple[int, ...]:
        """Count the records of an archive by the month in which their session was held."""
        rows = self._store.read(
            "SELECT held_on FROM archived WHERE office = ? AND archive = ? AND held_on BETWEEN ? AND ?",
            (office, indicator.archive, f"{year}-01-01", f"{year}-12-31"),
        )
        held = [date.fromisoformat(row[0]).month for row in rows]
        return tuple(held.count(month) for month in range(1, MONTHS + 1))

    def _happened(self, office: str, procedure: str, indicator: Indicator, year: int) -> list[int]:
        """Return the month of each case or document of a year, by the days of the office."""
        counted = _documents(indicator) if indicator.counts == "documents" else _cases(indicator)
        products, channels = _among("c.product", indicator.products), _among("c.channel", indicator.channels)
        asked = _Asked("c.office = ? AND c.procedure = ? AND NOT c.sample", [office, procedure])
        span = _Asked(f"{counted.moment} >= ? AND {counted.moment} < ?", self._span(year))
        where = [one for one in (asked, span, *counted.where, products, channels) if one.sql]
        sql = f"SELECT {counted.moment} FROM {counted.rows} WHERE {' AND '.join(one.sql for one in where)}"
        rows = self._store.read(sql, [value for one in where for value in one.values])
        return [self._store.clock.local(instant(row[0])).month for row in rows]

    def _span(self, year: int) -> list[Any]:
        """Return the first instant of a year of the office, and that of the next."""
        zone = self._store.clock.local(self._store.clock.now()).tzinfo
        return [stored(datetime(begun, 1, 1, tzinfo=zone)) for begun in (year, year + 1)]


def _cases(indicator: Indicator) -> _Counted:
    moment = "c.closed_at" if indicator.outcomes else "c.received_at"
    return _Counted("case_file c", moment, (_among("c.state", indicator.outcomes),))


def _documents(indicator: Indicator) -> _Counted:
    issued = _Asked("d.result <> '' AND d.state <> 'voided'", [])
    joined = "document d JOIN case_file c ON c.id = d.case_id"
    return _Counted(joined, "d.approved_at", (issued, _among("d.result", indicator.results)))


def _among(column: str, wanted: Sequence[str]) -> _Asked:
    """Return a condition on a column of ours, empty when anything goes."""
    return _Asked(f"{column} IN ({', '.join('?' * len(wanted))})", list(wanted)) if wanted else _Asked("", [])
