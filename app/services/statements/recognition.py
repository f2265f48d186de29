"""What a file is, by what is in it and never by what it is called."""

from __future__ import annotations

import re

from app.models.errors import UserError

OLE, ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
_HEAD = 4096
_ENCRYPTED = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))
_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_TAG = re.compile(r"<\s*(?:!doctype\s+html|html|table|body|head|meta|style|tr)\b", re.IGNORECASE)
_MT940 = re.compile(r"(?:^|\n|-\}|\{4:)\s*:(?:20|25|28C?|60[FM]):", re.MULTILINE)
_OFX = re.compile(r"OFXHEADER|<OFX>|<\?OFX", re.IGNORECASE)
_QIF = re.compile(r"^!(?:Type:(?:Bank|Cash|CCard|Oth [AL])|Account)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_CAMT = re.compile(r"camt\.05[234]|<(?:\w+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)\b")
_SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet"


def container(content: bytes) -> str:
    """Return "zip", "ole" or "text". Raises UserError "statement.picture", "…protected", "…not_a_statement"."""
    head = content[:_HEAD]
    if b"%PDF-" in head[:1024]:
        raise UserError("statement.picture", what="un PDF")
    if head.startswith(_PICTURES):
        raise UserError("statement.picture", what="una foto o imagen")
    if head.startswith(_ARCHIVES) or head.startswith(b"MZ"):
        raise UserError("statement.not_a_statement")
    if head.startswith(ZIP):
        return "zip"
    if head.startswith(OLE):
        return _ole(content)
    return "ole" if head.startswith(_BIFF) and b"\x00" in head[:8] else "text"


def _ole(content: bytes) -> str:
    if any(name in content for name in _ENCRYPTED):
        raise UserError("statement.protected")
    if not any(name in content for name in _WORKBOOKS):
        raise UserError("statement.not_a_statement")
    return "ole"


def kind_of_text(text: str) -> str:
    """Return "ofx", "camt", "mt940", "qif", "xml", "html" or "csv"; "unknown" for other XML."""
    head = text[: 4 * _HEAD].lstrip()
    if _OFX.search(head):
        return "ofx"
    if head.startswith("<"):
        return _markup(head)
    if head.startswith("!") and _QIF.search(head):
        return "qif"
    return "mt940" if _MT940.search(head) else "csv"


def _markup(head: str) -> str:
    if _CAMT.search(head):
        return "camt"
    if _SPREADSHEET_XML in head:
        return "xml"
    return "html" if _TAG.search(head) else "unknown"
