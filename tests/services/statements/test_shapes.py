"""The same month, written as each bank gives it, comes back as the same movements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.statements.reader import differences, movements, read
from tests.support.statements.messages import MESSAGES, camt, mt940
from tests.support.statements.month import Month, Move, month
from tests.support.statements.shapes import SHAPES, Shape, pichincha_csv, pichincha_html, pichincha_xlsx

EVERY = (*SHAPES, *MESSAGES)
ACCENTS = (
    "Fecha,Descripción,Débito,Crédito,Saldo\n13/10/2026,DEPÓSITO ÑACATO,,50.00,150.00\n14/10/2026,COSTO,1.00,,149.00\n"
)
NAMES = [f"{shape.form}-{shape.write.__name__}" for shape in EVERY]


@pytest.mark.parametrize("shape", EVERY, ids=NAMES)
@pytest.mark.parametrize("count", [1, 2, 12, 60])
def test_a_month_comes_back_whole(shape: Shape, count: int) -> None:
    told = month(count, seed=count)
    statement = read(shape.write(told), shape.name)
    assert differences(statement, shape, told) == []
    assert (statement.format, statement.account) == (shape.form, told.account)
    assert [row.index for row in statement.rows] == list(range(count))
    assert statement.breaks == ()


@pytest.mark.parametrize("shape", EVERY, ids=NAMES)
def test_its_period_its_order_and_its_proof_are_recognised(shape: Shape) -> None:
    told = month(20)
    statement = read(shape.write(told), shape.name)
    proved = "balance" in shape.keeps or shape.form in {"mt940", "camt053"}
    assert (statement.period_from, statement.period_to) == (date(2026, 10, 1), date(2026, 10, 31))
    assert statement.newest_first == shape.newest_first
    assert statement.balance == ("ok" if proved else "absent")
    if proved:
        assert (statement.opening_cents, statement.closing_cents) == (told.opening, told.closing)


MOVES = st.lists(
    st.builds(
        Move,
        st.dates(date(2026, 10, 1), date(2026, 10, 31)),
        st.integers(1, 9_999_999).flatmap(lambda cents: st.sampled_from([cents, -cents])),
        st.from_regex(r"\A[0-9]{6,9}\Z"),
        st.text("ABCDEÑ ÁÉ,;\"'.-&<>()0123456789", min_size=1, max_size=40).map(
            lambda text: "DEP " + " ".join(text.split())
        ),
        st.just("MATRIZ"),
        st.just("000212"),
        st.sampled_from(["08:15", "21:34", "12:00"]),
    ),
    min_size=2,
    max_size=12,
)


@settings(max_examples=25)
@given(MOVES, st.sampled_from(EVERY), st.integers(-5_000_000, 5_000_000))
def test_any_month_comes_back_whole(moves: list[Move], shape: Shape, opening: int) -> None:
    """Whatever the days, amounts and texts: hostile signs in a concept, overdrawn balances, days in any number."""
    ordered = tuple(sorted(moves, key=lambda move: move.day))
    told = Month(ordered, opening=opening)
    statement = read(shape.write(told), shape.name)
    assert [one for one in differences(statement, shape, told) if " description" not in one] == []


def test_documents_of_a_sheet_lose_their_point_zero_and_keep_their_zeros() -> None:
    day = date(2026, 10, 20)
    told = Month((Move(day, 5000, "38078012", "A"), Move(day, 5000, "0038078012", "B")))
    assert [row.document for row in read(pichincha_xlsx(told)).rows] == ["0038078012", "38078012"]


def test_the_account_of_a_file_that_does_not_tell_it_is_taken_from_its_name_with_a_warning() -> None:
    statement = read(pichincha_csv(month()), "movimientos_2100012345_20261031.csv")
    assert statement.account == "2100012345"
    assert any("nombre del archivo" in text for text in statement.warnings)
    nobody = read(pichincha_csv(month()), "20261031.csv")
    assert nobody.account == ""
    assert "El archivo no dice de qué cuenta es." in nobody.warnings


def test_the_file_is_known_by_its_content_whatever_it_is_called() -> None:
    for shape in EVERY:
        assert read(shape.write(month()), "2100012345.pdf").format == shape.form


def test_commissions_and_debits_are_kept_and_marked() -> None:
    rows = read(pichincha_csv(month(12))).rows
    charged = [row for row in rows if row.commission]
    assert len(charged) == 2
    assert all(row.amount_cents == -30 for row in charged)


def test_a_statement_of_the_turn_of_the_year_without_years() -> None:
    told = month(30, first=date(2026, 12, 16), days=31)
    statement = read(pichincha_html(told))
    assert movements(statement) == [(move.day, move.cents) for move in told.moves]
    assert {row.date.year for row in statement.rows} == {2026, 2027}


def test_several_movements_of_one_day_in_any_order_of_the_bank() -> None:
    """Some banks put the newest day first and, within a day, the oldest movement first."""
    told = month(40, seed=9)
    lines = pichincha_csv(told).decode("utf-8-sig").splitlines()
    oldest_first = lines[:0:-1]
    by_day: dict[str, list[str]] = {}
    for line in oldest_first:
        by_day.setdefault(line[:12], []).append(line)
    mixed = [line for day in reversed(list(by_day)) for line in by_day[day]]
    statement = read("\n".join([lines[0], *mixed]))
    assert (statement.balance, statement.newest_first, len(statement.rows)) == ("ok", True, 40)


@pytest.mark.parametrize("version", ["02", "04", "06", "08", "10"])
@pytest.mark.parametrize("prefix", ["", "ns2"])
def test_every_version_of_camt(version: str, prefix: str) -> None:
    told = month(8)
    assert movements(read(camt(told, version, prefix=prefix))) == [(move.day, move.cents) for move in told.moves]


def test_daily_messages_of_one_account_are_one_statement() -> None:
    whole = month(10, seed=3)
    first = Month(whole.moves[:4], opening=whole.opening)
    second = Month(whole.moves[4:], opening=first.closing)
    statement = read(mt940(first) + mt940(second), "mov.sta")
    assert (len(statement.rows), statement.balance) == (10, "ok")
    gap = read(mt940(first) + mt940(Month(second.moves, opening=first.closing + 1)), "mov.sta")
    assert (gap.balance, gap.breaks) == ("broken", (4,))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850"])
def test_accents_survive_every_encoding(encoding: str) -> None:
    statement = read(ACCENTS.encode(encoding))
    assert statement.rows[0].description == "DEPÓSITO ÑACATO"
    assert [row.amount_cents for row in statement.rows] == [5000, -100]


def test_accents_encoded_twice_are_mended_and_told() -> None:
    statement = read(ACCENTS.encode().decode("latin-1").encode())
    assert statement.rows[0].description == "DEPÓSITO ÑACATO"
    assert any("tildes" in warning for warning in statement.warnings)


def test_lines_of_two_encodings_are_mended_and_told() -> None:
    """A list of Windows to which somebody pasted rows of another month from a program that writes UTF-8."""
    first, *rest = ACCENTS.encode("cp1252").splitlines(keepends=True)
    pasted = "15/10/2026,DEPÓSITO PEÑA ÁNGEL,,50.00,199.00\n".encode()
    statement = read(first + b"".join(rest) + pasted)
    assert [row.description for row in statement.rows] == ["DEPÓSITO ÑACATO", "COSTO", "DEPÓSITO PEÑA ÁNGEL"]
    assert any("tildes" in warning for warning in statement.warnings)


@pytest.mark.parametrize("shape", [SHAPES[0], SHAPES[1], SHAPES[9], MESSAGES[0]], ids=lambda shape: shape.form)
def test_letters_that_the_bank_wrote_as_a_question_are_told(shape: Shape) -> None:
    told = month(3)
    lost = replace(told, moves=tuple(replace(one, description="DEPOSITO PE?A N??EZ") for one in told.moves))
    asked = replace(told, moves=tuple(replace(one, description="DEPOSITO ¿CUAL? VEGA") for one in told.moves))
    assert any("«?»" in text for text in read(shape.write(lost), shape.name).warnings)
    assert not any("«?»" in text for text in read(shape.write(asked), shape.name).warnings)


def test_a_thousand_months_differ_only_in_their_numbers() -> None:
    """A cheap sweep over sizes and seeds, besides what hypothesis tries."""
    random = Random(5)  # noqa: S311  the same months every time
    for _ in range(40):
        shape, told = random.choice(EVERY), month(random.randrange(2, 30), random.randrange(10_000))
        assert differences(read(shape.write(told), shape.name), shape, told) == []
