"""The declared words: whole in every language, and faults told with their file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.mail.texts import Words, filled, languages, load
from app.services.paths import RESOURCES
from tests.services.counter import refused
from tests.services.post import KINDS


def test_every_kind_speaks_both_languages() -> None:
    defaults = load(RESOURCES / "mail")
    assert set(defaults) == set(KINDS)
    assert languages(defaults) == ("es", "en")


@pytest.mark.parametrize(
    ("old", "new"),
    [("{case.number}", "{case.numbre}"), ('kind = "ready"', 'kind = "reedy"'), ("[[texts]]", "[[text]]")],
)
def test_a_mistake_in_a_default_is_told_with_its_file(tmp_path: Path, old: str, new: str) -> None:
    shutil.copytree(RESOURCES / "mail", tmp_path / "mail")
    file = tmp_path / "mail" / "ready.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load(tmp_path / "mail")
    assert caught.value.key == "mail.faulty"
    assert "ready.toml" in str(caught.value.values["first"])


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    (tmp_path / "ready.toml").write_text("kind =", encoding="utf-8")
    with refused("mail.faulty"):
        load(tmp_path)


def test_a_line_without_its_value_is_left_out_and_blank_lines_do_not_pile_up() -> None:
    template = Words("{a.b}  {c.d}", "Uno\n\nDos {a.b}\n\nTres **{c.d}**\n\n\nCuatro\n")
    assert filled(template, {"c.d": "tres"}) == Words("tres", "Uno\n\nTres tres\n\nCuatro\n")
