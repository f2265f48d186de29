"""The counts that a charter promises, by month, exact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.catalogue.indicators import Indicator
from app.models.rows.indicators import IndicatorLine
from app.services.access import Actor
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.casework import Casework

MONTHS = 12


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
        moments = self._documents if indicator.counts == "documents" else self._cases
        found = [0] * MONTHS
        for moment in moments(office, procedure, indicator):
            local = self._store.clock.local(instant(moment))
            if local.year == year:
                found[local.month - 1] += 1
        return tuple(found)

    def _records(self, office: str, indicator: Indicator, year: int) -> tuple[int, ...]:
        """Count the records of an archive by the month in which their session was held."""
        rows = self._store.read(
            "SELECT held_on FROM archived WHERE office = ? AND archive = ? AND held_on BETWEEN ? AND ?",
            (office, indicator.archive, f"{year}-01-01", f"{year}-12-31"),
        )
        held = [date.fromisoformat(row[0]).month for row in rows]
        return tuple(held.count(month) for month in range(1, MONTHS + 1))

    def _cases(self, office: str, procedure: str, indicator: Indicator) -> list[str]:
        column = "closed_at" if indicator.outcomes else "received_at"
        where, values = _among("c.state", indicator.outcomes)
        return self._read(f"SELECT c.{column} FROM case_file c WHERE c.{column} IS NOT NULL{where}", values, office,
                          procedure, indicator)  # fmt: skip

    def _documents(self, office: str, procedure: str, indicator: Indicator) -> list[str]:
        where, values = _among("d.result", indicator.results)
        sql = (
            "SELECT d.approved_at FROM document d JOIN case_file c ON c.id = d.case_id "
            f"WHERE d.approved_at IS NOT NULL AND d.result <> '' AND d.state <> 'voided'{where}"
        )
        return self._read(sql, values, office, procedure, indicator)

    def _read(self, sql: str, values: list[Any], office: str, procedure: str, indicator: Indicator) -> list[str]:
        products, chosen = _among("c.product", indicator.products)
        channels, came = _among("c.channel", indicator.channels)
        own = f"{sql}{products}{channels} AND c.office = ? AND c.procedure = ? AND NOT c.sample"
        rows = self._store.read(own, (*values, *chosen, *came, office, procedure))
        return [row[0] for row in rows]


def _among(column: str, wanted: Sequence[str]) -> tuple[str, list[Any]]:
    """Return a condition on a column of ours, empty when anything goes."""
    return (f" AND {column} IN ({', '.join('?' * len(wanted))})", list(wanted)) if wanted else ("", [])
