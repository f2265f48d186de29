"""Reports whose columns stand at fixed places, as old programs print them."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.errors import UserError
from tests.services.statements.reader import documents, movements, read, refused

PAGE = """\
BANCO INVENTADO S.A.                 ESTADO DE CUENTA
CUENTA: 2100012345        MONEDA: USD

FECHA       DOCUMENTO  DESCRIPCION                      DEBITO       CREDITO         SALDO
----------  ---------  -------------------------  ------------  ------------  ------------
13/10/2026      45871  DEPOSITO QUISHPE LEMA ROSA                      50.00        150.00
13/10/2026  000045872  DEPOSITO, EFECTIVO                           1,250.00      1,400.00
14/10/2026             COSTO                              0.30                    1,399.70
----------  ---------  -------------------------  ------------  ------------  ------------
TOTALES                                                   0.30      1,300.00
Este documento no reemplaza al estado de cuenta oficial del banco.
"""
FIRST, SECOND = date(2026, 10, 13), date(2026, 10, 14)


def test_its_columns_are_read_where_they_stand() -> None:
    statement = read(PAGE)
    assert movements(statement) == [(FIRST, 5000), (FIRST, 125_000), (SECOND, -30)]
    assert documents(statement) == ["45871", "000045872", ""]
    assert [row.description for row in statement.rows][1:] == ["DEPOSITO, EFECTIVO", "COSTO"]
    assert (statement.account, statement.balance) == ("2100012345", "ok")
    assert [row.line for row in statement.rows] == [6, 7, 8]


def test_headings_with_one_blank_between_them_are_told_apart() -> None:
    head = "FECHA      DOCUMENTO OFICINA DETALLE       VALOR   SALDO\n"
    first = "13/10/2026     45871 TENA    DEPOSITO ROSA 50.00  150.00\n"
    statement = read(head + first + "14/10/2026         2 QUITO   COSTO         -0.30  149.70\n")
    assert movements(statement) == [(FIRST, 5000), (SECOND, -30)]
    assert (documents(statement), [row.office for row in statement.rows]) == (["45871", "2"], ["TENA", "QUITO"])


def test_a_heading_of_two_words_stays_one() -> None:
    page = "FECHA       NUMERO DOCUMENTO  DETALLE   VALOR DEBITO  VALOR CREDITO\n"
    statement = read(
        page
        + "13/10/2026  45871             ROSA                            50.00\n14/10/2026  2  "
        + " " * 15
        + "COSTO             0.30\n"
    )
    assert (movements(statement), documents(statement)) == ([(FIRST, 5000), (SECOND, -30)], ["45871", "2"])


@pytest.mark.parametrize(
    "line",
    [
        "14/10/2026  000045872  UN TEXTO TAN LARGO QUE PASA A LA COLUMNA DE AL LADO 50.00    1,449.70",
        "            000045872  UN TEXTO TAN LARGO QUE PASA A LA COLUMNA DE AL LADO 50.00    1,449.70",
    ],
)
def test_a_movement_that_leaves_its_columns_is_never_dropped(line: str) -> None:
    with pytest.raises(UserError):
        read(
            PAGE.replace(
                "----------  ---------  -------------------------  ------------  ------------  ------------\nTOT",
                f"{line}\nTOT",
            )
        )


def test_columns_without_headings_of_movements_are_none() -> None:
    with refused("no_header"):
        read("NOMBRE      CIUDAD\nROSA        TENA\n")
