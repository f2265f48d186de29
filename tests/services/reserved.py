"""An office that receives notices with reserve, by an invented procedure of the tests."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from app.models.rows.intake import FileIn, Intake, ItemIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula
from app.models.tables.people import User
from app.services import catalogue
from app.services.access import Actor
from app.services.desk import Declared
from tests.support.catalogue import GOLDEN, copy_resources
from tests.support.desk import OFFICE, declared
from tests.support.desk import open_desk as open_office
from tests.support.files import pdf

NOTICE = "aviso-de-prueba"
CEDULA = synthetic_cedula(77)
SECRETS = (CEDULA, "Tixilema", "Huamaní", "Yolanda", "Esperanza", "yolanda.t@ejemplo.ec", "0987654321", "Los Cholanes")
"""Every text by which the confidential applicant could be known; none occurs in anything else."""

PERSON = ApplicantIn(
    "cedula",
    CEDULA,
    "Tixilema Huamaní",
    "Yolanda Esperanza",
    email="yolanda.t@ejemplo.ec",
    phone="0987654321",
    province="17",
    canton="1701",
    address="Calle Los Cholanes N8-30",
)
NOBODY = ApplicantIn("cedula", "")
FACTS = "Se pidió dinero por acelerar un turno"


@cache
def with_notice() -> Declared:
    """Return what the program declares, and the invented procedure."""
    folder = copy_resources(Path(tempfile.mkdtemp(prefix="ventanilla-reserva-")))
    shutil.copy(GOLDEN / f"{NOTICE}.toml", folder / "procedures" / "inen")
    return replace(declared(), catalogue=catalogue.load(folder))


class ReservedDesk:
    """A counter with two guardians; `clerk` registers, `guardian` reads."""

    def __init__(self, folder: Path) -> None:
        office = open_office(folder, told=with_notice())
        self.store, self.clock, self.desk, self.close = office.store, office.clock, office.desk, office.close
        self.clerk, self.supervisor, self.second = office.clerk, office.supervisor, office.second
        self.evaluator, self.administrator = office.evaluator, office.administrator
        self.guardian, self.colleague = self.hire("Saúl Andrango"), self.hire("Inés Morocho")

    def hire(self, name: str, role: str = "guardian") -> Actor:
        """Add somebody."""
        system = Actor("system", "Ventanilla", "system", OFFICE)
        with self.store.transaction(system, "setup.install") as tx:
            username = name.partition(" ")[0].casefold()
            made = tx.add(User, username=username, full_name=name, role=role, password_hash="-")
        return Actor(made.id, name, role, OFFICE)

    def intake(self, reserve: str, applicant: ApplicantIn | None = None) -> Intake:
        """Fill in the form of a notice."""
        told = applicant or (NOBODY if reserve == "anonymous" else PERSON)
        file = FileIn("respaldo", "documentos", "respaldo.pdf", pdf(pages=2))
        papers = (ItemIn("respaldo", "documentos", "received"),)
        return Intake(NOTICE, told, "testigo", {"hechos": FACTS}, papers, (file,), reserve=reserve)

    def register(self, reserve: str = "confidential") -> str:
        """Register a notice at the counter and return the id of its case."""
        return self.desk.intake.register(self.clerk, self.intake(reserve)).case_id

    def code(self, case_id: str) -> str:
        """Return the code on the receipt."""
        return str(self.store.read("SELECT tracking_code FROM case_file WHERE id = ?", (case_id,))[0][0])

    def number(self, case_id: str) -> str:
        """Return the number of the case."""
        return str(self.store.read("SELECT number FROM case_file WHERE id = ?", (case_id,))[0][0])

    def everybody(self) -> tuple[Actor, ...]:
        """Return one person of each role."""
        return self.clerk, self.supervisor, self.evaluator, self.administrator, self.guardian

    def dump(self, *, without: frozenset[str] = frozenset({"reserved_person"})) -> str:
        """Return every cell of every table of the database, FTS5's own included, but for some tables."""
        names = [row[0] for row in self.store.read("SELECT name FROM sqlite_master WHERE type = 'table'")]
        cells = [
            _text(cell)
            for name in names
            if name not in without
            for row in self.store.read(f'SELECT * FROM "{name}"')  # noqa: S608  names of ours
            for cell in tuple(row)
        ]
        return "\n".join(cells)


def _text(cell: object) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
