"""A reserved section: masked for everybody, opened with a reason by its readers, told by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.catalogue.fields import Section
from app.models.rows.cases import AnswerLine
from app.models.tables.cases import CaseFile
from tests.services.counter import PAPERS, PROCEDURE, refused
from tests.services.everywhere import HOME
from tests.services.papers import PaperDesk, text_of

OURS = HOME.model_copy(update={"readers": ("supervisor",)})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def ask(desk: PaperDesk, section: Section = OURS) -> str:
    """Register a request that tells the income of a home."""
    sections = (*desk.desk.catalogue.procedure(PROCEDURE).sections, section)
    told = desk.request(PAPERS)
    told = replace(told, answers={**told.answers, "ingresos": "450,00"})
    return desk._intake({"sections": sections}).register(desk.clerk, told).case_id


def test_everybody_reads_that_it_is_reserved_also_who_may_open_it(desk: PaperDesk) -> None:
    case_id = ask(desk)
    for actor in (desk.clerk, desk.supervisor, desk.evaluator):
        view = desk.desk.cases.file(actor, case_id)
        assert AnswerLine("Datos del hogar", "Datos del hogar", "Reservado") in view.answers
        assert "450" not in str(view.answers)
    assert desk.desk.cases.file(desk.clerk, case_id).reserved_sections == ()
    assert [one.key for one in desk.desk.cases.file(desk.supervisor, case_id).reserved_sections] == ["hogar"]


def test_its_readers_open_it_and_each_reading_stays_with_its_reason(desk: PaperDesk) -> None:
    case_id = ask(desk)
    with refused("typed.empty"):
        desk.desk.reserved_sections.read(desk.supervisor, case_id, "hogar", " ")
    (line,) = desk.desk.reserved_sections.read(desk.supervisor, case_id, "hogar", "calificar la beca")
    assert (line.label, line.text) == ("Ingresos del mes", "$450,00")
    events = desk.desk.cases.file(desk.clerk, case_id).events
    event = next(one for one in events if one.text == "Leyó una sección reservada")
    assert event.actor == desk.supervisor.name
    assert event.detail == "Datos del hogar: calificar la beca"
    chain = desk.desk.cases.chain(desk.supervisor, case_id)
    assert chain.first_bad is None


def test_who_is_not_a_reader_and_what_is_not_reserved_are_refused(desk: PaperDesk) -> None:
    case_id = ask(desk)
    for actor, section in ((desk.clerk, "hogar"), (desk.supervisor, "produccion"), (desk.supervisor, "otra")):
        with refused("reserve.section"):
            desk.desk.reserved_sections.read(actor, case_id, section, "curiosidad")
    assert desk.rows("reserved_read", "case_id", case_id) == []


def test_a_correction_neither_shows_nor_loses_it(desk: PaperDesk) -> None:
    case_id = ask(desk)
    form = desk.desk.corrections.form(desk.supervisor, case_id)
    assert "hogar" not in {one.key for one in form.sections}
    assert "ingresos" not in form.answers
    desk.desk.corrections.correct(desk.clerk, case_id, {**form.answers, "trabajadores": "8"}, "contó mal")
    (line,) = desk.desk.reserved_sections.read(desk.supervisor, case_id, "hogar", "comprobar")
    assert line.text == "$450,00"


def test_its_papers_do_not_say_it(desk: PaperDesk) -> None:
    case_id = ask(desk)
    assert "450,00" not in text_of(desk.cards.receipt(desk.clerk, case_id))
    with desk.store.looking(desk.supervisor, "cases.file", subject=case_id) as tx:
        casework = desk.casework()
        known = desk.papers(casework).known(casework.work(tx, tx.get(CaseFile, case_id)))
    assert "answer.alcance" in known
    assert "answer.ingresos" not in known


def test_what_the_office_writes_in_it_is_masked_in_the_history_and_only_by_its_readers(desk: PaperDesk) -> None:
    steps = desk.desk.catalogue.procedure(PROCEDURE)
    written = OURS.model_copy(update={"step": "pago"})
    case_id = desk.to_pay(sections=(*steps.sections, written))
    with refused("reserve.section"):
        desk.desk.office_fields.form(desk.clerk, case_id)
    desk.desk.office_fields.fill(desk.supervisor, case_id, {"ingresos": "450,00"})
    assert desk.told(case_id, "Escribió") == ("Escribió ingresos del mes: Reservado", "")
