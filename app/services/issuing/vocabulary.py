"""The values that a case can put on a paper: the catalogue checks every declared layout against them.

To add a placeholder: its name here and its value in `values.py`. A definition adds `answer.<field>` and
`number.<result>` for its own fields and documents, and any other name as a text of its results.
"""

from __future__ import annotations

OFFICE = frozenset(
    {
        "institution.name",
        "institution.short_name",
        "institution.unit",
        "institution.ruc",
        "office.name",
        "office.line",
        "office.address",
        "office.place",
        "contact.line",
    }
)
"""Who issues."""

CASE = frozenset(
    {
        "case.number",
        "case.procedure",
        "case.received",
        "case.tracking_code",
        "case.channel",
        "case.term",
        "case.type_and_fee",
        "case.served_by",
        "applicant.name",
        "applicant.id_kind",
        "applicant.id_number",
        "applicant.address",
        "applicant.type",
        "holder.name",
        "holder.id_kind",
        "holder.id_number",
        "holder.line",
        "evaluation.number",
        "evaluation.date",
        "evaluation.evaluator",
        "evaluation.place",
        "payment.amount",
        "payment.amount_in_words",
        "legal.basis",
    }
)
"""Who asked for what, what was found and paid, and with what basis."""

PAPERS = ("document", "certificate", "agreement", "letter", "delivery", "note")
"""What layouts call the paper itself."""

PAPER = frozenset(
    {
        "number",
        "issued",
        "issued_short",
        "date",
        "from",
        "until",
        "until_short",
        "valid_until",
        "validity",
        "place",
        "place_and_date",
        "title",
        "legal_basis",
    }
)
"""What every paper has, under the name its layout gives it."""

MOST_SIGNERS = 4
SIGNERS = frozenset(
    f"signer{place}.{part}" for place in ("", *range(1, MOST_SIGNERS + 1)) for part in ("name", "title")
)
"""Who signs, in declared order; without a number it is the first."""

CHECK = frozenset({"check.code", "check.qr", "check.hint"})
ATTACHED = frozenset({"attached.count", "attached.count_in_words"})
"""How many sheets of the archive go behind the paper."""

SOMETIMES = frozenset(
    {
        "case.outcome",
        "case.product",
        "case.due",
        "applicant.email",
        "applicant.phone",
        "applicant.relation",
        "case.call",
        "case.points",
    }
)
"""Of the case: what it has once it ended, where products are offered, where a date is promised, somebody told it or
applies for another."""

OPTIONAL = ATTACHED | SOMETIMES | {"certificate.paper", *(f"{paper}.own_code" for paper in PAPERS)}
"""Known, and left empty until an office counts its numbered blanks, a definition gives the paper a code, it asks for
sheets of the archive, or the case ends."""

PLACEHOLDERS = (
    OFFICE | CASE | SIGNERS | CHECK | OPTIONAL | frozenset(f"{paper}.{part}" for paper in PAPERS for part in PAPER)
)
