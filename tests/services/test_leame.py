"""What the page for whoever writes a definition says is true."""

from __future__ import annotations

import re
import tomllib
from typing import get_args

from app.models.catalogue.conditions import Condition
from app.models.catalogue.fields import Field, Section
from app.services.catalogue.shapes import frozen_lists
from app.services.paths import RESOURCES

PAGE = (RESOURCES / "procedures" / "LEAME.md").read_text(encoding="utf-8")
FIELDS = PAGE[PAGE.index("## Los campos") : PAGE.index("## Canales y productos")]
KINDS = {get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in get_args(get_args(Field)[0])}


def test_every_kind_has_its_row_and_every_option_of_a_row_exists() -> None:
    rows = re.findall(r"^\| (`[a-z_]+`(?:, `[a-z_]+`)*) \|[^|]*\|([^|]*)\|$", FIELDS, re.MULTILINE)
    told = {kind: options for names, options in rows for kind in re.findall(r"`([a-z_]+)`", names)}
    assert set(told) - {"kind"} == set(KINDS)
    for kind, options in told.items():
        known = set(KINDS[kind].model_fields) if kind in KINDS else set()
        assert {name for name in re.findall(r"`([a-z_]+)[` ]", options) if kind != "kind"} <= known, kind


def test_the_examples_are_definitions() -> None:
    form, conditions = re.findall(r"```toml\n(.*?)```", FIELDS, re.DOTALL)[:2]
    section = Section.model_validate(frozen_lists(tomllib.loads(form)["sections"][0]), strict=True)
    assert section.fields[0].kind == "table"
    lines = [line for line in conditions.splitlines() if line]
    assert len(lines) > 5
    for line in lines:
        Condition.model_validate(frozen_lists(tomllib.loads(line)["when"]), strict=True)
