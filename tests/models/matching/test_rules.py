"""What a clerk expects of the rules, deposit by deposit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.matching.rules import candidates, match
from tests.models.matching.desk import DAY, answer, charge, only, row, told
from tests.support.deposits.shapes import Line

FRIDAY = date(2026, 10, 30)
TUESDAY_AFTER = date(2026, 11, 3)
LUZ, IVAN = "1759900019", "1759900027"


def test_the_same_slip_of_the_same_payer_is_sure() -> None:
    found = only(answer([row()], [charge()]))
    assert (found.charge_id, found.row, found.level) == ("c1", 0, "sure")
    assert [one.words for one in found.reasons] == [
        "misma papeleta",
        "nombre completo",
        "el día declarado",
        "mismo valor",
    ]
    assert sum(one.points for one in found.reasons) == found.score


@pytest.mark.parametrize(
    ("bank", "slip"),
    [
        ("38078012", "38078012.0"),
        ("38078012.0", " 3807 8012 "),
        ("0038078012", "No. 38078012"),
        ("38078012", "DOC-38078012"),
        ("078012", "4038078012"),
        ("38078012", "078012"),
    ],
)
def test_spaces_zeros_prefixes_and_a_shortened_number_do_not_matter(bank: str, slip: str) -> None:
    assert only(answer([row(document=bank)], [charge(slip=slip)])).level == "sure"


@pytest.mark.parametrize("slip", ["38078013", "38087012", "3807812", "380780112"])
def test_one_slip_of_the_hand_is_sure_only_with_the_payer(slip: str) -> None:
    assert only(answer([row()], [charge(slip=slip)])).level == "sure"
    assert only(answer([row(text="DEPOSITO EFECTIVO")], [charge(slip=slip)])).level == "suggested"


def test_the_right_slip_without_a_name_needs_the_declared_day() -> None:
    nameless = row(text="DEPOSITO EFECTIVO")
    assert only(answer([nameless], [charge()])).level == "sure"
    late = charge(declared=DAY - timedelta(days=12), opened=DAY - timedelta(days=14))
    assert only(answer([nameless], [late])).level == "suggested"


def test_among_slips_in_a_row_somebody_elses_name_is_never_sure() -> None:
    names = ("TOAPANTA VEGA ROSA", "CHIMBO LICUY JUAN", "ANDRADE MERO INES", "LEMA CAIZA OLGA", "POMA SACA ALBA")
    rows = [row(place, str(38078010 + place), f"DEPOSITO EFECTIVO {name}") for place, name in enumerate(names)]
    found = only(answer(rows, [charge(slip="38078012")]))
    assert (found.row, found.level) == (2, "suggested")


def test_another_amount_is_only_a_difference() -> None:
    found = answer([row(cents=10000)], [charge(cents=5000)])
    assert found.matches == ()
    assert [(one.charge_id, one.row, one.level) for one in found.differences] == [("c1", 0, "suggested")]
    assert [one.kind for one in found.doubts] == ["other_band"]
    assert (found.unmatched_rows, found.unmatched_charges) == ((0,), ("c1",))


def test_one_slip_declared_twice_is_never_sure_and_is_told() -> None:
    other = charge("c2", "Iván Poma Saca", number=IVAN)
    found = answer([row()], [charge(), other])
    assert {one.level for one in found.matches} == {"suggested"}
    assert [(one.kind, one.charge_ids) for one in found.doubts] == [("slip_twice", ("c1", "c2"))]


def test_a_deposit_before_the_request_is_a_doubt() -> None:
    found = answer([row(day=DAY - timedelta(days=2))], [charge(declared=DAY - timedelta(days=2))])
    assert only(found).level == "suggested"
    assert [one.kind for one in found.doubts] == ["before_request"]


def test_a_deposit_to_another_sub_line_is_a_doubt() -> None:
    text = "DEPOSITO EFECTIVO QUISHPE IZA LUZ MARINA SUBLINEA 14031"
    found = answer([row(text=text)], [charge(sub_line="14030")])
    assert only(found).level == "suggested"
    assert [one.kind for one in found.doubts] == ["other_sub_line"]
    same = only(answer([row(text=text)], [charge(sub_line="14031")]))
    assert "misma sublínea" in [one.words for one in same.reasons]


def test_what_the_bank_took_back_backs_nothing() -> None:
    rows = [row(), row(1, text="REVERSO DEPOSITO EFECTIVO", cents=-5000)]
    found = answer(rows, [charge()])
    assert found.matches == ()
    assert [(one.row, one.why) for one in found.left_out] == [(0, "reversed"), (1, "debit")]
    assert [one.kind for one in found.doubts] == ["reversed"]


def test_a_reversal_without_number_takes_back_the_deposit_of_its_name() -> None:
    rows = [row(), row(1, "991", "ANULACION QUISHPE IZA LUZ MARINA", cents=-5000)]
    assert answer(rows, [charge()]).matches == ()


def test_the_deposit_made_again_after_a_reversal_is_the_one_that_counts() -> None:
    rows = [row(), row(1, cents=-5000), row(2, "38078015", day=DAY + timedelta(days=1))]
    found = told(answer(rows, [charge(slip="38078015", declared=DAY + timedelta(days=1))]))
    assert found == {"c1": (2, "sure")}


@pytest.mark.parametrize(
    "text", ["COSTO TRANSFERENCIA", "COM-CORRESPONSAL", "IVA-COBRADO", "RET FUENTE", "N/D COMISION"]
)
def test_what_the_bank_charges_is_never_a_payment(text: str) -> None:
    found = answer([row(text=f"{text} {LUZ}")], [charge()])
    assert found.matches == ()
    assert found.left_out[0].why == "cost"


def test_two_requests_and_two_deposits_that_nothing_separates_are_asked_about() -> None:
    rows = [row(0, ""), row(1, "")]
    charges = [charge("c1", slip=""), charge("c2", slip="")]
    found = answer(rows, charges)
    assert found.matches == ()
    assert [(one.rows, one.charge_ids) for one in found.ambiguous] == [((0, 1), ("c1", "c2"))]
    assert found.ambiguous[0].question


def test_of_a_deposit_that_the_bank_lists_twice_one_pays_and_the_other_is_asked_about() -> None:
    """Nobody could ever tell the two rows apart, so nothing can be asked about the first."""
    found = answer([row(0), row(1)], [charge()])
    assert told(found) == {"c1": (0, "sure")}
    assert found.unmatched_rows == (1,)
    assert [(one.kind, one.rows) for one in found.doubts] == [("deposit_twice", (0, 1))]


def test_the_second_listing_of_a_deposit_pays_no_other_request_of_its_payer() -> None:
    charges = [charge(), charge("c2", slip="", declared=None)]
    found = told(answer([row(0), row(1)], charges))
    assert [(key, row) for key, (row, level) in found.items() if level == "sure"] == [("c1", 0)]


@pytest.mark.parametrize(
    "rows",
    [
        [row(0, text="DEPOSITO"), row(1, text="DEPOSITO")],
        [row(0, ""), row(1, "")],
        [row(0), row(1, text="DEPOSITO EFECTIVO QUISHPE IZA LUZ")],
    ],
    ids=["nobody named", "without number", "other words"],
)
def test_deposits_that_are_less_than_equal_are_proposed_only(rows: list[Line]) -> None:
    assert "sure" not in {level for _, level in told(answer(rows, [charge()])).values()}


def test_homonyms_are_told_apart_by_their_number_only() -> None:
    charges = [charge("c1", slip="", number=LUZ), charge("c2", slip="", number=IVAN)]
    same = answer([row(document="")], charges)
    assert [one.charge_ids for one in same.ambiguous] == [("c1", "c2")]
    named = answer([row(document="", text=f"DEPOSITO {IVAN} QUISHPE IZA LUZ MARINA")], charges)
    assert told(named) == {"c2": (0, "sure")}


def test_a_deposit_over_a_long_week_end_is_the_next_business_day() -> None:
    """Friday 30 October at an agent; Monday 2 and Tuesday 3 November are holidays."""
    holidays = {date(2026, 11, 2), date(2026, 11, 3)}
    wednesday = date(2026, 11, 4)
    found = match(
        [row(text="DEPOSITO", day=wednesday)],
        [charge(declared=FRIDAY, opened=FRIDAY)],
        calendar=lambda day: day.weekday() > 4 or day in holidays,
    )
    assert only(found).level == "sure"
    assert "día hábil siguiente al declarado" in [one.words for one in only(found).reasons]
    assert TUESDAY_AFTER in holidays


def test_a_firm_that_paid_before_for_this_applicant_is_remembered() -> None:
    paid = row(text="TRANSFERENCIA TEXTILES CONDOR ANDINO CIA LTDA", document="")
    found = match([paid], [charge()], memory={LUZ: ("TRANSFERENCIA DE TEXTILES CONDOR ANDINO CIA LTDA",)})
    assert "ya pagó antes por este solicitante" in [one.words for one in only(found).reasons]


def test_what_a_clerk_may_choose_for_a_row_comes_best_first() -> None:
    charges = [
        charge("far", "Iván Poma Saca", number=IVAN, slip="77777777", declared=None, opened=DAY - timedelta(days=30)),
        charge("day", "Iván Poma Saca", number=IVAN, slip="", cents=5000),
        charge("own"),
        charge("dear", cents=7500),
    ]
    found = candidates(row(text="DEPOSITO"), charges)
    assert [one.charge_id for one in found] == ["own", "dear", "day"]
    assert candidates(row(cents=-5000), charges) == ()


def test_the_matching_stretches_are_marked_on_both_sides() -> None:
    found = only(answer([row()], [charge(slip="No. 38078012", name="Luz Mariña Quishpe Iza")]))
    marks = {one.signal: one for one in found.reasons}
    assert marks["document"].bank == (("document", 0, 8),)
    assert marks["document"].charge == (("declared_document", 4, 12),)
    text, name = row().description, "Luz Mariña Quishpe Iza"
    assert [text[start:end] for _, start, end in marks["payer_name"].bank] == ["QUISHPE", "IZA", "LUZ", "MARINA"]
    assert [name[start:end] for _, start, end in marks["payer_name"].charge] == ["Luz", "Mariña", "Quishpe", "Iza"]


@pytest.mark.parametrize(
    ("text", "name", "marked"),
    [
        ("TRANSFERENCIA TOCAGON E", "Edmundo Tocagón Pilataxi", [(14, 21), (22, 23)]),
        ("DEP VENT QUISHPE I ROSA", "Rosa Inés Quishpe", [(9, 16), (17, 18), (19, 23)]),
        ("TRANSFERENCIA TOCAGON, E.", "Edmundo Tocagón Pilataxi", [(14, 21), (23, 24)]),
    ],
)
def test_an_initial_is_marked_where_it_stands_alone(text: str, name: str, marked: list[tuple[int, int]]) -> None:
    found = only(answer([row(text=text)], [charge(name=name)]))
    payer = next(one for one in found.reasons if one.signal == "payer_name")
    assert [(start, end) for _, start, end in payer.bank] == marked


def test_a_reference_that_nobody_wrote_says_nothing_against_a_deposit() -> None:
    """The bank's own number is there, the applicant declared only the day: the payer decides, not the receipt."""
    named = row(text=f"DEPOSITO {LUZ}")
    found = only(answer([named], [charge(slip="", reference="202600012397")]))
    assert found.level == "sure"
    assert "document" not in [one.signal for one in found.reasons]
    assert only(answer([named], [charge(slip="99120011", reference="202600012397")])).level == "suggested"


def test_a_receipts_reference_serves_as_the_slip() -> None:
    found = only(answer([row(document="202600012397")], [charge(slip="", reference="202600012397")]))
    assert found.level == "sure"


def test_two_deposits_that_sum_one_request_are_offered_and_never_done() -> None:
    rows = [row(0, "38078012", cents=2000), row(1, "38078020", cents=3000)]
    found = answer(rows, [charge(cents=5000)])
    assert found.matches == ()
    assert [(one.kind, one.rows, one.charge_ids) for one in found.sets] == [("one_charge", (0, 1), ("c1",))]


def test_one_deposit_for_two_requests_of_a_payer_is_offered() -> None:
    charges = [charge("c1", cents=5000), charge("c2", cents=7500, slip="")]
    found = answer([row(cents=12500)], charges)
    assert [(one.kind, one.rows, one.charge_ids) for one in found.sets] == [("one_deposit", (0,), ("c1", "c2"))]
    assert found.matches == ()
