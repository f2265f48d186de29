"""Requests of invented persons, as a form hands them to the services."""

from __future__ import annotations

from app.models.rows.intake import Intake, ItemIn
from app.models.rows.people import ApplicantIn
from app.models.synthetic import synthetic_cedula

PROCEDURE = "mi-primer-certificado"
APPLICANT_TYPE = "productor-individual"
PAPERS = (
    ItemIn("solicitud", "", "received"),
    ItemIn("documento-habilitante", "actividad-productor", "verified_online"),
)
ANSWERS = {
    "alcance": "elaboración de mermeladas",
    "anio_inicio": "2016",
    "trabajadores": "14",
    "representante": "Rosalina Guamushig",
    "representante_identificacion": f"cedula:{synthetic_cedula(3)}",
    "contacto": "Rosalina Guamushig",
    "contacto_telefono": "0990000124",
    "lugar": "1701",
    "direccion": "Calle Los Nogales S4-12",
}


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
