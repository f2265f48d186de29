"""What only shows: states, notices, waiting, figures, stages, tabs; said aloud and never by colour alone."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme import Mode, Theme, look_of
from app.views.widgets.avatar import Avatar, initials_of
from app.views.widgets.buttons import Button
from app.views.widgets.chips import FilterChip, ReasonChip, StateLabel
from app.views.widgets.fields import Field
from app.views.widgets.figures import Figure, FigureRow, FigureTile
from app.views.widgets.inputs import LineEdit
from app.views.widgets.keycap import KeyCap, split_keys
from app.views.widgets.notices import MessageBar, Toast
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.stages import Stage, Stages
from app.views.widgets.states import _SHAPES, STATES, paint_shape
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState, LoadingLines, Meter, ProgressBar
from tests.views import gallery


def drawn(shape: str) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_shape(painter, QRectF(0, 0, 24, 24), shape, QColor("black"), QColor("white"))
    painter.end()
    return image


def test_every_shape_can_be_told_from_the_others_in_grey(theme: Theme) -> None:
    images = {shape: drawn(shape) for shape in _SHAPES}
    alike = [(a, b) for a in images for b in images if a < b and images[a] == images[b]]
    assert alike == []
    assert all(image != drawn("dash") for shape, image in images.items() if shape != "dash")


def test_green_and_red_never_share_a_shape() -> None:
    green = {state.shape for state in STATES.values() if state.tone == "ok"}
    red = {state.shape for state in STATES.values() if state.tone == "error"}
    assert green.isdisjoint(red)


def test_a_state_is_said_in_words(theme: Theme, qtbot: QtBot) -> None:
    label = StateLabel("to_amend", "Por subsanar", chip=True)
    qtbot.addWidget(label)
    assert label.accessibleName() == "Por subsanar"
    label.set_state("issued", "Emitido")
    assert (label.words, label.toolTip()) == ("Emitido", "Emitido")


def test_words_that_do_not_fit_are_whole_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = Text("Calzado y marroquinería Rumiloma Compañía Limitada")
    qtbot.addWidget(label)
    label.resize(90, 18)
    label.show()
    assert label.toolTip() == "Calzado y marroquinería Rumiloma Compañía Limitada"
    label.resize(600, 18)
    assert label.toolTip() == ""


def test_a_paragraph_grows_downwards_and_strong_words_are_plain_aloud(theme: Theme, qtbot: QtBot) -> None:
    label = Text("Vence el **viernes 11 de diciembre** si hoy completa lo que falta.", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > 2 * label.heightForWidth(900)
    assert "**" not in label.accessibleName()


def test_caps_of_a_chord(theme: Theme, qtbot: QtBot) -> None:
    assert split_keys("Ctrl+Intro") == ["Ctrl", "Intro"]
    assert split_keys("+") == ["+"]
    cap = KeyCap("Ctrl+Intro", "paso siguiente")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == "Ctrl+Intro paso siguiente"


def test_a_filter_goes_away_with_supr_or_with_its_cross(theme: Theme, qtbot: QtBot) -> None:
    chip = FilterChip("Estado", "abiertos", active=True, removable=True)
    qtbot.addWidget(chip)
    chip.show()
    removed, clicked = QSignalSpy(chip.removed), QSignalSpy(chip.clicked)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    cross = chip.rect().center()
    cross.setX(chip.width() - 12)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert (removed.count(), clicked.count()) == (2, 0)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().topLeft())
    assert clicked.count() == 1
    assert chip.isChecked()
    assert chip.accessibleName() == "Estado: abiertos"


def test_a_chip_with_a_count_says_it(theme: Theme, qtbot: QtBot) -> None:
    chip = FilterChip("Por confirmar", count=4, state="to_confirm")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_value("hoy", active=True)
    chip.set_count(12)
    assert chip.accessibleName() == "Por confirmar: hoy 12"
    assert chip.sizeHint().width() > narrow
    reason = ReasonChip("matched", "Mismo día")
    qtbot.addWidget(reason)
    assert reason.accessibleName() == "Mismo día"


def test_a_message_is_read_and_can_be_closed(theme: Theme, qtbot: QtBot) -> None:
    bar = MessageBar("error", "No se pudo leer el archivo", "Falta la columna Saldo. Elija otra hoja.", closable=True)
    qtbot.addWidget(bar)
    bar.show()
    assert bar.accessibleName() == "No se pudo leer el archivo. Falta la columna Saldo. Elija otra hoja."
    close = next(iter(bar.findChildren(Button)))
    with qtbot.waitSignal(bar.closed):
        close.click()
    assert not bar.isVisible()
    bar.set_words("Ya se leyó")
    assert bar.accessibleName() == "Ya se leyó"


def test_a_toast_expires_and_pauses_while_it_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    toast = Toast("Concilió 1.", seconds=1)
    qtbot.addWidget(toast)
    with qtbot.waitExposed(toast):
        toast.show()
    toast.activateWindow()
    undo = next(iter(toast.findChildren(Button)))
    undo.setFocus()
    with_focus = toast.counting
    with qtbot.waitSignal(toast.expired):
        undo.clearFocus()
    assert (with_focus, toast.seconds_left, toast.isVisible()) == (False, 0, False)


def test_undo_ends_the_toast(theme: Theme, qtbot: QtBot) -> None:
    toast = Toast("Concilió 1.")
    qtbot.addWidget(toast)
    toast.show()
    with qtbot.waitSignal(toast.undone):
        toast.undo()
    assert (toast.seconds_left, toast.isVisible()) == (0, False)


def test_an_empty_place_says_a_fact_and_offers_one_way_out(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState("No vence nada hoy", "Lo próximo es el lunes 9: 4 trámites.", "Ver el lunes 9")
    qtbot.addWidget(empty)
    assert empty.accessibleName() == "No vence nada hoy. Lo próximo es el lunes 9: 4 trámites."
    with qtbot.waitSignal(empty.link_activated):
        empty.link.click()
    empty.set_words("Ninguno")
    assert empty.link.isHidden()


def test_nothing_is_shown_of_a_short_wait(theme: Theme, qtbot: QtBot) -> None:
    lines = LoadingLines("Leyendo 412 de 1.000 filas")
    qtbot.addWidget(lines)
    lines.resize(300, 80)
    lines.start()
    before = lines.grab().toImage()
    lines.appear()
    assert lines.grab().toImage() != before
    lines.explain()
    cancel = next(child for child in lines.findChildren(QWidget) if child.accessibleName() == "" and child.isVisible())
    assert cancel is not None
    lines.stop()
    assert not lines.isVisible()


def test_progress_says_its_count(theme: Theme, qtbot: QtBot) -> None:
    bar, meter = ProgressBar(), Meter()
    qtbot.addWidget(bar)
    qtbot.addWidget(meter)
    bar.set_progress("Leyendo 412 de 1.000 filas", 412, 1000)
    meter.set_share(0.42, "Quedan 212 de 500")
    assert bar.accessibleName() == "Leyendo 412 de 1.000 filas"
    assert meter.accessibleName() == "Quedan 212 de 500"


def test_a_number_opens_its_list(theme: Theme, qtbot: QtBot) -> None:
    row = FigureRow(
        [
            Figure("overdue", "2", "Vencidos", "el mayor, 2 días hábiles", state="overdue"),
            Figure("today", "3", "Vencen hoy", "término, subsanación, meta", state="due_today"),
        ]
    )
    qtbot.addWidget(row)
    row.show()
    tile = row.findChildren(FigureTile)[1]
    assert tile.accessibleName() == "3 Vencen hoy, término, subsanación, meta"
    with qtbot.waitSignal(row.opened) as opened:
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert opened.args == ["today"]
    row.set_figures([Figure("overdue", "0", "Vencidos")])
    assert row.findChildren(FigureTile)[0].accessibleName() == "0 Vencidos"


def test_stages_are_walked_and_said(theme: Theme, qtbot: QtBot) -> None:
    stages = Stages([Stage("a", "Solicitud", "13 oct", "done"), Stage("b", "Pago", "en pausa", "paused")])
    qtbot.addWidget(stages)
    stages.show()
    assert stages.accessibleName() == "Solicitud: 13 oct; Pago: en pausa"
    with qtbot.waitSignal(stages.opened) as opened:
        qtbot.keyClick(stages, Qt.Key.Key_Left)
        qtbot.keyClick(stages, Qt.Key.Key_Return)
    assert opened.args == ["a"]


def test_sections_carry_their_counts(theme: Theme, qtbot: QtBot) -> None:
    tabs = Tabs([Tab("r", "Requisitos", "3 de 6"), Tab("d", "Datos")])
    qtbot.addWidget(tabs)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.choose(1)
    assert (chosen.args, tabs.key()) == (["d"], "d")
    tabs.set_tabs([Tab("r", "Requisitos", "4 de 6"), Tab("d", "Datos"), Tab("p", "Pagos", "1")])
    assert (tabs.tabText(0), tabs.key()) == ("Requisitos 4 de 6", "d")
    tabs.choose(9)
    assert tabs.key() == "d"


def test_initials() -> None:
    assert initials_of("N. Chimbolema") == "NC"
    assert initials_of("") == ""


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("size", [100, 130])
def test_the_whole_sheet_paints_in_every_theme_and_size(mode: Mode, size: int, theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode(mode)
    theme.set_text_size(size)
    sheet = gallery.components_sheet()
    qtbot.addWidget(sheet)
    image = sheet.grab().toImage()
    assert image.pixelColor(4, 4) == look_of(sheet).color("lienzo")
    assert image.pixelColor(24, 120) == look_of(sheet).color("sup")
    theme.set_mode(Mode.LIGHT)
    theme.set_text_size(100)


def test_a_person_is_shown_by_initials(theme: Theme, qtbot: QtBot) -> None:
    avatar = Avatar("NC")
    qtbot.addWidget(avatar)
    avatar.resize(28, 28)
    before = avatar.grab().toImage()
    avatar.set_initials("EY")
    assert avatar.grab().toImage() != before
    assert avatar.sizeHint().width() == 28


def test_data_keeps_its_ampersands_and_asterisks(theme: Theme, qtbot: QtBot) -> None:
    company, account = Text("Hilados R&M **Cía. Ltda.**"), Text("CTA ******0504")
    option = OptionBoxes([Option("1", "Corte & confección", "$50,00")])
    for widget in (company, account, option):
        qtbot.addWidget(widget)
    assert company.accessibleName() == "Hilados R&M Cía. Ltda."
    assert account.accessibleName() == "CTA ******0504"
    assert option.findChildren(QRadioButton)[0].shortcut().isEmpty()


def test_a_line_break_in_a_paragraph_is_kept(theme: Theme, qtbot: QtBot) -> None:
    note = Text("Con pago\nSin pago", wrap=True)
    qtbot.addWidget(note)
    assert note.heightForWidth(900) == 2 * Text("Con pago").line_height


def test_nothing_opens_a_window_of_its_own_while_it_is_built(theme: Theme, qtbot: QtBot) -> None:
    before = {id(window) for window in QApplication.topLevelWidgets() if window.isVisible()}
    built = [
        MessageBar("info", "Ya consta", "No lo pida otra vez."),
        EmptyState("No vence nada hoy", "Lo próximo es el lunes 9.", "Ver el lunes 9"),
        Field("RUC", LineEdit(), reserved=True, help_text="Como consta en la papeleta."),
        LoadingLines("Leyendo"),
        gallery.components_sheet(),
    ]
    for widget in built:
        qtbot.addWidget(widget)
    assert {id(window) for window in QApplication.topLevelWidgets() if window.isVisible()} == before
