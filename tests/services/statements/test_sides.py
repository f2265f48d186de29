"""Whether a movement is a deposit or a debit is read where the file proves it, and asked where it does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.statements.reader import movements, read, refused

SIGNED = "Fecha,Detalle,Valor,Saldo\n"
COLUMNS = "Fecha,Detalle,Débito,Crédito,Valor,Saldo\n"


def cents(text: str) -> list[int]:
    """Return the signed cents of each row."""
    return [row.amount_cents for row in read(text).rows]


def test_a_plus_says_that_the_column_has_signs() -> None:
    assert cents(f"{SIGNED}13/10/2026,PAGO ROSA,+800.05,750.05\n14/10/2026,DEPOSITO,+800.05,1550.10\n") == [
        80005,
        80005,
    ]


def test_equal_deposits_newest_first_are_no_debits_whatever_their_words() -> None:
    """The days say that the first row is the newest, so its balance follows from the one under it."""
    rows = "14/10/2026,DEPOSITO,50.00,150.00\n13/10/2026,ROSA QUISHPE,50.00,100.00\n"
    assert cents(SIGNED + rows) == [5000, 5000]


def test_the_oldest_row_is_taken_as_a_deposit_with_a_warning_that_names_it() -> None:
    statement = read(f"{SIGNED}13/10/2026,ROSA,50.00,150.00\n14/10/2026,LUIS,75.00,225.00\n")
    assert [row.amount_cents for row in statement.rows] == [5000, 7500]
    assert any("La fila 2 es la primera" in text for text in statement.warnings)


@pytest.mark.parametrize("text", ["REVERSO DEPOSITO", "DEVOLUCION COMISION", "CHEQUE 12"])
def test_the_oldest_row_that_may_be_a_debit_is_asked(text: str) -> None:
    with refused("no_sign"):
        read(f"{SIGNED}13/10/2026,{text},50.00,150.00\n14/10/2026,LUIS,75.00,225.00\n")


def test_rows_of_one_day_whose_balances_read_both_ways_are_asked() -> None:
    with refused("no_sign"):
        read(f"{SIGNED}13/10/2026,DEPOSITO A,50.00,50.00\n13/10/2026,DEPOSITO B,50.00,100.00\n")


def test_a_reversal_is_not_what_its_other_words_say() -> None:
    with refused("no_sign"):
        read("Fecha,Detalle,Valor\n13/10/2026,DEPOSITO ROSA,50.00\n14/10/2026,REVERSO DEPOSITO ROSA,50.00\n")


def test_where_debits_alone_have_their_mark_the_others_are_deposits() -> None:
    assert cents("Fecha,Detalle,Valor\n13/10/2026,A,50.00\n14/10/2026,B,20.00 DB\n15/10/2026,,5.00\n") == [
        5000,
        -2000,
        500,
    ]


def test_a_mark_that_contradicts_its_minus_is_asked() -> None:
    with refused("no_sign"):
        read("Fecha,Detalle,Valor\n13/10/2026,A,50.00 CR\n14/10/2026,B,-20.00 CR\n")


@pytest.mark.parametrize(("head", "signs"), [("Signo", ("(+)", "(-)")), ("Tipo Mov.", ("+", "-")), ("Tipo Mov.", "CD")])
def test_signs_in_parentheses_and_in_a_column_of_kinds(head: str, signs: str | tuple[str, str]) -> None:
    rows = f"13/10/2026,DEVOLUCION,{signs[0]},50.00\n14/10/2026,AJUSTE,{signs[1]},20.00\n"
    assert cents(f"Fecha,Detalle,{head},Valor\n{rows}") == [5000, -2000]


def test_a_column_of_kinds_with_one_letter_alone_tells_no_side() -> None:
    with refused("no_sign"):
        read("Fecha,Detalle,Tipo Mov.,Valor\n13/10/2026,AJUSTE,D,50.00\n14/10/2026,AJUSTE,D,20.00\n")


def test_a_further_column_with_the_amount_does_no_harm() -> None:
    rows = "13/10/2026,A,,50.00,50.00,150.00\n14/10/2026,B,20.00,,-20.00,130.00\n"
    assert cents(COLUMNS + rows) == [5000, -2000]


def test_empty_columns_of_debits_and_credits_leave_the_amount_to_its_own() -> None:
    assert cents(f"{COLUMNS}13/10/2026,A,,,50.00,150.00\n14/10/2026,B,0.00,0.00,-20.00,130.00\n") == [5000, -2000]


def test_another_amount_in_a_further_column_is_asked_unless_the_balances_proved_the_first() -> None:
    rows = "13/10/2026,A,,50.00,1.00,{}\n14/10/2026,B,20.00,,1.00,{}\n"
    assert cents(COLUMNS + rows.format("150.00", "130.00")) == [5000, -2000]
    with refused("amounts_differ") as caught:
        read(COLUMNS + rows.format("", ""))
    assert caught.value.values["row"] == 2


def test_two_columns_of_deposits_are_not_read_as_one() -> None:
    head = "Fecha,Detalle,Depósitos,Créditos,Débitos\n"
    with refused("amounts_differ"):
        read(f"{head}13/10/2026,A,0.00,50.00,0.00\n14/10/2026,B,20.00,0.00,0.00\n")
    assert cents(f"{head}13/10/2026,A,50.00,50.00,0.00\n14/10/2026,B,0.00,0.00,20.00\n") == [5000, -2000]


def test_a_minus_among_debits_that_have_none_is_what_the_balances_say() -> None:
    rows = "13/10/2026,A,0.30,,99.70\n14/10/2026,B,-0.30,,{}\n15/10/2026,C,1.00,,{}\n"
    head = "Fecha,Detalle,Débito,Crédito,Saldo\n"
    assert cents(head + rows.format("100.00", "99.00")) == [-30, 30, -100]
    assert cents(head + rows.format("99.40", "98.40")) == [-30, -30, -100]
    with refused("no_sign"):
        read(head + rows.format("", ""))


def test_of_two_balances_the_one_that_follows_counts() -> None:
    head = "Fecha,Detalle,Crédito,Saldo,Saldo disponible\n"
    statement = read(f"{head}13/10/2026,A,50.00,9.00,150.00\n14/10/2026,B,20.00,9.00,170.00\n")
    assert (statement.balance, [row.balance_cents for row in statement.rows]) == ("ok", [15000, 17000])


def test_signs_are_not_turned_for_one_balance_alone() -> None:
    statement = read(f"{SIGNED}13/10/2026,A,-50.00,100.00\n14/10/2026,B,20.00,80.00\n")
    assert (movements(statement)[1], statement.balance) == ((date(2026, 10, 14), 2000), "broken")
