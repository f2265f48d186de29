"""A price counts a number, the rows of a list, those that say something, or what a column adds up to."""

from decimal import Decimal
from typing import Any

import pytest

from app.models.catalogue.fees import PerUnit
from app.services.payments.counting import counted
from tests.support.desk import declared_in
from tests.support.unseen import UNSEEN

ANSWERS: dict[str, object] = {
    "equipo": [{"nacionalidad": "Extranjera"}, {"nacionalidad": "otra"}, {"nacionalidad": "ecuatoriana"}],
    "especimenes": [{"cantidad": "12"}, {"cantidad": "2,5"}, {"cantidad": ""}],
}


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ({"field": "equipo"}, 3),
        ({"field": "equipo", "column": "nacionalidad", "any_of": ("otra",)}, 2),
        ({"field": "especimenes", "column": "cantidad"}, Decimal("14.5")),
        ({"field": "proyecto"}, None),
    ],
)
def test_what_a_price_multiplies(said: dict[str, Any], units: object) -> None:
    procedure = declared_in(UNSEEN).catalogue.procedure("recoleccion-especimenes")
    per = PerUnit(one="fila", many="filas", bands=({"each_cents": 100},), **said)
    assert counted(procedure, per, ANSWERS) == units
