"""A notice with reserve: the counter registers it, nobody but a guardian reads it, and every reading is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.catalogue.reserve import GUARDIAN, Reserve
from app.models.errors import Denied
from app.models.rows.cases import CaseFilter, CaseView
from app.models.rows.papers import Verification
from app.services.access import Access, Actor
from app.services.integrity import verify
from app.services.paths import RESOURCES
from tests.services.counter import refused
from tests.services.papers import text_of
from tests.services.reserved import CEDULA, FACTS, NOTICE, PERSON, SECRETS, ReservedDesk
from tests.support.files import pdf

MATRIX = Access(RESOURCES / "access.toml")
EVERYTHING = CaseFilter(only_open=False)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ReservedDesk]:
    made = ReservedDesk(tmp_path)
    yield made
    made.close()


def read(desk: ReservedDesk, case_id: str) -> CaseView:
    return desk.desk.cases.file(desk.guardian, case_id)


def readings(desk: ReservedDesk, case_id: str) -> list[tuple[str, str, str]]:
    sql = "SELECT actor_name, what, reason FROM reserved_read WHERE case_id = ? ORDER BY id"
    return [tuple(row) for row in desk.store.read(sql, (case_id,))]


def last_entry(desk: ReservedDesk) -> tuple[str, str, str, list[str]]:
    row = desk.store.read("SELECT actor, action, subject, rows FROM journal ORDER BY seq DESC LIMIT 1")[0]
    return row["actor"], row["action"], row["subject"], [one[0] for one in json.loads(row["rows"])]


# -- at the counter --------------------------------------------------------------------------------------------------


def test_a_confidential_notice_is_registered_and_its_applicant_is_kept_apart(desk: ReservedDesk) -> None:
    case_id = desk.register("confidential")
    kept = desk.store.read("SELECT case_id, id_number, surnames, email FROM reserved_person")
    assert [tuple(row) for row in kept] == [(case_id, CEDULA, PERSON.surnames, PERSON.email)]
    (line,) = desk.desk.cases.page(desk.clerk, EVERYTHING).lines
    assert (line.applicant, line.identity, line.applicant_type, line.reserve) == ("Reservado", "", "", "confidential")


def test_an_anonymous_notice_asks_nobody_who_they_are(desk: ReservedDesk) -> None:
    intake = desk.intake("anonymous")
    assert desk.desk.intake.faults(desk.clerk, intake) == ()
    desk.desk.intake.register(desk.clerk, intake)
    assert desk.store.read("SELECT 1 FROM reserved_person") == []
    assert [tuple(row) for row in desk.store.read("SELECT surnames, id_number FROM person")] == [("Reservado", "")]


def test_an_open_notice_is_like_every_other(desk: ReservedDesk) -> None:
    case_id = desk.register("")
    assert desk.desk.cases.file(desk.clerk, case_id).person.id_number == CEDULA
    assert [line.id for line in desk.desk.cases.search(desk.clerk, "Tixilema")] == [case_id]
    with pytest.raises(Denied):
        desk.desk.cases.file(desk.guardian, case_id)
    with pytest.raises(Denied):
        desk.desk.reserve.identity(desk.guardian, case_id, "curiosidad")


def test_what_a_procedure_does_not_offer_is_not_registered(desk: ReservedDesk) -> None:
    notice = desk.desk.catalogue.procedure(NOTICE)
    offered = {
        (mode, anonymous): Reserve(mode=mode, anonymous=anonymous, legal_basis="Ley de ejemplo").kinds()
        for mode in ("optional", "always")
        for anonymous in (False, True)
    }
    assert offered == {
        ("optional", False): ("", "confidential"),
        ("optional", True): ("", "confidential", "anonymous"),
        ("always", False): ("confidential",),
        ("always", True): ("confidential", "anonymous"),
    }
    assert notice.reserves() == offered["optional", True]
    faults = desk.desk.intake.faults(desk.clerk, desk.intake("secret"))
    assert [fault.key for fault in faults] == ["reserve"]
    with refused("intake.incomplete"):
        desk.desk.intake.register(desk.clerk, desk.intake("secret"))


def test_the_receipt_carries_the_code_and_no_name(desk: ReservedDesk) -> None:
    for reserve in ("confidential", "anonymous"):
        case_id = desk.register(reserve)
        text = text_of(desk.desk.cards.receipt(desk.clerk, case_id))
        assert desk.code(case_id) in text
        assert "Reservado" in text
        assert "Entregué conforme, solicitante" not in text
        assert "no hace falta que diga quién es" in " ".join(text.split())
        assert [secret for secret in SECRETS if secret.casefold() in text.casefold()] == []


def test_only_who_registered_it_and_the_guardian_get_the_receipt(desk: ReservedDesk) -> None:
    case_id = desk.register()
    for actor in (desk.supervisor, desk.hire("Otra Colega", "clerk"), desk.evaluator, desk.administrator):
        with pytest.raises(Denied):
            desk.desk.cards.receipt(actor, case_id)
    desk.desk.cards.receipt(desk.clerk, case_id)
    desk.desk.cards.receipt(desk.guardian, case_id)
    assert [what for _, what, _ in readings(desk, case_id)] == ["receipt", "receipt"]


# -- who may read ----------------------------------------------------------------------------------------------------

READS: dict[str, Callable[[ReservedDesk, Actor, str], object]] = {
    "file": lambda desk, actor, case_id: desk.desk.cases.file(actor, case_id),
    "attachment": lambda desk, actor, case_id: desk.desk.checklist.content(actor, attachment(desk, case_id)),
    "days": lambda desk, actor, case_id: desk.desk.cards.days(actor, case_id),
    "paper": lambda desk, actor, case_id: desk.desk.issuing.preview(actor, letter(desk, case_id)),
    "identity": lambda desk, actor, case_id: desk.desk.reserve.identity(actor, case_id, "citarla"),
}


def attachment(desk: ReservedDesk, case_id: str) -> str:
    return str(desk.store.read("SELECT id FROM attachment WHERE case_id = ?", (case_id,))[0]["id"])


def letter(desk: ReservedDesk, case_id: str) -> str:
    return str(desk.store.read("SELECT id FROM document WHERE case_id = ?", (case_id,))[0]["id"])


def answered(desk: ReservedDesk) -> str:
    case_id = desk.register()
    desk.desk.cases.move(desk.guardian, case_id, "respondido", "Se revisó lo entregado.")
    return case_id


@pytest.mark.parametrize("kind", sorted(READS))
def test_nobody_but_a_guardian_reads_it_and_every_reading_is_journalled(desk: ReservedDesk, kind: str) -> None:
    case_id = answered(desk)
    for actor in desk.everybody():
        before = desk.store.read("SELECT count(*) FROM journal")[0][0]
        if actor.role != GUARDIAN:
            with pytest.raises(Denied) as caught:
                READS[kind](desk, actor, case_id)
            assert caught.value.key in {"access.reserved", "access.denied"}
            assert desk.store.read("SELECT count(*) FROM journal")[0][0] == before
    READS[kind](desk, desk.guardian, case_id)
    actor_id, _, subject, tables = last_entry(desk)
    assert (actor_id, tables) == (desk.guardian.user_id, ["reserved_read"])
    assert subject in {case_id, letter(desk, case_id)}
    assert readings(desk, case_id)[-1][0] == desk.guardian.name
    assert verify(desk.store.folder)["ok"]


WRITES: dict[str, Callable[[ReservedDesk, Actor, str], object]] = {
    "move": lambda desk, actor, case_id: desk.desk.cases.move(actor, case_id, "archivado", "No procede."),
    "attach": lambda desk, actor, case_id: desk.desk.checklist.attach(actor, case_id, None, "mas.pdf", pdf(pages=3)),
    "remove": lambda desk, actor, case_id: desk.desk.checklist.remove(actor, attachment(desk, case_id), "repetido"),
    "extend": lambda desk, actor, case_id: desk.desk.extensions.extend(actor, case_id, "Faltan informes."),
    "mark": lambda desk, actor, case_id: desk.desk.checklist.set_state(
        actor, item(desk, case_id), "illegible", "borroso"
    ),
}


def item(desk: ReservedDesk, case_id: str) -> str:
    return str(desk.store.read("SELECT id FROM requirement_item WHERE case_id = ?", (case_id,))[0]["id"])


@pytest.mark.parametrize("kind", sorted(WRITES))
def test_nobody_but_a_guardian_works_on_it(desk: ReservedDesk, kind: str) -> None:
    case_id = desk.register()
    for actor in desk.everybody():
        if actor.role != GUARDIAN:
            with pytest.raises(Denied):
                WRITES[kind](desk, actor, case_id)
    before = len(read(desk, case_id).events)
    WRITES[kind](desk, desk.guardian, case_id)
    assert len(read(desk, case_id).events) > before


def test_a_guardian_does_nothing_to_an_open_case(desk: ReservedDesk) -> None:
    case_id = desk.register("")
    for act in (*WRITES.values(), READS["file"], READS["attachment"], READS["days"], READS["identity"]):
        with pytest.raises(Denied):
            act(desk, desk.guardian, case_id)


def test_the_guardian_of_another_office_is_refused(desk: ReservedDesk) -> None:
    case_id = answered(desk)
    stranger = Actor("otra", "Otra", GUARDIAN, "inen-guayaquil")
    for act in (*READS.values(), *WRITES.values()):
        with pytest.raises(Denied) as caught:
            act(desk, stranger, case_id)
        assert caught.value.key == "access.other_office"


def test_what_the_matrix_says_of_reserved_cases_is_for_guardians_alone() -> None:
    roles = ("clerk", "supervisor", "evaluator", "administrator", "system", "stranger", "")
    told = {call for call in MATRIX.calls for role in roles if MATRIX.allows_reserved(call, role)}
    assert told == {"intake.register", "cards.receipt"}


# -- the identity ----------------------------------------------------------------------------------------------------


def test_seeing_who_it_is_is_one_more_act_with_a_reason(desk: ReservedDesk) -> None:
    case_id = desk.register()
    view = read(desk, case_id)
    assert (view.person.name, view.person.id_number, view.person.email) == ("Reservado", "", "")
    with refused("typed.empty"):
        desk.desk.reserve.identity(desk.guardian, case_id, "  ")
    seen = desk.desk.reserve.identity(desk.guardian, case_id, "Citarla a declarar")
    assert (seen.name, seen.id_number) == ("Yolanda Esperanza Tixilema Huamaní", CEDULA)
    assert readings(desk, case_id)[-1] == (desk.guardian.name, "identity", "Citarla a declarar")
    told = [(one.actor, one.text, one.detail) for one in read(desk, case_id).events]
    assert (desk.guardian.name, "Vio la identidad", "Citarla a declarar") in told


def test_an_anonymous_case_has_no_identity_to_see(desk: ReservedDesk) -> None:
    case_id = desk.register("anonymous")
    with refused("reserve.nobody"):
        desk.desk.reserve.identity(desk.guardian, case_id, "Citarla")
    assert readings(desk, case_id) == []


def test_the_history_counts_the_readings_of_one_day(desk: ReservedDesk) -> None:
    case_id = desk.register()
    for _ in range(3):
        read(desk, case_id)
    desk.desk.cases.file(desk.colleague, case_id)
    texts = [(one.actor, one.text) for one in read(desk, case_id).events if one.action == "reserve.read"]
    assert texts == [
        (desk.guardian.name, "Leyó el expediente"),
        (desk.colleague.name, "Leyó el expediente"),
        (desk.guardian.name, "Leyó el expediente (3 veces)"),
    ]
    assert len(readings(desk, case_id)) == 5


# -- asking later ----------------------------------------------------------------------------------------------------


def test_the_code_answers_the_state_in_words_and_nothing_else(desk: ReservedDesk) -> None:
    case_id = desk.register("anonymous")
    code = desk.code(case_id)
    asked = desk.desk.verification.check(desk.clerk, code)
    assert asked == Verification("state", "En trámite: se está atendiendo.")
    desk.desk.cases.move(desk.guardian, case_id, "respondido", "Se revisó lo entregado.")
    assert desk.desk.verification.check(desk.administrator, code) == Verification(
        "state", "Terminado, respondido: ya hay respuesta."
    )
    assert desk.number(case_id) not in repr(asked)


def test_the_code_of_an_open_case_still_leads_to_it(desk: ReservedDesk) -> None:
    case_id = desk.register("")
    assert desk.desk.verification.check(desk.clerk, desk.code(case_id)).case_id == case_id


def test_wrong_codes_take_time(desk: ReservedDesk) -> None:
    from app.services.issuing import codes

    good = desk.code(desk.register("anonymous"))
    said = [desk.desk.verification.check(desk.clerk, codes.new()).sentence for _ in range(5)]
    assert all(sentence.startswith("No consta") for sentence in said[:4])
    assert said[4].startswith("Van varios códigos que no existen. Espere ")
    waiting = desk.desk.verification.check(desk.clerk, good)
    assert waiting.verdict == "unreadable"
    assert desk.desk.verification.check(desk.second, good).verdict == "state"


# -- nothing tells ---------------------------------------------------------------------------------------------------


def busy(desk: ReservedDesk) -> list[str]:
    """Register, read, work on and close reserved cases, so that there is something to look through."""
    cases = [desk.register("confidential"), desk.register("confidential"), desk.register("anonymous")]
    for case_id in cases[:2]:
        read(desk, case_id)
        desk.desk.cards.receipt(desk.clerk, case_id)
        desk.desk.reserve.identity(desk.guardian, case_id, "Citarla a declarar")
        desk.desk.extensions.extend(desk.guardian, case_id, "Faltan informes.")
    desk.desk.cases.move(desk.guardian, cases[0], "respondido", "Se revisó lo entregado.")
    return cases


def without_secrets(told: str) -> bool:
    folded = told.casefold()
    return not any(secret.casefold() in folded for secret in SECRETS)


def test_no_table_but_the_reserved_one_knows_who_asks(desk: ReservedDesk) -> None:
    busy(desk)
    assert without_secrets(desk.dump())
    assert not without_secrets(desk.dump(without=frozenset()))
    from app.services.storage.backup import back_up

    backup = back_up(desk.store.folder.database, desk.store.folder.backups, at=desk.clock.now(), why="hand")
    assert CEDULA.encode() in backup.read_bytes()


ANSWERS: dict[str, Callable[[ReservedDesk, Actor], object]] = {
    "home.board": lambda desk, actor: desk.desk.home.board(actor),
    "home.done_today": lambda desk, actor: desk.desk.home.done_today(actor),
    "home.counts": lambda desk, actor: desk.desk.home.counts(actor),
    "cases.page": lambda desk, actor: desk.desk.cases.page(actor, EVERYTHING),
    "issuing.queue": lambda desk, actor: desk.desk.issuing.queue(actor, "approved"),
    "payments.pending": lambda desk, actor: desk.desk.payments.pending(actor),
    "evaluations.to_schedule": lambda desk, actor: desk.desk.evaluations.to_schedule(actor),
    "outbox.page": lambda desk, actor: desk.desk.outbox.page(actor),
    "drafts.list": lambda desk, actor: desk.desk.drafts.list(actor),
    "verification.check": lambda desk, actor: [
        desk.desk.verification.check(actor, row["number"]) for row in desk.store.read("SELECT number FROM document")
    ],
}


@pytest.mark.parametrize("call", sorted(ANSWERS))
def test_no_list_tells_who_asks_to_anybody(desk: ReservedDesk, call: str) -> None:
    busy(desk)
    asked = 0
    for actor in desk.everybody():
        if MATRIX.opens(call, actor.role):
            asked += 1
            told = repr(ANSWERS[call](desk, actor))
            assert without_secrets(told), (call, actor.role)
            assert actor.role == GUARDIAN or (FACTS not in told and "Testigo" not in told)
    assert asked


@pytest.mark.parametrize("words", [*SECRETS, "tixilema huamani", "Yolanda Tixilema"])
def test_searching_the_person_finds_nothing(desk: ReservedDesk, words: str) -> None:
    busy(desk)
    for actor in (desk.clerk, desk.supervisor, desk.evaluator, desk.guardian):
        assert desk.desk.cases.search(actor, words) == ()
        assert desk.desk.cases.page(actor, CaseFilter(text=words, only_open=False)).lines == ()


def test_its_number_finds_it_masked_and_its_code_does_not(desk: ReservedDesk) -> None:
    case_id = desk.register()
    (found,) = desk.desk.cases.search(desk.clerk, desk.number(case_id))
    assert (found.id, found.applicant, found.identity, found.next_reason) == (case_id, "Reservado", "", "")
    assert desk.desk.cases.search(desk.clerk, desk.code(case_id)) == ()


def test_earlier_requests_of_the_same_person_do_not_reveal_it(desk: ReservedDesk) -> None:
    desk.register("confidential")
    assert desk.desk.people.known(desk.clerk, "cedula", CEDULA) is None
    open_case = desk.register("")
    desk.register("confidential")
    known = desk.desk.people.known(desk.clerk, "cedula", CEDULA)
    assert known is not None
    assert [one.id for one in known.cases] == [open_case]


def test_what_the_clerk_did_today_says_nothing_of_it(desk: ReservedDesk) -> None:
    desk.register("confidential")
    done = desk.desk.home.done_today(desk.clerk)
    assert {(one.applicant, one.text, one.detail) for one in done} == {("Reservado", "Reservado", "")}


def test_a_name_typed_before_choosing_to_be_anonymous_is_not_left_in_the_file(desk: ReservedDesk) -> None:
    drafts, before = desk.desk.drafts, json.dumps({"facts": "a" * 20_000, "surnames": "Tixilema", "id_number": CEDULA})
    draft = drafts.save(desk.clerk, "", NOTICE, "Tixilema Huamaní", before)
    drafts.save(desk.clerk, draft, NOTICE, "Aviso de prueba", "{}")
    desk.desk.intake.register(desk.clerk, replace(desk.intake("anonymous"), draft_id=draft))
    desk.store.leave()
    files = [file for file in desk.store.folder.root.glob(f"{desk.store.folder.database.name}*") if file.is_file()]
    assert desk.store.folder.database in files
    told = b"".join(file.read_bytes() for file in files)
    assert [secret for secret in ("Tixilema", CEDULA) if secret.encode() in told] == []
