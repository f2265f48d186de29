"""Acts on an archive: to add a record with its PDF, to correct it, to find it and to read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.catalogue.archive import Archive
from app.models.errors import UserError
from app.models.rows.archive import (
    ArchiveFacts,
    ArchiveFilter,
    FormerLine,
    RecordIn,
    RecordLine,
    RecordPage,
    RecordView,
    ResolutionText,
    ScanIn,
)
from app.models.tables.archive import Archived, ArchivedFormer
from app.models.texts_es import plain_date
from app.services import typed
from app.services.access import Actor
from app.services.archive import indexing
from app.services.archive.describing import REASON, archive_of, columns, described
from app.services.archive.lists import ArchiveList, line
from app.services.archive.scans import Scan, taken
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.casework import Casework
    from app.services.storage.transaction import Transaction

_SAME = ("archive", "body", "session_type", "year", "number_key")


class ArchiveService:
    """The archives that the institution of this office declares."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework
        self._store = casework.store
        self._lists = ArchiveList(casework.store)

    @property
    def archives(self) -> tuple[Archive, ...]:
        """What the institution keeps; none for most."""
        return self._casework.catalogue.office(self._casework.office.office).institution.archives

    def page(
        self, actor: Actor, want: ArchiveFilter, after: tuple[str, str] | None = None, limit: int = 100
    ) -> RecordPage:
        """Return a page of the list, newest first, with where the words searched for stand."""
        self._store.access.require("archive.page", actor)
        return self._lists.page(actor.office, want, after, limit)

    def search(self, actor: Actor, archive: str, text: str, limit: int = 12) -> tuple[RecordLine, ...]:
        """Return the newest records whose words begin as typed; nothing typed, the newest."""
        self._store.access.require("archive.search", actor)
        return self._lists.page(actor.office, ArchiveFilter(archive, text=text), None, limit).lines

    def facts(self, actor: Actor, archive: str) -> ArchiveFacts:
        """Return what the list can be filtered by."""
        self._store.access.require("archive.facts", actor)
        return self._lists.facts(actor.office, archive)

    def record(self, actor: Actor, record_id: str) -> RecordView:
        """Return one record with its former versions. Raises UserError "store.not_found"."""
        self._store.access.require("archive.record", actor)
        row = self._row(actor, "archive.record", record_id)
        formers = self._store.read(
            "SELECT * FROM archived_former WHERE record_id = ? ORDER BY replaced_at DESC, id DESC", (record_id,)
        )
        return RecordView(
            line(row),
            described(row),
            row["file_name"],
            row["size"],
            bool(row["text_pages"]),
            instant(row["recorded_at"]),
            row["recorded_by"],
            tuple(_former(one) for one in formers),
        )

    def content(self, actor: Actor, record_id: str) -> bytes:
        """Return the PDF of a record as it stands now. Raises UserError "store.not_found", "store.blob_lost"."""
        self._store.access.require("archive.content", actor)
        return self._store.blobs.get(self._row(actor, "archive.content", record_id)["blob"])

    def former_content(self, actor: Actor, former_id: str) -> bytes:
        """Return the PDF of a former version. Raises UserError "store.not_found", "store.blob_lost"."""
        self._store.access.require("archive.former_content", actor)
        former = self._row(actor, "archive.former_content", former_id, "archived_former")
        return self._store.blobs.get(former["blob"])

    def add(self, actor: Actor, record: RecordIn, files: Sequence[ScanIn]) -> str:
        """Keep a record with its PDF, or with photographs that become one; return its id.

        Raises UserError: archive.repeated, archive.same_file, those of describing.columns and of scans.taken.
        """
        self._store.access.require("archive.add", actor)
        told = self._columns(record)
        self._refuse_early(actor, told)
        scan = taken(files)
        blob = self._store.blobs.put(scan.content)
        with self._store.transaction(actor, "archive.add") as tx:
            self._refuse_repeated(tx, told, blob)
            made = tx.add(Archived, **told, **_file(scan, blob), recorded_at=tx.now, recorded_by=actor.name)
            tx.subject = made.id
            indexing.write(tx, made, scan.texts)
        return made.id

    def correct(
        self, actor: Actor, record_id: str, record: RecordIn, reason: str, files: Sequence[ScanIn] = ()
    ) -> None:
        """Write a record anew and keep how it stood, with the reason; without files its PDF stays.

        Raises UserError: archive.reason, archive.nothing_changed, and those of `add`.
        """
        self._store.access.require("archive.correct", actor)
        why = typed.remark(reason, limit=REASON)
        if not why:
            raise UserError("archive.reason")
        told = self._columns(record)
        scan = taken(files) if files else None
        blob = self._store.blobs.put(scan.content) if scan else ""
        with self._store.transaction(actor, "archive.correct", subject=record_id) as tx:
            before = tx.get(Archived, record_id)
            fresh = {**told, **(_file(scan, blob) if scan else {})}
            changed = {name: value for name, value in fresh.items() if getattr(before, name) != value}
            if not changed:
                raise UserError("archive.nothing_changed")
            self._refuse_repeated(tx, told, blob, but=record_id)
            _keep_former(tx, before, why)
            indexing.write(tx, tx.update(before, **changed), scan.texts if scan else None)

    def _columns(self, record: RecordIn) -> dict[str, Any]:
        return columns(archive_of(self.archives, record.archive), record, self._casework.promise.today())

    def _row(self, actor: Actor, call: str, record_id: str, table: str = "archived") -> Any:
        rows = self._store.read(f"SELECT * FROM {table} WHERE id = ?", (record_id,))
        if not rows:
            raise UserError("store.not_found")
        self._store.access.require(call, actor, office=rows[0]["office"])
        return rows[0]

    def _refuse_early(self, actor: Actor, told: dict[str, Any]) -> None:
        """Say that a record is there before anybody looks at its file."""
        with self._store.looking(actor, "archive.add") as tx:
            self._refuse_repeated(tx, told, "")

    def _refuse_repeated(self, tx: Transaction, told: dict[str, Any], blob: str, but: str = "") -> None:
        same = tx.find(Archived, office=tx.actor.office, **{name: told[name] for name in _SAME})
        copy = tx.find(Archived, office=tx.actor.office, archive=told["archive"], blob=blob) if blob else None
        for found, key in ((same, "archive.repeated"), (copy, "archive.same_file")):
            if found is not None and found.id != but:
                day = plain_date(self._store.clock.local(found.recorded_at).date())
                raise UserError(key, words=found.words, by=found.recorded_by, day=day)


def _keep_former(tx: Transaction, record: Archived, reason: str) -> None:
    """Keep how a record stands, before it is corrected for this reason."""
    tx.add(
        ArchivedFormer,
        record_id=record.id,
        body=json.dumps(asdict(described(record.__dict__)), ensure_ascii=False, default=date.isoformat),
        words=record.words,
        blob=record.blob,
        pages=record.pages,
        reason=reason,
        replaced_at=tx.now,
        replaced_by=tx.actor.name,
    )


def _file(scan: Scan, blob: str) -> dict[str, Any]:
    return {
        "blob": blob,
        "file_name": scan.name,
        "pages": scan.pages,
        "size": len(scan.content),
        "text_pages": scan.text_pages,
    }


def _former(row: Any) -> FormerLine:
    told = json.loads(row["body"])
    told["held_on"] = date.fromisoformat(told["held_on"])
    told["agenda"] = tuple(told["agenda"])
    told["resolutions"] = tuple(ResolutionText(**one) for one in told["resolutions"])
    return FormerLine(
        row["id"],
        row["words"],
        RecordIn(**told),
        row["pages"],
        row["reason"],
        instant(row["replaced_at"]),
        row["replaced_by"],
    )
