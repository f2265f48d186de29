"""When a clerk need not look: what identifies a deposit, and what only seems to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.models.matching.rules import match
from app.models.matching.shapes import Charge
from app.models.synthetic import synthetic_cedula
from tests.models.matching.desk import DAY, answer, charge, only, row, told
from tests.support.deposits.provinces import provinces
from tests.support.deposits.shapes import Line

LUZ, IVAN = "1759900019", "1759900027"
WEEK = timedelta(days=7)


def people(count: int) -> list[tuple[str, str]]:
    """Other payers of the month with slips of their own, so that its words and numbers are known."""
    names = ("Rosa Toapanta Vega", "Juan Chimbo Licuy", "Inés Andrade Mero", "Olga Lema Caiza", "Alba Poma Saca")
    return [(names[place % len(names)], synthetic_cedula(500 + place)) for place in range(count)]


def test_a_relative_who_pays_with_the_declared_slip_on_the_declared_day_is_accepted() -> None:
    brother = row(text="DEPOSITO EFECTIVO QUISHPE POMA JORGE")
    assert only(answer([brother], [charge()])).level == "sure"
    another_day = charge(declared=DAY - timedelta(days=4), opened=DAY - WEEK)
    assert only(answer([brother], [another_day])).level == "suggested"


def test_a_stranger_with_the_declared_slip_waits_when_the_next_slip_of_that_day_is_nobodys() -> None:
    """Whoever mistyped a slip and paid another amount would otherwise take the deposit of the next in the queue."""
    stranger = row(0, "38078012", "DEPOSITO EFECTIVO VARGAS CARTUCHE MANUEL")
    assert told(answer([stranger], [charge()])) == {"c1": (0, "sure")}
    hers = row(1, "38078011", "DEPOSITO", cents=10000)
    assert told(answer([stranger, hers], [charge()])) == {"c1": (0, "suggested")}


def test_a_short_number_alone_is_not_enough() -> None:
    assert only(answer([row(document="45871", text="DEPOSITO")], [charge(slip="45871")])).level == "suggested"
    assert only(answer([row(document="45871")], [charge(slip="45871")])).level == "sure"
    assert only(answer([row(document="458712", text="DEPOSITO")], [charge(slip="458712")])).level == "sure"


def test_a_number_that_the_bank_gave_twice_needs_the_payer() -> None:
    """An agent whose deposits of a day share one number."""
    rows = [row(0, "839705", "DEPOSITO CNB"), row(1, "839705", "DEPOSITO CNB POMA SACA IVAN", cents=7500)]
    assert told(answer(rows, [charge(slip="839705")])) == {"c1": (0, "suggested")}
    named = [row(0, "839705"), rows[1]]
    assert told(answer(named, [charge(slip="839705")])) == {"c1": (0, "sure")}


@pytest.mark.parametrize("apart", [0, 1, 2])
def test_two_deposits_of_a_payer_for_one_request_are_never_sure_without_the_slip(apart: int) -> None:
    text = f"DEPOSITO EFECTIVO QUISHPE IZA LUZ MARINA {LUZ}"
    rows = [row(0, "38078012", text), row(1, "38078990", text, day=DAY + timedelta(days=apart))]
    without = charge(slip="")
    assert "sure" not in {level for _, level in told(answer(rows, [without])).values()}
    assert told(answer(rows, [charge()])) == {"c1": (0, "sure")}


def test_a_deposit_that_names_the_payer_less_clearly_is_a_second_one_too() -> None:
    rows = [row(0, "35786", f"TRANSFERENCIA {LUZ} QUISHPE"), row(1, "15715", "SPI QUISHPE IZA LUZ MARINA")]
    assert "sure" not in {level for _, level in told(answer(rows, [charge(slip="")])).values()}


@pytest.mark.parametrize(("text", "level"), [
    ("SPI QUISHPE IZA LUZ MARINA", "sure"), ("SPI QUISHPE IZA LUZ", "sure"), ("SPI LUZ QUISHPE IZA", "sure"),
    ("SPI QUISHPE IZA MARINA", "suggested"),
])  # fmt: skip
def test_without_a_slip_whoever_goes_by_another_given_name_may_be_a_sister(text: str, level: str) -> None:
    rows, others = slips_paid(timedelta(0))
    hers = row(0, "56176", text)
    assert told(answer([hers, *rows], [charge(slip=""), *others]))["c1"] == (0, level)


def test_a_deposit_that_names_somebody_else_besides_is_no_second_one_of_the_payer() -> None:
    """A surname in common with whoever paid something else days later."""
    rows = [row(0, "", f"TRANSFERENCIA {LUZ}"), row(1, "15715", "SPI QUISHPE LUZ VARGAS", day=DAY + timedelta(days=5))]
    assert told(answer(rows, [charge(slip="77001199")]))["c1"] == (0, "sure")
    hers = [rows[0], row(1, "15715", "SPI QUISHPE LUZ", day=DAY + timedelta(days=5))]
    assert told(answer(hers, [charge(slip="77001199", declared=None)]))["c1"] == (0, "suggested")


def test_the_payers_number_is_enough_when_a_deposit_was_declared() -> None:
    numbered = row(document="", text=f"TRANSFERENCIA {LUZ}")
    assert only(answer([numbered], [charge(slip="")])).level == "sure"
    nothing_told = charge(slip="", declared=None)
    assert only(answer([numbered], [nothing_told])).level == "suggested"


def test_the_payers_number_counts_whatever_name_the_bank_wrote_beside_it() -> None:
    """A name run together, or that of whoever carried the money: the number is the payer's own."""
    for name in ("QUISHPEIZALUZMARINA", "VARGAS CARTUCHE MANUEL"):
        mine = row(document="", text=f"DEPOSITO {name} {LUZ}", day=DAY + timedelta(days=1))
        assert only(answer([mine], [charge(slip="77001199")])).level == "sure"
    later = row(document="", text=f"DEPOSITO VARGAS CARTUCHE MANUEL {LUZ}", day=DAY + WEEK)
    assert only(answer([later], [charge(slip="77001199")])).level == "suggested"


