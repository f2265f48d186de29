"""Somebody shows a paper and asks whether it is ours: the answer is one sentence with its cause."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.rows.papers import Verification
from app.services.issuing import codes, seals
from app.services.issuing.reading_back import codes_of
from tests.services.papers import PaperDesk


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PaperDesk]:
    desk = PaperDesk(tmp_path)
    yield desk
    desk.close()


def check(counter: PaperDesk, text: str) -> Verification:
    return counter.desk.verification.check(counter.clerk, text)


def test_code_number_and_qr_of_a_good_paper_are_valid(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.approved()
    row = counter.document(certificate)
    [scanned] = codes_of(counter.pdf(certificate))
    for told in (
        row["code"],
        row["code"].lower().replace("-", ""),
        f"  {row['code'].replace('-', ' ')} ",
        row["number"],
        row["number"].lower(),
        scanned,
    ):
        answer = check(counter, told)
        assert (answer.verdict, answer.document_id, answer.case_id) == ("valid", certificate, case_id), told
        assert answer.sentence.startswith("Válido: MPC-C-QUI-2026-0001, de Rosa 1 Quishpe Lema, emitido el 6 de")
    assert answer.issued_on == date(2026, 11, 6)


def test_a_changed_name_number_or_date_on_the_paper_is_noticed(counter: PaperDesk) -> None:
    _, agreement, certificate = counter.approved()
    row = counter.document(certificate)
    honest = seals.read(codes_of(counter.pdf(certificate))[0])
    assert honest is not None
    forged = (
        seals.seal(honest.number, honest.code, honest.issued_on, "Otra Persona"),
        seals.Seal(honest.number, honest.code, honest.issued_on + timedelta(days=1), honest.digest),
        seals.Seal(str(counter.document(agreement)["number"]), honest.code, honest.issued_on, honest.digest),
        seals.Seal(honest.number, codes.new(), honest.issued_on, honest.digest),
    )
    for seal in forged:
        answer = check(counter, seal.text)
        assert answer.verdict == "altered"
        assert answer.sentence.startswith("El papel fue alterado")
        assert row["number"] in answer.sentence


def test_every_flipped_sign_of_a_qr_is_noticed(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    [scanned] = codes_of(counter.pdf(certificate))
    for place, sign in enumerate(scanned):
        flipped = scanned[:place] + ("7" if sign != "7" else "8") + scanned[place + 1 :]
        assert check(counter, flipped).verdict != "valid", flipped


def test_an_annulled_paper_says_why(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    counter.issuing.void(counter.supervisor, certificate, "El nombre tiene una falta.")
    answer = check(counter, counter.document(certificate)["code"])
    assert answer.verdict == "voided"
    assert answer.sentence == "Anulado: MPC-C-QUI-2026-0001 no vale. Causa: El nombre tiene una falta."


def test_an_expired_paper_says_until_when_it_was_good(counter: PaperDesk) -> None:
    _, agreement, _ = counter.approved()
    number = counter.document(agreement)["number"]
    counter.clock.advance(timedelta(days=730))
    assert check(counter, number).verdict == "valid"
    counter.clock.advance(timedelta(days=1))
    answer = check(counter, number)
    assert answer.verdict == "expired"
    assert answer.sentence.endswith("valió hasta el 5 de noviembre de 2028.")


def test_a_miscopied_code_is_told_from_an_unknown_one(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    code = counter.document(certificate)["code"]
    wrong = "2" if code[0] != "2" else "3"
    assert check(counter, wrong + code[1:]) == Verification(
        "unreadable", "El código está mal copiado: un signo no corresponde. Compárelo con el papel, signo por signo."
    )
    assert check(counter, codes.new()).verdict == "unknown"
    assert check(counter, "MPC-C-QUI-2026-0999").verdict == "unknown"


@pytest.mark.parametrize("told", ["", "hola", "VTN1|", "VTN1|a|b|ayer|c", "VTN2|a|b|c|d|e", "' OR 1=1 --", "x" * 9_999])
def test_what_is_none_of_it_is_unreadable(counter: PaperDesk, told: str) -> None:
    answer = check(counter, told)
    assert answer.verdict == "unreadable"
    assert answer.sentence.endswith(".")


def test_a_requested_paper_is_not_known_to_anybody(counter: PaperDesk) -> None:
    counter.requested()
    assert check(counter, "por asignar").verdict == "unreadable"
    assert check(counter, "MPC-C-QUI-2026-0001").verdict == "unknown"


def test_the_code_of_a_case_is_told_from_that_of_a_paper(counter: PaperDesk) -> None:
    case_id = counter.to_pay()
    answer = check(counter, counter.case(case_id)["tracking_code"])
    assert (answer.verdict, answer.case_id) == ("unknown", case_id)
    assert counter.number(case_id) in answer.sentence


def test_a_record_that_was_changed_behind_the_program_does_not_pass_for_good(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    [scanned] = codes_of(counter.pdf(certificate))
    params = counter.document(certificate)["params"].replace("Rosa", "Rita")
    counter.tamper(certificate, params=params)
    assert check(counter, scanned).verdict == "altered"


def test_invented_papers_are_no_proof(counter: PaperDesk) -> None:
    case_id, _, certificate = counter.requested()
    counter.mark_sample(case_id)
    counter.issuing.approve(counter.supervisor, certificate)
    assert check(counter, counter.document(certificate)["code"]).sentence.startswith("Muestra sin validez:")


def test_another_office_does_not_see_our_papers(counter: PaperDesk) -> None:
    _, _, certificate = counter.approved()
    stranger = counter.hire("clerk", "Ofelia", office="inen-cuenca")
    code = counter.document(certificate)["code"]
    assert counter.desk.verification.check(stranger, code).verdict == "unknown"
