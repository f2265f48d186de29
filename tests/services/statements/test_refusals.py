"""Files that must not be read: each a sentence that says what to do, and nothing saved."""

from __future__ import annotations

import io
import zipfile

import pytest

from app.services.statements.gates import MAX_BYTES
from tests.services.statements.reader import only, read, refused
from tests.support.biff import compound
from tests.support.files import jpg, pdf
from tests.support.statements.files import Formula, spreadsheet_xml, xlsx
from tests.support.statements.messages import camt, mt940, ofx_sgml
from tests.support.statements.month import Month, month
from tests.support.statements.shapes import guayaquil, internacional, pichincha_csv, pichincha_html, pichincha_xlsx
from tests.support.workbooks import package

HEAD = "Fecha,Descripción,Débito,Crédito,Saldo\n"
ROW = "13/10/2026,A,,50.00,150.00\n"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\t\n", "empty"),
        (bytes(500), "empty"),
        (b"hola, esto no es nada\n", "no_header"),
        (b"una sola linea", "no_header"),
        (HEAD.encode(), "no_rows"),
        (pdf(), "picture"),
        (jpg(), "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"Rar!\x1a\x07", "not_a_statement"),
        (b"MZ\x90\x00", "not_a_statement"),
        (bytes(range(256)) * 8, "not_a_statement"),
        (b"<?xml version='1.0'?><factura><total>5</total></factura>", "not_a_statement"),
        (b"<html><body>Su sesi\xf3n termin\xf3</body></html>", "no_header"),
        (b"PK\x03\x04 esto no es un zip", "damaged"),
        (compound("EncryptedPackage", b"x"), "protected"),
        (compound("WordDocument", b"x"), "not_a_statement"),
        (compound("Workbook", b"esto no es BIFF"), "damaged"),
    ],
)
def test_what_is_no_statement(content: bytes, key: str) -> None:
    with refused(key):
        read(content, "estado.xlsx")


def test_a_hundred_megabytes_are_refused_before_anybody_looks() -> None:
    with refused("too_big"):
        read(b"a" * (MAX_BYTES + 1))


@pytest.mark.parametrize("write", [pichincha_xlsx, pichincha_html, guayaquil, internacional, ofx_sgml, mt940, camt])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_file_cut_anywhere_is_refused(write: object, part: float) -> None:
    assert callable(write)
    content = write(month(20))
    with pytest.raises(Exception, match=r"statement\.") as caught:
        read(content[: int(len(content) * part)])
    assert caught.value.args[0] in {
        "statement.truncated",
        "statement.damaged",
        "statement.not_a_statement",
        "statement.bad_row",
    }


@pytest.mark.parametrize("drop", range(1, 40, 3))
def test_a_list_cut_in_its_last_row_is_refused_or_shown_as_broken(drop: int) -> None:
    """A text has no end of its own: what is missing shows in the row that was cut."""
    whole = pichincha_csv(Month(month(8).moves)).decode("utf-8-sig").rstrip()
    try:
        statement = read(whole[:-drop])
    except Exception as error:  # noqa: BLE001  any refusal, but by its key
        assert str(error).startswith("statement.")  # noqa: PT017  broken is right too
    else:
        assert statement.balance == "broken" or len(statement.rows) == 8


