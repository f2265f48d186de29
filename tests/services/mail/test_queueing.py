"""What the applicant is told by e-mail, when, and with which files; everything with the act that causes it or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage

import pytest
from icalendar import Calendar

from app.models.catalogue.messages import Message
from app.models.rows.office import Contact
from app.models.tables.people import Person
from app.services.integrity import verify
from tests.services.counter import PAPERS, refused
from tests.services.everywhere import next_morning
from tests.services.papers import text_of
from tests.services.post import KINDS, PostDesk
from tests.support.files import pdf
from tests.support.mail_server import MailServer


def words(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content())


def files(message: EmailMessage) -> dict[str, bytes]:
    return {str(part.get_filename()): part.get_payload(decode=True) for part in message.iter_attachments()}  # type: ignore[misc]


def test_a_request_that_was_received(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_complete()
    desk.send()
    (came,) = server.came
    number = desk.number(case_id)
    assert came["Subject"] == f"Recibimos su solicitud {number}"
    body = words(came)
    assert "Saludos, Rosa 1 Quishpe Lema:" in body
    assert desk.case(case_id)["tracking_code"] in body
    assert "Le responderemos hasta el " in body
    assert "{" not in body


def test_letter_and_act_are_one_transaction(desk: PostDesk) -> None:
    desk.to_complete()
    registering = desk.store.read("SELECT rows FROM journal WHERE action = 'intake.register'")
    assert len(registering) == 1
    assert '"outbox"' in registering[0]["rows"]
    desk.send()
    desk.store.close()
    assert verify(desk.store.folder)["ok"]


def test_a_refused_act_queues_nothing(desk: PostDesk) -> None:
    case_id = desk.to_pay()
    before = len(desk.letters())
    with refused("amend.already_paused" if desk.case(case_id)["paused"] else "amend.nothing_lacks"):
        desk.pay(case_id)
        desk.desk.checklist.request_amendment(desk.clerk, case_id)
    assert len(desk.letters()) == before


def test_the_papers_that_lack_with_the_letter_itself(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_complete()
    document_id = desk.desk.checklist.request_amendment(desk.clerk, case_id)
    desk.send()
    came = server.came[-1]
    document = desk.document(document_id)
    assert files(came) == {f"{document['number']}.pdf": desk.store.blobs.get(document["blob"])}
    assert document["number"] in text_of(files(came)[f"{document['number']}.pdf"])
    lacking = [item["title"] for item in desk.rows("requirement_item", "case_id", case_id)]
    assert all(f"- {title}" in words(came) for title in lacking)


def test_the_date_of_the_evaluation_its_change_and_its_end(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_schedule()
    visit = desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    desk.evaluations.reschedule(desk.clerk, visit, desk.evaluator.user_id, "Calle 2", next_morning(desk, 11))
    desk.evaluations.cancel(desk.clerk, visit, "El evaluador enfermó.")
    desk.send()
    agreed, moved, ended = server.came[-3:]
    found = [Calendar.from_ical(content) for came in (agreed, moved, ended) for content in files(came).values()]
    assert [str(one["METHOD"]) for one in found] == ["REQUEST", "REQUEST", "CANCEL"]
    told = [part.get_param("method") for came in (agreed, moved, ended) for part in came.iter_attachments()]
    assert told == ["REQUEST", "REQUEST", "CANCEL"], "a program that reads only the header does the same (RFC 6047)"
    assert [one.walk("VEVENT")[0]["SEQUENCE"] for one in found] == [0, 1, 2]
    assert len({str(one.walk("VEVENT")[0]["UID"]) for one in found}) == 1
    starts = found[0].walk("VEVENT")[0].decoded("DTSTART")
    assert isinstance(starts, datetime)
    assert starts.replace(tzinfo=None) == next_morning(desk)
    assert "Lugar: Calle 1" in words(agreed)
    assert "11h00" in words(moved)
    assert "se canceló" in words(ended)


def test_a_letter_and_its_appointment_say_how_the_office_is_reached_today(desk: PostDesk, server: MailServer) -> None:
    moved = Contact("Calle Los Nogales S4-12", "(02) 321-4567", "quito@agencia.example")
    desk.desk.settings.put_contact(desk.supervisor, moved, desk.clock.today())
    case_id = desk.to_schedule()
    desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    desk.send()
    invitation = server.came[-1]
    assert all(part in words(invitation) for part in (moved.address, moved.phone, moved.email))
    (appointment,) = files(invitation).values()
    assert moved.email in str(Calendar.from_ical(appointment).walk("VEVENT")[0]["organizer"])


def test_a_withdrawn_case_takes_its_visit_off_the_agenda(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_schedule()
    desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    desk.desk.cases.move(desk.clerk, case_id, "desistido", "Ya no lo necesita.")
    assert [letter["kind"] for letter in desk.letters()][-2:] == ["invitation", "visit_cancelled"]


def test_papers_ready_to_collect_are_told_once_and_when_they_are_printed(desk: PostDesk, server: MailServer) -> None:
    case_id, *_ = desk.approved()
    assert desk.letters("ready") == []
    for paper in desk.desk.issuing.queue(desk.supervisor, "approved"):
        printing = desk.tray()
        printing.confirm(desk.clerk, printing.send(desk.clerk, paper.id, "bandeja"), "good")
    (letter,) = desk.letters("ready")
    assert letter["case_id"] == case_id
    desk.desk.checklist.attach(desk.clerk, case_id, None, "carta.pdf", pdf())
    assert len(desk.letters("ready")) == 1


def test_an_applicant_without_address_gets_none(desk: PostDesk) -> None:
    case_id = desk.to_complete()
    with desk.store.transaction(desk.clerk, "intake.register") as tx:
        tx.update(tx.get(Person, desk.case(case_id)["person_id"]), email="")
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    assert [letter["kind"] for letter in desk.letters()] == ["received"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_that_is_switched_off_is_not_sent(desk: PostDesk, server: MailServer, kind: str) -> None:
    desk.switch(port=server.port, kinds=tuple(one for one in KINDS if one != kind))
    case_id = desk.to_complete()
    desk.desk.checklist.request_amendment(desk.clerk, case_id)
    later = desk.to_schedule()
    visit = desk.evaluations.schedule(desk.clerk, later, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    desk.evaluations.cancel(desk.clerk, visit, "Cambio.")
    sent = {letter["kind"] for letter in desk.letters()}
    assert sent == {"received", "papers_missing", "invitation", "visit_cancelled"} - {kind}


def test_an_office_without_mail_queues_nothing(desk: PostDesk) -> None:
    desk.switch(on=False)
    desk.to_complete()
    assert desk.letters() == []


def test_words_of_the_procedure_come_before_the_defaults(desk: PostDesk) -> None:
    own = Message(
        kind="received", subject="Ya lo tenemos: {case.number}", body="{answer.alcance}\n\nCódigo: {evaluation.number}"
    )
    desk.declare(messages=(own,))
    case_id = desk.to_complete()
    letter = desk.letter()
    assert letter["subject"] == f"Ya lo tenemos: {desk.number(case_id)}"
    assert letter["body"] == "elaboración de queso fresco\n", "a line whose value is not known yet is left out"


def test_the_language_of_the_letters_is_the_offices(desk: PostDesk, server: MailServer) -> None:
    desk.switch(port=server.port, language="en")
    desk.to_complete()
    assert desk.letter()["subject"].startswith("We received your request")


HOSTILE = (
    "Rosa\r\nBcc: otra@ejemplo.ec",
    "Rosa\nSubject: otro",
    "Rosa\r\n\r\nCuerpo falso",
    "Rosa\u2028Bcc: otra@ejemplo.ec",
    "Rosa\x00\x0b\x0cMaría",
    '"Rosa" <otra@ejemplo.ec>',
    "Rosa, otra@ejemplo.ec",
    "=?utf-8?q?Rosa=0D=0ABcc:_otra@ejemplo.ec?=",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_cannot_write_headers(desk: PostDesk, server: MailServer, name: str) -> None:
    request = desk.request(PAPERS)
    desk.desk.intake.register(desk.clerk, replace(request, applicant=replace(request.applicant, names=name)))
    assert desk.send().sent == 1
    (came,) = server.came
    assert server.recipients == ["rosa@ejemplo.ec"]
    assert came["Bcc"] is None
    assert came["Subject"].startswith("Recibimos su solicitud MPC")
    assert [address.addr_spec for address in came["To"].addresses] == ["rosa@ejemplo.ec"]
    assert words(came).startswith("Saludos, ")


@pytest.mark.parametrize(
    "subject", ["Recibimos su solicitud de ñandúes y güiras {case.number}", "📬 {applicant.name}", "x" * 190]
)
def test_a_long_or_foreign_subject_is_read_as_written(desk: PostDesk, server: MailServer, subject: str) -> None:
    desk.declare(messages=(Message(kind="received", subject=subject, body="Kichwa: ñukanchik llaktapi. Ω ł ő"),))
    case_id = desk.to_complete()
    desk.send()
    (came,) = server.came
    expected = subject.replace("{case.number}", desk.number(case_id)).replace("{applicant.name}", "Rosa 1 Quishpe Lema")
    assert came["Subject"] == expected
    assert words(came).strip() == "Kichwa: ñukanchik llaktapi. Ω ł ő"


def test_a_name_in_any_script_is_read_as_written(desk: PostDesk, server: MailServer) -> None:
    request = desk.request(PAPERS)
    person = replace(request.applicant, surnames="Łukaszewicz Ñauñay", names="Zoë Аня", email="zoe@bücher.example")
    desk.desk.intake.register(desk.clerk, replace(request, applicant=person))
    assert desk.send().sent == 1
    assert server.came[0]["To"].addresses[0].display_name == "Zoë Аня Łukaszewicz Ñauñay"
    assert server.recipients == ["zoe@xn--bcher-kva.example"]


def test_an_address_with_accents_needs_a_server_that_takes_it(desk: PostDesk, server: MailServer) -> None:
    request = desk.request(PAPERS)
    desk.desk.intake.register(
        desk.clerk, replace(request, applicant=replace(request.applicant, email="ñusta@ejemplo.ec"))
    )
    assert desk.send().failed == 1
    assert desk.letter()["answer"] == "letters"


def test_files_of_letters_are_not_swept(desk: PostDesk) -> None:
    case_id = desk.to_schedule()
    desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    assert desk.store.sweep_blobs() == 0
    desk.store.blobs.put(b"nobody's")
    assert desk.store.sweep_blobs() == 1
    assert desk.send().failed == 0


def test_a_lost_file_fails_the_letter_and_no_other(desk: PostDesk, server: MailServer) -> None:
    case_id = desk.to_schedule()
    desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle 1", next_morning(desk))
    (blob,) = desk.store.read("SELECT blob FROM outbox_file")
    (desk.store.folder.blobs / blob["blob"][:2] / blob["blob"][2:]).unlink()
    done = desk.send()
    assert (done.sent, done.failed) == (1, 1)
    assert [letter["answer"] for letter in desk.letters("invitation")] == ["file"]


def test_a_paper_that_is_not_handed_over_is_not_waited_for(desk: PostDesk) -> None:
    agreement, certificate = desk.desk.catalogue.procedure("mi-primer-certificado").results
    desk.declare(results=(agreement.model_copy(update={"delivery": "not_delivered"}), certificate))
    desk.issuing = desk.desk.issuing
    _, _, paper = desk.approved()
    printing = desk.tray()
    printing.confirm(desk.clerk, printing.send(desk.clerk, paper, "bandeja"), "good")
    (letter,) = desk.letters("ready")
    assert certificate.title in letter["body"]
    assert agreement.title not in letter["body"]
