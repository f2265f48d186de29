"""One TOML file read with suspicion: what cannot be read is a fault, never a traceback."""

from __future__ import annotations

import re
import stat
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.models.faults import Fault
from app.models.system_es import why
from app.services.catalogue.toml_lines import holder_of, lines_of

LARGEST_BYTES = 1_000_000
_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"at line (\d+)")
_ENDLESS_KEY = re.compile(r"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){32,}")
"""A key of very many dotted parts: the standard reader needs the square of their number in memory."""
_ENDED = "at end of document"

SENTENCES = (
    ("Cannot overwrite a value", "Una clave está escrita dos veces.", "Deje una sola."),
    ("Cannot declare", "Una tabla está declarada dos veces.", "Una las dos, o use doble corchete si es una lista."),
    ("Invalid date or datetime", "La fecha u hora no existe.", "Escriba una fecha: 2026-03-01, o una hora: 08:00:00."),
    ("Invalid value", "El valor no se entiende.", "Ponga los textos entre comillas; las fechas, 2026-03-01."),
    ("Unterminated string", "Falta cerrar unas comillas.", "Cierre las comillas del texto."),
    ("Illegal character", "El texto no se cierra en su línea.", 'Cierre las comillas, o use """ para varias líneas.'),
    ("Unclosed array", "Falta cerrar un corchete.", "Cierre la lista con ]."),
    ("Unclosed inline table", "Falta cerrar una llave.", "Cierre con }."),
    ("Expected '='", "Falta el signo = después de la clave.", "Escriba clave = valor."),
    ("Expected newline", "Sobra texto después del valor.", "Deje una clave por línea y los textos entre comillas."),
    ("Unescaped", "Hay una barra invertida suelta.", "Escríbala doble: \\\\."),
)
"""(start of the reader's message, what happened, what to do)."""


@dataclass(frozen=True)
class Source:
    """A file that is TOML: `shown` names it in faults."""

    path: Path
    shown: str
    text: str
    data: dict[str, object]

    @cached_property
    def lines(self) -> dict[str, int]:
        """Line of every key, worked out only when there is a fault to point at."""
        return lines_of(self.text)

    def line(self, key: str) -> int | None:
        """Return the line of a dotted key, or of the nearest thing that holds it."""
        while key and key not in self.lines:
            key = holder_of(key)
        return self.lines.get(key)


def read_source(path: Path, shown: str) -> Source | Fault:
    """Read one file; links that turn in circles, folders, pipes and huge files are faults."""
    content = _content(path, shown)
    if isinstance(content, Fault):
        return content
    text = _decoded(content, shown)
    return text if isinstance(text, Fault) else _parsed(path, shown, text)


def _content(path: Path, shown: str) -> bytes | Fault:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            return _whole(shown, "No es un archivo corriente.", "Ponga en su lugar un archivo de texto.")
        if state.st_size > LARGEST_BYTES:
            return _too_big(shown)
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        return _whole(shown, f"No se pudo leer: {why(error)}.", "Revise que exista y que su cuenta pueda leerlo.")
    return _too_big(shown) if len(content) > LARGEST_BYTES else content


def _decoded(content: bytes, shown: str) -> str | Fault:
    if not content.strip():
        return _whole(shown, "El archivo está vacío.", "Escriba la definición o borre el archivo.")
    if content.startswith(_BOM):
        return _whole(shown, "Empieza con una marca BOM.", "Guárdelo como UTF-8 sin BOM.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Fault(shown, "", "El archivo no está en UTF-8.", "Guárdelo como UTF-8 sin BOM.", line)


def _parsed(path: Path, shown: str, text: str) -> Source | Fault:
    if endless := _ENDLESS_KEY.search(text):
        line = text.count("\n", 0, endless.start()) + 1
        return Fault(
            shown, "", "Una clave tiene demasiadas partes.", "Escriba sus partes en tablas, de una en una.", line
        )
    try:
        return Source(path, shown, text, tomllib.loads(text))
    except RecursionError:
        return _whole(shown, "Hay demasiadas listas una dentro de otra.", "Simplifique el archivo.")
    except ValueError as error:
        return _syntax_fault(shown, text, str(error))


def _syntax_fault(shown: str, text: str, message: str) -> Fault:
    found = _LINE.search(message)
    line = int(found[1]) if found else (text.count("\n") + 1 if _ENDED in message else None)
    for start, problem, remedy in SENTENCES:
        if message.startswith(start):
            return Fault(shown, "", problem, remedy, line)
    return Fault(shown, "", "El archivo no se entiende.", "Revise comillas, corchetes y signos = de esa línea.", line)


def _too_big(shown: str) -> Fault:
    return _whole(shown, "El archivo pasa de 1 MB.", "Una definición ocupa menos de 100 kB: revise qué archivo es.")


def _whole(shown: str, problem: str, remedy: str) -> Fault:
    return Fault(shown, "", problem, remedy)
