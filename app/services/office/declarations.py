"""The declared procedures as an administrator keeps them: what is attended, what changed, and reading them again."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.faults import Fault
from app.models.rows.declared import DeclaredLine, Difference, ReadAgain, VersionLine
from app.models.rows.people import OfficeFacts
from app.models.texts_es import plain_date
from app.services.access import Actor
from app.services.catalogue import Catalogue, unpack
from app.services.catalogue.differences import differences
from app.services.office.settings_rows import read_setting, write_setting

if TYPE_CHECKING:
    from app.models.layout import Layout
    from app.services.storage.store import Store

ATTENDED = "attended"
_AHEAD = timedelta(days=366)
_VERSIONS = (
    "SELECT d.key, d.number, d.body, count(c.id) AS cases FROM definition d "
    "LEFT JOIN case_file c ON c.definition_id = d.id GROUP BY d.id ORDER BY d.key, d.number"
)


class Declarations:
    """Reads and switches what the office attends; the running catalogue changes only when every file is sound."""

    def __init__(
        self,
        store: Store,
        *,
        catalogue: Catalogue,
        office: OfficeFacts,
        layouts: MutableMapping[str, Layout],
        folder: Path,
        faults: tuple[Fault, ...] = (),
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._office = office
        self._layouts = layouts
        self._folder = folder
        self._faults = faults
        catalogue.switch(_lines(store, office.office))

    def list(self, actor: Actor) -> tuple[DeclaredLine, ...]:
        """Return every procedure of the institution, those that only old cases keep included."""
        self._store.access.require("declarations.list", actor)
        kept = self._kept()
        known = {one.key for one in self._catalogue.procedures if one.institution == self._office.institution}
        return tuple(self._line(key, kept.get(key, {})) for key in sorted(known | set(kept)))

    def faults(self, actor: Actor) -> tuple[Fault, ...]:
        """Return the faults of the agency's own files, which are not used."""
        self._store.access.require("declarations.faults", actor)
        return self._faults

    def reread(self, actor: Actor) -> ReadAgain:
        """Read the files again and use them; with a fault of the program's, keep what runs.

        What is faulty in the agency's own folder is told and left out.
        """
        from app.services.catalogue.agency import together
        from app.services.catalogue.checking import check_resources
        from app.services.issuing.vocabulary import PLACEHOLDERS

        self._store.access.require("declarations.reread", actor)
        found = check_resources(self._folder, home=self._folder, placeholders=PLACEHOLDERS).faults
        if found:
            return ReadAgain(found, used=False)
        read = together(self._folder, self._store.folder.catalogue, placeholders=PLACEHOLDERS)
        self._layouts.update(read.layouts)
        self._catalogue.renew(read.catalogue)
        self._faults = read.faults
        return ReadAgain(read.faults, used=True)

    def compare(self, actor: Actor, key: str, old: int, new: int) -> tuple[Difference, ...]:
        """Return what changed between two versions. Raises UserError catalogue.no_version."""
        self._store.access.require("declarations.compare", actor)
        return differences(self._version(key, old), self._version(key, new))

    def version(self, actor: Actor, key: str, number: int) -> Procedure:
        """Return one version, from its file or from the cases that keep it. Raises UserError catalogue.no_version."""
        self._store.access.require("declarations.version", actor)
        return self._version(key, number)

    def attend(self, actor: Actor, key: str, since: date, *, on: bool) -> None:
        """Say whether this office attends a procedure from a day on.

        Raises UserError catalogue.unknown, settings.since_past, settings.since_far, declarations.elsewhere.
        """
        procedure, today = self._catalogue.procedure(key), self._store.clock.today()
        if procedure.institution != self._office.institution:
            raise UserError("declarations.elsewhere", name=procedure.name)
        if since < today:
            raise UserError("settings.since_past", today=plain_date(today))
        if since > today + _AHEAD:
            raise UserError("settings.since_far", latest=plain_date(today + _AHEAD))
        with self._store.transaction(actor, "declarations.attend", subject=key) as tx:
            kept = read_setting(self._store, ATTENDED, office=actor.office) or {}
            others = [line for line in kept.get(key, []) if line["since"] != since.isoformat()]
            lines = sorted((*others, {"since": since.isoformat(), "on": on}), key=lambda line: str(line["since"]))
            write_setting(tx, ATTENDED, {**kept, key: lines})
        self._catalogue.switch(_lines(self._store, self._office.office))

    def _line(self, key: str, kept: dict[int, tuple[str, int]]) -> DeclaredLine:
        here, today = self._office.office, self._store.clock.today()
        declared = [one for one in self._catalogue.procedures if one.key == key]
        numbers = {one.version: one.valid_from for one in declared}
        gone = {number: unpack(body) for number, (body, _) in kept.items() if number not in numbers}
        starts = {**numbers, **{number: one.valid_from for number, one in gone.items()}}
        versions = tuple(
            VersionLine(number, starts[number], number in numbers, kept.get(number, ("", 0))[1])
            for number in sorted(starts, reverse=True)
        )
        newest = declared[-1] if declared else gone[max(gone)]
        begun = [since for since, _ in self._catalogue.switched(key) if since <= today]
        attended = [one.key for one in self._catalogue.for_office(here, today)]
        state = "attended" if key in attended else ("off" if declared else "gone")
        if declared and min(numbers.values()) > today:
            state = "future"
        return DeclaredLine(key, newest.name, state, max(begun, default=None), here in newest.offices, versions)

    def _kept(self) -> dict[str, dict[int, tuple[str, int]]]:
        """Return body and number of cases of every version that a case keeps."""
        found: dict[str, dict[int, tuple[str, int]]] = {}
        for row in self._store.read(_VERSIONS):
            versions = found.setdefault(row["key"], {})
            before = versions.get(row["number"], ("", 0))[1]
            versions[row["number"]] = (row["body"], before + row["cases"])
        return found

    def _version(self, key: str, number: int) -> Procedure:
        declared = [one for one in self._catalogue.procedures if (one.key, one.version) == (key, number)]
        if declared:
            return declared[0]
        kept = self._kept().get(key, {})
        if number not in kept:
            raise UserError("catalogue.no_version", key=key, number=number)
        return unpack(kept[number][0])


def _lines(store: Store, office: str) -> dict[str, tuple[tuple[date, bool], ...]]:
    kept = read_setting(store, ATTENDED, office=office) or {}
    return {
        key: tuple((date.fromisoformat(line["since"]), bool(line["on"])) for line in lines)
        for key, lines in kept.items()
    }
