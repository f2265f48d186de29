"""Requests of invented persons, as a form hands them to the services."""

from __future__ import annotations

from app.models.rows.intake import Intake, ItemIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula
from tests.support.answers import ANSWERS

PROCEDURE = "mi-primer-certificado"
APPLICANT_TYPE = "productor-individual"
PAPERS = (
    ItemIn("solicitud", "", "received"),
    ItemIn("documento-habilitante", "actividad-productor", "verified_online"),
)


def request(number: int, papers: tuple[ItemIn, ...] = ()) -> Intake:
    """Return a complete request of the n-th person."""
    applicant = ApplicantIn(
        "cedula",
        synthetic_cedula(number),
        "Quishpe Lema",
        f"Rosa {number}",
        email="rosa@ejemplo.ec",
        phone="0991234567",
        province="17",
        canton="1701",
        address="Calle Los Nogales S4-12",
    )
    return Intake(PROCEDURE, applicant, APPLICANT_TYPE, ANSWERS, papers)
