"""The states of a line of the checklist, as they are painted and as they are typed, the same on every page."""

from __future__ import annotations

SHAPES = {
    "pending": "pending",
    "received": "received",
    "verified_online": "verified",
    "expired": "expired",
    "illegible": "illegible",
    "to_amend": "to_amend",
    "on_file": "on_file",
    "not_applicable": "not_applicable",
}
"""State of a line of the checklist -> state of the painted table."""

LETTERS = {
    "R": "received",
    "V": "verified_online",
    "C": "expired",
    "I": "illegible",
    "S": "to_amend",
    "Y": "on_file",
    "N": "not_applicable",
}
"""One key each, as everywhere in the program (interface.md 9.3)."""
