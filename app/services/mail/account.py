"""The account by which this office sends, as it is kept: a setting, and the password in a file of its own.

The password is not in the database, so it is in no backup, journal or exchange: it lies beside it in `mail-password`,
readable only by the system user that runs the program (a keyring needs a desktop session that a counter may not have).
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.rows.mail import MailAccount
from app.services.office.settings_rows import read_setting
from app.services.storage import faults
from app.services.whole import write_whole

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

MAIL = "mail"


def read_account(store: Store, office: str) -> MailAccount:
    """Return the account as last committed; one that sends nothing before the first setting."""
    return account_of(read_setting(store, MAIL, office=office))


def account_in(tx: Transaction) -> MailAccount:
    """Return the account as this transaction sees it."""
    from app.models.tables.offices import Setting

    found = tx.find(Setting, office=tx.actor.office, key=MAIL)
    return account_of(json.loads(found.value) if found else None)


def account_of(kept: Any) -> MailAccount:
    """Read a kept account."""
    return MailAccount(**{**kept, "kinds": tuple(kept["kinds"])}) if kept else MailAccount()


def kept(account: MailAccount) -> dict[str, Any]:
    """Return what is kept of an account."""
    return asdict(account)


class Password:
    """The password of the account on this computer."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self) -> str:
        """Return it, "" if there is none."""
        try:
            return self._file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""

    def put(self, password: str) -> None:
        """Keep it, readable by nobody else; an empty one removes what was kept."""
        with faults.told():
            if not password:
                with contextlib.suppress(FileNotFoundError):
                    self._file.unlink()
                return
            write_whole(self._file, password.encode("utf-8"))
