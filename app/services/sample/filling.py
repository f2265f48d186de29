"""Fills in the form of any procedure for an applicant of the sample: with files, a portrait and archived minutes."""

from __future__ import annotations

from dataclasses import replace

from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.models.rows.archive import ArchiveFilter
from app.models.rows.intake import Intake
from app.models.rows.photos import Cut
from app.models.synthetic import synthetic_cedula
from app.services.access import Actor
from app.services.desk import Desk
from app.services.sample import cast
from app.services.sample.days import days
from app.services.sample.papers import document, portrait

_FACES = 12
"""Portraits are few, because each is checked and cut as any photograph."""


class Filling:
    """One clerk who fills in forms."""

    def __init__(self, desk: Desk, clerk: Actor) -> None:
        self._desk = desk
        self._clerk = clerk
        self._portraits: dict[tuple[str, int], dict[str, object]] = {}

    def intake(self, procedure: Procedure, role: cast.Role, place: int) -> Intake:
        """Return a form that the counter takes: of the applicant as it is, or of the person who stands behind it."""
        wanted = self._filled(procedure, role, place)
        if any(fault.level == "error" for fault in self._desk.intake.faults(self._clerk, wanted)):
            return self._filled(procedure, _as_person(role, place), place)
        return wanted

    def _filled(self, procedure: Procedure, role: cast.Role, place: int) -> Intake:
        wanted = cast.intake(procedure, role, place)
        return replace(wanted, answers={**wanted.answers, **self._days(procedure), **self._files(procedure, place)})

    def _days(self, procedure: Procedure) -> dict[str, str]:
        promise = self._desk.promise
        asked = (field for section in procedure.sections_at() for field in section.fields)
        return days(asked, promise.today(), promise.calendar.add)

    def _files(self, procedure: Procedure, place: int) -> dict[str, object]:
        given = ((field.key, self._file(field, place)) for field in procedure.fields())
        return {key: value for key, value in given if value is not None}

    def _file(self, field: Field, place: int) -> object:
        if isinstance(field, PhotoField):
            key = field.key, place % _FACES
            if key not in self._portraits:
                self._portraits[key] = self._portrait(field, place)
            return self._portraits[key]
        if isinstance(field, FileField) and not field.optional:
            return self._desk.answer_files.keep(self._clerk, field, "documento.pdf", document(field.label))
        if isinstance(field, ArchivedField):
            return self._minute(field, place)
        return None

    def _portrait(self, field: PhotoField, place: int) -> dict[str, object]:
        wide, tall = field.least_pixels()
        photo = self._desk.answer_files.photo(self._clerk, field, "foto.jpg", portrait(wide, tall, place))
        return self._desk.answer_files.cut(self._clerk, field, photo, Cut(0, 0, wide, tall))

    def _minute(self, field: ArchivedField, place: int) -> object:
        kept = self._desk.archive.page(self._clerk, ArchiveFilter(field.archive), limit=20).lines
        one = kept[place % len(kept)]
        return ({"record": one.id, "words": one.words, "count": one.pages, "pages": "1" if field.pages else ""},)


def _as_person(role: cast.Role, place: int) -> cast.Role:
    """Return who stands behind a role, with a cédula: not every procedure is for firms, or asks for a RUC."""
    given, _, surnames = role.contact.partition(" ")
    number = synthetic_cedula(1000 + place)
    person = replace(role.applicant, id_kind="cedula", id_number=number, legal_name="", surnames=surnames, names=given)
    return replace(role, applicant=person)
