"""The child process that takes the text out of a PDF or a Word file: bytes on standard input, one JSON object back."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections.abc import Callable

from app.services.limits import limit
from app.services.sheets.opening import MAX_TEXT

_MOST_PAGES = 200
_BODY = "word/document.xml"
_LARGEST_BODY = 16 * 2**20
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "p": "\n", "tc": "\t", "tr": "\n"}
_TOKEN = re.compile(r"<w:t(?:\s[^<>]*)?>([^<]*)</w:t>|<w:(tab|br|cr)(?=[\s/>])[^<>]*/>|</w:(p|tc|tr)>|<(/?)w:tbl>")


def main(form: str) -> None:
    """Print {"text": ...} or {"fault": key}."""
    limit()
    content = sys.stdin.buffer.read()
    try:
        answer: dict[str, object] = _READERS[form](content)
    except Exception:  # noqa: BLE001  whatever a parser trips over, the file is refused
        answer = {"fault": "damaged"}
    sys.stdout.write(json.dumps(answer))


def _pdf(content: bytes) -> dict[str, object]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return {"fault": "encrypted" if "password" in str(error).lower() else "damaged"}
    if len(document) > _MOST_PAGES:
        return {"fault": "too_many_pages"}
    pages, size = [], 0
    for number in range(len(document)):
        pages.append(document[number].get_textpage().get_text_bounded())
        size += len(pages[-1])
        if size > MAX_TEXT:
            break
    return {"text": "\f".join(pages)}


def _docx(content: bytes) -> dict[str, object]:
    """Read the paragraphs and tables of the body; the size is asked before anything is unpacked."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if packed.getinfo(_BODY).file_size > _LARGEST_BODY:
            return {"fault": "damaged"}
        with packed.open(_BODY) as body:
            xml = body.read(_LARGEST_BODY + 1).decode("utf-8")
    return {"text": _words(xml)[: MAX_TEXT + 1]}


def _words(xml: str) -> str:
    """Return the text: a paragraph is a line, a cell ends with a tab, paragraphs of a cell stay in it."""
    from html import unescape

    parts, depth = [], 0
    for found in _TOKEN.finditer(xml):
        text, mark, closed, ending = found.groups()
        if found[0].endswith("w:tbl>"):
            depth += -1 if ending else 1
        elif text is not None:
            parts.append(unescape(text))
        elif closed == "p" and depth:
            parts.append("<br/>")
        else:
            parts.append(_MARKS[mark or closed])
    return re.sub(r"(?:<br/>)+\t", "\t", re.sub(r"\t\n", "\n", "".join(parts)))


_READERS: dict[str, Callable[[bytes], dict[str, object]]] = {"pdf": _pdf, "docx": _docx}

if __name__ == "__main__":
    main(sys.argv[1])
