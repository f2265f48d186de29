"""Requirements of a draft: what the State holds is looked up, never asked for (LOOETA, art. 23.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from app.models.names import fold
from app.models.sheets import Sheet, SheetRequirement
from app.services.catalogue.rules.requirements import asks_for_copy
from app.services.sheets.draft_words import Paper, slug, titled

_TAX = r"\bruc\b|registro unico de(?: los)? contribuyentes|\brise\b|\brimpe\b|\bsri\b"
_REGISTERS = (
    (r"votacion", "Consejo Nacional Electoral, consulta de certificado de votación"),
    (_TAX, "Servicio de Rentas Internas, consulta en línea"),
    (r"cedula|documento de identidad|\bc ?i\b", "Registro Civil, consulta de datos de identidad"),
    (r"senescyt|titulo (?:profesional|academico)? ?registrad", "SENESCYT, consulta de títulos registrados"),
)
_STATE = re.compile(r"\b(?:activ[oa]|actualizad[oa]|vigente en|registrad[oa] en|al dia en)\b")
_FORM = re.compile(
    r"^(?:llenar |presentar |entregar |la |el |una? )*(?:solicitud|formulario|ficha de solicitud|peticion)\b"
)
_PAYMENT = re.compile(
    r"\b(?:comprobante|papeleta|constancia|recibo|pago) (?:original )?(?:de(?:l)?|de la|por) "
    r"(?:pago|deposito|transferencia|tarifa|tasa|valor|derecho|costo)|^pago\b"
)
_PAID_ELSEWHERE = re.compile(
    r"\b(?:impuestos?|predial|patente|matricula|planilla|servicios basicos|aportes?|multas?)\b"
)
_ALSO = re.compile(r"\s(?:y|e|más|junto con|,)\s", re.IGNORECASE)


def write(paper: Paper, sheet: Sheet, *, paid: bool) -> int:
    """Write the requirements, and return how many there are."""
    taken: list[str] = []
    for group, told in groupby(sheet.requirements, key=lambda one: one.group):
        asked = list(told)
        if "alternativo" in fold(group) and len(asked) > 1:
            _alternatives(paper, group, asked, taken)
            continue
        if any(word in fold(group) for word in ("especial", "especifico", "alternativo", "opcional", "adicional")):
            paper.toml.blank()
            paper.decide(f"a quién se piden los de «{group}»: escriba when en cada uno, o quite los que no se exijan.")
        for one in asked:
            _one(paper, one, taken, paid=paid)
    return len(taken)


def _one(paper: Paper, one: SheetRequirement, taken: list[str], *, paid: bool) -> None:
    kind = kind_of(one.text, paid=paid)
    _begin(paper, one.text, taken, kind)
    if kind == "verify":
        paper.toml.put("source", register_of(one.text))
        paper.toml.put("help", "No pida copia: la entidad lo consulta (LOOETA, art. 23.1).")
        if _ALSO.search(one.text) and asks_for_copy(one.text, is_title=True):
            paper.decide(f"si «{titled(one.text)}» pide algo más que lo que se consulta.")
        return
    if kind != "document":
        paper.toml.put("formats", ["pdf", "jpg"])
        return
    paper.toml.put("mode", "all")
    paper.toml.put("formats", ["pdf", "jpg"])
    _proof(paper, one.text, [])


def _begin(paper: Paper, text: str, taken: list[str], kind: str) -> None:
    taken.append(slug(titled(text), taken, start="requisito"))
    paper.toml.table("requirements", one_of=True)
    paper.toml.put("key", taken[-1])
    paper.toml.put("title", titled(text))
    paper.toml.put("published", text[:4000])
    paper.toml.put("kind", kind)


def _alternatives(paper: Paper, group: str, asked: Sequence[SheetRequirement], taken: list[str]) -> None:
    """Write alternatives as one requirement that any of them meets."""
    texts = [one.text for one in asked]
    taken.append(slug(group, taken, start="alternativos"))
    paper.toml.table("requirements", one_of=True)
    paper.decide(f'si basta uno de los de «{group}» (mode = "one") o se piden todos (mode = "all").')
    paper.toml.put("key", taken[-1])
    paper.toml.put("title", f"{group}: uno de {len(texts)}")
    paper.toml.put("kind", "document")
    paper.toml.put("mode", "one")
    keys: list[str] = []
    for text in texts:
        _proof(paper, text, keys)


def _proof(paper: Paper, text: str, keys: list[str]) -> None:
    source = register_of(text)
    keys.append(slug(titled(text), keys, start="prueba"))
    paper.toml.table("requirements.proofs", one_of=True)
    paper.toml.put("key", keys[-1])
    paper.toml.put("title", titled(text))
    paper.toml.put("how", "verify" if source else "paper")
    if source:
        paper.toml.put("source", source)
        paper.toml.put("note", "No pida copia: la entidad lo consulta (LOOETA, art. 23.1).")


def kind_of(text: str, *, paid: bool) -> str:
    """Tell how a requirement is met: by the form, by the payment or by papers."""
    told = fold(text)
    if register_of(text):
        return "verify"
    if paid and _PAYMENT.search(told) and not _PAID_ELSEWHERE.search(told):
        return "payment"
    return "form" if _FORM.match(told) else "document"


def register_of(text: str) -> str:
    """Return where what is asked for is looked up; empty when the citizen brings it."""
    told = fold(text)
    held = asks_for_copy(text, is_title=True) or (_STATE.search(told) and not _FORM.match(told))
    if not held:
        return ""
    return next((name for rule, name in _REGISTERS if re.search(rule, told)), "")
