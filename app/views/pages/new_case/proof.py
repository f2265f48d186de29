"""Beside the applicant type: what the State holds about it is looked at, not asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.models.rows.intake import ExpectedItem
from app.views.widgets.checks import CheckBox
from app.views.widgets.tips import as_tip


class ProofMark(QWidget):
    """One check: somebody looked the proof up today. Hidden when nothing is looked up for this type."""

    changed = Signal()
    seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: ExpectedItem | None = None
        self.check = CheckBox("")
        self.check.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.check.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(self.check, 1)
        self.setVisible(False)

    def show_line(self, line: ExpectedItem | None, *, seen: bool) -> None:
        """Change which proof it is about."""
        self.line = line
        self.setVisible(line is not None)
        if line is not None:
            self.check.setText(self.tr("Visto hoy: {title}").format(title=line.title))
            self.check.setToolTip(as_tip(line.source or line.title))
            self.check.setChecked(seen)

    def _on_clicked(self) -> None:
        self.seen.emit(self.check.isChecked())
        self.changed.emit()
