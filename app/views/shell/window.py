"""The main window: the shell with its pages, messages, search and menu; one person works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent

from app.models.errors import Denied
from app.models.names import short_name
from app.models.rows.cases import CaseFilter
from app.services.access import Actor
from app.views import places
from app.views.context import Context
from app.views.overriding import override
from app.views.session.appearance import Appearance
from app.views.session.covering import LOCK, Covering
from app.views.session.idle import Idle
from app.views.shell.everywhere import Everywhere
from app.views.shell.frame import Frame
from app.views.shell.hours import Hours
from app.views.shell.navigation import HOME, Navigation
from app.views.shell.pulse import Backing, Pulse
from app.views.shell.role_words import roles
from app.views.shell.speaking import Speaking
from app.views.shell.top_bar import Desk as BarWords

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.views.lane import Lane
    from app.views.memory import Memory
    from app.views.shell.person_menu import PersonMenu

PAGE = "page"
_LATEST_MS = 300


class Window(Frame):
    """Built empty for the person picked while the password is typed; `actor` is None until `enter`.

    ready: the first page is full (or takes too long); lock_wanted, left, sample_unwanted: what the session does next.
    """

    ready = Signal()
    lock_wanted = Signal()
    left = Signal()
    sample_unwanted = Signal()

    def __init__(
        self, desk: Desk, lane: Lane, person: Actor, appearance: Appearance, memory: Memory, backing: Backing
    ) -> None:
        def allows(call: str) -> bool:
            return backing.access.opens(call, person.role)

        self._places = places.rail(allows, places.absent(desk))
        super().__init__(self._places, opens=allows(places.page_at("new_case").call))
        self.setObjectName("window")
        self.actor: Actor | None = None
        self._told = False
        self._desk, self._lane, self._access, self._memory = desk, lane, backing.access, memory
        self.navigation = Navigation(self)
        self.messages = Speaking(self, self.navigation.leaf, lambda: desk.clock.local(desk.clock.now()))
        self.context = Context(
            desk=desk,
            actor=person,
            lane=lane,
            messages=self.messages,
            actions=self.actions_here,
            memory=memory,
            go=self.go,
            back=self.navigation.back,
            appearance=appearance,
            leave_sample=self.sample_unwanted.emit if desk.office.sample else None,
        )
        self.navigation.use(lambda: self.context)
        self.pulse = Pulse(self, self._places, desk, lane, backing)
        self._hours = Hours(self.top_bar, desk.clock, desk.office, desk.promise.calendar)
        self.idle, self.covering = Idle(self), Covering(self)
        self.everywhere = Everywhere(self)
        self.actions_here.add(self.everywhere.actions())
        self._connect_parts()
        self._show_desk(person)
        QTimer.singleShot(0, self, self._build_first)

    def _connect_parts(self) -> None:
        self.place_wanted.connect(self.go)
        self.top_bar.search.left.connect(self._to_page)
        self.new_wanted.connect(lambda: self.go("new_case"))
        self.navigation.arrived.connect(self._on_arrived)
        self.idle.expired.connect(self.lock)
        self.covering.wanted.connect(self.lock)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            for heard in (self.idle.listen, self.covering.teach):
                application.focusWindowChanged.connect(heard)
        self._lane.changed.connect(self._on_changed)
        self._lane.refused.connect(self.messages.refuse)

    def enter(self) -> None:
        """Let the person in, at the place they left."""
        self.actor = self.context.actor
        self._open_first(self._first())

    def _first(self) -> str:
        keys = [place.key for place in self._places]
        kept = self._memory.text(PAGE, HOME)
        return kept if kept in keys else next(iter(keys), HOME)

    def _build_first(self) -> None:
        """Build the first page in a turn of its own, without asking anything of the services."""
        if self.actor is None:
            self.navigation.build(self._first())

    def _open_first(self, key: str) -> None:
        QTimer.singleShot(_LATEST_MS, self, self._tell_ready)
        self.go(key)
        page = self.navigation.leaf()
        filled = getattr(page.page, "filled", None) if page else None
        if filled is not None:
            filled.connect(self._tell_ready)
        QTimer.singleShot(0, self, self._complete)

    def _tell_ready(self) -> None:
        """Say once that there is something to see; a late answer must not uncover a locked desk."""
        if not self._told:
            self._told = True
            self.ready.emit()

    def _complete(self) -> None:
        """Add what the first page does not need: the search of everything and the counts."""
        from app.views.shell.finding import Findings, PaletteCases

        actor = self.context.actor
        self.findings = Findings(self.top_bar.search, self._desk, actor, self._lane, self)
        self.findings.chosen.connect(self._open_case)
        self.findings.all_wanted.connect(lambda typed: self.go("cases", CaseFilter(text=typed)))
        self.everywhere.use(PaletteCases(self._desk, actor, self._lane, self))
        self.pulse.ask(self.context.actor)
        self._ask_minutes()

    def _ask_minutes(self) -> None:
        """Ask after how many minutes without use the office wants the window locked."""
        settings, actor = self._desk.settings, self.context.actor
        self._lane.run(self, lambda: settings.lock_minutes(actor), self.idle.set_minutes)

    def _show_desk(self, actor: Actor) -> None:
        office = self._desk.office
        place = self.tr("{office} · MUESTRA") if office.sample else "{office}"
        words = BarWords(
            office.institution_name,
            place.format(office=office.office_name),
            short_name(actor.name),
            roles()[actor.role],
        )
        self.top_bar.set_desk(words)

    def set_person_menu(self, menu: PersonMenu) -> None:
        """Take the menu of the person and add what this window can do."""
        if self._access.opens(places.page_at("outbox").call, self.context.actor.role):
            menu.add(self.tr("Correos"), "", self.everywhere.open_outbox)
            menu.addSeparator()
        menu.add(self.tr("Cambiar mi clave"), "", self.everywhere.change_password)
        menu.add(self.tr("Bloquear"), LOCK, self.lock)
        menu.addSeparator()
        menu.add(self.tr("Salir de Ventanilla"), "Ctrl+Q", self.everywhere.leave)
        self.menu = menu
        self.top_bar.set_person_menu(menu)

    def lock(self) -> None:
        """Cover everything with the log-in; pages and dialogs stay as they are."""
        self.covering.cover()
        self.idle.rest()
        self.lock_wanted.emit()

    def unlock(self) -> None:
        """Show everything to the same person as they left it, dialogs too."""
        self.show()
        self.activateWindow()
        self.covering.uncover()

    def go(self, key: str, argument: object = None) -> None:
        """Open a page, or say that the person's role has no use for it."""
        call = places.page_at(key).call
        if self.actor is None or self._access.opens(call, self.actor.role):
            self.navigation.go(key, argument)
        else:
            self.messages.refuse(Denied("access.denied", call=call, role=self.actor.role))

    def _to_page(self) -> None:
        """Put the focus back where work on the page begins."""
        leaf = self.navigation.leaf()
        if leaf is not None:
            leaf.page.focus_first()

    def _open_case(self, case_id: str) -> None:
        self.go("case", case_id)

    # what happened

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.actor is None:
            return
        self.navigation.changed(tables)
        self.pulse.ask(self.context.actor)
        if "setting" in tables:
            self._ask_minutes()

    def _on_arrived(self, key: str) -> None:
        if any(place.key == key for place in self._places):
            self._memory.keep(PAGE, key)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.idle.watch()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.actor is not None and not self.navigation.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.left.emit()
