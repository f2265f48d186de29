"""Makes the statement out of what formats with named fields tell: OFX, MT940, camt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.models.errors import UserError
from app.models.statements.money import Money
from app.models.statements.proof import Proof, proof_of
from app.models.statements.shapes import BankRow, Statement, lost_letters, other_currency
from app.models.statements.table import NO_ACCOUNT
from app.models.statements.words import Words


@dataclass(frozen=True, slots=True)
class Booked:
    """One movement; cents are signed."""

    date: date
    cents: int
    document: str = ""
    description: str = ""
    reference: str = ""
    code: str = ""
    time: str = ""
    currency: str = ""
    line: int = 0


@dataclass
class Page:
    """One statement of a file: a file may bring one for each day of the same account."""

    account: str = ""
    opening: int | None = None
    closing: int | None = None
    start: date | None = None
    end: date | None = None
    currency: str = ""
    rows: list[Booked] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)


def statement(form: str, pages: Sequence[Page], words: Words, warnings: Sequence[str] = ()) -> Statement:
    """Join the pages of one account and prove them. Raises UserError "statement.two_accounts", "statement.no_rows"."""
    account = _account(pages)
    ordered = sorted(pages, key=_begins) if all(page.start or page.rows for page in pages) else list(pages)
    booked = [row for page in ordered for row in page.rows]
    if not booked:
        raise UserError("statement.no_rows")
    proof = _proof(ordered, booked)
    days = [row.date for row in booked]
    rows = tuple(_row(index, row, words) for index, row in enumerate(booked))
    told = [*warnings, *proof.warnings, *([] if account else [NO_ACCOUNT]), other_currency(rows), lost_letters(rows)]
    return Statement(
        format=form,
        account=account,
        period_from=min([*days, *(page.start for page in ordered if page.start)]),
        period_to=max([*days, *(page.end for page in ordered if page.end)]),
        opening_cents=proof.opening,
        closing_cents=proof.closing,
        balance=proof.balance,
        rows=rows,
        warnings=tuple(text for text in dict.fromkeys(told) if text),
        breaks=proof.breaks,
        newest_first=proof.newest_first,
        skipped=tuple(one for page in ordered for one in page.skipped),
    )


def _begins(page: Page) -> date:
    return page.start or min(row.date for row in page.rows)


def _account(pages: Sequence[Page]) -> str:
    told = list(dict.fromkeys(page.account for page in pages if page.account))
    if len(told) > 1:
        raise UserError("statement.two_accounts", one=told[0][:40], other=told[1][:40])
    return told[0] if told else ""


def _proof(pages: Sequence[Page], booked: Sequence[Booked]) -> Proof:
    """Prove each page by its sum, and each page's opening by the closing of the one before."""
    breaks, links, place, known = [], 0, 0, None
    for page in pages:
        if known is not None and page.opening is not None:
            links += 1
            breaks += [place] if known != page.opening else []
        moved = sum(row.cents for row in page.rows)
        if page.opening is not None and page.closing is not None:
            links += 1
            breaks += [place] if page.opening + moved != page.closing else []
        known = page.closing
        place += len(page.rows)
    whole = Money(".", {}, pages[0].opening, pages[-1].closing)
    proof = proof_of([row.cents for row in booked], whole, [row.date for row in booked])
    broken = bool(breaks) or proof.balance == "broken"
    return Proof(
        "broken" if broken else ("ok" if links or proof.balance == "ok" else "absent"),
        proof.opening,
        proof.closing,
        tuple(sorted({min(one, len(booked) - 1) for one in breaks})),
        proof.newest_first,
        proof.order,
        proof.warnings or (["Los saldos de una página y la siguiente no siguen."] if broken else []),
    )


def _row(index: int, row: Booked, words: Words) -> BankRow:
    return BankRow(
        index=index,
        date=row.date,
        amount_cents=row.cents,
        document=row.document,
        description=row.description,
        code=row.code,
        time=row.time,
        reference=row.reference,
        currency=row.currency,
        commission=words.is_commission(row.description),
        line=row.line,
    )
