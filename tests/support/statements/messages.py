"""The month in formats with named fields: OFX 1 and 2, MT940, camt.053."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tests.support.statements.month import Month, Move
from tests.support.statements.shapes import Shape

_KEEPS = frozenset({"document"})


def _ofx_body(month: Month, *, closed: bool) -> str:
    def leaf(name: str, value: str) -> str:
        return f"<{name}>{escape(value)}" + (f"</{name}>" if closed else "") + "\n"

    def entry(move: Move) -> str:
        hour = move.clock.replace(":", "") or "1200"
        told = leaf("TRNTYPE", "CREDIT" if move.cents >= 0 else "DEBIT")
        told += leaf("DTPOSTED", f"{move.day:%Y%m%d}{hour}00[-5:EST]") + leaf("TRNAMT", f"{move.cents / 100:.2f}")
        told += leaf("FITID", f"F{move.document}") + leaf("CHECKNUM", move.document) + leaf("NAME", move.description)
        return f"<STMTTRN>\n{told}</STMTTRN>\n"

    first, last = month.moves[0].day, month.moves[-1].day
    told = "<OFX><SIGNONMSGSRSV1><SONRS>" + leaf("LANGUAGE", "SPA") + "</SONRS></SIGNONMSGSRSV1>\n"
    told += "<BANKMSGSRSV1><STMTTRNRS><STMTRS>" + leaf("CURDEF", "USD")
    told += "<BANKACCTFROM>" + leaf("BANKID", "0010") + leaf("ACCTID", month.account) + "</BANKACCTFROM>\n"
    told += "<BANKTRANLIST>" + leaf("DTSTART", f"{first:%Y%m%d}") + leaf("DTEND", f"{last:%Y%m%d}")
    told += "".join(map(entry, month.moves)) + "</BANKTRANLIST>\n"
    told += "<LEDGERBAL>" + leaf("BALAMT", f"{month.closing / 100:.2f}") + leaf("DTASOF", f"{last:%Y%m%d}")
    return told + "</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"


def ofx_sgml(month: Month) -> bytes:
    """Write OFX 1.02: SGML whose leaves are not closed."""
    head = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n"
    return (head + "COMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n" + _ofx_body(month, closed=False)).encode(
        "cp1252"
    )


def ofx_xml(month: Month) -> bytes:
    """Write OFX 2: XML."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE"?>\n'
    return (head + _ofx_body(month, closed=True)).encode()


def mt940(month: Month) -> bytes:
    """Write MT940: one message for the month."""
    first, last = month.moves[0].day, month.moves[-1].day

    def amount(cents: int) -> str:
        return f"{abs(cents) / 100:.2f}".replace(".", ",")

    told = ["{1:F01XXXXECEQAXXX0000000000}{2:I940XXXXECEQXXXXN}{4:", ":20:ESTADO1", f":25:{month.account}", ":28C:10/1"]
    told += [f":60F:{'C' if month.opening >= 0 else 'D'}{first:%y%m%d}USD{amount(month.opening)}"]
    for move in month.moves:
        side = "C" if move.cents >= 0 else "D"
        told += [f":61:{move.day:%y%m%d}{move.day:%m%d}{side}{amount(move.cents)}NTRF{move.document}//BANCO1"]
        told += [f":86:{move.description[:65]}", *([move.description[65:]] if move.description[65:] else [])]
    told += [f":62F:{'C' if month.closing >= 0 else 'D'}{last:%y%m%d}USD{amount(month.closing)}", "-}"]
    return ("\r\n".join(told) + "\r\n").encode()


def camt(month: Month, version: str = "02", *, prefix: str = "") -> bytes:
    """Write camt.053 of any version; prefix: of the namespace."""
    mark = f"{prefix}:" if prefix else ""

    def tag(name: str, *inside: str, **given: str) -> str:
        told = "".join(f' {key}="{value}"' for key, value in given.items())
        return f"<{mark}{name}{told}>{''.join(inside)}</{mark}{name}>"

    def amount(cents: int) -> str:
        side = "CRDT" if cents >= 0 else "DBIT"
        return tag("Amt", f"{abs(cents) / 100:.2f}", Ccy="USD") + tag("CdtDbtInd", side)

    def balance(kind: str, cents: int, day: str) -> str:
        return tag("Bal", tag("Tp", tag("CdOrPrtry", tag("Cd", kind))), amount(cents), tag("Dt", tag("Dt", day)))

    first, last = month.moves[0].day.isoformat(), month.moves[-1].day.isoformat()
    told = balance("OPBD", month.opening, first) + balance("CLBD", month.closing, last)
    for move in month.moves:
        status = tag("Sts", "BOOK") if version < "08" else tag("Sts", tag("Cd", "BOOK"))
        day = tag("BookgDt", tag("Dt", move.day.isoformat()))
        text = tag("NtryDtls", tag("TxDtls", tag("RmtInf", tag("Ustrd", escape(move.description)))))
        told += tag("Ntry", amount(move.cents), status, day, tag("AcctSvcrRef", move.document), text)
    account = tag("Acct", tag("Id", tag("Othr", tag("Id", month.account))))
    body = tag("BkToCstmrStmt", tag("GrpHdr", tag("MsgId", "1")), tag("Stmt", tag("Id", "1"), account, told))
    space = f'xmlns{":" + prefix if prefix else ""}="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{mark}Document {space}>{body}</{mark}Document>'.encode()


MESSAGES = (
    Shape("ofx", ofx_sgml, "mov.ofx", _KEEPS | {"time"}),
    Shape("ofx", ofx_xml, "mov.qfx", _KEEPS | {"time"}),
    Shape("mt940", mt940, "mov.sta", _KEEPS),
    Shape("camt053", camt, "mov.xml", _KEEPS),
)
