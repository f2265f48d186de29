"""Every public call by every role in the own and in another office, made for real (reliability.md R19)."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path

import pytest

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.field_tables import Column, TableField
from app.models.errors import Denied, UserError
from app.models.rows.archive import ArchiveFilter
from app.models.rows.cases import CaseFilter
from app.models.rows.evaluations import FindingLine
from app.models.rows.office import Contact
from app.models.rows.photos import Cut, UprightPhoto
from app.models.statements.layout import Layout
from app.models.synthetic import synthetic_access_key
from app.services.access import Access, Actor
from app.services.desk import Desk
from app.services.paths import RESOURCES, ROOT
from app.services.sheets.importing import drafts_of, read_file
from tests.services.counter import _ANSWERS as ANSWERS
from tests.services.counter import FEE, PROCEDURE, RUC, slip
from tests.services.everywhere import OTHER_OFFICE, Everywhere, holder, next_morning
from tests.services.minutes import ARCHIVE, SESSION, scan
from tests.services.post import ACCOUNT
from tests.services.reconciliation.bank import Entry, statement
from tests.support.desk import OFFICE, PASSWORD
from tests.support.files import jpg, pdf

MATRIX = Access(RESOURCES / "access.toml")
ROLES = ("clerk", "supervisor", "evaluator", "administrator", "guardian", "system", "stranger", "")
SHEET = ROOT / "tests" / "golden" / "sheets" / "tabs-and-html.txt"
FIRST_USE = "setup.install"  # before there is a desk: test_setup.py
SAYS_NOT_THERE = {
    "evaluations.conflicts",
    "evaluations.invitation",
    "evaluations.sheet",
    "outbox.coded_eml",
    "outbox.eml",
    "payments.note",
    *(f"reconciliation.{name}" for name in ("board", "candidates", "close", "keep", "move_on", "pair")),
    "reconciliation.keep_broken",
    *(
        f"reconciliation.{name}"
        for name in ("doubts", "imports", "propose", "sheet_pdf", "sheet_xlsx", "to_verify", "waiting")
    ),
}
"""Readings that answer about another office's row as if it did not exist, which tells even less than Denied."""

Value = Callable[[Everywhere, Actor], object]


def case(place: str) -> Value:
    return lambda desk, _actor: desk.cases[place]


def made(place: str) -> Value:
    return lambda desk, _actor: desk.ids[place]


def same(value: object) -> Value:
    return lambda _desk, _actor: value


