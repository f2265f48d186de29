"""Where things are: the program's declared resources and the person's data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
I18N = ROOT / "i18n"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Names of everything inside one data folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "ventanilla.db"

    @property
    def blobs(self) -> Path:
        """Content-addressed files."""
        return self.root / "blobs"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.root / "backups"

    @property
    def catalogue(self) -> Path:
        """What the agency declares itself: institutions, procedures and documents, kept when the program is updated."""
        return self.root / "catalogue"

    @property
    def readings(self) -> Path:
        """Sheets that somebody began to turn into a draft."""
        return self.root / "readings"

    @property
    def lock(self) -> Path:
        """The instance lock."""
        return self.root / "ventanilla.lock"

    @property
    def checkpoint(self) -> Path:
        """Length and head of the journal, kept outside the database."""
        return self.root / "checkpoint.json"

    @property
    def mail_password(self) -> Path:
        """Password of the mail account: in no backup, readable only by its owner."""
        return self.root / "mail-password"

    @property
    def window(self) -> Path:
        """State of the window on this computer."""
        return self.root / "window.ini"

    @property
    def log(self) -> Path:
        """What went wrong, without personal data."""
        return self.root / "log"

    def own(self) -> tuple[Path, ...]:
        """Return what the program keeps here; whatever else lies in the folder is somebody's."""
        beside = (self.database.with_name(f"{self.database.name}{end}") for end in ("-wal", "-shm"))
        kept = (self.database, self.blobs, self.backups, self.readings, self.lock, self.checkpoint, self.mail_password)
        return (*kept, *beside, self.window, self.log)


def default_folder() -> Path:
    """Return the folder of the person's data on this system (platformdirs)."""
    from platformdirs import user_data_path

    return user_data_path("Ventanilla", appauthor=False)
