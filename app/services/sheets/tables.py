"""Tables of services: their headings in whatever words, one service for each product row, merged cells carried down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.models.names import fold
from app.models.sheets import SheetService
from app.services.sheets.pieces import Piece, Row, joined, plain
from app.services.sheets.terms import term_of

_KINDS = {
    "name": "tramite tramites servicio servicios denominacion nombre",
    "procedure": "procedimiento procedimientos descripcion pasos como proceso detalle",
    "channels": "canal canales medio medios modalidad",
    "term": "tiempo tiempos plazo plazos duracion termino compromiso",
    "product": "producto productos entregable entregables resultado resultados",
    "responsible": "responsable responsables unidad dependencia area funcionario",
    "audience": "beneficiario beneficiarios usuario usuarios dirigido perfil",
    "requirements": "requisito requisitos documentos",
    "cost": "costo costos valor tarifa precio",
    "hours": "horario horarios",
    "offices": "oficina oficinas direccion lugar",
    "number": "no n nro num numero item orden",
    "link": "link enlace url formulario",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_LONGEST_HEADING, _MOST_WORDS = 120, 3
_LEAST, _WIDE = 2, 3
_SENTENCE = re.compile(r".{8}\.$")
_LONGEST_TERM = 40
_SPACES = r" {2,}"
_MARKS = (_SPACES, ";")
_ORDINAL = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)\-]\s*")
_CHANNELS = (
    "chat en linea", "correo electronico", "en linea", "presencial", "ventanilla", "telefonico", "telefono",
    "pagina web", "sitio web", "portal web", "whatsapp", "call center", "aplicacion movil", "quipux", "oficio",
    "tramite rapido", "videollamada",
)  # fmt: skip
_BETWEEN = re.compile(r"\s*[;,/|](?![^(]*\))\s*|\s+[yo]\s+(?=[A-ZÁÉÍÓÚ])")


@dataclass(frozen=True)
class Columns:
    """What each cell of a table is.

    mark: what sets cells apart that came as one piece (spaces, semicolons); starts: where the columns begin then.
    """

    kinds: tuple[str, ...]
    titles: tuple[str, ...]
    mark: str = ""
    starts: tuple[int, ...] = ()

    def cut(self, text: str) -> tuple[str, ...]:
        """Cut a row of one piece at its marks, or where the columns begin."""
        if not self.mark:
            return (text,)
        parts = tuple(part.strip() for part in re.split(self.mark, text))
        aligned = bool(self.starts) and all(text[at - 1 : at] == " " for at in self.starts[1:])
        if len(parts) == len(self.kinds) or not aligned:
            return parts
        ends = (*self.starts[1:], len(text))
        return tuple(text[start:end].strip() for start, end in zip(self.starts, ends, strict=True))

    def place(self, kind: str) -> int:
        """Return the first column of a kind, -1 if there is none."""
        return self.kinds.index(kind) if kind in self.kinds else -1


def heading(row: Row) -> Columns | None:
    """Return the columns if a row is the heading of a table of services."""
    texts, mark = row.texts(), ""
    if len(row.pieces) == 1:
        mark = next((one for one in _MARKS if len(re.split(one, row.pieces[0].text)) >= _WIDE), "")
        texts = tuple(part.strip() for part in re.split(mark, row.pieces[0].text)) if mark else texts
    told = [text for text in texts if text]
    if len(told) < _LEAST or any(len(text) > _LONGEST_HEADING or _SENTENCE.search(text) for text in told):
        return None
    kinds = _kinds(texts)
    known = {kind for kind in kinds if kind != "other"}
    if "name" not in known or not known & {"procedure", "channels", "term", "product", "requirements"}:
        return None
    if len(told) < _WIDE and (fold(told[0]) not in _KIND_OF or any(len(text.split()) > _MOST_WORDS for text in told)):
        return None
    if len(known) < min(_WIDE, len(told)):
        return None
    return Columns(kinds, texts, mark, _starts(row.pieces[0].text, texts) if mark == _SPACES else ())


def _starts(text: str, titles: Sequence[str]) -> tuple[int, ...]:
    starts, at = [], 0
    for title in titles:
        at = text.index(title, at)
        starts.append(at)
        at += len(title)
    return tuple(starts)


def kind_of_heading(text: str) -> str:
    """Return what the words of one heading name: "requirements", "cost"..., or "other"."""
    return next((_KIND_OF[word] for word in fold(text).split() if word in _KIND_OF), "other")


def _kinds(texts: Sequence[str]) -> tuple[str, ...]:
    kinds: list[str] = []
    for text in texts:
        kind = kind_of_heading(text)
        kinds.append("other" if kind in kinds else kind)
    return tuple(kinds)


class ServiceTable:
    """Reads the rows of one table, over as many pages as it takes."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.area = self.audience = ""
        self._before: SheetService | None = None

    def fits(self, row: Row) -> bool:
        """Tell whether a row can be one of the table."""
        if self.columns.mark and len(row.pieces) == 1:
            return len(self.columns.cut(row.pieces[0].text)) > 1
        return len(row.cells) > 1

    def read(self, row: Row) -> SheetService:
        """Return the service or product that a row states; an empty name is the one above."""
        cells = self._aligned(row)
        told = {kind: joined(cell) for kind, cell in zip(self.columns.kinds, cells, strict=True)}
        name = plain(_ORDINAL.sub("", told.get("name", ""), count=1)) or told.get("name", "")
        under = self._before if not name else None
        term = told.get("term", "")
        made = SheetService(
            name=name or (under.name if under else ""),
            procedure=told.get("procedure", "") or (under.procedure if under else ""),
            channels=self._channels(cells) or (under.channels if under else ()),
            published_term=term,
            term=term_of(term),
            product=told.get("product", ""),
            responsible=told.get("responsible", "") or (under.responsible if under else ""),
            area=self.area,
            audience=told.get("audience", "") or self.audience,
            other=self._other(cells),
            line=row.pieces[0].line,
        )
        self._before = made
        return made

    def go_on(self, text: str) -> SheetService | None:
        """Add a wrapped line to the last thing that the last row says."""
        if self._before is None:
            return None
        name = next(
            (one for one in ("responsible", "published_term", "product", "procedure") if self._has(one)), "name"
        )
        longer = f"{getattr(self._before, name)} {text}"
        self._before = replace(self._before, **{name: longer})  # type: ignore[arg-type]  # each of them is a text
        self._before = replace(self._before, term=term_of(self._before.published_term))
        return self._before

    def _has(self, column: str) -> bool:
        """Tell whether the last row said something in a column of the table."""
        kind = {"published_term": "term"}.get(column, column)
        return self.columns.place(kind) >= 0 and bool(getattr(self._before, column, ""))

    def _aligned(self, row: Row) -> list[tuple[Piece, ...]]:
        """Give every column its cell: a row that lost its empty cells is found again by its term."""
        cells, width = list(row.cells), len(self.columns.kinds)
        if self.columns.mark and len(cells) == 1:
            piece = row.pieces[0]
            cells = [(piece._replace(text=part),) if part else () for part in self.columns.cut(piece.text)]
        lost = width - len(cells)
        at = self.columns.place("term")
        terms = [
            place for place, cell in enumerate(cells) if len(joined(cell)) < _LONGEST_TERM and term_of(joined(cell))
        ]
        shift = at - terms[0] if at >= 0 and len(terms) == 1 else 0
        if 0 < shift <= lost and self._before is not None:
            cells = [()] * shift + cells
        cells += [()] * (width - len(cells))
        return [*cells[: width - 1], tuple(piece for cell in cells[width - 1 :] for piece in cell)]

    def _channels(self, cells: Sequence[tuple[Piece, ...]]) -> tuple[str, ...]:
        at = self.columns.place("channels")
        return (
            tuple(part for piece in cells[at] for part in _BETWEEN.split(plain(piece.text)) if part) if at >= 0 else ()
        )

    def _other(self, cells: Sequence[tuple[Piece, ...]]) -> tuple[tuple[str, str], ...]:
        own = {"name", "procedure", "channels", "term", "product", "responsible", "audience"}
        return tuple(
            (title, joined(cell))
            for kind, title, cell in zip(self.columns.kinds, self.columns.titles, cells, strict=True)
            if kind not in own and cell
        )


def part_channels(services: Sequence[SheetService]) -> tuple[SheetService, ...]:
    """Part channels that stand together without a mark: another row, or everybody, names one of them alone."""
    alone = {fold(one.channels[0]) for one in services if len(one.channels) == 1} | set(_CHANNELS)
    return tuple(
        replace(one, channels=tuple(part for told in one.channels for part in _parted(told, alone))) for one in services
    )


def _parted(text: str, alone: set[str]) -> list[str]:
    told = text.split()
    if "(" in text:
        return [text]
    for cut in range(1, len(told)):
        first, rest = " ".join(told[:cut]), " ".join(told[cut:])
        if rest[:1].isupper() and fold(first) in alone and (fold(rest) in alone or len(told) - cut > 1):
            return [first, *_parted(rest, alone)]
        if rest[:1].isupper() and fold(rest) in alone and fold(first) not in {"por", "en", "via"}:
            return [*_parted(first, alone), rest]
    return [text]
