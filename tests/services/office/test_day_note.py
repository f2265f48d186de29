"""What kind of day it is, told at the top of Inicio."""

from __future__ import annotations

from datetime import date

import pytest

from app.services.calendar import Calendars
from app.services.office.day_note import day_note
from app.services.paths import RESOURCES

QUITO = Calendars(RESOURCES / "calendar").for_canton("1701")


@pytest.mark.parametrize(
    ("day", "note"),
    [
        (
            date(2026, 11, 5),
            "Día hábil en Quito. El lunes 2 y el martes 3 fueron feriado: no cuentan en los plazos.",
        ),
        (
            date(2026, 12, 1),
            "Día hábil en Quito. El lunes 7 no cuenta: feriado trasladado: Fundación de Quito (6 dic).",
        ),
        (date(2026, 11, 21), "Hoy no es día hábil: sábado."),
        (
            date(2026, 11, 2),
            "Hoy no es día hábil: feriado: Día de los Difuntos. "
            "El martes 3 no cuenta: feriado: Independencia de Cuenca.",
        ),
        (date(2026, 6, 17), "Día hábil en Quito."),
    ],
)
def test_the_day_is_told_with_the_days_off_near_it(day: date, note: str) -> None:
    assert day_note(QUITO, day, "Quito") == note
