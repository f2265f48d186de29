"""Formats with named fields: what each bank writes its own way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.services.statements.camt import PENDING
from app.services.statements.moments import iso_moment, ofx_moment
from tests.services.statements.reader import movements, only, read, refused
from tests.support.statements.messages import camt, mt940, ofx_sgml, ofx_xml
from tests.support.statements.month import Month, Move, month

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("20261103", (DAY, "")),
        ("20261103000000", (DAY, "")),
        ("20261103000000[0:GMT]", (DAY, "")),
        ("20261103094700", (DAY, "09:47")),
        ("20261103094700.000[-5:EST]", (DAY, "09:47")),
        ("20261104030000[0:GMT]", (DAY, "22:00")),
        ("202611030947", (DAY, "09:47")),
        ("20261303", None),
        ("2026-11-03", None),
        ("", None),
    ],
)
def test_moments_of_ofx_are_brought_to_the_counter(text: str, told: tuple[date, str] | None) -> None:
    assert ofx_moment(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-11-03", (DAY, "")),
        ("2026-11-03T14:47:00Z", (DAY, "09:47")),
        ("2026-11-04T03:00:00+00:00", (DAY, "22:00")),
        ("2026-11-03T09:47:00.123-05:00", (DAY, "09:47")),
        ("2026-11-03T09:47:00", (DAY, "09:47")),
        ("2026-13-03", None),
        ("mañana", None),
    ],
)
def test_moments_of_camt_are_brought_to_the_counter(text: str, told: tuple[date, str] | None) -> None:
    assert iso_moment(text) == told


# -- OFX ---------------------------------------------------------------------------------------------------------


def ofx(*entries: str, account: str = "2100012345") -> str:
    rows = "".join(f"<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261103<TRNAMT>50.00{entry}</STMTTRN>" for entry in entries)
    return f"OFXHEADER:100\n\n<OFX><STMTRS><BANKACCTFROM><ACCTID>{account}</BANKACCTFROM>{rows}</STMTRS></OFX>"


def test_the_document_is_the_cheque_number_else_the_reference_else_the_bank_s_own() -> None:
    told = read(ofx("<FITID>F1<REFNUM>R1<CHECKNUM>0012", "<FITID>F2<REFNUM>R2", "<FITID>F3"))
    assert [row.document for row in told.rows] == ["0012", "R2", "F3"]
    assert [row.reference for row in told.rows] == ["R1 · F1", "F2", ""]


def test_name_and_memo_are_one_text_with_their_signs() -> None:
    row = only(read(ofx("<NAME>ROSA &amp; HIJOS<MEMO>DEPOSITO &lt;NORTE&gt;")))
    assert row.description == "ROSA & HIJOS DEPOSITO <NORTE>"


def test_a_name_cut_from_the_memo_is_told_once() -> None:
    row = only(read(ofx("<NAME>DEP MI VECINO QUISH<MEMO>DEP MI VECINO QUISHPE ROSA")))
    assert row.description == "DEP MI VECINO QUISHPE ROSA"


def test_a_message_written_twice_or_followed_by_something_else_is_refused() -> None:
    for rest in (ofx("<FITID>F1"), "14/10/2026;DEPOSITO;50.00"):
        with refused("damaged"):
            read(ofx("<FITID>F1") + "\n" + rest)
    assert len(read(ofx("<FITID>F1") + "\r\n \n").rows) == 1


def test_a_bank_that_writes_debits_without_minus() -> None:
    text = ofx("", "").replace("CREDIT", "DEBIT", 1)
    assert [row.amount_cents for row in read(text).rows] == [-5000, 5000]


def test_a_decimal_comma_and_the_payer_s_own_account_are_understood() -> None:
    text = ofx("<BANKACCTTO><ACCTID>999</BANKACCTTO>").replace("50.00", "1.050,00")
    told = read(text)
    assert (only(told).amount_cents, told.account) == (105_000, "2100012345")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("20261103", "20261399", "bad_date"),
        ("50.00", "mucho", "bad_amount"),
        ("</STMTTRN>", "", "truncated"),
        ("</OFX>", "", "truncated"),
        ("<STMTTRN>", "</LEDGERBAL><STMTTRN>", "damaged"),
        ("<TRNTYPE>", "<STMTRS><TRNTYPE>", "damaged"),
        ("<STMTRS>", "<!DOCTYPE x><STMTRS>", "damaged"),
        ("<STMTRS>", "", "damaged"),
    ],
)
def test_a_damaged_message_is_refused(old: str, new: str, key: str) -> None:
    with refused(key):
        read(ofx("").replace(old, new, 1))


def test_a_message_without_movements_is_refused() -> None:
    for text in ("OFXHEADER:100\n<OFX></OFX>", ofx()):
        with refused("no_rows"):
            read(text)


def test_both_forms_of_ofx_tell_the_same() -> None:
    one, other = read(ofx_sgml(month(9))), read(ofx_xml(month(9)))
    assert [replace(row, line=0) for row in one.rows] == [replace(row, line=0) for row in other.rows]
    assert replace(one, rows=()) == replace(other, rows=())


# -- MT940 -------------------------------------------------------------------------------------------------------

MESSAGE = mt940(Month((Move(DAY, 5000, "38078012", "DEPOSITO ROSA"),))).decode()
ENTRY = ":61:2611031103C50,00NTRF38078012//BANCO1"


@pytest.mark.parametrize(
    ("entry", "day", "cents", "document"),
    [
        (":61:2611031103C50,00NTRF38078012//BANCO1", DAY, 5000, "38078012"),
        (":61:261103C50,NTRFNONREF//BANCO1", DAY, 5000, "BANCO1"),
        (":61:2611031103D50,00NTRF1", DAY, -5000, "1"),
        (":61:2611031103RC50,00NTRF1", DAY, -5000, "1"),
        (":61:2611031103RD50,00NTRF1", DAY, 5000, "1"),
        (":61:2611031103CD50,00NTRF1", DAY, 5000, "1"),
        (":61:2612310102C50,00NTRF1", date(2027, 1, 2), 5000, "1"),
        (":61:2701021231C50,00NTRF1", date(2026, 12, 31), 5000, "1"),
    ],
)
def test_entries_of_every_side_and_year(entry: str, day: date, cents: int, document: str) -> None:
    row = only(read(MESSAGE.replace(ENTRY, entry)))
    assert (row.date, row.amount_cents, row.document) == (day, cents, document)


def test_an_entry_that_went_to_another_place_is_told() -> None:
    """Only its place joins an entry with its text, and no balance runs along."""
    lines = mt940(month(9)).decode().splitlines()
    assert not any("no sigue el orden" in text for text in read("\n".join(lines)).warnings)
    entries = [place for place, line in enumerate(lines) if line.startswith(":61:")]
    first, last = entries[0], entries[-1]
    lines[first], lines[last] = lines[last], lines[first]
    told = read("\n".join(lines))
    assert any("no sigue el orden" in text for text in told.warnings)


def test_the_text_of_an_entry_with_subfields_and_supplements() -> None:
    text = MESSAGE.replace(":86:DEPOSITO ROSA", "VENTANILLA 4\r\n:86:051?00DEPOSITO?20ROSA QUI\r\nSHPE?211710034065")
    row = only(read(text))
    assert row.description == "051 DEPOSITO ROSA QUISHPE 1710034065"
    assert row.reference == "BANCO1 · VENTANILLA 4"


def test_a_full_subfield_goes_on_in_the_middle_of_a_word() -> None:
    text = MESSAGE.replace(":86:DEPOSITO ROSA", ":86:166?00TRANSF?20TRANSFERENCIA DE ROSA QUISH?21PE LEMA?22PAGO")
    assert only(read(text)).description == "166 TRANSF TRANSFERENCIA DE ROSA QUISHPE LEMA PAGO"


def test_a_text_of_the_whole_statement_is_no_movement_s() -> None:
    assert only(read(MESSAGE.replace("-}", ":86:RESUMEN DEL MES\r\n-}"))).description == "DEPOSITO ROSA"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        (ENTRY, ":61:26110XROTO", "bad_row"),
        (ENTRY, ":61:2613031103C50,00NTRF1", "bad_row"),
        (ENTRY, ":61:2611031303C50,00NTRF1", "bad_row"),
        (ENTRY, ":61:2611031103C5,0,0NTRF1", "bad_row"),
        (":60F:C", ":60F:X", "bad_row"),
        (":62F:", ":99F:", "truncated"),
        (":20:ESTADO1", ":21:ESTADO1", "damaged"),
        ("-}", f"{ENTRY}\r\n-}}", "bad_row"),
    ],
)
def test_a_line_that_is_not_understood_is_named(old: str, new: str, key: str) -> None:
    with refused(key):
        read(MESSAGE.replace(old, new))


# -- camt --------------------------------------------------------------------------------------------------------

STATEMENT = camt(Month((Move(DAY, 5000, "38078012", "DEPOSITO ROSA"),))).decode()


def test_entries_that_the_bank_has_not_booked_are_left_aside() -> None:
    pending = STATEMENT[STATEMENT.index("<Ntry>") : STATEMENT.index("</Ntry>") + 7].replace("BOOK", "PDNG")
    told = read(STATEMENT.replace("<Ntry>", f"{pending}<Ntry>"))
    assert only(told).amount_cents == 5000
    assert [reason for _, reason in told.skipped] == [PENDING]


def test_who_pays_and_every_reference_are_kept() -> None:
    details = (
        "<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><TxId>T9</TxId></Refs>"
        "<RltdPties><Dbtr><Nm>ROSA QUISHPE</Nm>"
        "<Id><PrvtId><Othr><Id>1710034065</Id></Othr></PrvtId></Id></Dbtr></RltdPties>"
    )
    row = only(read(STATEMENT.replace("<NtryDtls><TxDtls>", details)))
    assert (row.document, row.description) == ("38078012", "DEPOSITO ROSA")
    assert row.reference == "ROSA QUISHPE · 1710034065 · T9"


def _payment(cents: str, document: str, name: str) -> str:
    party = f"<RltdPties><Dbtr><Nm>{name}</Nm></Dbtr></RltdPties>"
    amount = f'<AmtDtls><TxAmt><Amt Ccy="USD">{cents}</Amt></TxAmt></AmtDtls>' if cents else ""
    return f"<TxDtls><Refs><EndToEndId>{document}</EndToEndId></Refs>{amount}{party}</TxDtls>"


def _batch(*payments: str) -> str:
    start, end = STATEMENT.index("<NtryDtls>"), STATEMENT.index("</NtryDtls>")
    return f"{STATEMENT[:start]}<NtryDtls>{''.join(payments)}{STATEMENT[end:]}"


def test_the_payments_of_a_batch_are_movements_of_their_own_where_they_add_up_to_it() -> None:
    told = read(_batch(_payment("30.00", "71", "ROSA"), _payment("20.00", "72", "LUIS")))
    assert [(row.amount_cents, row.document, row.reference) for row in told.rows] == [
        (3000, "71", "ROSA"),
        (2000, "72", "LUIS"),
    ]
    assert told.balance == "ok"


@pytest.mark.parametrize("cents", ["20.01", ""])
def test_a_batch_whose_payments_do_not_add_up_to_it_stays_one_movement(cents: str) -> None:
    row = only(read(_batch(_payment("30.00", "71", "ROSA"), _payment(cents, "72", "LUIS"))))
    assert (row.amount_cents, row.reference) == (5000, "ROSA · LUIS · 71 · 72")


def test_the_period_of_the_page_and_the_hour_of_an_entry() -> None:
    span = "<FrToDt><FrDtTm>2026-11-01T00:00:00</FrDtTm><ToDtTm>2026-11-30T00:00:00</ToDtTm></FrToDt>"
    text = STATEMENT.replace("<Acct>", f"{span}<Acct>")
    text = text.replace("<Dt>2026-11-03</Dt></BookgDt>", "<DtTm>2026-11-03T14:47:00Z</DtTm></BookgDt>")
    told = read(text)
    assert (told.period_from, told.period_to) == (date(2026, 11, 1), date(2026, 11, 30))
    assert only(told).time == "09:47"


def test_notifications_without_balances_are_read_and_prove_nothing() -> None:
    text = STATEMENT.replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn").replace("Stmt>", "Ntfctn>")
    start, end = text.index("<Bal>"), text.rindex("</Bal>") + 6
    told = read(text[:start] + text[end:])
    assert (movements(told), told.balance) == ([(DAY, 5000)], "absent")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("<Dt>2026-11-03</Dt></BookgDt>", "<Dt>2026-31-03</Dt></BookgDt>", "bad_date"),
        ('<Ntry><Amt Ccy="USD">50.00', '<Ntry><Amt Ccy="USD">50,00', "bad_amount"),
        ("50.00</Amt><CdtDbtInd>CRDT", "50.00</Amt><CdtDbtInd>OTRO", "bad_sign"),
        ("</Ntry>", "", "truncated"),
        ('encoding="UTF-8"', 'encoding="KLINGON"', "damaged"),
        ("Stmt>", "Otro>", "no_rows"),
    ],
)
def test_a_damaged_statement_is_refused(old: str, new: str, key: str) -> None:
    with refused(key):
        read(STATEMENT.replace(old, new))


@pytest.mark.parametrize("head", ['<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?>', ""])
def test_a_statement_in_the_letters_of_windows_that_says_otherwise_is_read(head: str) -> None:
    body = STATEMENT[STATEMENT.index("<Document") :].replace("DEPOSITO ROSA", "DEPÓSITO PEÑA")
    assert read((head + body).encode("cp1252")).rows[0].description == "DEPÓSITO PEÑA"


def test_elements_nested_without_end_are_refused() -> None:
    with refused("damaged"):
        read(STATEMENT.replace("<Ntry>", "<Ntry>" + "<a>" * 80 + "</a>" * 80, 1))
