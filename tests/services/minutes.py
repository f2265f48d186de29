"""An office whose institution keeps an archive of minutes, and attends a procedure that copies them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from app.models.rows.archive import ArchiveFilter, RecordIn, RecordLine, ResolutionText, ScanIn
from app.models.rows.intake import Intake, ItemIn
from app.services import catalogue
from app.services.desk import Declared
from app.services.desk import open_desk as build
from tests.services.copies import PERSON
from tests.support.catalogue import GOLDEN, INSTITUTION, copy_resources
from tests.support.desk import declared, open_desk
from tests.support.minute_pdfs import minutes

KEY, ARCHIVE = "copia-de-acta", "actas"
OWN = GOLDEN.parent / "archive"
SHEETS = (
    "Acta de la sesión ordinaria\nConstatación del quórum",
    "Se aprueba el presupuesto de investigación",
    "Se conoce la renuncia de la señora vicerrectora",
    "Cierre de la sesión, firman quienes asistieron",
)
SESSION = RecordIn(
    ARCHIVE,
    "consejo",
    "ordinaria",
    "012-2026",
    date(2026, 5, 5),
    "Presupuesto y renuncia",
    ("Constatación del quórum", "Presupuesto de investigación"),
    (ResolutionText("RES-045", "Aprobar el presupuesto de investigación."),),
)
WORDS = "Acta 012-2026 de la sesión ordinaria del Consejo Directivo, 5 de mayo de 2026"


@cache
def told() -> Declared:
    """Return what the resources declare, with the archive and the procedure that copies it."""
    with tempfile.TemporaryDirectory() as folder:
        return replace(declared(), catalogue=catalogue.load(with_archive(Path(folder))))


def with_archive(folder: Path) -> Path:
    """Copy the resources into a folder, with an archive and a procedure that points at it."""
    copy_resources(folder)
    file = folder / INSTITUTION
    file.write_text(file.read_text("utf-8") + (OWN / "archivo.toml").read_text("utf-8"), "utf-8")
    shutil.copy(OWN / "copia-de-acta.toml", folder / "procedures" / file.stem / f"{KEY}.toml")
    return folder


def scan(sheets: Sequence[str] = SHEETS, name: str = "acta.pdf") -> tuple[ScanIn, ...]:
    """Return minutes as they are chosen from a folder."""
    return (ScanIn(name, minutes(sheets)),)


class Minutes:
    """The desk, who works at it, and shortcuts."""

    def __init__(self, folder: Path) -> None:
        office = open_desk(folder)
        self.office = office
        self.store, self.clock, self.close = office.store, office.clock, office.close
        self.clerk, self.supervisor, self.evaluator = office.clerk, office.supervisor, office.evaluator
        self.desk = build(office.store, declared=told())
        self.archive = self.desk.archive

    def add(self, record: RecordIn = SESSION, sheets: Sequence[str] = SHEETS) -> str:
        """Keep minutes."""
        return self.archive.add(self.clerk, record, scan(sheets))

    def many(self, count: int) -> list[str]:
        """Keep minutes of as many sessions, a day after another, each with words of its own."""
        days = (date.fromordinal(date(2026, 1, 5).toordinal() + place) for place in range(count))
        return [
            self.add(
                replace(SESSION, number=f"{place:03}", held_on=day, body=("consejo", "comision")[place % 2]),
                (f"Sesión {place}", f"Punto único {place}"),
            )
            for place, day in enumerate(days, 1)
        ]

    def find(self, text: str, **more: Any) -> tuple[RecordLine, ...]:
        """Search the archive."""
        return self.archive.page(self.clerk, ArchiveFilter(ARCHIVE, text=text, **more)).lines

    def answer(self, *chosen: tuple[str, str]) -> list[Mapping[str, object]]:
        """Return what the form answers: records with their sheets as typed."""
        return [
            {"record": line.id, "words": line.words, "count": line.pages, "pages": pages}
            for key, pages in chosen
            for line in [self.archive.record(self.clerk, key).line]
        ]

    def ask(self, *chosen: tuple[str, str]) -> str:
        """Register a request for copies and return its case."""
        form = ItemIn("solicitud", "", "received")
        intake = Intake(KEY, PERSON, answers={"actas": self.answer(*chosen)}, items=(form,))
        return self.desk.intake.register(self.clerk, intake).case_id

    def copy(self, case_id: str) -> str:
        """Issue the copy of a case and return its document."""
        self.desk.settings.put_signers(self.supervisor, {"secretaria": "Mgs. Iván Buitrón Lamiña"})
        (document,) = self.desk.issuing.request(self.clerk, case_id)
        self.desk.issuing.approve(self.supervisor, document)
        return document
