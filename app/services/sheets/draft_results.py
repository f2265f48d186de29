"""What a granted case gives: its documents, with the declared paper that fits best."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.models.sheets import Sheet
from app.services.sheets.draft_words import Paper, slug, titled
from app.services.sheets.terms import term_of

_SIGNER = re.compile(r"signer([0-9]*)\.")
_FAMILY = "certificate."
_STATEMENT = f"{_FAMILY}statement"
_MONTHS = re.compile(r"(\d+) (months)")


def layout_for(paper: Paper) -> str:
    """Return the layout that needs the fewest texts of a procedure among those that say what is granted; "" if none."""
    around = paper.around
    printing = {
        key: len(needs - around.vocabulary)
        for key, needs in around.layouts.items()
        if any(name.startswith(_FAMILY) for name in needs)
    }
    own = {key: size for key, size in printing.items() if all(_ours(name) for name in _needs(paper, key))}
    return min(sorted(own), key=lambda key: (_STATEMENT not in around.layouts[key], own[key]), default="")


def _ours(name: str) -> bool:
    return name.startswith((_FAMILY, "legal.", "signer"))


def _needs(paper: Paper, layout: str) -> list[str]:
    return sorted(paper.around.layouts[layout] - paper.around.vocabulary)


def titles_of(sheet: Sheet) -> list[str]:
    """Return what is obtained: each product of a service, or the result of the sheet."""
    return [titled(one) for one in sheet.result[:12]] or [titled(sheet.name)]


def write_products(paper: Paper, sheet: Sheet, titles: Sequence[str]) -> None:
    """Write what can be asked for, each with its own term as published."""
    for key, title in zip(keys_of(titles), titles, strict=True):
        row = next(one for one in sheet.services if titled(one.product) == title)
        paper.toml.table("products", one_of=True)
        paper.toml.put("key", key)
        paper.toml.put("title", title)
        paper.toml.put("published", row.product)
        if row.term:
            paper.toml.put("term", {"term": row.term, "published": row.published_term})
        elif row.published_term:
            paper.decide(f"qué plazo es «{row.published_term}».")
        if row.responsible:
            paper.toml.put("responsible", row.responsible)


def keys_of(titles: Sequence[str]) -> list[str]:
    """Return a key for each product."""
    keys: list[str] = []
    for title in titles:
        keys.append(slug(title, keys, start="producto"))
    return keys


def write(paper: Paper, sheet: Sheet, layout: str, series: str, *, choice: bool) -> None:
    """Write one document for each product."""
    titles = titles_of(sheet)
    for number, (key, title) in enumerate(zip(keys_of(titles), titles, strict=True), start=1):
        paper.toml.table("results", one_of=True)
        if number == 1:
            paper.decide("el diseño, los textos y quién firma cada documento.")
        paper.toml.put("key", key)
        paper.toml.put("title", title)
        paper.toml.put("layout", layout)
        paper.toml.put("series", f"{series}-{number}")
        _validity(paper, sheet)
        _signatures(paper, layout)
        if choice:
            paper.toml.put("when", {"products": [key]})
        _texts(paper, sheet, layout, title)


def _validity(paper: Paper, sheet: Sheet) -> None:
    words = " ".join(sheet.validity)
    if not words:
        return
    paper.toml.put("validity", words)
    months = _MONTHS.fullmatch(term_of(words) or "")
    if months:
        paper.toml.put("validity_months", int(months[1]))


def _signatures(paper: Paper, layout: str) -> None:
    needs = paper.around.layouts[layout]
    most = max((int(found[1] or 1) for name in needs if (found := _SIGNER.match(name))), default=0)
    if most:
        posts = [{"key": f"firma-{number}", "post": f"Cargo que firma ({number})"} for number in range(1, most + 1)]
        paper.toml.put("signatures", posts)


def _texts(paper: Paper, sheet: Sheet, layout: str, title: str) -> None:
    wanted = [name for name in _needs(paper, layout) if not name.startswith("signer")]
    if not wanted:
        return
    known = {
        "title": title,
        "subtitle": titled(sheet.name),
        "opening": f"{sheet.institution or 'La institución'} certifica que",
        "statement": "cumple los requisitos del trámite",
        "scope": titled(sheet.name),
        "basis": sheet.legal_basis[0] if sheet.legal_basis else "Base legal por decidir",
        "legal_basis": sheet.legal_basis[0] if sheet.legal_basis else "Base legal por decidir",
        "validity": " ".join(sheet.validity) or "sin vigencia publicada",
    }
    paper.toml.table("results.texts")
    for name in wanted:
        paper.toml.put(name, known.get(name.split(".", 1)[1], "Por decidir")[:1000])
