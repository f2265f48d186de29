"""What the page for whoever writes a definition says is true."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from app.cli.check_catalogue import check
from app.models.catalogue.conditions import Condition
from app.models.catalogue.fields import Field, Section
from app.models.catalogue.procedure import Procedure
from app.models.layout import needed, readings
from app.services.catalogue.shapes import frozen_lists
from app.services.issuing.render import load_layouts
from app.services.issuing.vocabulary import PLACEHOLDERS
from app.services.paths import RESOURCES
from tests.support.desk import declared_in
from tests.support.stories import load, tell

PAGE = (RESOURCES / "procedures" / "LEAME.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
EXAMPLE = {
    block.splitlines()[0].removeprefix("# "): block
    for block in BLOCKS
    if block.startswith(("# resources/", "# tests/"))
}
INSTITUTION, PROCEDURE, STORY = EXAMPLE
FIELDS = PAGE[PAGE.index("## Los campos") : PAGE.index("## Canales y productos")]
KINDS = {get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in get_args(get_args(Field)[0])}


def test_the_index_leads_to_every_heading_once() -> None:
    prose = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    headings = [title for title in re.findall(r"^##+ (.+)$", prose, re.MULTILINE) if title != "Índice"]
    index = prose[prose.index("## Índice") : prose.index(f"## {headings[0]}")]
    links = re.findall(r"\[([^]]+)\]\(#([^)]+)\)", index)
    assert sorted(title for title, _ in links) == sorted(headings)
    assert [target for _, target in links] == [anchor(title) for title, _ in links]


def anchor(title: str) -> str:
    """Return where a heading is found in the page, as the viewers of Markdown make it."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


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


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with what an administrator copies from the page."""
    for name in (INSTITUTION, PROCEDURE):
        file = tmp_path / name.removeprefix("resources/")
        file.parent.mkdir(parents=True)
        file.write_text(EXAMPLE[name], encoding="utf-8")
    return tmp_path


def test_the_ten_minutes_end_without_faults(copied: Path) -> None:
    assert check(copied, placeholders=PLACEHOLDERS) == (0, "Sin fallas: 1 trámite, 1 institución.")


def test_the_copied_example_runs_from_intake_to_delivery(copied: Path, tmp_path: Path) -> None:
    file = tmp_path / Path(STORY).name
    file.write_text(EXAMPLE[STORY], encoding="utf-8")
    told = load(file)
    (story,) = told["story"]
    assert story["then"][-1] == {"do": "deliver", "state": "granted"}
    assert tell(tmp_path, file.stem, told, story, declared_in(copied)) == []


def test_every_key_of_the_heading_is_told() -> None:
    told = PAGE[PAGE.index("## El encabezado") : PAGE.index("## Los campos")]
    rows = re.findall(r"^\| (.*?) \|", told, re.MULTILINE)
    keys = set(re.findall(r"`\[*([a-z_]+)\]*`", " ".join(rows)))
    needed = {name for name, field in Procedure.model_fields.items() if field.is_required()}
    assert needed - {"term", "workflow"} <= keys <= set(Procedure.model_fields)


def test_every_general_layout_exists_and_asks_what_is_said() -> None:
    table = PAGE[PAGE.index("### Diseños") : PAGE.index("## Reserva")]
    rows = re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|[^|]*\| ([^|]*) \|$", table, re.MULTILINE)
    told = {key: texts for keys, texts in rows for key in re.findall(r"`([a-z-]+)`", keys)}
    layouts = load_layouts(RESOURCES / "documents")
    assert set(told) - {"layout"} <= set(layouts)
    for key in ("documento-general", "certificado-academico"):
        lacks = needed(readings(layouts[key])) - PLACEHOLDERS
        assert {name.rpartition(".")[2] for name in lacks} <= set(re.findall(r"\.([a-z_]+)`", told[key]))
