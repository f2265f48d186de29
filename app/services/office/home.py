"""What Inicio asks: what do I do now, and why is it urgent."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from app.models.money import Money
from app.models.reserve_es import MASK
from app.models.rows.cases import CaseFilter
from app.models.rows.home import Board, DoneToday, Figure
from app.models.rows.papers import PrintQuestion
from app.models.texts_es import business_days, day_month
from app.services.access import Actor
from app.services.cases.renewals import OFFERED
from app.services.evaluations.lines import waiting_count
from app.services.office.day_note import day_note
from app.services.people import instant
from app.services.storage.backup import newest

if TYPE_CHECKING:
    from app.services.cases.caselist import CaseList
    from app.services.cases.caserecords import CaseRecords
    from app.services.casework import Casework

QUEUE = 12
_OPEN = "c.is_open = 1 AND NOT c.paused AND c.office = :office"
_UNRESOLVED = (
    "SELECT count(*) FROM bank_account a JOIN bank_row r ON r.account_id = a.id AND r.day > COALESCE("
    "(SELECT max(p.last) FROM bank_period p WHERE p.account_id = a.id AND p.state = 'closed'), '') "
    "WHERE a.office = :office "
    "AND r.amount_cents > 0 AND r.state IN ('held', 'in_query', 'doubtful') AND NOT EXISTS "
    "(SELECT 1 FROM bank_match m WHERE m.row_id = r.id AND m.state = 'standing')"
)
"""Deposits at the bank that nobody resolved since the last closing."""

_LONELY = (
    "SELECT count(*) FROM slip s JOIN charge h ON h.id = s.charge_id WHERE s.state = 'declared' AND s.office = :office "
    "AND NOT EXISTS (SELECT 1 FROM bank_account a JOIN bank_import i ON i.account_id = a.id AND i.state = 'kept' "
    "WHERE a.office = :office AND h.account_number <> '' AND ltrim(a.number, '0') = h.account_number)"
)
"""Declared slips that no statement will answer: they are confirmed one by one."""

_RENEWABLE = f"SELECT count(*) FROM document d WHERE {OFFERED} AND d.office = :office"

_LAST_EVENTS = 5000
"""More than an office writes in a day: the newest rows are found without an index on who wrote them."""
_DONE = (
    "SELECT e.at, e.case_id, e.text, e.detail, c.number, c.person_name, c.reserve "
    "FROM (SELECT rowid AS place, * FROM case_event ORDER BY rowid DESC LIMIT :last) e "
    "JOIN case_file c ON c.id = e.case_id WHERE e.actor_id = :actor AND c.office = :office ORDER BY e.place DESC"
)


class Home:
    """Figures, queue and cards, each with the reason it is there."""

    def __init__(self, casework: Casework, *, lists: CaseList, records: CaseRecords) -> None:
        self._casework = casework
        self._store = casework.store
        self._promise = casework.promise
        self._lists = lists
        self._records = records

    def board(self, actor: Actor) -> Board:
        """Return everything Inicio shows."""
        self._store.access.require("home.board", actor)
        today = self._promise.today()
        queue = self._lists.page(actor, "home.board", CaseFilter(), None, QUEUE)
        slips = self._records.slips(
            "s.state = 'declared' AND s.office = ? ORDER BY s.declared_at DESC LIMIT 3", [actor.office]
        )
        return Board(
            today=today,
            day_note=day_note(self._promise.calendar, today, self._promise.city),
            figures=self._figures(actor, today),
            queue=queue.lines,
            queue_total=queue.total,
            slips=slips,
            to_print=self._to_print(actor),
            question=self._question(actor),
            last_backup=self._last_backup(),
            next_due=self._next_due(actor, today),
            counts=self._counts(actor),
            failed_letters=self._failed_letters(actor),
            renewable=int(self._one(_RENEWABLE, actor, today)[0]),
        )

    def counts(self, actor: Actor) -> tuple[tuple[str, int], ...]:
        """Return what waits at each place of the rail."""
        self._store.access.require("home.counts", actor)
        return self._counts(actor)

    def done_today(self, actor: Actor) -> tuple[DoneToday, ...]:
        """Return what who asks did today on the cases of this office, newest first."""
        self._store.access.require("home.done_today", actor)
        rows = self._store.read(_DONE, {"actor": actor.user_id, "office": actor.office, "last": _LAST_EVENTS})
        local, today = self._store.clock.local, self._promise.today()
        reads = self._store.access.allows_reserved("cases.file", actor.role)
        done = (
            DoneToday(
                local(instant(row["at"])),
                row["case_id"],
                row["number"],
                row["person_name"],
                row["text"] if reads or not row["reserve"] else MASK,
                row["detail"] if reads or not row["reserve"] else "",
            )
            for row in rows
        )
        return tuple(one for one in done if one.at.date() == today)

    def _figures(self, actor: Actor, today: date) -> tuple[Figure, ...]:
        late = self._one(
            f"SELECT count(*), min(due_on) FROM case_file c WHERE {_OPEN} AND due_on < :today", actor, today
        )
        due = self._one(
            f"SELECT count(*), min(next_step) FROM case_file c WHERE {_OPEN} AND due_on = :today", actor, today
        )
        slips = self._one(
            "SELECT count(*), sum(amount_cents), min(declared_at) FROM slip "
            "WHERE state = 'declared' AND office = :office",
            actor,
            today,
        )
        papers = self._one(
            "SELECT sum(state = 'approved'), sum(state = 'requested') FROM document "
            "WHERE state IN ('requested', 'approved') AND result <> '' AND office = :office",
            actor,
            today,
        )
        visits = waiting_count(self._casework, actor.office)
        return (
            Figure("overdue", late[0], self._late_note(late[1], today)),
            Figure("today", due[0], str(due[1] or "nada vence hoy").lower() if due[0] else "nada vence hoy"),
            Figure("slips", slips[0], self._slips_note(slips[1], slips[2])),
            Figure("to_print", papers[0] or 0, f"{papers[1]} más por aprobar" if papers[1] else "aprobados"),
            Figure("to_schedule", visits, "evaluación sin fecha"),
        )

    def _late_note(self, oldest: str | None, today: date) -> str:
        if oldest is None:
            return "al día"
        late = self._promise.calendar.between(date.fromisoformat(oldest), today)
        return f"el mayor, {business_days(late)}" if late else "desde el último día hábil"

    def _slips_note(self, cents: int | None, first: object) -> str:
        if not cents:
            return "ninguno espera"
        return f"{Money(cents)} · desde el {day_month(self._store.clock.local(instant(str(first))).date())}"

    def _to_print(self, actor: Actor) -> tuple[tuple[str, int], ...]:
        rows = self._store.read(
            "SELECT title, count(*) AS many FROM document WHERE state = 'approved' AND result <> '' AND office = ? "
            "GROUP BY title ORDER BY many DESC",
            (actor.office,),
        )
        return tuple((row["title"], row["many"]) for row in rows)

    def _question(self, actor: Actor) -> PrintQuestion | None:
        rows = self._store.read(
            "SELECT p.id, p.document_id, d.number, d.title, c.person_name, p.printer, p.sent_at, p.sent_by "
            "FROM print_job p JOIN document d ON d.id = p.document_id JOIN case_file c ON c.id = d.case_id "
            "WHERE p.office = ? AND p.outcome = '' ORDER BY p.sent_at LIMIT 1",
            (actor.office,),
        )
        if not rows:
            return None
        row = rows[0]
        return PrintQuestion(
            row["id"],
            row["document_id"],
            row["number"],
            row["title"],
            row["person_name"],
            row["printer"],
            instant(row["sent_at"]),
            row["sent_by"],
        )

    def _counts(self, actor: Actor) -> tuple[tuple[str, int], ...]:
        row = self._one(
            "SELECT (SELECT count(*) FROM case_file WHERE is_open = 1 AND office = :office), "
            f"({_UNRESOLVED}) + ({_LONELY}), "
            "(SELECT count(*) FROM evaluation WHERE state = 'scheduled' AND office = :office), "
            "(SELECT count(*) FROM document WHERE state IN ('requested', 'approved', 'sent') AND result <> '' "
            "AND office = :office)",
            actor,
            self._promise.today(),
        )
        return tuple(zip(("cases", "payments", "evaluations", "issuing"), row, strict=True))

    def _next_due(self, actor: Actor, today: date) -> date | None:
        found = self._one(f"SELECT min(due_on) FROM case_file c WHERE {_OPEN} AND due_on > :today", actor, today)[0]
        return date.fromisoformat(found) if found else None

    def _failed_letters(self, actor: Actor) -> int:
        rows = self._store.read(
            "SELECT count(*) FROM outbox WHERE office = ? AND state = 'failed' AND kind <> 'test'", (actor.office,)
        )
        return int(rows[0][0])

    def _last_backup(self) -> datetime | None:
        return newest(self._store.folder.backups)

    def _one(self, sql: str, actor: Actor, today: date) -> tuple[Any, ...]:
        return tuple(self._store.read(sql, {"office": actor.office, "today": today.isoformat()})[0])
