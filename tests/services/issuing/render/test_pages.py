"""Sheets end where a reader expects: no heading alone at the foot, headings again over a table that goes on."""

from __future__ import annotations

import pytest

from app.services.issuing.render.blocks import Block
from app.services.issuing.render.pages import NoRoomError, Placed, paginate
from tests.services.issuing.render.papers import printed, sample, sheets_of, text_of


def block(height: float, *, before: float = 0, keep: bool = False, head: Block | None = None) -> Block:
    return Block(height, lambda *_: None, before=before, keep=keep, head=head)


def heights(pages: list[list[Placed]]) -> list[list[float]]:
    return [[placed.block.height for placed in page] for page in pages]


def test_blocks_fill_a_sheet_and_go_on() -> None:
    pages = paginate([block(40), block(40), block(40)], 100, 100)
    assert heights(pages) == [[40, 40], [40]]


def test_the_first_sheet_may_have_less_room() -> None:
    assert heights(paginate([block(40)] * 5, 50, 100)) == [[40], [40, 40], [40, 40]]


def test_a_heading_goes_with_what_it_heads() -> None:
    pages = paginate([block(70), block(20, keep=True), block(30)], 100, 100)
    assert heights(pages) == [[70], [20, 30]]


def test_space_above_is_not_printed_at_the_top_of_a_sheet() -> None:
    pages = paginate([block(90), block(20, before=30)], 100, 100)
    assert pages[1][0].top == 0


def test_the_headings_of_a_table_open_its_next_sheet() -> None:
    head = block(10, keep=True)
    pages = paginate([head, *(block(30, head=head) for _ in range(5))], 95, 95)
    assert heights(pages) == [[10, 30, 30], [10, 30, 30], [10, 30]]


def test_what_stays_together_is_parted_only_if_no_sheet_holds_it() -> None:
    together = [block(30, keep=True), block(30, keep=True), block(30)]
    assert heights(paginate([block(20), *together], 100, 100)) == [[20], [30, 30, 30]]
    assert heights(paginate([block(20), *together], 80, 80)) == [[20, 30, 30], [30]]


def test_what_cannot_be_cut_and_does_not_fit_is_refused() -> None:
    with pytest.raises(NoRoomError):
        paginate([block(120)], 100, 100)


def test_an_account_of_ninety_days_repeats_its_headings() -> None:
    days = [{"date": f"día {n}", "why": "cuenta", "number": str(n)} for n in range(1, 91)]
    pdf = printed("cuenta-de-dias", sample("cuenta-de-dias", days=days))
    assert sheets_of(pdf) == 3
    assert text_of(pdf).count("Día Fecha Por qué") == 3
    assert all(f"{n} día {n} cuenta" in text_of(pdf) for n in range(1, 91))


def test_a_holder_who_signs_alone_needs_no_representative() -> None:
    values = {key: value for key, value in sample("convenio").items() if not key.startswith("representative.")}
    text = text_of(printed("convenio", values))
    assert "por sus propios derechos" in text.replace("\n", " ")
    assert "representante legal" not in text


@pytest.mark.parametrize(
    ("key", "grows", "law"),
    [
        ("nota-de-diferencia", "payment__reason", "arts. 31 y 33"),
        ("resolucion", "act__reason", "arts. 98, 100 y 219"),
        ("constancia-de-atencion", "act__text", "COA, art. 100"),
        ("oficio-de-subsanacion", "legal__consequence", "art. 140"),
    ],
)
def test_nobody_signs_a_sheet_without_words(key: str, grows: str, law: str) -> None:
    said = str(sample(key)[grows.replace("__", ".")])
    longer = (sample(key, **{grows: " ".join([said] * times)}) for times in range(2, 60))
    sheets = next(text.split("\f") for values in longer if "\f" in (text := text_of(printed(key, values))))
    assert law in sheets[1]
    assert str(sample(key)["signer.name"]) in sheets[1]
