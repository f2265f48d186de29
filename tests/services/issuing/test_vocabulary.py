"""What a case can put on paper is enough for every declared document, and every promised name is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.layout import placeholders
from app.services.catalogue.checking import check_resources
from app.services.issuing.render import load_layouts
from app.services.issuing.values import Identity, case_texts, paper_texts
from app.services.issuing.vocabulary import OPTIONAL, PLACEHOLDERS, SIGNERS
from app.services.paths import RESOURCES
from tests.services.papers import PaperDesk


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_every_declared_procedure_can_fill_its_documents() -> None:
    checked = check_resources(RESOURCES, home=RESOURCES, placeholders=PLACEHOLDERS)
    assert checked.procedures > 0
    assert checked.faults == ()


def test_every_name_of_the_vocabulary_is_filled_by_a_finished_case(counter: PaperDesk) -> None:
    case_id, agreement, _ = counter.approved()
    casework = counter.casework()
    place = counter.papers(casework).place
    row = counter.document(agreement)
    today = counter.clock.today()
    with casework.on(counter.supervisor, "issuing.approve", case_id) as work:
        paper = paper_texts(work, place, Identity(row["number"], row["code"], today, today), title="Convenio")
        told = {**case_texts(work, place), **paper}
    assert {name for name in PLACEHOLDERS - OPTIONAL - SIGNERS if not told.get(name, "")} == set()


def test_the_certificate_asks_for_nothing_that_is_not_known() -> None:
    layout = load_layouts(RESOURCES / "documents")["certificado-de-gestion"]
    assert {
        name for name in placeholders(layout) if name.startswith(("holder.", "evaluation.", "check."))
    } <= PLACEHOLDERS
