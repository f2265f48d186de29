"""Applicants: one row each, found by their number however it is typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.services import people
from app.services.access import Actor
from tests.services.counter import Counter, refused
from tests.services.everywhere import OTHER_OFFICE

ROSA = ApplicantIn("cedula", synthetic_cedula(40), " Quishpe  Lema", "Rosa\u200b ", phone="0991234567")
FIRM = ApplicantIn("ruc", synthetic_ruc(41, "private"), legal_name="Lácteos Yanayaku S.A.S.")


def write(counter: Counter, applicant: ApplicantIn, actor: Actor | None = None) -> str:
    with counter.store.transaction(actor or counter.clerk, "intake.register") as tx:
        return people.write(tx, applicant).id


def wrong_digit(number: str) -> str:
    return number[:9] + str((int(number[9]) + 1) % 10) + number[10:]


def test_a_person_is_kept_clean_and_found_as_typed(counter: Counter) -> None:
    write(counter, replace(ROSA, id_number=f" {ROSA.id_number[:5]}-{ROSA.id_number[5:]} "))
    known = counter.desk.people.known(counter.clerk, "cedula", ROSA.id_number)
    assert known is not None
    assert (known.applicant.surnames, known.applicant.names, known.name) == (
        "Quishpe Lema",
        "Rosa",
        "Quishpe Lema Rosa",
    )
    assert known.cases == ()
    assert counter.desk.people.known(counter.clerk, "passport", ROSA.id_number) is None


def test_the_same_number_is_the_same_row(counter: Counter) -> None:
    first = write(counter, ROSA)
    assert write(counter, ROSA) == first
    assert counter.row("person", "id", first)["version"] == 1, "nothing changed, nothing written"
    assert write(counter, replace(ROSA, phone="0987654321")) == first
    assert counter.row("person", "id", first)["phone"] == "0987654321"


def test_a_firm_has_its_name_and_no_surnames(counter: Counter) -> None:
    row = counter.row("person", "id", write(counter, replace(FIRM, surnames="Sobra", names="Algo")))
    assert (row["legal_name"], row["surnames"], row["names"]) == ("Lácteos Yanayaku S.A.S.", "", "")
    assert people.is_firm(FIRM)
    assert not people.is_firm(ROSA)


def test_names_read_one_way_in_lists_and_another_in_letters() -> None:
    four = ApplicantIn("cedula", "", "De la Torre Quishpe", "María Fernanda")
    assert people.display_name(four) == "De la Torre Quishpe María Fernanda"
    assert people.letter_name(four) == "María Fernanda De la Torre Quishpe"
    assert people.display_name(FIRM) == people.letter_name(FIRM) == "Lácteos Yanayaku S.A.S."
    assert people.letter_name(ApplicantIn("passport", "", "Nguyen")) == "Nguyen"


@pytest.mark.parametrize(
    ("applicant", "key"),
    [
        (replace(ROSA, id_number="12345"), "identity.refused"),
        (replace(ROSA, id_number=wrong_digit(ROSA.id_number)), "identity.override"),
        (replace(ROSA, surnames=""), "name.empty"),
        (replace(ROSA, names="a" * 101), "name.too_long"),
        (replace(FIRM, legal_name="a" * 301), "name.too_long"),
    ],
)
def test_who_cannot_be_is_not_written(counter: Counter, applicant: ApplicantIn, key: str) -> None:
    before = counter.entries()
    with refused(key):
        write(counter, applicant)
    assert counter.entries() == before


def test_only_an_active_supervisor_lifts_a_wrong_digit_and_says_why(counter: Counter) -> None:
    doubtful = replace(ROSA, id_number=wrong_digit(ROSA.id_number))
    for reason, by in (
        ("", counter.supervisor.user_id),
        ("  \u200b", counter.supervisor.user_id),
        ("vista en original", ""),
        ("vista en original", "0" * 36),
        ("vista en original", counter.clerk.user_id),
    ):
        with refused("identity.override"):
            write(counter, replace(doubtful, override_reason=reason, override_by=by))
    lifted = replace(doubtful, override_reason="vista en original", override_by=counter.second.user_id)
    with refused("typed.long"):
        write(counter, replace(lifted, override_reason="a" * 301))
    assert counter.row("person", "id", write(counter, lifted))["override_reason"] == "vista en original"
    counter.dismiss(counter.second)
    with refused("identity.override"):
        write(counter, replace(lifted, id_number=wrong_digit(synthetic_cedula(43)), override_by=counter.second.user_id))


def test_a_number_that_holds_needs_no_lifting_and_keeps_no_reason(counter: Counter) -> None:
    told = write(counter, replace(ROSA, override_reason="por si acaso", override_by=counter.supervisor.user_id))
    assert counter.row("person", "id", told)["override_reason"] == ""


def test_each_office_knows_its_own_applicants(counter: Counter) -> None:
    elsewhere = counter.hire("clerk", "Lejana", office=OTHER_OFFICE)
    assert write(counter, ROSA) != write(counter, ROSA, elsewhere)
    assert counter.desk.people.known(counter.clerk, "ruc", FIRM.id_number) is None


def test_earlier_requests_come_newest_first_and_no_more_than_twenty(counter: Counter) -> None:
    request = counter.request()
    for _ in range(22):
        counter.desk.intake.register(counter.clerk, request)
        counter.later(minutes=1)
    known = counter.desk.people.known(counter.clerk, "cedula", request.applicant.id_number)
    assert known is not None
    assert [case.number[-2:] for case in known.cases] == [f"{place:02d}" for place in range(22, 2, -1)]
    first = known.cases[0]
    counter.desk.cases.move(counter.clerk, first.id, "desistido", "se repitió")
    again = counter.desk.people.known(counter.clerk, "cedula", request.applicant.id_number)
    assert again is not None
    assert (again.cases[0].is_open, again.cases[0].closed_at is None) == (False, False)
