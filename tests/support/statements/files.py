"""Files around the rows: a workbook of one sheet as banks give it, a page of HTML, the XML of old Excel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from tests.support.workbooks import MAIN, Dated, Formula, package, workbook

__all__ = ["Dated", "Formula", "html", "spreadsheet_xml", "xlsx"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def _parts(count: int) -> Mapping[str, str]:
    """Return what names the sheets of a workbook."""
    sheets = "".join(f'<sheet name="Hoja{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, count + 1))
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, count + 1)
    )
    types = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    return {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}</Relationships>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">{types}</Relationships>',
    }


def xlsx(*sheets: Sequence[Sequence[object]], **more: bytes | str) -> bytes:
    """Return a workbook of these sheets; more: further parts by their path, with "__" for the slash."""
    import io
    import zipfile

    named: dict[str, bytes | str] = dict(_parts(len(sheets)))
    for number, rows in enumerate(sheets, 1):
        with zipfile.ZipFile(io.BytesIO(workbook(rows))) as archive:
            named[f"xl/worksheets/sheet{number}.xml"] = archive.read("xl/worksheets/sheet1.xml")
    return package({**named, **{name.replace("__", "/"): content for name, content in more.items()}})


def html(rows: Sequence[Sequence[object]], *, encoding: str = "utf-8") -> bytes:
    """Return a page with one table."""
    lines = "\n".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><table>{lines}</table></body></html>".encode(encoding)


def spreadsheet_xml(rows: Sequence[Sequence[object]]) -> bytes:
    """Return the XML that Excel 2003 writes."""

    def cell(value: object) -> str:
        kind = "Number" if isinstance(value, (int, float)) else "String"
        return f'<Cell><Data ss:Type="{kind}">{escape(str(value))}</Data></Cell>'

    lines = "".join("<Row>" + "".join(map(cell, row)) + "</Row>" for row in rows)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
        f'<Worksheet ss:Name="Hoja1"><Table>{lines}</Table></Worksheet></Workbook>'
    ).encode()
