"""The bank of the sample office: its statements, made from the slips of the sample with the habits of a real one.

Numbers come with zeros or without, one has a wrong digit, a name is shortened, two deposits in cash are equal, a
stranger pays into the account, the bank charges for itself, and the second statement overlaps the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from app.models.names import fold
from app.models.rows.payments import SlipIn
from app.services.access import Actor
from app.services.desk import Desk

if TYPE_CHECKING:
    import sqlite3

    from app.services.sample.cast import Staff
    from app.services.storage.store import Store

OPENING = 841_230
OVERLAP = 4
"""Days of the first statement that the second brings again."""

COST = 54
_SLIPS = (
    "SELECT s.document, s.paid_on, s.amount_cents, s.received_cents, s.state, c.person_name FROM slip s "
    "JOIN case_file c ON c.id = s.case_id JOIN charge h ON h.id = s.charge_id WHERE h.account_number <> '' "
    "AND s.state <> 'rejected' ORDER BY s.paid_on, s.document"
)
_UNPAID = (
    "SELECT c.id, h.amount_cents FROM charge h JOIN case_file c ON c.id = h.case_id "
    "WHERE h.state = 'pending' AND c.is_open = 1 AND h.account_number <> '' ORDER BY h.amount_cents, c.number"
)
_PLACES = ("QUITUMBE", "LA MARISCAL", "LATACUNGA", "CAYAMBE", "MACHACHI")


@dataclass(frozen=True, slots=True)
class Posted:
    """A movement as the bank posts it; cents with sign."""

    day: date
    document: str
    cents: int
    concept: str
    code: str
    place: str


class BankMonth:
    """Brings the statements and does a part of the clerk's work with them."""

    def __init__(self, desk: Desk, store: Store, staff: Staff, bank: str) -> None:
        self._desk = desk
        self._store = store
        self._staff = staff
        self._bank = bank

    def play(self) -> None:
        """Import two statements that overlap, close what is old and leave the rest to whoever tries the sample."""
        told, clerk = self._desk.reconciliation, self._staff.clerk
        accounts = told.accounts(clerk)
        if not accounts:
            return
        account = accounts[0].id
        self._twins()
        today = self._desk.promise.today()
        rows = sorted(self._posted(today), key=lambda one: one.day)
        border = today.replace(day=1)
        early = [one for one in rows if one.day < border]
        late = [one for one in rows if one.day >= border - timedelta(days=OVERLAP)]
        if early:
            self._bring(account, "movimientos anteriores.csv", early, OPENING)
            self._close(account)
        if late:
            before = OPENING + sum(one.cents for one in rows if one.day < late[0].day)
            self._bring(account, "movimientos del mes.csv", late, before)
            self._work(account)

    def _twins(self) -> None:
        """Let two requests of one fee declare slips of one day, of which the bank tells no number."""
        waiting = self._store.read(_UNPAID)
        pairs = ((one, other) for one, other in pairwise(waiting) if one["amount_cents"] == other["amount_cents"])
        for number, row in enumerate(next(pairs, ())):
            slip = SlipIn(self._bank, f"{71_330_418 + 4_507 * number}", self._desk.promise.today(), row["amount_cents"])
            self._desk.payments.declare(self._staff.clerk, row["id"], slip)

    def _posted(self, today: date) -> Iterator[Posted]:
        """Post every slip in one of the bank's ways, and what the bank has besides."""
        waiting = 0
        for place, row in enumerate(self._store.read(_SLIPS)):
            posted = _as_posted(row, place)
            if row["state"] == "declared":
                posted, waiting = _doubtful(posted, waiting, today), waiting + 1
            yield posted
            if place % 6 == 0:
                yield Posted(posted.day, posted.document, -COST, "COSTO TRANSFERENCIA", "409", "MATRIZ")
        border = today.replace(day=1)
        yield Posted(border - timedelta(days=1), "", -350, "COM MANTENIMIENTO CTA", "409", "MATRIZ")
        for day in (border - timedelta(days=9), today - timedelta(days=2)):
            yield Posted(day, "5500123", 1200, "PAGO SUBL 130112", "101", "LA MARISCAL")
        yield Posted(border - timedelta(days=6), "88120977", 5000, "DEP EFECTIVO GUAMANI", "101", "GUAMANI")
        yield Posted(today - timedelta(days=1), "88121340", 5000, "TRANSF ASOTEXPUCHKA", "202", "LATACUNGA")

    def _bring(self, account: str, name: str, rows: Sequence[Posted], opening: int) -> None:
        told, clerk = self._desk.reconciliation, self._staff.clerk
        look = told.look(clerk, name, _file(rows, opening))
        told.keep(clerk, look.token, account)
        while told.move_on(clerk, account):
            pass

    def _close(self, account: str) -> None:
        """Resolve what is old as far as it goes and close it with its exceptions, as a clerk and a supervisor would."""
        told, clerk = self._desk.reconciliation, self._staff.clerk
        for line in told.board(clerk, account, "open").rows:
            if "SUBL" in line.description:
                told.not_ours(clerk, line.id, "Es de otra sublínea.")
        self._verify(account)
        board = told.board(clerk, account, "open")
        left = [line.id for line in board.rows if line.state not in {"matched", "verified", "not_ours"}]
        why = "El depositante no se presenta; se pidió la papeleta."
        told.close(self._staff.supervisor, account, "open", [(row_id, why) for row_id in left])

    def _work(self, account: str) -> None:
        """Leave a day half done: one stranger's row left out, the first suggestion accepted."""
        told, clerk = self._desk.reconciliation, self._staff.clerk
        for line in told.board(clerk, account).rows:
            if "SUBL" in line.description and line.state == "new":
                told.not_ours(clerk, line.id, "Es de la sublínea 130112.")
        self._verify(account)

    def _verify(self, account: str) -> None:
        supervisor: Actor = self._staff.supervisor
        rows = [line.id for line in self._desk.reconciliation.to_verify(supervisor, account)]
        if rows:
            self._desk.reconciliation.verify(supervisor, rows)


