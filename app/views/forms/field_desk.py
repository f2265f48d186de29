"""What a field may ask of the services: to read a list, to keep a file, to cut a photograph."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.models.errors import UserError

if TYPE_CHECKING:
    from app.models.catalogue.field_codes import CpcField
    from app.models.catalogue.field_files import FileField, PhotoField
    from app.models.catalogue.field_tables import TableField
    from app.models.rows.archive import RecordLine
    from app.models.rows.photos import Cut, UprightPhoto
    from app.models.rows.tables import EarlierList, TableRead
    from app.views.attaching import Offered
    from app.views.context import Context

Refused = Callable[[UserError], None]
Answer = dict[str, object]


class FieldDesk:
    """The services behind the form of one request; `applicant` tells kind and number of the identity typed so far."""

    def __init__(self, context: Context, procedure: str, applicant: Callable[[], tuple[str, str]]) -> None:
        self._context, self._procedure, self._applicant = context, procedure, applicant

    def read_list(
        self,
        owner: QObject,
        field: TableField | CpcField,
        offer: Offered,
        then: Callable[[tuple[TableRead, EarlierList | None]], None],
        refused: Refused,
    ) -> None:
        """Read a file as a list, and find the one that the same person gave before."""
        lists, actor, procedure = self._context.desk.lists, self._context.actor, self._procedure
        kind, number = self._applicant()

        def work() -> tuple[TableRead, EarlierList | None]:
            found = lists.read(actor, field, offer.name, offer.load())
            compared = bool(number) and getattr(field, "compared", True)
            return found, lists.earlier(actor, procedure, field, kind, number) if compared else None

        self._context.lane.run(owner, work, then, refused)

    def keep_file(
        self, owner: QObject, field: FileField, offer: Offered, then: Callable[[Answer], None], refused: Refused
    ) -> None:
        """Check a document and keep it."""
        files, actor = self._context.desk.answer_files, self._context.actor
        self._context.lane.run(owner, lambda: files.keep(actor, field, offer.name, offer.load()), then, refused)

    def open_photo(
        self, owner: QObject, field: PhotoField, offer: Offered, then: Callable[[UprightPhoto], None], refused: Refused
    ) -> None:
        """Check a photograph and make it safe to show."""
        files, actor = self._context.desk.answer_files, self._context.actor
        self._context.lane.run(owner, lambda: files.photo(actor, field, offer.name, offer.load()), then, refused)

    def cut_photo(
        self,
        owner: QObject,
        field: PhotoField,
        photo: UprightPhoto,
        part: Cut,
        then: Callable[[Answer], None],
        refused: Refused,
    ) -> None:
        """Cut a photograph."""
        files, actor = self._context.desk.answer_files, self._context.actor
        self._context.lane.run(owner, lambda: files.cut(actor, field, photo, part), then, refused)

    def find_records(
        self,
        owner: QObject,
        archive: str,
        typed: str,
        then: Callable[[tuple[RecordLine, ...]], None],
        refused: Refused,
    ) -> None:
        """Find records of an archive by what was typed so far."""
        service, actor = self._context.desk.archive, self._context.actor
        self._context.lane.run(owner, lambda: service.search(actor, archive, typed), then, refused)

    def content(self, owner: QObject, blob: str, then: Callable[[bytes], None], refused: Refused) -> None:
        """Read the bytes of a kept file."""
        files, actor = self._context.desk.answer_files, self._context.actor
        self._context.lane.run(owner, lambda: files.content(actor, blob), then, refused)


class NeedsDesk:
    """A field that asks something of the services; without a desk (a form that is only looked at) it is quiet."""

    desk: FieldDesk | None = None

    def meet(self, desk: FieldDesk | None) -> None:
        """Take the desk."""
        self.desk = desk


def meet(asked: Any, desk: FieldDesk | None) -> None:
    """Give the desk to a field that needs one."""
    if isinstance(asked, NeedsDesk):
        asked.meet(desk)
