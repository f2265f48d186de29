"""What a layout says about itself: which values it reads, which of them are lists, and how its templates are split."""

from __future__ import annotations

import pytest

from app.models import layout_text
from app.models.layout import Layout, lists, placeholders

LAYOUT = Layout.model_validate(
    {
        "key": "aviso",
        "title": "Aviso",
        "paper": "A5",
        "ink": "#2A358C",
        "margins": {"top": 15, "right": 15, "bottom": 15, "left": 15},
        "values": {
            "person.name": "nombre",
            "person.note": "nota",
            "papers": "papeles",
            "papers.name": "papel",
            "papers.state": "estado",
            "fees": "valores",
            "fees.amount": "valor",
            "fees.day": "día",
        },
        "styles": {name: {"size": 9} for name in ("body", "note", "cell", "label")},
        "placed": [{"kind": "text", "at": [10, 10, 50], "text": "Hoja {sheet} de {sheets}, {copy}"}],
        "flow": [
            {
                "kind": "stack",
                "children": [
                    {"kind": "paragraph", "text": "Para **{person.name}**", "when": "person.note"},
                    {
                        "kind": "items",
                        "rows": "papers",
                        "text": "{row.name}",
                        "marker": "state",
                        "state": "state",
                        "marks": {"received": "done"},
                    },
                ],
            },
            {
                "kind": "table",
                "rows": "fees",
                "quiet_unless": "day",
                "columns": [{"title": "Valor", "text": "{row.amount}", "width": 1}],
            },
        ],
    }
)


def test_a_layout_tells_every_value_it_reads() -> None:
    assert placeholders(LAYOUT) == set(LAYOUT.values)


def test_the_numbers_of_the_sheets_are_not_asked_from_anyone() -> None:
    assert not placeholders(LAYOUT) & layout_text.BUILT_IN


def test_a_layout_tells_which_values_are_lists() -> None:
    assert lists(LAYOUT) == {"papers", "fees"}


def test_a_paper_knows_its_size() -> None:
    assert LAYOUT.size == (148, 210)


@pytest.mark.parametrize(
    ("template", "pieces"),
    [
        ("Quito", [("Quito", "", False)]),
        ("{a.b}, {c}", [("", "a.b", False), (", ", "", False), ("", "c", False)]),
        ("**Uno** dos", [("Uno", "", True), (" dos", "", False)]),
        ("**{a} y**", [("", "a", True), (" y", "", True)]),
    ],
)
def test_a_template_is_words_and_placeholders(template: str, pieces: list[tuple[str, str, bool]]) -> None:
    assert [tuple(piece) for piece in layout_text.pieces(template)] == pieces


@pytest.mark.parametrize("template", ["", "  ", "{", "a}", "{A}", "{a b}", "{{a}}", "**a", "{a..b}", "{a.}", "{0}"])
def test_a_template_that_means_nothing_is_a_fault(template: str) -> None:
    with pytest.raises(ValueError, match=r"escriba|corrija|cierre"):
        layout_text.check(template)
