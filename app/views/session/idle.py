"""Nobody at the counter: after some minutes without a key or a click the window locks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from app.views.overriding import override

MINUTES = 5
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Listens at the window of the system in front, a dialog's too, where each key comes once, not at every widget."""

    expired = Signal()

    def __init__(self, window: QWidget, minutes: float = MINUTES) -> None:
        super().__init__(window)
        self._timer = QTimer(self, singleShot=True, interval=round(minutes * 60_000))
        self._timer.timeout.connect(self.expired)
        self._window = window

    def set_minutes(self, minutes: float) -> None:
        """Wait so long from now on."""
        interval = round(minutes * 60_000)
        if interval != self._timer.interval():
            self._timer.setInterval(interval)

    def watch(self) -> None:
        """Begin to count; called each time the window is shown."""
        self.listen(self._window.windowHandle())
        self._timer.start()

    def listen(self, front: QWindow | None) -> None:
        """Hear what is typed in a window that came to the front."""
        if front is not None:
            front.removeEventFilter(self)
            front.installEventFilter(self)

    @property
    def quiet_ms(self) -> int:
        """How long nobody touched anything; 0 while it does not count."""
        return self._timer.interval() - self._timer.remainingTime() if self._timer.isActive() else 0

    def rest(self) -> None:
        """Stop counting while the window is locked."""
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._timer.isActive():
            self._timer.start()
        return False
