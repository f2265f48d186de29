"""What published sheets call their parts, and how a label is told from a sentence that uses its words.

To add a label: its words, without accents or capitals, under the field that it opens.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.models.names import fold
from app.services.sheets.pieces import Piece, joined, words

QUESTIONS = {
    "audience": ("a quien esta dirigido", "a quienes esta dirigido", "quien puede hacer el tramite"),
    "result": ("que obtendre si completo satisfactoriamente el tramite", "que obtendre"),
    "requirements": ("que necesito para hacer el tramite", "que necesito"),
    "steps": ("como hago el tramite",),
    "fees": ("cual es el costo del tramite", "cuanto cuesta el tramite"),
    "offices": ("donde y cual es el horario de atencion", "donde y en que horario me atienden"),
    "validity": ("cual es la vigencia de lo emitido al completar el tramite", "cual es la vigencia"),
    "term": (
        "cuanto tiempo toma el tramite",
        "en cuanto tiempo obtengo el resultado",
        "cual es el tiempo de respuesta",
    ),
    "contact": ("contacto para atencion ciudadana", "contacto para la atencion ciudadana"),
}
"""Long enough to be a label wherever a line begins with them."""

NAMES = {
    "name": ("nombre del tramite o servicio", "nombre del tramite", "nombre tramite", "nombre del servicio", "tramite"),
    "institution": ("institucion", "nombre de la institucion", "entidad", "institucion responsable"),
    "description": ("descripcion", "descripcion del tramite"),
    "audience": ("beneficiarios", "usuarios"),
    "requirements": ("requisitos", "requisitos del tramite"),
    "steps": ("procedimiento", "pasos", "pasos a seguir"),
    "fees": ("costo", "costos", "costo del tramite", "valor del tramite"),
    "validity": ("vigencia", "vigencia de lo emitido"),
    "term": ("tiempo estimado", "tiempo de respuesta", "tiempo estimado de respuesta", "tiempo de entrega", "plazo"),
    "legal_basis": ("base legal", "marco legal", "fundamento legal", "base normativa", "normativa"),
    "contact": ("contacto", "contacto ciudadano", "contacto de atencion ciudadana"),
    "transparency": ("transparencia",),
    "forms": ("formatos y anexos", "formularios y anexos", "formatos", "anexos", "formularios"),
    "code": ("codigo del tramite", "codigo de tramite"),
    "updated": ("fecha de ultima actualizacion", "ultima actualizacion", "fecha de actualizacion"),
    "title": ("informacion de tramite", "informacion del tramite", "ficha del tramite", "informacion tramite"),
    "offices": ("lugar y horario de atencion", "oficinas", "oficinas de atencion"),
}
"""Labels only where they stand alone, in a cell of their own, in bold or before a colon."""

PARTS = {
    "directed_to": ("dirigido a", "usuarios a los que esta dirigido"),
    "result_type": ("tipo de resultado",),
    "result": ("resultado a obtener", "resultados a obtener"),
    "requirements": tuple(
        f"requisitos {kind}"
        for kind in (
            "generales", "obligatorios", "especiales", "alternativos", "especificos", "adicionales", "opcionales",
            "basicos", "minimos", "complementarios",
        )
    ),
    "forms": ("formatos y anexos", "formularios y anexos"),
    "channels": ("canales de atencion", "canal de atencion"),
}  # fmt: skip
"""Parts inside a part; they are followed by a colon, or stand alone."""

CHARTER = {
    "charter.index": ("indice", "contenido", "tabla de contenido"),
    "charter.mission": ("mision", "mision de la unidad", "objetivo de la unidad"),
    "charter.responsible": ("responsable", "responsable de la unidad"),
    "charter.responsibilities": ("atribuciones y responsabilidades", "atribuciones", "responsabilidades"),
    "charter.catalogue": (
        "catalogo de servicios productos compromisos y responsables", "catalogo de servicios", "servicios ofrecidos",
    ),
    "charter.norms": (
        "normas reguladores de los servicios", "normas reguladoras de los servicios", "normas reguladoras",
        "normativa reguladora",
    ),
    "charter.changes": ("historico de cambios", "control de cambios", "historial de cambios"),
    "charter.indicators": ("indicadores de calidad", "indicadores"),
    "charter.signatures": ("firmas de responsabilidades", "firmas de responsabilidad", "firmas"),
}  # fmt: skip
"""Parts of a charter of services; their headings are numbered."""

_BY_SENSE = (
    ("validity", ("vigencia", "validez", "caduc")),
    ("fees", ("costo", "cuesta", "valor", "tarifa", "pag")),
    ("term", ("tiempo", "demora", "tarda", "plazo", "cuando")),
    ("audience", ("dirigid", "beneficiari", "quien ")),
    ("result", ("obten", "resultado", "recib")),
    ("requirements", ("necesit", "requisito", "documentos")),
    ("offices", ("donde", "horario", "oficina")),
    ("legal_basis", ("norma", "ley", "legal")),
    ("steps", ("como ", "pasos", "procedimiento")),
)
_LONGEST_QUESTION, _MOST_PIECES = 130, 4
_LEAST_WORDS = 3
_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s*")
_AFTER = re.compile(r"[\s*_]*[?:]?[\s*_:]*")


class Label(NamedTuple):
    """A label found: its field, how many pieces it takes, where in the last of them the rest begins.

    tail: words of the label that stand further down, behind text that broke in; text: the label as printed.
    """

    field: str
    pieces: int
    end: int
    text: str
    tail: tuple[str, ...] = ()


class Alias(NamedTuple):
    """The words of one label and how far they may be trusted: "question", "name", "part" or "charter"."""

    field: str
    words: tuple[str, ...]
    trust: str


def _aliases() -> dict[str, list[Alias]]:
    index: dict[str, list[Alias]] = {}
    for trust, table in (("question", QUESTIONS), ("part", PARTS), ("name", NAMES), ("charter", CHARTER)):
        for field, phrases in table.items():
            for phrase in phrases:
                alias = Alias(field, tuple(phrase.split()), trust)
                index.setdefault(alias.words[0], []).append(alias)
    for aliases in index.values():
        aliases.sort(key=lambda one: -len(one.words))
    return index


_INDEX = _aliases()


def label_at(pieces: list[Piece], alone: int, *, charter: bool, first: bool = False) -> Label | None:
    """Return the label that begins with the first piece.

    alone: how many of the first pieces fill a cell of their own (0 for none); charter: whether this is a charter of
    services; first: whether nothing was placed under a name yet, so that a bare "Descripción" may be one.
    """
    if not pieces:
        return None
    if "¿" in pieces[0].text[:3] and (asked := _question(pieces)):
        return asked
    skip = _skipped(pieces[0].text)
    head = list(words(pieces[0].text[skip:]))
    if not head:
        return None
    for alias in _INDEX.get(head[0][0], ()):
        if alias.trust == "charter" and not charter:
            continue
        found = _matched(alias, pieces, skip)
        if found is not None and _is_label(alias, found, pieces, alone, ordinal=skip > 0, first=first):
            return found
    return None


def _skipped(text: str) -> int:
    ordinal = _ORDINAL.match(text)
    return ordinal.end() if ordinal else 0


def _question(pieces: list[Piece]) -> Label | None:
    """Read "¿...?", over several lines if it was wrapped; a question that was cut still counts by its first words."""
    text = ""
    for count, piece in enumerate(pieces[:_MOST_PIECES], start=1):
        if count > 1 and piece.gap:
            break
        mark = piece.text.find("?")
        text = f"{text} {piece.text[: mark + 1] if mark >= 0 else piece.text}"
        if len(text) > _LONGEST_QUESTION:
            break
        if mark >= 0:
            return Label(_sense(text), count, _past(piece.text, mark + 1), text.strip())
    return _cut_question(pieces)


def _sense(question: str) -> str:
    told = fold(question)
    for field, phrases in QUESTIONS.items():
        if told in phrases:
            return field
    padded = f"{told} "
    return next((field for field, senses in _BY_SENSE if any(sense in padded for sense in senses)), "question")


def _cut_question(pieces: list[Piece]) -> Label | None:
    """Read the beginning of a known question whose end stands further down, or has lost its mark."""
    for field, phrases in QUESTIONS.items():
        for phrase in phrases:
            found = _matched(Alias(field, tuple(phrase.split()), "question"), pieces, 0)
            if found is not None:
                return found
    return None


def _matched(alias: Alias, pieces: list[Piece], skip: int) -> Label | None:
    """Follow the words of an alias over the pieces; a question may lack its last words."""
    wanted = list(alias.words)
    for count, piece in enumerate(pieces[:_MOST_PIECES], start=1):
        start = skip if count == 1 else 0
        if count > 1 and (piece.gap or piece.hard):
            return _cut(alias, wanted, pieces[: count - 1])
        left = list(wanted)
        for word, _, stop in words(piece.text[start:]):
            if word != left[0]:
                return _cut(alias, wanted, pieces[: count - 1])
            left.pop(0)
            if not left:
                text = joined([*pieces[: count - 1], piece._replace(text=piece.text[: start + stop])])
                return Label(alias.field, count, _past(piece.text, start + stop), text)
        wanted = left
    return _cut(alias, wanted, pieces[:_MOST_PIECES])


def _cut(alias: Alias, wanted: list[str], used: list[Piece]) -> Label | None:
    """Accept a question without its last words when enough of it fills whole lines."""
    told = len(alias.words) - len(wanted)
    if alias.trust != "question" or not used or told < _LEAST_WORDS or told * 2 < len(alias.words):
        return None
    return Label(alias.field, len(used), len(used[-1].text), joined(used), tuple(wanted))


def _past(text: str, end: int) -> int:
    """Return the place after the marks that close a label."""
    found = _AFTER.match(text, end)
    return found.end() if found else end


def _is_label(alias: Alias, found: Label, pieces: list[Piece], alone: int, *, ordinal: bool, first: bool) -> bool:
    last = pieces[found.pieces - 1]
    rest = last.text[found.end :]
    closed = ":" in last.text[: found.end][-3:]
    whole = not rest and (alone == found.pieces or (alone == 0 and alias.words != ("tramite",)))
    bold = found.pieces == 1 and 0 < pieces[0].lead <= found.end + 1
    if alias.trust == "question":
        return not ordinal
    if alias.trust == "charter":
        return whole and (ordinal or pieces[0].text.isupper())
    if alias.trust == "part":
        return closed or (whole and alias.words != ("dirigido", "a")) or bold
    if ordinal and not (whole and pieces[0].text.isupper()):
        return False
    bare = len(alias.words) > 1 if alias.field == "name" else alias.field in {"institution", "description"}
    return whole or closed or bold or pieces[0].heading or (bare and first and rest[:1].isupper())


_INSIDE = re.compile(
    "|".join(
        [
            r"¿[^¿?\n]{6,110}\?",
            *(
                rf"(?<![^\s.;,)\]”\"•]){'[ ]+'.join(re.escape(word) for word in phrase.split())}[ ]*:"
                for table in (PARTS, {"contact": QUESTIONS["contact"]})
                for phrases in table.values()
                for phrase in phrases
            ),
        ]
    ),
    re.IGNORECASE,
)


def split_at_labels(piece: Piece) -> list[Piece]:
    """Cut a piece before every label that stands inside it, as joined lines leave them."""
    folded = _same_length(piece.text)
    places = [found.start() for found in _INSIDE.finditer(folded) if _begins(piece.text, found)]
    if not places or places == [0]:
        return [piece]
    cuts = sorted({0, *places})
    parts = [piece.text[start:end] for start, end in zip(cuts, [*cuts[1:], len(piece.text)], strict=True)]
    rests = [Piece(piece.line, part.strip(), hard=True, lead=len(part)) for part in parts[1:]]
    return [piece._replace(text=parts[0].strip()), *rests] if parts[0].strip() else rests


def _begins(text: str, found: re.Match[str]) -> bool:
    """Tell whether a match begins as a label does: with its mark or a capital letter."""
    if text[found.start()] == "¿":
        return _sense(found[0]) != "question" or found.start() == 0
    return text[found.start()].isupper()


_PLAIN = str.maketrans("áéíóúüÁÉÍÓÚÜ", "aeiouuAEIOUU")


def _same_length(text: str) -> str:
    return text.translate(_PLAIN)
