"""The same desk with other declarations: what is data changes, the code does not."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.conditions import Condition
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import Result
from app.models.tables.cases import CaseFile
from app.models.tables.offices import Definition
from app.services.cases.caserecords import CaseRecords
from app.services.casework import Casework
from app.services.issuing.cards import Cards
from app.services.issuing.issuing import Issuing
from app.services.issuing.lifetime import last_day, months_after
from tests.services.counter import refused, slip
from tests.services.papers import PaperDesk, text_of


class Elsewhere:
    """A desk whose definition says something else from now on."""

    def __init__(self, folder: Path) -> None:
        self.counter = PaperDesk(folder)
        self.case_id = self.counter.to_issue()

    def declare(self, **changes: Any) -> tuple[Casework, Issuing, Cards]:
        """Change the definition that the case began with, and return the services that read it so."""
        casework = self.counter.casework()
        with self.counter.store.transaction(self.counter.supervisor, "issuing.preview") as tx:
            definition = tx.get(Definition, tx.get(CaseFile, self.case_id).definition_id)
        casework._definitions[definition.id] = self.procedure.model_copy(update=changes)
        papers = self.counter.papers(casework)
        records = CaseRecords(casework.store)
        return casework, Issuing(casework, papers=papers, records=records), Cards(casework, papers=papers)

    @property
    def procedure(self) -> Procedure:
        """The definition as declared."""
        return self.counter.desk.catalogue.procedure("mi-primer-certificado")

    def results(self, **changes: Any) -> tuple[Result, ...]:
        """Return the declared results without citing each other; the certificate's validity is a plain text."""
        agreement, certificate = self.procedure.results
        first = agreement.model_copy(update={"texts": {**agreement.texts, "certificate.number": "el del titular"}})
        second = certificate.model_copy(update={"texts": {**certificate.texts, "certificate.validity": "dos años"}})
        return first, second.model_copy(update=changes)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Elsewhere]:
    found = Elsewhere(tmp_path)
    yield found
    found.counter.close()


