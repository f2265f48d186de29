"""What the mapping assistant shows of a table, and what becomes of what a person answers."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping

import pytest

from app.models.errors import UserError
from app.models.statements import layout
from app.models.statements.layout import Layout
from app.services.sentences import sentence
from app.services.statements.layouts import PLAIN_FORMS, profile
from app.services.statements.opening import Wanted, statement_of
from app.services.statements.previewing import Preview, preview_of
from tests.services.statements.reader import BANKS, movements, read
from tests.support.statements.messages import MESSAGES
from tests.support.statements.month import month
from tests.support.statements.shapes import SHAPES, Shape, pichincha_csv

OPEN = "Fecha,Concepto,Valor\n03/10/2026,DEPOSITO,50.00\n04/10/2026,DEPOSITO,20.00\n"
NAMELESS = "a;13/10/2026;ROSA;0012;50,00\nb;14/10/2026;LUIS;0013;-1,00\n"


def preview(content: bytes | str, **given: Layout) -> Preview:
    raw = content.encode() if isinstance(content, str) else content
    return preview_of(raw, Wanted("x.csv", "", given.get("layout")), BANKS)


def test_it_shows_the_headings_five_rows_and_what_each_column_seems_to_tell() -> None:
    shown = preview(pichincha_csv(month(12)))
    assert (shown.kind, shown.encoding, shown.header_row, shown.recognised) == ("csv", "utf-8-sig", 1, "pichincha-csv")
    assert [column.heading for column in shown.columns][:3] == ["Fecha", "Codigo", "Concepto"]
    assert [column.meaning for column in shown.columns] == [
        "date", "code", "description", "sign", "document", "office", "amount", "balance"
    ]  # fmt: skip
    assert len(shown.rows) == 5
    assert all(len(row) == 8 for row in shown.rows)
    assert (shown.layout.date_order, shown.layout.decimal, shown.layout.sign) == ("dmy", ".", "sign")
    assert (shown.problem, shown.open) == ("", "")


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.form)
def test_its_guess_reads_the_file_as_the_declared_layout_does(shape: Shape) -> None:
    content = shape.write(month(14))
    shown = preview(content)
    assert movements(read(content, layout=shown.layout)) == movements(read(content))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (OPEN, "date_order"),
        ("Fecha;Concepto;Valor\n13/10/2026;DEPOSITO;1.234\n", "decimal"),
        ("Fecha,Concepto,Valor\n13/10/2026,CHEQUE,50.00\n", "sign"),
        (NAMELESS, "columns"),
    ],
)
def test_what_is_open_is_asked(text: str, asked: str) -> None:
    shown = preview(text)
    assert shown.open == asked
    assert shown.problem.endswith("No se guardó nada.")
    assert shown.rows


def test_an_answer_settles_what_was_open() -> None:
    shown = preview(OPEN)
    answered = layout.from_data({**shown.layout.as_data(), "date_order": "mdy"})
    assert preview(OPEN, layout=answered).open == ""
    assert [row.date.isoformat() for row in read(OPEN, layout=answered).rows] == ["2026-03-10", "2026-04-10"]


def test_a_table_without_headings_is_mapped_by_its_places() -> None:
    shown = preview(NAMELESS)
    assert shown.header_row == 0
    assert [(column.heading, column.key) for column in shown.columns][:2] == [("Columna A", "#1"), ("Columna B", "#2")]
    chosen = layout.from_data(
        {"key": "banco-x", "columns": {"#2": "date", "#3": "description", "#4": "document", "#5": "amount"}}
    )
    statement = read(NAMELESS, layout=chosen)
    assert statement.format == "banco-x"
    assert [(row.amount_cents, row.document, row.description) for row in statement.rows] == [
        (5000, "0012", "ROSA"),
        (-100, "0013", "LUIS"),
    ]


def test_a_saved_profile_survives_toml_and_json() -> None:
    saved = preview(pichincha_csv(month())).layout.named("oficina-1", "El banco de la oficina")
    data = saved.as_data()
    assert layout.from_data(data) == saved
    assert profile(json.dumps(data)) == saved
    assert profile(as_toml(data)) == saved
    assert layout.from_data(tomllib.loads(as_toml(data))) == saved


def as_toml(data: Mapping[str, object]) -> str:
    """Write a profile as an administrator would: texts and lists first, then each table."""
    tables = {key: value for key, value in data.items() if isinstance(value, dict)}
    plain = [f"{key} = {json.dumps(value)}" for key, value in data.items() if key not in tables]
    for key, value in tables.items():
        plain += [f"[{key}]", *(f"{json.dumps(name)} = {json.dumps(meaning)}" for name, meaning in value.items())]
    return "\n".join(plain)


def test_a_saved_profile_is_recognised_before_what_is_declared() -> None:
    told = month(6)
    content = pichincha_csv(told)
    saved = preview(content).layout.named("oficina-1", "El banco de la oficina")
    statement = statement_of(content, Wanted("x.csv", profiles=(saved,)), BANKS)
    assert (statement.format, len(statement.rows)) == ("oficina-1", 6)


@pytest.mark.parametrize("sign", ["signed", "inverted", "credits", "words"])
def test_the_sign_may_be_told_by_hand(sign: str) -> None:
    text = "Fecha,Concepto,Valor\n13/10/2026,DEPOSITO,50.00\n14/10/2026,RETIRO,20.00\n"
    chosen = layout.from_data(
        {"columns": {"fecha": "date", "concepto": "description", "valor": "amount"}, "sign": sign}
    )
    wanted = {"signed": [5000, 2000], "inverted": [-5000, -2000], "credits": [5000, 2000], "words": [5000, -2000]}
    assert [row.amount_cents for row in read(text, layout=chosen).rows] == wanted[sign]


@pytest.mark.parametrize(
    "data",
    [
        {"colour": "red"},
        {"key": 5},
        {"kinds": "csv"},
        {"columns": {"fecha": "date"}},
        {"columns": {"fecha": "date", "valor": "colour"}},
        {"columns": {"a": "date", "b": "date", "c": "amount"}},
        {"columns": ["fecha"]},
        {"date_order": "ydm"},
        {"decimal": "'"},
        {"sign": "maybe"},
    ],
)
def test_a_profile_is_read_strictly(data: dict[str, object]) -> None:
    with pytest.raises(UserError) as caught:
        layout.from_data(data)
    assert caught.value.key == "statement.bad_profile"
    assert "Corríjalo" in sentence(caught.value)


def test_what_is_no_profile_at_all() -> None:
    for text in ("{", "= =", "[[["):
        with pytest.raises(UserError, match="bad_profile"):
            profile(text)


def test_every_declared_layout_can_be_asked_for_by_its_key() -> None:
    keys = [one.key for one in BANKS.layouts]
    assert len(keys) == len(set(keys))
    assert {shape.form for shape in SHAPES} <= set(keys)
    assert set(BANKS.keys) == {*keys, *PLAIN_FORMS}
    with pytest.raises(UserError, match="unknown_format"):
        BANKS.layout("banco-de-nadie")


@pytest.mark.parametrize("shape", MESSAGES, ids=lambda shape: shape.write.__name__)
def test_a_file_whose_fields_have_names_shows_its_movements_and_asks_nothing(shape: Shape) -> None:
    shown = preview(shape.write(month(8)))
    assert (shown.recognised, shown.open, shown.problem, len(shown.rows)) == (shape.form, "", "", 5)
    assert shown.rows[0][0] == "01/10/2026"
