"""F12 at the end of a day: what still waits, what was done, and who may look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.errors import Denied
from app.models.rows.closing import DayClosing
from tests.services.counter import FEE, slip
from tests.services.papers import PaperDesk, Tray


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def day(desk: PaperDesk) -> DayClosing:
    return desk.desk.closing.day(desk.clerk)


def test_a_morning_without_work_has_nothing_to_close(desk: PaperDesk) -> None:
    told = asdict(day(desk))

    assert told.pop("today") == desk.clock.today()
    assert told.pop("last_backup") is None
    assert set(told.values()) == {0}


def test_a_request_a_deposit_and_a_draft_are_counted_where_they_stand(desk: PaperDesk) -> None:
    waiting = desk.to_pay()
    desk.payments.declare(desk.clerk, waiting, slip("8701"))
    desk.pay(desk.to_pay())
    desk.desk.drafts.save(desk.clerk, "", "mi-primer-certificado", "Rosa", "{}")

    told = day(desk)

    assert (told.received, told.slips, told.deposits, told.deposits_cents, told.drafts) == (2, 1, 1, FEE, 1)


def test_the_drafts_of_others_are_theirs(desk: PaperDesk) -> None:
    desk.desk.drafts.save(desk.supervisor, "", "mi-primer-certificado", "Rosa", "{}")

    assert day(desk).drafts == 0


def test_a_paper_is_followed_from_its_request_to_the_question_of_the_printer(desk: PaperDesk) -> None:
    _case, agreement, certificate = desk.requested()
    assert (day(desk).requested, day(desk).to_print, day(desk).issued) == (2, 0, 0)

    desk.issuing.approve(desk.supervisor, certificate)
    assert (day(desk).requested, day(desk).to_print, day(desk).issued) == (0, 2, 2)

    desk.printing(Tray()).send(desk.clerk, agreement, "bandeja")
    assert (day(desk).unanswered, day(desk).to_print) == (1, 1)


def test_yesterday_is_not_today_and_what_was_due_is_late(desk: PaperDesk) -> None:
    desk.pay(desk.to_pay())
    promised = desk.store.read("SELECT due_on FROM case_file")[0]["due_on"]

    desk.clock.set(desk.clock.now() + timedelta(days=1))
    told = day(desk)
    assert (told.received, told.deposits, told.deposits_cents) == (0, 0, 0)

    while desk.clock.today().isoformat() < promised:
        desk.clock.set(desk.clock.now() + timedelta(days=1))
    assert (day(desk).due_today, day(desk).overdue) == (1, 0)
    desk.clock.set(desk.clock.now() + timedelta(days=1))
    assert (day(desk).due_today, day(desk).overdue) == (0, 1)


def test_a_copy_of_the_data_is_told(desk: PaperDesk) -> None:
    desk.desk.backups.now(desk.supervisor)

    assert day(desk).last_backup is not None


def test_another_office_and_an_administrator_see_nothing_of_it(desk: PaperDesk) -> None:
    desk.pay(desk.to_pay())

    with pytest.raises(Denied):
        desk.desk.closing.day(desk.administrator)
    with pytest.raises(Denied):
        desk.desk.closing.day(replace(desk.clerk, role="nobody"))
    elsewhere = desk.hire("clerk", "Otra Persona", office="inen-guayaquil")
    assert desk.desk.closing.day(elsewhere).received == 0