@pytest.mark.parametrize(
    ("rows", "key", "row", "column"),
    [
        ("14/10/2026,DEP\n", "no_amount", 3, "Crédito"),
        ("14/1\n", "no_amount", 3, "Crédito"),
        ("1\n", "bad_date", 3, "Fecha"),
        (",DEP,,1.00,151.00\n", "bad_date", 3, "Fecha"),
        ("31/02/2026,DEP,,1.00,151.00\n", "bad_date", 3, "Fecha"),
        ("hoy,DEP,,1.00,151.00\n", "bad_date", 3, "Fecha"),
        ("14/10/2026,DEP,,1.00x,151.00\n", "bad_amount", 3, "Crédito"),
        ("14/10/2026,DEP,,1.005,151.00\n", "bad_amount", 3, "Crédito"),
        ("14/10/2026,DEP,,1.00,#####\n", "bad_amount", 3, "Saldo"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_never_dropped(rows: str, key: str, row: int, column: str) -> None:
    with refused(key) as caught:
        read(HEAD + ROW + rows)
    assert (caught.value.values["row"], caught.value.values["column"]) == (row, column)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Fecha,Concepto,Valor\n03/10/2026,DEPOSITO,50.00\n04/10/2026,DEPOSITO,20.00\n", "date_undecided"),
        ("Fecha,Concepto,Valor\n13/10/2026,DEPOSITO,50.00\n10/14/2026,DEPOSITO,20.00\n", "date_mixed"),
        ("Fecha;Concepto;Valor\n13/10/2026;DEPOSITO;1.234\n14/10/2026;DEPOSITO;5.678\n", "decimal_undecided"),
        ("Fecha;Concepto;Valor\n13/10/2026;DEPOSITO;50,00\n14/10/2026;DEPOSITO;75.00\n", "decimal_mixed"),
        (HEAD + "13-oct.,A,,50.00,150.00\n", "no_year"),
        (HEAD + "13/10/2026,A,20.00,50.00,150.00\n", "both_columns"),
        ("Fecha,Concepto,Tipo,Valor\n13/10/2026,A,C,50.00\n14/10/2026,CHEQUE,X,20.00\n", "no_sign"),
        ("Cuenta,Fecha,Concepto,Monto\n123456,13/10/2026,D,5.00\n123457,13/10/2026,D,5.00\n", "two_accounts"),
        ("14/10/2026,B,,50.00,200.00\n" + HEAD + ROW, "row_above"),
        ('Fecha,Documento,Monto\n13/10/2026,"38"38"116",5.00\n', "open_quote"),
        ("Cuenta:,2100012345\n" + HEAD + ROW + "Cuenta:,9900099999\n" + HEAD + ROW, "two_accounts"),
        (pichincha_csv(month(8)).decode("utf-8-sig")[:600].rpartition("\n")[0] + "\n" + HEAD + ROW, "two_tables"),
        (HEAD + ROW + "RESUMEN\nFecha,Concepto,Valor\n" + ROW, "two_tables"),
        (HEAD + ROW + "\nOTRA CUENTA\nFecha,Concepto,Documento,Débito,Crédito,Saldo\n" + ROW, "two_tables"),
        ('Fecha,Concepto,Monto\n13/10/2026,"A,,50.00\n14/10/2026,B,1.00\n15/10/2026,C,1.00,,,\n', "open_quote"),
        ('Fecha,Concepto,Monto\n13/10/2026,A,50.00\n14/10/2026,B,"1.0', "truncated"),
        (HEAD + ROW + "\x00" * 60, "not_a_statement"),
        (
            HEAD + ROW + "14/10/2026,B,,50.00,200.00\n14/10/2016,C,,50.00,250.00\n15/10/2026,D,,1.00,251.00\n",
            "bad_date",
        ),
    ],
)
def test_what_cannot_be_decided_is_asked(text: str, key: str) -> None:
    with refused(key):
        read(text)


def sheet(*rows: list[object]) -> bytes:
    return xlsx([["Fecha", "Concepto", "Monto"], *rows])


def test_movements_that_a_spreadsheet_reckons_are_refused_and_a_sum_under_them_is_not() -> None:
    deposit: list[object] = ["13/10/2026", "A", 5.0]
    for formula in ('=HYPERLINK("http://x")|B', "=1+1|2"):
        with refused("formulas") as caught:
            read(sheet(deposit, ["14/10/2026", Formula(formula), -1]))
        assert caught.value.values["row"] == 3
    assert len(read(sheet(deposit, [None, "TOTAL", Formula("=SUM(C2:C2)|5.0")])).rows) == 1
    old = spreadsheet_xml([["Fecha", "Concepto", "Monto"], deposit])
    with refused("formulas"):
        read(old.replace(b'<Cell><Data ss:Type="Number">', b'<Cell ss:Formula="=R1C1"><Data ss:Type="Number">'))


FORMULAS = ('=HYPERLINK(""http://x"";""y"")', "=1+1", "=-A1", "=cmd|' /C calc'!A0", "@SUM(A1:A9)", "+cmd|' /C calc'!A0")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_number_of_the_bank_that_a_spreadsheet_would_reckon_is_refused(text: str) -> None:
    with refused("formulas") as caught:
        read(f'Fecha,Concepto,Documento,Monto\n13/10/2026,A,1,50.00\n14/10/2026,B,"{text}",1.00\n')
    assert caught.value.values["row"] == 3


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_payer_wrote_keeps_no_month_out_and_is_told(text: str) -> None:
    told = read(f'Fecha,Concepto,Monto\n13/10/2026,A,50.00\n14/10/2026,"{text}",1.00\n')
    assert told.rows[1].description == text.replace('""', '"')
    assert any("fila 3" in one and "se lee como texto" in one for one in told.warnings)


@pytest.mark.parametrize("text", ["=TRANSF 123", "-DEP (A)", "@juan", "+593 99", "== VARIOS", "- 2 | B"])
def test_a_text_that_only_begins_like_a_formula_is_a_text(text: str) -> None:
    told = read(f'Fecha,Concepto,Documento,Monto\n13/10/2026,"{text}","{text}",50.00\n')
    assert only(told).description == text
    assert not any("fórmula" in one for one in told.warnings)


def test_a_zero_that_a_spreadsheet_was_told_to_keep_and_a_line_of_signs_are_no_formula() -> None:
    kept = read('Fecha,Concepto,Documento,Monto\n13/10/2026,- DEP (A) | B,="0102",50.00\n=====,,,\n')
    assert [(row.document, row.description) for row in kept.rows] == [("0102", "- DEP (A) | B")]


def test_links_to_other_files_are_refused() -> None:
    with refused("links"):
        read(package({"xl/externalLinks/externalLink1.xml": "<externalLink/>"}))


def test_an_amount_divided_by_the_sign_of_the_columns_is_refused() -> None:
    """97,180.71 without quotes in a list with commas is two cells: 97 would be read, and the rest lost."""
    with refused("too_many_cells") as caught:
        read("Fecha,Concepto,Monto\n13/10/2026,A,50.00\n14/10/2026,B,1,050.00\n")
    assert caught.value.values["row"] == 3


def test_two_sheets_with_movements_are_not_mixed() -> None:
    rows: list[list[object]] = [["Fecha", "Concepto", "Monto"], ["13/10/2026", "A", 5.0]]
    with refused("two_sheets"):
        read(xlsx(rows, rows))


def test_statements_of_two_accounts_in_one_message_file_are_refused() -> None:
    one, other = month(4), Month(month(4).moves, account="9900099999")
    for write in (mt940, ofx_sgml):
        with refused("two_accounts"):
            read(write(one) + write(other))


# -- archives ----------------------------------------------------------------------------------------------------


def test_an_archive_that_swells_is_refused_before_it_is_opened() -> None:
    with refused("bomb"):
        read(package({"xl/worksheets/sheet1.xml": b" " * (40 * 2**20)}))


def test_an_archive_of_too_many_parts_is_refused() -> None:
    with refused("bomb"):
        read(package({f"xl/p{number}.xml": b"" for number in range(2_100)}))


def test_an_archive_that_lies_about_its_size_is_refused() -> None:
    honest = package({"xl/worksheets/sheet1.xml": b"<a/>" + b" " * 3_000_000})
    lying = honest.replace((3_000_004).to_bytes(4, "little"), (400).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(Exception, match=r"statement\.(bomb|damaged)"):
        read(lying)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "_rels/.rels"])
