"""What depends on a category is asked and charged once a person confirmed it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.conditions import Condition
from app.models.catalogue.fees import Fee
from app.models.catalogue.requirements import Proof, Requirement
from app.services.payments.fees import price_rows
from tests.services.counter import PROCEDURE, refused
from tests.services.everywhere import SIZE
from tests.services.papers import PaperDesk

MICRO, SMALL = (one.key for one in SIZE.categories[:2])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def by(*categories: str) -> Condition:
    """Return the condition of being in one of these categories."""
    return Condition.model_validate({"category": {"rule": SIZE.key, "any_of": categories}})


def fee(cents: int, *categories: str) -> Fee:
    return Fee(amount_cents=cents, when=by(*categories), valid_from=date(2020, 1, 1), legal_basis="Ley de ejemplo")


def declared(desk: PaperDesk) -> dict[str, Any]:
    """Return what the procedure says otherwise: a fee and a paper by category, both after intake."""
    plain = desk.desk.catalogue.procedure(PROCEDURE)
    inspected = Requirement(
        key="bomberos",
        title="Informe de bomberos",
        kind="document",
        when=by(SMALL),
        proofs=(Proof(key="informe", title="Informe de bomberos"),),
    )
    moves = tuple(
        one.model_copy(update={"target": "factura"}) if "papers_settled" in one.when else one
        for one in plain.workflow.moves
    )
    return {
        "rules": (SIZE,),
        "fees": (fee(1500, MICRO), fee(4000, SMALL)),
        "requirements": (*plain.requirements, inspected),
        "workflow": plain.workflow.model_copy(update={"moves": moves}),
    }


def asked(desk: PaperDesk, case_id: str) -> list[str]:
    return [one.requirement for one in desk.desk.cases.file(desk.clerk, case_id).items]


def test_nothing_is_charged_nor_asked_before_the_category_is_confirmed(desk: PaperDesk) -> None:
    case_id = desk.to_pay(**declared(desk))
    assert desk.desk.cases.file(desk.clerk, case_id).charge is None
    assert "bomberos" not in asked(desk, case_id)


def test_the_confirmed_category_charges_its_fee(desk: PaperDesk) -> None:
    case_id = desk.to_pay(**declared(desk))
    desk.desk.categories.confirm(desk.clerk, case_id, SIZE.key)
    charge = desk.desk.cases.file(desk.clerk, case_id).charge
    assert charge is not None
    assert charge.amount_cents == 1500
    assert desk.told(case_id, "Valor según la categoría confirmada")[0].endswith("$15,00")
    assert "bomberos" not in asked(desk, case_id)


def test_a_corrected_category_asks_its_paper_and_charges_its_fee(desk: PaperDesk) -> None:
    case_id = desk.to_pay(**declared(desk))
    desk.desk.categories.correct(desk.clerk, case_id, SIZE.key, SMALL, "declara más trabajadores")
    assert desk.desk.cases.file(desk.clerk, case_id).charge is None
    desk.desk.categories.approve(desk.supervisor, case_id, SIZE.key)
    charge = desk.desk.cases.file(desk.clerk, case_id).charge
    assert charge is not None
    assert charge.amount_cents == 4000
    assert "bomberos" in asked(desk, case_id)


def test_until_then_a_fee_cannot_be_worked_out_anew_and_says_why(desk: PaperDesk) -> None:
    case_id = desk.to_pay(**declared(desk))
    with refused("fees.lacks") as error:
        desk.desk.payments.recompute(desk.supervisor, case_id, "", "para ver")
    assert "categoría" in str(error.value.values["fields"])


def test_the_table_of_costs_names_the_category(desk: PaperDesk) -> None:
    plain = desk.desk.catalogue.procedure(PROCEDURE)
    priced = plain.model_copy(update={**declared(desk), "applicant_types": ()})
    titles = {one.key: one.title for one in SIZE.categories}
    rows = dict(price_rows(priced, desk.clock.today()))
    assert rows[f"{SIZE.title}: {titles[SMALL]}"] == "$40,00"
