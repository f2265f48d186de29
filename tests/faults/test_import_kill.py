"""Killed in the middle of an import, nothing is half imported, and the same file afterwards only completes it."""

from __future__ import annotations

from pathlib import Path

from app.services.integrity import verify
from tests.faults.import_victim import ROWS, entries, statements
from tests.faults.running import told_by
from tests.services.reconciliation.bank import Bank

KILLS = 16


def test_a_killed_import_keeps_every_promise(tmp_path: Path) -> None:
    bank = Bank(tmp_path)
    for entry in entries()[::4]:
        bank.paying(entry.document)
    bank.close()
    told = told_by("import_victim", str(bank.store.folder.root), str(KILLS), "7")
    assert told["acknowledged"]["import"] > 3

    again = Bank(tmp_path)
    for place, content in enumerate(statements()):
        again.bring_file(content, name=f"{place}.csv")
    while again.reconciliation.move_on(again.clerk, again.account):
        pass
    board = again.board()
    assert [line.document for line in board.rows] == [entry.document for entry in entries()]
    assert len(board.rows) == ROWS
    assert again.bring_file(statements()[-1]).state == "nothing_new"
    again.close()
    assert verify(again.store.folder)["ok"]
