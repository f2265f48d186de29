"""Which offices can be set up here, read in the lane: it imports the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.models.texts_es import plain_date

if TYPE_CHECKING:
    from app.services.calendar import Calendar, Calendars
    from app.services.storage.store import Store


@dataclass(frozen=True, slots=True)
class Offer:
    """An office that may be chosen; procedures: their names; holidays: sentence about those of its canton."""

    institution: str
    institution_name: str
    procedures: str
    office: str
    office_name: str
    holidays: str


def offers(store: Store) -> tuple[Offer, ...]:
    """Return every declared office, in declared order."""
    from app.services.calendar import Calendars
    from app.services.catalogue.agency import together
    from app.services.office.setup import Setup
    from app.services.paths import RESOURCES

    catalogue = together(RESOURCES, store.folder.catalogue).catalogue
    calendars = Calendars(RESOURCES / "calendar")
    today = store.clock.today()
    made = []
    for entry in Setup(store, catalogue).offices():
        names = ", ".join(one.name for one in catalogue.for_office(entry.office.key))
        local = calendars.for_canton(entry.office.canton, entry.office.province)
        told = _holidays(local, calendars, today)
        made.append(
            Offer(entry.institution.key, entry.institution.name, names, entry.office.key, entry.office.name, told)
        )
    return tuple(made)


def _holidays(local: Calendar, calendars: Calendars, today: date) -> str:
    """Word the holidays of this year and the next that only this canton keeps."""
    national = calendars.national()
    own = [
        (day, reason)
        for year in (today.year, today.year + 1)
        for day, reason in local.days_off(year).items()
        if day >= today and national.is_business(day)
    ]
    if not own:
        return "Cuenta los feriados nacionales; su cantón no suma otros."
    day, reason = own[0]
    return f"Suma a los nacionales los feriados de su cantón. El próximo: {plain_date(day)}, {reason}."
