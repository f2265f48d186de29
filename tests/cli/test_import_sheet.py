"""An administrator imports a published sheet from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.__main__ import main
from tests.services.sheets.accounting import GOLDEN

CONTRACT = (
    "name", "institution", "description", "audience", "result_type", "result", "requirements", "steps", "channels",
    "fees", "offices", "legal_basis", "contact", "transparency", "services", "unplaced",
)  # fmt: skip


def test_the_answer_has_every_part_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-sheet", str(GOLDEN / "tabs-and-html.txt"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [name for name in told if name in CONTRACT] == list(CONTRACT)
    assert told["requirements"][0] == {"group": "Requisitos Generales", "text": "Solicitud de registro del taller"}
    assert (told["fees"][1]["applicant_type"], told["fees"][1]["amount_cents"]) == ("Taller con empleados", 3550)
    assert told["transparency"][0] == {"year": 2023, "month": 3, "complaints": 0, "attentions": 7}
    assert list(told["contact"]) == ["unit", "email", "phone"]
    assert any("criterios de la evaluación" in text for text in told["to_decide"])


def test_a_draft_is_written_where_it_was_asked_for(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "talleres.toml"
    assert main(["import-sheet", str(GOLDEN / "tabs-and-html.txt"), "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert told.splitlines()[1] == "Todo quedó colocado."
    assert f"Borrador: {out}" in told
    assert main(["import-sheet", str(GOLDEN / "tabs-and-html.txt"), "--out", str(out)]) == 2
    assert "ya existe" in capsys.readouterr().err
    assert main(["import-sheet", str(GOLDEN / "tabs-and-html.txt"), "--out", str(out), "--force"]) == 0


def test_a_table_fills_a_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["import-sheet", str(GOLDEN / "service-table.txt"), "--out", str(tmp_path / "todos"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert sorted(path.name for path in (tmp_path / "todos").iterdir()) == sorted(
        f"{one['key']}.toml" for one in told["drafts"]
    )
    assert [one["term"] for one in told["services"]] == ["immediate", "immediate", "72 hours", None]


@pytest.mark.parametrize("content", [b"", b"\x00\xd8\x01\xdc" * 500, b"nada que ver con una ficha", b"%PDF-1.4 roto"])
def test_a_refusal_is_one_sentence_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "ficha.txt").write_bytes(content)
    out = tmp_path / "borrador.toml"
    assert main(["import-sheet", str(tmp_path / "ficha.txt"), "--out", str(out), "--json"]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert "ficha.txt" in told.err
    assert not out.exists()
