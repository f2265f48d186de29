"""Looks at a finished PDF as others will: its codes as a reader at another desk, its size as a printer."""

from __future__ import annotations

SCALE = 150 / 72
"""Pages are drawn at 150 dots an inch: what reads there reads from an office print."""


def codes_of(pdf: bytes) -> tuple[str, ...]:
    """Return the text of every QR code on the pages of a PDF."""
    import pypdfium2
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            image = page.render(scale=SCALE, grayscale=True).to_pil()
            found += [code.text for code in zxingcpp.read_barcodes(image, formats=wanted)]
            page.close()
    finally:
        document.close()
    return tuple(found)


A5_LONGEST = 600
"""Points: an A5 sheet is 595 long, an A4 one 842."""


def paper_of(pdf: bytes) -> str:
    """Return the name of the paper that the first page needs, "A4" or "A5"."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "A5" if max(document.get_page_size(0)) < A5_LONGEST else "A4"
    finally:
        document.close()
