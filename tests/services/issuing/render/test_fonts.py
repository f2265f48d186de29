"""The weights of the letter are cut once, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.issuing.render import font_files
from app.services.issuing.render.fonts import Face


def test_the_weights_are_cut_once_and_found_again(tmp_path: Path) -> None:
    made = font_files.prepare(tmp_path)
    assert len(made) == len(font_files.FACES)
    cut = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert set(cut) == {path for path in made if path.parent == tmp_path}
    assert len(cut) == 3
    assert font_files.prepare(tmp_path) == made
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == cut


def test_a_heavier_letter_is_wider() -> None:
    widths = [
        Face(f"sans-{weight}", font_files.locate(f"sans-{weight}")).width("Ñandú", 10)
        for weight in ("regular", "semibold")
    ]
    assert widths[0] < widths[1]


def test_a_folder_that_cannot_be_written_says_which(tmp_path: Path) -> None:
    blocked = tmp_path / "fonts"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(UserError) as caught:
        font_files.locate("sans-regular", blocked)
    assert caught.value.key == "document.fonts_folder"
    assert caught.value.values["folder"] == str(blocked)


def test_every_face_has_the_letters_of_ecuador() -> None:
    for name in font_files.FACES:
        assert not Face(name, font_files.locate(name)).lacks("ÁÉÍÓÚÜÑáéíóúüñ¿¡«»–—…·$€º°ª’“”0123456789")
