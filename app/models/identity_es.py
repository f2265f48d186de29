"""Sentences about identity numbers, in one table (interface.md 11: what happened and what to do)."""

from __future__ import annotations

from app.models.identity import IdCheck, IdKind
from app.models.texts_es import plural

SENTENCES = {
    "empty": "Escriba el número.",
    "not_digits": "Quite lo que no es número: {paper} tiene {length} dígitos.",
    "short": "{missing}: {paper} tiene {length}.",
    "long": "{extra}: {paper} tiene {length}.",
    "province": "{code} no es código de provincia. Revise los dos primeros dígitos.",
    "third_digit": "Ningún RUC lleva {digit} en el tercer dígito. Revise el número.",
    "suffix": "El RUC no puede terminar en 000. Revise los tres últimos dígitos.",
    "cedula_digit": "El dígito verificador no coincide. Revise el número o pida a quien supervisa que lo acepte.",
    "ruc_digit": "El dígito verificador no coincide. Revise el número o pida a quien supervisa que lo acepte.",
    "ruc_unproven": "No cumple el dígito verificador. Revíselo en el SRI.",
    "digit_ok": "Dígito correcto · {place}",
    "free_length": "Escriba de {least} a {most} letras o números.",
    "free_ok": "Compare el número con el documento.",
    "final_consumer": "Consumidor final",
    "final_consumer_refused": "Este trámite necesita saber quién solicita. Escriba la cédula, el RUC o el pasaporte.",
}
PAPERS = {
    IdKind.CEDULA: "la cédula",
    IdKind.RUC: "el RUC",
    IdKind.PASSPORT: "el pasaporte",
    IdKind.FOREIGN: "la identificación del exterior",
    IdKind.FINAL_CONSUMER: "el consumidor final",
}
LABELS = {
    IdKind.CEDULA: "Cédula",
    IdKind.RUC: "RUC",
    IdKind.PASSPORT: "Pasaporte",
    IdKind.FOREIGN: "Identificación del exterior",
    IdKind.FINAL_CONSUMER: "Consumidor final",
}


def sentence(check: IdCheck) -> str:
    """Word what stands beside the field."""
    count = check.values.get("count")
    digits = plural(count, "dígito", "dígitos") if isinstance(count, int) else ""
    one = count == 1
    extra = {"missing": f"{'Falta' if one else 'Faltan'} {digits}", "extra": f"{'Sobra' if one else 'Sobran'} {digits}"}
    return SENTENCES[check.message_key].format(paper=PAPERS[check.kind], **extra, **check.values)