def _as_posted(row: sqlite3.Row, place: int) -> Posted:
    """Post a slip by counter, by an agent who may do so the next day, or by transfer."""
    cents, day = row["received_cents"] or row["amount_cents"], date.fromisoformat(row["paid_on"])
    words = fold(row["person_name"]).upper().split()
    where = _PLACES[place % len(_PLACES)]
    ways = (
        Posted(day, row["document"], cents, f"DEP VENT {where} {words[0]}", "101", where),
        Posted(day, row["document"].lstrip("0"), cents, f"MI VECINO {where} {words[0]} {words[-1][:1]}", "115", where),
        Posted(day, row["document"], cents, f"TRANSF {' '.join(words[:4])}", "202", "MATRIZ"),
    )
    return ways[place % len(ways)]


def _doubtful(posted: Posted, place: int, today: date) -> Posted:
    """Let what still waits come as it comes at a counter: right, with a wrong digit, short, or without a number."""
    wrong = posted.document[:-3] + str((int(posted.document[-3]) + 1) % 10) + posted.document[-2:]
    plain = replace(posted, concept=f"DEP EFECTIVO {posted.place}")
    ways = (
        posted,
        replace(plain, document=wrong),
        replace(plain, cents=posted.cents - 2500),
        replace(posted, document=""),
        replace(posted, document=wrong),
    )
    if posted.day == today:
        return replace(plain, document="", place="MACHACHI", concept="DEPOSITO EFECTIVO")
    return ways[place % len(ways)]


def _file(rows: Sequence[Posted], opening: int) -> bytes:
    """Write a comma-separated file as any bank might, the newest first: the declared account may be of any."""
    lines, balance = [], opening
    for one in rows:
        balance += one.cents
        kind = "C" if one.cents > 0 else "D"
        told = (f"{one.day:%d/%m/%Y}", one.code, one.concept, kind, one.document, one.place)
        lines.append(",".join(f'"{cell}"' for cell in (*told, _money(abs(one.cents)), _money(balance))))
    head = "Fecha,Codigo,Concepto,Tipo,Documento,Agencia,Monto,Saldo"
    return ("\r\n".join((head, *reversed(lines))) + "\r\n").encode()


def _money(cents: int) -> str:
    return f"{cents / 100:,.2f}"
