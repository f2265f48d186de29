"""Configuración as a page: eight sections behind tabs, each built when it is first chosen."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.settings.about import AboutSection
from app.views.pages.settings.counter import CounterSection
from app.views.pages.settings.data import DataSection
from app.views.pages.settings.looks import LooksSection
from app.views.pages.settings.mail import MailSection
from app.views.pages.settings.office import OfficeSection
from app.views.pages.settings.people import PeopleSection
from app.views.pages.settings.section import Section
from app.views.pages.settings.signers import SignersSection
from app.views.shell.actions import Action
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text

_SECTIONS: dict[str, type[Section]] = {
    "office": OfficeSection,
    "counter": CounterSection,
    "people": PeopleSection,
    "signers": SignersSection,
    "mail": MailSection,
    "look": LooksSection,
    "data": DataSection,
    "about": AboutSection,
}
_ALIASES = {"backup": "data"}
"""Names by which other pages ask for a section."""


class SettingsPage(Page):
    """Opened with the name of a section it shows that one; without, the one that was there."""

    key: ClassVar[str] = "settings"
    shows: ClassVar[frozenset[str]] = frozenset({"app_user", "setting", "outbox"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._built: dict[str, Section] = {}
        self.tabs = Tabs(self._titles())
        self._stack = QStackedWidget()
        column = self.lay_column()
        column.addWidget(Text(self.tr("Configuración"), "title"))
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._show)

    def _titles(self) -> list[Tab]:
        words = (
            self.tr("Oficina"),
            self.tr("Mostrador"),
            self.tr("Personas"),
            self.tr("Quién firma"),
            self.tr("Correo"),
            self.tr("Apariencia"),
            self.tr("Datos"),
            self.tr("Acerca de"),
        )
        return [Tab(key, title) for key, title in zip(_SECTIONS, words, strict=True)]

    @property
    def section(self) -> Section:
        """The section in front, built now if it was not."""
        key = self.tabs.key()
        if key not in self._built:
            made = _SECTIONS[key](self.context)
            made.set_narrow(narrow=self.narrow)
            self._built[key] = made
            self._stack.addWidget(made)
        return self._built[key]

    @override
    def open(self, argument: object) -> None:
        wanted = _ALIASES.get(argument, argument) if isinstance(argument, str) else ""
        if wanted in _SECTIONS:
            self.tabs.choose(list(_SECTIONS).index(str(wanted)))
        self._show(self.tabs.key())

    def _show(self, _key: str) -> None:
        self._stack.setCurrentWidget(self.section)
        self.section.reload()
        self.context.actions.refresh()

    @override
    def reload(self) -> None:
        """Ask again for what is in front."""
        if self._built:
            self.section.reload()

    def choose(self, place: int) -> None:
        """Come to a section by its number."""
        self.tabs.choose(place)
        self.section.focus_first()

    def check_chain(self) -> None:
        """Go to the data and verify them."""
        self.open("data")
        section = self.section
        if isinstance(section, DataSection):
            section.check_chain()

    @override
    def focus_first(self) -> None:
        self.section.focus_first()

    @override
    def panes(self) -> list[QWidget]:
        return [self.tabs, *self.section.panes()]

    @override
    def page_actions(self) -> list[Action]:
        here = self.key
        titles = [tab.title for tab in self._titles()]
        return [
            Action("settings.primary", self.tr("Hacer lo que dice el botón lleno"), "Ctrl+Return", "check",
                   self._primary, where=here, hint=self.tr("guardar o crear"), enabled=self._acts),
            *(Action(f"settings.{key}", self.tr("Ir a {section}").format(section=title), f"Ctrl+{place + 1}",
                     run=partial(self.choose, place), where=here)
              for place, (key, title) in enumerate(zip(_SECTIONS, titles, strict=True))),
            Action("settings.sections", self.tr("Sección"), "Ctrl+1…8", where=here, hint=self.tr("sección"),
                   bound=False),
            Action("settings.chain", self.tr("Comprobar la cadena"), "F9", "link", self.check_chain, where=here,
                   hint=self.tr("comprobar la cadena"), enabled=self._may_check),
        ]  # fmt: skip

    def _acts(self) -> bool:
        return self.section.acts

    def _primary(self) -> None:
        self.section.primary()

    def _may_check(self) -> bool:
        return self.context.may("backups.chain")

    @override
    def fit(self) -> None:
        for section in self._built.values():
            section.set_narrow(narrow=self.narrow)
