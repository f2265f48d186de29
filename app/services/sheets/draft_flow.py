"""The workflow of a draft: published steps grouped into what the desk does, and the moves between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.models.names import fold
from app.models.sheets import Sheet
from app.services.sheets.draft_words import Paper, titled


class Desk(NamedTuple):
    """One thing that the desk does: key, title, task, what comes next, and the guard that lets a case go on."""

    key: str
    title: str
    task: str
    next_step: str
    guard: str


_PAPERS = Desk("solicitud", "Solicitud", "papers", "Completar requisitos", "papers_settled")
_REVIEW = Desk("revision", "Revisión", "decide", "Revisar la solicitud", "")
_PAYMENT = Desk("pago", "Pago", "payment", "Confirmar depósito", "charge_settled")
_INVOICE = Desk("factura", "Factura", "invoice", "Registrar factura", "invoice_registered")
_AGREE = Desk("coordinacion", "Coordinar evaluación", "schedule", "Coordinar evaluación", "evaluation_scheduled")
_EVALUATE = Desk("evaluacion", "Evaluación", "evaluate", "Registrar evaluación", "evaluation_passed")
_ISSUE = Desk("emision", "Emisión", "issue", "Emitir el documento", "documents_issued")
_DELIVER = Desk("entrega", "Entrega", "deliver", "Entregar el documento", "documents_delivered")
_SENSES = (
    ("factura", re.compile(r"\bfactura\b")),
    (
        "pago",
        re.compile(
            r"\b(?:pag(?:o|ar|ue|a)|cancel(?:ar|e) (?:el|la|los|un)|deposit\w+|transferencia|tarifa|tasa)\b",
        ),
    ),
    (
        "evaluacion",
        re.compile(
            r"\b(?:evaluacion(?:es)?|inspeccion(?:es)?|examen|examenes|entrevista|prueba practica|auditoria|"
            r"visita tecnica)\b"
        ),
    ),
    (
        "entrega",
        re.compile(
            r"\b(?:retir\w+|recib(?:ir|e|a|o)|recepcion|entrega de|descarg\w+|imprim\w+|obtener|firma de)\b",
        ),
    ),
)
_ORDER = ("solicitud", "pago", "factura", "evaluacion", "entrega")
_LONGEST = 4000


@dataclass(frozen=True)
class Shape:
    """What a workflow has: something to check, to pay, to invoice, to evaluate, to issue."""

    papers: bool
    paid: bool
    invoiced: bool
    evaluated: bool
    issued: bool


def shape_of(sheet: Sheet, *, papers: bool, paid: bool, issued: bool) -> Shape:
    """Tell what the published steps speak of."""
    told = [fold(step) for step in sheet.all_steps()]
    spoken = {name for name, rule in _SENSES if any(rule.search(step) for step in told)}
    return Shape(papers, paid, paid and "factura" in spoken, "evaluacion" in spoken, issued)


def write(paper: Paper, sheet: Sheet, shape: Shape) -> None:
    """Write stages, steps and moves."""
    desks = _desks(shape)
    stages = _stages(sheet, [desk.key for desk in desks])
    paper.toml.table("workflow")
    paper.toml.put("initial", desks[0].key)
    for key, title, published in stages:
        paper.toml.table("workflow.stages", one_of=True)
        paper.toml.put("key", key)
        paper.toml.put("title", title)
        paper.toml.put("published", published[:_LONGEST])
    keys = [key for key, _, _ in stages]
    at = keys[0]
    for desk in desks:
        at = desk.key if desk.key in keys else at
        _step(paper, desk, at)
    _endings(paper, desks, keys, shape)


def _desks(shape: Shape) -> list[Desk]:
    chosen = (
        (_PAPERS, shape.papers),
        (_REVIEW, not shape.papers),
        (_PAYMENT, shape.paid),
        (_INVOICE, shape.invoiced),
        (_AGREE, shape.evaluated),
        (_EVALUATE, shape.evaluated),
        (_ISSUE, shape.issued),
        (_DELIVER, shape.issued),
    )
    return [desk for desk, there in chosen if there]


def _stages(sheet: Sheet, desks: Sequence[str]) -> list[tuple[str, str, str]]:
    """Group the published steps under what the desk does; they never go back."""
    steps = sheet.steps[0].steps if sheet.steps else ()
    at, found = 0, dict[str, list[str]]()
    for step in steps:
        at = max(at, _ORDER.index(_sense(step)))
        found.setdefault(_home(_ORDER[at], desks), []).append(step)
    if desks[0] not in found:
        found = {desks[0]: [sheet.description or sheet.name], **found}
    titles = {
        desk.key: desk.title for desk in (_PAPERS, _REVIEW, _PAYMENT, _INVOICE, _EVALUATE, _AGREE, _DELIVER, _ISSUE)
    }
    ordered = sorted(found, key=list(desks).index)
    return [(key, titles[key], " ".join(_ended(one) for one in found[key])) for key in ordered]


def _sense(step: str) -> str:
    told = fold(step)
    return next((name for name, rule in _SENSES if rule.search(told)), "solicitud")


def _home(sense: str, desks: Sequence[str]) -> str:
    """Return the desk's step that stands for a sense, or the last one before it."""
    wanted = {"solicitud": desks[0], "evaluacion": "coordinacion", "entrega": "emision"}.get(sense, sense)
    if wanted in desks:
        return wanted
    before = [key for key in desks if key in _ORDER and _ORDER.index(key) <= _ORDER.index(sense)]
    return before[-1] if before else desks[0]


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def _step(paper: Paper, desk: Desk, stage: str) -> None:
    paper.toml.table("workflow.steps", one_of=True)
    for name, told in (("key", desk.key), ("title", desk.title), ("stage", stage), ("task", desk.task)):
        paper.toml.put(name, told)
    paper.toml.put("next_step", desk.next_step)