BY_NAME: Mapping[str, Value] = {
    "account_id": made("account"),
    "act_id": made("sure_match"),
    "ask": same("hour"),
    "charge_id": made("apart_charge"),
    "charge_ids": lambda desk, _a: (desk.ids["apart_charge"], desk.ids["set_charge"]),
    "exceptions": lambda desk, _a: [(desk.ids["left_row"], "Nadie lo reclama.")],
    "same": same(value=True),
    "datum": same("09h47"),
    "holder": same("INEN"),
    "import_id": made("own_import"),
    "layout": same(Layout(columns={"dia": "date", "entrada": "amount"}, sign="credits")),
    "period_id": same("open"),
    "row_id": made("suggested_row"),
    "row_ids": lambda desk, _a: (desk.ids["suggested_row"],),
    "sub_line": same("140399"),
    "token": lambda desk, _a: desk.desk.reconciliation.look(desk.clerk, "m.csv", _statement(desk)).token,
    "account": same(ACCOUNT),
    "archive": same(ARCHIVE),
    "files": same(scan(("Otra sesión",))),
    "former_id": made("former"),
    "record": same(replace(SESSION, number="14")),
    "record_id": made("record"),
    "access_key": lambda desk, _a: synthetic_access_key(desk.clock.today(), RUC, "001-001-000000999"),
    "active": same(value=False),
    "amount_cents": same(FEE),
    "attachment_id": made("attachment"),
    "bank": same("Banco Pichincha"),
    "body": same("{}"),
    "blob": lambda desk, _a: desk.row("attachment", "id", desk.ids["attachment"])["blob"],
    "case_id": case("lacking"),
    "contact": same(Contact("Av. 6 de Diciembre E10-53", "(02) 250-1885", "quito@agencia.ec")),
    "code": made("code"),
    "content": same(pdf(pages=2)),
    "delivery": lambda desk, _a: holder(desk, desk.cases["printed"]),
    "delivery_id": made("delivery"),
    "difference_id": made("noted"),
    "document": same("445"),
    "document_id": made("approved"),
    "document_field": same(FileField(key="papel", label="Papel", kind="file")),
    "draft_id": lambda desk, actor: desk.ids.get(f"draft.{actor.role}", ""),
    "evaluation_id": made("visit"),
    "key": same(PROCEDURE),
    "on": same(value=False),
    "exemption": same(""),
    "evaluator_id": lambda desk, _a: desk.evaluator.user_id,
    "findings": same((FindingLine("rum-vigente", "", "visto"),)),
    "full_name": same("Nueva Colega"),
    "id_kind": same("cedula"),
    "id_number": lambda desk, _a: desk.row("case_file", "id", desk.cases["lacking"])["person_identity"],
    "intake": lambda desk, _a: desk.request(),
    "issued_on": lambda desk, _a: desk.clock.today(),
    "item_id": made("item"),
    "job_id": made("job"),
    "minutes": same(10),
    "year": same(2026),
    "letter_id": made("letter"),
    "list_field": same(TableField(key="socios", label="Socios", kind="table", columns=(Column(key="a", title="A"),))),
    "monday": lambda desk, _a: desk.clock.today(),
    "name": same("papel.pdf"),
    "names": same({"direccion": "Mgs. Iván Buitrón Lamiña"}),
    "new": same("otras cuatro palabras raras"),
    "number": same("001-001-000000999"),
    "old": same(PASSWORD),
    "drafts": lambda desk, _a: drafts_of(read_file(SHEET), desk.clock.today()),
    "out": lambda desk, actor: desk.store.folder.root / f"borrador-{actor.role}.toml",
    "outcome": same("good"),
    "path": same(SHEET),
    "sheet": lambda _desk, _a: read_file(SHEET),
    "paid_on": lambda desk, _a: desk.clock.today(),
    "part": same(Cut(0, 0, 30, 40)),
    "password": same(PASSWORD),
    "photo": same(UprightPhoto("foto.jpg", "0" * 64, jpg(), 60, 80)),
    "photo_field": same(PhotoField(key="foto", label="Foto", kind="photo")),
    "place": same("Calle Los Nogales S4-12"),
    "printer": same("bandeja"),
    "procedure": same(PROCEDURE),
    "procedure_key": same(PROCEDURE),
    "payment": same("TR-4471"),
    "channel": same("correo"),
    "section": same("hogar"),
    "product": same(""),
    "refund_id": made("asked_back"),
    "reason": same("porque así se pidió"),
    "received_cents": same(FEE),
    "recipient": same("otra@oficina.example"),
    "resolution": same("complement"),
    "result": same("pequena"),
    "role": same("clerk"),
    "rule_key": same("tamano"),
    "since": lambda desk, _a: desk.clock.today(),
    "slip": same(slip("99001")),
    "slip_id": made("slip"),
    "starts_at": lambda desk, _a: next_morning(desk, 13),
    "state": same("received"),
    "target": same("desistido"),
    "answers": same({**ANSWERS, "trabajadores": "7"}),
    "text": same("MPC"),
    "title": same("Ficha del trámite"),
    "total_cents": same(FEE),
    "user_id": made("user"),
    "username": same("nueva.colega"),
    "want": same(CaseFilter(only_open=False)),
}
"""A value for every argument without default, by its name."""

