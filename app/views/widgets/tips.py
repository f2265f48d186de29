"""Tips that say what they are given: Qt reads a tip as a page when it looks like one, and would open its pictures."""

from __future__ import annotations

from PySide6.QtGui import Qt


def as_tip(text: str) -> str:
    """Return a text that the tip shows sign by sign, also the name of somebody who writes `<img src=…>`."""
    if not Qt.mightBeRichText(text):
        return text
    signs = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre'>{signs}</p>"
