"""Lists of a form: read from the file that somebody brings, and the one the same person gave before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.models.catalogue.field_codes import CpcField
from app.models.catalogue.field_tables import TableField
from app.models.identity import IdKind, check
from app.models.rows.tables import EarlierList, TableRead
from app.models.texts_es import numeric_date
from app.services.access import Actor
from app.services.files import shown_name
from app.services.forms.compound import columns_of
from app.services.people import instant
from app.services.tables import matching, reading
from app.services.tables.checking import rows_of

if TYPE_CHECKING:
    from app.services.casework import Casework

_LOOKED_AT = 20


class Lists:
    """Rows for the tables of declared fields; nothing here is saved."""

    def __init__(self, casework: Casework) -> None:
        self._store = casework.store

    def read(self, actor: Actor, list_field: TableField | CpcField, name: str, content: bytes) -> TableRead:
        """Read a file into the columns of a field. Raises the UserErrors of tables.reading.read."""
        self._store.access.require("lists.read", actor)
        grid = reading.read(name, content)
        return matching.matched(shown_name(name), grid, columns_of(list_field))

    def earlier(
        self, actor: Actor, procedure: str, list_field: TableField | CpcField, id_kind: str, id_number: str
    ) -> EarlierList | None:
        """Return the last list that the same person gave in a request of this procedure here; None if there is none."""
        self._store.access.require("lists.earlier", actor)
        rows = self._store.read(
            "SELECT c.number, c.received_at, c.answers FROM case_file c JOIN person p ON p.id = c.person_id "
            "WHERE c.office = ? AND c.procedure = ? AND p.id_kind = ? AND p.id_number = ? "
            "AND c.state NOT IN ('denied', 'withdrawn') ORDER BY c.received_at DESC LIMIT ?",
            (actor.office, procedure, id_kind, check(IdKind(id_kind), id_number).number, _LOOKED_AT),
        )
        for row in rows:
            if found := json.loads(row["answers"]).get(list_field.key):
                received = numeric_date(self._store.clock.local(instant(row["received_at"])).date())
                return EarlierList(row["number"], received, rows_of(found, columns_of(list_field)))
        return None
