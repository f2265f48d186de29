"""What the lists and the case file show of a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from app.models.rows.acts import ExtensionView, MoveLine, NextAct, OutsideView
from app.models.rows.categories import CategoryLine
from app.models.rows.evaluations import EvaluationLine
from app.models.rows.papers import DeliveryLine, DocumentLine, ExpiringLine
from app.models.rows.payments import ChargeLine, DifferenceLine, InvoiceLine, Refundable, RefundLine, SlipLine
from app.models.terms import DueDate


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in a list.

    state: key of CaseState; due_on: None when nothing was promised, while paused the
    day until which the citizen may answer; office: key of the owning office;
    legal_due_on: last day that the law admits, None if no maximum is declared; reserve: "" for an open case;
    outcome_words: what its definition calls the end it came to, "" until then;
    holder: whom it is about, "" when that is who applies; call: title of the one to which it came;
    points: in hundredths; place: in the order of its call, None where there is none;
    account: counts the due date day by day when somebody looks at it (a list of 100 shows 20).
    """

    id: str
    number: str
    procedure: str
    procedure_name: str
    applicant: str
    identity: str
    applicant_type: str
    state: str
    next_step: str
    next_reason: str
    received_at: datetime
    due_on: date | None
    paused: bool
    office: str
    account: Callable[[], DueDate] = field(repr=False, compare=False)
    legal_due_on: date | None = None
    reserve: str = ""
    outcome_words: str = ""
    holder: str = ""
    call: str = ""
    points: int | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows; `text` matches number, names and identity number by word beginnings.

    due_from, due_until: both ends included; running: only those whose term is not paused;
    renewable: only those with a document that may be renewed today; call: key of a call of `procedure`;
    order: "due", "received", or "points" in the order of the call.
    """

    text: str = ""
    states: tuple[str, ...] = ()
    procedure: str = ""
    due_from: date | None = None
    due_until: date | None = None
    running: bool = False
    only_open: bool = True
    order: str = "due"
    renewable: bool = False
    call: str = ""


COUNTED = 1000


@dataclass(frozen=True, slots=True)
class CasePage:
    """One page of a list; `after` goes back in to get the next one, None at the end.

    total: how many the whole list has, counted up to COUNTED ("1.000 o más").
    """

    lines: tuple[CaseLine, ...]
    after: tuple[str, str] | None
    total: int


@dataclass(frozen=True, slots=True)
class StageView:
    """One published stage: state is "done", "current", "paused", "overdue" or "ahead"."""

    key: str
    title: str
    published: str
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file of the case."""

    id: str
    item_id: str | None
    name: str
    format: str
    pages: int
    size: int
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One line of the checklist; `settled` tells whether it still lacks something."""

    id: str
    label: str
    title: str
    requirement: str
    kind: str
    how: str
    state: str
    reason: str
    settled: bool
    changed_at: datetime | None
    changed_by: str
    sheets: int
    attachments: tuple[AttachmentLine, ...] = ()
    source: str = ""
    one_of: bool = False


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of the history."""

    at: datetime
    actor: str
    action: str
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class CaseChain:
    """What the verification of a case's journal found; first_bad: the entry that does not hold, None if all do."""

    entries: int
    first_bad: int | None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answered field as it reads. record: the record of the archive that it points at, "" for other kinds."""

    section: str
    label: str
    text: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class ReservedSection:
    """A section of the form that who looks may open, with a reason."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """The applicant as the file shows it."""

    id: str
    id_kind: str
    id_number: str
    name: str
    surnames: str
    names: str
    legal_name: str
    email: str
    phone: str
    province: str
    canton: str
    address: str


@dataclass(frozen=True, slots=True)
class CallView:
    """Where a case stands in its call: place None once it was denied or withdrawn; tied: numbers with the same points.

    points: in hundredths, None where arrival gives the order; parts: what each answer gave.
    """

    title: str
    place: int | None
    among: int
    quota: int | None
    closes_on: date
    points: int | None
    tied: tuple[str, ...]
    parts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HolderView:
    """Whom a case is about when that is not who applies; relation: what the applicant is to the holder."""

    name: str
    id_kind: str
    id_number: str
    words: str
    relation: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case.

    choices: label and words of product, channel and exemption; legal_due_on: last day that the law admits;
    bank: where the fee is paid; titles: key and title of every requirement of the version the case began with;
    pause_total: how many business days the pause that lasts gives for the answer, 0 if the term runs;
    ways: how the papers that wait may be delivered, "in_person" and "email";
    evaluates, charges: whether its definition has visits, and something to pay;
    visit_place: where an evaluation would be, as the request answered it;
    lacks_papers: whether a document is still to be asked for, the first time or after one was annulled;
    exemption: key of the one that it claims;
    fee_changes: whether the fee may still be worked out anew;
    fee_now: cents that it would be, None while that is the fee;
    refundable: what may be asked back today; rechoosable: whether it has other channels or products;
    renewable: its first document that may be renewed today;
    renews, renewed_by: id and number of the case whose document this one renews, and of the one that renews its own;
    holder: whom it is about, None when that is who applies; call: where it stands in its call;
    amend_until: last day for papers that are asked today, None while paused.
    """

    line: CaseLine
    person: PersonView
    tracking_code: str
    due_sentence: str
    stages: tuple[StageView, ...]
    items: tuple[ItemLine, ...]
    answers: tuple[AnswerLine, ...]
    charge: ChargeLine | None
    slips: tuple[SlipLine, ...]
    differences: tuple[DifferenceLine, ...]
    invoice: InvoiceLine | None
    evaluations: tuple[EvaluationLine, ...]
    documents: tuple[DocumentLine, ...]
    deliveries: tuple[DeliveryLine, ...]
    events: tuple[EventLine, ...]
    attachments: tuple[AttachmentLine, ...]
    act: NextAct
    moves: tuple[MoveLine, ...] = field(default=())
    choices: tuple[tuple[str, str], ...] = ()
    legal_due_on: date | None = None
    legal_basis: str = ""
    categories: tuple[CategoryLine, ...] = ()
    outside: OutsideView | None = None
    decision: str = ""
    bank: str = ""
    titles: tuple[tuple[str, str], ...] = ()
    extension: ExtensionView | None = None
    receivers: tuple[str, ...] = ("holder", "representative")
    ways: tuple[str, ...] = ()
    pause_total: int = 0
    evaluates: bool = True
    charges: bool = True
    visit_place: str = ""
    lacks_papers: bool = False
    amend_until: date | None = None
    exemption: str = ""
    fee_changes: bool = False
    fee_now: int | None = None
    rechoosable: bool = False
    reserved_sections: tuple[ReservedSection, ...] = ()
    refunds: tuple[RefundLine, ...] = ()
    refundable: Refundable | None = None
    renewable: ExpiringLine | None = None
    renews: tuple[str, str] | None = None
    renewed_by: tuple[str, str] | None = None
    holder: HolderView | None = None
    call: CallView | None = None
