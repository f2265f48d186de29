"""A document is taken in person, sent by e-mail, or as the citizen prefers when it is delivered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.catalogue.results import Result
from app.services.issuing.receiving import rule_words
from tests.services.counter import refused
from tests.services.handed import holder, print_all, to_deliver
from tests.services.papers import PaperDesk
from tests.support.files import pdf

BOTH: dict[str, Any] = {"delivery": "holder_only", "delivery_by": ("in_person", "email")}
HAND: dict[str, Any] = {"delivery": "anyone"}


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_who_prefers_it_gets_the_document_by_mail(counter: PaperDesk) -> None:
    case_id, (paper,) = to_deliver(counter, BOTH)
    assert counter.desk.cases.file(counter.clerk, case_id).ways == ("in_person", "email")
    counter.deliveries.by_email(counter.clerk, case_id)
    assert counter.case(case_id)["state"] == "granted"
    assert (
        counter.row("outbox_file", "letter_id", counter.rows("outbox", "case_id", case_id)[-1]["id"])["blob"]
        == (counter.document(paper)["blob"])
    )


def test_who_comes_takes_the_same_document(counter: PaperDesk) -> None:
    case_id, papers = to_deliver(counter, BOTH)
    with refused("delivery.not_printed"):
        counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    print_all(counter, papers)
    counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    assert counter.row("delivery", "case_id", case_id)["capacity"] == "holder"
    assert counter.case(case_id)["state"] == "granted"


def test_one_is_sent_and_the_other_is_taken(counter: PaperDesk) -> None:
    case_id, papers = to_deliver(counter, BOTH, HAND)
    counter.deliveries.by_email(counter.clerk, case_id)
    view = counter.desk.cases.file(counter.clerk, case_id)
    assert (view.line.state, view.ways, view.receivers) == (
        "to_deliver", ("in_person",), ("holder", "representative", "bearer"),
    )  # fmt: skip
    print_all(counter, papers[1:])
    counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    assert [one["capacity"] for one in counter.rows("delivery", "case_id", case_id)] == ["email", "holder"]
    assert counter.case(case_id)["is_open"] == 0


def test_what_stays_in_the_file_is_delivered_in_no_way(counter: PaperDesk) -> None:
    case_id, _ = to_deliver(counter, {"delivery": "not_delivered"})
    assert counter.desk.cases.file(counter.clerk, case_id).ways == ()
    assert counter.case(case_id)["state"] == "granted"


def test_the_scan_of_the_power_is_kept(counter: PaperDesk) -> None:
    from dataclasses import replace

    from tests.services.issuing.test_deliveries import OTHER

    case_id, papers = to_deliver(counter, {"delivery": "holder_or_representative"})
    print_all(counter, papers)
    scan = pdf()
    counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, authority_file=("poder.pdf", scan)))
    assert counter.store.blobs.get(counter.row("delivery", "case_id", case_id)["authority_blob"]) == scan


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (BOTH, "Lo retira solo el titular. Si lo prefiere, se envía por correo electrónico."),
        (HAND, "Lo retira cualquier persona que se identifique."),
        ({"delivery": "by_email"}, "Se envía por correo electrónico."),
        ({"delivery": "not_delivered"}, "No se entrega: queda en el expediente."),
    ],
)
def test_the_card_says_how_it_is_delivered(way: dict[str, Any], words: str) -> None:
    assert rule_words(Result(key="a", title="A", layout="b", series="C", **way)) == words
