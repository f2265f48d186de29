"""From the door to the desk and back: log-in, first use, the window of a person, the lock, the end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from app.models.errors import UserError
from app.services.storage.store import Store
from app.views.memory import Memory
from app.views.session.appearance import Appearance, apply_look
from app.views.session.door import Door
from app.views.session.mailing import begin_mail, leave
from app.views.session.making import actor_of, look_of_last, make_window
from app.views.session.sweeping import Sweeping
from app.views.shell.placing import place, remember
from app.views.theme import Theme

if TYPE_CHECKING:
    from app.services.access import Actor
    from app.services.desk import Desk
    from app.services.mail.worker import MailWorker
    from app.services.paths import DataFolder
    from app.views.lane import Lane
    from app.views.session.crash import Watch
    from app.views.session.gate import Gate
    from app.views.session.installing import Installing
    from app.views.session.preparation import Preparation
    from app.views.shell.window import Window

LAST = "last_person"
SWITCH_SECONDS = 0.0005
"""How long the lane may keep the interpreter while the window waits: typing stays smooth during the imports."""
_AT_THE_DOOR_MS = 60_000
_RETURNING_MS = 100


class Session(QObject):
    """Owns the store, the lane and the windows of one run of the program."""

    def __init__(self, app: QApplication, store: Store, watch: Watch) -> None:
        super().__init__(app)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._app, self._watch, self._store = app, watch, store
        self._memory = Memory(str(store.folder.window))
        self.theme = Theme(app, *look_of_last(self._memory))
        self.door = Door(self._memory)
        self.gate: Gate | None = None
        self.installing: Installing | None = None
        self.window: Window | None = None
        self.desk: Desk | None = None
        self._lane: Lane | None = None
        self._mail: MailWorker | None = None
        self._preparation: Preparation | None = None
        self._waiting: tuple[str, Actor] | None = None
        self._sweeping = Sweeping(self._quiet_ms, self)
        self.door.left.connect(self._on_left)
        self.door.painted.connect(self._on_painted)
        app.setQuitOnLastWindowClosed(False)

    @property
    def lane(self) -> Lane:
        """The one thread behind the window, begun after the first paint."""
        if self._lane is None:
            from app.views.lane import Lane

            self._lane = Lane()
            self._lane.failed.connect(self._watch.report)
        return self._lane

    def begin(self) -> None:
        """Show the first page: the log-in, or the first use of an empty folder."""
        if self._store.folder.database.exists() and _installed(self._store):
            self._show_gate()
        else:
            self._show_installing()
        self.door.show()

    def close(self) -> None:
        """Finish what was begun and leave the folder clean."""
        self._sweeping.end()
        for window in (self.window, self.door):
            if window is not None:
                window.hide()
        if self._lane is not None:
            self._lane.close()
        leave(self._store, self._mail)

    def _quiet_ms(self) -> int:
        """How long nobody has typed; at the door, where little is made, always long enough."""
        window = self.window
        return window.idle.quiet_ms if window is not None and window.isVisible() else _AT_THE_DOOR_MS

    # the door

    def _show_gate(self) -> Gate:
        from app.views.session.gate import Gate

        gate = Gate(self._store, lambda: self.lane, self._memory.text(LAST))
        gate.entered.connect(self._on_entered)
        gate.picked.connect(self._build_window)
        self.door.show_page(gate.page)
        gate.begin()
        self.gate, self.installing = gate, None
        return gate

    def _show_installing(self) -> None:
        from app.views.session.installing import Installing

        self.installing = Installing(self._store, lambda: self.lane)
        self.installing.installed.connect(self._on_installed)
        self.installing.sample_made.connect(self._on_sample_made)
        self.door.show_page(self.installing.page)

    def _on_painted(self) -> None:
        """Load the rest once, when the first picture is on the screen."""
        if self._preparation is not None:
            return
        from app.views.session import crash
        from app.views.session.preparation import Preparation

        crash.show_with(self._watch, self._on_incident)
        self._preparation = Preparation(self.lane)
        self._preparation.ready.connect(self._on_ready)
        self._preparation.refused.connect(self._on_trouble)
        if self.installing is not None:
            self._preparation.begin_setup(self._store, self.installing.offer)
        else:
            self._preparation.begin(self._store)

    def _on_ready(self, desk: Desk) -> None:
        self._use(desk)
        if self.gate is not None:
            self.gate.set_desk(desk)
        if self._waiting is not None:
            self._go_in(*self._waiting)
        else:
            QTimer.singleShot(0, self, self._build_window)

    def _use(self, desk: Desk) -> None:
        self._sweeping.begin()
        self.desk = desk
        self._store.on_commit(self.lane.tell_changed)
        self._mail = begin_mail(self._store, desk, self._watch.report)

    def _on_trouble(self, error: UserError) -> None:
        """Nothing can be done without the desk: say why and stay at the door."""
        page = self.gate.page if self.gate is not None else self.installing.page if self.installing else None
        if page is not None:
            page.refuse(error)

    def _on_incident(self, code: str, details: str) -> None:
        from app.views.dialogs.incident import Incident

        front = self.window if self.window is not None and self.window.isVisible() else self.door
        Incident(code, details, front).open()

    # first use

    def _on_installed(self, username: str, actor: Actor, desk: Desk) -> None:
        self._use(desk)
        self._go_in(username, actor)

    def _on_sample_made(self, folder: DataFolder) -> None:
        """Leave this folder, still empty, and come to the log-in of the sample office."""
        sample = Store(folder, clock=self._store.clock, access=self._store.access)
        try:
            sample.open()
        except UserError as error:
            self._on_trouble(error)
            return
        self._store.close()
        self._store = sample
        self._memory = Memory(str(folder.window))
        self._show_gate()
        if self._preparation is not None:
            self._preparation.begin(sample)

    # the desk

    def _on_entered(self, username: str, actor: Actor) -> None:
        if self.desk is None:
            self._waiting = (username, actor)
        else:
            self._go_in(username, actor)

    def _build_window(self) -> None:
        """Make the window of the person picked, empty, while the password is typed; nothing is read for it."""
        if self.desk is None or self.gate is None or (self.window is not None and self.window.actor is not None):
            return
        person = self.gate.expected()
        if person is not None:
            expected = actor_of(person, self.desk)
            self._window_for(person.username, expected)

    def _make_window(self, desk: Desk, username: str, actor: Actor) -> Window:
        memory = self._memory.of(username)
        appearance = Appearance(self.theme, (memory, self._memory), self)
        made = make_window(desk, self.lane, actor, store=self._store, appearance=appearance, memory=memory)
        made.ready.connect(self._on_window_ready)
        made.lock_wanted.connect(self._on_lock)
        made.left.connect(self._on_left)
        made.sample_unwanted.connect(self._on_sample_unwanted)
        return made

    def _go_in(self, username: str, actor: Actor) -> None:
        """Uncover the window of the same person, or make one for another."""
        self._waiting = None
        self._memory.keep(LAST, username)
        if self.window is not None and self.window.actor == actor:
            self._on_window_ready()
            return
        window = self._window_for(username, actor)
        if window is None:
            return
        apply_look(self.theme, self._memory.of(username))
        remember(self.door, self._memory)
        place(window, self._memory)
        window.enter()

    def _window_for(self, username: str, actor: Actor) -> Window | None:
        """Return the window that was built meanwhile, if it fits who comes in; else a new one."""
        own = self.window
        if own is not None and own.actor is None and own.context.actor == actor:
            return own
        if own is not None:
            own.navigation.may_close()
            own.covering.forget()
            self._throw_away(own)
        self.window = self._make_window(self.desk, username, actor) if self.desk is not None else None
        return self.window

    def _throw_away(self, window: Window) -> None:
        """Delete a window, but not while the code that asked something in a dialog over it has still to return."""
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(_RETURNING_MS, window, lambda: self._throw_away(window))
        else:
            window.deleteLater()

    def _on_window_ready(self) -> None:
        window = self.window
        if window is None or window.isVisible() or window.actor is None:
            return
        window.unlock()
        self.door.hide()
        if self.gate is not None:
            self.gate.reset()

    def _on_lock(self) -> None:
        """Cover the desk with a door made anew: meanwhile the day, the people and the backup may be others."""
        if self.window is None or self.desk is None:
            return
        gate = self._show_gate()
        gate.set_desk(self.desk)
        self.door.setGeometry(self.window.geometry())
        self.door.show()
        self.window.hide()
        gate.reset()

    def _on_left(self) -> None:
        """Close the program from either window; a locked desk first keeps what was typed."""
        shown: Window | Door = self.door
        if self.window is not None and self.window.actor is not None:
            self.window.navigation.may_close()
            shown = self.window if self.window.isVisible() else self.door
        remember(shown, self._memory)
        self._app.quit()

    def _on_sample_unwanted(self) -> None:
        """Throw the sample office away, whole, and close the program: its folder is no more."""
        from app.services.sample import MARK, remove

        if not (self._store.folder.root / MARK).exists():
            self._refuse_in_window(UserError("sample.not_sample"))
            return
        for window in (self.window, self.door):
            if window is not None:
                window.hide()
        self.lane.close()
        self._store.close()
        remove(self._store.folder)
        self._app.quit()

    def _refuse_in_window(self, error: UserError) -> None:
        if self.window is not None:
            self.window.messages.refuse(error)


def _installed(store: Store) -> bool:
    from app.services.front import Front

    return Front(store).installed()
