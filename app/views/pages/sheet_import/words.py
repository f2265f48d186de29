"""What the parts of a sheet are called in the window, and how their lines are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.sheets import Sheet
from app.services.sheets import editing


def titles() -> dict[str, str]:
    """Return the name of each part."""

    def tr(source: str) -> str:
        return QCoreApplication.translate("SheetParts", source)

    return {
        "name": tr("Nombre del trámite"),
        "institution": tr("Institución"),
        "description": tr("Descripción"),
        "audience": tr("A quién está dirigido"),
        "directed_to": tr("Dirigido a"),
        "result_type": tr("Tipo de resultado"),
        "result": tr("Resultado a obtener"),
        "requirements": tr("Requisitos"),
        "forms": tr("Formatos y anexos"),
        "steps": tr("Pasos"),
        "channels": tr("Canales"),
        "fees": tr("Costos"),
        "exemptions": tr("Exenciones y rebajas"),
        "payment": tr("Cómo se paga"),
        "attention": tr("Atención, en general"),
        "offices": tr("Oficinas"),
        "validity": tr("Vigencia"),
        "term": tr("Plazo"),
        "legal_basis": tr("Base legal"),
        "contact": tr("Contacto"),
        "transparency": tr("Historial publicado"),
        "code": tr("Código"),
        "updated": tr("Actualización"),
        "services": tr("Servicios de la tabla"),
    }


def helps() -> dict[str, str]:
    """Return how the lines of a part are written, where a line is more than a sentence."""

    def tr(source: str) -> str:
        return QCoreApplication.translate("SheetParts", source)

    return {
        "requirements": tr("Uno por línea. Un grupo va entre corchetes: [Requisitos Especiales]."),
        "steps": tr("Uno por línea. Un canal va entre corchetes: [En línea]."),
        "fees": tr("Uno por línea: a quién, dos puntos y el valor. Taller familiar: $20,00."),
        "offices": tr("Una por línea: nombre | horario | dirección."),
        "contact": tr("Tres líneas: dependencia, correo y teléfono."),
        "transparency": tr("Una fila por línea: año, mes, quejas y atenciones."),
        "term": tr("Como se publica: 5 días hábiles, 72 horas, inmediato."),
        "description": tr("Un párrafo."),
        "services": tr("Salen de la tabla: cada uno tiene su borrador."),
    }


def fields_of(sheet: Sheet) -> tuple[str, ...]:
    """Return the parts that can be changed: those of a sheet, or the services of a table and what is around them."""
    if not sheet.services:
        return editing.FIELDS
    return ("services", "name", "institution", "legal_basis", "contact")


def told(sheet: Sheet, field: str) -> str:
    """Return a part as lines."""
    if field != "services":
        return editing.text_of(sheet, field)
    rows = ((one.name, one.product, one.published_term, one.responsible) for one in sheet.services)
    return "\n".join(" | ".join(cell for cell in row if cell) for row in rows)
