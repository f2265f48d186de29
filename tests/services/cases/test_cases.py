"""Lists of cases page by page, search as one types, the file and the moves that a person makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.models.errors import Denied, Stale
from app.models.rows.cases import CaseFilter, CaseLine, CasePage
from app.models.rows.evaluations import FindingLine
from app.models.synthetic import synthetic_ruc
from app.models.tables.cases import CaseFile
from app.services.cases.caselist import CaseList, match_expression
from app.services.sentences import sentence
from tests.services.counter import PROCEDURE, Counter, refused
from tests.services.everywhere import OTHER_OFFICE, Everywhere

MANY = 130
HOSTILE = (
    *("'", '"', '""', "'; DROP TABLE case_file; --", '" OR 1=1 --', "%", "_", "\\", "*", "**", '"*"', "a*b", "a'b"),
    *("NEAR(", "NEAR(a b, 5)", "AND", "OR", "NOT", "a AND", "NOT a", "a OR OR b", "(", ")", "()", "((((", "a)(b"),
    *(
        "{{",
        "}}",
        "{a}: b",
        "body: a",
        "body:",
        ":",
        "^",
        "^a",
        "+",
        "a + b",
        "-",
        "--",
        "-a",
        "a -b",
        "/",
        "../../etc",
    ),
    *(
        "<b>",
        "&amp;",
        "=1+1",
        "@sum",
        "\t",
        "\r\n",
        "\0",
        "a\0b",
        "\x1b[31m",
        "\u202eatoz",
        "\u200b",
        "\ufeff",
        "\ud800",
    ),
    *(
        "e\u0301" * 40,
        "\u0301\u0301\u0301",
        "ﬁ",
        "①",
        "²",
        "፩",
        "ß",
        "İ",
        "😀",
        "a" * 5000,
        " ".join("abc" * 200),
        "?",
        "??",
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Everywhere]:
    opened = Everywhere(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    """Return an office with many cases, several filed the same day and some without a promised date."""
    opened = Counter(tmp_path_factory.mktemp("busy"))
    undated = opened.desk.catalogue.procedure(PROCEDURE).term.model_copy(update={"term": "none"})
    for place in range(MANY):
        if place % 10 == 9:
            opened.to_pay(term=undated)
        elif place % 2:
            opened.to_pay()
        else:
            opened.to_complete()
        if place % 25 == 24:
            opened.later(days=1)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    """Return an office with applicants whose names are typed in many ways."""
    opened = Counter(tmp_path_factory.mktemp("named"))
    for surnames, names in (
        ("Núñez Peñafiel", "José Ángel"),
        ("Nunez Vera", "Josefina"),
        ("Yánez de la Torre", "Íñigo"),
    ):
        request = opened.request()
        person = replace(request.applicant, surnames=surnames, names=names)
        opened.desk.intake.register(opened.clerk, replace(request, applicant=person))
    request = opened.request()
    firm = replace(
        request.applicant,
        id_kind="ruc",
        id_number=synthetic_ruc(77, "private"),
        surnames="",
        names="",
        legal_name="Lácteos & Quesos «El Ordeño» Cía. Ltda.",
    )
    opened.desk.intake.register(opened.clerk, replace(request, applicant=firm))
    yield opened
    opened.close()


def every_page(desk: Counter, want: CaseFilter, limit: int) -> list[CasePage]:
    pages = [desk.desk.cases.page(desk.clerk, want, limit=limit)]
    while pages[-1].after is not None:
        pages.append(desk.desk.cases.page(desk.clerk, want, pages[-1].after, limit))
    return pages


def by_hand(desk: Counter, where: str = "1 = 1") -> int:
    return int(desk.store.read(f"SELECT count(*) FROM case_file WHERE {where}")[0][0])  # noqa: S608


# -- pages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [1, 7, 100, MANY, MANY + 1])
@pytest.mark.parametrize("order", ["due", "received"])
def test_the_pages_give_every_case_once_and_in_order(busy: Counter, order: str, limit: int) -> None:
    pages = every_page(busy, CaseFilter(order=order), limit)
    lines = [line for page in pages for line in page.lines]
    assert len({line.id for line in lines}) == len(lines) == MANY
    assert {page.total for page in pages} == {MANY}
    assert all(len(page.lines) == limit for page in pages[:-1])
    if order == "due":
        assert lines == sorted(lines, key=lambda line: (line.due_on or date.max, line.id))
        assert lines[-1].due_on is None, "what was promised nothing comes last"
    else:
        assert lines == sorted(lines, key=lambda line: (line.received_at, line.id), reverse=True)


@pytest.mark.parametrize("order", ["due", "received"])
def test_a_case_that_appears_between_two_pages_repeats_and_hides_nothing(counter: Counter, order: str) -> None:
    before = {counter.to_pay() for _ in range(12)}
    want = CaseFilter(order=order)
    page = counter.desk.cases.page(counter.clerk, want, limit=5)
    seen = [line.id for line in page.lines]
    fresh = set()
    while page.after is not None:
        fresh |= {counter.to_pay()}
        page = counter.desk.cases.page(counter.clerk, want, page.after, 5)
        seen += [line.id for line in page.lines]
    assert len(seen) == len(set(seen))
    assert before <= set(seen) <= before | fresh


def test_an_empty_office_has_an_empty_page(counter: Counter) -> None:
    assert counter.desk.cases.page(counter.clerk, CaseFilter()) == CasePage((), None, 0)


# -- filters -----------------------------------------------------------------------------------------------------


def test_each_filter_keeps_what_it_says_and_no_less(busy: Counter) -> None:
    first = min(line.due_on for page in every_page(busy, CaseFilter(), 100) for line in page.lines if line.due_on)
    day = first.isoformat()
    told = {
        "state = 'registered'": CaseFilter(states=("registered",)),
        "state IN ('registered', 'awaiting_payment')": CaseFilter(states=("registered", "awaiting_payment")),
        f"procedure = '{PROCEDURE}'": CaseFilter(procedure=PROCEDURE),
        "procedure = 'otro'": CaseFilter(procedure="otro"),
        f"due_on <= '{day}'": CaseFilter(due_until=first),
        f"due_on >= '{day}'": CaseFilter(due_from=first),
        f"due_on > '{day}'": CaseFilter(due_from=first + timedelta(days=1)),
        f"state = 'registered' AND due_on = '{day}'": CaseFilter(
            states=("registered",), due_from=first, due_until=first
        ),
    }
    for where, want in told.items():
        pages = every_page(busy, want, 20)
        found = sum(len(page.lines) for page in pages)
        assert found == by_hand(busy, where) == pages[0].total, where


def every_case(desk: Everywhere) -> set[str]:
    """Return the case of every place and of every use."""
    used = (desk.ids[name] for name in ("elsewhere", "extending", "mailed", "renewing", "secret", "by_mail"))
    return {*desk.cases.values(), *used, *desk.at_the_bank}


def test_closed_and_paused_cases_are_shown_when_asked_for(desk: Everywhere) -> None:

    def shown(want: CaseFilter) -> set[str]:
        return {line.id for page in every_page(desk, want, 5) for line in page.lines}

    everything = every_case(desk)
    assert shown(CaseFilter(only_open=False)) == everything
    assert shown(CaseFilter()) == everything - {desk.cases["delivered"]}
    assert shown(CaseFilter(running=True)) == everything - {desk.cases["delivered"], desk.cases["paused"]}
    assert shown(CaseFilter(only_open=False, states=("granted",))) == {desk.cases["delivered"]}
    assert shown(CaseFilter(states=("amending",))) == {desk.cases["paused"]}


def test_a_list_can_be_searched_and_filtered_at_once(busy: Counter) -> None:
    want = CaseFilter(text="quishpe ros", states=("registered",))
    lines = [line for page in every_page(busy, want, 3) for line in page.lines]
    assert len({line.id for line in lines}) == len(lines) == by_hand(busy, "state = 'registered'") > 0
    assert busy.desk.cases.page(busy.clerk, CaseFilter(text="nadie se llama así")).lines == ()


@pytest.mark.parametrize("order", ["due", "received"])
@pytest.mark.parametrize("text", ["q", "quishpe ros", "mpc 2026-12", "nadie"])
def test_a_word_that_very_many_have_gives_the_same_list(busy: Counter, text: str, order: str) -> None:
    want = CaseFilter(text=text, only_open=False, order=order)
    told = []
    for broad in (10**6, 1):
        lists, after = CaseList(busy.store, busy.desk.promise, broad=broad), None
        first = lists.page(busy.clerk, "cases.page", want, after, 2)
        second = lists.page(busy.clerk, "cases.page", want, first.after, 2)
        told.append([(page.total, page.after, [line.id for line in page.lines]) for page in (first, second)])
    assert told[0] == told[1]
    assert bool(told[0][0][0]) == (text != "nadie")


# -- search ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("núñez", {"Núñez Peñafiel José Ángel", "Nunez Vera Josefina"}),
        ("NUNEZ", {"Núñez Peñafiel José Ángel", "Nunez Vera Josefina"}),
        ("nun", {"Núñez Peñafiel José Ángel", "Nunez Vera Josefina"}),
        ("n\u0303 nun\u0303ez", {"Núñez Peñafiel José Ángel", "Nunez Vera Josefina"}),
        ("nu\u0301n\u0303ez pen\u0303", {"Núñez Peñafiel José Ángel"}),
        ("jose ang", {"Núñez Peñafiel José Ángel"}),
        ("josé núñez", {"Núñez Peñafiel José Ángel", "Nunez Vera Josefina"}),
        ("inigo torre", {"Yánez de la Torre Íñigo"}),
        ("orde lacteos", {"Lácteos & Quesos «El Ordeño» Cía. Ltda."}),
        ("«el ordeño»", {"Lácteos & Quesos «El Ordeño» Cía. Ltda."}),
        ("MPC-QUI-2026-0002", {"Nunez Vera Josefina"}),
        ("mpc qui 2026 2", {"Nunez Vera Josefina"}),
        ("2026-2", {"Nunez Vera Josefina"}),
        ("nunez 2026-2", {"Nunez Vera Josefina"}),
        ("nunez 2026-3", set()),
        ("2026-002", {"Nunez Vera Josefina"} - {"Nunez Vera Josefina"}),
        ("0002", {"Nunez Vera Josefina"}),
        (synthetic_ruc(77, "private"), {"Lácteos & Quesos «El Ordeño» Cía. Ltda."}),
        (synthetic_ruc(77, "private")[:7], {"Lácteos & Quesos «El Ordeño» Cía. Ltda."}),
        ("uñez", set()),
        ("", set()),
        ("   ", set()),
        ("-- !! --", set()),
    ],
)
def test_words_are_found_as_they_are_typed(named: Counter, typed: str, found: set[str]) -> None:
    assert {line.applicant for line in named.desk.cases.search(named.clerk, typed)} == found


def test_a_case_is_found_by_its_tracking_code(named: Counter) -> None:
    code = named.store.read("SELECT tracking_code FROM case_file WHERE person_name LIKE 'Y%'")[0][0]
    for typed in (code, code.lower(), code.replace("-", " ")):
        assert [line.applicant for line in named.desk.cases.search(named.clerk, typed)] == ["Yánez de la Torre Íñigo"]


def test_the_newest_come_first_and_no_more_than_asked(busy: Counter) -> None:
    found = busy.desk.cases.search(busy.clerk, "quishpe")
    assert len(found) == 50
    numbers = [line.number for line in busy.desk.cases.search(busy.clerk, "quishpe", limit=MANY)]
    assert numbers == sorted(numbers, reverse=True)
    assert [line.number for line in found] == numbers[:50]
    assert len(busy.desk.cases.search(busy.clerk, "quishpe", limit=3)) == 3


def test_there_are_sixty_hostile_strings() -> None:
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_text_stays_text(named: Counter, typed: str) -> None:
    known = {line.id for page in every_page(named, CaseFilter(only_open=False), 100) for line in page.lines}
    found = named.desk.cases.search(named.clerk, typed)
    page = named.desk.cases.page(named.clerk, CaseFilter(text=typed))
    assert {line.id for line in found} <= known
    if match_expression(typed):
        assert {line.id for line in page.lines} == {line.id for line in found}
    else:
        assert (found, len(page.lines)) == ((), len(known)), "what has no letter filters nothing"


@settings(max_examples=150)
@given(st.text(max_size=60))
def test_no_text_breaks_the_search(named: Counter, typed: str) -> None:
    assert len(named.desk.cases.search(named.clerk, typed)) <= 4


def typed_as_a_number(typed: str) -> bool:
    """Tell whether a year and a short number stand in it: that is the number of one case, not the beginning of many."""
    return re.search(r"\b20\d\d \d{1,4}$", typed) is not None


@settings(max_examples=60)
@given(st.data())
def test_a_case_is_found_by_the_beginning_of_each_of_its_words(named: Counter, data: st.DataObject) -> None:
    line = data.draw(st.sampled_from(named.desk.cases.page(named.clerk, CaseFilter()).lines))
    words = (
        match_expression(f"{line.applicant} {line.number} {line.identity}").replace('"', "").replace("*", "").split()
    )
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=4))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    assume(not typed_as_a_number(typed))
    assert line.id in {found.id for found in named.desk.cases.search(named.clerk, typed)}


# -- other offices -----------------------------------------------------------------------------------------------


def test_another_offices_cases_are_in_no_list_and_no_search(desk: Everywhere) -> None:
    desk.of_another_office()
    mine = desk.to_pay()
    assert [line.id for line in desk.desk.cases.page(desk.clerk, CaseFilter(only_open=False)).lines] == [mine]
    assert [line.id for line in desk.desk.cases.search(desk.clerk, "quishpe")] == [mine]
    with pytest.raises(Denied) as caught:
        desk.desk.cases.file(desk.clerk, desk.cases["lacking"])
    assert "otra oficina" in sentence(caught.value)
    elsewhere = desk.hire("clerk", "Allá", office=OTHER_OFFICE)
    assert len(desk.desk.cases.page(elsewhere, CaseFilter(only_open=False)).lines) == len(every_case(desk))


def test_a_case_that_is_not_there_is_said_so(counter: Counter) -> None:
    with refused("store.not_found"):
        counter.desk.cases.file(counter.clerk, "0" * 36)


# -- moves -------------------------------------------------------------------------------------------------------


def test_a_withdrawal_needs_a_reason_closes_and_frees_the_agenda(desk: Everywhere) -> None:
    case_id = desk.cases["evaluate"]
    for reason in ("", "  ", "\u200b"):
        with refused("case.reason_needed"):
            desk.desk.cases.move(desk.clerk, case_id, "desistido", reason)
    with refused("typed.long"):
        desk.desk.cases.move(desk.clerk, case_id, "desistido", "a" * 501)
    desk.desk.cases.move(desk.clerk, case_id, "desistido", "  desiste por escrito\n")
    case = desk.case(case_id)
    assert (case["state"], case["is_open"], case["closing_reason"]) == ("withdrawn", 0, "desiste por escrito")
    assert case["closed_at"] is not None
    visit = desk.row("evaluation", "id", desk.ids["visit"])
    assert (visit["state"], visit["sequence"]) == ("cancelled", 1)
    monday = desk.clock.today()
    assert desk.ids["visit"] not in {one.id for one in desk.evaluations.week(desk.clerk, monday)}
    assert desk.told(case_id, "Canceló la evaluación")[1] == "el trámite se cerró"
    with refused("case.closed"):
        desk.desk.cases.move(desk.clerk, case_id, "desistido", "otra vez")


@pytest.mark.parametrize(("days", "ended"), [(0, "2026-11-05"), (1, "2026-11-06"), (6, "2026-11-11")])
def test_a_withdrawal_ends_the_pause(counter: Counter, days: int, ended: str) -> None:
    case_id = counter.to_complete()
    due = counter.case(case_id)["due_on"]
    counter.desk.checklist.request_amendment(counter.clerk, case_id)
    counter.later(days=days)
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "ya no la necesita")
    assert counter.row("pause", "case_id", case_id)["ended_on"] == ended
    case = counter.case(case_id)
    assert (case["paused"], case["state"]) == (0, "withdrawn")
    assert (case["due_on"] == due) == (days == 0)


def test_a_denial_waits_for_a_failed_evaluation_and_is_a_supervisors(desk: Everywhere) -> None:
    early = desk.cases["evaluate"]
    with refused("case.move_early"):
        desk.desk.cases.move(desk.supervisor, early, "no-otorgado", "no cumple")
    case_id = desk.cases["visited"]
    _, sheet = desk.evaluations.sheet(desk.evaluator, desk.ids["visited"])
    keys = [one.key for group in sheet.groups for one in group.criteria][: sheet.max_failed + 1]
    failed = [FindingLine(key, "not_met", "", "sin registros") for key in keys]
    desk.evaluations.record(desk.evaluator, desk.ids["visited"], failed)
    assert desk.evaluations.close(desk.evaluator, desk.ids["visited"]) == "failed"
    assert desk.case(case_id)["step"] == "evaluacion", "an adverse result is never automatic"
    assert [move.target for move in desk.desk.cases.file(desk.clerk, case_id).moves] == ["desistido"]
    with refused("case.move_refused"):
        desk.desk.cases.move(desk.clerk, case_id, "no-otorgado", "no cumple")
    with refused("case.reason_needed"):
        desk.desk.cases.move(desk.supervisor, case_id, "no-otorgado")
    desk.desk.cases.move(desk.supervisor, case_id, "no-otorgado", "No cumple 3 criterios.")
    assert (desk.case(case_id)["state"], desk.case(case_id)["closing_reason"]) == ("denied", "No cumple 3 criterios.")


@pytest.mark.parametrize("target", ["entregado", "emision", "solicitud", "", "no existe"])
def test_no_step_is_skipped_by_hand(desk: Everywhere, target: str) -> None:
    before = desk.entries()
    for case_id in (case_id for place, case_id in desk.cases.items() if place != "delivered"):
        with refused("case.move_refused"):
            desk.desk.cases.move(desk.supervisor, case_id, target, "porque sí")
    assert desk.entries() == before


def test_two_people_who_change_the_same_case_are_told(counter: Counter) -> None:
    case_id = counter.to_pay()
    with counter.store.transaction(counter.clerk, "cases.move") as tx:
        as_read = tx.get(CaseFile, case_id)
    counter.pay(case_id)
    before = counter.case(case_id)
    with pytest.raises(Stale) as caught, counter.store.transaction(counter.supervisor, "cases.move") as tx:
        tx.update(as_read, next_reason="lo que leyó antes")
    assert "Otra persona cambió este expediente" in sentence(caught.value)
    assert counter.case(case_id) == before


def test_a_slip_that_another_supervisor_confirmed_is_not_confirmed_again(desk: Everywhere) -> None:
    desk.payments.confirm(desk.supervisor, desk.ids["slip"], 5000)
    with refused("payments.already_confirmed") as caught:
        desk.payments.confirm(desk.second, desk.ids["slip"], 5000)
    assert caught.value.values["who"] == desk.supervisor.name


# -- the file ----------------------------------------------------------------------------------------------------


def test_the_file_says_everything_that_happened(desk: Everywhere) -> None:
    view = desk.desk.cases.file(desk.evaluator, desk.cases["delivered"])
    assert [stage.state for stage in view.stages] == ["done"] * 6
    assert view.due_sentence.startswith("Se cerró el ")
    assert (view.act.task, view.moves) == ("none", ())
    assert [document.state for document in view.documents if document.result] == ["delivered"] * 2
    assert view.deliveries[0].capacity == "holder"
    assert view.invoice is not None
    assert view.charge is not None
    assert view.charge.state == "settled"
    assert view.evaluations[0].result == "passed"
    assert all(finding.verdict == "met" for finding in view.evaluations[0].findings)
    assert [event.at for event in view.events] == sorted((event.at for event in view.events), reverse=True)
    told = {answer.label: answer.text for answer in view.answers}
    assert told["Año en que empezó a trabajar"] == "2016"
    assert told["Cantón donde se evalúa"] == "Quito, Pichincha"
    assert told["Identificación del representante"].startswith("Cédula ")
    assert "Países a los que exporta" not in told


def test_the_file_offers_each_role_its_moves(desk: Everywhere) -> None:
    moves = {
        actor.role: [move.label for move in desk.desk.cases.file(actor, desk.cases["evaluate"]).moves]
        for actor in (desk.clerk, desk.supervisor, desk.evaluator)
    }
    assert moves == {
        "clerk": ["Registrar desistimiento"],
        "supervisor": [
            "No otorgar el certificado",
            "Registrar desistimiento",
            "Declarar desistimiento por no completar",
        ],
        "evaluator": [],
    }


def test_a_line_tells_its_promise_only_when_asked(counter: Counter) -> None:
    counter.to_pay()
    line: CaseLine = counter.desk.cases.search(counter.clerk, "quishpe")[0]
    assert line.due_on == line.account().due == date(2026, 12, 18)


def test_a_case_keeps_the_definition_it_began_with(counter: Counter) -> None:
    case_id = counter.to_pay(name="Otro nombre desde hoy")
    assert counter.desk.cases.file(counter.clerk, case_id).line.procedure_name == "Otro nombre desde hoy"
    assert counter.case(counter.to_pay())["definition_id"] != counter.case(case_id)["definition_id"]
