"""Files that are answers of a form: kept as soon as they are chosen, named by the answer, filed with the case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.rows.photos import Cut, UprightPhoto
from app.models.tables.cases import RequirementItem
from app.services import attachments, photos
from app.services.access import Actor
from app.services.files import FileFacts, inspect

if TYPE_CHECKING:
    from app.services.casework import Casework, Work

_MEGABYTE = 2**20
_PHOTO_FORMATS = ("jpg",)


class AnswerFile(NamedTuple):
    """A stored file that an answer names, and the field that asked for it."""

    field: str
    facts: FileFacts
    blob: str


class AnswerFiles:
    """Documents and photographs of declared fields. A file that no case or draft names is swept later."""

    def __init__(self, casework: Casework) -> None:
        self._store = casework.store

    def keep(self, actor: Actor, document_field: FileField, name: str, content: bytes) -> dict[str, object]:
        """Check a document and return the answer that names it. Raises the UserErrors of files.inspect."""
        self._store.access.require("answer_files.keep", actor)
        _refuse_large(name, content, document_field.max_mb)
        facts = inspect(name, content, document_field.formats)
        blob = self._store.blobs.put(content)
        return {"blob": blob, "name": facts.name, "format": facts.format, "pages": facts.pages, "size": facts.size}

    def photo(self, actor: Actor, photo_field: PhotoField, name: str, content: bytes) -> UprightPhoto:
        """Check a photograph and return it upright, to be cut; the original is kept as it came.

        Raises UserError: those of files.inspect, and file.two_in_one, file.print_colours, file.photo_small.
        """
        self._store.access.require("answer_files.photo", actor)
        _refuse_large(name, content, photo_field.max_mb)
        if photos.is_two_in_one(content):
            raise UserError("file.two_in_one", name=name)
        facts = inspect(name, content, _PHOTO_FORMATS)
        made, width, height = photos.upright(facts.name, content)
        least = photo_field.least_pixels()
        if width < least[0] or height < least[1]:
            raise UserError(
                "file.photo_small",
                name=facts.name,
                width=width,
                height=height,
                least_width=least[0],
                least_height=least[1],
            )
        return UprightPhoto(facts.name, self._store.blobs.put(content), made, width, height)

    def cut(self, actor: Actor, photo_field: PhotoField, photo: UprightPhoto, part: Cut) -> dict[str, object]:
        """Cut a photograph and return the answer that names both. Raises UserError "file.damaged"."""
        self._store.access.require("answer_files.cut", actor)
        made, width, height = photos.cut(photo.name, photo.content, part, photo_field.dpi)
        blob = self._store.blobs.put(made)
        return {
            "blob": blob,
            "original": photo.original,
            "name": photo.name,
            "width": width,
            "height": height,
            "size": len(made),
        }

    def content(self, actor: Actor, blob: str) -> bytes:
        """Return the bytes of an answer that is still a draft. Raises UserError "store.blob_lost"."""
        self._store.access.require("answer_files.content", actor)
        return self._store.blobs.get(blob)

    def facts(self, procedure: Procedure, answers: Mapping[str, object]) -> list[AnswerFile]:
        """Look again at every file that the stored answers name, before their case is written.

        Raises UserError "store.blob_lost", and those of files.inspect.
        """
        found = []
        for field in procedure.fields():
            for label, blob, formats in named(field, answers.get(field.key)):
                facts = inspect(label, self._store.blobs.get(blob), formats)
                found.append(AnswerFile(field.key, facts, blob))
        return found


def attach(work: Work, files: Iterable[AnswerFile], items: Iterable[RequirementItem]) -> None:
    """File the documents and photographs of the form with the case, each under the requirement that it meets."""
    lines = {item.requirement: item.id for item in items}
    places = {one.field: lines.get(one.key) for one in work.procedure.requirements if one.field}
    for field, facts, blob in files:
        attachments.add(work, facts, blob, places.get(field))


def named(field: Field, answer: object) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield name, blob and formats of the files of one answer: of a photograph the cut one and the original."""
    if isinstance(answer, Mapping) and isinstance(field, FileField):
        yield str(answer["name"]), str(answer["blob"]), field.formats
    if isinstance(answer, Mapping) and isinstance(field, PhotoField):
        yield f"{field.label}.jpg", str(answer["blob"]), _PHOTO_FORMATS
        yield f"{field.label}, original.jpg", str(answer["original"]), _PHOTO_FORMATS


def _refuse_large(name: str, content: bytes, most: int) -> None:
    if len(content) > most * _MEGABYTE:
        raise UserError("file.too_big", name=name, limit=most)
