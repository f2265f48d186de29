"""`due`: counts a term at an office, day by day."""

from __future__ import annotations

import argparse
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from app.cli.commands import add_json
from app.models.errors import UserError
from app.models.terms import parse_term
from app.models.texts_es import plain_date

SUMMARY = "cuenta un plazo en una oficina, día por día"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--office", required=True, metavar="CLAVE", help="oficina, como la nombra el catálogo")
    parser.add_argument("--from", required=True, dest="start", metavar="FECHA", help="2026-10-30T15:00")
    parser.add_argument("--term", required=True, metavar="PLAZO", help='"3 business_days", "72 hours", "2 months"…')
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print the due date and its account."""
    from app.services.calendar import Calendars, account, count
    from app.services.catalogue import load
    from app.services.paths import RESOURCES

    office = load(RESOURCES).office(options.office).office
    term = parse_term(options.term)
    calendar = Calendars(RESOURCES / "calendar").for_term(term, office.canton, office.province)
    due = count(calendar, _moment(options.start, office.zone), term, closes=office.closes)
    if options.json:
        print(json.dumps(account(due), ensure_ascii=False))
        return 0
    for day in due.days:
        print(f"{plain_date(day.date)}  {'cuenta' if day.counts else '  —   '}  {day.reason}")
    print(f"Vence el {plain_date(due.due)}." if due.due else "Sin fecha de vencimiento.")
    return 0


def _moment(text: str, zone: str) -> datetime:
    """Read a local time; one that says its offset is brought to the office's zone."""
    try:
        told = datetime.fromisoformat(text)
        return told.astimezone(ZoneInfo(zone)).replace(tzinfo=None) if told.tzinfo else told
    except (ValueError, OverflowError) as error:
        raise UserError("due.bad_moment", typed=text[:40]) from error
