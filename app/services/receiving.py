"""Words of delivery: who may take a paper away, and the papers that prove it."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.catalogue.results import DeliveryRule

CAPACITIES = {"holder": "titular", "representative": "representante", "bearer": "quien lo retira"}
AUTHORITIES = {
    "power": "poder",
    "appointment": "nombramiento",
    "letter": "carta de autorización",
    "court": "disposición judicial",
    "guardianship": "patria potestad o tutela",
    "other": "otro documento",
}
"""Papers that prove that somebody acts for the holder."""

BY_HAND: frozenset[DeliveryRule] = frozenset({"holder_only", "holder_or_representative", "anyone"})
RULES: dict[DeliveryRule, str] = {
    "holder_only": "Lo retira solo el titular.",
    "holder_or_representative": "Lo retira el titular o quien lo represente.",
    "anyone": "Lo retira cualquier persona que se identifique.",
    "by_email": "Se envía por correo electrónico.",
    "not_delivered": "No se entrega: queda en el expediente.",
}
"""What to tell the citizen of each rule."""


def receivers(rules: Iterable[DeliveryRule]) -> tuple[str, ...]:
    """Return the capacities in which papers of these rules may be taken together."""
    found = [rule for rule in rules if rule in BY_HAND]
    if "holder_only" in found:
        return ("holder",)
    anybody = bool(found) and all(rule == "anyone" for rule in found)
    return ("holder", "representative", "bearer") if anybody else ("holder", "representative")
