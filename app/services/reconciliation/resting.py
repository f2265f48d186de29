"""What rests on payments, and in which order several of them can be taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.tables.bank_matches import BankMatch
from app.models.tables.cases import CaseFile
from app.models.tables.documents import Document
from app.models.tables.evaluations import Evaluation
from app.models.tables.payments import Invoice
from app.models.tables.row import Row
from app.services.casework import Casework, Work
from app.services.reconciliation import images
from app.services.reconciliation.images import Change, Over

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class WayBack:
    """The matches in the order in which their payments can be taken back, and in words what keeps the others."""

    order: tuple[BankMatch, ...]
    rests: tuple[str, ...]


def way_back(casework: Casework, tx: Transaction, matches: Sequence[BankMatch]) -> WayBack:
    """Look for the order in which payments of the same cases come off one another; nothing is written."""
    order = [one for one in matches if not one.confirmed]
    waiting = [one for one in matches if one.confirmed]
    over: Over = {}
    while (last := next((one for one in reversed(waiting) if not _clashes(tx, one, over)), None)) is not None:
        images.lay(over, images.read(last.image))
        waiting.remove(last)
        order.append(last)
    works = {one.case_id: casework.work(tx, tx.get(CaseFile, one.case_id)) for one in matches if one.confirmed}
    told = [words for one in matches if one.confirmed for words in _followed(works[one.case_id], one)]
    newest = {one.case_id: one for one in waiting}
    for case_id, one in newest.items():
        told += [_told(works[case_id], _clash_words(works[case_id], row)) for _, row in _clashes(tx, one, over)]
    return WayBack(tuple(order), tuple(dict.fromkeys(told)))


def followers(work: Work) -> list[Invoice | Evaluation | Document]:
    """Return what rests on a payment: the invoice, visits and papers of the case."""
    tx, case_id = work.tx, work.case.id
    visits = [one for one in tx.all(Evaluation, case_id=case_id) if one.state != "cancelled"]
    papers = [one for one in tx.all(Document, case_id=case_id) if one.state != "voided"]
    return [*tx.all(Invoice, case_id=case_id), *visits, *papers]


def _clashes(tx: Transaction, match: BankMatch, over: Over) -> list[tuple[Change, Row]]:
    return images.clashes(tx, images.read(match.image), over=over)


def _followed(work: Work, match: BankMatch) -> list[str]:
    """Return in words what came to the case after a payment."""
    known = frozenset(json.loads(match.before))
    return [_told(work, _follower_words(one)) for one in followers(work) if one.id not in known]


def _told(work: Work, words: str) -> str:
    return f"{work.case.number}: {words}"


def _follower_words(one: Invoice | Evaluation | Document) -> str:
    if isinstance(one, Invoice):
        return f"factura {one.number}"
    if isinstance(one, Evaluation):
        return f"evaluación {one.number}"
    return f"{one.title} {one.number or '(pedido)'}"


def _clash_words(work: Work, row: Row) -> str:
    if isinstance(row, CaseFile):
        step = work.procedure.workflow.step(row.step)
        return f"el trámite ya está en «{step.title}»"
    return "otro depósito o acuerdo cambió después lo pagado"
