"""The list of an association: read, mended, checked row by row and compared with the one before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.catalogue.field_tables import Column
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.services.forms.compound import CIIU_COLUMN, CPC_COLUMN
from app.services.tables import cells
from app.services.tables.checking import TableChecker, row_of, rows_of, stored_rows, summary
from app.services.tables.comparing import compared, told
from app.services.tables.grid import Grid
from app.services.tables.matching import matched
from app.services.tables.mending import undone, with_zero
from tests.services.counter import refused

COLUMNS = tuple(
    Column.model_validate(one)
    for one in (
        {"key": "cedula", "title": "Cédula", "kind": "identity", "unique": True, "aliases": ["Identificación"]},
        {"key": "nombres", "title": "Apellidos y nombres"},
        {"key": "cargo", "title": "Cargo", "kind": "choice", "options": [
            {"key": "presidencia", "title": "Presidencia"}, {"key": "socio", "title": "Socio o socia"}]},
        {"key": "ingreso", "title": "Fecha de ingreso", "kind": "date", "required": False},
        {"key": "aporte", "title": "Aporte", "kind": "money", "required": False},
    )
)  # fmt: skip


def zeroed(place: int) -> str:
    """Return the nth synthetic cédula that begins with zero."""
    found = [number for number in map(synthetic_cedula, range(400)) if number.startswith("0")]
    return found[place] if found else _azuay(place)


def _azuay(place: int) -> str:
    from app.models.identity import cedula_digit

    nine = f"01{place:07d}"
    return f"{nine}{cedula_digit(nine)}"


ROSA, LUZ = zeroed(1), synthetic_cedula(7)


def test_columns_are_found_by_their_headings_wherever_they_stand() -> None:
    grid = Grid(
        (
            ("ASOCIACIÓN DE PRODUCTORES",),
            ("Nro", "CEDULA DE IDENTIDAD", "  apellidos y NOMBRES", "cargo", "Fecha ingreso"),
            ("1", ROSA, "Quishpe Lema Rosa", "PRESIDENCIA", "2024-02-27"),
            ("2", "", "", "", ""),
        )
    )
    found = matched("socios.xlsx", grid, COLUMNS)
    assert found.rows == (
        {"cedula": ROSA, "nombres": "Quishpe Lema Rosa", "cargo": "PRESIDENCIA", "ingreso": "", "aporte": ""},
    )
    assert found.missing == ("Fecha de ingreso", "Aporte")
    assert found.ignored == ("Nro", "Fecha ingreso")


def test_a_file_without_headings_says_every_column_it_lacks() -> None:
    found = matched("x.csv", Grid((("1", "2"),)), COLUMNS)
    assert found.rows == ()
    assert found.missing == tuple(column.title for column in COLUMNS)


def test_a_lost_zero_is_given_back_only_when_the_digit_then_holds() -> None:
    grid = Grid((("Identificación", "Apellidos y nombres"), (ROSA[1:], "Rosa"), ("123456789", "Nadie")))
    found = matched("x.csv", grid, COLUMNS)
    assert [(mend.row, mend.was, mend.now) for mend in found.mends] == [(0, ROSA[1:], ROSA)]
    assert found.rows[1]["cedula"] == "123456789"
    assert undone(found.rows, found.mends)[0]["cedula"] == ROSA[1:]
    assert with_zero(f"{ROSA}001"[1:], ["ruc"]) == f"{ROSA}001"
    assert with_zero(f"{ROSA}001"[1:], ["cedula"]) == ""
    assert with_zero("１２３４５６７８９", ["cedula"]) == ""


def faults(*rows: dict[str, str]) -> list[tuple[int, str, str]]:
    return [(one.row, one.column, one.level) for one in TableChecker(COLUMNS).faults(rows)]


def test_every_fault_is_told_in_its_row_and_cell() -> None:
    good = {"cedula": LUZ, "nombres": "Luz Yánez", "cargo": "socio", "ingreso": "27/02/2024", "aporte": "12,50"}
    wrong_digit = LUZ[:-1] + str((int(LUZ[-1]) + 1) % 10)
    assert faults(good) == []
    assert faults(good, {}, {**good, "cedula": f" {LUZ[:5]}-{LUZ[5:]}"}) == [(2, "cedula", "error")]
    assert faults({**good, "cedula": wrong_digit, "cargo": "vocal", "ingreso": "31/02/2024", "aporte": "1.234"}) == [
        (0, "cedula", "warning"),
        (0, "cargo", "error"),
        (0, "ingreso", "error"),
        (0, "aporte", "error"),
    ]
    assert faults({"cedula": "171003"}) == [(0, "cedula", "error"), (0, "nombres", "error"), (0, "cargo", "error")]
    found = TableChecker(COLUMNS).faults([good, good, {**good, "aporte": "gratis"}])
    assert summary(found, COLUMNS) == "Fila 2, Cédula: Ya está en la fila 1. Quite una de las dos. Hay 2 más."


def test_product_codes_are_looked_at_one_by_one() -> None:
    checker = TableChecker((CPC_COLUMN, CIIU_COLUMN))
    rows = [
        {"code": "53290", "ciiu": "F4210.11"},
        {"code": "532.90", "ciiu": "f 4210"},
        {"code": "5329", "ciiu": "Z99"},
        {"code": "1234567890", "ciiu": "G10"},
    ]
    assert [(one.row, one.column, one.level) for one in checker.faults(rows)] == [
        (1, "code", "error"),
        (2, "code", "error"),
        (2, "ciiu", "error"),
        (3, "code", "error"),
        (3, "ciiu", "warning"),
    ]


def test_rows_are_stored_typed_and_come_back_as_they_are_typed() -> None:
    row = {
        "cedula": f" {LUZ}",
        "nombres": "Luz  Yánez",
        "cargo": "SOCIO O SOCIA",
        "ingreso": "27/2/2024",
        "aporte": "12,5",
    }
    (stored,) = stored_rows([row], COLUMNS)
    assert stored == {"cedula": LUZ, "nombres": "Luz Yánez", "cargo": "socio", "ingreso": "2024-02-27", "aporte": 1250}
    assert row_of(stored, COLUMNS) == {
        "cedula": LUZ,
        "nombres": "Luz Yánez",
        "cargo": "Socio o socia",
        "ingreso": "27/02/2024",
        "aporte": "12,50",
    }


@pytest.mark.parametrize(
    ("typed", "stored", "said"),
    [("12.5", "12,5", ""), ("40", "40", ""), ("0,05", "0,05", "de 0,1 a"), ("1,255", "", "Escriba hasta 2 decimales")],
)
def test_a_column_may_ask_for_decimals(typed: str, stored: str, said: str) -> None:
    peso = Column(key="peso", title="Peso", kind="number", decimals=2, minimum=0.1, maximum=99.5)
    fault = cells.told(peso, typed)
    assert said in (fault[1] if fault else "")
    assert (fault is None) == (not said)
    assert not stored or cells.typed(peso, cells.stored(peso, typed)) == stored


def test_a_column_may_ask_for_a_country_and_an_hour() -> None:
    country, hour = (Column.model_validate({"key": kind, "title": kind, "kind": kind}) for kind in ("country", "time"))
    assert [cells.stored(country, text) for text in ("Perú", "pe")] == ["PE", "PE"]
    assert (cells.typed(country, "PE"), cells.told(country, "Lemuria")) == (
        "Perú",
        ("error", "«Lemuria» no está entre los países. Elíjalo de la lista."),
    )
    assert (cells.stored(hour, "9h"), cells.told(hour, "nueve")) == ("09:00", ("error", "Escriba la hora así: 18h30."))


def test_what_changed_since_the_last_list_is_told_in_words() -> None:
    before = [
        {"cedula": LUZ, "nombres": "Luz Yánez", "cargo": "Socio o socia"},
        {"cedula": ROSA, "nombres": "Rosa Quishpe", "cargo": "Presidencia"},
        {"cedula": synthetic_cedula(9), "nombres": "Juan Tipán", "cargo": "Socio o socia"},
    ]
    after = [
        {"cedula": LUZ, "nombres": "LUZ YANEZ", "cargo": "presidencia"},
        {"cedula": synthetic_cedula(11), "nombres": "Inés Caiza", "cargo": "socio"},
        before[2],
    ]
    changes = compared(before, after, COLUMNS)
    assert [(one.kind, one.row) for one in changes] == [("changed", 0), ("added", 1), ("same", 2), ("removed", None)]
    assert changes[0].words == (
        "Apellidos y nombres: Luz Yánez → LUZ YANEZ",
        "Cargo: Socio o socia → presidencia",
    )
    assert changes[3].name == f"{ROSA} · Rosa Quishpe · Presidencia"
    assert told(changes) == "1 fila nueva · 1 ya no consta · 1 cambió · 1 sigue igual"


ROWS = st.lists(
    st.fixed_dictionaries({"cedula": st.integers(1, 8).map(synthetic_cedula), "nombres": st.sampled_from(["A", "B"])}),
    max_size=8,
)


@given(ROWS, ROWS)
def test_every_row_of_both_lists_is_told_once(before: list[dict[str, str]], after: list[dict[str, str]]) -> None:
    changes = compared(before, after, COLUMNS)
    assert [one.row for one in changes if one.row is not None] == list(range(len(after)))
    kept = sum(one.kind in {"same", "changed"} for one in changes)
    assert kept + sum(one.kind == "removed" for one in changes) == len(before)
    assert all(one.kind == "same" for one in compared(after, after, COLUMNS))


@given(st.lists(st.dictionaries(st.sampled_from([one.key for one in COLUMNS]), st.text(max_size=30)), max_size=6))
def test_any_text_in_a_cell_is_a_value_or_a_fault(rows: list[dict[str, str]]) -> None:
    found = TableChecker(COLUMNS).faults(rows)
    wrong = {one.row for one in found if one.level == "error"}
    fine = [row for place, row in enumerate(rows) if place not in wrong]
    assert all(row_of(one, COLUMNS) for one in stored_rows(fine, COLUMNS))


@pytest.mark.parametrize("value", [None, "x", 5, [1], [["a"]], [{"cedula": {}}], [{"cedula": 1.5}]])
def test_what_is_no_list_is_refused(value: object) -> None:
    with refused("field.not_a_table"):
        rows_of(value, COLUMNS)


def test_a_number_of_either_paper_is_judged_by_its_length() -> None:
    both = Column.model_validate(
        {"key": "id", "title": "Id", "kind": "identity", "allowed": ["cedula", "ruc", "passport"]}
    )
    for number in (LUZ, synthetic_ruc(5, "private"), "AB12345"):
        assert TableChecker([both]).faults([{"id": number}]) == ()
