"""What Emisión reads off the window's thread: every list, the open questions and the paper in front."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.rows.papers import DocumentLine, PrintQuestion
from app.views.context import Context
from app.views.pages.issuing.columns import QUEUES

_ENDS = 4
"""Signs of the digest that are shown at each end."""


@dataclass(frozen=True, slots=True)
class IssuingRead:
    """The papers of each list, and what was sent and nobody has told the outcome of."""

    queues: Mapping[str, tuple[DocumentLine, ...]] = field(default_factory=dict)
    questions: tuple[PrintQuestion, ...] = ()

    def papers(self, queue: str) -> tuple[DocumentLine, ...]:
        """Return the papers of a list."""
        return self.queues.get(queue, ())

    def queue_of(self, paper_id: str) -> str:
        """Return the list in which a paper stands, "" if in none."""
        return next((key for key, papers in self.queues.items() if any(one.id == paper_id for one in papers)), "")

    def question_of(self, paper: DocumentLine | None) -> PrintQuestion | None:
        """Return the open question of the paper in front, or else the oldest one."""
        own = next((one for one in self.questions if paper is not None and one.document_id == paper.id), None)
        return own or next(iter(self.questions), None)


@dataclass(frozen=True, slots=True)
class PaperRead:
    """The PDF itself and its digest in short; a draft has none, since it is made anew each time."""

    content: bytes
    digest: str


def read(context: Context) -> IssuingRead:
    """Read everything of the page."""
    desk, actor = context.desk, context.actor
    queues = {key: tuple(one for one in desk.issuing.queue(actor, key) if one.result) for key in QUEUES}
    return IssuingRead(queues, desk.printing.questions(actor) if context.may("printing.questions") else ())


def read_paper(context: Context, paper: DocumentLine) -> PaperRead:
    """Read the paper in front."""
    content = context.desk.issuing.preview(context.actor, paper.id)
    digest = hashlib.sha256(content).hexdigest()
    return PaperRead(content, f"{digest[:_ENDS]}…{digest[-_ENDS:]}" if paper.number else "")
