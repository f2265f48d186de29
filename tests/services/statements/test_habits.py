"""Habits of pages: days printed once, heads that come again, counts of rows, headings nobody foresaw."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.statements.layout import Layout
from tests.services.statements.reader import documents, movements, read, refused

HEAD = "Fecha,Documento,Detalle,Débito,Crédito,Saldo\n"
FIRST, SECOND = date(2026, 10, 13), date(2026, 10, 14)


def test_a_day_that_is_printed_once_is_of_the_rows_under_it_too() -> None:
    rows = "13/10/2026,1,A,,50.00,150.00\n,2,B,,50.00,200.00\n14/10/2026,3,C,1.00,,199.00\n,4,TOTAL S.A.,,1.00,200.00\n"
    statement = read(HEAD + rows)
    assert movements(statement) == [(FIRST, 5000), (FIRST, 5000), (SECOND, -100), (SECOND, 100)]
    assert "En 2 filas la fecha viene en blanco: se tomó la de la fila de arriba." in statement.warnings


@pytest.mark.parametrize(
    "rows",
    [
        "13/10/2026,1,A,,50.00,150.00\n13/10/2026,2,B,,50.00,200.00\n,3,C,,1.00,201.00\n,4,D,,1.00,202.00\n",
        "13/10/2026,1,A,,50.00,150.00\n,2,B,,50.00,200.00\n14/10/2026,3,C,,1.00,201.00\n",
    ],
    ids=["days are printed on each row", "one row alone"],
)
def test_a_row_that_lost_its_day_is_refused(rows: str) -> None:
    with refused("bad_date"):
        read(HEAD + rows)


def test_a_new_page_prints_the_day_again() -> None:
    rows = "13/10/2026,1,A,,50.00,150.00\n,2,B,,50.00,200.00\n"
    statement = read(HEAD + rows + "\nPágina 2\n" + HEAD + "13/10/2026,3,C,,1.00,201.00\n,4,D,,1.00,202.00\n")
    assert [day for day, _ in movements(statement)] == [FIRST] * 4


def test_the_head_of_a_page_that_comes_again_is_no_movement() -> None:
    page = "\nCuenta:,2100012345,,,Moneda:,USD\nFecha inicio,01/10/2026,,,,\nNúmero de Cuenta,Tipo,Moneda,,,\n"
    statement = read(f"{HEAD}13/10/2026,1,A,,50.00,150.00\n{page}{HEAD}14/10/2026,2,B,,50.00,200.00\n")
    assert (documents(statement), statement.balance) == (["1", "2"], "ok")


def test_a_line_of_dashes_is_nothing() -> None:
    rule = "----------,-----,------,------,------,------\n"
    assert len(read(f"{HEAD}{rule}13/10/2026,1,A,,50.00,150.00\n{rule}").rows) == 1


@pytest.mark.parametrize("line", ["Número de registros:,2", "Total registros: 2", "Cantidad de movimientos,2,,,,"])
def test_a_count_of_rows_that_is_not_met_is_told(line: str) -> None:
    rows = "13/10/2026,1,A,,50.00,150.00\n14/10/2026,2,B,,50.00,200.00\n"
    assert not [text for text in read(HEAD + rows + line).warnings if "cortado" in text]
    cut = read(HEAD + rows.splitlines(keepends=True)[0] + line)
    assert "El archivo dice que trae 2 movimientos y se leyeron 1: puede estar cortado." in cut.warnings


def test_the_row_of_totals_proves_what_has_no_balances() -> None:
    head, rows = (
        "Fecha,Detalle,Débito,Crédito\n",
        ["13/10/2026,A,,50.00\n", "14/10/2026,B,1.00,\n", "15/10/2026,C,,10.00\n"],
    )
    assert not [text for text in read(f"{head}{''.join(rows)},TOTALES,1.00,60.00\n").warnings if "suman" in text]
    cut = read(f"{head}{rows[0]}{rows[2]},TOTALES,1.00,60.00\n")
    assert "Los débitos suman $0,00 y el archivo dice $1,00." in cut.warnings
    assert cut.balance == "broken"


def test_a_list_whose_end_nothing_tells_says_so() -> None:
    rows = HEAD + "13/10/2026,1,A,,50.00,150.00\n"
    assert any("compare la última fila" in text for text in read(rows).warnings)
    for told in (f"Saldo final:,150.00\n\n{rows}", f"{rows}Número de registros:,1\n", f"{rows},,TOTAL,0.00,50.00,\n"):
        assert not any("compare la última fila" in text for text in read(told).warnings)


@pytest.mark.parametrize(
    "heads",
    [
        "F. Movimiento,Documento No.,Concepto / Detalle,Observación,Monto Total,Monto retenido",
        "Fecha de la transacción,# Documento,Descripción de la transacción,Comentario,Importe total,Valor en cheques",
        "Fecha Trx,Número del documento,Motivo,Observaciones,Valor total en dólares,Saldo promedio",
    ],
)
def test_headings_that_nobody_foresaw(heads: str) -> None:
    statement = read(f"{heads}\n13/10/2026,0012,DEPOSITO ROSA,ver,+50.00,0.00\n14/10/2026,0013,COSTO,,-0.30,0.00\n")
    assert movements(statement) == [(FIRST, 5000), (SECOND, -30)]
    assert (documents(statement), statement.rows[0].description) == (["0012", "0013"], "DEPOSITO ROSA")


def test_a_profile_whose_headings_hold_no_known_word_finds_them() -> None:
    columns = {"alfa": "date", "beta": "description", "gama": "credit", "delta": "debit"}
    text = "BANCO INVENTADO\n\nAlfa,Beta,Gama,Delta\n13/10/2026,ROSA,50.00,\n14/10/2026,COSTO,,0.30\n"
    assert movements(read(text, layout=Layout("own", columns=columns))) == [(FIRST, 5000), (SECOND, -30)]


def test_an_amount_above_the_table_proves_no_order_of_days() -> None:
    with refused("date_undecided"):
        read(f"Saldo anterior:,50.00\nDesde:,02/06/2026,Hasta:,02/06/2026\n{HEAD}02/06/2026,1,A,,50.00,100.00\n")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("mar 10/06/2026", date(2026, 10, 6)),
        ("mié 10/06/2026", date(2026, 6, 10)),
        ("10.06.2026", date(2026, 6, 10)),
    ],
)
def test_the_day_of_the_week_and_points_prove_the_order(written: str, day: date) -> None:
    assert movements(read(f"{HEAD}{written},1,A,,50.00,100.00\n")) == [(day, 5000)]
