"""Words of delivery: who may take a paper away, and the papers that prove it."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.catalogue.results import DeliveryRule, Result

CAPACITIES = {
    "holder": "titular",
    "applicant": "solicitante",
    "representative": "representante",
    "bearer": "quien lo retira",
}
AUTHORITIES = {
    "power": "poder",
    "appointment": "nombramiento",
    "letter": "carta de autorización",
    "court": "disposición judicial",
    "guardianship": "patria potestad o tutela",
    "other": "otro documento",
}
"""Papers that prove that somebody acts for the holder."""

RULES: dict[DeliveryRule, str] = {
    "holder_only": "Lo retira solo el titular.",
    "holder_or_representative": "Lo retira el titular o quien lo represente.",
    "anyone": "Lo retira cualquier persona que se identifique.",
    "by_email": "Se envía por correo electrónico.",
    "not_delivered": "No se entrega: queda en el expediente.",
}
"""What to tell the citizen of each rule."""
OR_BY_MAIL = "Si lo prefiere, se envía por correo electrónico."


def rule_words(result: Result) -> str:
    """Tell the citizen who may take a document and, where there is a choice, how it may come."""
    return f"{RULES[result.delivery]} {OR_BY_MAIL}" if len(result.ways) > 1 else RULES[result.delivery]


def receivers(results: Iterable[Result], *, for_another: bool = False) -> tuple[str, ...]:
    """Return the capacities in which these papers may be taken together; for_another: who applied is not the holder."""
    found = [one.delivery for one in results if "in_person" in one.ways]
    if "holder_only" in found:
        return ("holder",)
    anybody = bool(found) and all(rule == "anyone" for rule in found)
    able = ("holder", *(("applicant",) if for_another else ()), "representative")
    return (*able, "bearer") if anybody else able
