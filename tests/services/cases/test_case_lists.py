"""Cases are listed, filtered and found as one types, page by page, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.models.errors import Denied
from app.models.rows.cases import CaseFilter, CasePage
from app.models.synthetic import synthetic_ruc
from app.services.cases.caselist import CaseList, match_expression
from app.services.sentences import sentence
from tests.services.counter import PROCEDURE, Counter
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
