"""The archive of the sample office: a few invented sessions of every declared body."""

from __future__ import annotations

from datetime import date, timedelta

from app.models.catalogue.archive import Archive
from app.models.rows.archive import RecordIn, ResolutionText, ScanIn
from app.services.access import Actor
from app.services.desk import Desk
from app.services.sample.papers import document

_SESSIONS = 4
_MATTERS = (
    ("Calendario académico del siguiente período", "Aprobar el calendario académico presentado."),
    ("Convenio de prácticas con empresas de la provincia", "Autorizar la firma del convenio."),
    ("Informe de titulación", "Conocer el informe y publicarlo."),
    ("Becas y ayudas económicas", "Asignar las ayudas según el orden del informe."),
)


def fill(desk: Desk, actor: Actor) -> None:
    """File the sessions of every body of every archive that the institution declares."""
    for archive in desk.archive.archives:
        for number in range(_SESSIONS * len(archive.bodies)):
            _file(desk, actor, archive, number)


def _file(desk: Desk, actor: Actor, archive: Archive, number: int) -> None:
    body = archive.bodies[number % len(archive.bodies)]
    session = archive.session_types[number % len(archive.session_types)].key if archive.session_types else ""
    held_on = desk.promise.today() - timedelta(days=21 * (number + 1))
    matter, resolution = _MATTERS[number % len(_MATTERS)]
    written = f"{number // len(archive.bodies) + 1:03d}-{held_on.year}"
    record = RecordIn(
        archive.key,
        body.key,
        session,
        written,
        held_on,
        matter,
        (f"1. {matter}", "2. Asuntos varios"),
        (ResolutionText(f"RES-{number + 1:03d}-{held_on.year}", resolution),),
    )
    title = f"{archive.record} {written} {body.after}"
    desk.archive.add(actor, record, (ScanIn("acta.pdf", document(title, _text(matter, resolution, held_on))),))


def _text(matter: str, resolution: str, held_on: date) -> tuple[str, ...]:
    return (
        f"Sesión del {held_on.isoformat()}.",
        f"Orden del día: {matter}. Asuntos varios.",
        f"Resolución: {resolution}",
        *(f"Intervención {place} sobre el punto tratado." for place in range(1, 40)),
    )
