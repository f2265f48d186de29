"""What comes out of the printer says the code of its own and which of the originals it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.services.papers import text_of
from tests.support.desk import declared
from tests.support.stories import FOLDER, Teller, load

CREDENTIAL, COPY = "credencial-capacitador-independiente", "copia-certificada-acta"


def issued(folder: Path, key: str, turns: Sequence[str], **more: Any) -> Teller:
    """Bring the request of a story file to its approved documents; turns: what is done until then."""
    told = load(FOLDER / f"{key}.toml")
    story: Mapping[str, Any] = {"name": "impresa", "on": told["story"][0]["on"], **more}
    teller = Teller(folder, key, story, declared())
    assert teller.begin({**told["answers"], **more.get("answers", {})}) == []
    for turn in turns:
        assert teller.turn({"do": turn, "record": "doce (12)"}) == [], turn
    return teller


def printed(teller: Teller) -> list[tuple[str, str]]:
    """Return mark and words of every sheet that was sent to the printer, in order."""
    rows = teller.office.store.read("SELECT copy_mark, blob FROM print_job ORDER BY document_id, ordinal")
    return [(row["copy_mark"], text_of(teller.office.store.blobs.get(row["blob"]))) for row in rows]


def test_a_credential_prints_the_code_that_its_pattern_gives(tmp_path: Path) -> None:
    turns = [
        one["do"]
        for one in load(FOLDER / f"{CREDENTIAL}.toml")["story"][0]["then"]
        if "do" in one and not one.get("refused")
    ]
    teller = issued(tmp_path, CREDENTIAL, turns[: turns.index("print") + 1])
    (row,) = teller.office.store.read("SELECT own_code, number FROM document WHERE result <> ''")
    assert re.fullmatch(r"MDT-CI-2026-[0-9]{4}", row["own_code"])
    ((mark, words),) = printed(teller)
    assert mark == "ORIGINAL"
    assert row["own_code"] in words
    assert row["number"] in words
    teller.office.close()


@pytest.mark.parametrize("originals", [1, 3])
def test_each_original_says_which_one_it_is(tmp_path: Path, originals: int) -> None:
    turns = ["papers", "elsewhere", "elsewhere", "issue", "print"]
    teller = issued(tmp_path, COPY, turns, product="archivo", answers={"copias": str(originals)})
    marks = [f"ORIGINAL {place} DE {originals}" for place in range(1, originals + 1)] if originals > 1 else ["ORIGINAL"]
    found = printed(teller)
    assert [mark for mark, _ in found] == marks
    (row,) = teller.office.store.read("SELECT number FROM document WHERE result <> ''")
    for mark, words in found:
        assert mark in words
        assert row["number"] in words
    teller.office.close()


def test_an_archived_minute_is_copied_behind_its_reason(tmp_path: Path) -> None:
    teller = issued(tmp_path, COPY, ["papers", "elsewhere", "issue", "print"], product="sesiones")
    ((_, words),) = printed(teller)
    for said in ("Acta 014-2026", "tres (3) fojas útiles", "COPIA CERTIFICADA, foja 3 de 3", "Tercera foja"):
        assert said in words, words
    teller.office.close()
