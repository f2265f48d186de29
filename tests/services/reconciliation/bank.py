"""The bank across the street: statements of the office's account, as it exports them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.models.rows.bank_imports import ImportLine
from app.models.rows.evidence import Candidates
from app.models.rows.reconciliation import BankLine, Board
from app.services.access import Actor
from tests.services.counter import FEE, Counter, slip

DAY = date(2026, 11, 5)
OPENING = 100_000


@dataclass(frozen=True)
class Entry:
    """A movement as the bank posts it; cents with sign."""

    document: str
    cents: int = FEE
    concept: str = "DEPOSITO EFECTIVO"
    day: date = DAY
    code: str = "101"
    office: str = "AG. AMAZONAS"


def statement(entries: Iterable[Entry], *, opening: int | None = OPENING) -> bytes:
    """Export movements as the bank's comma-separated file, oldest first; opening None: without balances."""
    lines = ["Fecha,Codigo,Concepto,Tipo,Documento,Oficina,Monto" + (",Saldo" if opening is not None else "")]
    balance = opening or 0
    for one in entries:
        balance += one.cents
        kind = "C" if one.cents > 0 else "D"
        told = [f"{one.day:%d/%m/%Y}", one.code, one.concept, kind, one.document, one.office, _money(abs(one.cents))]
        lines.append(",".join(f'"{cell}"' for cell in [*told, *([_money(balance)] if opening is not None else [])]))
    return ("\r\n".join(lines) + "\r\n").encode()


def _money(cents: int) -> str:
    return f"{cents / 100:,.2f}"


class Bank(Counter):
    """An office whose account has statements."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.reconciliation = self.desk.reconciliation
        self.account = self.reconciliation.accounts(self.clerk)[0].id

    def paying(self, document: str, cents: int = FEE) -> str:
        """Register a request that declares a slip."""
        case_id = self.to_pay()
        self.payments.declare(self.clerk, case_id, slip(document, cents, paid_on=DAY))
        return case_id

    def bring(self, *entries: Entry, name: str = "movimientos.csv", who: Actor | None = None) -> ImportLine:
        """Import a statement of these movements."""
        return self.bring_file(statement(entries), name=name, who=who)

    def bring_file(self, content: bytes, *, name: str = "movimientos.csv", who: Actor | None = None) -> ImportLine:
        """Look at a file and keep it."""
        actor = who or self.clerk
        look = self.reconciliation.look(actor, name, content)
        return self.reconciliation.keep(actor, look.token, self.account)

    def board(self, period: str = "") -> Board:
        """Return the board as the clerk sees it."""
        return self.reconciliation.board(self.clerk, self.account, period)

    def line(self, document: str) -> BankLine:
        """Return the only row of this document."""
        found = [line for line in self.board().rows if line.document == document]
        assert len(found) == 1, [line.document for line in self.board().rows]
        return found[0]

    def row_id(self, document: str) -> str:
        """Return the id of a row."""
        return self.line(document).id

    def candidates(self, document: str) -> Candidates:
        """Return what could be behind a row."""
        return self.reconciliation.candidates(self.clerk, self.row_id(document))

    def charge_id(self, case_id: str) -> str:
        """Return the charge of a case."""
        return str(self.row("charge", "case_id", case_id)["id"])

    def step(self, case_id: str) -> str:
        """Return what is to be done next in a case."""
        return str(self.case(case_id)["next_step"])

    def reopened(self) -> None:
        """Close the program and open it again on the same folder."""
        folder = self.store.folder.root.parent
        self.close()
        account, applicants = self.account, self._applicants
        self.__init__(folder)  # type: ignore[misc]
        assert self.account == account
        self._applicants = applicants