def test_another_slip_than_the_declared_one_is_never_sure_whoever_paid() -> None:
    other = row(document="99120011", text=f"DEPOSITO QUISHPE IZA LUZ MARINA {LUZ}")
    assert only(answer([other], [charge()])).level == "suggested"


def test_the_payer_who_deposits_again_after_the_bank_took_back_the_declared_slip_is_found() -> None:
    text = f"DEPOSITO QUISHPE IZA LUZ MARINA {LUZ}"
    rows = [row(0, text=text), row(1, text=f"REVERSO {text}", cents=-5000), row(2, "99120011", text)]
    found = answer(rows, [charge()])
    assert told(found) == {"c1": (2, "sure")}
    assert [one.kind for one in found.doubts] == ["reversed"]


def test_long_after_a_deposit_was_taken_back_another_one_of_the_payer_is_only_proposed() -> None:
    text = f"DEPOSITO {LUZ}"
    rows = [row(0, text=text), row(1, text=f"REVERSO {text}", cents=-5000), row(2, "", text, day=DAY + WEEK)]
    assert told(answer(rows, [charge(declared=None)])) == {"c1": (2, "suggested")}
    named_only = [replace(one, description=one.description.replace(LUZ, "QUISHPE IZA LUZ MARINA")) for one in rows]
    assert told(answer([*named_only[:2], replace(named_only[2], date=DAY)], [charge()])) == {"c1": (2, "suggested")}
    without_slip = charge(slip="38078990", declared=None)
    assert told(answer(rows[2:], [without_slip])) == {"c1": (2, "sure")}