def test_papers_that_do_not_cite_each_other_are_approved_one_by_one_in_their_order(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    _, issuing, _ = elsewhere.declare(results=elsewhere.results())
    agreement, certificate = issuing.request(counter.clerk, elsewhere.case_id)
    with refused("issuing.order") as caught:
        issuing.approve(counter.supervisor, certificate)
    assert caught.value.values["first"] == "Convenio de uso del certificado"
    assert issuing.approve(counter.supervisor, agreement) == (agreement,)
    assert counter.case(elsewhere.case_id)["step"] == "emision"
    assert issuing.approve(counter.supervisor, certificate) == (certificate,)
    assert counter.case(elsewhere.case_id)["step"] == "entrega"


def test_a_result_that_does_not_apply_is_not_asked_for(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    agreement, certificate = elsewhere.results()
    other = Condition(applicant_types=("mediana-empresa",))
    _, issuing, _ = elsewhere.declare(results=(agreement.model_copy(update={"when": other}), certificate))
    [only] = issuing.request(counter.clerk, elsewhere.case_id)
    assert counter.document(only)["result"] == "certificado"


def test_a_procedure_without_papers_has_nothing_to_issue(elsewhere: Elsewhere) -> None:
    _, issuing, _ = elsewhere.declare(results=())
    with refused("issuing.no_results"):
        issuing.request(elsewhere.counter.clerk, elsewhere.case_id)


def test_a_layout_that_is_not_installed_is_named(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    agreement, certificate = elsewhere.results(layout="otro-papel")
    _, issuing, _ = elsewhere.declare(results=(agreement, certificate))
    _, asked = issuing.request(counter.clerk, elsewhere.case_id)
    with refused("document.no_layout") as caught:
        issuing.preview(counter.supervisor, asked)
    assert caught.value.values["layout"] == "otro-papel"


def test_a_paper_without_months_is_valid_as_its_text_says(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    agreement, certificate = elsewhere.results(validity_months=None)
    texts = {key: text for key, text in certificate.texts.items() if key != "certificate.validity"}
    forever = certificate.model_copy(update={"texts": texts, "validity": "mientras rija el convenio"})
    _, issuing, _ = elsewhere.declare(results=(agreement, forever))
    issuing.request(counter.clerk, elsewhere.case_id)
    _, issued = issuing.approve_case(counter.supervisor, elsewhere.case_id)
    assert counter.document(issued)["valid_until"] is None
    assert "mientras rija el convenio" in text_of(counter.pdf(issued))


def test_a_paper_with_months_and_no_text_says_until_when(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    agreement, certificate = elsewhere.results(validity="", validity_months=6)
    texts = {key: text for key, text in certificate.texts.items() if key != "certificate.validity"}
    _, issuing, _ = elsewhere.declare(results=(agreement, certificate.model_copy(update={"texts": texts})))
    issuing.request(counter.clerk, elsewhere.case_id)
    _, issued = issuing.approve_case(counter.supervisor, elsewhere.case_id)
    assert counter.document(issued)["valid_until"] == "2027-05-05"
    assert "hasta el 5 de mayo de 2027" in text_of(counter.pdf(issued))


@pytest.mark.parametrize(
    ("lifetime", "answers", "until"),
    [
        ({"validity_days": 60}, {}, date(2027, 1, 4)),
        ({"valid_until_field": "caduca"}, {"caduca": "2028-05-30"}, date(2028, 5, 30)),
        ({"valid_until_field": "caduca"}, {"caduca": None}, None),
        ({"valid_to_year_end": True}, {}, date(2026, 12, 31)),
    ],
)
def test_a_paper_is_good_for_days_or_until_an_answered_date(
    elsewhere: Elsewhere, lifetime: dict[str, object], answers: dict[str, object], until: date | None
) -> None:
    _, certificate = elsewhere.results(validity_months=None, **lifetime)
    assert last_day(certificate, date(2026, 11, 5), answers) == until


def test_a_paper_that_would_be_born_expired_is_not_issued(elsewhere: Elsewhere) -> None:
    _, certificate = elsewhere.results(validity_months=None, valid_until_field="caduca")
    with refused("document.born_expired"):
        last_day(certificate, date(2026, 11, 5), {"caduca": "2026-11-04"})


def test_without_a_term_there_is_no_account_of_days_and_no_promise_on_the_receipt(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    with counter.store.transaction(counter.clerk, "intake.register") as tx:
        tx.update(tx.get(CaseFile, elsewhere.case_id), term="none")
    with refused("cards.no_term"):
        counter.cards.days(counter.clerk, elsewhere.case_id)
    assert "Fecha prometida" not in text_of(counter.cards.receipt(counter.clerk, elsewhere.case_id))


def test_without_an_account_nothing_says_where_to_pay(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    _, _, cards = elsewhere.declare(account=None)
    assert "Pague en" not in text_of(cards.receipt(counter.clerk, elsewhere.case_id))
    assert "Pague en" in text_of(counter.cards.receipt(counter.clerk, elsewhere.case_id))


def test_the_receipt_counts_the_holidays_that_it_does_not_name(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    with counter.store.transaction(counter.clerk, "intake.register") as tx:
        tx.update(tx.get(CaseFile, elsewhere.case_id), term="90 business_days")
    words = text_of(counter.cards.receipt(counter.clerk, elsewhere.case_id))
    assert "feriados más. Si falta un requisito" in words


def test_a_difference_without_its_own_note_says_why_by_itself(elsewhere: Elsewhere) -> None:
    counter = elsewhere.counter
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip("990011", cents=1000))
    counter.payments.confirm(counter.supervisor, slip_id, 1000)
    difference = counter.row("difference", "case_id", case_id)["id"]
    counter.payments.settle(counter.supervisor, difference, "complement", "Depositó la tarifa de otro año.")
    assert "Depositó la tarifa de otro año." in text_of(counter.cards.difference_note(counter.clerk, difference))


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2026, 11, 6), 24, date(2028, 11, 5)),
        (date(2026, 12, 1), 1, date(2026, 12, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 3, 1), 12, date(2027, 2, 28)),
    ],
)
def test_months_end_on_the_eve_of_the_same_date_or_on_the_last_day_there_is(day: date, months: int, last: date) -> None:
    assert months_after(day, months) == last
