"""Each document of the office, printed with its sample values, says what the golden text says.

To accept a change on purpose: `python -m tests.services.issuing.render.test_golden` writes the texts anew; look at
the difference and at the printed page before committing them.
"""

from __future__ import annotations

import pikepdf
import pytest

from app.models.layout import lists, placeholders
from tests.services.issuing.render.papers import GOLDEN, KEYS, codes_of, layouts, printed, sample, sheets_of, text_of


@pytest.mark.parametrize("key", KEYS)
def test_the_paper_says_what_it_said(key: str) -> None:
    assert text_of(printed(key)) == (GOLDEN / f"{key}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", KEYS)
def test_the_same_values_give_the_same_bytes(key: str) -> None:
    assert printed(key) == printed(key)


@pytest.mark.parametrize("key", KEYS)
def test_every_typeface_travels_inside_the_file(key: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("pdf") / "paper.pdf"
    path.write_bytes(printed(key))
    with pikepdf.open(path) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts)
        assert {str(font.BaseFont)[8:15] for font in fonts} == {"IBMPlex"}
        assert str(pdf.Root.Lang) == "es-EC"
        assert str(pdf.docinfo["/Title"]) == layouts()[key].title
        assert "/CreationDate" not in pdf.docinfo or str(pdf.docinfo["/CreationDate"]).startswith("D:2000")


@pytest.mark.parametrize("key", KEYS)
def test_the_qr_of_the_page_reads_back(key: str) -> None:
    if "check.qr" in placeholders(layouts()[key]):
        pdf = printed(key)
        assert codes_of(pdf, sheets_of(pdf) - 1) == [sample(key)["check.qr"]]
    else:
        assert key in {"cuenta-de-dias", "ficha-del-tramite", "hoja-de-conciliacion"}  # nobody outside verifies these


@pytest.mark.parametrize("key", KEYS)
def test_the_sample_covers_what_the_layout_asks(key: str) -> None:
    values, asked = sample(key), placeholders(layouts()[key])
    assert set(values) <= asked
    for name in lists(layouts()[key]):
        fields = {field.removeprefix(f"{name}.") for field in asked if field.startswith(f"{name}.")}
        assert {frozenset(row) for row in values[name]} == {frozenset(fields)}


def test_the_agreement_goes_on_to_a_second_sheet() -> None:
    pdf = printed("convenio")
    assert sheets_of(pdf) == 2
    assert "Hoja 1 de 2" in text_of(pdf)
    assert "Hoja 2 de 2" in text_of(pdf)
    assert text_of(pdf).count("Texto de ejemplo") == 2


if __name__ == "__main__":
    for name in KEYS:
        (GOLDEN / f"{name}.txt").write_text(text_of(printed(name)), encoding="utf-8")
