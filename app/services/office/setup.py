"""First use: the institution, its office and the first supervisor; and the sample office that can be removed again."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.people import OfficeFacts
from app.models.tables.people import User
from app.services.access import Actor
from app.services.office.settings_rows import write_setting
from app.services.office.users import account
from app.services.settings import OFFICE

if TYPE_CHECKING:
    from app.services.catalogue import Catalogue, OfficeEntry
    from app.services.storage.store import Store


class Setup:
    """Makes an empty data folder into an office."""

    def __init__(self, store: Store, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue

    def offices(self) -> tuple[OfficeEntry, ...]:
        """Return every declared office with its institution, in declared order."""
        return tuple(
            self._catalogue.office(office.key) for one in self._catalogue.institutions for office in one.offices
        )

    def install(self, office: str, full_name: str, username: str, password: str, *, sample: bool = False) -> Actor:
        """Make the office and its first supervisor, in one transaction, and return the supervisor.

        Raises UserError "office.already_installed", "catalogue.unknown", or those of users.account.
        """
        entry = self._catalogue.office(office)
        values = account(username, full_name, "supervisor", password)
        system = Actor("system", "Ventanilla", "system", office)
        with self._store.transaction(system, "setup.install", subject=office) as tx:
            if tx.find(User):
                raise UserError("office.already_installed")
            write_setting(tx, OFFICE, asdict(facts(entry, sample=sample)))
            user = tx.add(User, **values, sample=sample)
        return Actor(user.id, user.full_name, user.role, office)


def facts(entry: OfficeEntry, *, sample: bool = False) -> OfficeFacts:
    """Return what the program keeps of a declared office."""
    office, institution = entry.office, entry.institution
    return OfficeFacts(
        institution=institution.key,
        institution_name=institution.name,
        office=office.key,
        office_name=office.name,
        code=office.code,
        province=office.province,
        canton=office.canton,
        opens=office.opens.isoformat("minutes"),
        closes=office.closes.isoformat("minutes"),
        zone=office.zone,
        sample=sample,
    )
