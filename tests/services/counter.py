"""What happens at the counter of an installed office: cases brought to a step, and what their file says then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.errors import UserError
from app.models.rows.intake import Intake, ItemIn
from app.models.rows.payments import SlipIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_access_key, synthetic_cedula
from app.models.tables.people import User
from app.services.access import Actor
from app.services.casework import Casework
from app.services.intake.intake import Intakes
from app.services.sentences import sentence
from tests.support.desk import MORNING, OFFICE, open_desk

RUC = "1768046530001"
TODAY = MORNING.date()
FEE = 5000
PROCEDURE = "mi-primer-certificado"
PAPERS = (
    ItemIn("solicitud", "", "received"),
    ItemIn("documento-habilitante", "actividad-productor", "verified_online"),
)


class Counter:
    """An office at work: who acts, the services, and shortcuts of a whole morning."""

    def __init__(self, folder: Path) -> None:
        office = open_desk(folder)
        self.store, self.clock, self.desk, self.close = office.store, office.clock, office.desk, office.close
        self.clerk, self.supervisor, self.second = office.clerk, office.supervisor, office.second
        self.evaluator, self.administrator = office.evaluator, office.administrator
        self.payments, self.invoices, self.evaluations = self.desk.payments, self.desk.invoices, self.desk.evaluations
        self._applicants = 0

    def hire(self, role: str, name: str, *, office: str = OFFICE) -> Actor:
        """Add somebody, perhaps in another office."""
        system = Actor("system", "Ventanilla", "system", office)
        with self.store.transaction(system, "setup.install") as tx:
            user = tx.add(User, username=name.casefold(), full_name=name, role=role, password_hash="-")
        return Actor(user.id, name, role, office)

    def dismiss(self, actor: Actor) -> None:
        """Take somebody's account away."""
        system = Actor("system", "Ventanilla", "system", actor.office)
        with self.store.transaction(system, "setup.install") as tx:
            tx.update(tx.get(User, actor.user_id), active=False)

    # -- cases ---------------------------------------------------------------------------------------------------

    def to_complete(self) -> str:
        """Register a request that brings nothing yet."""
        return self.desk.intake.register(self.clerk, self.request()).case_id

    def to_pay(self, deposit: SlipIn | None = None, **changes: Any) -> str:
        """Register a request whose papers are complete; changes: what its definition says otherwise."""
        return self._intake(changes).register(self.clerk, self.request(PAPERS, deposit)).case_id

    def request(self, papers: tuple[ItemIn, ...] = (), deposit: SlipIn | None = None) -> Intake:
        """Fill in the form of one more applicant."""
        self._applicants += 1
        applicant = ApplicantIn(
            "cedula",
            synthetic_cedula(self._applicants),
            "Quishpe Lema",
            f"Rosa {self._applicants}",
            email="rosa@ejemplo.ec",
            phone="0991234567",
            province="17",
            canton="1701",
            address="Calle Los Nogales S4-12",
        )
        return Intake(PROCEDURE, applicant, "productor-individual", _ANSWERS, papers, slip=deposit)

    def _intake(self, changes: Mapping[str, Any]) -> Intakes:
        if not changes:
            return self.desk.intake
        changed = self.desk.catalogue.procedure(PROCEDURE).model_copy(update=dict(changes))
        catalogue = replace(self.desk.catalogue, procedures=(changed,))
        casework = Casework(self.store, catalogue=catalogue, promise=self.desk.promise, office=self.desk.office)
        return Intakes(casework, payments=self.payments, territory=self.desk.territory)

    def to_invoice(self) -> str:
        """Bring a case to the point where its invoice is missing."""
        case_id = self.to_pay()
        self.pay(case_id)
        return case_id

    def to_schedule(self) -> str:
        """Bring a case to the point where its evaluation is to be agreed."""
        case_id = self.to_invoice()
        self.bill(case_id)
        return case_id

    def pay(self, case_id: str, document: str = "") -> None:
        """Declare and confirm the whole fee."""
        slip_id = self.payments.declare(self.clerk, case_id, slip(document or f"87{self.number(case_id)[-4:]}"))
        self.payments.confirm(self.supervisor, slip_id, FEE)

    def bill(self, case_id: str) -> None:
        """Register the invoice of the fee."""
        number = f"001-001-{int(self.number(case_id)[-4:]):09d}"
        key = synthetic_access_key(self.clock.today(), RUC, number)
        self.invoices.register(self.clerk, case_id, number, key, self.clock.today(), FEE)

    # -- looking -------------------------------------------------------------------------------------------------

    def case(self, case_id: str) -> Mapping[str, Any]:
        """Return the columns of a case."""
        return self.row("case_file", "id", case_id)

    def number(self, case_id: str) -> str:
        """Return the number of a case."""
        return str(self.case(case_id)["number"])

    def row(self, table: str, column: str, value: str) -> Mapping[str, Any]:
        """Return the only row of a table with this value."""
        rows = self.rows(table, column, value)
        assert len(rows) == 1, f"{len(rows)} rows in {table}"
        return rows[0]

    def rows(self, table: str, column: str, value: str) -> list[Mapping[str, Any]]:
        """Return the rows of a table with this value, as they came."""
        sql = f"SELECT * FROM {table} WHERE {column} = ? ORDER BY id"  # noqa: S608  names of ours
        return [dict(row) for row in self.store.read(sql, (value,))]

    def payment_item(self, case_id: str) -> Mapping[str, Any]:
        """Return the line of the checklist that asks for the slip."""
        return next(item for item in self.rows("requirement_item", "case_id", case_id) if item["kind"] == "payment")

    def history(self, case_id: str) -> list[tuple[str, str]]:
        """Return text and detail of what happened to a case, oldest first."""
        return [(event["text"], event["detail"]) for event in self.rows("case_event", "case_id", case_id)]

    def told(self, case_id: str, beginning: str) -> tuple[str, str]:
        """Return the one line of the history that begins so."""
        lines = [line for line in self.history(case_id) if line[0].startswith(beginning)]
        assert len(lines) == 1, self.history(case_id)
        return lines[0]

    def entries(self) -> int:
        """Return how many transactions the journal has."""
        return int(self.store.read("SELECT count(*) FROM journal")[0][0])

    def later(self, **step: int) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**step))


def slip(document: str = "871203", cents: int = FEE, **more: Any) -> SlipIn:
    """Return a deposit slip of today."""
    told = {"bank": "Banco Pichincha", "document": document, "paid_on": TODAY, "amount_cents": cents}
    return SlipIn(**{**told, **more})


@contextmanager
def refused(key: str) -> Iterator[pytest.ExceptionInfo[UserError]]:
    """Expect a refusal by its key, with a sentence that can be read to the citizen."""
    with pytest.raises(UserError) as caught:
        yield caught
    assert caught.value.key == key
    assert sentence(caught.value).endswith((".", "!")), sentence(caught.value)


_ANSWERS: Mapping[str, object] = {
    "alcance": "elaboración de queso fresco",
    "anio_inicio": "2016",
    "trabajadores": "6",
    "representante": "Rosa Quishpe Lema",
    "representante_identificacion": f"cedula:{synthetic_cedula(1)}",
    "contacto": "Rosa Quishpe",
    "contacto_telefono": "0991234567",
    "lugar": "1701",
    "direccion": "Calle Los Nogales S4-12 y Pasaje B",
}
