"""A paper that cannot be right does not print: the clerk is told which datum, and nothing ever prints half."""

from __future__ import annotations

from typing import Any

import pytest

from app.models.errors import UserError
from app.models.layout import lists
from app.services.issuing.render import Marks
from tests.services.issuing.render.papers import KEYS, layouts, printed, sample, sheets_of, words_of


def refusal(key: str, **changed: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        printed(key, sample(key, **changed))
    return caught.value


def attempt(key: str, values: dict[str, Any]) -> str | UserError:
    """The words of the paper, or its refusal; anything else fails the test."""
    try:
        return words_of(printed(key, values))
    except UserError as error:
        return error


@pytest.mark.parametrize("empty", ["", "   ", "\n", "\t"])
def test_an_empty_name_is_asked_for_by_its_name(empty: str) -> None:
    error = refusal("certificado-de-gestion", holder__name=empty)
    assert error.key == "document.missing_value"
    assert error.values == {"field": "nombre del titular", "placeholder": "holder.name", "document": "Certificado"}


@pytest.mark.parametrize("key", KEYS)
def test_without_any_one_value_it_either_refuses_or_leaves_no_trace(key: str) -> None:
    """Nothing prints "(error)", a brace or an empty label, whichever value is missing."""
    for name in sample(key):
        values = sample(key)
        del values[name]
        text = attempt(key, values)
        if isinstance(text, UserError):
            assert (text.key, text.values["placeholder"]) == ("document.missing_value", name)
        else:
            assert "{" not in text
            assert "error" not in text.lower()
            assert "Acredita su representación con:" not in text or "recipient.authority" in values


def test_a_row_without_its_reason_is_refused_by_its_column() -> None:
    error = refusal("oficio-de-subsanacion", missing=[{"name": "Solicitud", "reason": "", "remedy": "Fírmela."}])
    assert (error.key, error.values["placeholder"]) == ("document.missing_value", "missing.reason")
    assert error.values["field"] == "por qué falta"


@pytest.mark.parametrize("nothing", [[], (), "no es una lista"])
def test_a_letter_that_lists_nothing_is_refused(nothing: object) -> None:
    assert refusal("oficio-de-subsanacion", missing=nothing).values["field"] == "requisitos que faltan"


def test_a_paper_that_says_its_copy_is_refused_without_it() -> None:
    with pytest.raises(UserError) as caught:
        printed("certificado-de-gestion", marks=Marks())
    assert caught.value.values["placeholder"] == "copy"


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("Lácteos 😀", "U+1F600"),
        ("شركة الألبان", "U+0634"),
        ("חלב", "U+05D7"),
        ("乳製品", "U+4E73"),
        ("Lácteos \u202e augidniuQ", "U+202E"),
        ("Lácteos\u200bQuindigua", "U+200B"),
        ("Lácteos\x00", "U+0000"),
        ("Lácteos\x1b[31m", "U+001B"),
        ("Lácteos \ue000", "U+E000"),
        ("Lácteos \ud800", "U+D800"),
        ("Uyunkar\u0332", "U+0332"),
    ],
)
def test_a_letter_without_a_shape_is_refused_instead_of_printing_boxes(name: str, sign: str) -> None:
    error = refusal("certificado-de-gestion", holder__name=name)
    assert error.key == "document.unprintable"
    assert error.values["field"] == "nombre del titular"
    assert sign in str(error.values["sign"])


def test_a_name_longer_than_two_lines_is_refused_by_name() -> None:
    error = refusal("certificado-de-gestion", holder__name="Asociación de Productores Agroindustriales " * 4)
    assert (error.key, error.values["field"]) == ("document.too_long", "nombre del titular")


def test_a_word_that_never_ends_is_refused_by_name() -> None:
    error = refusal("certificado-de-gestion", holder__name="Q" * 60)
    assert (error.key, error.values["field"]) == ("document.too_long", "nombre del titular")


def test_a_scope_too_long_for_the_certificate_is_named() -> None:
    error = refusal("certificado-de-gestion", certificate__statement="cumple lo que se le pide y algo más " * 30)
    assert (error.key, error.values["field"]) == ("document.no_room", "frase de cumplimiento")


