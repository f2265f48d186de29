"""Every declared procedure has stories that an official can read, and every story happens as told."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.desk import declared
from tests.support.stories import ACTS, EXPECTED, FOLDER, HEAD, applicant_of, load, tell

DECLARED = sorted(one.key for one in declared().catalogue.procedures)
TOLD = [(file.stem, load(file)) for file in sorted(FOLDER.glob("*.toml"))]
STORIES = [(key, told, story) for key, told in TOLD for story in told["story"]]


def test_every_procedure_has_its_stories() -> None:
    assert sorted(key for key, _ in TOLD) == sorted({*DECLARED})


@pytest.mark.parametrize(
    ("key", "told", "story"), STORIES, ids=[f"{key}-{story['name']}".replace(" ", "-") for key, _, story in STORIES]
)
def test_it_happens_as_told(tmp_path: Path, key: str, told: dict[str, Any], story: dict[str, Any]) -> None:
    assert tell(tmp_path, key, told, story) == []


def test_the_page_of_the_stories_explains_every_word() -> None:
    page = (FOLDER / "LEAME.md").read_text(encoding="utf-8")
    assert sorted((HEAD | EXPECTED | ACTS) - set(re.findall(r"`\[*(\w+)", page)) - {"then"}) == []


def test_a_word_that_nobody_knows_is_told(tmp_path: Path) -> None:
    file = tmp_path / "historia.toml"
    file.write_text('[[story]]\nname = "x"\non = 2026-11-05\n[[story.then]]\npaso = "x"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="paso"):
        load(file)


def test_a_word_at_the_head_that_nobody_knows_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "historia.toml"
    file.write_text('[[story]]\nname = "x"\non = 2026-11-05\nprodcut = "b"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"«prodcut».+product, o bórrelo"):
        load(file)
    file.write_text('[answer]\nuso = "x"\n[[story]]\nname = "x"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="al principio: no se entiende «answer»"):
        load(file)


def test_who_asks_may_have_a_passport_and_no_other_paper_is_made_up() -> None:
    assert applicant_of({"identity": "passport"}).id_kind == "passport"
    with pytest.raises(ValueError, match="escriba cedula, passport"):
        applicant_of({"identity": "pasaporte"})
    with pytest.raises(ValueError, match="quite `identity` o `firm`"):
        applicant_of({"identity": "passport", "firm": True})


def test_a_story_that_is_not_so_is_told(tmp_path: Path) -> None:
    key, told = TOLD[0]
    story = {**told["story"][0], "then": [{"state": "granted"}, {"do": "deliver"}]}
    found = tell(tmp_path, key, told, story)
    assert len(found) == 2
    assert found[0].startswith("1. state: dice registered")
