"""QIF: the form that old programs of accounts give and take."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.statements.reader import movements, read, refused

HEAD = "!Account\nN2100012345\nTBank\n^\n!Type:Bank\n"
FIRST = "D31/10/2026\nT1,250.00\nN38078012\nPQUISHPE LEMA ROSA\nMDEPOSITO\n^\n"
SECOND = "D01/11/2026\nT-0.30\nNCOM\nPCOSTO TRANSFERENCIA\n^\n"


def test_its_records_are_movements() -> None:
    statement = read(HEAD + FIRST + SECOND)
    assert (statement.format, statement.account, statement.balance) == ("qif", "2100012345", "absent")
    assert movements(statement) == [(date(2026, 10, 31), 125_000), (date(2026, 11, 1), -30)]
    first, second = statement.rows
    assert (first.document, first.description, first.line) == ("38078012", "QUISHPE LEMA ROSA DEPOSITO", 6)
    assert (second.document, second.code, second.commission) == ("", "COM", True)


def test_the_first_balance_is_no_movement() -> None:
    opening = "D30/10/2026\nT100.00\nPOpening Balance\nL[Cuenta]\n^\n"
    statement = read(HEAD + opening + FIRST)
    assert (len(statement.rows), statement.opening_cents) == (1, 10_000)


@pytest.mark.parametrize("written", ["10/31/2026", "10/31'26", "10/31' 2026", "31.10.2026", "2026-10-31"])
def test_days_of_every_program(written: str) -> None:
    assert movements(read(HEAD + FIRST.replace("31/10/2026", written))) == [(date(2026, 10, 31), 125_000)]


def test_days_that_read_two_ways_are_asked_and_told() -> None:
    with refused("date_undecided"):
        read(HEAD + SECOND)
    assert movements(read(HEAD + SECOND, form="tabla-dia-mes")) == [(date(2026, 11, 1), -30)]
    assert movements(read(HEAD + SECOND, form="tabla-mes-dia")) == [(date(2026, 1, 11), -30)]


def test_a_decimal_comma_is_understood() -> None:
    assert movements(read(HEAD + FIRST.replace("1,250.00", "1.250,00")))[0][1] == 125_000


def test_records_of_other_lists_are_no_movements() -> None:
    assert len(read(f"!Type:Cat\nNIngresos\n^\n{HEAD}{FIRST}").rows) == 1


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("^\n", "", "truncated"),
        ("T1,250.00", "Tmucho", "bad_amount"),
        ("D31/10/2026", "Dayer", "bad_date"),
        ("MDEPOSITO", "T5.00", "bad_row"),
        ("D31/10/2026\nT1,250.00", "T1,250.00", "bad_date"),
    ],
)
def test_a_damaged_record_is_named(old: str, new: str, key: str) -> None:
    with refused(key):
        read(HEAD + FIRST.replace(old, new))


def test_two_accounts_are_refused() -> None:
    with refused("two_accounts"):
        read(HEAD + FIRST + HEAD.replace("2100012345", "2200012345") + FIRST)


def test_no_movement_is_no_statement() -> None:
    with refused("no_rows"):
        read(HEAD)
