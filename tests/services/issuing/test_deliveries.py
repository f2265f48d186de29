"""The citizen, or somebody who may, takes the papers and signs: the case ends by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.errors import Denied
from app.models.rows.papers import DeliveryIn
from app.models.synthetic import synthetic_cedula
from tests.services.counter import refused
from tests.services.everywhere import Everywhere
from tests.services.handed import holder
from tests.services.papers import PaperDesk, Tray, text_of

OTHER = DeliveryIn(
    "Ñusta Chiluisa Ñacato",
    "cedula",
    synthetic_cedula(77),
    "representative",
    authority_kind="letter",
    authority_on=date(2026, 11, 3),
)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_the_holder_takes_the_papers_and_the_case_is_granted(counter: PaperDesk) -> None:
    case_id, agreement, certificate = counter.printed()
    receipt = counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    case = counter.case(case_id)
    assert (case["step"], case["state"], case["is_open"]) == ("entregado", "granted", 0)
    assert {counter.document(one)["state"] for one in (agreement, certificate)} == {"delivered"}
    paper = counter.document(receipt)
    assert (paper["number"], paper["state"]) == ("AE-QUI-2026-0001", "approved")
    words = text_of(counter.pdf(receipt))
    for said in ("Rosa Quishpe Lema", "titular", "CV-QUI-2026-0001", "MPC-C-QUI-2026-0001", paper["code"]):
        assert said in words
    told = counter.told(case_id, "Entregó")
    assert told == (
        "Entregó CV-QUI-2026-0001, MPC-C-QUI-2026-0001 a Rosa Quishpe Lema",
        "acta AE-QUI-2026-0001",
    )
    with refused("case.closed"):
        counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))


def test_the_receipt_prints_like_any_paper(counter: PaperDesk) -> None:
    case_id, _, _ = counter.printed()
    receipt = counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    tray = Tray()
    printing = counter.printing(tray)
    printing.confirm(counter.clerk, printing.send(counter.clerk, receipt, "bandeja"), "good")
    assert tray.received == [("Acta de entrega AE-QUI-2026-0001", counter.pdf(receipt))]
    assert counter.document(receipt)["state"] == "printed"


def test_a_paper_that_is_not_printed_is_not_handed_over(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    with refused("delivery.not_printed"):
        counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    assert counter.document(certificate)["state"] == "approved"
    assert counter.rows("series", "name", "AE") == []


def test_somebody_else_is_not_the_holder(counter: PaperDesk) -> None:
    case_id, _, _ = counter.printed()
    with refused("delivery.not_the_holder"):
        counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, capacity="holder"))
    assert counter.case(case_id)["is_open"] == 1


def test_the_holder_of_a_cedula_may_show_the_ruc_that_begins_with_it(counter: PaperDesk) -> None:
    case_id, _, _ = counter.printed()
    shown = holder(counter, case_id)
    by_ruc = replace(shown, receiver_id_kind="ruc", receiver_id_number=f"{shown.receiver_id_number}001")
    counter.deliveries.deliver(counter.clerk, case_id, by_ruc)
    assert counter.row("delivery", "case_id", case_id)["capacity"] == "holder"


def test_a_representative_proves_it_and_is_named_on_the_receipt(counter: PaperDesk) -> None:
    case_id, _, _ = counter.printed()
    with refused("delivery.authority_needed"):
        counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, authority_on=None, authority_number="  "))
    with refused("delivery.identity"):
        counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, receiver_id_number="1712345678"))
    with refused("delivery.unknown_capacity"):
        counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, capacity="vecino"))
    with refused("name.empty"):
        counter.deliveries.deliver(counter.clerk, case_id, replace(OTHER, receiver_name=" "))
    receipt = counter.deliveries.deliver(counter.clerk, case_id, OTHER)
    words = text_of(counter.pdf(receipt))
    assert "Ñusta Chiluisa Ñacato" in words
    assert "carta de autorización, del 3 de noviembre de 2026" in words
    assert counter.row("delivery", "case_id", case_id)["receiver_id_number"] == OTHER.receiver_id_number


def test_the_receipt_names_the_copy_that_is_handed_over(counter: PaperDesk) -> None:
    case_id, agreement, certificate = counter.approved()
    printing = counter.printing(Tray())
    printing.confirm(counter.clerk, printing.send(counter.clerk, agreement, "bandeja"), "good")
    printing.confirm(counter.clerk, printing.send(counter.clerk, certificate, "bandeja"), "spoilt", "mancha")
    printing.confirm(counter.clerk, printing.send(counter.clerk, certificate, "bandeja"), "good")
    receipt = counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    words = text_of(counter.pdf(receipt))
    assert "MPC-C-QUI-2026-0001 reimpresión" in words
    assert "CV-QUI-2026-0001 original" in words


def test_the_signed_receipt_is_kept_once_and_checked_by_its_content(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.printed()
    counter.deliveries.deliver(counter.clerk, case_id, holder(counter, case_id))
    delivery = counter.row("delivery", "case_id", case_id)["id"]
    with refused("file.wrong_format"):
        counter.deliveries.attach_signed(counter.clerk, delivery, "acta.pdf", b"GIF89a not a scan")
    scan = counter.pdf(certificate)
    counter.deliveries.attach_signed(counter.clerk, delivery, "acta firmada.pdf", scan)
    assert counter.store.blobs.get(counter.row("delivery", "id", delivery)["signed_blob"]) == scan
    assert counter.told(case_id, "Guardó el acta firmada")[1] == "acta firmada.pdf"
    with refused("delivery.signed"):
        counter.deliveries.attach_signed(counter.clerk, delivery, "otra.pdf", scan)
    with refused("store.not_found"):
        counter.deliveries.attach_signed(counter.clerk, "nada", "otra.pdf", scan)


def test_an_evaluator_hands_nothing_over(counter: PaperDesk) -> None:
    case_id, _, _ = counter.printed()
    with pytest.raises(Denied):
        counter.deliveries.deliver(counter.evaluator, case_id, holder(counter, case_id))


def test_papers_leave_by_mail_as_they_were_issued(tmp_path: Path) -> None:
    desk = Everywhere(tmp_path)
    case_id = desk.ids["mailed"]
    assert desk.desk.cases.file(desk.clerk, case_id).ways == ("email",)
    desk.deliveries.by_email(desk.clerk, case_id)
    case, sent = desk.case(case_id), desk.rows("outbox", "case_id", case_id)[-1]
    assert (case["state"], sent["kind"], sent["recipient"]) == ("granted", "documents", "rosa@ejemplo.ec")
    (paper,) = [one for one in desk.rows("document", "case_id", case_id) if one["result"]]
    assert desk.row("outbox_file", "letter_id", sent["id"])["blob"] == paper["blob"]
    assert desk.row("delivery", "case_id", case_id)["capacity"] == "email"
    with refused("case.closed"):
        desk.deliveries.by_email(desk.clerk, case_id)
    desk.close()
