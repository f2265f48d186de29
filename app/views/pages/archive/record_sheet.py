"""The dialog that describes a record: whose session, number, date, agenda, resolutions and its PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.models.archives import number_key
from app.models.catalogue.archive import Archive
from app.models.rows.archive import RecordIn, RecordView, ResolutionText, ScanIn
from app.views.attaching import Offered, from_paths, offered
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.choosing import ComboAsked
from app.views.forms.lines import DateAsked, LineAsked, LongTextAsked
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.chips import StateLabel
from app.views.widgets.options import Option

_RESOLUTION = re.compile(r"^\s*([^:]{1,60}):\s+(.+)$")


class _Files(QWidget):
    """What brings the sheets: a button, and the names of what was chosen."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offers: Sequence[Offered] = ()
        self.choose = Button(self.tr("Elegir PDF o fotos…"), Kind.SECONDARY, icon="paperclip", small=True)
        self.name = StateLabel("pending", self.tr("Sin archivo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.choose)
        row.addWidget(self.name, 1)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._on_choose)

    def take(self, offers: Sequence[Offered]) -> None:
        """Take files that a person brings."""
        self.show_offers(offers)
        self.came.emit()

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """Keep files in the order of their names, as a scanner numbers its sheets."""
        self.offers = sorted(offers, key=lambda one: one.name)
        words = self.tr("{count} fotos").format(count=len(offers)) if offers else self.tr("Sin archivo")
        self.name.set_state("received" if offers else "pending", offers[0].name if len(offers) == 1 else words)

    def _on_choose(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("PDF o fotos"), "", "PDF, JPG (*.pdf *.jpg *.jpeg)")
        if names:
            self.take(from_paths([Path(name) for name in names]))


class _FilesAsked(Asked):
    """The field of the files."""

    editor: _Files

    def __init__(self, label: str, *, optional: bool, help_text: str) -> None:
        super().__init__("files", label, _Files(), optional=optional, help_text=help_text)
        self.editor.came.connect(self.changed)

    @override
    def value(self) -> object:
        return tuple(self.editor.offers)

    @override
    def set_value(self, value: object) -> None:
        brought = value if isinstance(value, Sequence) else ()
        self.editor.show_offers([one for one in brought if isinstance(one, Offered)])


class RecordSheet(FormSheet):
    """Adds a record, or corrects the one in `view`; `answer` is the id of a new one."""

    blames: Mapping[str, str] = {
        "archive.repeated": "number",
        "archive.future": "held",
        "archive.same_file": "files",
        "archive.no_file": "files",
        "archive.mixed": "files",
        "archive.many_photos": "files",
        "archive.reason": "reason",
        "file.": "files",
    }

    def __init__(
        self,
        context: Context,
        archive: Archive,
        view: RecordView | None = None,
        *,
        files: Sequence[Offered] = (),
        parent: QWidget | None = None,
    ) -> None:
        self.view, self._archive = view, archive
        title = self.tr("Corregir {record}").format(record=view.line.words) if view else self.tr("Agregar al archivo")
        told = self.tr("Se guarda también cómo estaba.") if view else ""
        super().__init__(context, title, told, self.tr("Guardar"), parent)
        self._fields_of(archive)
        self.add_row(*([self.whose, self.session] if archive.session_types else [self.whose]))
        self.add_row(self.number, self.held)
        self.add_row(self.subject)
        self.add_row(self.agenda)
        self.add_row(self.resolutions)
        self.add_row(self.files)
        if view is not None:
            self.add_row(self.reason)
            self._fill(view.record)
        if files:
            self.files.set_value(files)
        self.setAcceptDrops(True)
        self.whose.go()

    def _fields_of(self, archive: Archive) -> None:
        bodies = [Option(one.key, one.title) for one in archive.bodies]
        kinds = [Option(one.key, one.title) for one in archive.session_types]
        self.whose = ComboAsked("body", self.tr("Ó&rgano"), bodies, placeholder=self.tr("Elija el órgano"))
        self.session = ComboAsked("session", self.tr("&Sesión"), kinds, placeholder=self.tr("Elija el tipo"))
        self.number = LineAsked("number", self.tr("&Número"), example=archive.numbering)
        self.held = DateAsked("held", self.tr("&Fecha de la sesión"))
        self.subject = LineAsked("subject", self.tr("&Asunto"), optional=True)
        self.agenda = LongTextAsked(
            "agenda", self.tr("&Orden del día"), optional=True, example=self.tr("Un punto en cada línea"), lines=2
        )
        self.resolutions = LongTextAsked(
            "resolutions",
            self.tr("R&esoluciones"),
            optional=True,
            example=self.tr("Una en cada línea. Por ejemplo, RES-045: Aprobar el presupuesto."),
            lines=2,
        )
        self.files = _FilesAsked(
            self.tr("&PDF"),
            optional=self.view is not None,
            help_text=self.tr("También se arrastra aquí. Varias fotos JPG se juntan en un PDF."),
        )
        self.reason = LineAsked("reason", self.tr("&Motivo de la corrección"))

    def _fill(self, record: RecordIn) -> None:
        self.whose.set_value(record.body)
        self.session.set_value(record.session_type)
        self.number.set_value(record.number)
        self.held.set_value(record.held_on.isoformat())
        self.subject.set_value(record.title)
        self.agenda.set_value("\n".join(record.agenda))
        lines = (f"{one.number}: {one.text}" if one.number else one.text for one in record.resolutions)
        self.resolutions.set_value("\n".join(" ".join(line.split()) for line in lines))

    @override
    def wrong(self, field: Asked) -> str:
        if field in (self.subject, self.agenda, self.resolutions) or (field is self.files and self.view):
            return ""
        if field is self.held and not field.is_empty and self.held.day() is None:
            return self.tr("Esa fecha no existe. Escríbala así: 5/11/2026.")
        if field is self.number and not field.is_empty and not number_key(str(field.value()), 0):
            return self.tr("El número no tiene letras ni cifras.")
        return super().wrong(field)

    def record(self) -> RecordIn:
        """Return what is written."""
        return RecordIn(
            self._archive.key,
            str(self.whose.value() or ""),
            str(self.session.value() or "") if self._archive.session_types else "",
            str(self.number.value()),
            self.held.day() or self.context.desk.clock.today(),
            str(self.subject.value()),
            tuple(line.strip() for line in str(self.agenda.value()).splitlines() if line.strip()),
            tuple(_resolution(line) for line in str(self.resolutions.value()).splitlines() if line.strip()),
        )

    @override
    def work(self) -> Callable[[], object]:
        archive, actor, record = self.context.desk.archive, self.context.actor, self.record()
        offers, view, reason = tuple(self.files.editor.offers), self.view, str(self.reason.value())

        def keep() -> object:
            files = [ScanIn(one.name, one.load()) for one in offers]
            if view is None:
                return archive.add(actor, record, files)
            archive.correct(actor, view.line.id, record, reason, files)
            return view.line.id

        return keep

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if files := offered(event.mimeData(), ""):
            self.files.editor.take(files)


def _resolution(line: str) -> ResolutionText:
    """Read "RES-045: Aprobar…"; without a number, all of it is the text."""
    found = _RESOLUTION.match(line)
    return ResolutionText(found[1].strip(), found[2].strip()) if found else ResolutionText("", line.strip())
