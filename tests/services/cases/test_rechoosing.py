"""A channel or a product that was taken down wrong is corrected: the term follows and the history says how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.catalogue.conditions import Condition
from app.models.catalogue.fees import Fee
from app.models.catalogue.offer import Product
from app.models.catalogue.promised import Extension, PromisedTerm
from app.models.catalogue.requirements import Requirement
from tests.services.counter import PAPERS, refused
from tests.services.everywhere import BY_MAIL
from tests.services.papers import PaperDesk

WHY = "llegó por correo y se marcó ventanilla"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def test_the_term_of_the_right_channel_counts_from_the_filing_and_is_said(desk: PaperDesk) -> None:
    case_id = desk.to_pay(channels=(BY_MAIL,))
    told = desk.desk.rechoosing.offer(desk.clerk, case_id, "correo")
    assert (told.channel, told.before, told.after) == (
        "counter", "viernes 18 de diciembre de 2026", "martes 10 de noviembre de 2026"
    )  # fmt: skip
    desk.desk.rechoosing.choose(desk.clerk, case_id, "correo", "", WHY)
    case = desk.case(case_id)
    assert (case["channel"], case["channel_title"], case["due_on"]) == ("correo", "Correo electrónico", "2026-11-10")
    text, detail = desk.told(case_id, "Corrigió cómo vino")
    assert text == "Corrigió cómo vino: Ventanilla → Correo electrónico"
    assert detail == f"vencía el {told.before}, vence el {told.after}; {WHY}"


def test_what_the_channel_asks_and_costs_follows(desk: PaperDesk) -> None:
    asked = desk.desk.catalogue.procedure("mi-primer-certificado")
    scan = Requirement(
        key="firma", title="Solicitud firmada", kind="document", when=Condition(channels=("correo",)),
        proofs=({"key": "firma", "title": "Solicitud firmada"},),
    )  # fmt: skip
    fees = tuple(
        Fee(channels=(way,), amount_cents=cents, valid_from=asked.valid_from, legal_basis="Ley de ejemplo")
        for way, cents in (("counter", 5000), ("correo", 4000))
    )
    case_id = desk.to_pay(channels=(BY_MAIL,), requirements=(*asked.requirements, scan), fees=fees)
    desk.desk.rechoosing.choose(desk.clerk, case_id, "correo", "", WHY)
    view = desk.desk.cases.file(desk.clerk, case_id)
    assert "Solicitud firmada" in {one.title for one in view.items}
    assert view.fee_now == 4000


def test_a_product_brings_its_own_term_and_what_was_extended_stays_extended(desk: PaperDesk) -> None:
    slow = PromisedTerm(term="10 business_days", published="10")
    products = (Product(key="copia", title="Copia"), Product(key="original", title="Original", term=slow))
    longer = Extension(term="2 business_days", legal_basis="COA, art. 161", who=("clerk",))
    asked = replace(desk.request(PAPERS), product="copia")
    case_id = desk._intake({"products": products, "extension": longer}).register(desk.clerk, asked).case_id
    with refused("correction.choice"):
        desk.desk.rechoosing.choose(desk.clerk, case_id, "counter", "otra", WHY)
    desk.desk.extensions.extend(desk.clerk, case_id, "faltan informes")
    desk.desk.rechoosing.choose(desk.clerk, case_id, "counter", "original", WHY)
    assert (desk.case(case_id)["product_title"], desk.case(case_id)["term"]) == ("Original", "12 business_days")


def test_it_needs_a_reason_a_change_and_a_case_without_documents(desk: PaperDesk) -> None:
    case_id = desk.to_pay(channels=(BY_MAIL,))
    for channel, why, key in (("correo", " ", "case.reason_needed"), ("counter", WHY, "correction.same"),
                              ("fax", WHY, "correction.choice")):  # fmt: skip
        with refused(key):
            desk.desk.rechoosing.choose(desk.clerk, case_id, channel, "", why)
    issued, _, _ = desk.approved()
    with refused("correction.issued"):
        desk.desk.rechoosing.choose(desk.clerk, issued, "counter", "", WHY)
