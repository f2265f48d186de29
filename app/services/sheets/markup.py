"""Cut a source into rows: HTML debris, entities, Markdown and tabs are taken for what they mean, then forgotten."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from app.services.sheets.pieces import Piece, Row

_BLOCKS = (
    "address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|"
    "header|hr|html|label|legend|li|main|nav|ol|option|p|pre|section|select|table|tbody|tfoot|thead|title|ul"
)
_INLINE = (
    "a|abbr|b|big|button|cite|code|col|colgroup|del|em|font|i|iframe|img|input|ins|kbd|link|mark|meta|o:p|q|s|small|"
    "span|strike|strong|sub|sup|textarea|tt|u|u1|var"
)
_TAG = re.compile(rf"<(/?)\s*({_BLOCKS}|tr|td|th|{_INLINE})(?=[\s/>])([^<>]*)>", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^<>]*>|<\?xml[^<>]*>", re.IGNORECASE)
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"\[([^\[\]\n]{0,2000})\]\(([^()\s]{0,2000})(?:[ \t]+\"[^\"\n]*\")?\)")
_ESCAPE = re.compile(r"\\+([\\`*_{}\[\]()#+\-.!$~|<>%&:\"'])")
_ATTRIBUTE = re.compile(r"\b(href|alt|value)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_HEADING = re.compile(r"#{1,6}\s+")
_RULE = re.compile(r"[\s:|*_=\-–—]*")
_INVISIBLE = re.compile("[\x00\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v]")
_TOKEN = re.compile(r"\n|\t|\*\*|[^\n\t*<]+|[*<]")
_BARS = 2
_BREAK = "\x00"


def lines_of(text: str) -> tuple[str, ...]:
    """Return the source lines; a form feed ends a line as it ends a page."""
    return tuple(re.split(r"\r\n|[\r\n\f\u2028\u2029\x85]", text))


def rows_of(lines: tuple[str, ...]) -> list[Row]:
    """Cut the lines into rows."""
    cutter = _Cutter()
    text = _hide("\n".join(_unwrap(line) for line in lines))
    place = 0
    for tag in _TAG.finditer(text):
        cutter.text(text[place : tag.start()])
        cutter.tag(tag[2].lower(), closing=bool(tag[1]), attributes=tag[3])
        place = tag.end()
    cutter.text(text[place:])
    cutter.end_row()
    return cutter.rows


def _unwrap(line: str) -> str:
    """Read entities (twice: some are escaped twice) and links; each stays on its line."""
    line = _SPACES.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", line)))
    for _ in range(2):
        line = _ENTITY.sub(lambda found: re.sub(r"\s", " ", html.unescape(found[0])), line)
    return _LINK.sub(_link, line)


def _link(found: re.Match[str]) -> str:
    """Write a link as its words, and its address when that says more."""
    return _with_address(found[1], found[2])


def _with_address(shown: str, address: str) -> str:
    target = re.sub(r"^mailto:", "", html.unescape(address.strip()), flags=re.IGNORECASE)
    known = _ESCAPE.sub(r"\1", shown).casefold()
    if not target or target.startswith(("#", "javascript:")) or target.casefold() in known:
        return shown
    return f"{shown} {target}"


def _hide(text: str) -> str:
    """Blank what no reader of the page sees (comments, programs, styles), keeping its line breaks."""
    for begins, ends in _HIDDEN:
        text = _blank(text, begins, ends)
    return _DOCTYPE.sub(lambda found: "\n" * found[0].count("\n"), text)


def _blank(text: str, begins: str, ends: str) -> str:
    """Blank what stands between two marks; one that never ends is text."""
    kept, place, small = [], 0, text.lower()
    while (start := small.find(begins, place)) >= 0 and (end := small.find(ends, start)) >= 0:
        stop = end + len(ends)
        kept += [text[place:start], "\n" * text.count("\n", start, stop)]
        place = stop
    return "".join([*kept, text[place:]])


class _Cutter:
    """Collects text into pieces, pieces into cells and cells into rows."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._line, self._buffer, self._begun = 1, "", 1
        self._cells: list[list[Piece]] = [[]]
        self._hard = self._gap = self._heading = self._in_row = False
        self._bold, self._lead, self._written = 0, 0, False
        self._addresses: list[str] = []

    def text(self, text: str) -> None:
        for part in _TOKEN.findall(text):
            if part == "\n":
                self._end_line()
            elif part == "\t":
                self._end_cell()
            elif part == "**":
                self._bold = 0 if self._bold else 1
            else:
                self._write(part)

    def tag(self, name: str, *, closing: bool, attributes: str) -> None:
        if name in {"b", "strong", "th"}:
            self._bold = max(0, self._bold + (-1 if closing else 1))
        if name == "tr":
            self.end_row()
            self._in_row = not closing
        elif name in {"td", "th"}:
            if not closing and (self._has_cell or self._buffer.strip() or self._cells[-1]):
                self._end_cell()
            self._has_cell = True
        elif name == "table":
            self.end_row()
            self._in_row = False
        elif name == "a":
            self._anchor(attributes, closing=closing)
        elif re.fullmatch(_BLOCKS, name):
            self._end_piece()
            self._hard, self._heading = True, name[0] == "h" and name[1:].isdigit() and not closing
        self._write_shown(attributes if name in {"img", "input"} else "")

    def _write_shown(self, attributes: str) -> None:
        """Write what a picture or a filled box shows."""
        for found in _ATTRIBUTE.finditer(attributes):
            if found[1].lower() != "href":
                self._write(f" {found[2] or found[3] or found[4] or ''} ")

    _has_cell = False

    def _anchor(self, attributes: str, *, closing: bool) -> None:
        """Write the address of a link after its words when it says more than they."""
        if not closing:
            found = next((one for one in _ATTRIBUTE.finditer(attributes) if one[1].lower() == "href"), None)
            self._addresses.append((found[2] or found[3] or found[4] or "") if found else "")
            return
        address = self._addresses.pop() if self._addresses else ""
        self._buffer = _with_address(self._buffer, address)

    def _write(self, text: str) -> None:
        if not self._buffer.strip() and text.strip():
            self._begun, self._buffer = self._line, ""
            self._written = True
        if self._bold and self._lead == len(self._buffer):
            self._lead += len(text)
        self._buffer += text

    def _end_piece(self) -> None:
        text = _ESCAPE.sub(r"\1", self._buffer).strip()
        heading = _HEADING.match(text)
        text = text[heading.end() :] if heading else text.removeprefix("> ")
        if text:
            marked = self._heading or heading is not None
            self._cells[-1].append(Piece(self._begun, text, self._hard, self._gap, self._lead, marked))
            self._hard = self._gap = self._heading = False
        self._buffer, self._lead = "", 0

    def _end_cell(self) -> None:
        self._end_piece()
        self._cells.append([])
        self._hard = True

    def _end_line(self) -> None:
        self._end_piece()
        if not self._in_row:
            self.end_row()
        self._gap = self._gap or not self._written
        self._line += 1
        self._written = False

    def end_row(self) -> None:
        """Finish the row at hand."""
        self._end_piece()
        if any(self._cells):
            self.rows.append(_barred(Row(tuple(tuple(cell) for cell in self._cells))))
        self._cells, self._has_cell = [[]], False
        self._hard = self._hard and self._in_row


def _barred(row: Row) -> Row:
    """Cut a Markdown row at its bars; a cell may hold several pieces."""
    if len(row.cells) != 1 or len({piece.line for piece in row.pieces}) != 1:
        return row
    first, texts = row.pieces[0], [piece.text for piece in row.pieces]
    inner = _BREAK.join(texts).strip()
    whole = inner.startswith("|") and inner.count("|") >= _BARS
    if not whole and len(re.findall(r"\s\|\s", inner)) < _BARS:
        return row
    parts = inner.removeprefix("|").removesuffix("|").split("|")
    cells = [tuple(_cell(first, part)) for part in parts]
    return Row(tuple(cells)) if any(cells) else row


def _cell(first: Piece, text: str) -> Iterator[Piece]:
    for part in text.split(_BREAK):
        if part.strip():
            yield first._replace(text=part.strip(), hard=True, lead=0)


def is_rule(row: Row) -> bool:
    """Tell whether a row only draws: "---|:--", "=====", "***"."""
    return all(_RULE.fullmatch(piece.text) for piece in row.pieces)
