"""A request made for somebody else: the paper, the search and the delivery know whom it is about and who asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.models.rows.intake import Intake
from app.models.rows.papers import DeliveryIn
from app.models.synthetic import synthetic_cedula
from tests.services.counter import refused
from tests.support.stories import Teller, applicant
from tests.support.unseen import telling

KEY, HELD, SON = "beca-excelencia", synthetic_cedula(903), synthetic_cedula(950)
WORDS = f"Sami Quishpe Lema, cédula {HELD}"


@pytest.fixture
def teller(tmp_path: Path) -> Iterator[Teller]:
    with telling(tmp_path, KEY, begun=True) as one:
        yield one


def found(teller: Teller, text: str) -> list[str]:
    return [line.holder for line in teller.desk.cases.search(teller.office.clerk, text)]


def until_printed(teller: Teller) -> None:
    teller.walker.papers(teller.case_id)
    teller.turn({"wait": 3})
    teller.walker.press(teller.office.supervisor, teller.case_id, "Conceder la beca")
    teller.walker.ask(teller.case_id)
    teller.walker.approve_all(teller.case_id)
    teller.walker.send(teller.case_id)


def test_the_case_says_whose_it_is_and_who_asks(teller: Teller) -> None:
    view = teller.view()
    assert view.holder is not None
    assert (view.holder.words, view.holder.relation) == (WORDS, "Madre o padre")
    assert (view.line.applicant, view.line.holder) == ("Quishpe Lema Rosa", "Sami Quishpe Lema")
    guarantor = f"Juan Lema Guacho, cédula {synthetic_cedula(911)}, juan@ejemplo.ec, 0991234568"
    assert ("Garantes", guarantor) in {(one.label, one.text) for one in view.answers}


@pytest.mark.parametrize("text", ["sami quish", HELD, "rosa quishpe", "guacho", synthetic_cedula(911)])
def test_it_is_found_by_everybody_in_it(teller: Teller, text: str) -> None:
    assert found(teller, text) == ["Sami Quishpe Lema"]


def test_who_comes_later_is_shown_what_was_asked_for_them(teller: Teller, told: dict[str, Any]) -> None:
    sami = replace(applicant(firm=False), id_number=HELD, surnames="Quishpe Lema", names="Sami")
    own = Intake(KEY, sami, answers={**told["answers"], "relacion": "propio"})
    teller.desk.intake.register(teller.office.clerk, own)
    known = teller.desk.people.known(teller.office.clerk, "cedula", HELD)
    assert known is not None
    assert teller.view().line.number in {one.number for one in known.cases}


def test_a_corrected_holder_is_the_one_that_is_found(teller: Teller) -> None:
    corrections, clerk = teller.desk.corrections, teller.office.clerk
    form = corrections.form(clerk, teller.case_id)
    now = [{"identity": f"cedula:{SON}", "name": "Inti  Quishpe Lema"}]
    corrections.correct(clerk, teller.case_id, {**form.answers, "estudiante": now}, "era el hermano")
    assert teller.view().line.holder == "Inti Quishpe Lema"
    assert (found(teller, "sami"), found(teller, HELD), found(teller, "inti quishpe")) == (
        [],
        [],
        ["Inti Quishpe Lema"],
    )


def test_the_paper_names_the_holder_and_so_does_its_check(teller: Teller) -> None:
    until_printed(teller)
    paper = next(one for one in teller.view().documents if one.result)
    answer = teller.desk.verification.check(teller.office.clerk, str(paper.number))
    assert (answer.verdict, answer.holder) == ("valid", "Sami Quishpe Lema")


@pytest.mark.parametrize(
    ("number", "capacity", "key"),
    [
        (903, "applicant", "not_the_applicant"),
        (901, "holder", "not_the_holder"),
        (901, "representative", "authority_needed"),
    ],
)
def test_each_takes_it_as_who_they_are(teller: Teller, number: int, capacity: str, key: str) -> None:
    until_printed(teller)
    assert teller.view().receivers == ("holder", "applicant", "representative")
    taker = DeliveryIn("Quien vino", "cedula", synthetic_cedula(number), capacity)
    with refused(f"delivery.{key}"):
        teller.desk.deliveries.deliver(teller.office.clerk, teller.case_id, taker)


def test_the_holder_takes_it_with_the_own_identity(teller: Teller) -> None:
    until_printed(teller)
    taker = DeliveryIn("Sami Quishpe Lema", "cedula", HELD, "holder")
    teller.desk.deliveries.deliver(teller.office.clerk, teller.case_id, taker)
    assert [one.capacity for one in teller.view().deliveries] == ["holder"]
