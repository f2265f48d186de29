"""The plain parts of a sheet: name, audience, result, requirements, steps, channels, law, contact, validity, term."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.models.names import fold
from app.models.sheets import TITLE, ChannelSteps, SheetRequirement
from app.services.sheets.builder import Builder
from app.services.sheets.pieces import Piece, plain
from app.services.sheets.terms import term_of
from app.services.sheets.units import Unit, units

_LAW = re.compile(
    r"\b(?:ley|leyes|codigo|reglamento|decreto|acuerdo|resolucion|constitucion|norma|normas|normativa|ordenanza|"
    r"convenio|estatuto|instructivo|manual|tratado|decision|lo[a-z]{2,8})\b|\bart(?:iculos?|s)?\b|registro oficial"
)
_NEXT_NORM = re.compile(
    r"(?<=[.;]) (?=(?:Ley|Código|Reglamento|Decreto|Acuerdo|Resolución|Constitución|Norma|Ordenanza|Estatuto|"
    r"Convenio|Instructivo) )"
)
_ARTICLE = re.compile(r"(?:arts?|articulos?|num|numeral|literal|inciso|capitulo|https?|ro|r o)\b")
_CHANNEL = re.compile(
    r"\bcanal\b|^(?:tramite |procedimiento |pasos? |atencion |solicitud |modalidad |via |forma |opcion )?(?:en )?"
    r"(?:linea|presencial|correo|ventanilla|telefon|virtual|sitio|portal|quipux|web|en linea|por correo|de forma)"
)
_COMMA = re.compile(
    r"[,;/](?![^(]*\))\s*|\s+[yo]\s+(?=(?:En|Presencial|Correo|Sitio|Portal|Tel|Chat|Vía|Ventanilla)\b)"
)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"\(?\+?\d[\d\s().\-/+]{5,}\d(?:\s*(?:ext|opci[oó]n|extensi[oó]n)[.:]?\s*\d+(?:\s*(?:,|y|/)\s*\d+)*)?", re.I
)
_CONTACT = (
    (
        "unit",
        "funcionario ?(?:/|o|y) ?dependencia|dependencia|funcionari[oa](?: responsable)?|responsable|unidad|nombre",
    ),
    ("email", "correos?(?: electr[oó]nicos?)?|e-?mails?"),
    ("phone", "tel[eé]fonos?(?: de contacto)?|tel[eé]f|n[uú]mero de tel[eé]fono|celular"),
)
_KEY = re.compile("|".join(rf"(?P<{name}>(?<![\w])(?:{keys})\s*[.:]\s*)" for name, keys in _CONTACT), re.IGNORECASE)
_INSTITUTION = re.compile(
    r"(?:ministerio|viceministerio|agencia|instituto|servicio|secretaria|municipi\w+|gad|gobierno|consejo|empresa|"
    r"superintendencia|universidad|policia|direccion|registro civil|corporacion|banco|contraloria|fiscalia|defensoria|"
    r"prefectura|subsecretaria|comision|junta|cuerpo de bomberos|alcaldia)\b"
)
_HEADING_LENGTH, _FEW_WORDS = 110, 2


def sentences(builder: Builder, pieces: Sequence[Piece], home: str) -> None:
    """Place paragraphs and items as they are; a lead-in of items stays beside them."""
    told = units(pieces)
    for place, unit in enumerate(told):
        leads = unit.heads and place + 1 < len(told) and told[place + 1].marked and not unit.marked
        if leads:
            builder.note(home, unit)
        else:
            builder.add(home, unit)


def listed(builder: Builder, pieces: Sequence[Piece], home: str) -> None:
    """Place a list written with commas: who it is for, by what channels."""
    for unit in units(pieces):
        for part in _COMMA.split(unit.text):
            if named := part.strip(" .;-"):
                builder.add(home, unit, named)


def value(builder: Builder, pieces: Sequence[Piece], home: str) -> None:
    """Place one text, such as the type of result."""
    for unit in units(pieces):
        builder.add(home, unit, unit.text.rstrip(".") or unit.text)


def name_like(builder: Builder, pieces: Sequence[Piece], home: str) -> None:
    """Place a name: what stands after a blank line is not part of it."""
    for place, unit in enumerate(units(pieces)):
        if place and unit.pieces[0].gap:
            builder.lose(unit.pieces)
        elif fold(unit.text) in {fold(text) for text in builder.texts.get(home, ())}:
            builder.put(unit.pieces, TITLE)
        elif builder.texts.get(home) and not place:
            builder.lose(unit.pieces)
        else:
            builder.add(home, unit)


def bare_head(builder: Builder, pieces: Sequence[Piece]) -> list[Piece]:
    """Place the name and the institution that stand above a sheet without labels; return what was placed.

    A name that a label also tells is only a title.
    """
    known = fold(builder.first("name"))
    titles = [one for one in pieces if known and fold(one.text) == known]
    builder.put(titles, TITLE)
    own = [one for one in pieces if _is_institution(one.text)][:1] if not builder.texts.get("institution") else []
    rest = [one for one in pieces if one not in own and ">" not in one.text]
    names = [one for one in rest if one.heading] or [one for one in rest if _is_shouted(one.text)]
    found = names[:1] if not known else []
    name_like(builder, found, "name")
    name_like(builder, own, "institution")
    return [*titles, *found, *own]


def _is_institution(text: str) -> bool:
    return bool(_INSTITUTION.match(fold(text))) and len(text) <= _HEADING_LENGTH and not text.endswith(".")


def _is_shouted(text: str) -> bool:
    return text.isupper() and len(text.split()) > _FEW_WORDS


def requirements(builder: Builder, group: str, pieces: Sequence[Piece]) -> None:
    """Place requirements under their heading; a short lead-in makes a group of its own."""
    told, within = units(pieces), group
    for place, unit in enumerate(told):
        following = told[place + 1] if place + 1 < len(told) else None
        if not unit.marked and following is not None and _heads_group(unit, following, after=told[:place]):
            within = " - ".join(part for part in (group, unit.text.rstrip(": ")) if part)
            builder.put(unit.pieces, "requirements")
        elif fold(unit.text).startswith("nota "):
            builder.note("requirements", unit)
        else:
            builder.requirements.append(SheetRequirement(within, unit.text))
            builder.put(unit.pieces, "requirements")


def _heads_group(unit: Unit, following: Unit, *, after: Sequence[Unit]) -> bool:
    """Tell whether a short line names whose requirements follow: it ends so, or stands between two lists."""
    if len(unit.text) > _HEADING_LENGTH:
        return False
    return unit.heads or (following.marked and any(one.marked for one in after) and not unit.text.endswith("."))


def steps(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place the steps of each channel; notes stay beside them."""
    told = units(pieces)
    channel, found = "", list[str]()
    for place, unit in enumerate(told):
        following = told[place + 1] if place + 1 < len(told) else None
        if _opens_channel(unit, following):
            _keep_steps(builder, channel, found)
            channel, found = unit.text.rstrip(": "), []
            builder.put(unit.pieces, "steps")
        elif re.match(r"not[ae]s?\b", fold(unit.text)) or (unit.heads and not unit.marked and len(told) > 1):
            builder.note("steps", unit)
        else:
            found.append(unit.text)
            builder.put(unit.pieces, "steps")
    _keep_steps(builder, channel, found)


