"""Personas: who may log in, in which role."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.models.errors import UserError
from app.models.rows.people import Staff
from app.views.context import Context
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.pages.settings.new_person import NewPerson
from app.views.pages.settings.one_person import OnePerson
from app.views.pages.settings.section import Section, worded
from app.views.shell.role_words import roles
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.scroll import Scroll
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_SIDE_WIDE, _SIDE_NARROW = 420, 372


class PeopleSection(Section):
    """The table at the left; at the right the chosen person, or the form of a new one."""

    acts = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model: RowsModel[Staff] = RowsModel(_columns(self), key=lambda one: one.id)
        self.table = Table(self.model, self.tr("Personas"))
        self.add = Button(self.tr("Crear persona"), Kind.PRIMARY, icon="user-plus", keys="Ctrl+Intro")
        self.one, self.new = OnePerson(context), NewPerson(context)
        self.side = Card(" ", flush=True)
        self._stack = QStackedWidget()
        self._list = Card(self.tr("Personas"), " ", flush=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._list.add(self.table, 1)
        foot = CardFoot(height=52)
        foot.row.addWidget(self.add)
        effect = self.tr("Cada persona entra con su clave; lo que hace queda a su nombre.")
        foot.row.addWidget(Text(effect, "second", "texto2"), 1)
        self._list.add(foot)
        for part in (self.one, self.new):
            self._stack.addWidget(Scroll(part))
        self.side.add(self._stack, 1)
        row.addWidget(self._list, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.table.opened.connect(lambda _one: self.one.password_edit.setFocus())
        self.add.clicked.connect(self.primary)
        self.one.said.connect(self._on_said)
        self.new.made.connect(self._on_made)
        self.new.left.connect(self._back)

    @override
    def reload(self) -> None:
        if not self.may("users.list"):
            self._close()
            return
        users, actor = self.context.desk.users, self.context.actor
        self.context.lane.run(self, lambda: users.list(actor), self._show, self._on_refused)

    def _close(self) -> None:
        """Say why this role sees nobody."""
        self.side.hide()
        self.add.setEnabled(False)
        self.model.set_rows(())
        fact = self.tr("Su función no administra personas")
        self.table.set_empty(EmptyState(fact, self.tr("Pídalo a quien supervisa."), icon="users", tone="texto2",
                                        framed=False))  # fmt: skip

    def _show(self, people: tuple[Staff, ...]) -> None:
        here = self.table.current_row()
        self.model.set_rows(people)
        active = sum(one.active for one in people)
        self._list.set_note(self.tr("{active} pueden entrar").format(active=active))
        key = here.id if isinstance(here, Staff) else None
        if key is None or not self.table.go_to(key):
            self.table.go_to_position(0)
        if self.side.accessibleName().strip() == "":
            self._back()

    def _on_moved(self, one: Staff) -> None:
        self.one.show_person(one)
        if self._stack.currentIndex() == 0:
            self._show_side(0, self.tr("Cuenta elegida"))

    def _show_side(self, place: int, title: str) -> None:
        self._stack.setCurrentIndex(place)
        self.side.set_title(title)
        self.add.setVisible(place == 0)

    def _back(self) -> None:
        self._show_side(0, self.tr("Cuenta elegida"))
        self.table.setFocus()

    @override
    def primary(self) -> None:
        """Open the form of a new person, or send it."""
        if not self.may("users.create"):
            return
        if self._stack.currentIndex() == 1:
            self.new.submit()
        else:
            self._show_side(1, self.tr("Nueva persona"))
            self.new.clear()

    def _on_made(self, name: str) -> None:
        self.context.messages.toast(self.tr("Creó la cuenta de {name}. Ya puede entrar.").format(name=name))
        self._back()
        self.reload()

    def _on_said(self, words: str) -> None:
        self.context.messages.toast(words)
        self.table.setFocus()
        self.reload()

    def _on_refused(self, error: UserError) -> None:
        self.model.set_rows(())
        self.table.set_empty(EmptyState(worded(error), icon="users", tone="texto2", framed=False))

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.table, self.side]

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self.side.setFixedWidth(_SIDE_NARROW if narrow else _SIDE_WIDE)


def _columns(widget: QWidget) -> list[Column[Staff]]:
    words = roles()
    state = {True: widget.tr("Puede entrar"), False: widget.tr("Desactivada")}
    return [
        Column("name", widget.tr("Nombre"), lambda one: one.full_name, second=lambda one: one.username,
               role="emphasis", width=200, stretch=2),
        Column("role", widget.tr("Función"), lambda one: words[one.role], width=130, stretch=1),
        Column("state", widget.tr("Estado"), lambda one: state[one.active],
               state=lambda one: "ok" if one.active else "not_applicable", width=130, keep=True),
    ]  # fmt: skip
