"""A bank account with a row in every situation, for the tests that make every call."""

from __future__ import annotations

from collections.abc import Sequence

from tests.services.counter import FEE, Counter, slip
from tests.services.reconciliation.bank import Entry, statement

OPENING, ELSEWHERE = 100_000, 900_000
FREE, PICKED, STRANGE, LEFT, APART = (f"9000000{place}" for place in range(5))
"""Numbers of rows that no request declared."""


def bring(desk: Counter, account: str, entries: Sequence[Entry], opening: int) -> str:
    """Import movements and return the import."""
    told = desk.desk.reconciliation
    look = told.look(desk.clerk, "movimientos.csv", statement(entries, opening=opening))
    return told.keep(desk.clerk, look.token, account).id


def banked(desk: Counter) -> dict[str, str]:
    """Bring an account to the point where every act of the reconciliation has its row; return the ids by use."""
    told, today = desk.desk.reconciliation, desk.clock.today()
    account = told.accounts(desk.clerk)[0].id
    declared = {number: _declare(desk, number) for number in ("61110011", "62220022", "63330033", "65550055")}
    shared = [desk.to_pay(), desk.to_pay()]
    posted = {"61110011": FEE, "62220032": FEE, "63330033": FEE, "65550055": FEE - 1000, FREE: 2 * FEE}
    posted |= dict.fromkeys((PICKED, STRANGE, LEFT, APART), FEE)
    entries = [Entry(number, cents, day=today) for number, cents in posted.items()]
    bring(desk, account, entries, OPENING)
    desk.bill(declared["63330033"])
    own = bring(desk, account, [Entry("70000009", day=today)], OPENING + sum(posted.values()))
    bring(desk, account, [Entry(STRANGE, day=today)], ELSEWHERE)
    rows = {row["document"]: row["id"] for row in desk.rows("bank_row", "state", "held")}
    told.accept(desk.second, rows[PICKED], _charge(desk, shared[0]))
    told.not_ours(desk.clerk, rows[LEFT], "Ajeno.")
    undone = told.undo(desk.clerk).act_id
    to_close, left = _other(desk, "0012345679")
    return {
        "account": account,
        "to_close": to_close,
        "left_row": left[0][0],
        "own_import": own,
        "period": _closed(desk),
        "undone_act": undone,
        "sure_match": _match(desk, declared["61110011"]),
        "invoiced_match": _match(desk, declared["63330033"]),
        "suggested_row": rows["62220032"],
        "picked_row": rows[PICKED],
        "apart_row": rows[APART],
        "set_row": rows[FREE],
        "short_row": rows["65550055"],
        "short_charge": _charge(desk, declared["65550055"]),
        "apart_charge": _charge(desk, shared[1]),
        "set_charge": _charge(desk, desk.to_pay()),
        "doubtful_row": str(desk.row("bank_row", "state", "doubtful")["id"]),
    }


def _declare(desk: Counter, document: str) -> str:
    case_id = desk.to_pay()
    desk.payments.declare(desk.clerk, case_id, slip(document, paid_on=desk.clock.today()))
    return case_id


def _charge(desk: Counter, case_id: str) -> str:
    return str(desk.row("charge", "case_id", case_id)["id"])


def _match(desk: Counter, case_id: str) -> str:
    return str(desk.row("bank_match", "case_id", case_id)["id"])


def _other(desk: Counter, number: str) -> tuple[str, list[tuple[str, str]]]:
    """Open another account with one row that nobody claims; return the account and its exceptions."""
    told = desk.desk.reconciliation
    account = told.put_account(desk.supervisor, "", "Banco Pichincha", number, "INEN", "")
    look = told.look(desk.clerk, "m.csv", statement([Entry("80000001", day=desk.clock.today())], opening=ELSEWHERE))
    told.keep(desk.clerk, look.token, account)
    return account, [(line.id, "Nadie lo reclama.") for line in told.board(desk.clerk, account).rows]


def _closed(desk: Counter) -> str:
    """Close a period of another account, so that nothing of the first is locked."""
    told = desk.desk.reconciliation
    account, left = _other(desk, "0012345678")
    told.close(desk.supervisor, account, "open", left)
    period = told.board(desk.clerk, account).period
    assert period is not None
    return period.id
