"""What every act on a case shares: the case, its definition, its history and one write at the end."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import Result
from app.models.errors import UserError
from app.models.rows.people import OfficeFacts
from app.models.tables.cases import CaseEvent, CaseFile, CasePause
from app.models.tables.categories import CaseCategory
from app.models.tables.offices import Definition
from app.models.terms import DueDate
from app.services.access import Actor
from app.services.catalogue import Catalogue, digest, pack, unpack
from app.services.office.premises import Premises
from app.services.office.promise import Promise
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

OfCase = Literal["attachment", "delivery", "difference", "document", "print_job", "requirement_item"]
"""Tables whose rows belong to a case and are named by their own id."""

_CASE_OF_JOB = "SELECT d.case_id FROM print_job p JOIN document d ON d.id = p.document_id WHERE p.id = ?"
"""A job of the printer belongs to the case of its paper."""


class Happening(NamedTuple):
    """Something that the applicant may be told of. about: the row it is about, None for the case itself."""

    kind: str
    about: object = None


class Work:
    """One case inside one transaction. Changes are gathered and written once, so its version grows by one."""

    def __init__(
        self,
        tx: Transaction,
        case: CaseFile,
        procedure: Procedure,
        local: Callable[[datetime], datetime],
        promise: Promise,
    ) -> None:
        self.tx = tx
        self.procedure = procedure
        self.local = local
        self._promise = promise
        self._read = case
        self._changes: dict[str, Any] = {}
        self.case = case
        self.happened: list[Happening] = []

    @property
    def answers(self) -> dict[str, Any]:
        """Answers of the declared fields by key."""
        answers: dict[str, Any] = json.loads(self.case.answers)
        return answers

    @property
    def chosen(self) -> Chosen:
        """What was chosen at intake."""
        case = self.case
        rules = self.tx.all(CaseCategory, case_id=case.id, state="confirmed") if self.procedure.rules else ()
        decided = tuple((one.rule, one.result) for one in rules)
        passed = self._promise.passed(self.local(case.received_at).date())
        return Chosen(case.applicant_type, case.channel, case.product, case.exemption, decided, passed)

    def results(self) -> tuple[Result, ...]:
        """Return the declared results that apply to this case."""
        chosen, answers, decision = self.chosen, self.answers, self.case.decision
        return tuple(
            one
            for one in self.procedure.results
            if (one.when is None or one.when.holds(chosen, answers))
            and (not one.decisions or decision in one.decisions)
        )

    def change(self, **changes: Any) -> None:
        """Note changes of the case; they are written when the work ends."""
        self._changes |= changes
        self.case = CaseFile.model_validate({**self.case.__dict__, **changes})

    def tell(self, action: str, text: str, detail: str = "") -> None:
        """Add a line to the history, in the name of who acts."""
        actor = self.tx.actor
        self.tx.add(
            CaseEvent,
            case_id=self.case.id,
            at=self.tx.now,
            actor_id=actor.user_id,
            actor_name=actor.name,
            action=action,
            text=text[:500],
            detail=detail[:500],
        )

    def announce(self, kind: str, about: object = None) -> None:
        """Say that something happened that the applicant may be told of, once the work ends (`Casework.follow`)."""
        self.happened.append(Happening(kind, about))

    def require_open(self) -> None:
        """Raise UserError "case.closed" if nothing may be done to the case any more."""
        if not self.case.is_open:
            raise UserError("case.closed", number=self.case.number)

    def save(self) -> None:
        """Write what changed, once."""
        changed = {name: value for name, value in self._changes.items() if getattr(self._read, name) != value}
        if changed:
            self.case = self._read = self.tx.update(self._read, **changed)
        self._changes = {}


class Casework:
    """Opens work on cases for the services; knows the office, the catalogue and the promise of dates."""

    def __init__(self, store: Store, *, catalogue: Catalogue, promise: Promise, office: OfficeFacts) -> None:
        self.store = store
        self.catalogue = catalogue
        self.promise = promise
        self.office = office
        self.premises = Premises(store, catalogue, promise, office)
        self._definitions: dict[str, Procedure] = {}
        self._followers: list[Callable[[Work], None]] = []
        self._ids: dict[str, tuple[Procedure, str]] = {}

    def follow(self, follower: Callable[[Work], None]) -> None:
        """Call this at the end of every act on a case, in its transaction, after the automatic moves."""
        self._followers.append(follower)

    @contextmanager
    def on(self, actor: Actor, action: str, case_id: str) -> Iterator[Work]:
        """Open a transaction on one case; afterwards its moves are followed and its summary columns brought up to date.

        Raises UserError "store.not_found", Denied for another office's case, Stale if somebody wrote it meanwhile.
        """
        with self.store.transaction(actor, action, subject=case_id) as tx:
            work = self.work(tx, tx.get(CaseFile, case_id))
            yield work
            self.settle(work)

    def on_row(self, actor: Actor, action: str, table: OfCase, row_id: str) -> AbstractContextManager[Work]:
        """Open a transaction on the case that a row belongs to (`on`)."""
        sql = _CASE_OF_JOB if table == "print_job" else f"SELECT case_id FROM {table} WHERE id = ?"
        rows = self.store.read(sql, (row_id,))
        if not rows:
            raise UserError("store.not_found")
        return self.on(actor, action, str(rows[0]["case_id"]))

    def work(self, tx: Transaction, case: CaseFile) -> Work:
        """Join a case with its definition inside a transaction that is already open.

        Raises Denied if who acts may not make this call on a reserved case, or only on one.
        """
        self.store.access.require_case(tx.action, tx.actor, office=case.office, reserve=case.reserve)
        return Work(tx, case, self._definition(tx, case.definition_id), self.store.clock.local, self.promise)

    def settle(self, work: Work) -> None:
        """Follow the automatic moves, bring the summary columns up to date and write the case once."""
        from app.services.cases import summary, workflow
        from app.services.intake import calls

        workflow.advance(work)
        for follower in self._followers:
            follower(work)
        columns = summary.columns(work, self.due(work))
        work.change(**columns, legal_due_on=self.legal_due(work), points=calls.points(work))
        if work.case.reserve:
            work.change(next_reason="")  # lists show it to everybody
        work.save()

    def due(self, work: Work) -> DueDate:
        """Count the promised term of a case as of now, pauses included."""
        return self.counted(work, work.case.term)

    def legal_due(self, work: Work) -> date | None:
        """Return the last day that the law admits, pauses included; None if the definition names no maximum."""
        maximum = work.procedure.term_for(work.chosen).legal_maximum
        return self.counted(work, maximum).due if maximum else None

    def counted(self, work: Work, term: str) -> DueDate:
        """Count a term from the filing of a case, pauses included."""
        pauses = work.tx.all(CasePause, case_id=work.case.id, order="started_on")
        return self.promise.due(
            work.case.term_from or work.case.received_at,
            term,
            [(pause.started_on, pause.ended_on, pause.reason) for pause in pauses],
        )

    def definition_id(self, tx: Transaction, procedure: Procedure) -> str:
        """Return the id under which a case keeps the definition it begins with, stored by the first such case.

        A definition of the catalogue never changes, so it is packed and looked for once.
        """
        known, definition_id = self._ids.get(procedure.key, (None, ""))
        if known is procedure:
            return definition_id
        mark = digest(procedure)
        found = tx.find(Definition, key=procedure.key, digest=mark)
        if found is None:
            found = tx.add(Definition, key=procedure.key, number=procedure.version, digest=mark, body=pack(procedure))
        tx.afterwards(partial(self._take_as_current, found.id, procedure))
        self.remember(found.id, procedure)
        return found.id

    def remember(self, definition_id: str, procedure: Procedure) -> None:
        """Keep a stored definition at hand."""
        self._definitions[definition_id] = procedure

    def _take_as_current(self, definition_id: str, procedure: Procedure) -> None:
        self._ids[procedure.key] = procedure, definition_id

    def _definition(self, tx: Transaction, definition_id: str) -> Procedure:
        if definition_id not in self._definitions:
            self._definitions[definition_id] = unpack(tx.get(Definition, definition_id).body)
        return self._definitions[definition_id]

    def chosen_of(self, row: sqlite3.Row) -> Chosen:
        """Return what was chosen at the intake of a case that was read, terms counted to the day it was filed."""
        filed = self.store.clock.local(instant(row["received_at"])).date()
        chosen = (row["applicant_type"], row["channel"], row["product"], row["exemption"])
        return Chosen(*chosen, passed=self.promise.passed(filed))

    def stored_definition(self, definition_id: str) -> Procedure:
        """Return the definition a case began with, outside a transaction."""
        if definition_id not in self._definitions:
            found = self.store.read("SELECT body FROM definition WHERE id = ?", (definition_id,))
            self._definitions[definition_id] = unpack(found[0]["body"])
        return self._definitions[definition_id]
