"""A paper from the click to the finished file, and the QR code drawn on them, with every library loaded."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from app.services.issuing.papers import ORIGINAL
from app.services.issuing.render import Marks, qr
from tests.bench.figures import Figure, figure, seconds
from tests.services.papers import PaperDesk

LIMIT = 0.020
"""Seconds from the click to the finished certificate (issue 2); the floor of a limit in seconds is the limit."""

QR_BOUND = 27.0
QR_TIMES = 10
QR_MM = 25.0


def measure(rounds: int) -> dict[str, Figure]:
    """Issue the papers of a case in each round, draw the last one again, and draw its code in both ways."""
    with tempfile.TemporaryDirectory() as folder:
        desk = PaperDesk(Path(folder))
        _, _, certificate = desk.approved()
        _codes("warm")
        told = [_round(desk) for _ in range(rounds)]
        said = json.loads(desk.document(certificate)["params"])["values"]["check.qr"]
        codes = [_codes(said) for _ in range(rounds)]
        desk.close()
    clicks, drawn = [one[0] for one in told], [one[1] for one in told]
    return {
        "click to file": _limited(clicks),
        "certificate drawn": _limited(drawn),
        "QR": _faster(codes),
    }


def _round(desk: PaperDesk) -> tuple[float, float]:
    """Return seconds: all of the click a paper, since it issues those that cite each other, and one drawn alone."""
    _, _, certificate = desk.requested()
    begun = time.perf_counter()
    issued = desk.issuing.approve(desk.supervisor, certificate)
    click = time.perf_counter() - begun
    row = desk.document(certificate)
    kept, papers = json.loads(row["params"]), desk.papers(desk.casework())
    drawn = seconds(partial(papers.render, row["layout"], kept["values"], Marks(copy=ORIGINAL)))
    return click / len(issued), drawn


def _codes(text: str) -> tuple[float, float]:
    """Return seconds a code: ours, and reportlab's own widget."""
    return tuple(seconds(partial(_drawn, text, ours=ours)) / QR_TIMES for ours in (True, False))  # type: ignore[return-value]


def _drawn(text: str, *, ours: bool) -> None:
    canvas = Canvas(BytesIO())
    for place in range(QR_TIMES):
        if ours:
            qr.drawing(f"{text}{place}", QR_MM).draw(canvas, 10, 10, 1)
        else:
            drawing = Drawing(72, 72)
            drawing.add(QrCodeWidget(f"{text}{place}", barLevel="M", barWidth=72, barHeight=72))
            renderPDF.draw(drawing, canvas, 10, 10)


def _limited(ours: Sequence[float]) -> Figure:
    return figure([LIMIT] * len(ours), ours, [one / LIMIT for one in ours], bound=1.0, must="at most")


def _faster(codes: Sequence[tuple[float, float]]) -> Figure:
    ours, widgets = [one[0] for one in codes], [one[1] for one in codes]
    ratios = [widget / our for our, widget in codes]
    return figure(widgets, ours, ratios, bound=QR_BOUND, must="at least")
