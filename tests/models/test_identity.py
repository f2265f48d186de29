"""Identity numbers typed at the counter: what is refused, what a supervisor may accept, what only warns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.identity import ABROAD, FINAL_CONSUMER, PROVINCES, IdKind, check, normalise
from app.models.identity_es import LABELS, PAPERS, SENTENCES, sentence
from app.models.synthetic import synthetic_cedula, synthetic_ruc


@pytest.mark.parametrize(
    ("number", "place"), [("1710034065", "Pichincha"), ("1713175071", "Pichincha"), ("0962467429", "Guayas")]
)
def test_a_good_cedula_says_where_it_was_registered(number: str, place: str) -> None:
    found = check(IdKind.CEDULA, number)
    assert (found.level, found.detail, found.holder) == ("ok", place, "natural")
    assert sentence(found) == f"Dígito correcto · {place}"
    assert found.accepted


@pytest.mark.parametrize(
    ("kind", "raw", "level", "words"),
    [
        (IdKind.CEDULA, "", "error", "Escriba el número."),
        (IdKind.CEDULA, "  - ", "error", "Escriba el número."),
        (IdKind.CEDULA, "171003406A", "error", "Quite lo que no es número: la cédula tiene 10 dígitos."),
        (IdKind.CEDULA, "١٧١٠٠٣٤٠٦٥", "error", "Quite lo que no es número: la cédula tiene 10 dígitos."),
        (IdKind.CEDULA, "171003406", "error", "Falta 1 dígito: la cédula tiene 10."),
        (IdKind.RUC, "17680465", "error", "Faltan 5 dígitos: el RUC tiene 13."),
        (IdKind.CEDULA, "17100340651", "error", "Sobra 1 dígito: la cédula tiene 10."),
        (IdKind.CEDULA, "1768046530001", "error", "Sobran 3 dígitos: la cédula tiene 10."),
        (IdKind.CEDULA, "2510034065", "error", "25 no es código de provincia. Revise los dos primeros dígitos."),
        (IdKind.CEDULA, "9999999999", "error", "99 no es código de provincia. Revise los dos primeros dígitos."),
        (IdKind.CEDULA, "0010034065", "error", "00 no es código de provincia. Revise los dos primeros dígitos."),
        (IdKind.RUC, "1770034065001", "error", "Ningún RUC lleva 7 en el tercer dígito. Revise el número."),
        (IdKind.RUC, "1780034065001", "error", "Ningún RUC lleva 8 en el tercer dígito. Revise el número."),
        (IdKind.RUC, "1710034065000", "error", "El RUC no puede terminar en 000. Revise los tres últimos dígitos."),
        (IdKind.RUC, "0990004196000", "error", "El RUC no puede terminar en 000. Revise los tres últimos dígitos."),
        (IdKind.RUC, "1760001550000", "error", "El RUC no puede terminar en 000. Revise los tres últimos dígitos."),
        (IdKind.RUC, "1760001540000", "error", "El RUC no puede terminar en 000. Revise los tres últimos dígitos."),
        (IdKind.PASSPORT, "", "error", "Escriba el número."),
        (IdKind.PASSPORT, "AB", "error", "Escriba de 3 a 20 letras o números."),
        (IdKind.PASSPORT, "A" * 21, "error", "Escriba de 3 a 20 letras o números."),
        (IdKind.PASSPORT, "****", "error", "Escriba de 3 a 20 letras o números."),
        (IdKind.PASSPORT, "ab 123456", "ok", "Compare el número con el documento."),
        (IdKind.FOREIGN, "x-99", "ok", "Compare el número con el documento."),
    ],
)
def test_what_stands_beside_the_field(kind: IdKind, raw: str, level: str, words: str) -> None:
    found = check(kind, raw)
    assert (found.level, sentence(found)) == (level, words)


@pytest.mark.parametrize("number", ["1710034064", "1790034065"])
def test_a_cedula_that_does_not_add_up_needs_a_supervisor(number: str) -> None:
    found = check(IdKind.CEDULA, number)
    assert found.level == "override"
    assert not found.accepted
    assert "quien supervisa" in sentence(found)


def test_a_natural_persons_ruc_follows_the_cedula() -> None:
    assert check(IdKind.RUC, "1710034065001").holder == "natural"
    assert check(IdKind.RUC, "0962467429001").holder == "natural"
    wrong = check(IdKind.RUC, "1710034064001")
    assert wrong.level == "override"
    assert "quien supervisa" in sentence(wrong)


@pytest.mark.parametrize(
    ("number", "holder"),
    [
        ("1768046530001", "public"),
        ("1760001550001", "public"),
        ("1760001551000", "public"),
        ("0990004196001", "private"),
        ("1790016919001", "private"),
        ("1799990990001", "private"),
        ("1793221293001", "private"),
        ("1793189624001", "private"),
        ("1793189549001", "private"),
    ],
)
def test_entities_and_companies_whose_digit_holds(number: str, holder: str) -> None:
    found = check(IdKind.RUC, number)
    assert (found.level, found.holder) == ("ok", holder)


@pytest.mark.parametrize("number", ["1793213150001", "1793189906001", "0993366721001", "0993370026001"])
def test_a_real_company_that_fails_the_old_algorithm_only_warns(number: str) -> None:
    found = check(IdKind.RUC, number)
    assert (found.level, found.holder) == ("warning", "private")
    assert sentence(found) == "No cumple el dígito verificador. Revíselo en el SRI."
    assert found.accepted


def test_a_third_digit_six_that_fits_nobody_only_warns() -> None:
    found = check(IdKind.RUC, "1768046550001")
    assert (found.level, found.holder) == ("warning", "")


def test_the_final_consumer_only_where_it_is_allowed() -> None:
    assert check(IdKind.FINAL_CONSUMER, "").level == "error"
    refused = check(IdKind.RUC, FINAL_CONSUMER)
    assert refused.level == "error"
    assert sentence(refused).startswith("Este trámite necesita saber quién solicita.")
    allowed = check(IdKind.RUC, FINAL_CONSUMER, allow_final_consumer=True)
    assert (allowed.kind, allowed.level, sentence(allowed)) == (IdKind.FINAL_CONSUMER, "ok", "Consumidor final")
    assert check(IdKind.FINAL_CONSUMER, "x", allow_final_consumer=True).number == FINAL_CONSUMER


@pytest.mark.parametrize(
    "raw",
    [
        "171003406-5",
        " 17 1003 4065 ",
        "171\u00a0003\u00a04065",
        "１７１００３４０６５",
        "171003406—5",
        "\u202e1710034065\u202c",
    ],
)
def test_however_it_was_pasted_it_is_the_same_number(raw: str) -> None:
    assert check(IdKind.CEDULA, raw).number == "1710034065"


def test_registered_abroad_is_a_province() -> None:
    nine = "300000001"
    number = next(f"{nine}{digit}" for digit in range(10) if check(IdKind.CEDULA, f"{nine}{digit}").level == "ok")
    assert check(IdKind.CEDULA, number).detail == ABROAD["30"] == "Exterior"


@given(st.text(max_size=30), st.sampled_from(IdKind))
def test_nothing_typed_breaks_it(raw: str, kind: IdKind) -> None:
    found = check(kind, raw)
    assert sentence(found)
    assert normalise(found.number) == found.number


@given(st.integers(0, 239_999), st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_in_a_cedula_is_always_seen(seed: int, place: int, shift: int) -> None:
    good = synthetic_cedula(seed)
    bad = good[:place] + str((int(good[place]) + shift) % 10) + good[place + 1 :]
    assert check(IdKind.CEDULA, good).level == "ok"
    assert check(IdKind.CEDULA, bad).level != "ok"


def test_there_are_words_for_every_kind() -> None:
    assert set(PAPERS) == set(LABELS) == set(IdKind)
    assert len(PROVINCES) == 24
    assert all(text.rstrip("}").strip() for text in SENTENCES.values())


@given(st.integers(0, 239_999))
def test_sample_numbers_are_valid(seed: int) -> None:
    assert check(IdKind.RUC, synthetic_ruc(seed)).holder == "private"
    assert check(IdKind.RUC, synthetic_ruc(seed, "public")).holder == "public"
    assert check(IdKind.RUC, synthetic_ruc(seed, "natural")).holder == "natural"


def test_sample_numbers_do_not_repeat() -> None:
    seeds = range(0, 240_000, 97)
    assert synthetic_cedula(0).startswith("17599")
    assert len({synthetic_cedula(seed) for seed in seeds}) == len(seeds)
    assert len({synthetic_ruc(seed) for seed in range(12_000)}) == 12_000
    assert len({synthetic_ruc(seed, "public") for seed in range(12_000)}) == 12_000


@pytest.mark.parametrize("seed", [-1, 240_000])
def test_the_sample_numbers_end(seed: int) -> None:
    with pytest.raises(ValueError, match="seed must be"):
        synthetic_cedula(seed)
