"""Business days of a place and the terms counted on them.

To add a holiday or a decree, add a dated row in resources/calendar (national.toml, local.toml, decrees.toml); no code.
"""

from __future__ import annotations

from app.services.calendar.calendar import Calendar, Calendars
from app.services.calendar.counting import account, count, pause_for_papers
from app.services.calendar.loader import load, read
from app.services.calendar.rows import Decree, Holiday, Rows
from app.services.calendar.rules import easter_sunday

__all__ = [
    "Calendar",
    "Calendars",
    "Decree",
    "Holiday",
    "Rows",
    "account",
    "count",
    "easter_sunday",
    "load",
    "pause_for_papers",
    "read",
]
