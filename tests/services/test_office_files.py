"""Pictures, Word and Excel files as papers: taken by what they are, and refused when they carry what nobody sees."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest

from app.services.files import first_lines, inspect
from tests.services.counter import refused
from tests.support.files import png
from tests.support.workbooks import workbook

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
BODY = (
    "<w:p><w:r><w:t>Estatuto de </w:t><w:t>la organización</w:t></w:r></w:p><w:p/>"
    "<w:p><w:r><w:t>Art. 1</w:t></w:r></w:p>"
)
ALL = ("docx", "jpg", "pdf", "png", "xlsx")


def document(body: str = BODY, parts: Mapping[str, bytes | str] | None = None) -> bytes:
    """Return a Word file; parts: further ones by their path."""
    named: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        **(parts or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in named.items():
            package.writestr(name, content)
    return out.getvalue()


def relation(kind: str) -> str:
    told = f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
    one = f'<Relationship Id="r1" {told} Target="https://x.ec" TargetMode="External"/>'
    return f'<Relationships xmlns="{PACKAGE}">{one}</Relationships>'


@pytest.mark.parametrize(("content", "form"), [
    (png(), "png"), (document(), "docx"), (workbook([["Cédula", "Nombre"]]), "xlsx"),
])  # fmt: skip
def test_each_is_taken_by_what_it_is(content: bytes, form: str) -> None:
    assert inspect("papel.pdf", content, ALL).format == form


def test_a_declaration_without_them_refuses_them_and_says_what_it_takes() -> None:
    with refused("file.wrong_format") as caught:
        inspect("estatuto.docx", document(), ("pdf", "jpg"))
    assert caught.value.values["found"] == "Word (.docx)"
    assert caught.value.values["wanted"] == "JPG o PDF"


def test_its_first_lines_are_read_apart() -> None:
    assert first_lines("estatuto.docx", document()) == ("Estatuto de la organización", "Art. 1")
    assert first_lines("lista.xlsx", workbook([["Cédula", "Nombre"], ["1", "Luz"]], shared=True))[:2] == (
        "Cédula", "Nombre"
    )  # fmt: skip
    assert first_lines("foto.png", png()) == ()


def test_a_link_that_a_person_must_press_is_harmless() -> None:
    assert inspect("a.docx", document(parts={"word/_rels/document.xml.rels": relation("hyperlink")}), ALL).pages == 1


@pytest.mark.parametrize(("content", "key"), [
    (document(parts={"word/vbaProject.bin": b"macro"}), "file.office_macros"),
    (document(parts={"[Content_Types].xml": '<Types><Override ContentType="x.macroEnabled.main+xml"/></Types>'}),
     "file.office_macros"),
    (document(parts={"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0"}), "file.office_macros"),
    (document(parts={"word/_rels/settings.xml.rels": relation("attachedTemplate")}), "file.office_links"),
    (workbook([["a"]], xl__externalLinks__externalLink1="<externalLink/>"), "file.office_links"),
    (document(parts={"word/media/image1.bin": b"\0" * (81 * 2**20)}), "file.bomb"),
    (document('<!DOCTYPE w:p [<!ENTITY a "b">]>'), "file.damaged"),
    (document()[:-30], "file.damaged"),
    (b"PK\x03\x04word/document.xml", "file.damaged"),
    (png()[:40], "file.damaged"),
],
    ids=["macros", "enabled", "embedded", "template", "links", "bomb", "entities", "cut", "no zip", "cut picture"],
)  # fmt: skip
def test_what_nobody_sees_or_cannot_be_read_is_refused(content: bytes, key: str) -> None:
    with refused(key):
        inspect("papel", content, ALL)
