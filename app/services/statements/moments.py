"""Moments with a zone, as OFX and camt write them, brought to the counter's clock before the day is taken."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

_ECUADOR = timezone(timedelta(hours=-5))  # no summer time since 1993
_OFX = re.compile(
    r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:\.\d+)?)?\s*(?:\[\s*([-+]?\d{1,2}(?:\.\d+)?)[^\]]*\])?"
)
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?)?(Z|[-+]\d{2}:?\d{2})?")


def ofx_moment(text: str) -> tuple[date, str] | None:
    """Return the day and the hour of "20261103120000[-5:EST]"; without zone, or at midnight, as it is written."""
    found = _OFX.fullmatch(text.strip())
    if not found:
        return None
    try:
        moment = datetime(*(int(found[part] or 0) for part in range(1, 7)))  # type: ignore[arg-type]  # noqa: DTZ001
        zone = timezone(timedelta(hours=float(found[7]))) if found[7] else None
    except ValueError:
        return None
    return _local(moment, zone)


def iso_moment(text: str) -> tuple[date, str] | None:
    """Return the day and the hour of "2026-11-03" and "2026-11-03T14:47:00Z"."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return None
    try:
        moment = datetime.fromisoformat(f"{found[1]}T{found[2] or '00:00'}")
        zone = datetime.fromisoformat(f"{found[1]}T00:00{found[3]}").tzinfo if found[3] else None
    except ValueError:
        return None
    return _local(moment, zone)


def _local(moment: datetime, zone: object) -> tuple[date, str]:
    if moment.hour == moment.minute == moment.second == 0:
        return moment.date(), ""
    local = moment.replace(tzinfo=zone).astimezone(_ECUADOR) if isinstance(zone, timezone) else moment
    return local.date(), f"{local:%H:%M}"
