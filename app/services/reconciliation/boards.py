"""The page as it is read: one account and period, what could be behind a row, what waits, what was done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.matching.rules import candidates as rules_candidates
from app.models.matching.shapes import Match
from app.models.names import fold
from app.models.rows.bank_acts import ActLine
from app.models.rows.evidence import Ambiguity, Candidate, Candidates, Joined
from app.models.rows.reconciliation import BankLine, Board, OlderRows, PeriodLine, WaitingLine
from app.models.tables.bank import BankAccount
from app.models.texts_es import day_month, plural
from app.services.access import Actor
from app.services.reconciliation import act_lines, bank_lines, candidate_lines, joined, outcomes, periods, stack
from app.services.reconciliation.accounts import Accounts, account_line
from app.services.reconciliation.book import Book
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.periods import Periods
from app.services.reconciliation.pool import Deposit

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_CANDIDATES = 9
_ACCOUNT = (
    "SELECT a.*, (SELECT max(last) FROM bank_import i WHERE i.account_id = a.id AND i.state = 'kept') AS last_held "
    "FROM bank_account a WHERE a.id = ?"
)
_OLDER = (
    "SELECT r.id, r.day FROM bank_row r WHERE r.account_id = ? AND r.day < ? AND r.amount_cents > 0 "
    "AND r.state IN ('held', 'in_query') AND NOT EXISTS (SELECT 1 FROM bank_match m WHERE m.row_id = r.id "
    "AND m.state = 'standing') ORDER BY r.day"
)
_DOUBTFUL = "SELECT count(*) FROM bank_row WHERE account_id = ? AND state = 'doubtful'"
_MOVING = (
    "SELECT count(*) FROM bank_match WHERE account_id = ? AND state = 'standing' AND confirmed = 0 AND needs_second = 0"
)
_TO_VERIFY = (
    "SELECT min(r.day), max(r.day) FROM bank_match m JOIN bank_row r ON r.id = m.row_id WHERE m.account_id = ? "
    "AND m.state = 'standing' AND m.verified_name = '' AND (m.needs_second = 1 OR m.level = 'sure')"
)


class Boards(Accounts):
    """Everything the page reads; nothing here writes."""

    def board(self, actor: Actor, account_id: str, period_id: str = "") -> Board:
        """Return one account and period with all its credits; period_id "" is the span to work on."""
        self._store.access.require("reconciliation.board", actor)
        account = self._account(actor, account_id)
        spans = periods.read(self._store, account_id)
        span = spans.get(period_id)
        book = self.book(account)
        found = bank_lines.found(self._store, account_id, span.first, span.last) if span else []
        balance = bank_lines.balance(found)
        undo, redo = stack.look_done(self._store, actor), stack.look_undone(self._store, actor)
        to_verify = sum(one.pending for one in found)
        lines = bank_lines.lines(found, book, self.locks(account_id), spans.exceptions.get(span.id, {}) if span else {})
        return Board(
            account=account_line(self._store.read(_ACCOUNT, (account_id,))[0]),
            period=span,
            periods=spans.lines,
            balance=balance,
            rows=lines,
            waiting=sum(not one.confirmed for one in book.claims.values()),
            to_verify=to_verify,
            older=self._older(account_id, span, spans),
            doubtful=self._count(_DOUBTFUL, account_id),
            stale=self.stale(account_id),
            moving=self._count(_MOVING, account_id),
            why_not=_why_not(span, balance.unresolved, to_verify, self._count(_DOUBTFUL, account_id)),
            undo_words=undo.words if undo else "",
            redo_words=redo.words if redo else "",
        )

    def candidates(self, actor: Actor, row_id: str) -> Candidates:
        """Return what could be behind a row, the best first, and the guided answers that it opens."""
        self._store.access.require("reconciliation.candidates", actor)
        account, row = self._row_of(actor, row_id)
        book = self.book(account)
        if row_id not in book.rows:
            return self._resolved(book, row, account)
        found = self._ranked(book, book.rows[row_id], tuple(book.claims.values()), MOST_CANDIDATES)
        return Candidates(
            row_id,
            found,
            _waiting(book),
            sets=candidate_lines.sets(book, row_id),
            ambiguity=self._ambiguity(book, row_id),
            outcomes=outcomes.of_row(book, book.rows[row_id]),
        )

    def pair(self, actor: Actor, row_id: str, charge_id: str) -> Candidate:
        """Return the evidence of a row and a request that a person put together by hand.

        Raises UserError reconciliation.not_waiting.
        """
        self._store.access.require("reconciliation.pair", actor)
        account, row = self._row_of(actor, row_id)
        book = self.book(account)
        claim = book.claims.get(charge_id) or self.claim(account, charge_id)
        found = self._ranked(book, row, (claim,), 1)
        nothing_alike = Match(claim.id, row.index, "suggested", 0)
        return found[0] if found else candidate_lines.candidate(row, claim, nothing_alike, book.proposals.get(row_id))

    def of_case(self, actor: Actor, case_id: str) -> tuple[Joined, ...]:
        """Return the rows of the bank that paid a case, each with its evidence as it was kept.

        Raises UserError "store.not_found", Denied for another office's case or a reserved one.
        """
        self._store.access.require("reconciliation.of_case", actor)
        found = self._store.read("SELECT office, reserve FROM case_file WHERE id = ?", (case_id,))
        if not found:
            raise UserError("store.not_found")
        office, reserve = found[0]
        self._store.access.require_case("reconciliation.of_case", actor, office=office, reserve=reserve)
        return joined.of_case(self._store, self._territory, actor.office, case_id)

    def waiting(self, actor: Actor, account_id: str, text: str = "") -> tuple[WaitingLine, ...]:
        """Return the requests that wait for a deposit in an account, those whose words contain a text, oldest first."""
        self._store.access.require("reconciliation.waiting", actor)
        book = self.book(self._account(actor, account_id))
        wanted = fold(text).split()
        every = (one for one in book.claims.values() if not one.confirmed)
        told = [candidate_lines.waiting(one) for one in every if _has(one, wanted)]
        return tuple(sorted(told, key=lambda one: one.case_number))

    def to_verify(self, actor: Actor, account_id: str) -> tuple[BankLine, ...]:
        """Return what waits for a second person: matches by hand, differences and the sample of certain ones.

        Those that who asks made are left out: another person verifies them.
        """
        self._store.access.require("reconciliation.to_verify", actor)
        account = self._account(actor, account_id)
        first, last = self._store.read(_TO_VERIFY, (account_id,))[0]
        if first is None:
            return ()
        rows = bank_lines.found(self._store, account_id, date.fromisoformat(first), date.fromisoformat(last))
        others = [one for one in rows if (one.pending or one.sampled) and not one.made_by(actor.user_id)]
        return bank_lines.lines(others, self.book(account), self.locks(account_id), {})

    def history(self, actor: Actor, account_id: str = "", day: date | None = None) -> tuple[ActLine, ...]:
        """Return the acts of a day (None: the latest ones), newest first, bulk acts with their parts."""
        self._store.access.require("reconciliation.history", actor)
        return act_lines.history(self._store, actor, account_id, day)

    # -- what they share -------------------------------------------------------------------------------------------

    def _row_of(self, actor: Actor, row_id: str) -> tuple[BankAccount, Deposit]:
        row = candidate_lines.deposit(self._store, actor.office, row_id)
        return self._account(actor, row.account_id), row.deposit

    def _resolved(self, book: Book, row: Deposit, account: BankAccount) -> Candidates:
        """Return what a row paid, or which act left it out."""
        told = joined.of_row(self._store, self._territory, account.office, row.id)
        return Candidates(
            row.id,
            (),
            _waiting(book),
            outcomes=outcomes.of_matched(self._store, row, account.office),
            ambiguity=self._ambiguity(book, row.id),
            joined=told,
            undo_id=self._way_back(account, row, told),
        )

    def _way_back(self, account: BankAccount, row: Deposit, told: Sequence[Joined]) -> str:
        """Return what `undo` takes to open a row again, "" where its period is closed."""
        if self.locks(account.id).shut(row.id, row.date):
            return ""
        return told[0].undo_id if told else joined.aside(self._store, account.id, row.id)

    def _ranked(self, book: Book, row: Deposit, claims: Sequence[Claim], limit: int) -> tuple[Candidate, ...]:
        known = {one.id: one for one in claims}
        found = rules_candidates(
            row,
            [one.charge() for one in claims],
            memory=book.memory,
            calendar=self.bank_closed,
            limit=limit,
        )
        proposal = book.proposals.get(row.id)
        told = [candidate_lines.candidate(row, known[one.charge_id], one, proposal) for one in found]
        return tuple(sorted(told, key=lambda one: not one.suggested))

    def _ambiguity(self, book: Book, row_id: str) -> Ambiguity | None:
        proposal = book.proposals.get(row_id)
        group = proposal.group if proposal and proposal.group else next(iter(book.groups), "")
        return candidate_lines.ambiguity(book, group) if group in book.groups else None

    def _older(self, account_id: str, span: PeriodLine | None, spans: Periods) -> OlderRows | None:
        """Tell of rows before the span that nobody resolved, and in which span they are."""
        rows = self._store.read(_OLDER, (account_id, span.first.isoformat())) if span else []
        if not rows:
            return None
        day = date.fromisoformat(rows[-1]["day"])
        home = next((one for one in spans.lines if one.first <= day <= one.last), None)
        words = f"{plural(len(rows), 'fila', 'filas')} hasta el {day_month(day)}"
        return OlderRows(len(rows), words, home.id if home else "")

    def _count(self, sql: str, account_id: str) -> int:
        return int(self._store.read(sql, (account_id,))[0][0])


def _waiting(book: Book) -> int:
    return sum(not one.confirmed for one in book.claims.values())


def _has(claim: Claim, wanted: Sequence[str]) -> bool:
    text = fold(f"{claim.number} {claim.applicant} {claim.identity} {claim.document} {claim.kind_title}")
    return all(word in text for word in wanted)


def _why_not(span: PeriodLine | None, unresolved: int, to_verify: int, doubtful: int) -> str:
    """Say why a span cannot be closed without naming rows, "" if it can."""
    if span is None:
        return "Importe el estado de cuenta."
    if span.state == "closed":
        return "El período ya está cerrado."
    lacking = (
        (doubtful, f"decida {plural(doubtful, 'fila dudosa', 'filas dudosas')}"),
        (unresolved, f"falta resolver {plural(unresolved, 'fila', 'filas')}"),
        (to_verify, f"falta verificar {to_verify}"),
    )
    told = [words for count, words in lacking if count]
    return f"{'; '.join(told).capitalize()}." if told else ""