def test_who_is_named_by_number_has_the_deposit_although_others_use_the_mistyped_slip() -> None:
    """Luz wrote her slip wrong; what she wrote is a slip of Iván's, who paid another amount or has another fee."""
    hers = row(0, "38078012", f"DEPOSITO {LUZ}")
    ivans = row(1, "38078013", "DEPOSITO POMA SACA IVAN", cents=7500)
    luz = charge(slip="38078013")
    assert told(answer([hers, ivans], [luz]))["c1"] == (0, "sure")
    unnamed = replace(ivans, description="DEPOSITO")
    assert told(answer([hers, unnamed], [luz]))["c1"] == (0, "suggested")
    ivan = charge("c2", "Iván Poma Saca", number=IVAN, slip="38078012", cents=7500)
    assert told(answer([hers], [luz, ivan]))["c1"] == (0, "sure")
    assert told(answer([hers], [luz, replace(ivan, payer_id=LUZ)]))["c1"] == (0, "suggested")


def test_numbers_of_the_bank_that_nobody_ever_declares_say_nothing() -> None:
    """The reference is in the concept; the document is the bank's own serial number."""
    others = people(60)
    charges = [charge(f"c{place}", name, number=number, slip=f"4401{place:04d}") for place, (name, number) in
               enumerate(others)]  # fmt: skip
    rows = [row(place, f"90{place:05d}", f"TRF {number} REF 4401{place:04d}") for place, (_, number) in
            enumerate(others[1:], start=1)]  # fmt: skip
    rows.append(row(0, "9000000", f"TRF {others[0][1]}"))
    found = told(answer(rows, charges))
    assert found["c0"] == (0, "sure")
    assert set(found.values()) == {(place, "sure") for place in range(60)}


def test_days_that_are_a_copy_of_the_request_tell_nothing_of_the_deposit() -> None:
    """A charges file whose declared day is that of the request throughout: a payment of the week after is in time."""
    others = people(50)
    charges = [charge(f"c{place}", name, number=number, slip=f"4401{place:04d}") for place, (name, number) in
               enumerate(others)]  # fmt: skip
    later = row(document="", text=f"TRANSFERENCIA {others[7][1]}", day=DAY + WEEK)
    assert only(answer([later], charges)).level == "sure"
    numbered = replace(later, date=DAY + timedelta(days=4))
    assert only(answer([numbered], charges)).level == "sure"
    told_their_own = [*charges, charge("more", slip="77001199", opened=DAY - timedelta(days=1))]
    assert only(answer([numbered], told_their_own)).level == "suggested"


def slips_paid(after: timedelta) -> tuple[list[Line], list[Charge]]:
    """Fifty others whose slips the bank posted so long after the declared day."""
    others = [
        charge(f"o{place}", name, number=number, slip=f"4401{place:04d}", declared=DAY, opened=DAY - timedelta(days=1))
        for place, (name, number) in enumerate(people(50))
    ]
    rows = [row(place, one.declared_document, "DEPOSITO", day=DAY + after) for place, one in enumerate(others, start=1)]
    return rows, others


def test_slips_posted_days_later_show_that_the_declared_days_are_no_deposits() -> None:
    hers = row(document="", text=f"TRANSFERENCIA {LUZ}", day=DAY + WEEK)
    luz = charge(slip="77001199", opened=DAY - timedelta(days=1))
    for after, level in ((timedelta(days=4), "sure"), (timedelta(0), "suggested")):
        rows, others = slips_paid(after)
        assert told(answer([hers, *rows], [luz, *others]))["c1"] == (0, level)


def test_no_declared_day_at_all_is_as_good_as_the_requests_copied() -> None:
    period = provinces(600, 5, days=60)
    copied = [replace(one, declared_date=one.opened_on) for one in period.charges]
    empty = [replace(one, declared_date=None) for one in period.charges]
    assert told(answer(period.rows, empty)) == told(answer(period.rows, copied))


