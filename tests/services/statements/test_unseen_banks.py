"""Tables of banks that nobody declared: read by the words of their headings, and proved by their balances."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.statements.reader import documents, movements, only, read, refused
from tests.support.biff import Serial, biff
from tests.support.statements.files import Dated, html, spreadsheet_xml, xlsx

FIRST, SECOND = date(2026, 10, 13), date(2026, 10, 14)
VALUES = "Fecha,Detalle,Valor,Saldo\n"
HEAD = "Fecha,Descripción,Débito,Crédito,Saldo\n"


def test_a_page_with_preamble_spaced_thousands_negative_debits_totals_and_small_print() -> None:
    statement = read(
        "BANCO INVENTADO\n"
        "Número de Cuenta;0012345678;\n"
        "Período:;01/10/2026 - 31/10/2026\n"
        "\n"
        "FECHA;LUGAR;NRO. COMPROBANTE;DETALLE TRANSACCIÓN;DÉBITOS;CRÉDITOS;SALDO CONTABLE;SALDO DISPONIBLE;MONEDA\n"
        "01/10/2026;QUITO;00012;DEPÓSITO EN EFECTIVO;;50,00;1.050,00;1.050,00;USD\n"
        "02/10/2026;TENA;00013;NOTA DE DÉBITO;-0,30;;1.049,70;900,00;USD\n"
        "12/10/2026;QUITO;00013;DEPÓSITO;;1 100,00;2.149,70;2.149,70;USD\n"
        ";;;TOTALES;-0,30;1.150,00;;;\n"
        "Este documento no reemplaza al estado de cuenta. Página 1 de 1\n"
    )
    assert (statement.format, statement.account, statement.balance) == ("tabla", "0012345678", "ok")
    assert (statement.period_from, statement.period_to) == (date(2026, 10, 1), date(2026, 10, 31))
    assert [row.amount_cents for row in statement.rows] == [5000, -30, 110_000]
    assert documents(statement) == ["00012", "00013", "00013"]
    assert [row.office for row in statement.rows] == ["QUITO", "TENA", "QUITO"]
    assert {row.currency for row in statement.rows} == {"USD"}
    assert [reason for _, reason in statement.skipped] == ["fila de totales", "texto"]
    assert [row.line for row in statement.rows] == [6, 7, 8]


@pytest.mark.parametrize(
    "heads",
    [
        "FECHA;NRO. DOCUMENTO;DESCRIPCIÓN;DÉBITO;CRÉDITO;SALDO",
        "fecha transacción;No. Comprobante;Concepto;Cargos;Abonos;Saldo contable",
        '"Fecha\ndel movimiento";"Número\nDocumento";Detalle;"Valor\nDébito";"Valor\nCrédito";"Saldo\nFinal"',
        "Fec. Mov.;Nº Doc.;Glosa;Retiros;Depósitos;Saldo USD",
        "Fecha valor;Referencia;Observación;Egresos (USD);Ingresos (USD);Saldo disponible",
        "DATE;REFERENCE;DESCRIPTION;DEBIT;CREDIT;BALANCE",
        "Fecha;N?mero Documento;Descripci?n;D?bito;Cr?dito;Saldo",
    ],
)
def test_headings_in_many_words(heads: str) -> None:
    statement = read(f"{heads}\n13/10/2026;0012;PAGO ROSA;;50.00;150.00\n14/10/2026;0013;COSTO;0.30;;149.70\n")
    assert movements(statement) == [(FIRST, 5000), (SECOND, -30)]
    assert documents(statement) == ["0012", "0013"]
    assert [row.description for row in statement.rows] == ["PAGO ROSA", "COSTO"]
    assert statement.balance == "ok"


def test_columns_in_another_order_with_more_of_them() -> None:
    statement = read(
        "Saldo,Cliente,Crédito,Débito,Secuencia,RUC ordenante,Fecha\n"
        "150.00,ROSA QUISHPE,50.00,,1,1710034065001,13/10/2026\n149.70,,,0.30,2,,14/10/2026\n"
    )
    assert movements(statement) == [(FIRST, 5000), (SECOND, -30)]
    assert statement.rows[0].description == "ROSA QUISHPE · 1710034065001"


def test_headings_in_two_rows() -> None:
    head = "Fecha;Descripción;Movimientos;;Saldo\n;;Débito;Crédito;Contable\n"
    text = f"{head}13/10/2026;A;;50.00;150.00\n{head}14/10/2026;B;20.00;;130.00\n"
    assert movements(read(text)) == [(FIRST, 5000), (SECOND, -2000)]


def test_headings_that_span_rows_and_columns_of_a_page() -> None:
    page = (
        "<table><tr><th rowspan=2>Fecha</th><th rowspan='2'>Detalle</th><th colspan=2>Valores</th><th rowspan=2>Saldo"
        "</th></tr><tr><th>D&eacute;bito</th><th>Cr&eacute;dito</th></tr>"
        "<tr><td>13/10/2026<td>A<br>B<td><td>50.00<td>150.00</tr>"
        "<tr><td>14/10/2026<td>x<td>1.00<td>&nbsp;<td>149.00</tr></table>"
    )
    statement = read(page, "x.xls")
    assert movements(statement) == [(FIRST, 5000), (SECOND, -100)]
    assert statement.rows[0].description == "A B"


ROWS: list[list[object]] = [
    ["Fecha", "Concepto", "Monto", "Saldo"],
    ["13/10/2026", "DEPOSITO", 50.5, 150.5],
    ["14/10/2026", "COSTO", -1, 149.5],
]
TEXT_ROWS = [[str(cell) for cell in row] for row in ROWS]


@pytest.mark.parametrize(
    "content",
    [
        "\n".join(",".join(row) for row in TEXT_ROWS).encode(),
        "\r\n".join("\t".join(row) for row in TEXT_ROWS).encode(),
        "\n".join("|".join(row) for row in TEXT_ROWS).encode("utf-16"),
        ("sep=;\n" + "\n".join(";".join(row) for row in TEXT_ROWS)).encode(),
        html(ROWS),
        html(ROWS, encoding="cp1252"),
        spreadsheet_xml(ROWS),
        xlsx(ROWS),
        xlsx([["Resumen"], ["x", 1]], ROWS),
        biff(ROWS),
        biff([ROWS[0], [Serial(46308), *ROWS[1][1:]], [46309, *ROWS[2][1:]]]),
        xlsx([ROWS[0], [Dated(46308), *ROWS[1][1:]], [Dated(46309), *ROWS[2][1:]]]),
    ],
)
def test_one_table_in_every_kind_of_file(content: bytes) -> None:
    statement = read(content, "lista.dat")
    assert movements(statement) == [(FIRST, 5050), (SECOND, -100)]
    assert (statement.balance, statement.opening_cents, statement.closing_cents) == ("ok", 10_000, 14_950)


@pytest.mark.parametrize(
    "rows",
    [
        VALUES + "13/10/2026,A,-50.00,150.00\n14/10/2026,B,20.00,130.00\n15/10/2026,,-5.00,135.00\n",
        VALUES + "13/10/2026,DEPOSITO,50.00,150.00\n14/10/2026,B,20.00,130.00\n15/10/2026,,5.00,135.00\n",
        VALUES + "13/10/2026,A,50.00 CR,150.00\n14/10/2026,B,20.00 DB,130.00\n15/10/2026,,5.00 CR,135.00\n",
        "Fecha,Detalle,D/C,Valor\n13/10/2026,A,C,50.00\n14/10/2026,B,D,20.00\n15/10/2026,,C,5.00\n",
        "Fecha,Tipo de movimiento,Valor\n13/10/2026,Nota de crédito,50\n14/10/2026,N/D,20\n15/10/2026,Depósito,5\n",
        "Fecha,Detalle,Valor\n13/10/2026,DEPOSITO A,50.00\n14/10/2026,RETIRO B,20.00\n15/10/2026,ABONO C,5.00\n",
        "Fecha,Detalle,Valor\n13/10/2026,A,50.00\n14/10/2026,B,(20.00)\n15/10/2026,,5.00\n",
        "Fecha,Detalle,Valor\n13/10/2026,A,50.00\n14/10/2026,B,20.00-\n15/10/2026,,+5.00\n",
        "Fecha,Detalle,Débito,Crédito\n13/10/2026,A,-,50.00\n14/10/2026,B,-20.00,0.00\n15/10/2026,,0.00,5.00\n",
    ],
    ids=[
        "inverted",
        "balances",
        "in the cell",
        "column",
        "code",
        "words",
        "parentheses",
        "minus behind",
        "two columns",
    ],
)
def test_the_sign_comes_from_whatever_proves_it(rows: str) -> None:
    assert [row.amount_cents for row in read(rows).rows] == [5000, -2000, 500]


def test_a_list_of_deposits_without_signs_is_taken_as_deposits_with_a_warning() -> None:
    statement = read("Fecha,Cliente,Referencia,Valor\n13/10/2026,ROSA,123,50.00\n14/10/2026,LUIS,124,20.00\n")
    assert [row.amount_cents for row in statement.rows] == [5000, 2000]
    assert any("depósitos" in text for text in statement.warnings)


@pytest.mark.parametrize("text", ["CHEQUE 12", "PAGO SERVICIO", "COSTO"])
def test_a_list_without_signs_that_may_hold_a_debit_is_refused(text: str) -> None:
    with refused("no_sign") as caught:
        read(f"Fecha,Concepto,Valor\n13/10/2026,ROSA,50.00\n14/10/2026,{text},20.00\n")
    assert caught.value.values["row"] == 3


def test_rows_that_tell_only_the_balance_are_facts_and_no_movements() -> None:
    statement = read(
        HEAD + "01/10/2026,SALDO ANTERIOR,0.00,0.00,100.00\n13/10/2026,SALDO PENDIENTE ROSA,,50.00,150.00\n"
        "31/10/2026,SALDO FINAL,,,150.00\n"
    )
    assert only(statement).description == "SALDO PENDIENTE ROSA"
    assert (statement.opening_cents, statement.closing_cents, statement.balance) == (10_000, 15_000, "ok")


def test_repeated_headings_and_page_feet_are_left_aside() -> None:
    page = "Página 1 de 2\n\n" + HEAD
    text = HEAD + "13/10/2026,A,,50.00,150.00\n" + page + "14/10/2026,B,,50.00,200.00\n"
    statement = read(text)
    assert len(statement.rows) == 2
    assert [reason for _, reason in statement.skipped] == ["texto", "encabezado repetido"]


def test_a_summary_of_cheques_after_the_movements_is_left_aside() -> None:
    text = (
        HEAD
        + "13/10/2026,A,,50.00,150.00\n14/10/2026,B,,50.00,200.00\n"
        + "RESUMEN DE CHEQUES\n999,03/10/2026,,1.00\nCheque,Fecha,Valor\n"
    )
    statement = read(text)
    assert (len(statement.rows), statement.balance) == (2, "ok")


def test_a_text_that_goes_on_in_the_next_row_stays_with_its_movement() -> None:
    statement = read(HEAD + "13/10/2026,DEPOSITO,,50.00,150.00\n,DE ROSA QUISHPE,,,\n14/10/2026,B,,50.00,200.00\n")
    assert [row.description for row in statement.rows] == ["DEPOSITO DE ROSA QUISHPE", "B"]


def test_genuine_twins_and_movements_of_nothing_are_kept() -> None:
    row = "13/10/2026,DEPOSITO,,50.00,"
    statement = read(HEAD + f"{row}150.00\n{row}200.00\n13/10/2026,AJUSTE,0.00,0.00,200.00\n")
    assert [one.amount_cents for one in statement.rows] == [5000, 5000, 0]
    assert statement.balance == "ok"


def test_the_balance_of_the_day_on_its_last_row_alone_still_proves_the_month() -> None:
    rows = "13/10/2026,A,,50.00,\n13/10/2026,B,,10.00,160.00\n14/10/2026,C,1.00,,\n14/10/2026,D,,1.00,160.00\n"
    statement = read(HEAD + rows)
    assert (statement.balance, statement.opening_cents) == ("ok", 10_000)
    assert read(HEAD + rows.replace("C,1.00", "C,2.00")).balance == "broken"


def test_totals_of_the_page_prove_what_has_no_balances() -> None:
    totals = "Total créditos:,60.00\nTotal débitos:,1.00\n"
    page = totals + "Fecha,Detalle,Débito,Crédito\n13/10/2026,A,,50.00\n14/10/2026,B,1.00,\n"
    assert read(page + "15/10/2026,C,,10.00\n").balance == "absent"
    cut = read(page)
    assert cut.balance == "broken"
    assert any("suman $50,00" in text for text in cut.warnings)


def test_opening_and_closing_prove_what_has_no_running_balance() -> None:
    page = (
        "Saldo inicial:,100.00,Saldo final:,{}\nFecha,Detalle,Débito,Crédito\n13/10/2026,A,,50.00\n14/10/2026,B,1.00,\n"
    )
    assert read(page.format("149.00")).balance == "ok"
    broken = read(page.format("150.00"))
    assert broken.balance == "broken"
    assert any("no da el saldo final" in text for text in broken.warnings)


def test_a_break_names_its_rows() -> None:
    rows = "".join(f"{day}/10/2026,A,,50.00,{150 + 50 * at}.00\n" for at, day in enumerate(range(13, 20)))
    statement = read(HEAD + rows.replace("16/10/2026,A,,50.00,300.00", "16/10/2026,A,,50.00,301.00"))
    assert (statement.balance, statement.breaks) == ("broken", (3, 4))


def test_a_re_sorted_statement_is_broken_and_says_so() -> None:
    rows = [
        "13/10/2026,A,,50.00,150.00",
        "15/10/2026,C,,10.00,159.00",
        "14/10/2026,B,1.00,,149.00",
        "16/10/2026,D,,1.00,160.00",
    ]
    statement = read(HEAD + "\n".join(rows))
    assert statement.balance == "broken"
    assert any("El saldo no sigue" in text for text in statement.warnings)


def test_a_day_that_goes_back_while_the_balances_go_on_is_told() -> None:
    rows = "13/10/2026,A,,50.00,150.00\n23/10/2026,B,,50.00,200.00\n15/10/2026,,,50.00,250.00\n"
    assert any("fila 4" in text for text in read(HEAD + rows).warnings)


@pytest.mark.parametrize(
    ("typed", "account"),
    [
        ("Cuenta: XXXXXX2345", "XXXXXX2345"),
        ("Cuenta;2100-0123-45", "2100-0123-45"),
        ("CUENTA CORRIENTE No. 0210012345 USD", "0210012345"),
        ("Movimientos de la cuenta de ahorros 2100012345", "2100012345"),
    ],
)
def test_the_account_however_it_is_written(typed: str, account: str) -> None:
    text = HEAD.replace(",", ";") + "13/10/2026;A;;50.00;150.00\n"
    assert read(f"{typed}\n{text}").account == account


def test_documents_that_a_spreadsheet_rounded_are_told() -> None:
    text = "Fecha,Documento,Concepto,Monto\n13/10/2026,3.80E+07,X,5.00\n"
    text += '13/10/2026,="0012",X,-5.00\n13/10/2026,\'0012,X,5.00\n13/10/2026,38078012.0,X,5.00\n'
    statement = read(text)
    assert documents(statement) == ["3.80E+07", "0012", "0012", "38078012"]
    assert any("redondeados" in text for text in statement.warnings)


def test_a_document_too_long_for_the_number_of_a_sheet_is_told() -> None:
    """A sheet keeps fifteen figures of a number; what follows them is lost."""
    heads: list[object] = ["Fecha", "Documento", "Concepto", "Monto"]
    lost = read(xlsx([heads, ["13/10/2026", 380780120000000012345.0, "X", 5]]))
    assert any("redondeados" in text and "(380780120000000000000)" in text for text in lost.warnings)
    kept = read(xlsx([heads, ["13/10/2026", "380780120000000012345", "X", 5]]))
    assert documents(kept) == ["380780120000000012345"]
    assert not any("redondeados" in text for text in kept.warnings)


def test_hours_in_a_column_of_their_own() -> None:
    statement = read("Fecha,Hora,Concepto,Monto\n13/10/2026,9:47 PM,A,5.00\n14/10/2026,08:05:09,B,-5.00\n")
    assert [row.time for row in statement.rows] == ["21:47", "08:05"]


SIDES = [
    ("Crédito", "Débito"),
    ("CREDITO TRANSFERENCIA 123", "DEBITO TRANSFERENCIA 124"),
    ("Nota de crédito depósito", "Nota de débito depósito"),
    ("N/C", "N/D"),
]
LETTERS = [("C", "D"), ("+", "−"), ("DEP", "RET")]
"""Signs only in a column that is called so."""


@pytest.mark.parametrize(
    ("head", "plus", "minus"),
    [*(("Tipo", *pair) for pair in (*SIDES, *LETTERS)), *(("Detalle", *pair) for pair in SIDES)],
)
def test_the_words_of_the_sides_wherever_they_stand(head: str, plus: str, minus: str) -> None:
    text = f"Cuenta;2200012345\n\nMovimientos\nFecha;Concepto;Monto;{head}\n"
    statement = read(f"{text}13/10/2026;ROSA;50,00;{plus}\n14/10/2026;LUIS;1.050,00;{minus}\n")
    assert [row.amount_cents for row in statement.rows] == [5000, -105_000]


def test_where_the_concept_tells_only_the_side_the_detail_is_the_text() -> None:
    head = "Fecha;Concepto;Monto;Detalle\n"
    statement = read(f"{head}13/10/2026;Crédito;50,00;DEP ROSA Documento: 0038\n14/10/2026;Débito;1,00;COSTO\n")
    assert [(row.amount_cents, row.description, row.document) for row in statement.rows] == [
        (5000, "DEP ROSA Documento: 0038", "0038"),
        (-100, "COSTO", ""),
    ]


def test_letters_lost_on_the_way_do_not_hide_a_known_shape() -> None:
    text = "Fecha,Descripci\ufffdn,N\ufffdmero Documento,D\ufffdbito,Cr\ufffddito,Saldo\n"
    statement = read(text + "03/10/2026,DEP\ufffdSITO,12,,50.00,150.00\n04/10/2026,X,13,1.00,,149.00\n")
    assert statement.format == "pichincha-personas"
    assert [row.amount_cents for row in statement.rows] == [5000, -100]
    assert any("dañadas" in text for text in statement.warnings)


HEADS = (["N.CHEQUE", "FECHA", "VALOR"], ["FECHA", "CHEQUE", "VALOR"])


@pytest.mark.parametrize(
    ("title", "heads"),
    [(title, heads) for title in ("RESUMEN DE CHEQUES", "CHEQUES PAGADOS", "") for heads in HEADS]
    + [("RESUMEN DE CHEQUES", []), ("DETALLE DE CHEQUES", [])],
)
def test_a_summary_of_cheques_before_or_after_is_no_movement(title: str, heads: list[str]) -> None:
    day = heads.index("FECHA") if heads else 1
    cheque = ["001314", "001314", "150.00"]
    cheque[day] = "03-ago."
    summary = [row for row in ([title] if title else [], heads, cheque) if row]
    before = [["Saldo Anterior:", "1000.00"], ["Cuenta:", "CUENTA 2100319432"], ["Fecha este Corte:", "31-08-2026"]]
    table = [
        ["FECHA", "OFIC.", "N.DOC.", "DESCRIPCION", "DEBITO", "CREDITO", "SALDO"],
        ["03-ago.", "8386", "D1", "TRANSF", "0.00", "500.00", "1500.00"],
        ["04-ago.", "0012", "001314", "CHEQUE", "150.00", "0.00", "1350.00"],
    ]
    for page in ([*before, *summary, ["DETALLE DE MOVIMIENTOS"], *table], [*before, *table, *summary]):
        statement = read(html(page), "estado.xls")
        assert [row.amount_cents for row in statement.rows] == [50_000, -15_000]
        assert (statement.balance, statement.opening_cents, statement.closing_cents) == ("ok", 100_000, 135_000)


def test_movements_in_another_currency_are_told() -> None:
    head = "Fecha,Concepto,Moneda,Valor\n13/10/2026,A,{},5.00\n14/10/2026,B,USD,-5.00\n"
    assert any("EUR" in text for text in read(head.format("EUR")).warnings)
    assert not any("dólares" in text for text in read(head.format("usd")).warnings)