BY_CALL: Mapping[str, Value] = {
    "archive.page.want": same(ArchiveFilter(ARCHIVE)),
    "archive.add.record": same(replace(SESSION, number="13")),
    "answer_files.photo.content": same(jpg(600, 800)),
    "lists.read.content": same(b"A\nuno\n"),
    "cards.difference_note.difference_id": made("noted"),
    "deliveries.by_email.case_id": made("mailed"),
    "extensions.extend.case_id": made("extending"),
    "renewals.begin.case_id": made("renewing"),
    "cases.done_outside.case_id": made("elsewhere"),
    "cases.move.case_id": made("elsewhere"),
    "cases.move.name": same("desistido"),
    "cases.move.reason": same("El solicitante desiste por escrito."),
    "categories.approve.case_id": case("correcting"),
    "categories.confirm.case_id": case("category"),
    "categories.correct.case_id": case("category"),
    "categories.refuse.case_id": case("correcting"),
    "checklist.amended.case_id": case("paused"),
    "checklist.attach.item_id": same(None),
    "checklist.attach.content": same(jpg(31, 17)),
    "confirmations.by_hand.case_id": case("confirm"),
    "confirmations.of_case.case_id": case("confirm"),
    "confirmations.register.case_id": case("confirm"),
    "confirmations.send.case_id": case("confirm"),
    "declarations.compare.new": same(1),
    "declarations.compare.old": same(1),
    "declarations.version.number": same(1),
    "deliveries.deliver.case_id": case("printed"),
    "evaluations.close.evaluation_id": made("visited"),
    "evaluations.conflicts.case_id": case("schedule"),
    "evaluations.record.evaluation_id": made("visited"),
    "evaluations.record.findings": lambda desk, _a: (FindingLine(_criterion(desk), "met", "visto"),),
    "evaluations.schedule.case_id": case("schedule"),
    "evaluations.parts.case_id": case("schedule"),
    "invoices.register.case_id": case("invoice"),
    "issuing.approve.document_id": made("requested"),
    "issuing.approve_case.case_id": case("requested"),
    "issuing.queue.state": same("requested"),
    "issuing.request.case_id": case("issue"),
    "issuing.send_back.document_id": made("requested"),
    "payments.declare.case_id": case("pay"),
    "payments.recompute.case_id": case("exempted"),
    "payments.anew.case_id": case("exempted"),
    "corrections.form.case_id": case("pay"),
    "reserved_sections.read.case_id": made("secret"),
    "rechoosing.offer.case_id": case("pay"),
    "rechoosing.choose.case_id": made("by_mail"),
    "rechoosing.choose.channel": same("correo"),
    "rechoosing.choose.product": same(""),
    "office_fields.form.case_id": made("extending"),
    "office_fields.fill.case_id": made("extending"),
    "corrections.correct.case_id": case("pay"),
    "refunds.request.case_id": case("refundable"),
    "refunds.paid.refund_id": made("authorised"),
    "refunds.note.refund_id": made("authorised"),
    "payments.settle.difference_id": made("short"),
    "reconciliation.accept_set.row_ids": lambda desk, _a: (desk.ids["set_row"],),
    "reconciliation.close.account_id": made("to_close"),
    "reconciliation.close.exceptions": lambda desk, _a: [(desk.ids["left_row"], "Nadie lo reclama.")],
    "reconciliation.columns.content": lambda desk, _a: _statement(desk),
    "reconciliation.decide_doubt.row_id": made("doubtful_row"),
    "reconciliation.difference.charge_id": made("short_charge"),
    "reconciliation.difference.row_id": made("short_row"),
    "reconciliation.look.content": lambda desk, _a: _statement(desk),
    "reconciliation.put_account.account_id": same(""),
    "reconciliation.put_account.number": same("2200110033"),
    "reconciliation.redo.act_id": made("undone_act"),
    "reconciliation.reopen.period_id": made("period"),
    "reconciliation.reverse.act_id": made("invoiced_match"),
    "reconciliation.tell_apart.row_id": made("apart_row"),
    "reconciliation.undo.act_id": made("sure_match"),
    "reconciliation.keep.account_id": made("account"),
    "reconciliation.keep_broken.account_id": made("account"),
    "reconciliation.verify.row_ids": lambda desk, _a: (desk.ids["picked_row"],),
    "users.authorise.username": same("eyacelga"),
    "verification.check.text": lambda desk, _a: desk.document(desk.ids["printed"])["number"],
}
"""Values that one call needs instead."""

FOREIGN: Mapping[str, Value] = {"user_id": made("foreign_user")}
NAMES_A_ROW = {"attachment_id", "case_id", "delivery_id", "difference_id", "document_id", "evaluation_id", "item_id"}

NAMES_A_ROW |= {"account_id", "act_id", "import_id", "period_id", "row_id", "row_ids"}
NAMES_A_ROW |= {"former_id", "job_id", "letter_id", "record_id", "refund_id", "slip_id", "user_id"}


def _statement(desk: Everywhere) -> bytes:
    return statement([Entry("60000001", day=desk.clock.today())], opening=7_000)


def _criterion(desk: Everywhere) -> str:
    sheet = desk.desk.catalogue.procedure(PROCEDURE).evaluation
    assert sheet is not None
    return sheet.groups[0].criteria[0].key


def calls() -> dict[str, inspect.Signature]:
    """Return every public method of the desk's services whose first argument acts."""
    found = {}
    hints = inspect.get_annotations(Desk, eval_str=True)
    for field in fields(Desk):
        for name, method in inspect.getmembers(hints[field.name], inspect.isfunction):
            parameters = list(inspect.signature(method).parameters)
            if not name.startswith("_") and parameters[1:2] == ["actor"]:
                found[f"{field.name}.{name}"] = inspect.signature(method)
    return found


CALLS = calls()


def needed(call: str) -> list[str]:
    """Return the names of the arguments without default, and of those that get a value here."""
    told = list(CALLS[call].parameters.values())[2:]
    return [one.name for one in told if one.default is inspect.Parameter.empty or f"{call}.{one.name}" in BY_CALL]


def names_a_row(call: str) -> bool:
    return bool(NAMES_A_ROW & set(needed(call))) and call not in {"payments.uses", "reconciliation.put_account"}


