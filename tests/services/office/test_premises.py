"""Where the office is and how it is reached, from which day, and on which papers that is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from app.models.rows.office import ADDRESS_LIMIT, EMAIL_LIMIT, LONGEST_WORD, PHONE_LIMIT, Contact, DatedContact
from tests.services.counter import PROCEDURE, refused
from tests.services.papers import PaperDesk, text_of

STREET = Contact("Av. 6 de Diciembre E10-53 y La Niña, planta baja", "(02) 250-1885 ext. 12", "quito@agencia.ec")
MOVED = Contact("Calle Los Nogales S4-12", "(02) 321-4567", "")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def today(desk: PaperDesk) -> date:
    return desk.clock.today()


def test_until_the_office_says_otherwise_what_is_declared_holds(desk: PaperDesk) -> None:
    assert desk.desk.settings.contacts(desk.clerk) == ()
    office = desk.desk.premises.entry().office
    assert office == desk.desk.catalogue.office(desk.desk.office.office).office
    assert office.phone


def test_a_contact_holds_from_its_day_on(desk: PaperDesk) -> None:
    settings, start = desk.desk.settings, today(desk)
    settings.put_contact(desk.supervisor, STREET, start)
    settings.put_contact(desk.administrator, MOVED, start + timedelta(days=30))
    assert settings.contacts(desk.clerk) == (
        DatedContact(start, STREET),
        DatedContact(start + timedelta(days=30), MOVED),
    )
    assert desk.desk.premises.entry().office.address == STREET.address
    desk.clock.advance(timedelta(days=30))
    office = desk.desk.premises.entry().office
    assert (office.address, office.phone, office.email) == (MOVED.address, MOVED.phone, "")


def test_the_same_day_is_written_over(desk: PaperDesk) -> None:
    settings = desk.desk.settings
    for contact in (STREET, MOVED):
        settings.put_contact(desk.supervisor, contact, today(desk))
    assert settings.contacts(desk.supervisor) == (DatedContact(today(desk), MOVED),)


def test_papers_and_information_cards_say_it_and_those_issued_before_do_not_change(desk: PaperDesk) -> None:
    case_id = desk.to_pay()
    before = desk.cards.receipt(desk.clerk, case_id)
    _, _, certificate = desk.approved()
    issued = desk.pdf(certificate)
    desk.desk.settings.put_contact(desk.supervisor, STREET, today(desk))
    assert STREET.address not in text_of(before)
    receipt = text_of(desk.cards.receipt(desk.clerk, case_id))
    assert STREET.address in receipt
    assert STREET.phone in receipt
    card = text_of(desk.cards.card(desk.clerk, PROCEDURE))
    assert f"{STREET.address}, {STREET.phone}, {STREET.email}" in card
    assert "Ext. 3042" in card, "the other offices stay as declared"
    assert desk.pdf(certificate) == issued


def test_an_invitation_comes_from_the_mail_of_the_office(desk: PaperDesk) -> None:
    desk.desk.settings.put_contact(desk.supervisor, STREET, today(desk))
    case_id = desk.to_schedule()
    starts = desk.clock.local(desk.clock.now()).replace(hour=9, minute=0, tzinfo=None) + timedelta(days=1)
    visit = desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Calle Uno", starts)
    event = Calendar.from_ical(desk.evaluations.invitation(desk.clerk, visit)).walk("VEVENT")[0]
    assert "quito@agencia.ec" in str(event["organizer"])


def test_the_longest_contact_still_fits_on_every_paper(desk: PaperDesk) -> None:
    widest = Contact(
        f"{'M' * LONGEST_WORD} {'M' * LONGEST_WORD} {'M' * 18}",
        "0" * PHONE_LIMIT,
        "certificacion.y.reglamentacion.tecnica@agencia.gob"[:EMAIL_LIMIT],
    )
    assert (len(widest.address), len(widest.email)) == (ADDRESS_LIMIT, EMAIL_LIMIT)
    desk.desk.settings.put_contact(desk.supervisor, widest, today(desk))
    case_id = desk.to_pay()
    assert "M" * 18 in text_of(desk.cards.receipt(desk.clerk, case_id))
    assert desk.cards.days(desk.clerk, case_id)
    assert desk.cards.card(desk.clerk, PROCEDURE)
    _, agreement, certificate = desk.approved()
    assert desk.pdf(agreement)
    assert desk.pdf(certificate)


@pytest.mark.parametrize(
    ("contact", "days", "key"),
    [
        (Contact("A " * ADDRESS_LIMIT, "", ""), 0, "typed.long"),
        (Contact("A" * (LONGEST_WORD + 1), "", ""), 0, "settings.long_word"),
        (Contact("", "12345", ""), 0, "settings.phone_short"),
        (Contact("", "9" * (PHONE_LIMIT + 1), ""), 0, "typed.long"),
        (Contact("", "", "sin arroba"), 0, "field.email_at"),
        (STREET, -1, "settings.since_past"),
        (STREET, 400, "settings.since_far"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    desk: PaperDesk, contact: Contact, days: int, key: str
) -> None:
    with refused(key):
        desk.desk.settings.put_contact(desk.supervisor, contact, today(desk) + timedelta(days=days))
    assert desk.desk.settings.contacts(desk.supervisor) == ()


def test_hidden_signs_are_cleaned_and_all_may_be_empty(desk: PaperDesk) -> None:
    desk.desk.settings.put_contact(desk.supervisor, Contact("  Calle\u202e  Uno ", "\u200b", " "), today(desk))
    assert desk.desk.settings.contacts(desk.supervisor)[0].contact == Contact("Calle Uno", "", "")
