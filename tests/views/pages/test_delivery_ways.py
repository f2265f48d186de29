"""The clerk asks how the papers are delivered, and keeps the scan of the power."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.models.synthetic import synthetic_cedula
from app.views.attaching import from_paths
from app.views.dialogs.delivery import DeliverySheet
from app.views.theme import Theme
from tests.services.handed import print_all, to_deliver
from tests.support.files import pdf
from tests.views.pages.case_window import CaseWindow


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CaseWindow]:
    made = CaseWindow(qtbot, tmp_path)
    yield made
    made.close()


def test_the_clerk_asks_how_and_sends_them(window: CaseWindow) -> None:
    case_id, _ = to_deliver(window.counter, {"delivery": "holder_only", "delivery_by": ("in_person", "email")})
    window.open(case_id)
    assert window.page.read is not None
    assert window.page.read.offer.words == "Entregar"

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DeliverySheet)
        assert [field.key for field in dialog.fields()] == ["way", "capacity", "name", "identity"]
        dialog.way.set_value("email")
        dialog.way.changed.emit()
        assert [field.key for field in dialog.fields()] == ["way"]
        assert dialog.mailed.accessibleName() == "Salen a rosa@ejemplo.ec, como se emitieron."
        assert dialog.act.text().replace("&", "") == "Enviar por correo"

    window.act(fill)
    assert window.counter.row("delivery", "case_id", case_id)["capacity"] == "email"
    assert window.said.toasts[-1] == "Los documentos salen por correo."


def test_with_one_way_nobody_is_asked(window: CaseWindow) -> None:
    case_id, papers = to_deliver(window.counter, {"delivery": "holder_or_representative"})
    print_all(window.counter, papers)
    window.open(case_id)
    scan = window.folder / "poder.pdf"
    scan.write_bytes(pdf())

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DeliverySheet)
        assert [field.key for field in dialog.fields()] == ["capacity", "name", "identity"]
        assert not dialog.scan.isVisible()
        dialog.capacity.set_value("representative")
        dialog.capacity.changed.emit()
        assert dialog.scan.isVisible()
        dialog.name.set_value("Ñusta Chiluisa")
        dialog.identity.set_value(f"cedula:{synthetic_cedula(77)}")
        dialog.proof.set_value("power")
        dialog.number.set_value("1204")
        dialog.scan.take(from_paths([scan]))
        window.bot.waitUntil(lambda: dialog.scan.image is not None)

    window.act(fill)
    kept = window.counter.row("delivery", "case_id", case_id)["authority_blob"]
    assert window.counter.store.blobs.get(kept) == scan.read_bytes()
