"""The parts of the reconciliation page, shown what an invented month brings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.rows.evidence import Candidates, SetOffer
from app.models.rows.reconciliation import Balance, OlderRows
from app.views.lists.evidence_lines import spoken
from app.views.pages.reconciliation import filters, repaint
from app.views.pages.reconciliation.dialogs.closing import ClosingSheet
from app.views.pages.reconciliation.dragging import CHARGE, ROW, carrying
from app.views.pages.reconciliation.proposals import Proposal, of_candidate, of_set
from app.views.pages.reconciliation.toasting import MarkedBar
from app.views.pages.reconciliation.view import ReconciliationView
from app.views.pages.reconciliation.words import account_words, period_words, plain_amount
from app.views.theme import Theme
from app.views.theme.look import Look
from app.views.widgets.buttons import Button
from app.views.widgets.states import SIZE
from app.views.widgets.text import Text
from tests.views.pages import deposits
from tests.views.pages.page_window import words

WIDE, NARROW = (1190, 692), (968, 692)
LOOK = Look(dark=False, scale=1.0)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReconciliationView:
    """The page of the mock-up, with the second row in front."""
    made = ReconciliationView()
    qtbot.addWidget(made)
    made.resize(*WIDE)
    made.show_board(deposits.board())
    made.bank.table.go_to("r2")
    row = deposits.rows()[1]
    made.requests.chosen.connect(lambda proposal: made.show_proposal(row, proposal))
    made.show_candidates(row, deposits.candidates())
    made.show()
    QApplication.processEvents()
    return made


def test_the_balance_says_what_lacks_and_each_sum_opens_its_rows(view: ReconciliationView) -> None:
    band = view.band
    assert "Faltan $325,00 en 5 filas." in words(band)
    assert "87 %" in words(band)
    assert [one.accessibleName() for one in band.sums.values()] == [
        "Créditos del banco: $2.512,00",
        "Conciliado: $2.175,00",
        "Ajeno: $12,00",
        "Diferencia: $325,00",
    ]
    asked: list[str] = []
    band.wanted.connect(asked.append)
    for one in band.sums.values():
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Return)
    assert asked == [filters.ALL, filters.MATCHED, filters.NOT_OURS, filters.OPEN]


def test_of_the_head_of_the_requests_only_the_deposit_is_cut(view: ReconciliationView) -> None:
    """A deposit without number is named by its concept, which banks write long."""
    row = replace(deposits.rows()[1], document="", description="DEP VENT QUITUMBE CONSERVAS DE LA SIERRA CENTRAL")
    view.requests.clear_for(row)
    QApplication.processEvents()
    head = [one for one in view.requests.findChildren(Text) if one.y() < view.requests.list.y() and one.isVisible()]
    cut = [one.text() for one in head if one.width() < one.sizeHint().width()]
    assert [words.partition(" ")[0] for words in cut] == ["para"]
    assert any("en total" in one.text() for one in head)


def test_a_period_that_agrees_says_so(view: ReconciliationView) -> None:
    view.band.show_board(replace(deposits.board(), balance=Balance(5000, 5000, 0, 0, 0), to_verify=0))
    assert "Cuadra:" in words(view.band)
    view.band.show_balance(Balance(0, 0, 0, 0, 0))
    assert "Este período no tiene depósitos." in words(view.band)


def test_the_filters_count_and_the_sums_bring_their_own_chip(view: ReconciliationView) -> None:
    bank = view.bank
    shown = [chip.accessibleName() for chip in bank.chips.values() if not chip.isHidden()]
    assert shown == ["Por resolver 5", "Todas 38", "Ambiguas 2", "Diferencias 1"]
    bank.show_filter(filters.AMBIGUOUS)
    assert [row.document for row in bank.model.rows] == ["0045871377", "0045871402"]
    bank.show_filter(filters.NOT_OURS)
    assert [row.document for row in bank.model.rows] == ["5500123"]
    assert not bank.chips[filters.NOT_OURS].isHidden()


def test_the_search_reads_document_text_and_amount_without_accents(view: ReconciliationView) -> None:
    bank = view.bank
    bank.search("sigchos 75,00")
    assert [row.document for row in bank.model.rows] == ["0045871203"]
    bank.search("nada así")
    assert not bank.model.rows
    assert "Ninguna fila con «nada así»" in words(bank)
    bank._empty.link.click()
    assert len(bank.model.rows) == 38


def test_the_frame_goes_to_what_waits_and_from_the_end_to_the_top(view: ReconciliationView) -> None:
    bank = view.bank
    assert bank.go_to_open(1)
    assert bank.table.row() == deposits.rows()[2]
    assert bank.go_to_open(7)
    assert bank.table.row() == deposits.rows()[1]
    bank.show_filter(filters.MATCHED)
    assert not bank.go_to_open()


def test_the_candidates_tell_everything_a_screen_reader_needs(view: ReconciliationView) -> None:
    first, second = view.requests.list.proposals()
    assert first.spoken == (
        "MPC-QUI-2026-0408. Mobiliario Tamboloma. 75,00. Sugerida. 74 puntos. "
        "Documento igual, Pagador parecido, Mismo día, Valor igual"
    )
    assert second.points_words == "−24 puntos"
    assert [chip.words for chip in second.chips] == ["Otro documento", "Pagador ausente", "3 días antes", "Valor igual"]


def test_a_digit_brings_another_candidate_with_its_evidence(view: ReconciliationView) -> None:
    assert view.evidence.why.text().startswith("Desde 80")
    QTest.keyClick(view.requests.list, Qt.Key.Key_2)
    current = view.requests.list.current()
    assert current is not None
    assert current.number == "MPC-QUI-2026-0410"
    assert view.evidence.why.text() == "Otro número de papeleta y otro pagador."
    QTest.keyClick(view.requests.list, Qt.Key.Key_9)
    assert view.requests.list.current() == current


def test_the_evidence_is_read_line_by_line(view: ReconciliationView) -> None:
    line = deposits.candidates().found[0].evidence[0]
    assert spoken(line) == "Documento: banco 0045871203, solicitud 871203, +40, 6 últimas cifras"
    assert view.evidence.lines.accessibleName().startswith(spoken(line))
    assert view.evidence.accept.isEnabled()
    view.evidence.show_proposal(deposits.rows()[1], of_candidate(deposits.candidates().found[0]), "No se asigna solo.")
    assert not view.evidence.accept.isEnabled()
    assert view.evidence.accept.toolTip() == "No se asigna solo."


def test_a_row_that_is_resolved_offers_no_act(view: ReconciliationView) -> None:
    view.show_row(deposits.rows()[6])
    strip = view.evidence
    assert not any(button.isEnabled() for button in (strip.accept, strip.difference, strip.none, strip.ask))
    assert "MPC-QUI-2026-0399" in strip.why.text()


def test_the_ambiguity_is_a_question_and_never_an_answer(view: ReconciliationView) -> None:
    box = view.requests.ambiguity
    assert not box.isHidden()
    assert "2 depósitos y 2 solicitudes iguales" in box._title.words
    assert "MPC-QUI-2026-0409, MPC-QUI-2026-0411" in box.grid.accessibleName()
    pairs: list[tuple[str, str]] = []
    box.pair_asked.connect(lambda row, charge: pairs.append((row, charge)))
    place, row_id, charge_id = box.grid._cells(LOOK)[3]
    QTest.mouseClick(box.grid, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert pairs == [(row_id, charge_id)] == [("r4", "c411")]
    view.requests.ambiguity.show_ambiguity(None)
    assert box.isHidden()


def test_several_requests_of_one_payer_are_one_card(view: ReconciliationView) -> None:
    offer = SetOffer(("r2",), ("c1", "c2"), "Tocagón: 0408 y 0412 suman 75,00", 7500)
    card = of_set(offer)
    assert (card.number, card.charge_ids, card.amount_cents) == ("2 solicitudes", ("c1", "c2"), 7500)
    view.show_candidates(deposits.rows()[1], replace(deposits.candidates(), found=(), sets=(offer,)))
    assert view.requests.list.current() == card


def test_nothing_alike_says_what_to_do(view: ReconciliationView) -> None:
    view.show_candidates(deposits.rows()[7], Candidates("r8", (), 11))
    assert "Ninguna solicitud se parece a este depósito" in words(view.requests)
    assert not view.evidence.accept.isEnabled()


def test_a_request_dropped_on_a_row_and_a_row_on_a_request_join_them(view: ReconciliationView) -> None:
    joined: list[tuple[str, str]] = []
    view.bank.table.joined.connect(lambda row, charge: joined.append((row, charge)))
    view.requests.list.joined.connect(lambda row, one: joined.append((row, one.key)))
    table = view.bank.table
    at = table.visualRect(table.model().index(7, 1)).center()
    drop(table, CHARGE, "c408", QPointF(at))
    card = view.requests.list
    drop(card, ROW, "r8", QPointF(card.visualRect(card.model().index(1, 0)).center()))
    assert joined == [("r8", "c408"), ("r8", "c410")]


def drop(target: object, kind: str, key: str, at: QPointF) -> None:
    """Bring something onto a list, as the mouse does."""
    data, link, left = carrying(kind, key), Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), link, data, left, none)
    target.dragEnterEvent(enter)  # type: ignore[attr-defined]
    assert enter.isAccepted()
    target.dropEvent(QDropEvent(at, link, data, left, none))  # type: ignore[attr-defined]


def test_marks_are_made_with_the_keyboard_and_their_checks_are_seen(view: ReconciliationView) -> None:
    table = view.bank.table
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in view.bank.model.marked()] == ["r2", "r3"]
    image = table.viewport().grab().toImage()
    tick = LOOK.color("tinta_lleno").name()
    seen = {image.pixelColor(x, y).name() for x in range(4, 24) for y in range(28, 60)}
    assert tick in seen


def test_ambiguous_rows_are_joined_by_a_mark_at_their_side(view: ReconciliationView) -> None:
    image = view.bank.table.viewport().grab().toImage()
    height = view.bank.table.rowHeight(0)
    brown = QColor(LOOK.color("aviso")).name()
    column = [image.pixelColor(1, y).name() for y in range(6 * height)]
    assert set(column[2 * height : 4 * height - 3]) == {brown}
    assert brown not in column[: 2 * height]
    assert brown not in column[4 * height : 6 * height]


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_no_act_is_lost_in_a_narrow_window(view: ReconciliationView, size: tuple[int, int]) -> None:
    view.resize(*size)
    QApplication.processEvents()
    layout = view.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= view.width()
    for button in (view.evidence.accept, view.evidence.difference, view.heading.import_button, view.heading.history):
        assert button.isVisibleTo(view)
        assert view.rect().contains(button.mapTo(view, button.rect().bottomRight()))
    state = view.bank.model.columns[-1]
    assert view.bank.table.columnWidth(4) >= state.width


def test_what_an_act_changed_is_shown_before_the_board_comes() -> None:
    before = deposits.board().balance
    suggested, matched = deposits.rows()[1], deposits.rows()[6]
    after = repaint.moved(before, [suggested], "matched")
    assert after == Balance(251200, 225000, 1200, 25000, 4)
    assert repaint.moved(before, [suggested], "not_ours") == Balance(251200, 217500, 8700, 25000, 4)
    assert repaint.moved(before, [matched], "verified") == before
    assert repaint.moved(before, [suggested], "in_query") == before


def test_the_words_of_accounts_periods_and_amounts() -> None:
    assert account_words(deposits.ACCOUNT) == "Pichincha …0504, sublínea 140399"
    assert account_words(deposits.ACCOUNT, narrow=True) == "Pichincha …0504 · 140399"
    assert period_words(deposits.PERIOD) == "1 oct a 5 nov"
    assert period_words(deposits.BEFORE) == "1 sep a 30 sep · cerrado"
    assert plain_amount(123456) == "1.234,56"


def test_a_proposal_without_points_says_none() -> None:
    assert Proposal("k", ("k",), "MPC-1", "Ana", "", 5000).points_words == ""


def test_one_is_worded_as_one_and_several_as_several(view: ReconciliationView) -> None:
    foot = view.bank
    foot.show_older(OlderRows(1, "1 fila hasta el 26 oct", "p0"))
    foot.show_verify(0, 0, 1)
    assert "sigue sin resolver" in words(foot)
    assert "1 expediente avanza" in words(foot)
    foot.show_older(OlderRows(2, "2 filas hasta el 26 oct", "p0"))
    foot.show_verify(0, 0, 2)
    assert "siguen sin resolver" in words(foot)
    assert "2 expedientes avanzan" in words(foot)


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (("r8",), "Queda 1 fila por $325,00: necesita su motivo."),
        (("r2", "r8"), "Quedan 2 filas por $325,00: cada una necesita su motivo."),
        (("r7",), "Falta verificar 1 fila: necesita su motivo."),
        (("r2", "r7", "r8"), "Quedan 2 filas por $325,00, falta verificar 1 fila: cada una necesita su motivo."),
        ((), "Cuadra en cero."),
    ],
)
def test_the_closing_says_what_is_left_and_what_nobody_verified(
    view: ReconciliationView, kept: tuple[str, ...], told: str
) -> None:
    shown = [replace(row, needs_second=row.id == "r7") for row in deposits.rows() if row.id in kept]
    sheet = ClosingSheet(replace(deposits.board(), rows=tuple(shown)), {}, parent=view)
    assert sheet.accessibleDescription().startswith(told)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_without_a_photo_every_reason_is_read_whole(
    view: ReconciliationView, size: tuple[int, int], theme: Theme
) -> None:
    view.resize(*size)
    longest = deposits.line("payer", "MI VECINO SIGCHOS TOCAGON", "Edmundo Tocagón Pilataxi", 4,
                            "parte del nombre y otra persona", "alike")  # fmt: skip
    one = replace(deposits.candidates().found[0], attachment_id=None, evidence=(longest,))
    view.show_proposal(deposits.rows()[1], of_candidate(one))
    QApplication.processEvents()
    strip = view.evidence
    assert not strip.slip.isVisible()
    _, widths = strip.lines.columns(LOOK)
    assert widths[3] >= LOOK.px(SIZE) + LOOK.width("strong", "+34") + LOOK.width("body", longest.words)
    view.show_proposal(deposits.rows()[1], of_candidate(replace(one, attachment_id="a1")))
    assert strip.slip.isVisible()


def test_the_bar_of_marked_rows_is_read_whole_in_a_narrow_window(view: ReconciliationView) -> None:
    view.resize(*NARROW)
    bar = MarkedBar(deposits.rows(), lambda: None, lambda: None)
    view.bank.show_toast(bar)
    QApplication.processEvents()
    told = bar.findChild(Text)
    assert told is not None
    assert told.text() == "38 marcadas · $1.987,00"
    assert LOOK.width("body", told.text()) <= told.width()
    assert [one.text() for one in bar.findChildren(Button)] == ["Quitar marcas", "Aceptar 1 sugerida"]
