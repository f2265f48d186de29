"""The words of the letters: those that the procedure declares, else the defaults of resources/mail.

To add a kind: its name and values in models/catalogue/messages.py, its file here, and who queues it in
correspondence.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from app.models import layout_text
from app.models.catalogue.messages import OWN_VALUES, DefaultLetter
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.faults import Fault
from app.services.catalogue.rules.messages import CODE, placeholders
from app.services.catalogue.shapes import placed, shape
from app.services.catalogue.toml_source import read_source

SPANISH = "es"
SUBJECT_LIMIT = 200

Defaults = Mapping[str, DefaultLetter]


class Words(NamedTuple):
    """Subject and body, still with their placeholders or already filled."""

    subject: str
    body: str


def read(folder: Path) -> tuple[dict[str, DefaultLetter], tuple[Fault, ...]]:
    """Read resources/mail and tell its faults."""
    letters: dict[str, DefaultLetter] = {}
    found: list[Fault] = []
    for path in sorted(folder.glob("*.toml")):
        source = read_source(path, path.name)
        if isinstance(source, Fault):
            found.append(source)
            continue
        shaped = shape(DefaultLetter, source)
        found += shaped.faults
        if shaped.value is None:
            continue
        letters[shaped.value.kind] = shaped.value
        for index, text in enumerate(shaped.value.texts):
            for name in ("subject", "body"):
                place = f"texts[{index}].{name}"
                told = placeholders(place, getattr(text, name), shaped.value.kind, frozenset())
                found += [placed(source, finding) for finding in told]
    return letters, tuple(found)


def load(folder: Path) -> Defaults:
    """Return the default letters by kind, in the order of the journey. Raises UserError "mail.faulty"."""
    letters, found = read(folder)
    if found:
        raise UserError("mail.faulty", first=str(found[0]))
    return {kind: letters[kind] for kind in OWN_VALUES if kind in letters}


def languages(defaults: Defaults) -> tuple[str, ...]:
    """Return the languages that every default speaks, Spanish first."""
    spoken = [frozenset(text.language for text in letter.texts) for letter in defaults.values()]
    every = frozenset.intersection(*spoken) if spoken else frozenset()
    return (SPANISH, *sorted(every - {SPANISH}))


def words(defaults: Defaults, procedure: Procedure, kind: str, language: str) -> Words:
    """Return the words of a letter: the procedure's before the default's, the language asked before Spanish."""
    for spoken in (language, SPANISH):
        for message in procedure.messages:
            if message.kind == kind and message.language == spoken:
                return Words(message.subject, message.body)
        for text in defaults[kind].texts:
            if text.language == spoken:
                return Words(text.subject, text.body)
    raise LookupError(f"no words for {kind} in {SPANISH}")


def filled(template: Words, values: Mapping[str, str]) -> Words:
    """Fill in the values; a line of the body that lacks one is left out, and its code stays to come."""
    subject = " ".join(_line(template.subject, values, lacking="").split())
    lines = [_line(line, values, lacking=None) for line in template.body.splitlines()]
    body = "\n".join(line for line in lines if line is not _LEFT_OUT)
    return Words(subject[:SUBJECT_LIMIT], f"{_single_blanks(body)}\n")


_LEFT_OUT = "\0"
_TO_COME = f"{{{CODE}}}"


def _line(template: str, values: Mapping[str, str], *, lacking: str | None) -> str:
    parts = []
    for piece in layout_text.pieces(template):
        value = _TO_COME if piece.key == CODE else piece.text or values.get(piece.key, "").strip() or lacking
        if value is None:
            return _LEFT_OUT
        parts.append(value)
    return "".join(parts)


def _single_blanks(body: str) -> str:
    kept: list[str] = []
    for line in body.strip().splitlines():
        if line.strip() or (kept and kept[-1]):
            kept.append(line.rstrip())
    return "\n".join(kept)
