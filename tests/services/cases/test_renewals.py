"""A document that ends soon is offered for renewal until a new request renews it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.catalogue.results import Renewal
from app.models.rows.cases import CaseFilter
from app.models.rows.intake import Intake
from tests.services.counter import refused
from tests.services.handed import holder, print_all, to_deliver
from tests.services.papers import PaperDesk

SOON = {"validity_months": 2, "renewal": Renewal(from_days=30, until_days=10), "delivery": "holder_only"}
LIST = CaseFilter(only_open=False, renewable=True)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def issued(counter: PaperDesk) -> str:
    """Deliver a document that is good until 4 January 2027 and may be renewed from 5 December to 14 January."""
    case_id, papers = to_deliver(counter, SOON)
    print_all(counter, papers)
    counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    return case_id


def again(counter: PaperDesk, case_id: str) -> Intake:
    """Fill in the request that renews a case, with what the desk brings along."""
    found = counter.desk.renewals.begin(counter.clerk, case_id)
    asked = counter.request()
    return replace(asked, applicant=found.applicant, applicant_type=found.applicant_type, answers=found.answers,
                   renews=case_id)  # fmt: skip


def numbers(counter: PaperDesk) -> list[str]:
    return [one.number for one in counter.desk.cases.page(counter.clerk, LIST).lines]


def test_it_is_offered_from_its_first_day_to_its_last(counter: PaperDesk) -> None:
    case_id = issued(counter)
    for days, offered in ((0, False), (29, False), (1, True), (40, True), (1, False)):
        counter.later(days=days)
        assert (numbers(counter) == [counter.number(case_id)]) is offered, counter.clock.today()
        assert (counter.desk.home.board(counter.clerk).renewable == 1) is offered


def test_the_list_says_which_document_ends_and_when(counter: PaperDesk) -> None:
    case_id = issued(counter)
    counter.later(days=40)
    (line,) = counter.desk.cases.page(counter.clerk, LIST).lines
    document = counter.desk.cases.file(counter.clerk, case_id).renewable
    assert document is not None
    assert (line.next_step, line.next_reason, line.due_on) == ("Renovar", document.words, document.valid_until)
    assert document.words.endswith(" vence el 4 de enero de 2027")
    counter.later(days=25)
    ended = counter.desk.cases.file(counter.clerk, case_id).renewable
    assert ended is not None
    assert ended.words.endswith(" venció el 4 de enero de 2027")


def test_the_new_request_begins_with_what_was_told_then(counter: PaperDesk) -> None:
    case_id = issued(counter)
    counter.later(days=35)
    found = counter.desk.renewals.begin(counter.clerk, case_id)
    person = counter.row("person", "id", counter.case(case_id)["person_id"])
    assert (found.number, found.applicant.id_number) == (counter.number(case_id), person["id_number"])
    assert (found.applicant_type, found.answers["trabajadores"]) == ("productor-individual", "6")
    new = counter.desk.intake.register(counter.clerk, again(counter, case_id))
    assert counter.case(new.case_id)["previous_id"] == case_id
    assert counter.history(new.case_id)[0][1] == f"renueva {counter.number(case_id)}"
    before, after = (counter.desk.cases.file(counter.clerk, one) for one in (case_id, new.case_id))
    assert (before.renewed_by, after.renews) == ((new.case_id, new.number), (case_id, counter.number(case_id)))


def test_a_document_is_renewed_once_unless_the_new_request_fails(counter: PaperDesk) -> None:
    case_id = issued(counter)
    counter.later(days=35)
    asked = again(counter, case_id)
    new = counter.desk.intake.register(counter.clerk, asked)
    assert numbers(counter) == []
    with refused("renewal.none"):
        counter.desk.intake.register(counter.clerk, asked)
    with refused("renewal.none"):
        counter.desk.renewals.begin(counter.clerk, case_id)
    counter.desk.cases.move(counter.clerk, new.case_id, "desistido", "ya no la necesita")
    assert numbers(counter) == [counter.number(case_id)]


def test_what_is_annulled_is_not_renewed(counter: PaperDesk) -> None:
    case_id = issued(counter)
    counter.later(days=35)
    document = next(one for one in counter.desk.cases.file(counter.clerk, case_id).documents if one.result)
    counter.issuing.void(counter.supervisor, document.id, "se perdió")
    assert numbers(counter) == []
    assert counter.desk.cases.file(counter.clerk, case_id).renewable is None
