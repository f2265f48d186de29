"""The end of a period: at zero or with every exception named, locked, printed, and opened again with a reason."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta

import pypdfium2
import pytest

from app.models.errors import Denied
from tests.services.counter import refused
from tests.services.reconciliation.bank import DAY, OPENING, Bank, Entry, statement


def words(pdf: bytes) -> str:
    """Return the text of a PDF on one line."""
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


@pytest.fixture
def month(bank: Bank) -> Bank:
    """A month with one payment, one stranger's deposit, one row without answer and a cost of the bank."""
    bank.paying("0045871203")
    bank.bring(
        Entry("45871203"),
        Entry("5500123", 1200, concept="PAGO SUBL 130112"),
        Entry("77001", 7500, concept="=CMD('calc')!A1"),
        Entry("77002", -54, concept="COSTO TRANSFERENCIA"),
    )
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de la sublínea 130112.")
    return bank


def test_a_period_closes_with_its_exceptions_named_and_is_locked(month: Bank) -> None:
    board = month.board()
    assert board.period is not None
    balance = board.balance
    assert balance.credits_cents == balance.matched_cents + balance.not_ours_cents + balance.difference_cents
    assert board.why_not == "Falta resolver 1 fila."
    with refused("reconciliation.unnamed"):
        month.reconciliation.close(month.clerk, month.account, board.period.id)
    with refused("reconciliation.not_an_exception"):
        told = [(month.row_id(one), "x") for one in ("45871203", "77001")]
        month.reconciliation.close(month.clerk, month.account, board.period.id, told)

    left = month.row_id("77001")
    month.reconciliation.close(month.clerk, month.account, board.period.id, [(left, "Se pidió la papeleta.")])

    closed = month.board().period
    assert closed is not None
    assert (closed.state, closed.closed_by, closed.exceptions) == ("closed", "Nelly Chimbolema", 1)
    assert [line.state for line in month.board(closed.id).rows] == ["closed", "not_ours", "new"]
    assert month.board(closed.id).rows[2].note == "Se pidió la papeleta."
    with refused("reconciliation.closed"):
        month.reconciliation.undo(month.clerk, month.reconciliation.history(month.clerk)[1].id)
    with refused("reconciliation.closed_already"):
        month.reconciliation.close(month.clerk, month.account, closed.id)


def test_a_named_exception_can_still_be_resolved_later(month: Bank) -> None:
    left = month.row_id("77001")
    month.reconciliation.close(month.clerk, month.account, "open", [(left, "Se pidió la papeleta.")])
    first = month.board().period
    month.later(days=1)
    month.bring_file(statement([Entry("88", day=DAY + timedelta(days=2))], opening=OPENING + 13_646))
    older = month.board().older
    assert older is not None
    assert first is not None
    assert (older.count, older.period_id) == (1, first.id)
    month.reconciliation.not_ours(month.clerk, left, "Apareció su dueño: era de otra sublínea.")
    assert month.board().older is None


def test_the_sheet_says_what_was_closed_in_pdf_and_in_a_workbook(month: Bank) -> None:
    left = month.row_id("77001")
    draft = words(month.reconciliation.sheet_pdf(month.clerk, month.account, "open"))
    assert "BORRADOR" in draft
    month.reconciliation.close(month.clerk, month.account, "open", [(left, "Se pidió la papeleta.")])
    period = month.board().period
    assert period is not None

    text = words(month.reconciliation.sheet_pdf(month.clerk, month.account, period.id))
    book = month.reconciliation.sheet_xlsx(month.clerk, month.account, period.id)

    for told in ("$137,00", "$50,00", "$12,00", "$75,00", "3245330504", "Se pidió la papeleta.", "Nelly Chimbolema"):
        assert told in text, told
    assert "BORRADOR" not in text
    with zipfile.ZipFile(io.BytesIO(book)) as inside:
        cells = inside.read("xl/worksheets/sheet2.xml").decode()
        shared = inside.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in cells
    assert "=CMD(" in shared
    assert month.store.sweep_blobs() == 0
    assert month.reconciliation.sheet_xlsx(month.clerk, month.account, period.id) == book


def test_only_a_supervisor_opens_a_period_again_and_says_why(month: Bank) -> None:
    left = month.row_id("77001")
    month.reconciliation.close(month.clerk, month.account, "open", [(left, "Se pidió la papeleta.")])
    period = month.board().period
    assert period is not None
    with pytest.raises(Denied):
        month.reconciliation.reopen(month.clerk, period.id, "Falta una fila.")
    with refused("typed.empty"):
        month.reconciliation.reopen(month.supervisor, period.id, "")

    month.reconciliation.reopen(month.supervisor, period.id, "Falta una fila.")

    assert month.board().period == month.reconciliation.board(month.clerk, month.account, "open").period
    assert [line.state for line in month.board().rows] == ["matched", "not_ours", "new"]
    with refused("reconciliation.not_closed"):
        month.reconciliation.reopen(month.supervisor, period.id, "Otra vez.")
    assert [one.kind for one in month.reconciliation.history(month.clerk)][:2] == ["reopen", "close"]


def test_periods_are_closed_in_order_and_long_ones_show_by_months(bank: Bank) -> None:
    bank.bring(*(Entry(f"7{n}", day=DAY - timedelta(days=100 - 10 * n)) for n in range(11)))
    lines = bank.board().periods
    assert [one.id for one in lines] == ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07", "open"]
    assert bank.board().period == lines[0]
    assert bank.board().older is not None
    with refused("reconciliation.close_in_order"):
        bank.reconciliation.close(bank.clerk, bank.account, "2026-10")
    rows = [(line.id, "Nadie la reclama.") for line in bank.board("2026-07").rows]
    bank.reconciliation.close(bank.clerk, bank.account, "2026-07", rows)
    assert [one.state for one in bank.board().periods][-1] == "closed"


def test_a_late_row_of_a_closed_period_is_rejected_with_its_reason(month: Bank) -> None:
    left = month.row_id("77001")
    month.reconciliation.close(month.clerk, month.account, "open", [(left, "Se pidió la papeleta.")])
    late = statement([Entry("66001", day=DAY), Entry("66002", day=DAY + timedelta(days=1))], opening=9_999_900)
    look = month.reconciliation.look(month.clerk, "tarde.csv", late)
    assert [row.document for row in look.rejected] == ["66001"]
    assert "cerrado" in look.rejected[0].reason
    assert look.new == 1


def test_a_match_that_nobody_verified_must_be_named_too(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    assert bank.board().why_not == "Falta verificar 1."
    with refused("reconciliation.unnamed"):
        bank.reconciliation.close(bank.clerk, bank.account, "open")
    bank.reconciliation.verify(bank.supervisor, [row])
    bank.reconciliation.close(bank.clerk, bank.account, "open")
    assert bank.board().balance.difference_cents == 0
