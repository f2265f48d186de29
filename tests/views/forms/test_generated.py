"""A form is made of whatever a definition declares."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.catalogue.fields import Field, Section
from app.models.rows.intake import FieldFault
from app.models.synthetic import synthetic_cedula
from app.services import territory
from app.services.paths import RESOURCES
from app.services.territory import Territory
from app.views.forms.asked import Asked
from app.views.forms.choosing import ComboAsked
from app.views.forms.editors import EDITORS
from app.views.forms.generated import GeneratedForm
from app.views.forms.letters import lettered
from app.views.forms.lines import LineAsked, LongTextAsked, MoneyAsked
from app.views.forms.walking import Walk
from app.views.widgets.inputs import LineEdit
from app.views.widgets.options import Option
from app.views.widgets.text import Text

pytestmark = pytest.mark.usefixtures("theme")

COLOURS = [{"key": "rojo", "title": "Rojo"}, {"key": "azul", "title": "Azul"}]
PARTNERS: list[dict[str, object]] = [
    {"key": "cedula", "title": "Cédula", "kind": "identity", "unique": True},
    {"key": "nombres", "title": "Nombres", "width": 24},
    {"key": "ingreso", "title": "Ingreso", "kind": "date", "required": False},
]
EVERY_KIND: list[dict[str, object]] = [
    {"kind": "text", "key": "a", "label": "Nombre"},
    {"kind": "long_text", "key": "b", "label": "Alcance"},
    {"kind": "number", "key": "c", "label": "Trabajadores", "unit": "personas"},
    {"kind": "money", "key": "d", "label": "Capital"},
    {"kind": "date", "key": "e", "label": "Inicio"},
    {"kind": "choice", "key": "f", "label": "Color", "options": COLOURS},
    {"kind": "choices", "key": "g", "label": "Colores", "options": COLOURS},
    {"kind": "yes_no", "key": "h", "label": "Exporta"},
    {"kind": "identity", "key": "i", "label": "Representante"},
    {"kind": "phone", "key": "j", "label": "Teléfono"},
    {"kind": "email", "key": "k", "label": "Correo"},
    {"kind": "place", "key": "l", "label": "Lugar", "level": "parish"},
    {"kind": "address", "key": "m", "label": "Dirección"},
    {"kind": "ciiu", "key": "n", "label": "Actividades", "many": True},
    {"kind": "cpc", "key": "o", "label": "Productos"},
    {"kind": "process_code", "key": "p", "label": "Proceso"},
    {"kind": "table", "key": "q", "label": "Socios", "columns": PARTNERS},
    {"kind": "file", "key": "r", "label": "Acta"},
    {"kind": "photo", "key": "s", "label": "Foto"},
    {"kind": "country", "key": "u", "label": "País"},
    {"kind": "time", "key": "v", "label": "Hora"},
    {"kind": "person", "key": "t", "label": "Garantes", "contact": True, "identified": False, "max_count": 2},
]
ANSWERS: dict[str, object] = {
    "a": "Lácteos",
    "b": "queso\nyogur",
    "c": "6",
    "d": "1.234,50",
    "e": "2016-02-29",
    "f": "azul",
    "g": ("rojo", "azul"),
    "h": False,
    "i": f"ruc:{synthetic_cedula(3)}001",
    "j": "0991234567",
    "k": "a@b.ec",
    "l": "170150",
    "m": {"place": "170150", "street": "Av. Amazonas N38-42", "reference": "junto al parque"},
    "n": ("C1050.01", "G4721"),
    "o": [{"code": "53290", "ciiu": "F4210.11"}],
    "p": "SIE-GADMTENA-2026-060",
    "q": [{"cedula": synthetic_cedula(5), "nombres": "Rosa Quishpe", "ingreso": "27/02/2024"}],
    "r": {"blob": "a" * 64, "name": "acta.pdf", "format": "pdf", "pages": 2, "size": 900},
    "u": "ES",
    "v": "18:30",
    "t": [
        {"identity": f"cedula:{synthetic_cedula(6)}", "name": "Rosa Lema", "email": "", "phone": ""},
        {"identity": "", "name": "Luz Yánez", "email": "luz@ejemplo.ec", "phone": "0991234567"},
    ],
    "s": {"blob": "a" * 64, "original": "b" * 64, "name": "foto.jpg", "width": 300, "height": 400, "size": 9},
}


@pytest.fixture(scope="module")
def places() -> Territory:
    return territory.load(RESOURCES / "territory" / "territory.csv")


def section(*declared: dict[str, object]) -> Section:
    return Section.model_validate({"key": "datos", "title": "Datos", "fields": list(declared)})


def test_every_kind_that_may_be_declared_has_its_editor() -> None:
    union = get_args(get_args(Field)[0])
    assert {get_args(kind.model_fields["kind"].annotation)[0] for kind in union} == set(EDITORS)


def test_every_kind_gives_back_the_answer_it_was_given(qtbot: QtBot, places: Territory) -> None:
    form = GeneratedForm([section(*EVERY_KIND)], places)
    qtbot.addWidget(form)
    form.set_answers(ANSWERS)
    assert form.answers() == ANSWERS
    words = {key: asked.words() for key, asked in form.asked.items()}
    assert words["d"] == "$1.234,50"
    assert words["e"] == "29 de febrero de 2016"
    assert words["g"] == "Rojo, Azul"
    assert words["h"] == "No"
    assert words["i"].startswith("RUC ")
    assert words["l"].endswith("Quito, Pichincha")
    assert (words["u"], words["v"]) == ("España", "18h30")
    assert words["t"] == f"Rosa Lema, cédula {synthetic_cedula(6)}; Luz Yánez"


def test_an_untouched_form_answers_nothing_at_all(qtbot: QtBot, places: Territory) -> None:
    form = GeneratedForm([section(*EVERY_KIND)], places)
    qtbot.addWidget(form)
    assert all(asked.is_empty for asked in form.asked.values())


def test_a_field_comes_and_goes_with_the_answer_it_depends_on(qtbot: QtBot, places: Territory) -> None:
    destinations = {"kind": "text", "key": "destinos", "label": "Destinos"}
    when = {"field": "exporta", "any_of": ["yes"]}
    form = GeneratedForm(
        [section({"kind": "yes_no", "key": "exporta", "label": "Exporta"}, {**destinations, "when": when})], places
    )
    qtbot.addWidget(form)
    form.show()
    assert [asked.key for asked in form.applying()] == ["exporta"]
    form.asked["exporta"].setFocus()
    form.asked["exporta"].set_value(value=True)
    form.asked["exporta"].changed.emit()
    assert form.asked["destinos"].isVisible()
    form.asked["destinos"].set_value("Perú")
    form.asked["exporta"].set_value(value=False)
    form.asked["exporta"].changed.emit()
    assert not form.asked["destinos"].isVisible()
    assert form.answers()["destinos"] == "Perú"


def test_a_field_may_depend_on_who_applies(qtbot: QtBot, places: Territory) -> None:
    form = GeneratedForm(
        [section({"kind": "text", "key": "a", "label": "Gremio", "when": {"applicant_types": ["artesano"]}})], places
    )
    qtbot.addWidget(form)
    assert list(form.applying()) == []
    form.set_chosen("artesano")
    assert [asked.key for asked in form.applying()] == ["a"]


def test_each_label_gets_an_alt_letter_of_its_own() -> None:
    labels = lettered(["Correo", "Cantón", "Contacto & más", "123"], taken=["n"])
    assert labels == ["&Correo", "C&antón", "Contacto && &más", "123"]


def test_what_is_missing_is_told_only_after_the_person_was_there(qtbot: QtBot) -> None:
    asked = LineAsked("a", "Nombre")
    qtbot.addWidget(asked)
    fault = FieldFault("a", "error", "Falta: nombre.")
    asked.show_fault(fault)
    assert asked.message.words == ""
    asked.visited = True
    asked.show_fault(fault)
    assert asked.message.words == "Falta: nombre."
    asked.show_fault(None)
    assert asked.message.words == ""


def test_pasted_lines_become_one_line_without_losing_a_word(qtbot: QtBot) -> None:
    asked = LineAsked("a", "Nombre")
    qtbot.addWidget(asked)
    asked.editor.setText("uno\ndos\r\n  tres")
    assert asked.value() == "uno dos tres"


def test_an_amount_that_reads_two_ways_offers_both(qtbot: QtBot) -> None:
    asked = MoneyAsked("a", "Valor")
    qtbot.addWidget(asked)
    asked.show()
    asked.editor.setText("1.234")
    assert asked.cents() is None
    asked.readings[1].click()
    assert asked.cents() == 123
    assert not asked.readings[0].isVisible()


def test_intro_walks_the_fields_and_tells_when_they_end(qtbot: QtBot) -> None:
    form = Walk()
    first, second = LineEdit(parent=form), LineEdit(parent=form)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    with qtbot.waitSignal(form.ended):
        QTest.keyClick(second, Qt.Key.Key_Return)


def test_intro_leaves_a_long_text_and_mayus_intro_begins_a_line(qtbot: QtBot) -> None:
    form = Walk()
    asked: Asked = LongTextAsked("a", "Alcance")
    asked.setParent(form)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    asked.go()
    editor = form.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "uno")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "dos")
    with qtbot.waitSignal(form.ended):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert asked.value() in ("uno\ndos", "uno\u2028dos")


@pytest.mark.parametrize(
    ("typed", "key"), [("PICHIN", "17"), ("galapagos", "20"), ("santo", "23"), ("e", ""), ("zz", "")]
)
def test_part_of_a_name_is_enough_when_only_one_place_has_it(
    qtbot: QtBot, places: Territory, typed: str, key: str
) -> None:
    options = [Option(one.code, one.name) for one in places.provinces()]
    asked = ComboAsked("a", "Provincia", options)
    qtbot.addWidget(asked)
    editor = asked.editor.lineEdit()
    assert editor is not None
    editor.setText(typed)
    editor.editingFinished.emit()
    assert asked.value() == key


def test_a_section_comes_and_goes_with_its_title(qtbot: QtBot, places: Territory) -> None:
    asks = section({"kind": "yes_no", "key": "exporta", "label": "Exporta"})
    more = Section.model_validate(
        {
            "key": "mas",
            "title": "Destinos",
            "when": {"field": "exporta", "any_of": ["yes"]},
            "fields": [{"kind": "text", "key": "pais", "label": "País"}],
        }
    )
    form = GeneratedForm([asks, more], places)
    qtbot.addWidget(form)
    form.show()
    title = next(one for one in form.findChildren(Text) if one.text() == "Destinos")
    assert not title.isVisible()
    form.set_answers({"exporta": True})
    assert title.isVisible()
    assert [asked.key for asked in form.applying()] == ["exporta", "pais"]


def test_a_statistic_says_that_it_is_one(qtbot: QtBot, places: Territory) -> None:
    form = GeneratedForm([section({"kind": "number", "key": "a", "label": "Mujeres", "statistic": True})], places)
    qtbot.addWidget(form)
    assert form.asked["a"].message.words == "Dato estadístico: no cambia el trámite."
