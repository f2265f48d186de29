"""A table says what size a company is; a person confirms it, and two may correct it."""

from datetime import date
from pathlib import Path

import pytest

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.rules import Criterion, Span
from app.services import catalogue
from app.services.cases.categories import applying, work_out
from tests.services.counter import refused
from tests.services.everywhere import Everywhere
from tests.support.catalogue import with_sample

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Procedure:
    return catalogue.load(with_sample(tmp_path_factory.mktemp("resources"))).procedure("copia-de-prueba")


@pytest.mark.parametrize(
    ("workers", "sales", "result", "why"),
    [
        (5, "300.000,00", "micro", "Ventas del año: todos los criterios coinciden"),
        (5, "300.000,01", "pequena", "Ventas del año: prevalece"),
        (60, "250.000,00", "micro", "Ventas del año: prevalece"),
        (60, "", "mediana", "Personas que trabajan: es el único dato que se tiene"),
        (None, 100_000_001, "mediana", "Ventas del año: es el único dato que se tiene"),
        (0, None, "micro", "Personas que trabajan: es el único dato que se tiene"),
    ],
)
def test_sales_prevail_over_workers(copies: Procedure, workers: object, sales: object, result: str, why: str) -> None:
    said = work_out(copies, copies.rules[0], {"trabajadores": workers, "ventas": sales}, TODAY)
    assert said is not None
    assert (said.result, said.criterion, said.version) == (result, why, "2020")
    assert said.note == "La fecha del cambio no es segura."


def test_both_sub_results_are_told(copies: Procedure) -> None:
    said = work_out(copies, copies.rules[0], {"trabajadores": 60, "ventas": "250.000,00"}, TODAY)
    assert said is not None
    assert [(part.title, part.value, part.result_title) for part in said.parts] == [
        ("Ventas del año", "$250.000,00", "Micro"),
        ("Personas que trabajan", "60", "Mediana"),
    ]


@pytest.mark.parametrize(("prevails", "result"), [("highest", "mediana"), ("lowest", "micro")])
def test_the_highest_or_the_lowest_may_decide(copies: Procedure, prevails: str, result: str) -> None:
    (rule,) = copies.rules
    table = rule.tables[0].model_copy(update={"prevails": prevails})
    said = work_out(copies, rule.model_copy(update={"tables": (table,)}), {"trabajadores": 60, "ventas": "1,00"}, TODAY)
    assert said is not None
    assert said.result == result


@pytest.mark.parametrize(
    ("answer", "result", "value"),
    [(True, "mediana", "Sí"), (False, "micro", "No"), ("yes", "mediana", "Sí"), ("otra", "", ""), (None, "", "")],
)
def test_an_option_gives_a_result_by_itself(copies: Procedure, answer: object, result: str, value: str) -> None:
    (rule,) = copies.rules
    spans = (Span(any_of=("yes",), result="mediana"), Span(result="micro"))
    printed = Criterion(key="impresa", title="Impresa", field="impresa", spans=spans)
    table = rule.tables[0].model_copy(update={"criteria": (printed,), "prevails": "highest"})
    said = work_out(copies, rule.model_copy(update={"tables": (table,)}), {"impresa": answer}, TODAY)
    assert (said.result if said else "") == result
    assert [part.value for part in said.parts] == [value] if said else not value


@pytest.mark.parametrize(
    ("answer", "result", "value", "where"),
    [
        ("7,25", "micro", "7,25", "hasta 7,25"),
        ("7.26", "pequena", "7,26", "más de 7,25, hasta 9,5"),
        (10, "mediana", "10", "más de 9,5"),
        ("1.234", "", "sin respuesta", ""),
    ],
)
def test_a_limit_may_have_decimals(copies: Procedure, answer: object, result: str, value: str, where: str) -> None:
    (rule,) = copies.rules
    spans = (Span(up_to=7.25, result="micro"), Span(up_to=9.5, result="pequena"), Span(result="mediana"))
    average = Criterion(key="promedio", title="Promedio", field="trabajadores", spans=spans)
    sure = Criterion(key="impresa", title="Impresa", field="impresa", spans=(Span(result="micro"),))
    table = rule.tables[0].model_copy(update={"criteria": (average, sure), "prevails": "highest"})
    said = work_out(
        copies, rule.model_copy(update={"tables": (table,)}), {"trabajadores": answer, "impresa": True}, TODAY
    )
    assert said is not None
    assert (said.parts[0].result, said.parts[0].value, said.parts[0].range) == (result, value, where)


