"""Texts and numbers as banks and people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from app.models.matching.reading import numbers, numbers_within, payer_keys, plain
from app.models.matching.relation import Relation, relate, relate_all
from app.models.matching.rules import match
from app.models.synthetic import synthetic_cedula
from tests.models.matching.desk import DAY, answer, charge, only, row, told
from tests.support.deposits.shapes import Line

LUZ = "1759900019"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0038078012", ("38078012",)),
        ("38078012.0", ("38078012",)),
        ("38078012,00", ("38078012",)),
        ("No. 38078012.0", ("38078012",)),
        (" 3807 8012", ("38078012",)),
        ("38078012 / 38078020", ("38078012", "38078020")),
        ("123/4567", ("1234567",)),
        ("S/N", ()),
        ("00", ()),
        ("9" * 40, ()),
    ],
)
def test_a_declared_number_in_every_dress(written: str, read: tuple[str, ...]) -> None:
    assert numbers(written) == read


def test_numbers_inside_a_concept_are_read_whole_and_by_parts() -> None:
    assert numbers_within("TRF 4510-2231456 REF 77 CI 1759900019") == ["45102231456", "2231456", LUZ]


def test_accents_and_letters_that_a_bank_could_not_write() -> None:
    assert plain("Núñez Peña") == plain("NU?EZ PE\ufffdA") == "NUNEZ PENA"


def test_a_payer_is_known_by_cedula_ruc_or_passport() -> None:
    assert payer_keys(LUZ) == (LUZ, f"{LUZ}001")
    assert payer_keys(f"{LUZ}001") == (f"{LUZ}001", LUZ)
    assert payer_keys("0999999990001") == ("999999990001", "999999990")
    assert payer_keys("AB-12345") == ("AB12345",)
    assert payer_keys("123456") == ("123456",)
    assert payer_keys("") == ()


def test_the_closest_of_several_numbers_counts() -> None:
    assert relate_all(("111111", "38078012"), ("38078013", "5555")) == (Relation.ONE_OFF, "38078012", "38078013")
    assert relate("15432", "7431015432") is Relation.TAIL
    assert relate("61974", "401692161974") is Relation.ENDING
    assert relate("44768267", "8044768267") is Relation.ONE_OFF
    assert relate("123", "124") is Relation.DIFFERENT
    assert relate_all((), ("1234",))[0] is Relation.ABSENT


def test_a_passport_in_the_concept_names_the_payer() -> None:
    foreign = charge("c1", "Anna Lindqvist", number="XK448811", slip="")
    assert told(answer([row(document="", text="TRANSFERENCIA XK448811")], [foreign])) == {"c1": (0, "sure")}


def test_a_receipts_reference_inside_the_concept_is_marked() -> None:
    mine = charge(slip="", reference="202600012397")
    reason = only(answer([row(document="", text="PAGO 202600012397 QUISHPE IZA")], [mine])).reasons[0]
    assert reason.bank == (("description", 5, 17),)
    assert reason.charge == (("reference", 0, 12),)


def test_two_digits_in_each_others_place_are_told_as_such() -> None:
    words = [one.words for one in only(answer([row()], [charge(slip="38078021")])).reasons]
    assert words[0] == "papeleta con dos cifras cambiadas de lugar"


def test_somebody_elses_number_speaks_against() -> None:
    brother = row(text=f"DEPOSITO {synthetic_cedula(77)}")
    found = only(answer([brother], [charge(declared=DAY - timedelta(days=5), opened=DAY - timedelta(days=8))]))
    assert found.level == "suggested"
    assert "identificación de otra persona" in [one.words for one in found.reasons]


def test_the_same_town_speaks_for_a_charge() -> None:
    found = only(answer([row(office="AG. LATACUNGA")], [charge(office="Latacunga")]))
    reason = next(one for one in found.reasons if one.signal == "office")
    assert (reason.bank, reason.charge) == ((("office", 4, 13),), (("office", 0, 9),))


def test_a_deposit_months_after_the_request_waits_for_a_person() -> None:
    late = answer([row(day=DAY + timedelta(days=90))], [charge()])
    assert only(late).level == "suggested"
    assert [one.kind for one in late.doubts] == ["after_long"]


def test_a_declared_year_out_of_this_world_is_only_a_wrong_date() -> None:
    assert only(answer([row()], [charge(declared=date(9999, 12, 31))])).level == "sure"
    assert only(answer([row()], [charge(declared=date(1, 1, 1))])).level == "sure"


@dataclass(frozen=True, slots=True)
class Rich(Line):
    """A row of a bank that tells more."""

    reference: str = ""
    commission: bool = False


def test_what_a_bank_tells_besides_is_read_too() -> None:
    told_more = Rich(0, DAY, 5000, "", "TRANSFERENCIA", reference=f"38078012 {LUZ}")
    assert told(match([told_more], [charge()])) == {"c1": (0, "sure")}
    taken = Rich(0, DAY, 5000, "38078012", "CARGO POR SERVICIO", commission=True)
    assert match([taken], [charge()]).left_out[0].why == "cost"
