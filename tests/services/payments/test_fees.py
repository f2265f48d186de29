"""What a request owes: bands, percentages, exemptions and dates, exact to the cent and told in words."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.conditions import Condition
from app.models.catalogue.fees import Band, Fee, Rounding
from app.models.catalogue.procedure import Procedure
from app.models.pricing import in_bands, part_of
from app.models.rows.fees import Owed
from app.services import catalogue
from app.services.catalogue import fee_in_force
from app.services.catalogue.packs import unpack
from app.services.payments import fees
from tests.services.counter import refused
from tests.support.catalogue import with_sample

TODAY = date(2026, 11, 21)
COPY = Chosen("persona", product="certificada")


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Procedure:
    return catalogue.load(with_sample(tmp_path_factory.mktemp("resources"))).procedure("copia-de-prueba")


def owed(procedure: Procedure, chosen: Chosen, **answers: object) -> Owed:
    found = fees.owed(procedure, chosen, answers, TODAY)
    assert found is not None
    return found


def test_three_copies_are_counted_in_bands(copies: Procedure) -> None:
    found = owed(copies, COPY, copias="3")
    assert (found.amount_cents, found.words) == (300, "3 copias: 1 x 2,00 + 2 x 0,50 = 3,00")
    assert (found.since, found.legal_basis) == (date(2026, 1, 1), "Tabla de ejemplo, línea 1.")
    assert owed(copies, COPY, copias=1).words == "1 copia: 1 x 2,00 = 2,00"


@pytest.mark.parametrize("answer", [[{"numero": "1"}, {"numero": "2"}], ["c30", "c43"], ("c30", "c43"), "2", 2])
def test_rows_of_a_list_and_chosen_options_are_units(copies: Procedure, answer: object) -> None:
    assert owed(copies, COPY, copias=answer).words == "2 copias: 1 x 2,00 + 1 x 0,50 = 2,50"


def hectares(copies: Procedure, fraction: str) -> Procedure:
    """Count hectares, which come in parts, where copies were counted."""
    told = copies.model_dump(mode="json")
    told["sections"][0]["fields"][0] |= {"decimals": 2, "minimum": 0.01}
    told["fees"][0]["per"] |= {"one": "hectárea", "many": "hectáreas", "fraction": fraction}
    return unpack(json.dumps(told))


@pytest.mark.parametrize(
    ("fraction", "answer", "cents", "words"),
    [
        ("exact", "12,5", 775, "12,5 hectáreas: 1 x 2,00 + 11,5 x 0,50 = 7,75"),
        ("exact", "0.25", 50, "0,25 hectáreas: 0,25 x 2,00 = 0,50"),
        ("exact", "1,33", 217, "1,33 hectáreas: 1 x 2,00 + 0,33 x 0,50 = 2,17"),
        ("whole", "12,5", 800, "12,5 hectáreas, se cobran 13: 1 x 2,00 + 12 x 0,50 = 8,00"),
        ("whole", "3", 300, "3 hectáreas: 1 x 2,00 + 2 x 0,50 = 3,00"),
    ],
)
def test_a_part_of_a_unit_costs_its_part_or_the_whole(
    copies: Procedure, fraction: str, answer: str, cents: int, words: str
) -> None:
    found = owed(hectares(copies, fraction), COPY, copias=answer)
    assert (found.amount_cents, found.words) == (cents, words)


def test_an_empty_list_is_nothing_to_count_yet(copies: Procedure) -> None:
    assert owed(copies, COPY, copias=[]).lacks == ("Cuántas copias",)


def test_a_price_waits_for_what_it_is_counted_from(copies: Procedure) -> None:
    assert owed(copies, COPY).lacks == ("Cuántas copias",)
    assert owed(copies, COPY, copias="tres").lacks == ("Cuántas copias",)
    assert owed(copies, Chosen("persona", product="avaluo"), avaluo="1.234").lacks == ("Avalúo",)


@pytest.mark.parametrize(
    ("base", "cents", "words"),
    [
        ("12.345,00", 6173, "0,5 % de 12.345,00 = 61,73 (medio centavo sube)"),
        ("100,00", 500, "0,5 % de 100,00 = 0,50 (medio centavo sube); mínimo 5,00"),
        (90_000_000, 10_000, "0,5 % de 900.000,00 = 4.500,00 (medio centavo sube); máximo 100,00"),
    ],
)
def test_a_percentage_is_rounded_as_declared_and_kept_between_its_limits(
    copies: Procedure, base: object, cents: int, words: str
) -> None:
    found = owed(copies, Chosen("persona", product="avaluo"), avaluo=base)
    assert (found.amount_cents, found.words) == (cents, words)


def test_what_comes_by_mail_and_printed_pays_the_postage_too(copies: Procedure) -> None:
    by_mail = replace(COPY, channel="correo-electronico")
    found = owed(copies, by_mail, copias=3, impresa=True)
    assert found.words == "3 copias: 1 x 2,00 + 2 x 0,50 = 3,00; Envío: 1,25; total 4,25"
    assert found.amount_cents == 425
    assert owed(copies, by_mail, copias=3, impresa=False).amount_cents == 300


def test_a_free_product_owes_nothing(copies: Procedure) -> None:
    assert owed(copies, Chosen("persona", product="simple")).amount_cents == 0


def test_an_exemption_takes_its_part_off(copies: Procedure) -> None:
    found = owed(copies, replace(COPY, exemption="mayores"), copias=2)
    assert (found.full_cents, found.amount_cents) == (250, 125)
    assert found.words.endswith("Persona adulta mayor: menos 1,25; total 1,25")
    assert found.legal_basis == "Tabla de ejemplo, línea 1. Ley de ejemplo, art. 14."
    assert owed(copies, replace(COPY, exemption="convenio"), copias=1).amount_cents == 100


def test_an_exemption_of_others_is_refused(copies: Procedure) -> None:
    company = Chosen("empresa", product="certificada", exemption="mayores")
    with refused("fees.exemption"):
        fees.owed(copies, company, {"copias": 1}, TODAY)
    assert [one.key for one in fees.admitted(copies, company, {}, TODAY)] == ["convenio"]


def test_a_day_without_price_is_told(copies: Procedure) -> None:
    with refused("catalogue.no_fee"):
        fees.owed(copies, COPY, {"copias": 1}, date(2025, 12, 31))


def test_what_has_no_price_at_all_owes_nothing(copies: Procedure) -> None:
    free = copies.model_copy(update={"fees": (), "exemptions": ()})
    assert fees.owed(free, COPY, {}, TODAY) is None


def test_a_line_with_a_condition_goes_before_one_for_everybody(copies: Procedure) -> None:
    usual, *_ = copies.fees
    printed = copies.fees[3].model_copy(update={"concept": "", "channels": (), "amount_cents": 900})
    both = copies.model_copy(update={"fees": (printed, usual)})
    assert fees.owed(both, COPY, {"copias": 1, "impresa": True}, TODAY) == Owed(
        900, "9,00", "Tabla de ejemplo, línea 4.", date(2026, 1, 1), (), 900
    )


def test_prices_before_anything_is_counted(copies: Procedure) -> None:
    assert [fees.fee_words(fee) for fee in copies.fees] == [
        "$2,00 hasta 1, $0,50 desde 2 por copia",
        "$0,00",
        "0,5 %, mínimo $5,00, máximo $100,00",
        "$1,25",
    ]


def test_a_price_for_all_together_and_then_for_each() -> None:
    bands = (Band(up_to=10, flat_cents=200), Band(each_cents=10))
    assert sum(one.cents for one in in_bands(bands, 10)) == 200
    assert sum(one.cents for one in in_bands(bands, 13)) == 230
    assert in_bands(bands, 0) == ()


BANDS = st.lists(st.tuples(st.integers(1, 50), st.integers(0, 10_000)), max_size=6)


@given(BANDS, st.integers(0, 10_000), st.integers(0, 500))
def test_bands_cost_what_counting_one_by_one_costs(steps: list[tuple[int, int]], last: int, units: int) -> None:
    limits: list[tuple[int, int]] = []
    for width, each in steps:
        limits.append((width + (limits[-1][0] if limits else 0), each))
    bands = (*(Band(up_to=limit, each_cents=each) for limit, each in limits), Band(each_cents=last))
    one_by_one = sum(next((each for limit, each in limits if unit <= limit), last) for unit in range(1, units + 1))
    found = in_bands(bands, units)
    assert sum(one.cents for one in found) == one_by_one
    assert sum(one.units for one in found) == units


@given(st.integers(0, 10**11), st.integers(1, 1_000_000), st.sampled_from(get_args(Rounding)))
def test_a_percentage_is_never_a_cent_away_from_the_exact_one(cents: int, tenthousandths: int, rule: Rounding) -> None:
    percent = f"{tenthousandths // 10_000}.{tenthousandths % 10_000:04d}"
    exact = Fraction(cents) * Fraction(percent) / 100
    found = part_of(cents, percent, rule)
    assert abs(found - exact) < 1
    if rule in {"half_up", "half_even"}:
        assert abs(found - exact) <= Fraction(1, 2)
    assert found >= exact if rule == "up" else (found <= exact if rule == "down" else True)


@pytest.mark.parametrize(
    ("rule", "half", "one_and_a_half"), [("half_up", 1, 2), ("half_even", 0, 2), ("up", 1, 2), ("down", 0, 1)]
)
def test_half_a_cent(rule: Rounding, half: int, one_and_a_half: int) -> None:
    assert (part_of(1, "50", rule), part_of(3, "50", rule)) == (half, one_and_a_half)


@given(st.integers(0, 500), st.sampled_from(["mayores", "convenio"]))
def test_an_exemption_never_makes_the_office_owe(units: int, exemption: str) -> None:
    procedure = _loaded()
    found = owed(procedure, replace(COPY, exemption=exemption), copias=units)
    assert 0 <= found.amount_cents <= found.full_cents


def _loaded(kept: list[Procedure] = []) -> Procedure:  # noqa: B006 read once
    if not kept:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            kept.append(catalogue.load(with_sample(Path(folder))).procedure("copia-de-prueba"))
    return kept[0]


def test_a_fee_says_one_price() -> None:
    with pytest.raises(ValueError, match="uno de los tres"):
        Fee(valid_from=TODAY, legal_basis="x")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (Condition(field="impresa", any_of=("yes",)), "Tarjeta impresa: sí"),
        (Condition(field="trabajadores", at_least=501, at_most=5000), "Personas que trabajan: desde 501 hasta 5.000"),
        (Condition(field="trabajadores", at_most=500), "Personas que trabajan: hasta 500"),
        (Condition(field="trabajadores", filled=True), "según la solicitud"),
        (Condition(products=("avaluo",)), "según la solicitud"),
        (None, ""),
    ],
)
def test_a_price_says_when_it_applies(copies: Procedure, when: Condition | None, words: str) -> None:
    label = {field.key: field.label for field in copies.fields()}
    told = words.replace("Tarjeta impresa", label["impresa"].strip("¿?"))
    assert fees.when_words(copies, when) == told.replace("Personas que trabajan", label["trabajadores"])


def test_prices_that_depend_on_the_request_are_told_line_by_line(copies: Procedure) -> None:
    usual = copies.fees[0].model_copy(update={"products": (), "per": None, "amount_cents": 4000})
    more = usual.model_copy(
        update={"when": Condition(field="trabajadores", at_least=10), "amount_cents": 9000, "applicant_types": ()}
    )
    both = copies.model_copy(update={"fees": (usual, more), "products": (), "applicant_types": ()})
    label = both.field("trabajadores").label
    assert fees.price_rows(both, TODAY) == (("Todos", "$40,00"), (f"{label}: desde 10", "$90,00"))
    assert fee_in_force(both, None, TODAY) is None