def test_without_answers_or_table_nothing_is_said(copies: Procedure) -> None:
    (rule,) = copies.rules
    assert work_out(copies, rule, {}, TODAY) is None
    assert work_out(copies, rule, {"trabajadores": 5}, date(2019, 12, 31)) is None


def test_an_older_table_still_says_what_it_said(copies: Procedure) -> None:
    (rule,) = copies.rules
    newer = rule.tables[0].model_copy(update={"version": "2026", "valid_from": date(2026, 6, 1), "prevails": "lowest"})
    both = rule.model_copy(update={"tables": (*rule.tables, newer)})
    days = (date(2026, 5, 31), date(2026, 6, 1))
    said = [work_out(copies, both, {"trabajadores": 60, "ventas": "400.000,00"}, day) for day in days]
    assert [one.version for one in said if one] == ["2020", "2026"]


def test_it_is_worked_out_only_for_whom_it_is_declared(copies: Procedure) -> None:
    assert applying(copies, Chosen("persona"), {}) == ()
    assert [one.key for one in applying(copies, Chosen("empresa"), {})] == ["tamano"]


@pytest.fixture
def desk(tmp_path: Path) -> Everywhere:
    return Everywhere(tmp_path)


def test_a_person_confirms_what_the_table_says(desk: Everywhere) -> None:
    case_id = desk.cases["category"]
    (shown,) = desk.desk.cases.file(desk.clerk, case_id).categories
    assert (shown.state, shown.result_title, shown.decided_by) == ("open", "Micro", "")
    desk.desk.categories.confirm(desk.clerk, case_id, "tamano")
    (line,) = desk.desk.cases.file(desk.clerk, case_id).categories
    assert (line.state, line.result_title, line.decided_by) == ("confirmed", "Micro", desk.clerk.name)
    assert desk.told(case_id, "Confirmó: Tamaño, Micro")[1].startswith("Personas que trabajan. Tabla 2020.")
    with refused("category.confirmed"):
        desk.desk.categories.confirm(desk.clerk, case_id, "tamano")
    desk.close()


def test_a_correction_needs_a_reason_and_a_second_person(desk: Everywhere) -> None:
    acts, case_id = desk.desk.categories, desk.cases["category"]
    with refused("typed.empty"):
        acts.correct(desk.supervisor, case_id, "tamano", "pequena", " ")
    with refused("category.no_result"):
        acts.correct(desk.supervisor, case_id, "tamano", "enorme", "declara más")
    acts.correct(desk.supervisor, case_id, "tamano", "pequena", "declara más ventas")
    with refused("category.own"):
        acts.approve(desk.supervisor, case_id, "tamano")
    with refused("category.correcting"):
        acts.confirm(desk.clerk, case_id, "tamano")
    acts.approve(desk.second, case_id, "tamano")
    (line,) = desk.desk.cases.file(desk.clerk, case_id).categories
    assert line.worked_out is not None
    assert (line.worked_out.result, line.result, line.decided_by) == ("micro", "pequena", desk.second.name)
    desk.close()


def test_a_correction_that_is_turned_down_leaves_the_table(desk: Everywhere) -> None:
    acts, case_id = desk.desk.categories, desk.cases["correcting"]
    acts.refuse(desk.supervisor, case_id, "tamano", "las ventas constan en la declaración")
    with refused("category.not_correcting"):
        acts.approve(desk.supervisor, case_id, "tamano")
    acts.confirm(desk.clerk, case_id, "tamano")
    assert desk.row("case_category", "case_id", case_id)["result"] == "micro"
    desk.close()


def test_what_a_procedure_does_not_work_out_is_refused(desk: Everywhere) -> None:
    with refused("category.not_known"):
        desk.desk.categories.confirm(desk.clerk, desk.cases["lacking"], "tamano")
    desk.close()
