"""What pages tell around their tables, and what only the whole of a table decides."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.statements.reader import movements, only, read, refused
from tests.support.statements.files import html, spreadsheet_xml

HEAD = "Fecha;Descripción;Débito;Crédito;Saldo\n"
ROWS = "13/10/2026;A;;50,00;150,00\n14/10/2026;B;1,00;;149,00\n"


@pytest.mark.parametrize(
    ("page", "start", "end"),
    [
        ("Desde:;01/10/2026;Hasta:;31/10/2026\n", "2026-10-01", "2026-10-31"),
        ("BANCO\nDesde: 01/10/2026 Hasta: 31/10/2026\nCuenta Corriente No. 0012345678\n", "2026-10-01", "2026-10-31"),
        ("Desde el 1 de octubre de 2026;hasta el 31 de octubre de 2026\n", "2026-10-01", "2026-10-31"),
        ("Período: 01/10/2026 - 31/10/2026\n", "2026-10-01", "2026-10-31"),
        ("Movimientos del 01-10-2026 al 31-10-2026\n", "2026-10-01", "2026-10-31"),
        ("Fecha último corte;30-09-2026\nFecha este corte;31-10-2026\n", "2026-10-01", "2026-10-31"),
        ("Mes: Octubre 2026\n", "2026-10-01", "2026-10-31"),
        ("Fecha desde;Fecha hasta\n01/10/2026;31/10/2026\n", "2026-10-01", "2026-10-31"),
        ("Fecha de corte: 31/10/2026\n", "2026-10-13", "2026-10-31"),
        ("Hasta: 01/10/2026;Desde: 31/10/2026\n", "2026-10-13", "2026-10-14"),
        ("", "2026-10-13", "2026-10-14"),
    ],
)
def test_the_period_however_it_is_told(page: str, start: str, end: str) -> None:
    told = read(page + HEAD + ROWS)
    assert (str(told.period_from), str(told.period_to)) == (start, end)


def test_movements_outside_the_period_are_told() -> None:
    told = read("Desde:;14/10/2026;Hasta:;31/10/2026\n" + HEAD + ROWS)
    assert any("fuera del período" in text for text in told.warnings)


@pytest.mark.parametrize(
    "page",
    [
        "Saldo anterior;100,00\n",
        "Saldo inicial: 100,00\n",
        "Saldo anterior $ 100,00\n",
        "Saldo anterior;Saldo actual\n100,00;149,00\n",
        "Cuenta:;;Saldo inicial:;100,00\n",
    ],
)
def test_the_opening_balance_however_it_is_told_is_proved(page: str) -> None:
    told = read(page + HEAD + ROWS)
    assert (told.balance, told.opening_cents, told.closing_cents) == ("ok", 10_000, 14_900)
    wrong = read(page.replace("100,00", "101,00") + HEAD + ROWS)
    assert (wrong.balance, wrong.breaks[:1]) == ("broken", (0,))


def test_a_balance_of_today_is_not_taken_for_the_one_at_the_end() -> None:
    told = read("Saldo actual;999,00\n" + HEAD + ROWS)
    assert (told.balance, told.closing_cents) == ("ok", 14_900)


def test_a_decimal_mark_that_only_the_balances_prove() -> None:
    head = "Fecha;Detalle;Valor;Saldo\n13/10/2026;A;1.500;2.000\n"
    told = read(head + "14/10/2026;B;-500;1.500\n15/10/2026;C;1.250;2.750\n")
    assert [row.amount_cents for row in told.rows] == [150_000, -50_000, 125_000]
    with refused("decimal_undecided"):
        read(head + "14/10/2026;B;1.500;3.500\n")


def test_days_without_year_take_the_one_in_the_name_of_the_file_with_a_warning() -> None:
    text = HEAD.replace(";", ",") + "13-oct.,A,,50.00,150.00\n"
    told = read(text, "estado octubre 2026.csv")
    assert only(told).date == date(2026, 10, 13)
    assert any("2026" in text for text in told.warnings)
    with refused("no_year"):
        read(text, "estado 2025-2026.csv")


def test_days_without_year_take_the_one_of_any_day_around_the_table() -> None:
    text = "Impreso el 02/11/2026\n" + HEAD.replace(";", ",") + "13-oct.,A,,50.00,150.00\n"
    assert only(read(text)).date == date(2026, 10, 13)


def test_an_account_in_a_column_and_one_in_a_layout() -> None:
    told = read("Cuenta,Fecha,Concepto,Monto\n2100012345,13/10/2026,A,5.00\n2100012345,14/10/2026,B,-5.00\n")
    assert told.account == "2100012345"


def test_a_credit_with_a_minus_is_asked() -> None:
    with refused("bad_sign"):
        read("Fecha,Concepto,Tipo,Monto\n13/10/2026,A,C,-5.00\n14/10/2026,B,D,5.00\n")


def test_a_sign_that_is_none_is_reckoned_from_the_balances_or_asked() -> None:
    rows = [["Fecha", "Concepto", "Tipo", "Documento", "Monto", "Saldo", "Codigo", "Oficina"]]
    rows += [["13/10/2026", "A", "C", "1", "50.00", "150.00", "1", "Q"]]
    rows += [["14/10/2026", "B", "?", "2", "1.00", "149.00", "1", "Q"]]
    assert [row.amount_cents for row in read(html(rows), form="pichincha-xlsx").rows] == [5000, -100]
    with refused("bad_sign"):
        read(html([[*row[:5], "", *row[6:]] if row[0] != "Fecha" else row for row in rows]), form="pichincha-xlsx")


def test_balances_that_read_both_ways_need_the_days() -> None:
    """Two equal amounts follow upwards and downwards: only the days tell which row came first."""
    rows = "Fecha,Detalle,Valor,Saldo\n13/10/2026,DEPOSITO,50.00,150.00\n{}/10/2026,DEPOSITO,50.00,200.00\n"
    assert [row.amount_cents for row in read(rows.format(14)).rows] == [5000, 5000]
    with refused("no_sign"):
        read(rows.replace("DEPOSITO", "X").format(13))


def test_rows_and_cells_that_a_page_forgot_to_close() -> None:
    page = "<tr><td>Fecha<td>Detalle<td>Débito<td>Crédito<tr><td>13/10/2026<td>A<td><td>50,00"
    page += "<tr><td>14/10/2026<td>B<td>1,00<td></html>"
    assert [row.amount_cents for row in read(page, "x.xls").rows] == [5000, -100]


def test_tables_within_tables_and_scripts_are_no_obstacle() -> None:
    inner = html([["Fecha", "Detalle", "Monto"], ["13/10/2026", "A", "5.00"]]).decode().replace("<html><body>", "")
    page = "<html><script>var a='<tr><td>1';</script><!-- <tr> --><table><tr><td>Menú</td><td>"
    page += f"{inner}</td></tr></table></html>"
    assert movements(read(page)) == [(date(2026, 10, 13), 500)]
    with refused("damaged"):
        read("<html>" + "<table><tr><td>" * 20)


def test_pages_too_wide_or_places_too_far_are_refused() -> None:
    with refused("too_many_rows"):
        read("<html><table><tr>" + "<td>1</td>" * 300 + "</tr></table></html>")
    sheet = spreadsheet_xml([["Fecha", "Monto"], ["13/10/2026", 5]])
    with refused("too_many_rows"):
        read(sheet.replace(b"<Row>", b'<Row ss:Index="9999999">', 1))
    with refused("damaged"):
        read(sheet.replace(b">5<", b">cinco<"))
    with refused("too_many_rows"):
        read("Fecha" + "," * 400 + "Monto\n")


def test_dates_and_gaps_in_the_xml_of_old_excel() -> None:
    sheet = spreadsheet_xml([["Fecha", "Detalle", "Monto"], ["x", "A", 5], ["14/10/2026", "B", -5]]).decode()
    sheet = sheet.replace('<Data ss:Type="String">x<', '<Data ss:Type="DateTime">2026-10-13T00:00:00.000<')
    told = read(sheet.replace('<Cell><Data ss:Type="String">A<', '<Cell ss:Index="2"><Data ss:Type="String">A<'))
    assert movements(told) == [(date(2026, 10, 13), 500), (date(2026, 10, 14), -500)]


def test_a_heading_over_two_columns_is_read_with_what_divides_it() -> None:
    told = read(
        "Fecha;Documento;Concepto;Valor;;Saldo\n;;;Débito;Crédito;\n"
        "13/10/2026;1;A;;50,00;150,00\n14/10/2026;2;B;1,00;;149,00\n"
    )
    assert [(row.amount_cents, row.balance_cents) for row in told.rows] == [(5000, 15000), (-100, 14900)]
    assert told.balance == "ok"
