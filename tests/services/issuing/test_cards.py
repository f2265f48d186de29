"""Papers that inform: what to bring, until when and why, what was delivered, what to do about a wrong deposit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.rows.cases import CaseView
from app.services.issuing.reading_back import codes_of
from tests.services.counter import refused, slip
from tests.services.papers import PaperDesk, text_of
from tests.support.desk import open_desk


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def test_the_card_of_a_procedure_tells_what_the_sheet_publishes(counter: PaperDesk) -> None:
    words = text_of(counter.cards.card(counter.clerk, "mi-primer-certificado"))
    for said in (
        "Mi Primer Certificado INEN",
        "Fabricantes o productores nacionales",
        "Medianas empresas",
        "$50,00",
        "$75,00",
        "$100,00",
        "Banco Pichincha, cuenta corriente 3245330504, sublínea 140399",
        "Guayaquil",
        "08h00 a 16h30",
        "Recibir la factura del servicio",
        "consultascertificacion@normalizacion.gob.ec",
        "COA, art. 207",
    ):
        assert said in words, said


def test_a_procedure_that_is_not_declared_has_no_card(counter: PaperDesk) -> None:
    with refused("catalogue.unknown"):
        counter.cards.card(counter.clerk, "otro")


def test_the_receipt_says_what_came_what_lacks_and_until_when(counter: PaperDesk) -> None:
    case_id = counter.to_pay()
    pdf = counter.cards.receipt(counter.clerk, case_id)
    words = text_of(pdf)
    case = counter.case(case_id)
    for said in (
        case["number"],
        case["tracking_code"],
        "5 de noviembre de 2026, 10h42",
        "Solicitud de certificado",
        "recibido",
        "verificado en línea; no se pidió copia",
        "pendiente",
        "viernes 18 de diciembre",
        "30 días hábiles desde el 6 de noviembre",
        "ni el 7 dic, feriado trasladado: Fundación de Quito (6 dic).",
        "Productor Individual, $50,00",
        "Nelly Chimbolema",
        "1 Realizar el pago por el servicio",
    ):
        assert said in words, said
    assert codes_of(pdf) == (case["tracking_code"],)


def test_the_account_of_days_explains_every_day(counter: PaperDesk) -> None:
    words = text_of(counter.cards.days(counter.clerk, counter.to_pay()))
    assert "viernes 18 de diciembre de 2026" in words
    assert "feriado trasladado: Fundación de Quito (6 dic), no cuenta" in words
    assert "Nacional y cantón Quito" in words
    assert words.count("sábado, no cuenta") == 6


def amend(counter: PaperDesk, note: str = "") -> tuple[str, str]:
    """Ask for the deposit and for the form again, which nobody could read."""
    case_id = counter.to_pay()
    view: CaseView = counter.desk.cases.file(counter.clerk, case_id)
    form = next(item for item in view.items if item.kind == "form")
    counter.desk.checklist.set_state(counter.clerk, form.id, "illegible")
    return case_id, counter.desk.checklist.request_amendment(counter.clerk, case_id, note)


def test_the_letter_lists_only_what_lacks(counter: PaperDesk) -> None:
    case_id, letter = amend(counter, "Pregunte por la ventanilla 2.")
    paper = counter.document(letter)
    assert (paper["number"], paper["state"]) == ("OF-QUI-2026-0001", "approved")
    words = text_of(counter.pdf(letter))
    for said in (
        "OF-QUI-2026-0001",
        counter.number(case_id),
        "Solicitud de certificado",
        "Lo entregado no se puede leer.",
        "Comprobante de pago",
        "10 días hábiles",
        "jueves 19 de noviembre",
        "COA, art. 140",
        "Pregunte por la ventanilla 2.",
        "Nelly Chimbolema",
        paper["code"],
    ):
        assert said in words, said
    assert "RUC activo, con actividad de producción" not in words


def test_a_deposit_that_falls_short_gets_one_numbered_note(counter: PaperDesk) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip("871203", cents=3000))
    counter.payments.confirm(counter.supervisor, slip_id, 3000)
    difference = counter.row("difference", "case_id", case_id)["id"]
    with refused("cards.unresolved"):
        counter.cards.difference_note(counter.clerk, difference)
    counter.payments.settle(counter.supervisor, difference, "complement")
    note = counter.cards.difference_note(counter.clerk, difference)
    words = text_of(note)
    for said in ("ND-QUI-2026-0001", "Falta completar su pago", "$50,00", "$30,00", "$20,00", "871203", "140399"):
        assert said in words, said
    assert counter.cards.difference_note(counter.clerk, difference) == note
    assert counter.row("series", "name", "ND")["last"] == 1
    assert counter.told(case_id, "Emitió la nota ND-QUI-2026-0001")


def test_a_deposit_of_too_much_says_how_to_ask_it_back(counter: PaperDesk) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip("871204", cents=7500))
    counter.payments.confirm(counter.supervisor, slip_id, 7500)
    difference = counter.row("difference", "case_id", case_id)["id"]
    counter.payments.settle(counter.supervisor, difference, "refund")
    words = text_of(counter.cards.difference_note(counter.clerk, difference))
    for said in ("Su pago tiene un valor de más", "Pagó de más", "$75,00", "$25,00", "devolución"):
        assert said in words, said
    with refused("store.not_found"):
        counter.cards.difference_note(counter.clerk, "nada")


def test_the_card_of_a_charter_names_each_product_its_term_and_who_answers(tmp_path: Path) -> None:
    office = open_desk(tmp_path, office="unemi-milagro")
    words = text_of(office.desk.cards.card(office.clerk, "copia-certificada-acta"))
    office.close()
    for said in (
        "Documentos de la administración del archivo general 1 día hábil Secretaria General",
        "Carta de servicios CS_UNEMI_DSG, edición 1ª, 27 de febrero de 2024",
        "Cada mes se cuenta: Número de actas realizadas",
    ):
        assert said in words, words