def test_what_was_paid_before_the_bank_took_back_the_slip_is_not_its_second_deposit() -> None:
    """She paid another fee twice the day before; only a deposit made afterwards can stand for the one taken back."""
    text = f"DEPOSITO QUISHPE IZA LUZ MARINA {LUZ}"
    taken_back = [row(0, text="DEPOSITO"), row(1, text="REVERSO DEPOSITO", cents=-5000)]
    for away, level in ((0, "sure"), (-1, "suggested")):
        other = row(2, "99120011", text, day=DAY + timedelta(days=away))
        opened = charge(declared=DAY - timedelta(days=1), opened=DAY - timedelta(days=1))
        assert told(answer([*taken_back, other], [opened])) == {"c1": (2, level)}


@pytest.mark.parametrize(("number", "days", "level"), [
    ("100829", -2, "suggested"), ("100829", 4, "sure"), ("38100829", -2, "sure"),
])  # fmt: skip
def test_a_short_number_without_a_name_is_not_posted_before_the_declared_day(
    number: str, days: int, level: str
) -> None:
    """Whoever mistypes six digits often writes those of another."""
    nameless = row(document=number, text="DEPOSITO", day=DAY + timedelta(days=days))
    assert only(answer([nameless], [charge(slip=number, opened=DAY - WEEK)])).level == level


def test_a_slip_that_two_declare_is_the_payers_when_the_other_has_a_deposit_of_his_own() -> None:
    """Iván mistyped a digit, which made his slip Luz's."""
    rows = [row(0), row(1, "38078011", "DEPOSITO EFECTIVO POMA SACA IVAN")]
    ivan = charge("c2", "Iván Poma Saca", number=IVAN)
    assert told(answer(rows, [charge(), ivan])) == {"c1": (0, "sure"), "c2": (1, "sure")}
    assert "sure" not in {level for _, level in told(answer(rows[:1], [charge(), ivan])).values()}


def test_a_mistyped_slip_and_the_payer_are_sure_only_near_the_day() -> None:
    mistyped = charge(slip="38078013", declared=None, opened=DAY)
    assert only(answer([row(day=DAY + timedelta(days=1))], [mistyped])).level == "sure"
    frequent = row(text="DEPOSITO QUISHPE LUZ", day=DAY + timedelta(days=12))
    assert only(answer([frequent], [mistyped])).level == "suggested"


def test_the_form_of_a_firm_is_no_part_of_its_name() -> None:
    firm = charge(name="Alimentos Cotopaxi S.A.S.", number="1791234567001", slip="")
    found = only(answer([row(document="", text="SPI ALIMENTOS COTOPAXI SAS")], [firm]))
    reason = next(one for one in found.reasons if one.signal == "payer_name")
    assert reason.words == "nombre completo"
    assert [text.start for text in reason.bank] == [4, 14]


def test_names_out_of_their_order_are_another_person() -> None:
    family = charge(name="Luz Marina Quishpe Iza", slip="", number="")
    cousin = row(document="", text="DEPOSITO EFECTIVO IZA QUISHPE LUZ MARINA")
    assert only(answer([cousin], [family])).level == "suggested"
    shortened = row(document="", text="DEPOSITO EFECTIVO QUISHPE IZA LUZ")
    assert only(answer([shortened], [family])).level == "sure"


FREQUENT = [f"DEPOSITO {word} ALBA" for word in ("QUISHPE", "IZA", "LUZ", "MARINA") for _ in range(25)]


