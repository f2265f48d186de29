"""Closes a period at zero or with every exception named, keeps its sheet, and opens it again with a reason."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import PeriodLine
from app.models.tables.bank import BankAccount, BankPeriod
from app.models.texts_es import day_month_year, plural, short_span
from app.services import typed
from app.services.access import Actor
from app.services.issuing.render import Marks
from app.services.reconciliation import bank_lines, periods, sheets
from app.services.reconciliation.acting import act
from app.services.reconciliation.bank_lines import Found
from app.services.reconciliation.boards import Boards
from app.services.reconciliation.proposing import Proposing
from app.services.reconciliation.sheets import Sheet

if TYPE_CHECKING:
    from app.services.issuing.papers import Papers

REASON_LIMIT = 300


class Closing(Boards, Proposing):
    """Periods and their sheets."""

    _papers: Papers

    def close(self, actor: Actor, account_id: str, period_id: str, exceptions: Sequence[tuple[str, str]] = ()) -> Done:
        """Close a span: nothing in it changes any more, except the rows that were named, each with its reason.

        Raises UserError reconciliation.no_period, .closed_already, .close_in_order, .doubtful_left, .unnamed,
        .not_an_exception, .changed_meanwhile, typed.empty.
        """
        told = {row_id: typed.required(why, what="el motivo", limit=REASON_LIMIT) for row_id, why in exceptions}
        account = self._account(actor, account_id)
        span = self._to_close(account_id, period_id)
        while self.move_on(actor, account_id):
            pass
        found = bank_lines.found(self._store, account_id, span.first, span.last)
        self._refuse_open(found, told)
        sheet = self._sheet(actor, account, span, found, told)
        papers = {"pdf": self._pdf(sheet), "xlsx": sheets.workbook(sheet)}
        with (
            self._store.transaction(actor, "reconciliation.close", subject=account_id) as tx,
            act(tx, account_id, "close") as doing,
        ):
            self._refuse_changed(account_id, span, found)
            tx.add(
                BankPeriod,
                account_id=account_id,
                first=span.first,
                last=span.last,
                exceptions=json.dumps(list(told.items()), ensure_ascii=False),
                totals=json.dumps(asdict(sheet.totals)),
                closed_by=actor.user_id,
                closed_name=actor.name,
                closed_at=tx.now,
                **{kind: self._store.blobs.put(content) for kind, content in papers.items()},
            )
            left = plural(len(told), "excepción", "excepciones") if told else "sin excepciones"
            doing.tell(f"Cerró el período {short_span(span.first, span.last)}", left)
        return Done(doing.id, f"{doing.words}, {left}.")

    def reopen(self, actor: Actor, period_id: str, reason: str) -> Done:
        """Open the last closed period again, as a supervisor and with a reason.

        Raises UserError typed.empty, reconciliation.not_closed, .reopen_in_order.
        """
        reason = typed.required(reason, what="el motivo", limit=REASON_LIMIT)
        with self._store.transaction(actor, "reconciliation.reopen", subject=period_id) as tx:
            found = tx.get(BankPeriod, period_id)
            if found.state != "closed":
                raise UserError("reconciliation.not_closed")
            if self.locks(found.account_id).last > found.last:
                raise UserError("reconciliation.reopen_in_order")
            with act(tx, found.account_id, "reopen") as doing:
                who = {"reopened_name": actor.name, "reopened_at": tx.now, "reopened_reason": reason}
                tx.update(found, state="reopened", **who)
                doing.tell(f"Reabrió el período {short_span(found.first, found.last)}", reason)
        return Done(doing.id, f"{doing.words}.")

    def sheet_pdf(self, actor: Actor, account_id: str, period_id: str) -> bytes:
        """Return the sheet of a period: of a closed one as it was closed, of an open one as it stands, a draft."""
        self._store.access.require("reconciliation.sheet_pdf", actor)
        kept = self._kept(actor, period_id)
        if kept is not None:
            return self._store.blobs.get(kept["pdf"])
        return self._pdf(self._draft(actor, account_id, period_id), draft=True)

    def sheet_xlsx(self, actor: Actor, account_id: str, period_id: str) -> bytes:
        """Return the sheet of a period as a workbook (see `sheet_pdf`)."""
        self._store.access.require("reconciliation.sheet_xlsx", actor)
        kept = self._kept(actor, period_id)
        if kept is not None:
            return self._store.blobs.get(kept["xlsx"])
        return sheets.workbook(self._draft(actor, account_id, period_id))

    # -- what they share -------------------------------------------------------------------------------------------

    def _to_close(self, account_id: str, period_id: str) -> PeriodLine:
        """Return an open span that begins where the last closed one ended."""
        spans = periods.read(self._store, account_id)
        span = spans.get(period_id)
        if span is None:
            raise UserError("reconciliation.no_period")
        if span.state == "closed":
            raise UserError("reconciliation.closed_already", who=span.closed_by)
        first = min(one.first for one in spans.lines if one.state == "open")
        if span.first != first:
            raise UserError("reconciliation.close_in_order", day=day_month_year(first))
        return span

    def _refuse_open(self, found: Sequence[Found], told: Mapping[str, str]) -> None:
        """Refuse while a row without answer, or not verified, is not named; and to name what has its answer."""
        if any(one.row["state"] == "doubtful" for one in found):
            raise UserError("reconciliation.doubtful_left")
        asked = {one.row["id"] for one in found if one.pending or not one.resolved}
        lacking = len(asked - told.keys())
        if lacking:
            raise UserError("reconciliation.unnamed", rows=plural(lacking, "fila", "filas"))
        if told.keys() - asked:
            raise UserError("reconciliation.not_an_exception")

    def _refuse_changed(self, account_id: str, span: PeriodLine, seen: Sequence[Found]) -> None:
        """Refuse what is no longer as it was when its sheet was written: somebody else was at work in the span."""
        now = bank_lines.found(self._store, account_id, span.first, span.last)
        if now != seen or self.locks(account_id).covers(span.first):
            raise UserError("reconciliation.changed_meanwhile")

    def _sheet(
        self, actor: Actor, account: BankAccount, span: PeriodLine, found: Sequence[Found], told: Mapping[str, str]
    ) -> Sheet:
        lines = bank_lines.lines(found, self.book(account), self.locks(account.id), told)
        return Sheet(
            bank=account.bank,
            number=account.number,
            holder=account.holder,
            first=span.first,
            last=span.last,
            totals=sheets.totals(self._store, account.id, span.first, span.last, found),
            lines=lines,
            exceptions=told,
            who=actor.name,
            at=self._store.clock.local(self._store.clock.now()),
        )

    def _draft(self, actor: Actor, account_id: str, period_id: str) -> Sheet:
        account = self._account(actor, account_id)
        span = periods.read(self._store, account_id).get(period_id)
        if span is None:
            raise UserError("reconciliation.no_period")
        found = bank_lines.found(self._store, account_id, span.first, span.last)
        left = {one.row["id"]: "sin resolver todavía" for one in found if one.pending or not one.resolved}
        return self._sheet(actor, account, span, found, left)

    def _pdf(self, sheet: Sheet, *, draft: bool = False) -> bytes:
        told = sheets.values(sheet, self._papers.place.texts())
        return self._papers.render(sheets.LAYOUT, told, Marks(draft=draft, sample=self._casework.office.sample))

    def _kept(self, actor: Actor, period_id: str) -> Mapping[str, str] | None:
        rows = self._store.read(
            "SELECT pdf, xlsx FROM bank_period WHERE id = ? AND office = ?", (period_id, actor.office)
        )
        return dict(rows[0]) if rows else None
