"""Evidence as a person reads it: the bank's words and the request's side by side, with what agrees marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from app.models.matching.shapes import Fragment, Reason
from app.models.money import Money
from app.models.rows.evidence import EvidenceLine
from app.models.rows.reconciliation import Marks
from app.models.texts_es import day_month
from app.services.payments.slips import fold_document
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.pool import Deposit

SHOWN_REASONS = 2
_ALWAYS = ("document", "payer", "date", "office", "amount")
_KINDS = {"payer_id": "payer", "payer_name": "payer", "declared_date": "date"}
_ABSENT = {
    "document": "sin número",
    "payer": "no nombra al pagador",
    "date": "sin fecha que comparar",
    "office": "otra plaza o sin plaza",
    "amount": "",
}


def reason_of(told: Sequence[Any]) -> Reason:
    """Read a reason as it was kept with a match."""
    signal, points, words, bank, charge = told
    return Reason(signal, points, words, _fragments(bank), _fragments(charge))


def _fragments(told: Sequence[Any]) -> tuple[Fragment, ...]:
    return tuple(Fragment(*one) for one in told)


def marks_of(reasons: Sequence[Any]) -> dict[str, Marks]:
    """Gather what is marked in each text of the bank's row."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in reasons:
        for field, start, end in one[3]:
            found[field].append((start, end))
    return {field: tuple(marks) for field, marks in found.items()}


def reason_words(reasons: Sequence[Any]) -> str:
    """Say in a few words what speaks for a match: the strongest reasons."""
    strongest = sorted((one for one in reasons if one[1] > 0), key=lambda one: -one[1])
    return ", ".join(one[2] for one in strongest[:SHOWN_REASONS])


def evidence(row: Deposit, claim: Claim, reasons: Sequence[Any]) -> tuple[EvidenceLine, ...]:
    """Lay a row of the bank and a request side by side, line by line."""
    told: dict[str, list[Reason]] = defaultdict(list)
    for one in map(reason_of, reasons):
        told[_KINDS.get(one.signal, one.signal)].append(one)
    lines = [_line(signal, row, claim, told.pop(signal, [])) for signal in _ALWAYS]
    return (*lines, *(_line(signal, row, claim, found) for signal, found in told.items()))


def _line(signal: str, row: Deposit, claim: Claim, found: Sequence[Reason]) -> EvidenceLine:
    bank, request = _texts(signal, row, claim)
    points = sum(one.points for one in found)
    verdict = _verdict(signal, row, claim, points, found)
    words = "; ".join(dict.fromkeys(one.words for one in found)) or _unsaid(signal, row, claim)
    same = ((0, len(bank)),) if bank and verdict == "equal" and signal in {"amount", "date"} else ()
    return EvidenceLine(
        signal=signal,
        bank=bank,
        bank_marks=same or _marks([one.bank for one in found], bank, _BANK.get(signal, ())),
        request=request,
        request_marks=same or _marks([one.charge for one in found], request, _OURS.get(signal, ())),
        points=None if signal == "amount" else points,
        words=words,
        verdict=verdict,
    )


_BANK = {
    "document": ("document",),
    "payer": ("description",),
    "office": ("office", "description"),
    "memory": ("description",),
}
_OURS = {"document": ("declared_document",), "payer": ("payer_name",), "office": ("office",), "sub_line": ("sub_line",)}


def _marks(found: Sequence[Sequence[Fragment]], text: str, fields: Sequence[str]) -> Marks:
    """Return the fragments of the first of these texts that has any."""
    for field in fields:
        marks = {(one.start, one.end) for fragments in found for one in fragments if one.field == field}
        kept = tuple(sorted((start, end) for start, end in marks if 0 <= start < end <= len(text)))
        if kept:
            return kept
    return ()


def _texts(signal: str, row: Deposit, claim: Claim) -> tuple[str, str]:
    paid_on = f"{day_month(claim.paid_on)} declarada" if claim.paid_on else f"{day_month(claim.opened_on)} solicitud"
    told = {
        "document": (row.document, claim.document),
        "payer": (row.description, claim.applicant),
        "date": (day_month(row.date), paid_on),
        "office": (row.office or row.description, claim.place),
        "amount": (str(Money(row.amount_cents)), f"{Money(claim.amount_cents)} {claim.kind_title}".strip()),
        "sub_line": (row.description, claim.sub_line),
        "memory": (row.description, claim.applicant),
    }
    return told.get(signal, (row.description, claim.applicant))


def _verdict(signal: str, row: Deposit, claim: Claim, points: int, found: Sequence[Reason]) -> str:
    if signal == "amount":
        return "equal" if row.amount_cents == claim.amount_cents else "against"
    if not found or not points:
        return "absent"
    if points < 0:
        return "against"
    same = {
        "document": fold_document(row.document) == fold_document(claim.document),
        "payer": any(one.signal == "payer_id" for one in found) or _names_whole(claim.applicant, found),
        "date": claim.paid_on == row.date,
    }
    return "equal" if same.get(signal, True) else "alike"


def _names_whole(name: str, found: Sequence[Reason]) -> bool:
    """Tell whether the bank names every word of the payer's name."""
    marks = [one for reason in found for one in reason.charge if one.field == "payer_name"]
    return bool(marks) and all(any(one.start <= place < one.end for one in marks) for place in _letters(name))


def _letters(name: str) -> Iterator[int]:
    return (place for place, letter in enumerate(name) if letter.isalpha())


def _unsaid(signal: str, row: Deposit, claim: Claim) -> str:
    if signal == "amount":
        return "valor igual" if row.amount_cents == claim.amount_cents else "otro valor"
    return _ABSENT.get(signal, "")
