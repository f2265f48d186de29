"""Finds the row of headings of a table, in whatever row and order a bank writes it, and what each column tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from app.models.names import fold
from app.models.statements.cells import Cell, Line, text_of
from app.models.statements.layout import ONE_EACH, Layout, gives_movement
from app.models.statements.words import Words

SEARCHED = 2_000
"""Rows from the beginning in which the headings are looked for."""

_MONEY = ("amount", "debit", "credit", "balance")
_TEXTS = ("document", "description", "office", "code", "sign")
"""Of two columns that tell one of these, the second is kept as a further text."""


@dataclass(frozen=True, slots=True)
class Header:
    """A row of headings: where it ends, what its columns are called and what they tell."""

    place: int
    """Place of its first row among the lines; -1 if the table has no headings."""
    rows: int
    headings: tuple[str, ...]
    """As the file writes them, one a column."""
    columns: Mapping[str, int]
    """Meaning to column, for what is told once."""
    references: tuple[int, ...] = ()
    layout: Layout | None = None
    rivals: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Further columns that tell an amount or a balance by their words, where no layout says which one counts."""

    @property
    def body(self) -> int:
        """Place of the first row after it."""
        return self.place + self.rows

    def with_balance(self, column: int) -> Header:
        """Return it with another of its columns as the running balance."""
        return replace(self, columns={**self.columns, "balance": column})

    def title(self, meaning: str) -> str:
        """Return what the person sees above a column."""
        return self.title_of(self.columns.get(meaning, -1))

    def title_of(self, column: int) -> str:
        """Return what stands above a column, or its letter."""
        return (self.headings[column] if 0 <= column < len(self.headings) else "") or letters(column)


