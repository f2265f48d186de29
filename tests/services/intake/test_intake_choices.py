"""Somebody asks for copies: product, channel, exemption and answers decide what is asked, owed and promised."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.rows.intake import ItemIn
from app.views.lists.case_rows import case_rows
from tests.services.copies import FORM, LETTER, Copies
from tests.services.counter import refused


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


def test_three_certified_copies_from_request_to_delivery(copies: Copies) -> None:
    case_id = copies.register(copies.ask())
    view = copies.file(case_id)
    assert view.choices == (("Qué copia pide", "Copia certificada"), ("Canal", "Ventanilla"))
    assert view.charge is not None
    assert (view.charge.amount_cents, view.charge.words) == (300, "3 copias: 1 x 2,00 + 2 x 0,50 = 3,00")
    assert view.charge.line_from == date(2026, 1, 1)
    assert view.line.due_on == date(2026, 11, 10)
    assert view.legal_due_on is None  # the product's own term names no maximum
    copies.pay(case_id, 300)
    assert copies.file(case_id).line.state == "granted"


def test_what_comes_by_mail_says_so(copies: Copies) -> None:
    view = copies.file(copies.register(copies.ask(channel="correo-electronico", answers={"impresa": True})))
    assert ("Canal", "Correo electrónico") in view.choices
    assert view.charge is not None
    assert view.charge.amount_cents == 425


def test_the_prospect_tells_what_is_still_missing(copies: Copies) -> None:
    told = copies.desk.intake.prospect(copies.clerk, copies.ask(answers={"copias": ""}))
    assert told.owed is not None
    assert told.owed.lacks == ("Cuántas copias",)
    assert dict(told.exemptions) == {
        "mayores": "Persona adulta mayor",
        "convenio": "Convenio con la institución",
    }
    undecided = copies.desk.intake.prospect(copies.clerk, copies.ask(product=""))
    assert undecided.owed is not None
    assert (undecided.owed.lacks, undecided.term_text) == (("Qué copia pide",), "5 días hábiles")
    assert undecided.legal_due_on == date(2026, 11, 26)
    assert undecided.legal_basis == "Ley de ejemplo, art. 9"


def test_a_product_and_a_channel_must_be_the_procedures(copies: Copies) -> None:
    faults = {
        one.key: one.text for one in copies.desk.intake.faults(copies.clerk, copies.ask(product="", channel="fax"))
    }
    assert faults["product"] == "Falta: elija qué copia pide."
    assert faults["channel"] == "Falta: elija el canal por el que vino."


def test_a_free_copy_asks_for_no_payment_and_is_immediate(copies: Copies) -> None:
    case_id = copies.register(copies.ask("simple", (FORM,)))
    view = copies.file(case_id)
    assert view.charge is None
    assert [item.requirement for item in view.items] == ["solicitud"]
    assert view.line.state == "granted"
    assert view.line.due_on == date(2026, 11, 5)


def test_one_of_the_alternatives_is_enough(copies: Copies) -> None:
    case_id = copies.register(copies.ask(items=(FORM,)))
    before = copies.file(case_id)
    assert [(item.label, item.settled) for item in before.items if item.one_of] == [("2a", False), ("2b", False)]
    order = next(item for item in before.items if item.label == "2b")
    copies.desk.checklist.set_state(copies.clerk, order.id, "received")
    after = copies.file(case_id)
    assert [item.settled for item in after.items if item.one_of] == [True, True]
    assert after.line.state == "awaiting_payment"


def test_a_claimed_exemption_lowers_the_fee_and_asks_for_its_proof(copies: Copies) -> None:
    told = copies.desk.intake.prospect(copies.clerk, copies.ask(exemption="mayores"))
    assert "edad" in [item.requirement for item in told.items]
    assert "convenio" not in [item.requirement for item in told.items]
    seen = ItemIn("edad", "", "verified_online", "67 años")
    view = copies.file(copies.register(copies.ask(exemption="mayores", items=(FORM, LETTER, seen))))
    assert view.charge is not None
    assert (view.charge.full_cents, view.charge.amount_cents, view.charge.exemption) == (
        300,
        150,
        "Persona adulta mayor",
    )
    looked_up = next(item for item in view.items if item.requirement == "edad")
    assert (looked_up.kind, looked_up.source) == ("verify", "Registro Civil, consulta de datos")
    assert (looked_up.state, looked_up.reason, looked_up.changed_by) == (
        "verified_online",
        "67 años",
        copies.clerk.name,
    )


def test_a_fact_is_looked_up_and_never_received_as_a_copy(copies: Copies) -> None:
    case_id = copies.register(copies.ask(applicant_type="empresa", items=(FORM, LETTER)))
    fact = next(item for item in copies.file(case_id).items if item.requirement == "contribuyente")
    with refused("item.never_paper"):
        copies.desk.checklist.set_state(copies.clerk, fact.id, "received")


def test_a_company_waits_until_a_person_confirms_its_size(copies: Copies) -> None:
    active = ItemIn("contribuyente", "", "verified_online")
    answers = {"trabajadores": "60", "ventas": "250.000,00"}
    told = copies.desk.intake.prospect(copies.clerk, copies.ask(applicant_type="empresa", answers=answers))
    assert [(one.result_title, one.criterion) for one in told.categories] == [("Micro", "Ventas del año: prevalece")]
    case_id = copies.register(copies.ask(applicant_type="empresa", items=(FORM, LETTER, active), answers=answers))
    waiting = copies.file(case_id)
    assert (waiting.act.task, waiting.act.label) == ("category", "Confirmar categoría")
    copies.desk.categories.confirm(copies.clerk, case_id, "tamano")
    assert copies.file(case_id).line.state == "awaiting_payment"


def test_a_fee_changes_only_by_an_act_with_its_reason(copies: Copies) -> None:
    seen = ItemIn("edad", "", "verified_online")
    case_id = copies.register(copies.ask(exemption="mayores", items=(FORM, LETTER, seen)))
    with refused("typed.empty"):
        copies.desk.payments.recompute(copies.supervisor, case_id, "", "")
    with refused("fees.unchanged"):
        copies.desk.payments.recompute(copies.supervisor, case_id, "mayores", "por si acaso")
    copies.desk.payments.recompute(copies.supervisor, case_id, "", "no cumple la edad")
    view = copies.file(case_id)
    assert view.charge is not None
    assert (view.charge.amount_cents, view.charge.exemption) == (300, "")
    assert (view.events[0].text, view.events[0].detail) == ("Recalculó el valor: $1,50 a $3,00", "no cumple la edad")
    copies.pay(case_id, 300)


def test_a_fee_with_a_deposit_that_waits_is_not_worked_out_anew(copies: Copies) -> None:
    case_id = copies.register(copies.ask(items=(FORM,)))
    slip_id = copies.declare(case_id, 300)
    with refused("fees.paid"):
        copies.desk.payments.recompute(copies.supervisor, case_id, "convenio", "presentó el convenio")
    copies.desk.payments.confirm(copies.supervisor, slip_id, 300)
    copies.desk.payments.recompute(copies.supervisor, case_id, "convenio", "presentó el convenio")
    view = copies.file(case_id)
    assert view.charge is not None
    assert view.charge.amount_cents < 300, "what was paid and is no longer owed may be asked back"


def test_the_legal_maximum_stands_beside_the_promise(copies: Copies) -> None:
    valued = copies.ask("avaluo", (), answers={"avaluo": "90.000,00"})
    view = copies.file(copies.register(valued))
    assert (view.line.due_on, view.legal_due_on) == (date(2026, 11, 10), date(2026, 11, 26))
    assert view.legal_basis == "Ley de ejemplo, art. 9"
    assert view.charge is not None
    assert view.charge.words.endswith("; máximo 100,00")


def test_late_by_the_promise_is_not_yet_late_by_the_law(copies: Copies) -> None:
    case_id = copies.register(copies.ask("avaluo", (), answers={"avaluo": "90.000,00"}))
    copies.clock.advance(timedelta(days=8))
    view = copies.file(case_id)
    assert view.due_sentence == (
        "Venció el martes 10 de noviembre de 2026. Lleva 3 días hábiles de atraso. "
        "Máximo legal: jueves 26 de noviembre de 2026."
    )
    (row,) = case_rows(copies.desk, (view.line,))
    assert (row.reason, row.late) == ("prometido; la ley admite hasta el jue 26 nov", False)
    copies.clock.advance(timedelta(days=20))
    later = copies.file(case_id)
    assert later.due_sentence.endswith("El máximo legal pasó el jueves 26 de noviembre de 2026.")
    assert case_rows(copies.desk, (later.line,))[0].late


def test_what_is_immediate_says_so(copies: Copies) -> None:
    view = copies.file(copies.register(copies.ask("simple", ())))
    assert view.due_sentence == "Se atiende de inmediato: vence el jueves 5 de noviembre de 2026."
    assert copies.desk.cards.receipt(copies.clerk, view.line.id).startswith(b"%PDF")
