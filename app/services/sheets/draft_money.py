"""Applicant types, dated fees and the account of a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from app.models.catalogue.institution import Institution
from app.models.money import Money
from app.models.sheets import Sheet, SheetFee
from app.services.sheets.amounts import amounts
from app.services.sheets.draft_words import Paper, calm, slug

_BANK = re.compile(
    r"\b(Banco\s+(?:(?:del?|la|los)\s+)*[A-ZÁÉÍÓÚÑ][\wáéíóúñ]+(?:\s+(?!Nro|No\b|N[uú]m)[A-ZÁÉÍÓÚÑ][\wáéíóúñ]+)?|BanEcuador)"
)
_KIND = re.compile(r"\bcuenta\s+(corriente|de ahorros?)", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:Nro|No|N[uú]m(?:ero)?|N°|Nº|#|cuenta\s+(?:corriente|de ahorros))\W{0,3}\s*(\d{6,20})\b", re.IGNORECASE
)
_SUB_LINE = re.compile(r"sub[\s-]?l[ií]nea\W{0,3}\s*(?:N\w*\W\s*)?(\d{3,12})", re.IGNORECASE)
_HOLDER = re.compile(r"a nombre de(?:l| la| los| las)?\s+([^,.;]{4,120})", re.IGNORECASE)
_RUC = re.compile(r"\bRUC\W{0,4}(\d{13})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Charged:
    """What the costs come to: the types with their keys, and the fees that can be written."""

    types: tuple[tuple[str, str], ...]
    fees: tuple[SheetFee, ...]

    @property
    def paid(self) -> bool:
        """Tell whether anybody pays."""
        return any(fee.amount_cents or fee.percent for fee in self.fees)

    @property
    def bases(self) -> tuple[str, ...]:
        """Return of what each percentage is taken."""
        return tuple(dict.fromkeys(base_of(fee) for fee in self.fees if fee.percent))


def charged(sheet: Sheet) -> Charged:
    """Take the fees whose amount is plain; types only where they tell fees apart."""
    named = list(dict.fromkeys(fee.applicant_type for fee in sheet.fees if fee.applicant_type))
    plain = [fee for fee in sheet.fees if fee.amount_cents is not None or fee.percent]
    if len(named) <= 1 and len({(fee.amount_cents, fee.percent) for fee in plain}) <= 1:
        return Charged((), tuple(plain[:1]))
    if not named:
        return Charged((), tuple(plain[:1]))
    taken: list[str] = []
    for name in named:
        taken.append(slug(name, taken, start="tipo"))
    first = {fee.applicant_type: fee for fee in reversed(plain) if fee.applicant_type}
    return Charged(tuple(zip(taken, named, strict=True)), tuple(first[name] for name in named if name in first))


def write_types(paper: Paper, money: Charged) -> None:
    """Write who applies."""
    for key, name in money.types:
        paper.toml.table("applicant_types", one_of=True)
        paper.toml.put("key", key)
        paper.toml.put("title", calm(name))
        paper.toml.put("short", calm(name))


def write_fees(paper: Paper, sheet: Sheet, money: Charged, home: Institution | None) -> None:
    """Write the dated fees, and where they are paid."""
    _doubts(paper, sheet, money)
    keys = {name: key for key, name in money.types}
    law = sheet.legal_basis[0] if sheet.legal_basis else "Costos de la ficha"
    by_amount = sorted(money.fees, key=_price)
    for (cents, percent, base), fees in groupby(by_amount, key=_price):
        same = list(fees)
        if not (cents or percent) and not money.paid:
            continue
        paper.toml.table("fees", one_of=True)
        if money.types:
            paper.toml.put("applicant_types", [keys[fee.applicant_type] for fee in same])
        if percent:
            part = {"of": slug(base, start="base"), "percent": percent, "rounding": "half_up"}
            paper.toml.put("percentage", part, note=f"Publicado: {same[0].text}")
        else:
            paper.toml.put("amount_cents", cents)
        paper.toml.put("valid_from", paper.around.today)
        paper.toml.put("legal_basis", f"Costos de la ficha. {law}"[:1000])
    if money.paid:
        _account(paper, sheet, home)


def write_bases(paper: Paper, money: Charged) -> None:
    """Ask for the amounts of which percentages are taken."""
    if not money.bases:
        return
    paper.toml.table("sections", one_of=True)
    paper.toml.put("key", "valores")
    paper.toml.put("title", "Valores")
    for base in money.bases:
        paper.toml.table("sections.fields", one_of=True)
        paper.toml.put("key", slug(base, start="base"))
        paper.toml.put("kind", "money")
        paper.toml.put("label", base[:1].upper() + base[1:])


def base_of(fee: SheetFee) -> str:
    """Return what a percentage is taken of, in the words of the sheet."""
    found = next((one for one in amounts(fee.text) if one.percent == fee.percent and one.base), None)
    return found.base if found else "valor base"


def _price(fee: SheetFee) -> tuple[int, str, str]:
    return fee.amount_cents or 0, fee.percent, base_of(fee) if fee.percent else ""


def _doubts(paper: Paper, sheet: Sheet, money: Charged) -> None:
    written = set(money.fees)
    for fee in sheet.fees:
        if fee in written or (fee.amount_cents == 0 and not money.paid):
            continue
        what = f"{fee.percent} %" if fee.percent else "valor que no se lee de una sola manera"
        told = str(Money(fee.amount_cents)) if fee.amount_cents is not None else what
        paper.decide(f"cómo se cobra «{fee.text}» ({told}).")
    for text in sheet.exemptions:
        paper.decide(f"cómo se aplica la exención o rebaja: «{text}»")


def _account(paper: Paper, sheet: Sheet, home: Institution | None) -> None:
    text = " ".join((*sheet.payment, *sheet.cost, *(fee.text for fee in sheet.fees)))
    found = {name: rule.search(text) for name, rule in _RULES.items()}
    told = {name: match[1].strip() for name, match in found.items() if match}
    if home is not None:
        told = {"holder": home.name, **({"ruc": home.ruc} if home.ruc else {}), **told}
    lacking = [_WORDS[name] for name in ("bank", "number", "holder", "ruc") if name not in told]
    if lacking:
        paper.decide(f"la cuenta donde se paga ([account]); la ficha no dice: {', '.join(lacking)}.")
        return
    paper.toml.table("account")
    paper.toml.put("bank", told["bank"])
    paper.toml.put("kind", f"Cuenta {told.get('kind', 'corriente').lower()}")
    for name in ("number", "sub_line", "holder", "ruc"):
        if name in told:
            paper.toml.put(name, told[name])
    if sheet.payment:
        paper.toml.put("published", " ".join(sheet.payment))


_RULES = {"bank": _BANK, "kind": _KIND, "number": _NUMBER, "sub_line": _SUB_LINE, "holder": _HOLDER, "ruc": _RUC}
_WORDS = {"bank": "banco", "number": "número", "holder": "titular", "ruc": "RUC"}
