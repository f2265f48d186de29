"""A place in a page where one thing stands at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Room(QVBoxLayout):
    """What stood here before goes when something else comes."""

    def put(self, content: QWidget, *, on_top: bool = False) -> None:
        """Show this one alone. on_top: at its own height, with the rest of the room left free below it."""
        while (before := self.takeAt(0)) is not None:
            widget = before.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.addWidget(content)
        if on_top:
            self.addStretch(1)
