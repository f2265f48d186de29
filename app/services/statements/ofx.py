"""Reads OFX, both the SGML of 1.x, whose leaves need no closing, and the XML of 2.x.

A reader of our own: libraries validate the whole message and refuse what banks really write, and take 0.2 s to load.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from app.models.errors import UserError
from app.models.statements.amounts import Amounts, Unreadable, marks
from app.models.statements.cells import one_line
from app.models.statements.shapes import Statement
from app.models.statements.words import Words
from app.services.statements.booked import Booked, Page, statement
from app.services.statements.gates import MOST_ROWS
from app.services.statements.moments import ofx_moment

_TOKEN = re.compile(r"<(/?)([A-Za-z0-9._]+)\s*/?>([^<]*)")
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS"})
_SCOPES = frozenset({"STMTTRN", "LEDGERBAL", "AVAILBAL", "BANKACCTFROM", "CCACCTFROM", "BANKACCTTO", "CCACCTTO", "BAL"})
_OUTGOING = frozenset({"DEBIT", "CHECK", "PAYMENT", "FEE", "SRVCHG", "ATM", "POS", "CASH", "DIRECTDEBIT", "REPEATPMT"})
_SHOWN = 40


@dataclass
class _Account:
    facts: dict[str, str] = field(default_factory=dict)
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)


def read(text: str, words: Words) -> Statement:
    """Read every account of a file, which must be one. Raises UserError "statement.…"."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UserError("statement.damaged")
    _, closed, rest = text.upper().partition("</OFX>")
    if not closed:
        raise UserError("statement.truncated")
    accounts = _accounts(text)
    if not accounts:
        raise UserError("statement.no_rows")
    told = statement("ofx", [_page(account) for account in accounts], words)
    if rest.strip():
        raise UserError("statement.damaged")
    return told


def _accounts(text: str) -> list[_Account]:
    accounts: list[_Account] = []
    scopes: list[str] = []
    line, place = 1, 0
    for found in _TOKEN.finditer(text):
        line += text.count("\n", place, found.start())
        place = found.start()
        closing, name, value = found[1], found[2].upper(), one_line(unescape(found[3]))
        if name in _STATEMENTS and not closing:
            if scopes:
                raise UserError("statement.damaged")
            accounts.append(_Account())
        elif name in _SCOPES:
            _scope(accounts, scopes, name, line, closing=bool(closing))
        elif accounts and value and not closing:
            _keep(accounts[-1], scopes, name, value)
    if scopes:
        raise UserError("statement.truncated")
    return accounts


def _scope(accounts: list[_Account], scopes: list[str], name: str, line: int, *, closing: bool) -> None:
    if closing:
        if not scopes or scopes.pop() != name:
            raise UserError("statement.damaged")
        return
    if len(scopes) > 1 or (name == "STMTTRN" and (scopes or not accounts)):
        raise UserError("statement.damaged")
    scopes.append(name)
    if name == "STMTTRN":
        accounts[-1].rows.append((line, {}))
        if len(accounts[-1].rows) > MOST_ROWS:
            raise UserError("statement.too_many_rows", limit=MOST_ROWS)


def _keep(account: _Account, scopes: list[str], name: str, value: str) -> None:
    if "STMTTRN" in scopes:
        if scopes[-1] == "STMTTRN":
            account.rows[-1][1][name] = value
    else:
        account.facts[f"{scopes[-1]}.{name}" if scopes else name] = value


def _page(account: _Account) -> Page:
    facts, rows = account.facts, account.rows
    amounts = [row.get("TRNAMT", "") for _, row in rows]
    found = marks([*amounts, facts.get("LEDGERBAL.BALAMT", "")])
    if found.point and found.comma:
        raise UserError("statement.decimal_mixed", one=found.point[:_SHOWN], other=found.comma[:_SHOWN])
    reader = Amounts(found.decided or ".")
    unsigned = not any(amount.lstrip().startswith("-") for amount in amounts)
    start, end = ofx_moment(facts.get("DTSTART", "")), ofx_moment(facts.get("DTEND", ""))
    return Page(
        account=facts.get("BANKACCTFROM.ACCTID", "") or facts.get("CCACCTFROM.ACCTID", ""),
        closing=_fact(facts.get("LEDGERBAL.BALAMT", ""), reader),
        start=start[0] if start else None,
        end=end[0] if end else None,
        rows=[_row(line, row, reader, facts.get("CURDEF", ""), unsigned=unsigned) for line, row in rows],
    )


def _fact(text: str, reader: Amounts) -> int | None:
    try:
        return reader.read(text).cents
    except Unreadable:
        return None


def _row(line: int, row: Mapping[str, str], reader: Amounts, currency: str, *, unsigned: bool) -> Booked:
    moment = ofx_moment(row.get("DTPOSTED", ""))
    if not moment:
        raise UserError("statement.bad_date", row=line, column="DTPOSTED", typed=row.get("DTPOSTED", "")[:_SHOWN])
    try:
        cents = reader.read(row.get("TRNAMT", "")).cents
    except Unreadable as error:
        typed = row.get("TRNAMT", "")[:_SHOWN]
        raise UserError("statement.bad_amount", row=line, column="TRNAMT", typed=typed) from error
    kind = row.get("TRNTYPE", "").upper()
    numbers = [row[name] for name in ("CHECKNUM", "REFNUM", "FITID") if row.get(name)]
    return Booked(
        date=moment[0],
        cents=-cents if unsigned and kind in _OUTGOING else cents,
        document=numbers[0] if numbers else "",
        description=_description(row.get("NAME", ""), row.get("MEMO", "")),
        reference=" · ".join(dict.fromkeys(one for one in numbers[1:] if one != numbers[0])),
        code=kind,
        time=moment[1],
        currency=currency,
        line=line,
    )


def _description(name: str, memo: str) -> str:
    """Join both texts; a name that only begins the longer one, as banks cut it, is not told twice."""
    return memo if memo.startswith(name) else f"{name} {memo}".strip()
