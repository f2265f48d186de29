"""Writes the dump of the present schema: `python -m tests.databases.make` (README.md beside this file)."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.services.paths import DataFolder
from app.services.storage import schema
from tests.services.papers import PaperDesk

FOLDER = Path(__file__).parent


def main() -> None:
    """Serve two invented applicants in a fresh office and keep its database as SQL."""
    with tempfile.TemporaryDirectory() as place:
        office = PaperDesk(Path(place))
        office.printed()
        office.to_pay()
        folder: DataFolder = office.store.folder
        office.close()
        with sqlite3.connect(folder.database) as database:
            target = FOLDER / f"schema-{schema.CURRENT:04d}.sql"
            target.write_text("\n".join(_dump(database)) + "\n", encoding="utf-8")
        database.close()


def _dump(database: sqlite3.Connection) -> Iterator[str]:
    """Yield the statements that build the database again; the words of FTS5 are learnt anew from their table."""
    tables = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    ).fetchall()
    words = [name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL")]
    plain = [(name, sql) for name, sql in tables if not any(name.startswith(f"{word}_") for word in words)]
    yield "BEGIN;"
    yield from (f"{sql};" for _, sql in plain)
    for name in (name for name, _ in plain if name not in words):
        yield from _rows(database, name)
    yield from (f"INSERT INTO {word}({word}) VALUES ('rebuild');" for word in words)  # noqa: S608
    rest = database.execute("SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
    yield from (f"{sql};" for (sql,) in rest)
    yield f"PRAGMA user_version={schema.CURRENT};"
    yield "COMMIT;"


def _rows(database: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = [row[1] for row in database.execute("SELECT * FROM pragma_table_info(?)", (table,))]
    quoted = ", ".join(f"quote({column})" for column in columns)
    for row in database.execute(f"SELECT {quoted} FROM {table}"):  # noqa: S608  names of our own schema
        yield f"INSERT INTO {table} VALUES ({', '.join(row)});"  # noqa: S608


if __name__ == "__main__":
    main()
