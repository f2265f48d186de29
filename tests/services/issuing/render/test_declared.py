"""A layout with a mistake is named before anything is printed: file, place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.issuing.render import check_layouts, load_layouts
from tests.services.issuing.render.papers import FOLDER, KEYS

GOOD = (FOLDER / "cuenta-de-dias.toml").read_text(encoding="utf-8")


def faults_of(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    (tmp_path / "cuenta-de-dias.toml").write_text(text, encoding="utf-8")
    faults = check_layouts(tmp_path)
    assert all(fault.file == "cuenta-de-dias.toml" for fault in faults)
    return [(fault.place, fault.remedy) for fault in faults]


def test_the_layouts_of_the_program_are_sound() -> None:
    assert check_layouts(FOLDER) == ()
    assert tuple(sorted(load_layouts(FOLDER))) == KEYS


@pytest.mark.parametrize(
    ("found", "written", "place", "remedy"),
    [
        ('paper = "A4"', 'paper = "A3"', "paper", "elija uno de estos"),
        ('ink = "#2A358C"', 'ink = "azul"', "ink", "corrija la forma"),
        ('title = "Cuenta de días"', "", "title", "añada esta clave"),
        ('key = "cuenta-de-dias"', 'key = "otra"', "key", 'ponga key = "cuenta-de-dias"'),
        ('kind = "paragraph"', 'kind = "parrafo"', "flow.4", "«parrafo» no existe; puede ser 'text', 'paragraph'"),
        ('kind = "paragraph"', 'kind = "paragraph"\ncolor = "red"', "flow.4.paragraph.color", "quite esta clave"),
        ("{count.made}", "{count.nothing}", "documento", "el dato count.nothing se usa y no está en values"),
        (
            "Cuenta hecha el {count.made}",
            "Cuenta hecha",
            "documento",
            "el dato count.made está en values y nada lo usa",
        ),
        ("{count.made}", "{Count made}", "flow.4.paragraph.text", "corrija el marcador"),
        ("Cuenta hecha", "**Cuenta hecha", "flow.4.paragraph.text", "cierre la negrita"),
        ("Cuenta hecha el", "Hoja {sheet}", "documento", "en el flujo aún no se sabe cuántas hojas hay"),
        ('style = "subtitle"', 'style = "enorme"', "documento", "usa el estilo enorme, que no está en styles"),
        ("small = { size = 8", "small = { size = 6", "documento", "el estilo small mide 6 puntos: el mínimo es 7"),
        ("at = [25, 277.5, 160]", "at = [90, 277.5, 160]", "documento", "sale del papel de 210 x 297 mm"),
        ("at = [0, 0, 210, 2]", "at = [0, 0, 210]", "documento", "necesita también el alto"),
        ("at = [25, 279, 160, 9]", "at = [25, 20, 160, 9]", "documento", "dos elementos se pisan, row en [25.0, 13.0"),
        ('kind = "rule"\nat = [25, 277.5, 160]', 'kind = "rule"', "documento", "no dice dónde va"),
        ("margins = { top = 24", "margins = { top = 294", "documento", "los márgenes no dejan lugar"),
        ("widths = [70, 84]", "widths = [70]", "flow.2.stack.children.1.row", "ponga uno por elemento"),
        ("[styles]", "[styles", "archivo", "corrija la escritura TOML"),
        (
            'title = { font = "serif"',
            'title = { italic = true, font = "serif"',
            "styles.title",
            "la cursiva solo existe",
        ),
    ],
)
def test_each_mistake_says_where_and_what_to_do(
    tmp_path: Path, found: str, written: str, place: str, remedy: str
) -> None:
    assert found in GOOD
    [(where, what)] = faults_of(tmp_path, GOOD.replace(found, written))
    assert where == place
    assert remedy in what


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "viejo.toml").write_bytes(GOOD.encode("latin-1", errors="replace"))
    [fault] = check_layouts(tmp_path)
    assert (fault.file, fault.remedy) == ("viejo.toml", "guárdelo en UTF-8")


def test_loading_stops_at_the_first_fault(tmp_path: Path) -> None:
    (tmp_path / "cuenta-de-dias.toml").write_text(GOOD.replace('paper = "A4"', 'paper = "A3"'), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_layouts(tmp_path)
    assert caught.value.key == "document.layout_fault"
    assert caught.value.values["file"] == "cuenta-de-dias.toml"
    assert caught.value.values["place"] == "paper"


def test_a_list_with_states_names_them(tmp_path: Path) -> None:
    text = (FOLDER / "comprobante-de-ingreso.toml").read_text(encoding="utf-8").replace('state = "state"\n', "")
    (tmp_path / "comprobante-de-ingreso.toml").write_text(text, encoding="utf-8")
    assert any("declare también state y marks" in fault.remedy for fault in check_layouts(tmp_path))
