"""`match` as an administrator types it: the statement of a bank against a file of expected payments."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.services.payments.charge_file import read_charges
from tests.cli.test_commands import Ask, refusal
from tests.support.deposits.agents import agents
from tests.support.deposits.files import charges, statement
from tests.support.deposits.shapes import Period

HEAD = "charge_id,case_number,payer_id,payer_name,amount,declared_document,declared_date,opened_on,sub_line\n"
GOOD = "c1,E-1,1759900019,Luz Quishpe,50.00,38078012,2026-11-05,05/11/2026,\n"


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    return Ask(capsys)


def given(tmp_path: Path, expected: bytes, period: Period | None = None) -> tuple[str, ...]:
    (tmp_path / "estado.csv").write_bytes(statement(period or agents(30, 1, days=20)))
    (tmp_path / "pagos.csv").write_bytes(expected)
    return ("match", "--statement", str(tmp_path / "estado.csv"), "--charges", str(tmp_path / "pagos.csv"))


def answered(ask: Ask, words: tuple[str, ...]) -> dict[str, Any]:
    answer = ask(*words, "--json")
    assert (answer.code, answer.err) == (0, "")
    data: dict[str, Any] = json.loads(answer.out)
    return data


def test_it_answers_with_one_json_object_of_the_agreed_fields(ask: Ask, tmp_path: Path) -> None:
    period = agents(200, 3, days=40)
    data = answered(ask, given(tmp_path, charges(period), period))
    assert list(data) == ["matches", "ambiguous", "unmatched_rows", "unmatched_charges"]
    assert all(list(one) == ["charge_id", "row", "level", "score", "reasons"] for one in data["matches"])
    last = len(period.rows) - 1  # this bank lists the newest first
    sure = [(one["charge_id"], last - one["row"]) for one in data["matches"] if one["level"] == "sure"]
    assert len(sure) > len(period.whole) * 0.7
    assert [one for one in sure if one[1] not in period.whole.get(one[0], ())] == []
    assert {word for one in data["matches"] for word in one["reasons"]} >= {"misma papeleta", "nombre completo"}


def test_every_row_and_every_charge_has_one_place(ask: Ask, tmp_path: Path) -> None:
    period = agents(150, 5, days=40)
    data = answered(ask, given(tmp_path, charges(period, sign=";", decimal=","), period))
    rows = {one["row"] for one in data["matches"]} | {row for one in data["ambiguous"] for row in one["rows"]}
    keys = {one["charge_id"] for one in data["matches"]} | {k for one in data["ambiguous"] for k in one["charge_ids"]}
    assert rows.isdisjoint(data["unmatched_rows"])
    assert keys.isdisjoint(data["unmatched_charges"])
    assert rows | set(data["unmatched_rows"]) == set(range(len(period.rows)))
    assert keys | set(data["unmatched_charges"]) == {one.charge_id for one in period.charges}


def test_columns_may_come_in_any_order_and_in_windows_letters(ask: Ask, tmp_path: Path) -> None:
    text = 'Opened_On;sub_line;AMOUNT;note;payer_name;charge_id\n05/11/2026;;"50,00";x;Iván Ñacato;c1\n'
    data = answered(ask, given(tmp_path, text.encode("cp1252")))
    assert data["unmatched_charges"] == ["c1"]


def test_what_nobody_told_of_a_payment_speaks_neither_for_it_nor_against_it(ask: Ask, tmp_path: Path) -> None:
    """A file may leave the day of the request, the payer or the slip empty: the rest decides."""
    period = agents(200, 3, days=40)
    told = answered(ask, given(tmp_path, charges(period), period))
    bare = replace(period, charges=[replace(one, opened_on=None) for one in period.charges])
    undated = answered(ask, given(tmp_path, charges(bare), period))
    last = len(period.rows) - 1
    sure = [(one["charge_id"], last - one["row"]) for one in undated["matches"] if one["level"] == "sure"]
    assert [one for one in sure if one not in period.other and one[1] not in period.whole.get(one[0], ())] == []
    assert len(sure) >= 0.95 * len([one for one in told["matches"] if one["level"] == "sure"])
    words = {word for one in undated["matches"] for word in one["reasons"]}
    assert [word for word in words if "solicitud" in word] == []


def test_a_payment_of_nobody_and_of_no_day_waits_for_who_knows(ask: Ask, tmp_path: Path) -> None:
    nobody = "c1,,,,50.00,,,,\nc2,,1759900019,,50.00,,,,\n"
    data = answered(ask, given(tmp_path, (HEAD + nobody).encode()))
    assert [one for one in data["matches"] if one["level"] == "sure"] == []


def test_no_payment_expected_leaves_every_deposit(ask: Ask, tmp_path: Path) -> None:
    period = agents(30, 1, days=20)
    data = answered(ask, given(tmp_path, HEAD.encode(), period))
    assert data == {
        "matches": [],
        "ambiguous": [],
        "unmatched_rows": list(range(len(period.rows))),
        "unmatched_charges": [],
    }


@pytest.mark.parametrize(
    "day", ["2026-11-05", "05/11/2026", "5/11/2026", "05-11-2026", "2026/11/05", "2026-11-05T08:30"]
)
def test_a_day_is_read_as_people_write_it(day: str) -> None:
    (charge,) = read_charges((HEAD + GOOD.replace("05/11/2026", day)).encode())
    assert charge.opened_on == date(2026, 11, 5)


def test_without_json_it_says_the_same_to_a_person(ask: Ask, tmp_path: Path) -> None:
    period = agents(60, 2, days=20)
    answer = ask(*given(tmp_path, charges(period), period))
    assert answer.code == 0
    assert answer.out.startswith("Seguros: ")
    assert "misma papeleta" in answer.out


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "está vacío"),
        ("charge_id,payer_name,opened_on\nc1,Luz,2026-11-05\n", "falta la columna amount"),
        (HEAD.replace("sub_line", "amount") + GOOD, "dos veces la columna amount"),
        (HEAD + GOOD.replace("50.00", "cincuenta"), "Fila 2, columna amount: «cincuenta»"),
        (HEAD + GOOD.replace("50.00", "1.234"), "Fila 2, columna amount: «1.234»"),
        (HEAD + GOOD.replace("50.00", "0"), "Fila 2, columna amount: «0»"),
        (HEAD + GOOD.replace("2026-11-05", "2026-13-05"), "Fila 2, columna declared_date: «2026-13-05»"),
        (HEAD + GOOD.replace("05/11/2026", "31/02/2026"), "Fila 2, columna opened_on: «31/02/2026»"),
        (HEAD + GOOD.replace("c1,", ","), "Fila 2, columna charge_id"),
        (HEAD + GOOD.replace("50.00", ""), "Fila 2, columna amount: falta"),
        (HEAD + GOOD + "\n" + GOOD, "Fila 4, columna charge_id: c1"),
        (HEAD + "c1,E-1,1759900019\n", "La fila 2"),
        (HEAD + GOOD.replace("Luz Quishpe", '"Luz Quishpe'), "La fila 2"),
        ("\x00\x01\x02PK", "no es un CSV"),
    ],
)
def test_it_refuses_a_bad_file_of_payments_in_one_sentence(ask: Ask, tmp_path: Path, content: str, told: str) -> None:
    assert told in refusal(ask(*given(tmp_path, content.encode()), "--json"))


def test_it_refuses_files_that_are_not_there(ask: Ask, tmp_path: Path) -> None:
    words = given(tmp_path, (HEAD + GOOD).encode())
    (tmp_path / "pagos.csv").unlink()
    assert "pagos.csv" in refusal(ask(*words))
    (tmp_path / "pagos.csv").write_text(HEAD + GOOD)
    (tmp_path / "estado.csv").unlink()
    assert "estado.csv" in refusal(ask(*words))