@pytest.mark.parametrize(
    "text", ["QUISHPE IZA LUZ MAR", "LUZ MARINA QUISHPE IZ", "QUISHPE IZA LUZ M", "QUISHPE LUZ MARINA"]
)
def test_a_name_of_frequent_words_that_the_bank_cut_is_told_by_their_places(text: str) -> None:
    """No number came with the deposit: a slip and its day were declared, and the name stands as one writes it."""
    cut = row(document="", text=f"DEPOSITO {text}")
    assert only(match([cut], [charge(number="")], texts=FREQUENT)).level == "sure"
    another_day = replace(cut, date=DAY + timedelta(days=4))
    assert only(match([another_day], [charge(number="")], texts=FREQUENT)).level == "suggested"
    nothing_told = charge(number="", slip="", declared=None)
    assert only(match([cut], [nothing_told], texts=FREQUENT)).level == "suggested"


@pytest.mark.parametrize("text", ["IZA LUZ MARINA", "QUISHPE IZA MARINA", "QUISHPE IZA LUZ ROSA"])
def test_frequent_words_out_of_their_places_are_asked_about(text: str) -> None:
    cut = row(document="", text=f"DEPOSITO {text}")
    assert only(match([cut], [charge(number="")], texts=FREQUENT)).level == "suggested"


def test_a_mistyped_slip_goes_with_frequent_words_in_their_places() -> None:
    mistyped = charge(slip="38078013", number="")
    assert only(match([row(text="DEPOSITO QUISHPE LUZ")], [mistyped], texts=FREQUENT)).level == "sure"
    assert only(match([row(text="DEPOSITO IZA MARINA")], [mistyped], texts=FREQUENT)).level == "suggested"


def test_a_name_in_its_places_that_two_open_requests_have_is_nobodys() -> None:
    cut = row(document="", text="DEPOSITO QUISHPE IZA LUZ MAR")
    namesake = charge("c2", "Luz María Quishpe Iza", number="", slip="9911223")
    assert "sure" not in {
        level for _, level in told(match([cut], [charge(number=""), namesake], texts=FREQUENT)).values()
    }


def test_the_words_of_resolved_rows_keep_their_weight() -> None:
    """A frequent name stays frequent when few rows are left."""
    family = charge(name="Rosa Vera Mora", slip="", number="")
    deposit: Line = row(document="", text="DEPOSITO EFECTIVO VERA MORA ROSA")
    assert only(match([deposit], [family])).level == "sure"
    resolved = ["DEPOSITO EFECTIVO VERA MORA ROSA ELENA", "DEPOSITO EFECTIVO VERA MORA LUIS"] * 40
    assert only(match([deposit], [family], texts=resolved)).level == "suggested"


def test_a_given_name_is_no_slip_of_the_hand_for_another() -> None:
    mario = charge(name="Mario Andrea Espin Sanchez", slip="2278106")
    maria = charge("c2", name="Maria Luisa Toapanta Vega", number=IVAN, slip="9911223")
    neighbour = row(document="2278156", text="TRANSF ESPIN SANCHEZ MARIA")
    assert told(answer([neighbour], [mario, maria]))["c1"] == (0, "suggested")


def test_the_declared_slip_of_somebody_who_waits_for_her_own_deposit_is_asked_about() -> None:
    """The concept names Ana well enough, and her request is open: whoever declared her slip may have mistyped his."""
    hers = row(text="DEPOSITO CNB ANAXGABRIELA ALMEIDA RODRIGUEZ")
    ana = charge("c2", "Ana Gabriela Almeida Rodriguez", number=IVAN, slip="")
    assert told(answer([hers], [charge(), ana]))["c1"] == (0, "suggested")


def test_a_number_with_zeros_at_the_left_is_as_long_as_the_banks_others() -> None:
    others = people(50)
    rows = [row(place, f"{place + 30}4771", f"DEPOSITO {number}") for place, (_, number) in enumerate(others)]
    nameless = row(99, "045871", "DEPOSITO")
    assert told(answer([*rows, nameless], [charge(slip="045871")])) == {"c1": (99, "sure")}
    unlike = [*rows[1:], row(0, "4771", "DEPOSITO")]
    assert told(answer([*unlike, nameless], [charge(slip="045871")])) == {"c1": (99, "suggested")}
