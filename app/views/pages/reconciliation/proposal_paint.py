"""How the card of a request is painted: digit, number, applicant, amount, reasons and points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.views.itemmodels.rows_model import Index, Role
from app.views.overriding import override
from app.views.pages.reconciliation.proposals import Chip, Proposal
from app.views.pages.reconciliation.words import plain_amount, tr
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.chips import paint_reason, reason_size
from app.views.widgets.keycap import ON_PAPER, cap_width, paint_caps

GAP, _PADDING, _CHIP_GAP = 6, 11, 5
_HEIGHT, _FIRST, _SECOND, _THIRD = 77, 18, 40, 60
"""Height of a card and the middles of its three lines, at 100 %."""
_WIDE = 440
"""From here on there is room for the two words of each reason and for whole numbers."""


class ProposalDelegate(QStyledItemDelegate):
    """Paints a Proposal."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, look_of(self._widget()).px(_HEIGHT) + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal = index.data(Role.ROW)
        if not isinstance(proposal, Proposal):
            return
        widget = self._widget()
        chosen = bool(option.state & option.state.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(0, 0, 0, -GAP)
        paint_proposal(painter, rect, proposal, index.row() + 1, look_of(widget), chosen=chosen)
        if chosen and widget.hasFocus():
            ink.box(painter, rect.adjusted(3, 3, -3, -3), radius=4, edge=look_of(widget).color("tinta"))
        painter.restore()

    def _widget(self) -> QWidget:
        widget: QWidget = self.parent()  # type: ignore[assignment]
        return widget


def paint_proposal(
    painter: QPainter, rect: QRectF, proposal: Proposal, digit: int, look: Look, *, chosen: bool
) -> None:
    """Paint one card."""
    fill, edge = ("tinta_suave", "tinta") if chosen else ("sup", "neutro_borde")
    ink.box(painter, rect, radius=6, fill=look.color(fill), edge=look.color(edge), width=2 if chosen else 1)
    room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    _paint_first(painter, room, proposal, digit, look)
    middle = rect.top() + look.px(_SECOND)
    line = QRectF(room.left(), middle - look.px(9), room.width(), look.px(18))
    points = proposal.points_words
    ink.text(painter, line, points, look, role="second", tone="texto2", align=ink.RIGHT)
    words = line.adjusted(0, 0, -look.width("second", points) - 8, 0)
    ink.text(painter, words, proposal.second, look, role="second", tone="texto2")
    _paint_chips(painter, room, rect.top() + look.px(_THIRD), proposal.chips, look)


def _paint_first(painter: QPainter, room: QRectF, proposal: Proposal, digit: int, look: Look) -> None:
    """Paint digit, number, applicant, the word *Sugerida* and the amount; the amount and the number are never cut."""
    middle = room.top() + look.px(_FIRST)
    line = QRectF(room.left(), middle - look.px(10), room.width(), look.px(20))
    amount = plain_amount(proposal.amount_cents)
    ink.text(painter, line, amount, look, role="strong", align=ink.RIGHT)
    right = line.right() - look.width("strong", amount) - 10
    paint_caps(painter, line.left(), middle, [str(digit)], look, tones=ON_PAPER)
    x = line.left() + cap_width(look, str(digit)) + 8
    number = proposal.number if room.width() >= _WIDE else _short(proposal.number)
    ink.text(painter, QRectF(x, line.top(), right - x, line.height()), number, look, role="strong")
    x += look.width("strong", number) + 8
    if proposal.suggested:
        right -= _paint_suggested(painter, x, right, middle, proposal.applicant, look)
    ink.text(painter, QRectF(x, line.top(), max(0.0, right - x), line.height()), proposal.applicant, look)


def _paint_suggested(painter: QPainter, x: float, right: float, middle: float, name: str, look: Look) -> float:
    """Paint the chip behind the name and return the room that it takes from it."""
    size = reason_size(look, "suggested", tr("Sugerida"))
    left = min(x + look.width("body", name) + 10, right - size.width())
    place = QRectF(left, middle - size.height() / 2, size.width(), size.height())
    paint_reason(painter, place, "suggested", tr("Sugerida"), look)
    return right - left + 8


def _paint_chips(painter: QPainter, room: QRectF, middle: float, chips: Sequence[Chip], look: Look) -> None:
    """Paint the reasons; where two words do not fit, one does."""
    told = [(chip.state, chip.words) for chip in chips]
    if sum(reason_size(look, *one).width() + _CHIP_GAP for one in told) > room.width():
        told = [(chip.state, chip.short) for chip in sorted(chips, key=lambda chip: chip.last)]
    x = room.left() - 1
    for state, words in told:
        size = reason_size(look, state, words)
        if x + size.width() > room.right() + 1:
            return
        paint_reason(painter, QRectF(x, middle - size.height() / 2, size.width(), size.height()), state, words, look)
        x += size.width() + _CHIP_GAP


def _short(number: str) -> str:
    """Word the end of a case number: "…0408"."""
    end = number.rsplit("-", 1)[-1]
    return f"…{end}" if end != number else number