def _keep_steps(builder: Builder, channel: str, found: list[str]) -> None:
    if found or channel:
        builder.steps.append(ChannelSteps(channel, tuple(found)))


def _opens_channel(unit: Unit, following: Unit | None) -> bool:
    """Tell whether a line names the channel whose steps follow."""
    if unit.marked or len(unit.text) > _HEADING_LENGTH or following is None:
        return False
    before_list = following.number == 1 or (following.marked and unit.heads)
    return bool(_CHANNEL.search(fold(unit.text))) and (before_list or unit.heads or unit.lead >= len(unit.text))


def law(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place each norm with its articles and its address."""
    for unit in _each_norm(pieces):
        goes_on = not unit.marked and (_ARTICLE.match(fold(unit.text)) or unit.text.startswith(("http", "www.")))
        if goes_on and builder.texts.get("legal_basis"):
            builder.texts["legal_basis"][-1] += f" {unit.text}"
            builder.put(unit.pieces, "legal_basis")
        else:
            builder.add("legal_basis", unit)


def _each_norm(pieces: Sequence[Piece]) -> list[Unit]:
    """Part norms that were printed one after another in a paragraph."""
    return [
        Unit(text, unit.pieces, unit.number, marked=unit.marked or place > 0)
        for unit in units(pieces)
        for place, text in enumerate(_NEXT_NORM.split(unit.text))
    ]


def law_or_nothing(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place the norms that broke into another part; the rest has no place."""
    after_law = False
    for unit in units(pieces):
        told = fold(unit.text)
        after_law = bool(_LAW.search(told)) or (after_law and unit.text.startswith(("http", "www.")))
        if after_law:
            law(builder, unit.pieces)
        else:
            builder.lose(unit.pieces)


def contact(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place who answers: by its labels, or by what an address and a telephone look like."""
    told = units(_cut_at_keys(pieces))
    for unit in told:
        found = _KEY.match(unit.text)
        home = found.lastgroup if found else _kind_of(unit.text)
        text = unit.text[found.end() :] if found else unit.text
        if home is None:
            builder.lose(unit.pieces)
        else:
            builder.contact.setdefault(home, []).extend([text] if text else [])
            builder.put(unit.pieces, "contact")
            if found:
                builder.label(unit.pieces[0], found[0])


def _kind_of(text: str) -> str | None:
    if _EMAIL.search(text):
        return "email"
    if _PHONE.search(text):
        return "phone"
    return "unit" if len(text) <= _HEADING_LENGTH and not text.endswith(".") else None


def _cut_at_keys(pieces: Sequence[Piece]) -> list[Piece]:
    cut: list[Piece] = []
    for piece in pieces:
        places = sorted({0, *(found.start() for found in _KEY.finditer(piece.text))})
        ends = [*places[1:], len(piece.text)]
        texts = [piece.text[start:end].strip() for start, end in zip(places, ends, strict=True)]
        keyed = bool(_KEY.match(piece.text))
        cut += [
            piece._replace(text=text, hard=piece.hard or keyed or place > 0) for place, text in enumerate(texts) if text
        ]
    return cut


def term(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place the promised term in the sheet's words."""
    for unit in units(pieces):
        builder.add("term", unit)


def published_term(builder: Builder) -> tuple[str, str | None]:
    """Return the words of the term and how models/terms.py spells them."""
    words = plain(builder.first("term"))
    return words, term_of(words)
