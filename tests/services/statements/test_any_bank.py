"""Hundreds of banks drawn by chance: none is declared, and each month comes back whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.statements.reader import movements, read
from tests.support.statements.anybank import any_bank
from tests.support.statements.month import month


@settings(max_examples=80)
@given(st.integers(0, 1_000_000), st.integers(3, 25))
def test_the_month_of_any_bank_comes_back_whole(seed: int, count: int) -> None:
    told = month(count, seed=seed % 97)
    bank = any_bank(told, seed)
    statement = read(bank.content, "movimientos.bin")
    wanted = [(move.day, move.cents) for move in told.moves]
    assert movements(statement) == (wanted[::-1] if bank.newest_first else wanted), bank.told
    documents = [move.document for move in told.moves]
    assert [row.document for row in statement.rows] == (documents[::-1] if bank.newest_first else documents), bank.told
    assert all(row.description.startswith(("DEPOSITO", "COSTO")) for row in statement.rows), bank.told
    assert statement.balance == "ok", bank.told
