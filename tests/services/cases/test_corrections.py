"""An answer or a file that was wrong is corrected before the documents are issued, and the history says how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.conditions import Condition
from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.fields import Section
from app.models.catalogue.requirements import Proof, Requirement
from app.models.rows.photos import Cut
from app.services.desk import Desk
from tests.services.copies import FORM, LETTER, Copies
from tests.services.counter import PROCEDURE, Counter, refused
from tests.services.papers import PaperDesk
from tests.support.desk import declared
from tests.support.files import pdf
from tests.support.photos import photo
from tests.support.stories import FOLDER as STORIES
from tests.support.stories import Teller, load

WHY = "lo escribió mal"


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


def corrected(copies: Copies, case_id: str, **changes: object) -> Mapping[str, object]:
    """Return the answers of a case with some of them changed."""
    return {**copies.desk.corrections.form(copies.clerk, case_id).answers, **changes}


def test_the_history_says_what_it_was_what_it_is_and_why(copies: Copies) -> None:
    case_id = copies.register(copies.ask())
    copies.desk.corrections.correct(copies.clerk, case_id, corrected(copies, case_id, copias="5"), WHY)
    view = copies.file(case_id)
    assert (view.events[0].text, view.events[0].detail) == ("Corrigió cuántas copias: 3 → 5", WHY)
    assert ("Cuántas copias", "5") in {(one.label, one.text) for one in view.answers}


def test_the_fee_is_shown_old_and_new_and_changes_only_when_confirmed(copies: Copies) -> None:
    case_id = copies.register(copies.ask())
    assert copies.file(case_id).fee_now is None
    copies.desk.corrections.correct(copies.clerk, case_id, corrected(copies, case_id, copias="5"), WHY)
    view = copies.file(case_id)
    assert view.charge is not None
    assert (view.charge.amount_cents, view.fee_now, view.fee_changes) == (300, 400, True)
    change = copies.desk.payments.anew(copies.supervisor, case_id, "")
    assert (change.before_cents, change.after_cents, change.words) == (300, 400, "5 copias: 1 x 2,00 + 4 x 0,50 = 4,00")
    assert ("mayores", "Persona adulta mayor") in change.exemptions
    copies.desk.payments.recompute(copies.supervisor, case_id, "", "pide dos copias más")
    after = copies.file(case_id)
    assert after.charge is not None
    assert (after.charge.amount_cents, after.fee_now) == (400, None)
    copies.pay(case_id, 400)
    assert copies.file(case_id).fee_changes is False


@pytest.mark.parametrize(
    ("changes", "why", "key"),
    [
        ({"copias": "5"}, " ", "case.reason_needed"),
        ({}, WHY, "correction.same"),
        ({"copias": "cinco"}, WHY, "correction.faulty"),
        ({"copias": ""}, WHY, "correction.faulty"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    copies: Copies, changes: dict[str, Any], why: str, key: str
) -> None:
    case_id = copies.register(copies.ask())
    before = copies.file(case_id).events
    with refused(key):
        copies.desk.corrections.correct(copies.clerk, case_id, corrected(copies, case_id, **changes), why)
    assert copies.file(case_id).events == before


def test_a_closed_case_is_not_corrected(copies: Copies) -> None:
    case_id = copies.register(copies.ask(items=(FORM, LETTER)))
    told = corrected(copies, case_id, copias="5")
    copies.pay(case_id, 300)
    with refused("case.closed"):
        copies.desk.corrections.correct(copies.clerk, case_id, told, WHY)


def test_a_confirmed_category_is_not_changed_by_the_back_door(copies: Copies) -> None:
    from app.models.rows.intake import ItemIn

    active = ItemIn("contribuyente", "", "verified_online")
    answers = {"trabajadores": "60", "ventas": "250.000,00"}
    case_id = copies.register(copies.ask(applicant_type="empresa", items=(FORM, LETTER, active), answers=answers))
    assert corrected(copies, case_id)["ventas"] == "250.000,00"
    copies.desk.corrections.correct(copies.clerk, case_id, corrected(copies, case_id, ventas="90.000,00"), WHY)
    copies.desk.categories.confirm(copies.clerk, case_id, "tamano")
    with refused("correction.category"):
        copies.desk.corrections.correct(copies.clerk, case_id, corrected(copies, case_id, ventas="9.000,00"), WHY)


def test_what_is_issued_must_be_annulled_first(tmp_path: Path) -> None:
    desk = PaperDesk(tmp_path)
    case_id, _, _ = desk.approved()
    answers = {**desk.desk.corrections.form(desk.clerk, case_id).answers, "trabajadores": "9"}
    with refused("correction.issued"):
        desk.desk.corrections.correct(desk.clerk, case_id, answers, WHY)
    desk.close()


def test_a_photograph_is_replaced_under_its_requirement(tmp_path: Path) -> None:
    key = "credencial-capacitador-independiente"
    told = load(STORIES / f"{key}.toml")
    teller = Teller(tmp_path, key, told["story"][0], declared())
    assert teller.begin({**told["answers"], **told["story"][0].get("answers", {})}) == []
    desk, clerk = teller.desk, teller.office.clerk
    before = [one.id for item in teller.view().items for one in item.attachments]
    field = next(one for one in desk.catalogue.procedure(key).fields() if isinstance(one, PhotoField))
    answers = {**desk.corrections.form(clerk, teller.case_id).answers, field.key: other_photo(desk, clerk, field)}
    desk.corrections.correct(clerk, teller.case_id, answers, "salió movida")
    view = teller.view()
    after = [one for item in view.items for one in item.attachments]
    assert len(after) == len(before)
    assert not {one.id for one in after if one.name.startswith(field.label)} & set(before)
    assert (view.events[0].text, view.events[0].detail) == (f"Reemplazó {field.label.lower()}", "salió movida")
    teller.office.close()


def test_a_document_is_replaced_and_what_was_filed_by_hand_stays(counter: Counter) -> None:
    act = FileField(key="acta", label="Acta", kind="file", formats=("pdf",))
    section = Section.model_validate({"key": "anexos", "title": "Anexos", "fields": [act]})
    intake = counter._intake({"sections": (*counter.desk.catalogue.procedure(PROCEDURE).sections, section)})
    asked, keep = counter.request(), counter.desk.answer_files.keep
    first = keep(counter.clerk, act, "acta.pdf", pdf(pages=1))
    case_id = intake.register(counter.clerk, replace(asked, answers={**asked.answers, "acta": first})).case_id
    counter.desk.checklist.attach(counter.clerk, case_id, None, "por-fuera.pdf", pdf(pages=3))
    told = counter.desk.corrections.form(counter.clerk, case_id).answers
    second = keep(counter.clerk, act, "acta-firmada.pdf", pdf(pages=2))
    counter.desk.corrections.correct(counter.clerk, case_id, {**told, "acta": second}, "faltaba la firma")
    view = counter.desk.cases.file(counter.clerk, case_id)
    assert [(one.name, one.pages) for one in view.attachments] == [("por-fuera.pdf", 3), ("acta-firmada.pdf", 2)]
    assert counter.store.sweep_blobs() == 0, "the former one stays in the history"


def other_photo(desk: Desk, clerk: Any, field: PhotoField) -> dict[str, object]:
    wide, tall = (side + 40 for side in field.least_pixels())
    found = desk.answer_files.photo(clerk, field, "otra.jpg", photo(wide, tall))
    return desk.answer_files.cut(clerk, field, found, Cut(0, 0, wide - 40, tall - 40))


def test_a_paper_that_the_correction_makes_needed_is_asked_and_let_go_again(tmp_path: Path) -> None:
    desk = PaperDesk(tmp_path)
    abroad = Requirement(
        key="exportador",
        title="Registro de exportador",
        kind="document",
        when=Condition(field="exporta", any_of=("yes",)),
        proofs=(Proof(key="registro", title="Registro de exportador"),),
    )
    declared_ones = desk.desk.catalogue.procedure(PROCEDURE).requirements
    case_id = desk.to_pay(requirements=(*declared_ones, abroad))

    def correct(**changes: object) -> list[tuple[str, str]]:
        answers = {**desk.desk.corrections.form(desk.clerk, case_id).answers, **changes}
        desk.desk.corrections.correct(desk.clerk, case_id, answers, WHY)
        items = desk.desk.cases.file(desk.clerk, case_id).items
        return [(one.requirement, one.state) for one in items if one.requirement == abroad.key]

    assert correct(exporta=True) == [("exportador", "pending")]
    assert correct(exporta=False) == [("exportador", "not_applicable")]
    assert correct(exporta=True) == [("exportador", "pending")]
    desk.close()
