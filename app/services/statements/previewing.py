"""What the mapping assistant shows of a file: its headings, five rows, what each column tells, and what is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.money import Money
from app.models.statements import headers, table
from app.models.statements.cells import Grid, Line, is_blank, text_of
from app.models.statements.headers import Header
from app.models.statements.layout import Layout, heading_key
from app.models.statements.shapes import Statement
from app.models.texts_es import numeric_date
from app.services.sentences import sentence
from app.services.statements.decoding import decode
from app.services.statements.layouts import Banks
from app.services.statements.opening import Wanted, check_size, grid_of, source_of, statement_of
from app.services.statements.recognition import container, kind_of_text

SHOWN_ROWS = 5
_LONGEST = 80
_FIELDS = frozenset({"ofx", "mt940", "camt", "qif"})


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """One column: its heading as the file has it ("Columna C" without one), how a profile names it, what it tells."""

    heading: str
    key: str
    meaning: str
    """A name of layout.MEANINGS; "ignore" for what is left out."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A file as the assistant shows it; `layout` is the guess, ready to be changed and passed back to `read`."""

    kind: str
    sheet: str
    encoding: str
    header_row: int
    """Row of the headings as a spreadsheet counts; 0 when none was found."""
    columns: tuple[PreviewColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    layout: Layout
    recognised: str
    """Key of the declared layout or saved profile that fits; "" for a table read by its words."""
    problem: str
    """Why it cannot be read as it is, as a sentence; "" if it can."""
    open: str
    """What that sentence asks for: "columns", "date_order", "decimal", "sign" or ""."""


_OPEN = {
    "statement.no_header": "columns",
    "statement.date_undecided": "date_order",
    "statement.date_mixed": "date_order",
    "statement.decimal_undecided": "decimal",
    "statement.decimal_mixed": "decimal",
    "statement.no_sign": "sign",
    "statement.bad_sign": "sign",
}


def preview_of(content: bytes, wanted: Wanted, banks: Banks) -> Preview:
    """Look at a table. Raises UserError "statement.…" for what is no table at all."""
    check_size(content)
    if form := _named_fields(content):
        return _of_message(form, statement_of(content, wanted, banks))
    grid = _grid(content, wanted, banks)
    source = source_of(grid, wanted, wanted.layout, banks)
    found: Header | None = None
    problem, asked = "", ""
    layout = Layout()
    try:
        found = table.header_of(source)
        read = table.read(source)
        layout = Layout(date_order=read.order, decimal=read.decimal, sign=read.rule)
    except UserError as error:
        problem, asked = sentence(error), _OPEN.get(error.key, "")
    return _preview(grid, found or _without_headings(grid), layout, problem, asked)


def _named_fields(content: bytes) -> str:
    """Return the format of a file whose fields have names, in which there is nothing to map; "" for a table."""
    if container(content) != "text":
        return ""
    form = kind_of_text(decode(content).text)
    return form if form in _FIELDS else ""


def _of_message(form: str, statement: Statement) -> Preview:
    heads = (("Fecha", "date"), ("Documento", "document"), ("Descripción", "description"), ("Valor", "amount"))
    return Preview(
        kind=form,
        sheet="",
        encoding="",
        header_row=0,
        columns=tuple(PreviewColumn(head, meaning, meaning) for head, meaning in heads),
        rows=tuple(
            (numeric_date(row.date), row.document, row.description[:_LONGEST], str(Money(row.amount_cents)))
            for row in statement.rows[:SHOWN_ROWS]
        ),
        layout=Layout(),
        recognised=statement.format,
        problem="",
        open="",
    )


def _grid(content: bytes, wanted: Wanted, banks: Banks) -> Grid:
    kind = container(content)
    if kind == "text":
        decoded = decode(content)
        return grid_of(kind_of_text(decoded.text), content, decoded, banks, wanted)
    from app.services.statements import workbook

    grids = workbook.read(content, kind)
    if not grids:
        raise UserError("statement.empty")
    return max(grids, key=lambda grid: len(grid.lines))


def _without_headings(grid: Grid) -> Header:
    width = max((len(cells) for _, cells in grid.lines), default=0)
    return headers.of_places(Layout(columns={f"#{place}": "ignore" for place in range(1, width + 1)}), width)


def _preview(grid: Grid, header: Header, layout: Layout, problem: str, asked: str) -> Preview:
    columns = _columns(header)
    body = [line for line in grid.lines[header.body :] if not is_blank(line[1])][:SHOWN_ROWS]
    guess = Layout(
        columns={column.key: column.meaning for column in columns if column.meaning != "ignore"},
        date_order=layout.date_order,
        decimal=layout.decimal,
        sign=layout.sign,
    )
    return Preview(
        kind=grid.kind,
        sheet=grid.sheet,
        encoding=grid.encoding,
        header_row=grid.lines[header.place][0] if header.place >= 0 else 0,
        columns=columns,
        rows=_rows(body, len(columns)),
        layout=guess,
        recognised=header.layout.key if header.layout else "",
        problem=problem,
        open=asked,
    )


def _columns(header: Header) -> tuple[PreviewColumn, ...]:
    meanings = {place: meaning for meaning, place in header.columns.items()}
    meanings |= {place: "reference" for place in header.references if place not in meanings}
    keys = headers.named([heading_key(heading) for heading in header.headings])
    return tuple(
        PreviewColumn(
            heading=(heading if header.place >= 0 else "") or f"Columna {headers.letters(place)}",
            key=keys[place] if header.place >= 0 and keys[place] else f"#{place + 1}",
            meaning=meanings.get(place, "ignore"),
        )
        for place, heading in enumerate(header.headings)
    )


def _rows(body: Sequence[Line], width: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(text_of(cell)[:_LONGEST] for cell in [*cells[:width], *[""] * (width - len(cells))]) for _, cells in body
    )
