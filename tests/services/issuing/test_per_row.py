"""A document for every row of a list: its own number, code and words, and all of them together through the counter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.rows.papers import DocumentLine
from tests.services.counter import refused
from tests.services.papers import text_of
from tests.support.stories import Teller
from tests.support.unseen import telling

KEY = "apostilla"


@pytest.fixture
def teller(tmp_path: Path) -> Iterator[Teller]:
    with telling(tmp_path, KEY, begun=True) as one:
        one.walker.papers(one.case_id)
        one.walker.pay(one.case_id)
        one.walker.ask(one.case_id)
        yield one


def papers(teller: Teller) -> list[DocumentLine]:
    return [one for one in teller.view().documents if one.result]


def test_each_row_has_its_paper_with_number_and_code_of_its_own(teller: Teller) -> None:
    assert [one.title for one in papers(teller)] == ["Apostilla, 1 de 3", "Apostilla, 2 de 3", "Apostilla, 3 de 3"]
    teller.desk.issuing.approve_case(teller.office.supervisor, teller.case_id)
    assert [one.number for one in papers(teller)] == [f"APO-D-UIO-2026-000{place}" for place in (1, 2, 3)]
    assert len({one.code for one in papers(teller)}) == 3


def test_each_paper_says_what_stands_in_its_row(teller: Teller) -> None:
    second = papers(teller)[1]
    said = text_of(teller.desk.issuing.preview(teller.office.supervisor, second.id))
    assert "Apostilla 2 de 3" in said
    assert "firmó Luis Pilco Yumbo el documento Título de bachiller, número 0455, para España" in said
    assert "Ana Toapanta" not in said


def test_rows_are_approved_together_whichever_is_opened(teller: Teller) -> None:
    done = teller.desk.issuing.approve(teller.office.supervisor, papers(teller)[2].id)
    assert list(done) == [one.id for one in papers(teller)]
    assert teller.view().line.state == "to_deliver"


def test_what_was_annulled_is_asked_for_again_alone(teller: Teller) -> None:
    issuing, boss = teller.desk.issuing, teller.office.supervisor
    issuing.approve_case(boss, teller.case_id)
    first, second, third = papers(teller)
    issuing.void(boss, second.id, "salió con otro nombre")
    (again,) = issuing.request(teller.office.clerk, teller.case_id)
    issuing.approve(boss, again)
    live = {one.title: one.number for one in papers(teller) if one.state != "voided"}
    assert live == {first.title: first.number, third.title: third.number, second.title: "APO-D-UIO-2026-0004"}
    with refused("issuing.already_issued"):
        issuing.request(teller.office.clerk, teller.case_id)
