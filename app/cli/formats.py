"""How a person says in what form a statement is: a declared key, a profile that was saved, or a file of one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import add_data
from app.models.errors import UserError
from app.models.system_es import why

if TYPE_CHECKING:
    from app.models.statements.layout import Layout
    from app.services.paths import DataFolder

FILES = (".toml", ".json")


def add_format(parser: argparse.ArgumentParser) -> None:
    """Add the options that say it."""
    parser.add_argument(
        "--format",
        metavar="CLAVE",
        default="",
        help="forma declarada, o un perfil guardado (su nombre, o su .toml o .json); si no, se reconoce",
    )
    add_data(parser)


def told(options: argparse.Namespace) -> tuple[str, Layout | None]:
    """Return the key of a declared form, or the layout of a saved profile.

    Raises UserError "statement.unreadable", "statement.bad_profile".
    """
    from app.services.paths import DataFolder, default_folder
    from app.services.statements.layouts import load

    key: str = options.format
    if key.endswith(FILES):
        return "", _of_file(key)
    if not key or key in load().keys:
        return key, None
    saved = _saved(DataFolder(options.data or default_folder()), key)
    return ("", saved) if saved else (key, None)


def _saved(folder: DataFolder, key: str) -> Layout | None:
    from app.services.statements.own_profiles import saved_profile

    return saved_profile(folder, key)


def _of_file(path: str) -> Layout:
    from app.services.statements.layouts import profile

    try:
        return profile(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError("statement.unreadable", file=path, reason=why(error)) from error
    except UnicodeDecodeError as error:
        raise UserError("statement.unreadable", file=path, reason="no es texto") from error
