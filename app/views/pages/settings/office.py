"""Oficina: its facts, and the days of the year that no term counts here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.texts_es import short_date
from app.views.context import Context
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.pages.settings.section import Section, facts
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card, Hairline
from app.views.widgets.scroll import Scroll
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.year import YearView

if TYPE_CHECKING:
    from app.services.catalogue import OfficeEntry

_FACTS = 328


class DayOff(NamedTuple):
    """One weekday that does not count, with its reason."""

    day: date
    reason: str


class OfficeSection(Section):
    """What is printed on everything, and the calendar that decides every due date."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.year = context.desk.clock.today().year
        self.view = YearView()
        self.model: RowsModel[DayOff] = RowsModel(_columns(self), key=lambda one: one.day)
        self.table = Table(self.model, self.tr("Días que no cuentan"), dense=True)
        self.days = Card(" ", " ", flush=True)
        self.reached = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        told = Scroll(self._build_facts())
        told.setFixedWidth(_FACTS)
        row.addWidget(told)
        row.addWidget(self._build_days(), 1)

    def _build_facts(self) -> QWidget:
        office = self.context.desk.office
        canton = self.context.desk.territory.label(office.canton)
        hours = self.tr("{opens} a {closes}").format(opens=_hour(office.opens), closes=_hour(office.closes))
        card = Card(self.tr("La oficina"))
        card.body.setSpacing(10)
        card.add(
            facts(
                [
                    (self.tr("Institución"), office.institution_name),
                    (self.tr("Oficina"), office.office_name),
                    (self.tr("Código"), office.code),
                    (self.tr("Cantón"), canton),
                    (self.tr("Atención"), hours),
                ]
            )
        )
        card.add(self.reached)
        for words in (
            self.tr("El código va en cada número: {code}.").format(code=office.code),
            self.tr("Lo que entra después de las {hour} se recibe el siguiente día hábil (COA, art. 158).").format(
                hour=_hour(office.closes)
            ),
            self.tr("El cantón decide qué feriado local no cuenta."),
            self.tr("Dirección, teléfono y correo se cambian en Mostrador; lo demás, en la ficha de la institución."),
        ):
            card.add(Hairline())
            card.add(Text(words, "second", "texto2", wrap=True))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return content

    def _build_days(self) -> QWidget:
        before = Button(self.tr("Año anterior"), Kind.SECONDARY, icon="caret-left", small=True)
        after = Button(self.tr("Año siguiente"), Kind.SECONDARY, icon="caret-right", small=True)
        for button, step in ((before, -1), (after, 1)):
            button.set_only_icon(True)
            button.clicked.connect(lambda _checked=False, step=step: self.show_year(self.year + step))
            self.days.add_right(button)
        view = QWidget()
        room = QVBoxLayout(view)
        room.setContentsMargins(16, 4, 16, 12)
        room.addWidget(self.view)
        self.days.add(view)
        self.days.add(self.table, 1)
        return self.days

    def show_year(self, year: int) -> None:
        """Show the days off of a year that the calendar reaches."""
        calendar = self.context.desk.promise.calendar
        if calendar.first_day.year <= year <= 2099:
            self.year = year
            self.reload()

    @override
    def reload(self) -> None:
        calendar, year = self.context.desk.promise.calendar, self.year
        self.context.lane.run(self, self.context.desk.premises.entry, self._show_reached)
        self.context.lane.run(self, lambda: calendar.days_off(year), lambda off: self._show(year, off))

    def _show_reached(self, entry: OfficeEntry) -> None:
        """Say how citizens reach the office today."""
        office = entry.office
        told = facts(
            [
                (self.tr("Teléfono"), office.phone),
                (self.tr("Correo"), office.email),
                (self.tr("Dirección"), office.address or self.tr("falta: escríbala en Mostrador")),
            ]
        )
        before = self.reached.currentWidget()
        self.reached.addWidget(told)
        self.reached.setCurrentWidget(told)
        if before is not None:
            self.reached.removeWidget(before)
            before.deleteLater()

    def _show(self, year: int, off: dict[date, str]) -> None:
        if year != self.year:
            return
        self.days.set_title(self.tr("Días que no cuentan en {year}").format(year=year))
        self.days.set_note(self.tr("%n entre lunes y viernes", "", len(off)))
        self.view.set_year(year, off, self.context.desk.clock.today())
        self.model.set_rows([DayOff(day, reason) for day, reason in off.items()])
        self.table.go_to_position(0)

    @override
    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns(widget: QWidget) -> list[Column[DayOff]]:
    return [
        Column("day", widget.tr("Fecha"), lambda one: short_date(one.day), sort=lambda one: one.day,
               role="emphasis", width=120, keep=True),
        Column("reason", widget.tr("Por qué no cuenta"), lambda one: one.reason, width=320, stretch=1),
    ]  # fmt: skip


def _hour(text: str) -> str:
    return f"{text[:2]}h{text[3:]}"
