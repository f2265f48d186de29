"""From a published sheet to a definition that the catalogue accepts, but for what only a person can decide."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.cli.check_catalogue import check
from app.models.errors import UserError
from app.services.issuing.vocabulary import PLACEHOLDERS
from app.services.sheets.draft_papers import kind_of
from app.services.sheets.draft_words import Around, Draft
from app.services.sheets.importing import declared, drafts_of, read_file, save
from app.services.sheets.toml_text import Toml
from tests.services.sheets.accounting import GOLDEN, SOURCES

TODAY = date(2026, 11, 21)
UNDECLARED = ("institution", "account")
"""Keys of the faults that a draft may keep: its institution is not declared here, and a sheet may name no account."""


@cache
def around() -> Around:
    return declared(TODAY)


def drafts(name: str) -> tuple[Draft, ...]:
    return drafts_of(read_file(GOLDEN / name), TODAY, around())


def only(name: str) -> tuple[Draft, dict[str, Any]]:
    (draft,) = drafts(name)
    return draft, tomllib.loads(draft.text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.name))
def test_the_catalogue_accepts_a_draft_but_for_what_a_person_decides(path: Path, tmp_path: Path) -> None:
    import json

    made = drafts(path.name)
    assert made
    save(made, tmp_path / "borradores")
    for draft in made:
        code, text = check(tmp_path / "borradores" / f"{draft.key}.toml", as_json=True, placeholders=PLACEHOLDERS)
        faults = json.loads(text)["faults"]
        assert [fault for fault in faults if fault["key"] not in UNDECLARED] == []
        assert code in {0, 2}
        decided = " ".join(draft.to_decide)
        assert all(_said(fault["key"], decided) for fault in faults)
        assert [line for line in draft.to_decide if f"# Decida: {line}" not in draft.text] == []


def _said(key: str, decided: str) -> bool:
    return {"institution": "la institución", "account": "la cuenta"}[key] in decided


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.name))
def test_a_draft_repeats_itself(path: Path) -> None:
    assert [one.text for one in drafts(path.name)] == [one.text for one in drafts(path.name)]


def test_costs_become_types_dated_fees_and_an_account() -> None:
    _, told = only("tabs-and-html.txt")
    assert [one["title"] for one in told["applicant_types"]] == ["Taller familiar", "Taller con empleados"]
    assert [(fee["amount_cents"], fee["valid_from"]) for fee in told["fees"]] == [(2000, TODAY), (3550, TODAY)]
    account = told["account"]
    assert (account["bank"], account["number"], account["sub_line"]) == ("Banco Ensayo", "1234567890", "110203")
    assert (account["holder"], account["ruc"]) == ("Instituto de Oficios Inventados", "1760001550001")


def test_what_the_state_holds_is_looked_up_and_not_asked_for() -> None:
    _, told = only("tabs-and-html.txt")
    kinds = {one["published"]: one["kind"] for one in told["requirements"]}
    assert list(kinds.values()) == ["form", "verify", "payment"]
    looked_up = next(one for one in told["requirements"] if one["kind"] == "verify")
    assert looked_up["source"] == "Registro Civil, consulta de datos de identidad"


def test_the_steps_become_stages_and_the_work_of_the_desk() -> None:
    _, told = only("tabs-and-html.txt")
    flow = told["workflow"]
    assert [one["task"] for one in flow["steps"] if "task" in one] == [
        "papers",
        "payment",
        "invoice",
        "schedule",
        "evaluate",
        "issue",
        "deliver",
    ]
    published = " ".join(one["published"] for one in flow["stages"])
    assert "Coordinar la inspección del taller." in published
    assert {one.get("outcome") for one in flow["steps"]} >= {"granted", "denied", "withdrawn"}


def test_a_free_procedure_charges_nothing() -> None:
    _, told = only("wrapped-pdf.txt")
    assert "fees" not in told
    assert "payment" not in [one.get("task") for one in told["workflow"]["steps"]]


def test_nobody_is_named_in_a_draft() -> None:
    draft, told = only("wrapped-pdf.txt")
    assert told["contact"]["unit"] == "Atención ciudadana"
    assert "Quilacham" not in draft.text
    assert "oquilachamin" not in draft.text
    assert any("nombra a una persona" in one for one in draft.to_decide)
    charter = drafts("charter.txt")
    assert charter
    assert [one.key for one in charter if "Telmo" in one.text] == []


def test_the_history_is_kept_with_what_to_look_at() -> None:
    draft, told = only("wrapped-pdf.txt")
    assert [(row["year"], row["month"], row["attentions"]) for row in told["history"]][:2] == [
        (2024, 1, 1889),
        (2023, 12, 131),
    ]
    assert "# Revise: El mismo valor, 88 atenciones, en 3 meses seguidos" in draft.text


def test_a_charter_gives_a_draft_for_each_service_with_its_products() -> None:
    made = drafts("charter.txt")
    assert [one.name for one in made] == ["Solicitar copia de mapa", "Solicitar restauración de libro"]
    told = tomllib.loads(made[0].text)
    assert [(one["title"], one["term"]["term"]) for one in told["products"]] == [
        ("Copias de mapas sueltos", "5 business_days"),
        ("Copias de atlas completos", "10 business_days"),
        ("Constancias de consulta", "1 business_days"),
    ]
    assert told["term"]["term"] == "10 business_days"
    assert told["charter"] == {"code": "CS_UPI_DAH", "edition": "2ª", "date": date(2024, 3, 15)}
    assert len({tomllib.loads(one.text)["series"] for one in made}) == 2


def test_a_percentage_asks_for_the_amount_it_is_taken_of() -> None:
    _, told = only("saved-page.html")
    part = next(fee["percentage"] for fee in told["fees"] if "percentage" in fee)
    field = told["sections"][0]["fields"][0]
    assert (part["percent"], part["of"]) == ("1", field["key"])
    assert (field["kind"], field["label"]) == ("money", "Avalúo")


def test_a_draft_that_exists_is_not_written_over(tmp_path: Path) -> None:
    out = tmp_path / "mi-borrador.toml"
    made = drafts("tabs-and-html.txt")
    assert save(made, out) == (out,)
    assert tomllib.loads(out.read_text(encoding="utf-8"))["key"] == "mi-borrador"
    out.write_text("mío", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        save(made, out)
    assert (refused.value.key, out.read_text(encoding="utf-8")) == ("sheet.exists", "mío")
    save(made, out, force=True)
    assert out.read_text(encoding="utf-8") != "mío"


def test_several_drafts_go_into_a_folder_all_or_none(tmp_path: Path) -> None:
    made = drafts("service-table.txt")
    with pytest.raises(UserError) as refused:
        save(made, tmp_path / "uno.toml")
    assert refused.value.key == "sheet.out_folder"
    (tmp_path / f"{made[-1].key}.toml").write_text("mío", encoding="utf-8")
    with pytest.raises(UserError):
        save(made, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f"{made[-1].key}.toml"]


@pytest.mark.parametrize("text", ['comillas "dobles"', "barra \\ y\ttab", "línea\nnueva", "«ñandú» \u2028", "\x7f\x01"])
def test_any_text_survives_the_file(text: str) -> None:
    toml = Toml()
    toml.put("told", text)
    toml.put("llave rara", [text, "b" * 120])
    toml.comment(text)
    back = tomllib.loads(toml.text())
    assert back["told"] == text.replace("\x01", " ").replace("\x7f", " ")
    assert back["llave rara"][1] == "b" * 120


def test_a_draft_is_written_as_the_examples_are() -> None:
    _, told = only("tabs-and-html.txt")
    ends = [one for one in told["workflow"]["steps"] if "outcome" in one]
    assert [one for one in ends if "task" in one or "next_step" in one] == []
    assert [one["source"] for one in told["workflow"]["moves"] if one["target"] == "desistido"] == ["*"]
    assert "Por decidir" not in str(told["results"])
    opening = {name for one in told["results"] for name in one["texts"]}
    assert opening == {"certificate.opening", "certificate.statement"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Comprobante de pago de la tasa", "payment"), ("Comprobante de pago del impuesto predial", "document")],
)
def test_only_what_this_procedure_charges_is_its_payment(text: str, kind: str) -> None:
    assert kind_of(text, paid=True) == kind
