"""Pictures of every page without a screen: for who documents, and for who compares with the mock-ups."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from app.cli.commands import run
from app.cli.screenshots import asked_size
from app.models.errors import UserError
from app.services.paths import ROOT, DataFolder
from app.services.sample import build
from app.views import places
from app.views.studio.pictures import SHOTS, exists

NOW = datetime(2026, 11, 5, 15, 42, tzinfo=UTC)
NO_SCREEN = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
PATIENCE = 300


def begin(*words: str) -> subprocess.Popen[str]:
    """Start the command as from a terminal of a computer without a screen."""
    env = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    command = [sys.executable, "-m", "app", "screenshots", *words]
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def digests(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_two_runs_on_one_folder_give_the_same_pictures_and_leave_it_alone(tmp_path: Path) -> None:
    data = tmp_path / "muestra"
    build(DataFolder(data), now=NOW)
    before = digests(data)
    more = ("--data", str(data), "--size", "1024x768", "--theme", "dark")
    runs = [begin(str(tmp_path / name), *more) for name in ("una", "otra")]
    told = [one.communicate(timeout=PATIENCE) for one in runs]
    assert [one.returncode for one in runs] == [0, 0], told
    assert digests(data) == before
    files = [Path(line) for line in told[0][0].splitlines()]
    shots = [shot for shot in SHOTS if exists(shot.page) and shot.page != "archive"]  # this office archives nothing
    assert [file.name[:3] for file in files[:3]] == ["01-", "02-", "03-"]
    assert len(files) == len(shots) + 4
    assert {file.name for file in files} == {file.name for file in (tmp_path / "una").iterdir()}
    assert digests(tmp_path / "una") == digests(tmp_path / "otra")
    for file in files:
        with Image.open(file) as picture:
            assert picture.size == (1024, 768), file.name
            assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 40, file.name


def test_every_place_of_the_rail_has_its_picture() -> None:
    shown = {shot.page for shot in SHOTS}
    assert {page.key for page in places.PAGES} <= shown


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (["--size", "grande"], "«grande» no es un tamaño de ventana."),
        (["--size", "800x600"], "«800x600» no es un tamaño de ventana. Escriba ancho y alto, desde 1024x768"),
        (["--size", "99999x99999"], "«99999x99999» no es un tamaño de ventana."),
        (["--theme", "rosado"], "«rosado» no es un tema."),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    words: list[str], begins: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["screenshots", str(tmp_path / "fotos"), *words]) == 2
    told = capsys.readouterr()
    assert told.err.startswith(begins)
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert not (tmp_path / "fotos").exists()


def test_a_place_that_takes_no_files_and_a_folder_without_data_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "archivo"
    file.write_text("no es una carpeta")
    assert run(["screenshots", str(file / "dentro")]) == 2
    assert capsys.readouterr().err.startswith("No se pueden guardar imágenes en ")
    assert run(["screenshots", str(tmp_path / "fotos"), "--data", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_sizes_are_read_with_any_cross() -> None:
    assert asked_size("1366x768") == asked_size(" 1366X768 ") == asked_size("1366×768") == (1366, 768)
    with pytest.raises(UserError):
        asked_size("1366,768")
