"""The roles with what each one may do, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.views.shell.role_words import roles
from app.views.widgets.options import Option


def role_options() -> list[Option]:
    """Return the roles as boxes to choose from."""

    def tr(source: str) -> str:
        return QCoreApplication.translate("Roles", source)

    means = {
        "clerk": tr("Recibe, revisa, imprime y entrega."),
        "supervisor": tr("También confirma pagos y aprueba papeles."),
        "evaluator": tr("Ve los trámites y llena la hoja de evaluación."),
        "administrator": tr("Personas, firmas y respaldos; no ve trámites."),
        "guardian": tr("Abre y atiende los trámites reservados; los demás, no."),
    }
    return [Option(key, word, second=means[key]) for key, word in roles().items()]
