"""A read sheet into a draft: what the sheet says is written, what it does not say is marked to be decided."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from app.models.catalogue.institution import Institution
from app.models.names import fold
from app.models.sheets import ChannelSteps, PublishedTerm, Sheet, SheetContact, SheetService
from app.services.sheets import draft_charter, draft_flow, draft_money, draft_papers, draft_results, fees, parts
from app.services.sheets.builder import Builder
from app.services.sheets.draft_words import Around, Draft, Paper, calm, is_post, letters, slug, titled
from app.services.sheets.pieces import Piece
from app.services.sheets.tables import kind_of_heading
from app.services.sheets.terms import is_bare_days

_GENERAL = "30 business_days"
_RULE = "La ficha no fija plazo: rige el término general (COA, art. 207)."
_LONGEST = 4000
_SUMMARY = 240


def drafts(sheet: Sheet, around: Around) -> tuple[Draft, ...]:
    """Return one draft of a sheet, or one of each service of a table."""
    if not sheet.services:
        return (_draft(sheet, around),)
    made: list[Draft] = []
    for _, rows in groupby(sheet.services, key=lambda one: (one.area, one.name)):
        taken = around.taken | {one.key for one in made} | {_series(one.text) for one in made}
        made.append(_draft(_of_service(sheet, list(rows)), replace(around, taken=taken)))
    return tuple(made)


def _series(text: str) -> str:
    found = re.search(r'^series = "([^"]+)"', text, re.MULTILINE)
    return found[1] if found else ""


def _of_service(sheet: Sheet, rows: Sequence[SheetService]) -> Sheet:
    """Read a service and its products as a sheet of its own."""
    first = rows[0]
    terms = [one for one in rows if one.term] or [first]
    slowest = max(terms, key=_days)
    return Sheet(
        kind="sheet",
        source=sheet.source,
        placed=(),
        name=first.name,
        institution=sheet.institution,
        description=first.procedure or first.name,
        audience=tuple(dict.fromkeys(one.audience for one in rows if one.audience)),
        result=tuple(dict.fromkeys(one.product for one in rows if one.product)),
        steps=(ChannelSteps("", (first.procedure,)),) if first.procedure else (),
        channels=first.channels,
        legal_basis=sheet.legal_basis,
        contact=SheetContact(unit=first.responsible),
        term=PublishedTerm(slowest.published_term, slowest.term),
        services=tuple(rows),
        charter=sheet.charter,
        **_columns(first),  # type: ignore[arg-type]  # each of them is what its field holds
    )


def _columns(one: SheetService) -> dict[str, object]:
    """Read the columns of a table that are parts of a sheet: requirements and costs."""
    builder = Builder()
    for title, text in one.other:
        kind = kind_of_heading(title)
        piece = Piece(one.line, text)
        if kind == "requirements":
            parts.requirements(builder, "", [piece])
        elif kind == "cost":
            fees.read(builder, [piece])
    return {
        "requirements": tuple(builder.requirements),
        "fees": tuple(builder.fees),
        "cost": builder.all("cost"),
        "free": fees.is_free(builder),
    }


def _days(one: SheetService) -> int:
    value, _, unit = (one.term or "0 hours").partition(" ")
    size = {"business_days": 24, "calendar_days": 24, "months": 720}.get(unit, 1)
    return int(value) * size if value.isdigit() else 0


def _draft(sheet: Sheet, around: Around) -> Draft:
    paper = Paper(around)
    home = _institution(sheet.institution, around.institutions)
    name = sheet.name or "Trámite sin nombre"
    key, series = slug(name, around.taken, start="tramite"), letters(name, around.taken)
    money = draft_money.charged(sheet)
    titles = draft_results.titles_of(sheet)
    layout = draft_results.layout_for(paper)
    _head(paper, sheet, key, series, home, name)
    _history(paper, sheet)
    _contact(paper, sheet)
    _term(paper, sheet)
    draft_money.write_types(paper, money)
    draft_money.write_fees(paper, sheet, money, home)
    choice = len(titles) > 1 and bool(sheet.services)
    if choice:
        draft_results.write_products(paper, sheet, titles)
    paper.toml.blank()
    paper.decide("qué datos pide el formulario ([[sections]]): la ficha no los publica.")
    draft_money.write_bases(paper, money)
    papers = draft_papers.write(paper, sheet, paid=money.paid)
    shape = draft_flow.shape_of(sheet, papers=papers > 0, paid=money.paid, issued=bool(layout))
    draft_flow.write(paper, sheet, shape)
    if shape.evaluated:
        draft_flow.write_evaluation(paper, f"{series}-E", sheet)
    if layout:
        draft_results.write(paper, sheet, layout, series, choice=choice)
    else:
        paper.decide("qué documento se emite: no hay un diseño que sirva.")
    draft_charter.write(paper, sheet)
    where = home.key if home else slug(sheet.institution, start="institucion")
    return Draft(key, calm(name), where, paper.toml.text(), tuple(paper.to_decide))


def _institution(name: str, known: Sequence[Institution]) -> Institution | None:
    """Find the institution that a sheet names, by its name or its short one."""
    told = fold(name)
    for one in known:
        if told and (told == fold(one.name) or f" {fold(one.short_name)} " in f" {told} " or fold(one.name) in told):
            return one
    return None


def _head(paper: Paper, sheet: Sheet, key: str, series: str, home: Institution | None, name: str) -> None:
    toml = paper.toml
    toml.comment("Borrador hecho de una ficha publicada. Revise todo; lo marcado «Decida:» espera a una persona.")
    for one in sheet.unplaced[:40]:
        toml.comment(f"Sin colocar (línea {one.line}): {one.text[:200]}")
    toml.put("key", key)
    toml.put("version", 1)
    paper.decide("desde cuándo rige; la ficha no lo dice.")
    toml.put("valid_from", paper.around.today)
    if home is None:
        paper.decide(f"la institución: «{sheet.institution or 'sin nombre'}» no está declarada en institutions.")
    toml.put("institution", home.key if home else slug(sheet.institution, start="institucion"))
    toml.put("series", series)
    toml.put("name", titled(calm(name)))
    toml.put("official_name", name[:_LONGEST])
    toml.put("summary", _summary(sheet.description or name))
    toml.put("description", (sheet.description or name)[:_LONGEST])
    directed = set(sheet.directed_to)
    toml.put("audience", [one[:_LONGEST] for one in sheet.audience if one not in directed][:60])
    toml.put("directed_to", list(sheet.directed_to[:20]))
    toml.put("result_type", sheet.result_type or "Trámite")
    toml.put("result", "; ".join(sheet.result)[:_LONGEST] or titled(calm(name)))
    if not sheet.channels:
        paper.decide("los canales; la ficha no los dice.")
    toml.put("channels", list(sheet.channels[:20]) or ["Presencial"])
    toml.put("attention", _attention(sheet))
    _offices(paper, sheet, home)
    if not sheet.legal_basis:
        paper.decide("la base legal; la ficha no la dice.")
    toml.put("legal_basis", [one[:_LONGEST] for one in sheet.legal_basis[:60]] or ["Base legal por decidir"])


def _summary(text: str) -> str:
    sentence = re.split(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚ])", text)[0]
    if len(sentence) <= _SUMMARY:
        return sentence
    return sentence[:_SUMMARY].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def _attention(sheet: Sheet) -> str:
    told = [
        *sheet.attention,
        *(" ".join(part for part in (f"{one.name}:" if one.name else "", one.text) if part) for one in sheet.offices),
    ]
    hours = [one.hours for one in sheet.offices if one.hours and one.hours not in one.text][:1]
    return " ".join([*told, *hours])


def _offices(paper: Paper, sheet: Sheet, home: Institution | None) -> None:
    if home is not None:
        named = [fold(one.name) for one in sheet.offices if one.name]
        found = [one.key for one in home.offices if any(fold(one.name) in name for name in named)]
        if not found:
            paper.decide("qué oficinas lo atienden; quedan todas las de la institución.")
        paper.toml.put("offices", found or [one.key for one in home.offices])
        return
    paper.decide("las oficinas: declárelas en el archivo de la institución y escriba aquí sus claves.")
    keys: list[str] = []
    for one in sheet.offices:
        keys.append(slug(one.name or "matriz", keys, start="oficina"))
    paper.toml.put("offices", keys or ["matriz"])


def _history(paper: Paper, sheet: Sheet) -> None:
    if not sheet.transparency:
        return
    paper.toml.blank()
    paper.toml.comment("Historial como se publicó, en su orden; no se corrige.")
    for one in sheet.anomalies:
        paper.toml.comment(f"Revise: {one.text}")
    rows = tuple({(one.year, one.month): one for one in reversed(sheet.transparency)}.values())[::-1]
    if len(rows) < len(sheet.transparency):
        paper.decide("qué fila vale de los meses publicados dos veces; aquí está la primera.")
    rows_told = [
        {"year": one.year, "month": one.month, "complaints": one.complaints, "attentions": one.attentions}
        for one in rows
    ]
    paper.toml.put("history", rows_told[:1200])


def _contact(paper: Paper, sheet: Sheet) -> None:
    contact = sheet.contact
    paper.toml.table("contact")
    if contact.unit and is_post(contact.unit):
        paper.toml.put("unit", contact.unit)
        paper.toml.put("email", contact.email)
    else:
        told = "la ficha nombra a una persona" if contact.unit else "la ficha no la dice"
        paper.decide(f"la dependencia que atiende y su correo; {told}.")
        paper.toml.put("unit", "Atención ciudadana")
    paper.toml.put("phone", contact.phone)


def _term(paper: Paper, sheet: Sheet) -> None:
    published, term = sheet.term.published, sheet.term.term
    paper.toml.table("term")
    if published and is_bare_days(published):
        paper.decide(f"si «{published}» son días hábiles o calendario.")
    if published and term is None:
        paper.decide(f"qué plazo es «{published}».")
    paper.toml.put("term", term or _GENERAL)
    if published:
        paper.toml.put("published", published)
    if term is None:
        paper.toml.put("assumed", _RULE)
    if len({one.published_term for one in sheet.services}) > 1:
        paper.toml.comment("El plazo más largo de sus productos; cada producto tiene el suyo.")
