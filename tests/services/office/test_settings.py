"""Who signs, and which office this is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.office.settings_rows import read_setting, write_setting
from app.services.settings import LEAST_MINUTES, LOCK_MINUTES, MOST_MINUTES, office_facts
from tests.services.counter import refused
from tests.services.everywhere import OTHER_OFFICE
from tests.services.papers import SIGNERS, PaperDesk, text_of
from tests.support.desk import OFFICE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path, signed=False)
    yield opened
    opened.close()


def test_nobody_signs_until_it_is_said_who(desk: PaperDesk) -> None:
    assert desk.desk.settings.signers(desk.clerk) == {}
    desk.desk.settings.put_signers(desk.administrator, SIGNERS)
    assert desk.desk.settings.signers(desk.clerk) == SIGNERS


def test_names_are_cleaned_and_an_empty_one_frees_the_post(desk: PaperDesk) -> None:
    desk.desk.settings.put_signers(desk.supervisor, {"direccion": "  Iván\u200b  Buitrón ", "validacion": "   "})
    assert desk.desk.settings.signers(desk.supervisor) == {"direccion": "Iván Buitrón"}


def test_a_new_signer_does_not_change_papers_already_issued(desk: PaperDesk) -> None:
    desk.desk.settings.put_signers(desk.supervisor, SIGNERS)
    _, _, certificate = desk.approved()
    issued = desk.pdf(certificate)
    desk.desk.settings.put_signers(desk.supervisor, {**SIGNERS, "direccion": "Mgs. Otra Persona"})
    assert desk.pdf(certificate) == issued
    assert SIGNERS["direccion"] in text_of(issued)


def test_what_another_office_decided_is_its_own(desk: PaperDesk) -> None:
    elsewhere = desk.hire("supervisor", "Lejana", office=OTHER_OFFICE)
    desk.desk.settings.put_signers(elsewhere, {"direccion": "Ing. Lejana"})
    assert desk.desk.settings.signers(desk.clerk) == {}
    assert desk.desk.settings.signers(elsewhere) == {"direccion": "Ing. Lejana"}


def test_a_setting_is_written_over_its_earlier_value_and_journalled(desk: PaperDesk) -> None:
    before = desk.entries()
    for value in ([1], {"a": "ñ"}):
        with desk.store.transaction(desk.supervisor, "settings.put_signers") as tx:
            write_setting(tx, "prueba", value)
    assert read_setting(desk.store, "prueba") == {"a": "ñ"}
    assert read_setting(desk.store, "otra") is None
    assert desk.row("setting", "key", "prueba")["version"] == 2
    assert desk.entries() == before + 2


def test_the_office_says_where_and_when_it_attends(desk: PaperDesk) -> None:
    facts = office_facts(desk.store)
    assert (facts.office, facts.code, facts.zone) == (OFFICE, "QUI", "America/Guayaquil")
    assert (facts.opens, facts.closes, facts.sample) == ("08:00", "16:30", False)


def test_an_empty_counter_locks_after_the_minutes_that_the_office_says(desk: PaperDesk) -> None:
    settings = desk.desk.settings
    assert settings.lock_minutes(desk.evaluator) == LOCK_MINUTES
    settings.put_lock_minutes(desk.administrator, 12)
    assert settings.lock_minutes(desk.clerk) == 12
    for minutes in (LEAST_MINUTES - 1, MOST_MINUTES + 1):
        with refused("settings.minutes"):
            settings.put_lock_minutes(desk.supervisor, minutes)
    assert settings.lock_minutes(desk.clerk) == 12
