"""Two hands on a keyboard before the whole program: every key goes to what has the focus, and each is counted.

The person is a thread of their own, as people are: a dialog that waits for an answer holds the program, not them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.support.patience import PATIENCE_MS
from tests.support.stalls import Heart
from tests.views.program import Program

T = TypeVar("T")
SECONDS_OF_A_KEY, SECONDS_OF_A_THOUGHT = 0.2, 1.35
PATIENCE = PATIENCE_MS // 1_000
_LOOK_MS = 2


class _Ears(QObject):
    """Lives in the window's thread: does what the person asks, and tells them when what they wait for is so."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[tuple[Callable[[], object], Future[None]]] = []
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def wait_for(self, happened: Callable[[], object]) -> Future[None]:
        """Return what is done once it happened."""
        done: Future[None] = Future()
        self._waiting.append((happened, done))
        return done

    @staticmethod
    def _do(work: Callable[[], None]) -> None:
        work()

    def _look(self) -> None:
        for wait in list(self._waiting):
            if wait[0]():
                self._waiting.remove(wait)
                wait[1].set_result(None)


class Hands:
    """What a person may do: press, write, look. With VENTANILLA_PICTURES=folder each look leaves a picture there."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.keys = self.thoughts = 0
        self.stalls: dict[str, float] = {}
        self._counts = True
        self._stage = 0
        self._ears = _Ears()

    def follow(self, script: Callable[[Hands], None]) -> None:
        """Work through a script, and come back when it ends."""
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="person") as person:
            done = person.submit(self._work, script)
            self.program.bot.waitUntil(done.done, timeout=PATIENCE * 3_300)
            done.result()

    def _work(self, script: Callable[[Hands], None]) -> None:
        """Work through a script; who stumbles in a dialog leaves it, or the window would wait for an answer."""
        try:
            script(self)
        except BaseException:
            self._ask(_leave_dialogs)
            raise

    def steadily(self, step: Callable[[Hands], None]) -> None:
        """Do one step, and remember the longest time in it that the event loop stood still, in milliseconds."""
        heart = self._ask(Heart)
        step(self)
        self._ask(heart.stop)
        self.stalls[step.__name__] = heart.worst

    # keys

    def press(self, *shortcuts: str) -> None:
        """Press keys in Qt's spelling, one after another, and let the program answer."""
        for shortcut in shortcuts:
            self._count(1)
            self._type(partial(self._stroke, shortcut))

    def write(self, text: str) -> None:
        """Type a text; letters that a synthetic key cannot carry come from the clipboard, and count the same."""
        self._count(len(text))
        if not text.isascii():
            self._ask(lambda: QApplication.clipboard().setText(text))
            self._type(partial(self._stroke, "Ctrl+V"))
            return
        for letter in text:
            self._type(partial(self._letter, letter))

    def enter(self, *texts: str) -> None:
        """Type a text and Intro, for one field after another."""
        for text in texts:
            here = self.focus()
            self.write(text)
            self.press("Return")
            self.thoughts -= self._counts  # the Intro that ends a field is part of writing it
            assert self.focus() is not here, f"Intro stayed where it was after {text!r}"

    def copy(self, file: Path) -> None:
        """Copy a file in the folder where it is, to paste it elsewhere."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        self._ask(lambda: QApplication.clipboard().setMimeData(mime))

    def in_list(self, *keys: str) -> None:
        """Press keys in what opened over everything (a menu, suggestions), which takes them all until it closes."""
        for key in keys:
            self._count(1)
            self.until(QApplication.activePopupWidget)
            self._ears.asked.emit(partial(self._stroke_in_list, key))
            self.until(lambda: not self.program.session.lane.busy)

    def lines(self) -> list[str]:
        """Read the menu that opened."""
        self.until(QApplication.activePopupWidget)
        return self._ask(lambda: [one.text() for one in _menu().actions() if one.text()])

    def pick(self, words: str) -> None:
        """Go down the menu that opened to the line that says so, and take it."""
        place = self.lines().index(words)
        self.in_list(*["Down"] * (place + 1))
        here = self._ask(_menu().activeAction)
        assert here is not None, words
        assert here.text() == words, here.text()
        self.in_list("Return")

    @contextmanager
    def uncounted(self) -> Iterator[None]:
        """What another gesture does (a scanner), or what is done once in a year, is not counted."""
        self._counts = False
        yield
        self._counts = True

    @property
    def seconds(self) -> float:
        """How long an average typist takes: each key, and a thought before each field and each act."""
        return self.keys * SECONDS_OF_A_KEY + self.thoughts * SECONDS_OF_A_THOUGHT

    def _count(self, keys: int) -> None:
        if self._counts:
            self.keys += keys
            self.thoughts += 1

    def _type(self, stroke: Callable[[], object]) -> None:
        """Let a key act; it may open a dialog that comes back only when it is answered, so nobody waits for the key."""
        self.until(self._is_ready)
        self._ears.asked.emit(stroke)
        self.until(lambda: not self.program.session.lane.busy)

    # eyes

    def until(self, happened: Callable[[], object]) -> None:
        """Wait until something can be seen."""
        self._ask(lambda: self._ears.wait_for(happened)).result(timeout=PATIENCE)

    def focus(self) -> QWidget:
        """Return what has the focus."""
        self.until(self._is_ready)
        return self._ask(self._target)

    def read(self, sight: Callable[[], T]) -> T:
        """Read something off the screen."""
        return self._ask(sight)

    def look(self, name: str) -> None:
        """Leave a picture of what is in front, where somebody asked for them."""
        folder = os.environ.get("VENTANILLA_PICTURES")
        if folder:
            self._stage += 1
            file = Path(folder) / f"{self._stage:02d}-{name}.png"
            self._ask(lambda: self._front().grab().save(str(file)))

    def _ask(self, question: Callable[[], T]) -> T:
        """Have something done or read in the window's thread, and bring the answer."""
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(question())
            except Exception as error:  # noqa: BLE001  the person hears of it
                answer.set_exception(error)

        self._ears.asked.emit(work)
        return answer.result(timeout=PATIENCE)

    def _front(self) -> QWidget:
        session = self.program.session
        front = QApplication.activeModalWidget() or (session.door if session.door.isVisible() else session.window)
        assert front is not None
        return front

    def _is_ready(self) -> bool:
        """Tell whether a key would reach something.

        Without a window manager nobody brings a window to the front when the one over it goes, and a list that opened
        while typing takes the active window with it; here that is done by hand.
        """
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.hide()
        front = self._front()
        if not front.isActiveWindow():
            front.activateWindow()
            return False
        return QApplication.focusWidget() is not None

    def _stroke(self, shortcut: str) -> None:
        QTest.keySequence(self._target(), shortcut)

    @staticmethod
    def _stroke_in_list(shortcut: str) -> None:
        opened = QApplication.activePopupWidget()
        assert opened is not None
        QTest.keySequence(opened, shortcut)

    def _letter(self, letter: str) -> None:
        QTest.keyClicks(self._target(), letter)

    @staticmethod
    def _target() -> QWidget:
        target = QApplication.focusWidget()
        assert target is not None
        return target


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _leave_dialogs() -> None:
    for window in QApplication.topLevelWidgets():
        if window.isModal():
            window.close()
