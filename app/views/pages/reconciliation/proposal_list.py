"""The list of requests at the side of a deposit: walked with ↑↓, chosen with a digit, dragged and dropped on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.views.itemmodels.rows_model import Index, Role
from app.views.overriding import override
from app.views.pages.reconciliation.dragging import CHARGE, ROW, carried, carrying
from app.views.pages.reconciliation.proposal_paint import ProposalDelegate
from app.views.pages.reconciliation.proposals import Proposal
from app.views.widgets.inputs import clear_base
from app.views.widgets.tips import as_tip

_TOLD = frozenset(map(int, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)))


class ProposalModel(QAbstractListModel):
    """Offers in, cards out."""

    def __init__(self) -> None:
        super().__init__()
        self.proposals: tuple[Proposal, ...] = ()

    def set_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show other proposals."""
        self.beginResetModel()
        self.proposals = tuple(proposals)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.proposals)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.proposals):
            return None
        proposal = self.proposals[index.row()]
        if role == Role.ROW:
            return proposal
        if role == Qt.ItemDataRole.ToolTipRole:
            chips = ", ".join(chip.words for chip in proposal.chips)
            return as_tip(f"{proposal.number} {proposal.applicant}\n{proposal.second}\n{chips}")
        return proposal.spoken if role in _TOLD else None


class ProposalList(QListView):
    """`chosen` carries the proposal in front, `accepted` is Intro, `joined` a deposit dropped on a card."""

    chosen = Signal(object)
    accepted = Signal()
    joined = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._proposals = ProposalModel()
        self.setAccessibleName(name)
        self.setModel(self._proposals)
        self.setItemDelegate(ProposalDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.viewport().setAutoFillBackground(False)
        clear_base(self)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.current()))

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show other proposals, with the first one in front."""
        self._proposals.set_proposals(proposals)
        if proposals:
            self.choose(1)
        else:
            self.chosen.emit(None)

    def proposals(self) -> tuple[Proposal, ...]:
        """Return the proposals as they stand."""
        return self._proposals.proposals

    def current(self) -> Proposal | None:
        """Return the proposal in front."""
        proposal = self.currentIndex().data(Role.ROW)
        return proposal if isinstance(proposal, Proposal) else None

    def choose(self, digit: int) -> bool:
        """Put a proposal in front by its digit; False if there are fewer."""
        if not 0 < digit <= len(self._proposals.proposals):
            return False
        self.setCurrentIndex(self._proposals.index(digit - 1, 0))
        return True

    def choose_key(self, key: str) -> bool:
        """Put the proposal of a request in front; False if it is not here."""
        keys = [proposal.key for proposal in self._proposals.proposals]
        return key in keys and self.choose(keys.index(key) + 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        elif typed.isdigit() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(int(typed))
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(1)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # dragging

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        proposal = self.current()
        if proposal is not None and len(proposal.charge_ids) == 1:
            drag = QDrag(self)
            drag.setMimeData(carrying(CHARGE, proposal.charge_ids[0]))
            drag.exec(Qt.DropAction.LinkAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if carried(event.mimeData(), ROW):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        proposal = self.indexAt(event.position().toPoint()).data(Role.ROW)
        row = carried(event.mimeData(), ROW)
        if isinstance(proposal, Proposal) and row:
            event.acceptProposedAction()
            self.joined.emit(row, proposal)
