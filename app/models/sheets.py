"""A published sheet or service table as it was read: what each part says, and where every line of it went."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetRequirement:
    """One requirement under the heading that the sheet gives it."""

    group: str
    text: str


@dataclass(frozen=True, slots=True)
class ChannelSteps:
    """The steps of one channel; `channel` is empty when the sheet does not tell them apart."""

    channel: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetFee:
    """One cost: cents, or a percentage, or neither when the words do not say an amount that reads one way only."""

    applicant_type: str
    amount_cents: int | None
    text: str
    percent: str = ""


@dataclass(frozen=True, slots=True)
class SheetOffice:
    """Where it is attended, in the sheet's words."""

    name: str
    hours: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetContact:
    """Who answers, as published: it may name a person, so it never goes into a draft unread."""

    unit: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SheetMonth:
    """One row of the published history."""

    year: int
    month: int
    complaints: int
    attentions: int


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something in the published history that a person should look at; nothing is corrected.

    kind: "repeated", "zeros", "missing", "spike", "duplicate" or "order"; year and month: where it begins.
    """

    kind: str
    year: int
    month: int
    text: str


@dataclass(frozen=True, slots=True)
class SheetService:
    """One row of a service table: one product of one service. `term` is as models/terms.py spells it, or None."""

    name: str
    procedure: str = ""
    channels: tuple[str, ...] = ()
    published_term: str = ""
    term: str | None = None
    product: str = ""
    responsible: str = ""
    area: str = ""
    audience: str = ""
    other: tuple[tuple[str, str], ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the history of a charter."""

    edition: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a charter measures, and of which area."""

    area: str
    text: str


@dataclass(frozen=True, slots=True)
class Charter:
    """What a charter of services says besides its services."""

    title: str = ""
    header: str = ""
    code: str = ""
    edition: str = ""
    date: str = ""
    mission: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    responsibilities: tuple[str, ...] = ()
    catalogue: tuple[str, ...] = ()
    norms: tuple[str, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    changes: tuple[Change, ...] = ()
    signatures: tuple[str, ...] = ()
    index: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence that accompanies a part: a lead-in, a "Nota:"."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Where (a part of) a source line went: `field` is a field of the sheet, or one of the names below."""

    line: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class PublishedTerm:
    """A term in the sheet's words and, when they read one way, as models/terms.py spells it."""

    published: str
    term: str | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that was read. `kind` is "sheet", "table" or "charter"; `source` the lines as they came."""

    kind: str
    source: tuple[str, ...]
    placed: tuple[Placed, ...]
    name: str = ""
    institution: str = ""
    code: str = ""
    updated: str = ""
    description: str = ""
    audience: tuple[str, ...] = ()
    directed_to: tuple[str, ...] = ()
    result_type: str = ""
    result: tuple[str, ...] = ()
    requirements: tuple[SheetRequirement, ...] = ()
    forms: tuple[str, ...] = ()
    steps: tuple[ChannelSteps, ...] = ()
    channels: tuple[str, ...] = ()
    fees: tuple[SheetFee, ...] = ()
    cost: tuple[str, ...] = ()
    free: bool = False
    payment: tuple[str, ...] = ()
    exemptions: tuple[str, ...] = ()
    attention: tuple[str, ...] = ()
    offices: tuple[SheetOffice, ...] = ()
    validity: tuple[str, ...] = ()
    term: PublishedTerm = PublishedTerm("", None)
    legal_basis: tuple[str, ...] = ()
    contact: SheetContact = SheetContact()
    transparency: tuple[SheetMonth, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    services: tuple[SheetService, ...] = ()
    charter: Charter | None = None
    notes: tuple[Note, ...] = ()

    @property
    def unplaced(self) -> tuple[Placed, ...]:
        """Return what nobody could place, in order."""
        return tuple(one for one in self.placed if one.field == UNPLACED)

    def all_steps(self) -> tuple[str, ...]:
        """Return the steps of every channel, one after another."""
        return tuple(step for part in self.steps for step in part.steps)

    def lines_of(self, field: str) -> tuple[int, ...]:
        """Return the source lines of a field, counted from 1."""
        return tuple(sorted({one.line for one in self.placed if one.field == field}))


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A reading that somebody left: the name of its file, and the sheet as it stood."""

    name: str
    sheet: Sheet


LABEL, PAGE, MARKUP, TITLE, UNPLACED = "label", "page", "markup", "title", "unplaced"
