"""What a new request carries and what registering it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.models.catalogue.chosen import COUNTER, Chosen, Passed
from app.models.rows.categories import WorkedOut
from app.models.rows.fees import Owed
from app.models.rows.payments import SlipIn
from app.models.rows.people import ApplicantIn
from app.models.terms import DueDate


@dataclass(frozen=True, slots=True)
class ItemIn:
    """State of one line of the checklist at the counter; the line is named by requirement and proof ("" if none)."""

    requirement: str
    proof: str
    state: str
    reason: str = ""
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class FileIn:
    """A file handed in for one line of the checklist."""

    requirement: str
    proof: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Intake:
    """A whole request as typed.

    answers: field key -> text, bool or tuple of option keys; channel: by which it came, "" while that is not said;
    renews: id of the case whose document this one renews;
    reserve: "" open, "confidential" or "anonymous" (then the applicant is not read);
    passed: what tells the terms that are over today.
    """

    procedure: str
    applicant: ApplicantIn
    applicant_type: str = ""
    answers: Mapping[str, object] = field(default_factory=dict)
    items: tuple[ItemIn, ...] = ()
    files: tuple[FileIn, ...] = ()
    slip: SlipIn | None = None
    draft_id: str = ""
    channel: str = COUNTER
    product: str = ""
    exemption: str = ""
    renews: str = ""
    reserve: str = ""
    passed: Passed | None = field(default=None, compare=False, repr=False)

    @property
    def chosen(self) -> Chosen:
        """What was chosen, as conditions, prices and terms ask for it."""
        return Chosen(self.applicant_type, self.channel, self.product, self.exemption, passed=self.passed)


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with one answer; `key` is the field's, level "error", "override" or "warning"."""

    key: str
    level: str
    text: str


@dataclass(frozen=True, slots=True)
class ExpectedItem:
    """One line that the checklist of this request will have.

    in_form: a file of the form meets it; given: that file is there.
    """

    requirement: str
    proof: str
    label: str
    title: str
    kind: str
    how: str
    source: str
    note: str
    formats: tuple[str, ...]
    one_of: bool = False
    given: bool = False
    in_form: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """What registering now would mean: fee, papers and date, live beside the form.

    owed: how the fee is computed, None if there is none; exemptions: key and title of what may be claimed;
    legal_due_on: last day that the law admits, with its article; categories: what the tables would say.
    """

    amount_cents: int | None
    fee_basis: str
    items: tuple[ExpectedItem, ...]
    due: DueDate | None
    due_on: date | None
    term_text: str
    term_basis: str
    owed: Owed | None = None
    exemptions: tuple[tuple[str, str], ...] = ()
    legal_due_on: date | None = None
    legal_basis: str = ""
    categories: tuple[WorkedOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Registered:
    """The answer of registering: the number exists only now."""

    case_id: str
    number: str
    tracking_code: str
