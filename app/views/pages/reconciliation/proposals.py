"""What stands at the side of the requests for one deposit: candidates, sets of them, or what was searched for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.models.rows.evidence import Candidate, EvidenceLine, Joined, SetOffer
from app.models.rows.reconciliation import WaitingLine
from app.models.texts_es import plural
from app.views.lists.evidence_lines import SHAPE_OF, signal_word
from app.views.pages.reconciliation.words import plain_amount, tr

_CHIPS = ("document", "payer", "date", "amount")
_ONLY_AGAINST = ("sub_line", "band")
_SHORT = 16
"""Letters of a reason that fit in a chip."""
MOST = 9
"""As many as there are digits."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A reason: its shape, its words and the one word where there is little room; last: the first to give way there."""

    state: str
    words: str
    short: str
    last: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """One card: charge_ids has several where one deposit pays several requests; candidate is None for a search.

    joined: the deposit in front paid it already.
    """

    key: str
    charge_ids: tuple[str, ...]
    number: str
    applicant: str
    second: str
    amount_cents: int
    points: int | None = None
    suggested: bool = False
    chips: tuple[Chip, ...] = ()
    candidate: Candidate | None = None
    row_ids: tuple[str, ...] = ()
    joined: Joined | None = None

    @property
    def points_words(self) -> str:
        """Word the points: "74 puntos", "−24 puntos", "" where nothing was compared."""
        if self.points is None:
            return ""
        told = plural(abs(self.points), tr("punto"), tr("puntos"))
        return f"−{told}" if self.points < 0 else told

    @property
    def is_one(self) -> bool:
        """Tell whether it is one request and one deposit, not several whose sum is equal."""
        return len(self.charge_ids) == 1 and not self.row_ids

    def differs_from(self, cents: int) -> bool:
        """Tell whether one request owes another amount than was paid: then it can only be a difference."""
        return self.is_one and self.amount_cents != cents

    @property
    def spoken(self) -> str:
        """Say the card whole, for a screen reader."""
        state = tr("Sugerida") if self.suggested else ""
        reasons = ", ".join(chip.words for chip in self.chips)
        parts = (self.number, self.applicant, plain_amount(self.amount_cents), state, self.points_words, reasons)
        return ". ".join(part for part in parts if part)


def of_candidate(one: Candidate) -> Proposal:
    """Show a candidate."""
    return Proposal(
        key=one.charge_id,
        charge_ids=(one.charge_id,),
        number=one.case_number,
        applicant=one.applicant,
        second=one.second,
        amount_cents=one.amount_cents,
        points=one.score,
        suggested=one.suggested,
        chips=tuple(chip_of(line) for line in one.evidence if _is_told(line)),
        candidate=one,
    )


def of_joined(one: Joined) -> Proposal:
    """Show a request that the deposit in front paid; what a person chose without the rule has no points."""
    told = of_candidate(one.request)
    return replace(told, joined=one, points=told.points if one.request.rule else None)


def of_set(one: SetOffer) -> Proposal:
    """Show several requests that one deposit pays, or several deposits that pay one."""
    count = len(one.charge_ids)
    title = (
        tr("{count} solicitudes").format(count=count)
        if count > 1
        else tr("{count} depósitos").format(count=len(one.row_ids))
    )
    chip = Chip("in_progress", tr("Suma exacta"), tr("Suma"))
    return Proposal(
        key="+".join((*one.row_ids, *one.charge_ids)),
        charge_ids=one.charge_ids,
        number=title,
        applicant="",
        second=one.words,
        amount_cents=one.total_cents,
        chips=(chip,),
        row_ids=one.row_ids,
    )


def of_waiting(one: WaitingLine) -> Proposal:
    """Show a request that was searched for."""
    return Proposal(
        key=one.charge_id,
        charge_ids=(one.charge_id,),
        number=one.case_number,
        applicant=one.applicant,
        second=" · ".join(part for part in (one.identity, one.declared) if part),
        amount_cents=one.amount_cents,
    )


def chip_of(line: EvidenceLine) -> Chip:
    """Word a signal in two words."""
    state = SHAPE_OF[line.verdict]
    short = signal_word(line.signal)
    told = _words(line.signal, line.verdict)
    is_date = line.signal == "date"
    if is_date and not told and len(line.words) > _SHORT:
        told = tr("Otra fecha") if line.bank and line.request else tr("Sin fecha")
    return Chip(state, told or line.words, line.words if is_date and not told else short, last=is_date)


def _words(signal: str, verdict: str) -> str:
    """Return the words of a verdict, "" where the line has better ones."""
    words = {
        ("document", "equal"): tr("Documento igual"),
        ("document", "absent"): tr("Sin documento"),
        ("document", "against"): tr("Otro documento"),
        ("payer", "equal"): tr("Pagador igual"),
        ("payer", "alike"): tr("Pagador parecido"),
        ("payer", "absent"): tr("Pagador ausente"),
        ("payer", "against"): tr("Otro pagador"),
        ("date", "equal"): tr("Mismo día"),
        ("amount", "equal"): tr("Valor igual"),
        ("amount", "against"): tr("Otro valor"),
        ("sub_line", "against"): tr("Otra sublínea"),
        ("band", "against"): tr("Otra tarifa"),
    }
    return words.get((signal, verdict), "")


def _is_told(line: EvidenceLine) -> bool:
    return line.signal in _CHIPS or (line.signal in _ONLY_AGAINST and line.verdict == "against")