def test_the_longest_real_names_still_fit_the_certificate() -> None:
    holder = "Asociación de Producción Agropecuaria Nuevo Amanecer de la Parroquia Guangaje ASOPRONUEAMA"
    scope = (
        "acopio y comercialización de quinua, chocho y cebada perlada, en grano y en harina, para el mercado nacional"
    )
    pdf = printed(
        "certificado-de-gestion", sample("certificado-de-gestion", holder__name=holder, certificate__scope=scope)
    )
    assert sheets_of(pdf) == 1
    assert holder in words_of(pdf)
    assert scope in words_of(pdf)


def papers(count: int) -> list[dict[str, str]]:
    return [{"name": f"Requisito {n}", "state": "received", "note": "recibido"} for n in range(count)]


def test_eight_papers_fit_the_receipt_in_smaller_letters() -> None:
    assert sheets_of(printed("comprobante-de-ingreso", sample("comprobante-de-ingreso", items=papers(8)))) == 1


def test_more_papers_go_on_to_another_receipt_sheet_signed_too() -> None:
    pdf = printed("comprobante-de-ingreso", sample("comprobante-de-ingreso", items=papers(25)))
    assert sheets_of(pdf) == 2
    assert words_of(pdf).count("Entregué conforme, solicitante") == 2
    assert all(f"Requisito {n} recibido" in words_of(pdf) for n in range(25))


def test_steps_that_do_not_fit_beside_the_code_name_their_list() -> None:
    error = refusal("comprobante-de-ingreso", next=[{"step": f"Haga el paso {n}."} for n in range(40)])
    assert (error.key, error.values["field"]) == ("document.no_room", "qué sigue")


def test_a_part_that_may_not_be_cut_and_is_taller_than_a_sheet_names_its_list() -> None:
    error = refusal("ficha-del-tramite", audience=[{"text": f"Destinatario {n}"} for n in range(200)])
    assert (error.key, error.values["field"]) == ("document.no_room", "a quién está dirigido")


def test_a_code_too_dense_to_read_is_refused() -> None:
    error = refusal("certificado-de-gestion", check__qr="https://verifica.example.ec/" + "x" * 400)
    assert (error.key, error.values["field"]) == ("document.code_too_long", "contenido del código QR")


REFUSALS = {f"document.{end}" for end in ("missing_value", "too_long", "no_room", "unprintable", "code_too_long")}
HOSTILE = (
    "<b>Lácteos</b> & <font size=99>",
    "{{holder.name}} {copy}",
    "%s %(name)s {0}",
    "**negrita**",
    "Robert'); DROP TABLE x;--",
    "(paréntesis) \\ barra ) Tj ET",
    "a\nb\r\nc\u2028d",
    "=1+1",
    "A" * 10_000,
    "palabra " * 1_250,
    "\u0301\u0301\u0301",
    "ﬁn",
    "0" * 19_999,
    "x" * 1_000_000,
    "\ufffd",
    "\u00a0",
    "N\u0303an\u0303ez",
)


@pytest.mark.parametrize("key", KEYS)
def test_hostile_text_stays_text_or_is_refused_with_a_sentence(key: str) -> None:
    plain = sorted(set(sample(key)) - lists(layouts()[key]))
    for name in (plain[1], plain[len(plain) // 2], "institution.name"):
        for text in HOSTILE:
            found = attempt(key, {**sample(key), name: text})
            if isinstance(found, UserError):
                assert found.key in REFUSALS
                assert found.values["placeholder"] == name
            else:
                assert "(error)" not in found


@pytest.mark.parametrize(
    "text", ["<b>Quesos</b> & Cía.", "{{holder.name}}", "**Quesos**", "(Quesos) \\ Tj", "100 % \"puro\" 'x'"]
)
def test_markup_in_a_name_prints_as_it_was_typed(text: str) -> None:
    assert text in words_of(printed("certificado-de-gestion", sample("certificado-de-gestion", holder__name=text)))


def test_ten_thousand_letters_go_on_to_more_sheets_and_none_is_lost() -> None:
    reason = " ".join(f"palabra{n}" for n in range(900))
    pdf = printed("nota-de-diferencia", sample("nota-de-diferencia", payment__reason=reason))
    assert sheets_of(pdf) > 1
    found = words_of(pdf)
    assert all(f"palabra{n}" in found for n in range(900))
