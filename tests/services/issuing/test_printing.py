"""Paper that comes out right, once, and accounted for: on a real queue of CUPS, and with a person's word for it."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.errors import Denied, UserError
from app.services.issuing.lp import LpPort
from app.services.issuing.printing import Printing
from app.services.issuing.reading_back import codes_of, paper_of
from tests.services.counter import refused
from tests.services.papers import PaperDesk, Tray, text_of
from tests.support.cups import pdf_queue


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def tray() -> Tray:
    return Tray()


@pytest.fixture
def printing(counter: PaperDesk, tray: Tray) -> Printing:
    return counter.printing(tray)


def test_what_comes_out_of_the_printer_is_the_paper_that_was_issued(counter: PaperDesk, tmp_path: Path) -> None:
    case_id, _, certificate = counter.approved()
    with pdf_queue(tmp_path / "paper") as queue:
        printing = counter.on_paper(queue.server)
        job_id = printing.send(counter.clerk, certificate, queue.name)
        printed = queue.next_job()
        assert printed.pdf.read_bytes() == counter.pdf(certificate)
    assert printed.title == "Mi Primer Certificado INEN MPC-C-QUI-2026-0001"
    assert printed.copies == 1
    assert "media=A4" in printed.options
    assert "print-scaling=none" in printed.options
    job = counter.row("print_job", "id", job_id)
    assert job["system_job"] == f"{queue.name}-1"
    assert (job["copy_mark"], job["ordinal"], job["outcome"]) == ("ORIGINAL", 1, "")
    assert counter.document(certificate)["state"] == "sent"
    assert "ORIGINAL" in counter.told(case_id, "Envió a imprimir")[0]


def test_the_queues_of_the_system_are_listed_with_their_state(counter: PaperDesk, tmp_path: Path) -> None:
    with pdf_queue(tmp_path / "paper") as queue:
        [printer] = counter.on_paper(queue.server).printers(counter.clerk)
        assert (printer.name, printer.description, printer.default) == (queue.name, "PDF", True)
        assert (printer.ready, printer.status) == (True, "lista")
        command = ["cupsdisable", "-r", "sin papel", queue.name]
        subprocess.run(command, env=os.environ | {"CUPS_SERVER": queue.server}, check=True)
        [stopped] = counter.on_paper(queue.server).printers(counter.clerk)
    assert (stopped.ready, stopped.status) == (False, "detenida: sin papel")


def test_a_queue_that_is_not_there_leaves_the_paper_approved_and_says_so(counter: PaperDesk, tmp_path: Path) -> None:
    case_id, _, certificate = counter.approved()
    with pdf_queue(tmp_path / "paper") as queue:
        printing = counter.on_paper(queue.server)
        with refused("printing.unknown_printer"):
            printing.send(counter.clerk, certificate, "otra")
        assert counter.document(certificate)["state"] == "approved"
        assert printing.questions(counter.clerk) == ()
        assert counter.told(case_id, "No salió")[1] == "la impresora no lo recibió"
        printing.send(counter.clerk, certificate, queue.name)
        assert "ORIGINAL" in text_of(queue.next_job().pdf.read_bytes())


def test_a_scheduler_that_does_not_answer_is_told_as_such(tmp_path: Path) -> None:
    port = LpPort(str(tmp_path / "nobody"))
    with refused("printing.no_service"):
        port.send(b"%PDF-1.4", title="x", printer="x", copies=1, paper="A4")
    with refused("printing.no_service"):
        port.printers()


def test_a_machine_without_cups_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with refused("printing.no_client"):
        LpPort().printers()


def test_only_approved_papers_print(counter: PaperDesk, printing: Printing, tray: Tray) -> None:
    _, agreement, certificate = counter.requested()
    with refused("printing.not_approved"):
        printing.send(counter.clerk, certificate, "bandeja")
    counter.issuing.approve(counter.supervisor, certificate)
    counter.issuing.void(counter.supervisor, agreement, "sobra")
    with refused("printing.voided"):
        printing.send(counter.clerk, agreement, "bandeja")
    with pytest.raises(Denied):
        printing.send(counter.evaluator, certificate, "bandeja")
    assert tray.received == []


def test_nothing_is_printed_until_a_person_says_so(counter: PaperDesk, printing: Printing) -> None:
    case_id, _, certificate = counter.approved()
    job_id = printing.send(counter.clerk, certificate, "bandeja")
    [question] = printing.questions(counter.clerk)
    assert (question.job_id, question.number) == (job_id, "MPC-C-QUI-2026-0001")
    assert question.applicant == counter.case(case_id)["person_name"]
    with refused("printing.question_open"):
        printing.send(counter.clerk, certificate, "bandeja")
    printing.confirm(counter.clerk, job_id, "good")
    assert counter.document(certificate)["state"] == "printed"
    assert printing.questions(counter.clerk) == ()
    with refused("printing.already_answered"):
        printing.confirm(counter.second, job_id, "spoilt", "mancha")
    assert counter.told(case_id, "Salió bien")[0] == "Salió bien: MPC-C-QUI-2026-0001"


def test_a_spoilt_paper_prints_again_as_a_reprint_with_the_same_number(
    counter: PaperDesk, printing: Printing, tray: Tray
) -> None:
    _, _, certificate = counter.approved()
    first = printing.send(counter.clerk, certificate, "bandeja")
    with refused("case.reason_needed"):
        printing.confirm(counter.clerk, first, "spoilt")
    with refused("typed.long"):
        printing.confirm(counter.clerk, first, "spoilt", "m" * 301)
    printing.confirm(counter.clerk, first, "spoilt", "atasco en la bandeja")
    assert counter.document(certificate)["state"] == "approved"
    second = printing.send(counter.clerk, certificate, "bandeja")
    job = counter.row("print_job", "id", second)
    assert (job["ordinal"], job["copy_mark"], job["reason"]) == (2, "REIMPRESIÓN", "atasco en la bandeja")
    words = text_of(tray.received[-1][1])
    assert "REIMPRESIÓN" in words
    assert "ORIGINAL" not in words
    assert "MPC-C-QUI-2026-0001" in words
    assert codes_of(tray.received[-1][1]) == codes_of(counter.pdf(certificate))
    assert counter.store.blobs.get(job["blob"]) == tray.received[-1][1]


def test_a_reprint_of_a_good_paper_needs_its_reason_and_leaves_the_case_where_it_is(
    counter: PaperDesk, printing: Printing
) -> None:
    case_id, _, certificate = counter.approved()
    printing.confirm(counter.clerk, printing.send(counter.clerk, certificate, "bandeja"), "good")
    with refused("printing.reason_needed"):
        printing.send(counter.clerk, certificate, "bandeja")
    job = printing.send(counter.clerk, certificate, "bandeja", "El titular perdió el original")
    assert counter.document(certificate)["state"] == "printed"
    printing.confirm(counter.clerk, job, "failed", "sin papel")
    assert counter.document(certificate)["state"] == "printed"
    assert counter.case(case_id)["step"] == "entrega"


def test_a_reprint_says_what_the_original_said_even_if_the_applicant_changed_since(
    counter: PaperDesk, printing: Printing, tray: Tray
) -> None:
    _, _, certificate = counter.approved()
    printing.confirm(counter.clerk, printing.send(counter.clerk, certificate, "bandeja"), "good")
    counter.desk.settings.put_signers(counter.supervisor, {"direccion": "Otra Persona", "validacion": "Otra Más"})
    printing.send(counter.clerk, certificate, "bandeja", "copia para el archivo")
    assert "Mgs. Iván Buitrón Lamiña" in text_of(tray.received[-1][1])


def test_a_crash_before_the_printer_leaves_a_question(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    printing = counter.printing(Tray(refusal=ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        printing.send(counter.clerk, certificate, "bandeja")
    [question] = printing.questions(counter.clerk)
    assert counter.document(certificate)["state"] == "sent"
    printing.confirm(counter.clerk, question.job_id, "failed", "se fue la luz")
    assert counter.document(certificate)["state"] == "approved"


def test_what_no_printer_received_does_not_count_as_a_copy(counter: PaperDesk, tray: Tray) -> None:
    _, _, certificate = counter.approved()
    stuck = counter.printing(Tray(refusal=UserError("printing.refused", reason="sin papel")))
    with refused("printing.refused"):
        stuck.send(counter.clerk, certificate, "bandeja")
    counter.printing(tray).send(counter.clerk, certificate, "bandeja")
    assert "ORIGINAL" in text_of(tray.received[0][1])
    marks = [job["copy_mark"] for job in counter.rows("print_job", "document_id", certificate)]
    assert marks == ["", "ORIGINAL"]


def test_a_page_whose_qr_does_not_read_is_not_printed(counter: PaperDesk, printing: Printing, tray: Tray) -> None:
    _, agreement, certificate = counter.approved()
    counter.tamper(certificate, blob=counter.document(agreement)["blob"])
    with refused("printing.unreadable"):
        printing.send(counter.clerk, certificate, "bandeja")
    assert tray.received == []
    assert counter.rows("print_job", "document_id", certificate) == []


def test_an_answer_that_is_none_is_refused(counter: PaperDesk, printing: Printing) -> None:
    _, _, certificate = counter.approved()
    job_id = printing.send(counter.clerk, certificate, "bandeja")
    with refused("printing.unknown_outcome"):
        printing.confirm(counter.clerk, job_id, "quizás")
    with refused("store.not_found"):
        printing.confirm(counter.clerk, "nada", "good")


def test_plain_papers_print_on_the_paper_they_need(counter: PaperDesk, printing: Printing, tray: Tray) -> None:
    card = counter.cards.card(counter.clerk, "mi-primer-certificado")
    receipt = counter.cards.receipt(counter.clerk, counter.to_pay())
    printing.plain(counter.clerk, "Ficha", card, "bandeja")
    assert tray.received == [("Ficha", card)]
    assert (paper_of(card), paper_of(receipt)) == ("A4", "A5")
