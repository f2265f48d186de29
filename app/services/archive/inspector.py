"""The child process that reads a PDF for the archive: bytes on standard input, one JSON object back."""

from __future__ import annotations

import time
import unicodedata

from app.services.file_inspector import answer, pdf_pages

TEXT_SECONDS = 2.0
"""Time for the words; a sheet that is not reached stays without them and is found by its description."""

_A_PAGE, _IN_ALL = 20_000, 2_000_000


def main() -> None:
    """Print {"pages": n, "texts": ["…"]} or {"fault": key}."""
    answer(_read)


def _read(content: bytes) -> dict[str, object]:
    found = pdf_pages(content)
    return {**found, "texts": _texts(content)} if "pages" in found else found


def _texts(content: bytes) -> list[str]:
    """Return what each sheet says, whatever is invisible left out."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    until, room, found = time.monotonic() + TEXT_SECONDS, _IN_ALL, []
    for number in range(len(document)):
        if time.monotonic() > until or room <= 0:
            break
        told = document[number].get_textpage().get_text_bounded()[: min(_A_PAGE, room)]
        found.append(_plain(told))
        room -= len(told)
    return found


def _plain(text: str) -> str:
    """Join what a line break cut and write ligatures as letters."""
    joined = unicodedata.normalize("NFKC", text.replace("\ufffe\r\n", "").replace("\ufffe", ""))
    shown = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in joined)
    return "\n".join(" ".join(line.split()) for line in shown.splitlines() if line.strip())


if __name__ == "__main__":
    main()
