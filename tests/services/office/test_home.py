"""Inicio: every figure agrees with what one counts by hand in the sample office."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.rows.cases import CaseFilter
from app.models.rows.home import Board
from app.services.access import Access, Actor
from app.services.clock import FixedClock
from app.services.desk import Desk, open_desk
from app.services.front import Front
from app.services.paths import RESOURCES, DataFolder
from app.services.sample import build
from app.services.storage.backup import back_up
from app.services.storage.store import Store
from tests.services.counter import Counter, slip
from tests.services.everywhere import Everywhere
from tests.services.papers import PaperDesk
from tests.support.desk import MORNING, declared


class Sample:
    """The sample office, opened by one of its clerks."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(DataFolder(folder), clock=FixedClock(MORNING), access=Access(RESOURCES / "access.toml"))
        self.store.open()
        self.desk: Desk = open_desk(self.store, declared=declared())
        staff = next(one for one in Front(self.store).staff() if one.role == "clerk")
        self.clerk = Actor(staff.id, staff.full_name, staff.role, self.desk.office.office)
        self.board: Board = self.desk.home.board(self.clerk)

    def count(self, sql: str) -> int:
        return int(self.store.read(f"SELECT count(*) FROM {sql}")[0][0])  # noqa: S608  words of these tests

    def unresolved(self) -> int:
        told = self.desk.reconciliation
        return sum(
            told.board(self.clerk, account.id, "open").balance.unresolved for account in told.accounts(self.clerk)
        )


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    folder = tmp_path_factory.mktemp("sample") / "data"
    build(DataFolder(folder), now=MORNING)
    opened = Sample(folder)
    yield opened
    opened.store.close()
    shutil.rmtree(folder)


RUNNING = "case_file WHERE is_open AND NOT paused AND due_on"
BY_HAND = {
    "overdue": f"{RUNNING} < '2026-11-05'",
    "today": f"{RUNNING} = '2026-11-05'",
    "slips": "slip WHERE state = 'declared'",
    "to_print": "document WHERE state = 'approved' AND result <> ''",
    "to_schedule": "case_file WHERE step = 'coordinacion' AND NOT paused",
}


@pytest.mark.parametrize("key", BY_HAND)
def test_a_figure_is_what_one_counts(sample: Sample, key: str) -> None:
    figure = next(one for one in sample.board.figures if one.key == key)
    assert figure.count == sample.count(BY_HAND[key])
    assert figure.note
    assert [one.key for one in sample.board.figures] == list(BY_HAND)


def test_the_sample_has_something_in_every_figure_but_the_day(sample: Sample) -> None:
    assert {one.key for one in sample.board.figures if one.count} >= {"overdue", "slips", "to_print", "to_schedule"}


def test_the_counts_of_the_rail_are_what_waits(sample: Sample) -> None:
    told = dict(sample.desk.home.counts(sample.clerk))
    assert tuple(told.items()) == sample.board.counts
    assert told == {
        "cases": sample.count("case_file WHERE is_open"),
        "payments": sample.unresolved(),
        "evaluations": sample.count("evaluation WHERE state = 'scheduled'"),
        "issuing": sum(len(_results(sample, state)) for state in ("requested", "approved", "sent")),
    }


def _results(sample: Sample, state: str) -> list[str]:
    return [one.id for one in sample.desk.issuing.queue(sample.clerk, state) if one.result]


def test_the_figure_of_visits_is_the_list_of_visits(sample: Sample) -> None:
    assert sample.board.figures[4].count == len(sample.desk.evaluations.to_schedule(sample.clerk))


def test_the_queue_begins_with_what_is_due_first(sample: Sample) -> None:
    page = sample.desk.cases.page(sample.clerk, CaseFilter(), limit=12)
    assert sample.board.queue == page.lines
    assert len(sample.board.queue) == 12
    assert sample.board.queue_total == sample.count("case_file WHERE is_open")
    due = [line.due_on for line in sample.board.queue if line.due_on]
    assert due == sorted(due)


