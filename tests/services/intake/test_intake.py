"""From "buenos días" to a registered request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.errors import Denied
from app.models.rows.intake import FileIn, Intake, ItemIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from tests.services.counter import PROCEDURE, Counter, refused, slip
from tests.support.answers import ANSWERS
from tests.support.files import jpg, pdf

MICRO, SMALL = "micro-empresa", "pequena-empresa"
FIRM = ApplicantIn(
    "ruc",
    synthetic_ruc(77, "private"),
    legal_name="Conservas Yanayaku S.A.S.",
    email="ventas@yanayaku.ec",
    phone="0990000123",
    province="17",
    canton="1701",
    address="Calle Los Nogales S4-12 y Pasaje B",
)
REQUEST = Intake(PROCEDURE, FIRM, SMALL, ANSWERS)


def test_the_applicant_type_decides_fee_papers_and_nothing_else(counter: Counter) -> None:
    kinds = [one.key for one in counter.desk.catalogue.procedure(PROCEDURE).applicant_types]
    told = {kind: counter.desk.intake.prospect(counter.clerk, replace(REQUEST, applicant_type=kind)) for kind in kinds}
    assert [told[kind].amount_cents for kind in kinds] == [5000] * 5 + [7500, 10000]
    assert {item.title for item in told[kinds[2]].items} != {item.title for item in told[kinds[5]].items}
    assert {prospect.due_on for prospect in told.values()} == {date(2026, 12, 18)}
    assert "COA" in told[kinds[0]].term_basis


def test_an_empty_form_gets_what_can_be_told_already(counter: Counter) -> None:
    told = counter.desk.intake.prospect(counter.clerk, Intake(PROCEDURE, ApplicantIn("cedula", "")))
    assert (told.amount_cents, told.due_on) == (None, date(2026, 12, 18))
    assert len(told.items) >= 2


def test_a_whole_request_has_no_fault(counter: Counter) -> None:
    assert counter.desk.intake.faults(counter.clerk, REQUEST) == ()


def test_every_missing_answer_is_named_in_the_order_of_the_form(counter: Counter) -> None:
    faults = counter.desk.intake.faults(counter.clerk, Intake(PROCEDURE, ApplicantIn("ruc", "")))
    keys = [fault.key for fault in faults]
    assert keys[:4] == ["person.id_number", "person.legal_name", "person.email", "person.phone"]
    assert keys.index("applicant_type") < keys.index("alcance") < keys.index("lugar")
    assert all(fault.text.endswith(".") for fault in faults)


def test_registering_gives_the_number_and_writes_everything_at_once(counter: Counter) -> None:
    before = counter.entries()
    made = counter.desk.intake.register(counter.clerk, replace(REQUEST, slip=slip(cents=7500)))
    assert counter.entries() == before + 1
    case = counter.case(made.case_id)
    assert (case["number"], case["state"]) == ("MPC-QUI-2026-0001", "registered")
    assert counter.row("charge", "case_id", made.case_id)["amount_cents"] == 7500
    assert counter.row("slip", "case_id", made.case_id)["document"] == "871203"
    assert [item["label"] for item in counter.rows("requirement_item", "case_id", made.case_id)] == [
        "1",
        "2a",
        "2b",
        "3",
    ]
    assert json.loads(case["answers"])["trabajadores"] == 14


def test_an_incomplete_request_is_refused_whole(counter: Counter) -> None:
    before = counter.entries()
    with refused("intake.incomplete"):
        counter.desk.intake.register(counter.clerk, replace(REQUEST, answers={}))
    assert counter.entries() == before
    assert counter.store.read("SELECT count(*) FROM person")[0][0] == 0


def test_a_known_person_is_recognised_and_kept_up_to_date(counter: Counter) -> None:
    assert counter.desk.people.known(counter.clerk, "ruc", FIRM.id_number) is None
    counter.desk.intake.register(counter.clerk, REQUEST)
    moved = replace(REQUEST, applicant=replace(FIRM, phone="0990000999"))
    counter.desk.intake.register(counter.clerk, moved)
    known = counter.desk.people.known(counter.clerk, "ruc", f" {FIRM.id_number[:6]}-{FIRM.id_number[6:]} ")
    assert known is not None
    assert known.applicant.phone == "0990000999"
    assert [case.number for case in known.cases] == ["MPC-QUI-2026-0002", "MPC-QUI-2026-0001"]
    assert counter.row("person", "id_number", FIRM.id_number)["version"] == 2


def test_a_wrong_digit_needs_a_supervisor_and_a_reason(counter: Counter) -> None:
    good = synthetic_cedula(40)
    wrong = good[:9] + str((int(good[9]) + 1) % 10)
    person = replace(FIRM, id_kind="cedula", id_number=wrong, legal_name="", surnames="Yugsi", names="Ceferino")
    with refused("intake.incomplete"):
        counter.desk.intake.register(counter.clerk, replace(REQUEST, applicant=person))
    by_clerk = replace(person, override_reason="Cédula vista en original", override_by=counter.clerk.user_id)
    with refused("identity.override"):
        counter.desk.intake.register(counter.clerk, replace(REQUEST, applicant=by_clerk))
    lifted = replace(by_clerk, override_by=counter.supervisor.user_id)
    made = counter.desk.intake.register(counter.clerk, replace(REQUEST, applicant=lifted))
    kept = counter.row("person", "id_number", wrong)
    assert kept["override_reason"] == "Cédula vista en original"
    assert counter.case(made.case_id)["person_name"] == "Yugsi Ceferino"


def test_a_company_whose_digit_fails_is_only_warned(counter: Counter) -> None:
    firm = replace(FIRM, id_number="1793213150001")
    faults = counter.desk.intake.faults(counter.clerk, replace(REQUEST, applicant=firm))
    assert [(fault.key, fault.level) for fault in faults] == [("person.id_number", "warning")]
    assert counter.desk.intake.register(counter.clerk, replace(REQUEST, applicant=firm)).number


def test_papers_handed_in_are_kept_with_their_line(counter: Counter) -> None:
    files = (
        FileIn("solicitud", "", "solicitud firmada.pdf", pdf(pages=3)),
        FileIn("documento-habilitante", "nombramiento", "nombramiento.jpg", jpg()),
    )
    items = (ItemIn("solicitud", "", "received", sheets=3), ItemIn("documento-habilitante", "nombramiento", "received"))
    made = counter.desk.intake.register(counter.clerk, replace(REQUEST, files=files, items=items))
    view = counter.desk.cases.file(counter.clerk, made.case_id)
    kept = {item.label: [(file.name, file.pages) for file in item.attachments] for item in view.items}
    assert kept["1"] == [("solicitud firmada.pdf", 3)]
    assert kept["2b"] == [("nombramiento.jpg", 1)]
    line, content = counter.desk.checklist.content(counter.clerk, view.items[0].attachments[0].id)
    assert (line.format, content) == ("pdf", files[0].content)


def test_a_bad_paper_stops_the_registration_and_nothing_is_half_saved(counter: Counter) -> None:
    before = counter.entries()
    files = (FileIn("solicitud", "", "bien.pdf", pdf()), FileIn("solicitud", "", "mal.pdf", pdf()[:-200]))
    with refused("file.damaged"):
        counter.desk.intake.register(counter.clerk, replace(REQUEST, files=files))
    assert counter.entries() == before
    assert counter.store.sweep_blobs() == 1


def test_who_found_a_paper_illegible_at_intake_is_told(counter: Counter) -> None:
    items = (ItemIn("solicitud", "", "illegible", "la firma no se ve"),)
    registered = counter.desk.intake.register(counter.clerk, replace(REQUEST, items=items))
    first, second, *_ = counter.desk.cases.file(counter.clerk, registered.case_id).items
    assert (first.state, first.changed_by) == ("illegible", counter.clerk.name)
    assert (second.state, second.changed_by, second.changed_at) == ("pending", "", None)


def test_who_may_not_register_leaves_no_file_behind(counter: Counter) -> None:
    files = (FileIn("solicitud", "", "bien.pdf", pdf()),)
    with pytest.raises(Denied):
        counter.desk.intake.register(counter.evaluator, replace(REQUEST, files=files))
    assert counter.store.sweep_blobs() == 0


def test_what_the_state_holds_is_never_received_as_a_copy(counter: Counter) -> None:
    items = (ItemIn("documento-habilitante", "rum-pequena", "received"),)
    with refused("item.never_paper"):
        counter.desk.intake.register(counter.clerk, replace(REQUEST, items=items))


def test_after_closing_the_count_starts_a_day_later(counter: Counter) -> None:
    on_time = counter.desk.intake.register(counter.clerk, REQUEST)
    counter.later(hours=6)
    late = counter.desk.intake.register(counter.clerk, REQUEST)
    assert counter.case(on_time.case_id)["counts_from"] == "2026-11-06"
    assert counter.case(late.case_id)["counts_from"] == "2026-11-09"


def test_a_draft_survives_and_leaves_when_its_request_is_registered(counter: Counter) -> None:
    drafts = counter.desk.drafts
    name = drafts.save(counter.clerk, "", PROCEDURE, "Yanayaku", '{"half": 1}')
    assert drafts.save(counter.clerk, name, PROCEDURE, "Conservas Yanayaku", '{"half": 2}') == name
    assert [(one.id, one.title) for one in drafts.list(counter.clerk)] == [(name, "Conservas Yanayaku")]
    assert drafts.body(counter.clerk, name) == '{"half": 2}'
    assert drafts.list(counter.supervisor) == ()
    with refused("store.not_found"):
        drafts.body(counter.supervisor, name)
    drafts.drop(counter.supervisor, name)
    counter.desk.intake.register(counter.clerk, replace(REQUEST, draft_id=name))
    assert drafts.list(counter.clerk) == ()


def test_nobody_writes_over_the_draft_of_another(counter: Counter) -> None:
    drafts = counter.desk.drafts
    name = drafts.save(counter.clerk, "", PROCEDURE, "Yanayaku", '{"half": 1}')
    with refused("store.not_found"):
        drafts.save(counter.supervisor, name, PROCEDURE, "Mío", "{}")
    assert drafts.body(counter.clerk, name) == '{"half": 1}'
    registering = counter.request()
    counter.desk.intake.register(counter.supervisor, replace(registering, draft_id=name))
    assert drafts.body(counter.clerk, name) == '{"half": 1}'


def test_a_draft_that_is_dropped_is_gone_and_a_huge_one_is_refused(counter: Counter) -> None:
    drafts = counter.desk.drafts
    name = drafts.save(counter.clerk, "", PROCEDURE, "x", "{}")
    drafts.drop(counter.clerk, name)
    drafts.drop(counter.clerk, name)
    assert drafts.list(counter.clerk) == ()
    with refused("draft.too_long"):
        drafts.save(counter.clerk, "", PROCEDURE, "x", "y" * 2_000_001)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("trabajadores", "doce", "número entero"),
        ("trabajadores", "-1", "entre"),
        ("anio_inicio", "99999999999999", "número entero"),
        ("alcance", "x" * 5000, "largo"),
        ("alcance", "queso\x00fresco", "no se ven"),
        ("representante", "uno\ndos", "una sola línea"),
        ("representante_identificacion", "cedula:123", "Faltan"),
        ("representante_identificacion", "carnet:1", "opciones"),
        ("contacto_correo", "taller", "@"),
        ("contacto_correo", "taller@", "después de @"),
        ("contacto_correo", "taller@@correo", "completo"),
        ("lugar", "9999", "lista"),
        ("exporta", "tal vez", "opciones"),
    ],
)
def test_a_wrong_answer_gets_its_sentence(counter: Counter, field: str, value: str, says: str) -> None:
    faults = counter.desk.intake.faults(counter.clerk, replace(REQUEST, answers={**ANSWERS, field: value}))
    assert [fault.key for fault in faults] == [field]
    assert says in faults[0].text


def test_names_of_all_kinds_are_kept_as_they_are_written(counter: Counter) -> None:
    for place, (surnames, names) in enumerate(
        [
            ("Caiza De la Cruz Ñauñay Sinchiguano", "Ana Lucía del Pilar"),
            ("O'Neill-Ångström", "Zoë"),
            ("Guan\u0303una", "Jose\u0301"),
        ]
    ):
        person = replace(
            FIRM,
            id_kind="cedula",
            id_number=synthetic_cedula(60 + place),
            legal_name="",
            surnames=surnames,
            names=names,
        )
        made = counter.desk.intake.register(counter.clerk, replace(REQUEST, applicant=person))
        assert counter.desk.cases.search(counter.clerk, surnames.split()[0])[0].id == made.case_id
    assert counter.desk.cases.search(counter.clerk, "guanuna jose")[0].applicant == "Guañuna José"


@settings(max_examples=60)
@given(text=st.text(max_size=80), key=st.sampled_from([*ANSWERS, "surnames", "email", "phone", "id_number"]))
def test_whatever_is_typed_gets_sentences_and_never_an_accident(
    tmp_path_factory: pytest.TempPathFactory, text: str, key: str
) -> None:
    counter = _shared(tmp_path_factory)
    wanted = (
        replace(REQUEST, answers={**ANSWERS, key: text})
        if key in ANSWERS
        else replace(
            REQUEST, applicant=replace(FIRM, legal_name="" if key == "surnames" else FIRM.legal_name, **{key: text})
        )
    )
    for fault in counter.desk.intake.faults(counter.clerk, wanted):
        assert fault.level in {"error", "override", "warning"}
        assert fault.text.strip()
    counter.desk.intake.prospect(counter.clerk, wanted)


_COUNTERS: list[Counter] = []


def _shared(factory: pytest.TempPathFactory) -> Counter:
    """One office for all examples: opening one costs more than asking it."""
    if not _COUNTERS:
        _COUNTERS.append(Counter(factory.mktemp("shared")))
    return _COUNTERS[0]


@pytest.fixture(autouse=True, scope="module")
def _close_shared() -> Iterator[None]:
    yield
    for counter in _COUNTERS:
        counter.close()


def test_a_request_of_tomorrow_goes_on_with_todays_numbers(counter: Counter) -> None:
    first = counter.desk.intake.register(counter.clerk, REQUEST)
    counter.clock.advance(timedelta(days=70))
    second = counter.desk.intake.register(counter.clerk, REQUEST)
    assert (first.number, second.number) == ("MPC-QUI-2026-0001", "MPC-QUI-2027-0001")
