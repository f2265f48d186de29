"""What a mail server can answer, and what a person reads of it: what happened and what to do."""

from __future__ import annotations

from typing import Literal, NamedTuple

Verdict = Literal["sent", "later", "never"]


class Answer(NamedTuple):
    """How one attempt ended. key: name of the sentence; code and text: the server's own words, 0 and "" without."""

    key: str
    code: int = 0
    text: str = ""

    @property
    def verdict(self) -> Verdict:
        """Tell whether it left, is tried again, or is never tried again by itself."""
        return _MEANING[self.key].verdict


class _Meaning(NamedTuple):
    verdict: Verdict
    sentence: str


_LATER = "Se intentará otra vez."
_SETTINGS = "Revise Configuración, Correo."
_MEANING = {
    "accepted": _Meaning("sent", "El servidor lo recibió."),
    "busy": _Meaning("later", f"El servidor pidió esperar. {_LATER}"),
    "refused": _Meaning("later", f"El servidor no atiende en ese puerto. {_LATER} Si sigue igual, revise el puerto."),
    "unreachable": _Meaning("later", f"No se llega al servidor. Revise la red y el nombre del servidor. {_LATER}"),
    "timeout": _Meaning("later", f"El servidor tardó demasiado. {_LATER}"),
    "dropped": _Meaning("later", f"El servidor cortó la conexión antes de recibirlo. {_LATER}"),
    "interrupted": _Meaning("later", "El programa se cerró mientras lo enviaba. Se envía otra vez el mismo correo."),
    "no_tls": _Meaning("later", f"El servidor no ofrece STARTTLS y así no se envía nada. {_SETTINGS}"),
    "certificate": _Meaning("later", f"El certificado del servidor no es de confianza o no es suyo. {_SETTINGS}"),
    "tls": _Meaning("later", f"No se pudo cifrar la conexión. Quizá el puerto es de otra seguridad. {_SETTINGS}"),
    "auth": _Meaning("later", f"El servidor no aceptó usuario y clave. {_SETTINGS}"),
    "no_auth": _Meaning("later", f"El servidor no pide usuario en esta conexión. {_SETTINGS}"),
    "sender": _Meaning("later", f"El servidor no acepta la dirección de quien envía. {_SETTINGS}"),
    "odd": _Meaning("later", f"El servidor respondió algo que no se esperaba. {_LATER}"),
    "mailbox": _Meaning("never", "El servidor no acepta esa dirección. Pregunte la correcta y reenvíelo."),
    "rejected": _Meaning("never", "El servidor rechazó el correo. Lea su respuesta y avise a quien administra."),
    "too_big": _Meaning("never", "El servidor no acepta correos tan grandes. Guárdelo como archivo y entréguelo así."),
    "address": _Meaning("never", "La dirección no está bien escrita. Pregunte la correcta y reenvíelo."),
    "letters": _Meaning("never", "El servidor no acepta direcciones con tildes o ñ. Pida otra dirección y reenvíelo."),
    "file": _Meaning("never", "Falta o está dañado un archivo adjunto. Avise a quien administra."),
    "tired": _Meaning("never", "Se intentó muchas veces sin lograrlo. Revise la dirección y reenvíelo."),
    "outdated": _Meaning("never", "El código que llevaba ya no sirve. Envíe uno nuevo desde el expediente."),
}  # fmt: skip


def sentence(key: str, code: int = 0, text: str = "") -> str:
    """Return what a person reads of an answer; "" before the first. Unknown names are our bug (KeyError)."""
    if not key:
        return ""
    said = f" Respuesta: {code} {text}".rstrip() if code and key != "accepted" else ""
    return f"{_MEANING[key].sentence}{said}"


KEYS = tuple(_MEANING)
"""Every name; tests walk them."""
