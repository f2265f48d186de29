"""A person asks for the papers, another approves them: only then they have a number, and only one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.errors import Denied
from app.models.rows.papers import DeliveryIn
from app.models.tables.documents import Document
from app.services.issuing import codes, seals
from app.services.issuing.reading_back import codes_of
from tests.services.counter import refused
from tests.services.papers import PaperDesk, text_of


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_papers_are_asked_for_once_and_only_when_the_case_got_there(counter: PaperDesk) -> None:
    early = counter.to_pay()
    with refused("issuing.not_yet"):
        counter.issuing.request(counter.clerk, early)
    case_id = counter.to_issue()
    agreement, certificate = counter.issuing.request(counter.clerk, case_id)
    assert counter.document(agreement)["result"] == "convenio"
    assert counter.document(certificate)["state"] == "requested"
    assert counter.case(case_id)["next_reason"] == "espera aprobación"
    with refused("issuing.already_requested"):
        counter.issuing.request(counter.clerk, case_id)
    assert len(counter.rows("document", "case_id", case_id)) == 2
    assert counter.told(case_id, "Pidió la emisión")[1].startswith("Convenio de uso del certificado")


def test_a_draft_says_so_and_has_no_number(counter: PaperDesk) -> None:
    _, agreement, certificate = counter.requested()
    draft = counter.issuing.preview(counter.supervisor, certificate)
    words = text_of(draft)
    assert "BORRADOR" in words
    assert "por asignar" in words
    assert codes_of(draft) == ("por asignar",)
    assert "convenio por asignar" in words
    assert "BORRADOR" in text_of(counter.issuing.preview(counter.clerk, agreement))
    assert counter.document(certificate)["blob"] == ""
    assert counter.rows("series", "name", "MPC-C") == []


def test_who_asked_does_not_approve_and_a_clerk_never_does(counter: PaperDesk) -> None:
    case_id = counter.to_issue()
    _, certificate = counter.issuing.request(counter.supervisor, case_id)
    with refused("issuing.own_request"):
        counter.issuing.approve(counter.supervisor, certificate)
    with pytest.raises(Denied):
        counter.issuing.approve(counter.clerk, certificate)
    assert counter.rows("series", "name", "MPC-C") == []
    counter.issuing.approve(counter.second, certificate)
    assert counter.document(certificate)["approved_name"] == counter.second.name


def test_papers_that_cite_each_other_are_issued_together_with_their_numbers(counter: PaperDesk) -> None:
    case_id, agreement, certificate = counter.requested()
    assert counter.issuing.approve(counter.supervisor, certificate) == (agreement, certificate)
    assert counter.document(agreement)["number"] == "CV-QUI-2026-0001"
    assert counter.document(certificate)["number"] == "MPC-C-QUI-2026-0001"
    words = text_of(counter.pdf(certificate))
    assert "convenio CV-QUI-2026-0001" in words
    assert "MPC-C-QUI-2026-0001" in text_of(counter.pdf(agreement))
    assert "EV-QUI-2026-0001" in words
    assert "elaboración de queso fresco" in words
    assert "Ing. Martina Oleas Sarzosa" in words
    assert "ORIGINAL" in words
    assert "BORRADOR" not in words
    assert (counter.case(case_id)["step"], counter.case(case_id)["state"]) == ("entrega", "to_deliver")
    assert counter.told(case_id, "Aprobó Mi Primer")[1] == "MPC-C-QUI-2026-0001"


def test_the_certificate_names_its_holder_with_capital_words_in_their_order(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    person = counter.row("person", "id", counter.case(case_id)["person_id"])
    words = text_of(counter.pdf(certificate))
    assert f"{person['names']} {person['surnames']}" in words
    assert f"Cédula {person['id_number']} · Productor individual · Quito, Pichincha" in words


def test_the_code_is_whole_and_the_qr_says_who_holds_what(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    row = counter.document(certificate)
    [told] = codes_of(counter.pdf(certificate))
    seal = seals.read(told)
    assert seal is not None
    assert (seal.number, seal.code) == (row["number"], row["code"])
    assert codes.is_whole(row["code"])
    assert row["code"] in text_of(counter.pdf(certificate))


def test_a_second_approval_is_refused_with_the_first_number(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    with refused("issuing.already_issued") as caught:
        counter.issuing.approve(counter.second, certificate)
    assert caught.value.values["number"] == "MPC-C-QUI-2026-0001"
    with refused("issuing.already_issued"):
        counter.issuing.approve_case(counter.second, case_id)
    with refused("issuing.already_issued"):
        counter.issuing.request(counter.clerk, case_id)
    assert counter.row("series", "name", "MPC-C")["last"] == 1


def test_a_whole_case_is_approved_at_once(counter: PaperDesk) -> None:
    case_id = counter.to_issue()
    with refused("issuing.nothing_waits"):
        counter.issuing.approve_case(counter.supervisor, case_id)
    asked = counter.issuing.request(counter.clerk, case_id)
    assert counter.issuing.approve_case(counter.supervisor, case_id) == asked
    assert {counter.document(one)["state"] for one in asked} == {"approved"}


def test_without_the_name_of_who_signs_nothing_is_issued_and_no_number_is_lost(tmp_path: Path) -> None:
    counter = PaperDesk(tmp_path, signed=False)
    _, _, certificate = counter.requested()
    assert "por designar" in text_of(counter.issuing.preview(counter.supervisor, certificate))
    with refused("issuing.no_signer") as caught:
        counter.issuing.approve(counter.supervisor, certificate)
    assert caught.value.values["post"] == "Director Ejecutivo"
    assert counter.document(certificate)["number"] is None
    assert counter.rows("series", "name", "CV") == []
    counter.close()


def test_an_approved_paper_is_shown_as_it_was_kept(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    assert counter.issuing.preview(counter.clerk, certificate) == counter.pdf(certificate)


def test_a_paper_sent_back_has_no_number_and_may_be_asked_for_again(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.requested()
    with refused("case.reason_needed"):
        counter.issuing.send_back(counter.supervisor, certificate, "  ")
    with refused("typed.long"):
        counter.issuing.send_back(counter.supervisor, certificate, "n" * 501)
    counter.issuing.send_back(counter.supervisor, certificate, "El alcance no es el de la evaluación.")
    assert counter.told(case_id, "Devolvió sin aprobar")[1] == "El alcance no es el de la evaluación."
    for act in (counter.issuing.approve, counter.issuing.preview):
        with refused("issuing.sent_back"):
            act(counter.supervisor, certificate)
    [again] = counter.issuing.request(counter.clerk, case_id)
    assert counter.document(again)["result"] == "certificado"


def test_an_annulled_number_stays_visible_and_the_next_paper_gets_the_next(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    with refused("case.reason_needed"):
        counter.issuing.void(counter.supervisor, certificate, "...")
    counter.issuing.void(counter.supervisor, certificate, "El nombre tiene una falta")
    row = counter.document(certificate)
    assert (row["state"], row["number"]) == ("voided", "MPC-C-QUI-2026-0001")
    shown = text_of(counter.issuing.preview(counter.clerk, certificate))
    assert "ANULADO" in shown
    assert "MPC-C-QUI-2026-0001" in shown
    with refused("issuing.already_voided"):
        counter.issuing.void(counter.supervisor, certificate, "otra vez")
    [again] = counter.issuing.request(counter.clerk, case_id)
    counter.issuing.approve(counter.supervisor, again)
    assert counter.document(again)["number"] == "MPC-C-QUI-2026-0002"


def test_what_was_not_issued_is_sent_back_not_annulled(counter: PaperDesk) -> None:
    _, agreement, _ = counter.requested()
    with refused("issuing.not_issued"):
        counter.issuing.void(counter.supervisor, agreement, "sobra")


def test_the_queues_show_who_waits_for_whom(counter: PaperDesk) -> None:
    case_id, agreement, certificate = counter.requested()
    waiting = counter.issuing.queue(counter.supervisor, "requested")
    assert [line.id for line in waiting] == [agreement, certificate]
    assert waiting[0].requested_by == counter.clerk.name
    assert waiting[0].case_number == counter.number(case_id)
    counter.issuing.approve(counter.supervisor, agreement)
    assert counter.issuing.queue(counter.supervisor, "requested") == ()
    ready = counter.issuing.queue(counter.clerk, "approved")
    assert {line.number for line in ready} == {"CV-QUI-2026-0001", "MPC-C-QUI-2026-0001"}
    stranger = counter.hire("supervisor", "Ofelia", office="inen-cuenca")
    assert counter.issuing.queue(stranger, "approved") == ()


def test_papers_of_another_office_are_out_of_reach(counter: PaperDesk) -> None:
    _, _, certificate = counter.requested()
    stranger = counter.hire("supervisor", "Ofelia", office="inen-cuenca")
    with pytest.raises(Denied):
        counter.issuing.approve(stranger, certificate)
    with pytest.raises(Denied):
        counter.issuing.preview(stranger, certificate)
    with refused("store.not_found"):
        counter.issuing.approve(counter.supervisor, "nada")


def test_invented_cases_print_muestra(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.requested()
    counter.mark_sample(case_id)
    counter.issuing.approve(counter.supervisor, certificate)
    assert "MUESTRA" in text_of(counter.pdf(certificate))


def test_the_agreement_says_from_when_until_when(counter: PaperDesk) -> None:
    _, agreement, _ = counter.approved()
    assert counter.document(agreement)["valid_until"] == "2028-11-05"
    words = text_of(counter.pdf(agreement))
    assert "rige desde el 6 de noviembre de 2026 hasta el 5 de noviembre de 2028" in words


def test_four_surnames_fit_and_a_name_that_does_not_is_refused_without_losing_a_number(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.requested()
    long = "María de los Ángeles Guadalupe Ñañez de la Torre y Chiriboga Peñaherrera-Quinatoa"
    counter.rename(case_id, long)
    assert "Ñañez de la Torre" in text_of(counter.issuing.preview(counter.supervisor, certificate))
    counter.rename(case_id, " ".join([long] * 3)[:300])
    with refused("document.too_long") as caught:
        counter.issuing.approve(counter.supervisor, certificate)
    assert caught.value.values["field"] == "nombre del titular"
    assert counter.rows("series", "name", "MPC-C") == []
    counter.rename(case_id, long)
    counter.issuing.approve(counter.supervisor, certificate)
    assert counter.document(certificate)["number"] == "MPC-C-QUI-2026-0001"


def test_markup_in_a_name_stays_text(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.requested()
    counter.rename(case_id, "Taller <b>**{case.number}**</b> & Cía.")
    counter.issuing.approve(counter.supervisor, certificate)
    assert "Taller <b>**{case.number}**</b> & Cía." in text_of(counter.pdf(certificate))


def test_a_delivered_paper_may_be_annulled_and_the_case_stays_closed(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.printed()
    person = counter.row("person", "id", counter.case(case_id)["person_id"])
    taker = DeliveryIn("Rosa Quishpe Lema", "cedula", person["id_number"], "holder")
    counter.deliveries.deliver(counter.clerk, case_id, taker)
    counter.issuing.void(counter.supervisor, certificate, "Resolución de la máxima autoridad")
    assert counter.document(certificate)["state"] == "voided"
    assert counter.case(case_id)["state"] == "granted"
    with refused("case.closed"):
        counter.issuing.request(counter.clerk, case_id)


def test_a_draft_of_yesterday_is_approved_with_today_s_date(counter: PaperDesk) -> None:
    _, _, certificate = counter.requested()
    counter.later(days=3)
    counter.issuing.approve(counter.supervisor, certificate)
    assert counter.document(certificate)["issued_on"] == "2026-11-09"
    assert "9 de noviembre de 2026" in text_of(counter.pdf(certificate))


def test_the_paper_made_again_from_its_values_is_the_one_that_was_kept(counter: PaperDesk) -> None:
    _, agreement, certificate = counter.approved()
    casework = counter.casework()
    papers = counter.papers(casework)
    with counter.store.transaction(counter.supervisor, "issuing.preview") as tx:
        for document in (agreement, certificate):
            assert papers.again(tx.get(Document, document)) == counter.pdf(document)


def test_a_kept_paper_that_changed_on_the_disk_is_neither_shown_nor_printed(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    name = counter.document(certificate)["blob"]
    file = counter.store.folder.blobs / name[:2] / name[2:]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with refused("store.blob_lost"):
        counter.issuing.preview(counter.clerk, certificate)
    with refused("store.blob_lost"):
        counter.desk.printing.send(counter.clerk, certificate, "bandeja")
    assert counter.document(certificate)["state"] == "approved"
