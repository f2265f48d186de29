"""Fills an empty data folder by attending sixty requests, each at its own moment, through the real services."""

from __future__ import annotations

import contextlib
import heapq
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.rows.papers import Printer
from app.services.access import Access, Actor
from app.services.catalogue import load
from app.services.clock import FixedClock
from app.services.desk import Desk, open_desk
from app.services.issuing import codes
from app.services.office.setup import Setup
from app.services.paths import RESOURCES, DataFolder
from app.services.sample import cast, minutes
from app.services.sample.bank_month import BankMonth
from app.services.sample.cast import Staff
from app.services.sample.filling import Filling
from app.services.sample.plan import PLAN, Planned, pace
from app.services.sample.post import Post
from app.services.sample.stories import Story, story
from app.services.sample.walker import Act, Walker
from app.services.storage.store import Store

_OPENS = time(8, 5)
_STEP = timedelta(minutes=11)
_SEED = 60
_UNSENT = timedelta(hours=36)
"""Letters of the last hours wait in the queue."""
Progress = Callable[[int, int], None]

MARK = "MUESTRA"
"""Name of the empty file that tells a sample folder from a real one."""


class _Tray:
    """A printer of paper that nobody keeps: the sample office prints before it has a real one."""

    def printers(self) -> Sequence[Printer]:
        return (Printer("muestra", "Impresora de la muestra", default=True, ready=True, status="lista"),)

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:  # noqa: ARG002
        return f"{printer}-{len(pdf)}"


@dataclass(order=True)
class _Turn:
    at: datetime
    place: int
    case_id: str = field(compare=False)
    act: Act = field(compare=False)
    rest: Story = field(compare=False)


def build(
    folder: DataFolder,
    *,
    now: datetime,
    office: str = "",
    plan: Sequence[Planned] = PLAN,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Fill an empty folder as of `now` (an instant); takes some seconds. Tells progress(done, total) per request.

    office: key of the declared office, the first one if "".
    Raises UserError "sample.not_empty" if there is anything in the folder, "catalogue.unknown".
    """
    if folder.root.is_dir() and any(folder.root.iterdir()):
        raise UserError("sample.not_empty", folder=str(folder.root))
    clock, catalogue = FixedClock(now), load(RESOURCES)
    wanted = catalogue.office(office or catalogue.institutions[0].offices[0].key).office.key
    store = Store(folder, clock=clock, access=Access(RESOURCES / "access.toml"))
    store.open()
    try:
        with codes.repeatable(_SEED):
            _Stage(store, clock, now, wanted, progress).play(plan)
    finally:
        store.close()


def remove(folder: DataFolder) -> None:
    """Throw the sample office away, and its folder unless somebody saved something else in it.

    Raises UserError "sample.not_sample" for a real office's folder.
    """
    marked = folder.root / MARK
    if not marked.exists():
        raise UserError("sample.not_sample")
    for kept in (*folder.own(), marked):
        if kept.is_dir():
            shutil.rmtree(kept)
        else:
            kept.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # not empty: it is somebody's
        folder.root.rmdir()


class _Stage:
    """Plays every story in the order of the clock."""

    def __init__(self, store: Store, clock: FixedClock, now: datetime, office: str, progress: Progress) -> None:
        self._store = store
        self._clock = clock
        self._now = now
        self._progress = progress
        self._told = cast.script()
        self._staff = self._install(store, clock, office)
        self._desk: Desk = open_desk(store, port=_Tray())
        self._filling = Filling(self._desk, self._staff.clerk)
        self._post = Post(store, self._staff.supervisor)
        self._walker = Walker(
            self._desk, self._staff, self._told["bank"], code=self._post.code, records=self._told["records"]
        )
        (store.folder.root / MARK).touch()

    def play(self, plan: Sequence[Planned]) -> None:
        """Attend every planned request."""
        self._sign()
        minutes.fill(self._desk, self._staff.supervisor)
        self._post.open()
        turns: list[_Turn] = []
        roles = cast.applicants(self._told)
        procedures = self._desk.catalogue.for_office(self._desk.office.office)
        for place, (planned, role) in enumerate(zip(plan, roles, strict=False)):
            procedure = procedures[place % len(procedures)]
            opened = self._moment(round(planned.age * pace(procedure)), place)
            turns.append(_Turn(opened, place, "", self._register(planned, procedure, role, place), iter(())))
        heapq.heapify(turns)
        done = 0
        while turns:
            turn = heapq.heappop(turns)
            self._clock.set(min(turn.at, self._now))
            done += not turn.case_id
            self._progress(done, len(plan))
            self._take(turn, turns)
            if turn.at < self._now - _UNSENT:
                self._post.deliver()
        self._post.close()
        self._clock.set(self._now)
        BankMonth(self._desk, self._store, self._staff, self._told["bank"]).play()

    def _take(self, turn: _Turn, turns: list[_Turn]) -> None:
        if not turn.case_id:
            case_id, rest = turn.act("")  # type: ignore[misc]
        else:
            turn.act(turn.case_id)
            case_id, rest = turn.case_id, turn.rest
        following = next(rest, None)
        if following is not None:
            wait, act = following
            at = self._later(case_id, turn.at, wait)
            if at <= self._now:
                heapq.heappush(turns, _Turn(at, turn.place, case_id, act, rest))

    def _register(self, planned: Planned, procedure: Procedure, role: cast.Role, place: int) -> Act:
        def act(_case_id: str) -> tuple[str, Story]:
            made = self._desk.intake.register(self._staff.clerk, self._filling.intake(procedure, role, place))
            return made.case_id, story(planned, procedure, self._walker)

        return act

    def _later(self, case_id: str, at: datetime, wait: int) -> datetime:
        """Return when the next act happens; an evaluation waits for its own hour."""
        view = self._walker.view(case_id)
        booked = [one for one in view.evaluations if one.state == "scheduled"]
        if booked and view.act.task == "evaluate":
            return booked[0].starts_at + timedelta(hours=2)
        if not wait:
            return at + _STEP
        local = self._clock.local(at)
        day = self._desk.promise.calendar.add(local.date(), wait)
        return datetime.combine(day, local.timetz()) + _STEP

    def _moment(self, age: int, place: int) -> datetime:
        """Return the instant of filing: so many business days ago, later in the morning for later places."""
        local = self._clock.local(self._now)
        calendar = self._desk.promise.calendar
        day: date = calendar.add(calendar.on_or_after(local.date()), -age) if age else local.date()
        at = datetime.combine(day, _OPENS, local.tzinfo) + _STEP * (place % 30)
        return min(at, self._now - timedelta(minutes=90 - place))

    def _install(self, store: Store, clock: FixedClock, office: str) -> Staff:
        from app.services.office.users import Users

        clock.set(self._now - timedelta(days=120))
        username, name = self._told["supervisor"]
        password = self._told["password"]
        supervisor = Setup(store, load(RESOURCES)).install(office, name, username, password, sample=True)
        made = {}
        for login, full_name, role in self._told["officials"]:
            user_id = Users(store).create(supervisor, login, full_name, role, password)
            made[role] = Actor(user_id, full_name, role, office)
        return Staff(made["clerk"], supervisor, made["supervisor"], made["evaluator"])

    def _sign(self) -> None:
        posts = [
            signature.key
            for procedure in self._desk.catalogue.procedures
            for result in procedure.results
            for signature in result.signatures
        ]
        names = self._told["signers"]
        told = {post: names[place % len(names)] for place, post in enumerate(dict.fromkeys(posts))}
        self._desk.settings.put_signers(self._staff.supervisor, told)
