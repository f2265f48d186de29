"""An office that attends the invented procedure with every choice, price and category there is."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from app.models.rows.cases import CaseView
from app.models.rows.intake import Intake, ItemIn
from app.models.rows.payments import SlipIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.services import catalogue
from app.services.access import Actor
from app.services.desk import Declared
from app.services.desk import open_desk as build
from tests.support.catalogue import with_sample
from tests.support.desk import MORNING, declared, open_desk

KEY = "copia-de-prueba"
PERSON = ApplicantIn(
    "cedula",
    synthetic_cedula(7),
    "Quishpe Lema",
    "Rosa",
    email="rosa@ejemplo.ec",
    phone="0991234567",
    province="17",
    canton="1701",
    address="Calle Los Nogales S4-12",
)
COMPANY = replace(PERSON, id_kind="ruc", id_number=synthetic_ruc(9100, "private"), surnames="", names="",
                  legal_name="Lácteos del Valle S. A.")  # fmt: skip
FORM = ItemIn("solicitud", "", "received")
LETTER = ItemIn("motivo", "carta", "received")


@cache
def told() -> Declared:
    """Return what the resources declare, with the invented procedure among it."""
    with tempfile.TemporaryDirectory() as folder:
        return replace(declared(), catalogue=catalogue.load(with_sample(Path(folder))))


class Copies:
    """The desk, who works at it, and shortcuts."""

    def __init__(self, folder: Path) -> None:
        office = open_desk(folder)
        self.store, self.clock, self.close = office.store, office.clock, office.close
        self.clerk, self.supervisor, self.second = office.clerk, office.supervisor, office.second
        self.administrator = office.administrator
        self.desk = build(office.store, declared=told())

    def ask(self, product: str = "certificada", items: tuple[ItemIn, ...] = (FORM, LETTER), **more: Any) -> Intake:
        """Fill in a request of a person; more: what is otherwise."""
        answers: Mapping[str, object] = {"copias": "3", "impresa": False, **more.pop("answers", {})}
        company = more.get("applicant_type") == "empresa"
        given = {"applicant_type": "persona", **more}
        return Intake(KEY, COMPANY if company else PERSON, answers=answers, items=items, product=product, **given)

    def register(self, intake: Intake) -> str:
        """Register it and return the case."""
        return self.desk.intake.register(self.clerk, intake).case_id

    def file(self, case_id: str, actor: Actor | None = None) -> CaseView:
        """Return the whole case."""
        return self.desk.cases.file(actor or self.clerk, case_id)

    def pay(self, case_id: str, cents: int) -> None:
        """Declare and confirm a deposit."""
        self.desk.payments.confirm(self.supervisor, self.declare(case_id, cents), cents)

    def declare(self, case_id: str, cents: int) -> str:
        """Declare a deposit that a supervisor has still to confirm."""
        slip = SlipIn(bank="Banco Pichincha", document="9981", paid_on=MORNING.date(), amount_cents=cents)
        return self.desk.payments.declare(self.clerk, case_id, slip)