def letters(column: int) -> str:
    """Return the name of a column in a spreadsheet: A, B … AA."""
    name, rest = "", column + 1
    while rest > 0:
        rest, digit = divmod(rest - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def find(lines: Sequence[Line], kind: str, words: Words, layouts: Sequence[Layout]) -> Header | None:
    """Return the best row of headings, or None: one that a layout declares first, then the one that tells most."""
    best: tuple[int, Header] | None = None
    for header in _candidates(lines, kind, words, layouts):
        score = _score(header)
        if best is None or score > best[0]:
            best = (score, header)
        if header.layout:
            break
    return best[1] if best else None


def tables_before(lines: Sequence[Line], chosen: Header, words: Words) -> Iterator[Header]:
    """Give the headings of whole tables of movements above the chosen ones; a summary of cheques is none."""
    for header in _candidates(lines[: max(chosen.place, 0)], "", words, ()):
        if header.body <= chosen.place and is_whole(header.columns):
            yield header


def is_whole(columns: Mapping[str, int]) -> bool:
    """Tell a table of movements from a summary of cheques, which has numbers, days and amounts alone."""
    return "balance" in columns or "description" in columns


def is_header(cells: Sequence[Cell], words: Words) -> dict[str, int] | None:
    """Return the columns of a row that is a row of headings again, or None."""
    columns, _ = assign([_folded(cell) for cell in cells], words, {})
    return columns if gives_movement(list(columns)) else None


def _score(header: Header) -> int:
    declared = len(header.layout.columns) if header.layout else 0
    texts = sum(meaning in header.columns for meaning in ("description", "document", "balance"))
    return declared * 100 + len(header.columns) * 4 + texts * 2 - header.rows


def _candidates(lines: Sequence[Line], kind: str, words: Words, layouts: Sequence[Layout]) -> Iterator[Header]:
    """Give the rows that tell enough by themselves, and the pairs of rows that do only together."""
    declared = {heading for layout in layouts for heading in layout.columns}
    for place, (_, cells) in enumerate(lines[:SEARCHED]):
        if not _told(cells, words, declared):
            continue
        one = [text_of(cell) for cell in cells]
        header = _header(place, 1, one, kind, words, layouts)
        if header:
            yield header
        if place + 1 < len(lines) and _heads(cells) and _heads(lines[place + 1][1]):
            below = [text_of(cell) for cell in lines[place + 1][1]]
            if header and not _divides(below, words):
                continue
            both = _header(place, 2, _joined(one, below), kind, words, layouts)
            if both and not _header(place + 1, 1, below, kind, words, layouts):
                yield both


def _told(cells: Sequence[Cell], words: Words, declared: Set[str]) -> bool:
    """Tell whether some cell could be a heading, by its words or because a layout declares it."""
    texts = [words.mended(cell) for cell in cells if isinstance(cell, str) and cell]
    return any(text in declared or words.meaning(text) is not None for text in texts)


def _heads(cells: Sequence[Cell]) -> bool:
    """Tell whether a row could be the lower half of headings: texts without digits."""
    texts = [cell for cell in cells if not isinstance(cell, str) or cell.strip()]
    return bool(texts) and all(isinstance(cell, str) and not any(map(str.isdigit, cell)) for cell in texts)


def _divides(below: Sequence[str], words: Words) -> bool:
    """Tell whether a row under whole headings divides one of them: "Valor" over "Débito" and "Crédito"."""
    return {"debit", "credit"} <= {known[0] for text in below if (known := words.meaning(words.mended(text)))}


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    width = max(len(upper), len(lower))
    pairs = zip([*upper, *[""] * (width - len(upper))], [*lower, *[""] * (width - len(lower))], strict=True)
    return [over if over == under else f"{over} {under}".strip() for over, under in pairs]


def _header(
    place: int, rows: int, headings: list[str], kind: str, words: Words, layouts: Sequence[Layout]
) -> Header | None:
    folded = named([words.mended(text) for text in headings])
    layout = _layout(folded, kind, layouts)
    columns, references = assign(folded, words, layout.meanings if layout else {})
    if not gives_movement(list(columns)):
        return None
    rivals = {} if layout else _rivals(folded, words, columns)
    return Header(place, rows, tuple(headings), columns, references, layout, rivals)


def _rivals(folded: Sequence[str], words: Words, columns: Mapping[str, int]) -> dict[str, tuple[int, ...]]:
    """Return the columns that words take for money and that were not chosen."""
    told: dict[str, tuple[int, ...]] = {}
    for place, heading in enumerate(folded):
        known = words.meaning(heading)
        if known and known[0] in _MONEY and place not in columns.values():
            told[known[0]] = (*told.get(known[0], ()), place)
    return told


def named(folded: Sequence[str]) -> list[str]:
    """Return headings that are told apart: the second "referencia" is "referencia 2"."""
    seen: dict[str, int] = {}
    told = []
    for heading in folded:
        seen[heading] = seen.get(heading, 0) + 1
        told.append(f"{heading} {seen[heading]}" if heading and seen[heading] > 1 else heading)
    return told


def _layout(folded: Sequence[str], kind: str, layouts: Sequence[Layout]) -> Layout | None:
    present = set(folded)
    fitting = [
        layout
        for layout in layouts
        if layout.columns
        and not layout.headless
        and present.issuperset(layout.columns)
        and kind in (layout.kinds or (kind,))
    ]
    return max(fitting, key=lambda one: len(one.columns) + sum(head in present for head in one.optional), default=None)


def assign(folded: Sequence[str], words: Words, declared: Mapping[str, str]) -> tuple[dict[str, int], tuple[int, ...]]:
    """Return the column of each meaning, and the columns whose text is kept besides."""
    taken: dict[str, int] = {}
    further: list[int] = []
    found = [(place, declared.get(heading), words.meaning(heading)) for place, heading in enumerate(folded) if heading]
    for place, meaning, _ in found:
        if meaning in ONE_EACH and meaning not in taken:
            taken[meaning] = place
        elif meaning == "reference":
            further.append(place)
    open_ones = [(known[1], place, known[0]) for place, meaning, known in found if known and meaning is None]
    for _, place, meaning in sorted(open_ones):
        if meaning in ONE_EACH and meaning not in taken:
            taken[meaning] = place
        elif meaning in (*_TEXTS, "reference"):
            further.append(place)
    further += [place for place, meaning, known in found if meaning is None and known is None]
    return taken, tuple(sorted(further))


def of_places(layout: Layout, width: int) -> Header:
    """Return the header of a table without headings, whose layout tells its columns by place: "#3"."""
    columns: dict[str, int] = {}
    references = []
    for heading, meaning in layout.columns.items():
        column = int(heading[1:]) - 1 if heading[1:].isdecimal() else -1
        if meaning in ONE_EACH:
            columns[meaning] = column
        elif meaning == "reference":
            references.append(column)
    return Header(-1, 1, tuple(letters(place) for place in range(width)), columns, tuple(references), layout)


def _folded(cell: Cell) -> str:
    return fold(cell) if isinstance(cell, str) and cell else ""
