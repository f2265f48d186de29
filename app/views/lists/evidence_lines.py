"""Bank and request side by side, line by line, with what agrees marked, and the points of each line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.rows.evidence import EvidenceLine
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.marked import paint_marked
from app.views.widgets.states import GAP, SIZE, paint_state
from app.views.widgets.tips import as_tip

SHAPE_OF = {"equal": "matched", "alike": "in_progress", "absent": "pending", "against": "illegible"}
"""Shape of each verdict: check, half disc, ring, cross."""
_HEAD, _LINE, _MOST = 18, 19, 6
_LABEL, _POINTS, _GAP = 85, 34, 18
_WIDE, _LEAST_WORDS = 560, 128
"""From this width on the words of each line have their room beside its points."""
_WIDER, _LONG_WORDS = 680, 190
"""From this width on also the longest."""


class EvidenceLines(QWidget):
    """A small table without lines; a screen reader hears each line as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[EvidenceLine, ...] = ()
        self._request = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[EvidenceLine], request: str) -> None:
        """Show the evidence for a request, named by its short number."""
        self._lines, self._request = tuple(lines[:_MOST]), request
        self.setAccessibleName(". ".join(spoken(line) for line in lines))
        self.setToolTip(as_tip("\n".join(spoken(line) for line in lines)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(320, look.px(_HEAD) + 5 * look.px(_LINE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lines:
            return
        painter = ink.begin(self)
        look = look_of(self)
        columns = self.columns(look)
        for x, width, words in zip(*columns, ("", tr("Banco"), self._request, tr("Por qué")), strict=True):
            room = QRectF(x, 0, width - 6, look.px(_HEAD))
            ink.text(painter, room, words, look, role="second", tone="texto2")
        step = min(look.px(_LINE), (self.height() - look.px(_HEAD)) / len(self._lines))
        for place, line in enumerate(self._lines):
            self._paint_line(painter, look.px(_HEAD) + place * step, step, columns, line, look)
        painter.end()

    def columns(self, look: Look) -> tuple[list[float], list[float]]:
        """Return where each column begins and how wide it is: what its texts need, and the reasons take the rest."""
        label = look.px(_LABEL)
        least = look.px(SIZE + _POINTS + self._least_words(look)) + GAP
        both = [_GAP + max(look.width("body", text) for text in texts) for texts in self._texts()]
        room = self.width() - label - least
        if sum(both) > room:
            both = [width * room / sum(both) for width in both]
        else:
            both[1] += self._spare(look, self.width() - label - sum(both), both[1])
        widths = [label, *both, self.width() - label - sum(both)]
        return [sum(widths[:place]) for place in range(len(widths))], widths

    def _spare(self, look: Look, rest: float, taken: float) -> float:
        """Return how much the type of applicant beside the amount may take of what the reasons leave."""
        reasons = look.px(SIZE + _POINTS) + GAP + max(look.width("body", line.words) for line in self._lines)
        wanted = _GAP + max(look.width("body", line.request) for line in self._lines) - taken
        return max(0, min(wanted, rest - reasons))

    def _least_words(self, look: Look) -> int:
        if self.width() >= look.px(_WIDER):
            return _LONG_WORDS
        return _LEAST_WORDS if self.width() >= look.px(_WIDE) else 0

    def _texts(self) -> tuple[list[str], list[str]]:
        """Return what the two columns make room for; the type of applicant beside the amount may be cut."""
        told = [line.request for line in self._lines if line.signal != "amount"]
        return [line.bank for line in self._lines], [self._request, *told]

    def _paint_line(
        self,
        painter: QPainter,
        top: float,
        height: float,
        columns: tuple[list[float], list[float]],
        line: EvidenceLine,
        look: Look,
    ) -> None:
        rooms = [QRectF(x, top, width - 10, height) for x, width in zip(*columns, strict=True)]
        ink.text(painter, rooms[0], label_of(line.signal), look, role="emphasis")
        paint_marked(painter, rooms[1], line.bank, line.bank_marks, look)
        paint_marked(painter, rooms[2], line.request, line.request_marks, look)
        why = rooms[3].adjusted(0, 0, 10, 0)
        paint_state(painter, why.left(), why.center().y(), SHAPE_OF[line.verdict], look)
        why.setLeft(why.left() + look.px(SIZE) + GAP)
        ink.text(painter, why, points_of(line), look, role="strong")
        why.setLeft(why.left() + look.px(_POINTS))
        if why.width() >= look.px(_LEAST_WORDS) - 1:
            ink.text(painter, why, line.words, look, tone="texto2")


def signal_word(signal: str) -> str:
    """Return the name of a signal."""
    words = {
        "document": tr("Documento"),
        "payer": tr("Pagador"),
        "date": tr("Día"),
        "office": tr("Oficina"),
        "amount": tr("Valor"),
        "sub_line": tr("Sublínea"),
        "band": tr("Tarifa"),
        "memory": tr("Antes"),
    }
    return words.get(signal, signal)


def label_of(signal: str) -> str:
    """Return the name of a line."""
    return tr("Fecha") if signal == "date" else signal_word(signal)


def points_of(line: EvidenceLine) -> str:
    """Word the points of a line; a condition says yes or no."""
    if line.points is None:
        return tr("sí") if line.verdict == "equal" else tr("no")
    if not line.points:
        return "0"
    return f"+{line.points}" if line.points > 0 else f"−{-line.points}"


def spoken(line: EvidenceLine) -> str:
    """Say a line as a sentence."""
    told = tr("{signal}: banco {bank}, solicitud {request}, {points}, {words}")
    nothing = tr("nada")
    return told.format(
        signal=signal_word(line.signal),
        bank=line.bank or nothing,
        request=line.request or nothing,
        points=points_of(line),
        words=line.words,
    )


def tr(source: str) -> str:
    """Translate a word of the evidence."""
    return QCoreApplication.translate("Evidence", source)