def make(desk: Everywhere, call: str, actor: Actor, more: Mapping[str, Value] | None = None) -> object:
    """Make the call for real."""
    given = {
        name: (more or {}).get(name, BY_CALL.get(f"{call}.{name}", BY_NAME[name]))(desk, actor) for name in needed(call)
    }
    service, _, method = call.partition(".")
    return getattr(getattr(desk.desk, service), method)(actor, **given)


def who(desk: Everywhere, role: str, office: str = OFFICE) -> Actor:
    """Return somebody of that role: the one of this office where there is one."""
    here = {
        one.role: one
        for one in (desk.second, desk.supervisor, desk.clerk, desk.evaluator, desk.administrator, desk.guardian)
    }
    return here[role] if role in here and office == OFFICE else Actor("nadie", "Nadie", role, office)


def kept(desk: Everywhere) -> tuple[object, ...]:
    """Return what a refusal must leave alone: journal, drafts, tries and stored files."""
    sql = "SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM draft), (SELECT count(*) FROM login_failure)"
    return (*desk.store.read(sql)[0], len(list(desk.store.folder.blobs.rglob("*"))))


@contextmanager
def opened(folder: Path) -> Iterator[Everywhere]:
    desk = Everywhere(folder)
    try:
        yield desk
    finally:
        desk.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everywhere]:
    """Return a desk that nobody may change."""
    with opened(tmp_path_factory.mktemp("own")) as made_desk:
        yield made_desk


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everywhere]:
    """Return a desk whose cases are another office's."""
    with opened(tmp_path_factory.mktemp("other")) as made_desk:
        made_desk.of_another_office()
        yield made_desk


def test_every_call_of_the_matrix_is_made_here() -> None:
    assert sorted(CALLS) == sorted(MATRIX.calls - {FIRST_USE})


@pytest.mark.parametrize("call", sorted(CALLS))
def test_every_argument_of_a_call_has_a_value(call: str) -> None:
    assert [name for name in needed(call) if f"{call}.{name}" not in BY_CALL and name not in BY_NAME] == []


@pytest.mark.parametrize("call", sorted(CALLS))
def test_who_may_not_is_denied_and_nothing_is_written(desk: Everywhere, call: str) -> None:
    before = kept(desk)
    for role in ROLES:
        if not MATRIX.allows(call, role, own=True):
            with pytest.raises(Denied) as caught:
                make(desk, call, who(desk, role))
            assert caught.value.key == "access.denied", role
    assert kept(desk) == before


ALLOWED = [(call, role) for call in sorted(CALLS) for role in ROLES if MATRIX.allows(call, role, own=True)]


@pytest.mark.parametrize(("call", "role"), ALLOWED)
def test_who_may_does(tmp_path: Path, call: str, role: str) -> None:
    with opened(tmp_path) as desk:
        make(desk, call, who(desk, role))


@pytest.mark.parametrize(("call", "role"), [cell for cell in ALLOWED if names_a_row(cell[0])])
def test_another_offices_row_is_refused_and_nothing_is_written(foreign: Everywhere, call: str, role: str) -> None:
    assert not MATRIX.allows(call, role, own=False), "this matrix shows no office to another: the test must learn it"
    before = kept(foreign)
    with pytest.raises(UserError) as caught:
        make(foreign, call, who(foreign, role), FOREIGN)
    assert isinstance(caught.value, Denied) != (call in SAYS_NOT_THERE), caught.value
    assert caught.value.key in {"access.other_office", "store.not_found"}
    assert kept(foreign) == before


@pytest.mark.parametrize(("call", "role"), [cell for cell in ALLOWED if not names_a_row(cell[0])])
def test_what_names_no_row_tells_nothing_of_another_office(tmp_path: Path, call: str, role: str) -> None:
    with opened(tmp_path) as desk:
        desk.of_another_office()
        told = repr(make(desk, call, who(desk, role)))
        if call != "intake.register":  # answers with the number and the ids that it has just given
            secrets = [*desk.cases.values(), *(desk.number(case_id) for case_id in desk.cases.values())]
            assert [secret for secret in secrets if secret in told] == []


@pytest.mark.parametrize(("call", "role"), [cell for cell in ALLOWED if names_a_row(cell[0])])
def test_people_of_another_office_are_refused_here(desk: Everywhere, call: str, role: str) -> None:
    before = kept(desk)
    with pytest.raises(UserError) as caught:
        make(desk, call, who(desk, role, OTHER_OFFICE))
    assert isinstance(caught.value, Denied) != (call in SAYS_NOT_THERE), caught.value
    assert kept(desk) == before
