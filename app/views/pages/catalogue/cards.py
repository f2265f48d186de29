"""The other cards of a procedure: steps, what it is, offices, law and contact, what was published of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.texts_es import MONTHS, SHORT, grouped, hour
from app.services.intake import calls
from app.services.issuing.receiving import rule_words
from app.views.overriding import override
from app.views.pages.catalogue.parts import Numbered, literal, second, told
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.card import Card, Hairline
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

if TYPE_CHECKING:
    from datetime import date

    from app.models.catalogue.indicators import MonthRecord
    from app.models.catalogue.institution import Office
    from app.models.catalogue.procedure import Procedure
    from app.views.pages.catalogue.facts import Facts

_YEAR = 12


class StepsCard(Card):
    """How it goes, in the words of the sheet."""

    def __init__(self, procedure: Procedure) -> None:
        super().__init__(self.tr("Pasos"), str(len(procedure.workflow.stages)))
        self.body.setSpacing(10)
        for place, stage in enumerate(procedure.workflow.stages, start=1):
            row = Numbered(place, stage.title)
            if stage.published not in {"", stage.title}:
                row.say(stage.published)
            self.add(row)


class AboutCard(Card):
    """What it is, for whom, what one gets and by what ways."""

    def __init__(self, procedure: Procedure, today: date) -> None:
        super().__init__(self.tr("De qué se trata"))
        self.body.setSpacing(12)
        self.add(Text(literal(procedure.description), "body", wrap=True))
        parts = (
            (
                self.tr("Quién puede pedirlo"),
                (*procedure.audience, *procedure.directed_to, *(one.told for one in procedure.may_apply)),
            ),
            (self.tr("Cuándo se recibe"), calls.told(procedure, today)),
            (
                self.tr("Qué obtiene"),
                (procedure.result, *dict.fromkeys(one for one in self._papers(procedure) if one != procedure.result)),
            ),
            (
                self.tr("Cómo se pide"),
                (*(one.words for one in procedure.channels), *filter(None, [procedure.attention])),
            ),
            (self.tr("Cómo se entrega"), self._handed(procedure)),
            (self.tr("Nombre oficial"), (procedure.official_name,)),
        )
        for label, texts in parts:
            if texts:
                self.add(told(label, texts))

    def _handed(self, procedure: Procedure) -> list[str]:
        """Say who takes each document, once where all of them say the same."""
        told = {one.title: rule_words(one) for one in procedure.results}
        if len(set(told.values())) == 1:
            return list(told.values())[:1]
        return [f"{title}: {words[0].lower()}{words[1:]}" for title, words in told.items()]

    def _papers(self, procedure: Procedure) -> list[str]:
        valid = self.tr("{title}, vale {validity}")
        return [
            valid.format(title=one.title, validity=one.validity) if one.validity else one.title
            for one in procedure.results
        ]


class OfficesCard(Card):
    """Where it is attended; this office comes first."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(self.tr("Oficinas"), str(len(facts.offices)))
        ordered = sorted(facts.offices, key=lambda one: one.key != facts.here)
        for place, office in enumerate(ordered):
            if place:
                self.add(Hairline())
            self.add(self._office(office, here=office.key == facts.here))

    def _office(self, office: Office, *, here: bool) -> QWidget:
        hours = self.tr("{opens} a {closes}, días laborables").format(
            opens=hour(office.opens), closes=hour(office.closes)
        )
        name = self.tr("{name}, esta oficina") if here else "{name}"
        part = told(name.format(name=office.name), [])
        column = part.layout()
        for line in filter(None, (hours, office.address, office.phone, office.email)):
            if column is not None:
                column.addWidget(second(literal(line), "texto"))
        return part


class LawCard(Card):
    """Legal basis, who answers, and the version of the sheet."""

    def __init__(self, procedure: Procedure) -> None:
        super().__init__(self.tr("Base legal y contacto"))
        for law in procedure.legal_basis:
            self.add(second(literal(law), "texto"))
        self.add(Hairline())
        contact = procedure.contact
        for line in filter(None, (contact.unit, contact.email, contact.phone)):
            self.add(second(literal(line), "texto"))


class HistoryCard(Card):
    """The last published months in one sentence and twelve quiet bars."""

    def __init__(self, procedure: Procedure) -> None:
        super().__init__(self.tr("Lo publicado"))
        months = sorted(procedure.history, key=lambda one: (one.year, one.month))[-_YEAR:]
        attended, complaints = sum(one.attentions for one in months), sum(one.complaints for one in months)
        words = self.tr("{attended} atenciones y {complaints} quejas entre {first} y {last}.").format(
            attended=grouped(attended),
            complaints=grouped(complaints),
            first=_month(months[0]),
            last=_month(months[-1]),
        )
        self.add(second(words))
        self.add(_Bars(months, words))


class _Bars(QWidget):
    """One bar a month; the sentence above says the same."""

    def __init__(self, months: list[MonthRecord], words: str) -> None:
        super().__init__()
        self._months = months
        self.setAccessibleName(words)
        self.setToolTip(as_tip("\n".join(f"{_month(one)}: {one.attentions}" for one in months)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 36)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        most = max([1, *(one.attentions for one in self._months)])
        step = min(22.0, self.width() / len(self._months))
        for place, one in enumerate(self._months):
            tall = max(2.0, one.attentions / most * self.height())
            bar = QRectF(place * step, self.height() - tall, step - 3, tall)
            ink.box(painter, bar, radius=2, fill=look.color("tinta_borde"))
        painter.end()


def _month(one: MonthRecord) -> str:
    return f"{MONTHS[one.month - 1][:SHORT]} {one.year}"
