"""Procedures that nobody declared for this program run from intake to delivery with what the catalogue offers."""

from pathlib import Path
from typing import Any

import pytest

from app.cli.check_catalogue import check
from app.services.issuing.vocabulary import PLACEHOLDERS
from tests.support.desk import declared, declared_in
from tests.support.stories import load, tell
from tests.support.unseen import UNSEEN

STORIES = [
    (file.stem, told, story)
    for file in sorted((UNSEEN / "stories").glob("*.toml"))
    for told in [load(file)]
    for story in told["story"]
]


def test_they_have_no_fault_and_are_none_of_the_program() -> None:
    there, homes = (len(list(UNSEEN.glob(one))) for one in ("procedures/*/*.toml", "institutions/*.toml"))
    assert check(UNSEEN, placeholders=PLACEHOLDERS) == (0, f"Sin fallas: {there} trámites, {homes} instituciones.")
    ours = {one.key for one in declared().catalogue.procedures}
    assert not ours & {one.key for one in declared_in(UNSEEN).catalogue.procedures}


@pytest.mark.parametrize(
    ("key", "told", "story"), STORIES, ids=[f"{key}-{story['name']}".replace(" ", "-") for key, _, story in STORIES]
)
def test_it_happens_as_told(tmp_path: Path, key: str, told: dict[str, Any], story: dict[str, Any]) -> None:
    assert tell(tmp_path, key, told, story, declared_in(UNSEEN)) == []
