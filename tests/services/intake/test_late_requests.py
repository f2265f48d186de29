"""A request that comes late is told by the answered date and the day it was filed, which time does not change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.conditions import Condition
from app.models.catalogue.moves import Move
from app.services.catalogue.rules.rivals import apart
from tests.support.catalogue import edit
from tests.support.stories import HOUR, ZONE, Teller
from tests.support.unseen import UNSEEN, telling

KEY = "permiso-bomberos"
FILE = f"procedures/bomberos/{KEY}.toml"
LATE = '{ field = "extintor", later_than = "10 business_days" }'
IN_TIME, LATE_BY_ONE = "2026-10-20", "2026-10-19"
"""Filed on Thursday 5 November 2026: the tenth business day back, with 2 and 3 November off, and the day before it."""


@pytest.fixture
def teller(tmp_path: Path) -> Iterator[Teller]:
    folder = tmp_path / "declared"
    shutil.copytree(UNSEEN, folder)
    edit(
        folder,
        FILE,
        "]\n[[rules]]",
        f'  {{ key = "motivo", kind = "text", label = "Por qué tarde", when = {LATE} }},\n]\n[[rules]]',
    )
    edit(
        folder,
        FILE,
        'key = "gas"',
        f'key = "justificacion"\ntitle = "Justificación"\nkind = "form"\nwhen = {LATE}\n[[requirements]]\nkey = "gas"',
    )
    with telling(tmp_path, KEY, declared=folder) as one:
        yield one


def papers(teller: Teller) -> set[str]:
    return {one.requirement for one in teller.view().items}


def test_what_comes_in_time_is_not_asked_why_nor_later_on(teller: Teller, told: dict[str, Any]) -> None:
    assert teller.begin({**told["answers"], "extintor": IN_TIME}) == []
    assert "justificacion" not in papers(teller)
    teller.office.clock.set(datetime(2026, 12, 15, HOUR.hour, tzinfo=ZONE))
    corrections, clerk = teller.desk.corrections, teller.office.clerk
    form = corrections.form(clerk, teller.case_id)
    corrections.correct(clerk, teller.case_id, {**form.answers, "aforo": "61"}, "contó mal")
    assert "justificacion" not in papers(teller)


def test_what_comes_a_day_late_says_why_and_brings_its_paper(teller: Teller, told: dict[str, Any]) -> None:
    late = {**told["answers"], "extintor": LATE_BY_ONE}
    assert teller.begin(late) == ["no se registra: intake.incomplete: Falta: por qué tarde."]
    assert teller.begin({**late, "motivo": "Viajaba"}) == []
    assert "justificacion" in papers(teller)
    assert ("Por qué tarde", "Viajaba") in {(one.label, one.text) for one in teller.view().answers}


def test_a_corrected_date_is_counted_to_the_day_of_filing(teller: Teller, told: dict[str, Any]) -> None:
    teller.begin({**told["answers"], "extintor": IN_TIME})
    corrections, clerk = teller.desk.corrections, teller.office.clerk
    form = corrections.form(clerk, teller.case_id)
    answers = {**form.answers, "extintor": LATE_BY_ONE, "motivo": "Se equivocó de fecha"}
    corrections.correct(clerk, teller.case_id, answers, "fecha mal escrita")
    assert "justificacion" in papers(teller)


@pytest.mark.parametrize(
    ("term", "day", "late"),
    [
        ("10 business_days", IN_TIME, False),
        ("10 business_days", LATE_BY_ONE, True),
        ("10 business_days", "1931-05-01", True),
        ("10 business_days", "2026-11-06", False),
        ("3 calendar_days", "2026-11-02", False),
        ("3 calendar_days", "2026-11-01", True),
        ("1 months", "2026-10-05", False),
        ("1 months", "2026-10-04", True),
    ],
)
def test_a_term_is_over_or_not(teller: Teller, term: str, day: str, *, late: bool) -> None:
    chosen = Chosen(passed=teller.desk.promise.passed(teller.desk.promise.today()))
    assert Condition(field="dia", later_than=term).holds(chosen, {"dia": day}) is late
    assert Condition(field="dia", within=term).holds(chosen, {"dia": day}) is not late


def test_without_a_date_or_a_request_it_is_neither_late_nor_in_time() -> None:
    for condition in (Condition(field="dia", within="1 months"), Condition(field="dia", later_than="1 months")):
        assert not condition.holds(None, {"dia": "2026-11-05"})
        assert not condition.holds(None, {"dia": ""})


def test_in_time_and_late_are_never_open_together() -> None:
    def move(**when: str) -> Move:
        return Move(source=("a",), target="b", when_answers=Condition(field="dia", **when))

    assert apart(move(within="10 business_days"), move(later_than="10 business_days"))
    assert apart(move(later_than="1 months"), move(within="1 months"))
    assert not apart(move(within="10 business_days"), move(later_than="5 business_days"))