def test_entities_are_refused(part: str) -> None:
    hostile = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    with refused("damaged"):
        read(package({part: hostile}))
    with refused("damaged"):
        read(camt(month(3)).replace(b"<Document", b'<!DOCTYPE a [<!ENTITY x "y">]><Document'))


def test_macros_and_passwords_are_refused() -> None:
    with refused("macros"):
        read(package({"xl/vbaProject.bin": b"x"}))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "x")
    locked = out.getvalue().replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
    with refused("protected"):
        read(locked)


def test_another_archive_is_no_statement() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with refused("not_a_statement"):
        read(out.getvalue())


# -- a format that was asked for ---------------------------------------------------------------------------------


def test_a_format_that_does_not_fit_is_told() -> None:
    for form in ("guayaquil", "ofx"):
        with refused("not_that_format"):
            read(pichincha_csv(month()), form=form)
    with refused("not_that_format"):
        read(ofx_sgml(month()), form="mt940")
    with refused("not_that_format"):
        read(mt940(month()), form="guayaquil")
    assert read(pichincha_csv(month()), form="pichincha-csv").format == "pichincha-csv"
    assert read(ofx_sgml(month()), form="ofx").format == "ofx"


def test_an_asked_order_of_days_settles_what_is_open() -> None:
    text = "Fecha,Concepto,Valor\n03/10/2026,DEPOSITO,50.00\n04/10/2026,DEPOSITO,20.00\n"
    assert [row.date.month for row in read(text, form="tabla-dia-mes").rows] == [10, 10]
    assert [row.date.day for row in read(text, form="tabla-mes-dia").rows] == [10, 10]
    coma = "Fecha;Concepto;Valor\n13/10/2026;DEPOSITO;1.234\n"
    assert read(coma, form="tabla-coma").rows[0].amount_cents == 123_400