def test_the_cards_show_the_newest_slips_and_what_is_to_print(sample: Sample) -> None:
    waiting = sample.desk.payments.pending(sample.clerk)
    assert [one.id for one in sample.board.slips] == [one.id for one in waiting[:3]]
    assert sum(many for _, many in sample.board.to_print) == len(_results(sample, "approved"))
    assert sample.board.question is not None
    questions = [one.job_id for one in sample.desk.printing.questions(sample.clerk)]
    assert sample.board.question.job_id == questions[0]
    assert (sample.board.today, sample.board.last_backup) == (date(2026, 11, 5), None)
    assert sample.board.next_due is not None
    assert sample.board.next_due > sample.board.today
    assert sample.count(f"{RUNNING} > '2026-11-05' AND due_on < '{sample.board.next_due}'") == 0
    assert sample.board.day_note.startswith("Día hábil en Quito.")


def test_an_empty_office_has_nothing_to_do_and_says_so(counter: Counter) -> None:
    board = counter.desk.home.board(counter.clerk)
    assert [(one.count, one.note) for one in board.figures] == [
        (0, "al día"),
        (0, "nada vence hoy"),
        (0, "ninguno espera"),
        (0, "aprobados"),
        (0, "evaluación sin fecha"),
    ]
    assert (board.queue, board.queue_total, board.slips, board.to_print) == ((), 0, (), ())
    assert (board.question, board.last_backup, board.next_due) == (None, None, None)


def test_a_late_case_tells_by_how_many_business_days(counter: Counter) -> None:
    counter.to_complete()
    counter.clock.set(MORNING.replace(month=12, day=18))
    today = counter.desk.home.board(counter.clerk).figures[1]
    assert (today.count, today.note) == (1, "completar requisitos")
    counter.clock.set(MORNING.replace(month=12, day=22))
    late = counter.desk.home.board(counter.clerk).figures[0]
    assert (late.count, late.note) == (1, "el mayor, 2 días hábiles")


def test_a_slip_of_the_evening_is_of_that_evening(counter: Counter) -> None:
    counter.clock.set(MORNING.replace(hour=21))
    counter.to_pay(slip())
    assert counter.desk.home.board(counter.clerk).figures[2].note == "$50,00 · desde el 5 nov"


def test_visits_are_counted_by_what_a_step_does_not_by_its_words(tmp_path: Path) -> None:
    desk = PaperDesk(tmp_path)
    flow = desk.desk.catalogue.procedure("mi-primer-certificado").workflow
    steps = tuple(
        step.model_copy(update={"next_step": "Acordar la inspección"}) if step.task == "schedule" else step
        for step in flow.steps
    )
    case_id = desk.to_pay(workflow=flow.model_copy(update={"steps": steps}))
    desk.pay(case_id)
    desk.bill(case_id)
    assert desk.case(case_id)["next_step"] == "Acordar la inspección"
    assert desk.desk.home.board(desk.clerk).figures[4].count == 1
    desk.close()


def test_the_board_of_another_office_is_empty(tmp_path: Path) -> None:
    desk = Everywhere(tmp_path)
    assert [one.count for one in desk.desk.home.board(desk.clerk).figures][2:] == [3, 5, 2]
    desk.of_another_office()
    board = desk.desk.home.board(desk.clerk)
    assert [one.count for one in board.figures] == [0] * 5
    assert (board.queue_total, board.question, dict(board.counts)) == (0, None, dict.fromkeys(dict(board.counts), 0))
    desk.close()


def test_the_newest_backup_is_told(counter: Counter) -> None:
    folder = counter.store.folder
    back_up(folder.database, folder.backups, at=MORNING + timedelta(hours=1), why="hand")
    assert counter.desk.home.board(counter.clerk).last_backup is not None
