"""Reads camt.053 (and 052, 054) of any version by the local names of its elements; no entity is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.models.errors import UserError
from app.models.statements.amounts import Amounts, Unreadable
from app.models.statements.cells import one_line
from app.models.statements.shapes import Statement
from app.models.statements.words import Words
from app.services.statements.booked import Booked, Page, statement
from app.services.statements.gates import MOST_ROWS
from app.services.statements.moments import iso_moment
from app.services.statements.xml_tree import Attributes, walk

PENDING = "movimiento todavía no contabilizado"
_PAGES = frozenset({"Stmt", "Rpt", "Ntfctn"})
_OPENINGS, _CLOSINGS = ("OPBD", "PRCD"), ("CLBD",)
_NOT_PROVIDED = "NOTPROVIDED"
_REFS = ("Refs/ChqNb", "Refs/AcctSvcrRef", "Refs/TxId", "Refs/EndToEndId", "Refs/InstrId")
"""References of one payment within an entry."""

_CHEQUE, *_OTHER_REFS = (f"NtryDtls/TxDtls/{name}" for name in _REFS)
_DOCUMENTS = (_CHEQUE, "AcctSvcrRef", "NtryRef", *_OTHER_REFS)
_TEXTS = ("NtryDtls/TxDtls/RmtInf/Ustrd", "NtryDtls/TxDtls/AddtlTxInf", "AddtlNtryInf")
_PARTIES = "RltdPties/"
_AMOUNTS = ("Amt", "AmtDtls/TxAmt/Amt")
_DETAIL = "NtryDtls/TxDtls/"
_CODES = ("BkTxCd/Prtry/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd", "BkTxCd/Domn/Cd")
_SHOWN = 40
_Values = dict[str, list[str]]


def read(content: bytes, words: Words) -> Statement:
    """Read every statement of a file, which must be of one account. Raises UserError "statement.…"."""
    pages = _Pages()
    walk(content, pages.start, pages.end)
    if not pages.found:
        raise UserError("statement.no_rows")
    return statement("camt053", pages.found, words)


@dataclass
class _Pages:
    found: list[Page] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)
    _values: _Values = field(default_factory=dict)
    _currency: str = ""
    _base: int = 0
    _number: int = 0
    _in_part: bool = False
    _details: list[_Values] = field(default_factory=list)
    """What each payment within an entry tells."""

    def start(self, name: str, given: Attributes) -> None:
        inside = any(one in _PAGES for one in self._path)
        self._path.append(name)
        if name in _PAGES and not inside:
            self.found.append(Page())
            self._begin()
        elif name in _PARTS and inside and not self._in_part:
            self._in_part = True
            self._details = []
            self._begin()
        elif name == "TxDtls" and self._in_part:
            self._details.append({})
        if name == "Amt" and len(self._path) == self._base + 1:
            self._currency = given.get("Ccy", "")

    def end(self, name: str, text: str) -> None:
        key = "/".join(self._path[self._base :])
        if self._in_part and len(self._path) == self._base:
            self._in_part = False
            self._path.pop()
            _PARTS[name](self, self.found[-1])
            return
        self._path.pop()
        if self._base and text:
            self._values.setdefault(key, []).append(one_line(text))
            if self._details and key.startswith(_DETAIL):
                self._details[-1].setdefault(key.removeprefix(_DETAIL), []).append(one_line(text))
            if not self._in_part:
                self._fact(self.found[-1], key, text)

    def _begin(self) -> None:
        self._base, self._values, self._currency = len(self._path), {}, ""

    def _fact(self, page: Page, key: str, text: str) -> None:
        if key in {"Acct/Id/IBAN", "Acct/Id/Othr/Id"}:
            page.account = page.account or text
        elif key in {"FrToDt/FrDtTm", "FrToDt/ToDtTm"}:
            moment = iso_moment(text)
            if moment and key.endswith("FrDtTm"):
                page.start = moment[0]
            elif moment:
                page.end = moment[0]

    def _balance(self, page: Page) -> None:
        kind = _first(self._values, ("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry"))
        cents = _signed(self._values, len(page.rows))
        if kind in _OPENINGS and (page.opening is None or kind == _OPENINGS[0]):
            page.opening = cents
        elif kind in _CLOSINGS:
            page.closing = cents
        self._reset()

    def _entry(self, page: Page) -> None:
        self._number += 1
        if self._number > MOST_ROWS:
            raise UserError("statement.too_many_rows", limit=MOST_ROWS)
        status = _first(self._values, ("Sts", "Sts/Cd", "Sts/Prtry")) or "BOOK"
        if status in {"PDNG", "INFO", "FUTR"}:
            page.skipped.append((self._number, PENDING))
        else:
            page.rows += _rows(self._values, self._details, self._number, self._currency)
        self._reset()

    def _reset(self) -> None:
        """Go back to the facts of the statement itself."""
        self._base = next(place + 1 for place, name in enumerate(self._path) if name in _PAGES)
        self._values = {}


_PARTS = {"Ntry": _Pages._entry, "Bal": _Pages._balance}  # noqa: SLF001  its own methods, by the element that ends


def _rows(values: _Values, details: Sequence[_Values], number: int, currency: str) -> list[Booked]:
    """Return the movement of an entry, or each payment of a batch whose payments add up to it."""
    whole = _row(values, number, currency)
    parts = [_amount(_first(one, _AMOUNTS)) for one in details]
    if len(parts) < 2 or None in parts or sum(filter(None, parts)) != abs(whole.cents):  # noqa: PLR2004  a batch
        return [whole]
    side = 1 if whole.cents > 0 else -1
    return [_part(whole, one, side * (cents or 0)) for one, cents in zip(details, parts, strict=True)]


def _part(whole: Booked, detail: _Values, cents: int) -> Booked:
    """Return one payment of a batch: what it tells itself, else what the entry tells."""
    numbers = _all(detail, _REFS) or [whole.document]
    texts = _all(detail, ("RmtInf/Ustrd", "AddtlTxInf"))
    return replace(
        whole,
        cents=cents,
        document=numbers[0],
        description=" ".join(texts) or whole.description,
        reference=" · ".join(dict.fromkeys([*_parties(detail, _PARTIES), *numbers[1:]])),
    )


def _row(values: _Values, number: int, currency: str) -> Booked:
    told = _first(values, ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"))
    moment = iso_moment(told)
    if not moment:
        raise UserError("statement.bad_date", row=number, column="BookgDt", typed=told[:_SHOWN])
    numbers = _all(values, _DOCUMENTS)
    parties = _parties(values, f"{_DETAIL}{_PARTIES}")
    return Booked(
        date=moment[0],
        cents=_signed(values, number),
        document=numbers[0] if numbers else "",
        description=" ".join(_all(values, _TEXTS)),
        reference=" · ".join(dict.fromkeys([*parties, *numbers[1:]])),
        code=_first(values, _CODES),
        time=moment[1],
        currency=currency,
        line=number,
    )


def _parties(values: _Values, begin: str) -> list[str]:
    ends = ("/Nm", "/Othr/Id", "/IBAN")
    return [text for key, found in values.items() if key.startswith(begin) and key.endswith(ends) for text in found]


def _amount(typed: str) -> int | None:
    try:
        return Amounts(".").read(typed).cents
    except Unreadable:
        return None


def _signed(values: _Values, number: int) -> int:
    side = {"CRDT": 1, "DBIT": -1}.get(_first(values, ("CdtDbtInd",)))
    typed = _first(values, ("Amt",))
    cents = _amount(typed)
    if cents is None:
        raise UserError("statement.bad_amount", row=number, column="Amt", typed=typed[:_SHOWN])
    if side is None:
        raise UserError("statement.bad_sign", row=number, typed=_first(values, ("CdtDbtInd",))[:_SHOWN])
    return side * cents


def _first(values: _Values, keys: Sequence[str]) -> str:
    return next((values[key][0] for key in keys if values.get(key)), "")


def _all(values: _Values, keys: Sequence[str]) -> list[str]:
    found = [text for key in keys for text in values.get(key, ()) if text != _NOT_PROVIDED]
    return list(dict.fromkeys(found))
