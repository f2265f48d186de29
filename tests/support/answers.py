"""What an applicant of the first certificate answers."""

from app.models.synthetic import synthetic_cedula

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