def _endings(paper: Paper, desks: Sequence[Desk], stages: Sequence[str], shape: Shape) -> None:
    ends = (("concedido", "Atendido", stages[-1], "granted"), ("negado", "Negado", stages[-1], "denied"),
            ("desistido", "Desistido", stages[0], "withdrawn"))  # fmt: skip
    for key, title, stage, outcome in ends:
        paper.toml.table("workflow.steps", one_of=True)
        for name, told in (("key", key), ("title", title), ("stage", stage), ("outcome", outcome)):
            paper.toml.put(name, told)
    for desk, following in zip(desks, [*(one.key for one in desks[1:]), "concedido"], strict=True):
        _forward(paper, desk, following)
    denying = "evaluacion" if shape.evaluated else "emision" if shape.issued else desks[0].key
    paper.toml.table("workflow.moves", one_of=True)
    paper.toml.put("source", denying)
    paper.toml.put("target", "negado")
    if shape.evaluated:
        paper.toml.put("when", ["evaluation_failed"])
    _by_hand(paper, "Negar el trámite", ["supervisor"])
    paper.toml.table("workflow.moves", one_of=True)
    paper.toml.put("source", "*")
    paper.toml.put("target", "desistido")
    _by_hand(paper, "Registrar desistimiento", ["clerk", "supervisor"])


def _forward(paper: Paper, desk: Desk, following: str) -> None:
    paper.toml.table("workflow.moves", one_of=True)
    paper.toml.put("source", desk.key)
    paper.toml.put("target", following)
    if desk.guard:
        paper.toml.put("when", [desk.guard])
    else:
        paper.toml.put("label", "Dar por revisado")
        paper.toml.put("who", ["clerk", "supervisor"])


def _by_hand(paper: Paper, label: str, who: Sequence[str]) -> None:
    paper.toml.put("label", label)
    paper.toml.put("who", who)
    paper.toml.put("reason_required", told=True)


def write_evaluation(paper: Paper, series: str, sheet: Sheet) -> None:
    """Write a sheet to be replaced: no published sheet brings its criteria."""
    paper.toml.table("evaluation")
    paper.decide("los criterios de la evaluación: la ficha no los publica.")
    paper.toml.put("version", "borrador")
    paper.toml.put("example", told=True)
    paper.toml.put("note", "Hoja de ejemplo: reemplácela por la oficial.")
    paper.toml.put("number_series", series)
    paper.toml.table("evaluation.groups", one_of=True)
    paper.toml.put("key", "general")
    paper.toml.put("title", titled(sheet.name))
    paper.toml.put("criteria", [{"key": "cumple", "text": "Cumple los requisitos del trámite."}])
