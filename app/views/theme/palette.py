"""Tokens -> QPalette, all roles set so that nothing of the platform's palette shows through."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from app.views.theme import tokens

_Role = QPalette.ColorRole
_ROLES: Final[dict[QPalette.ColorRole, str]] = {
    _Role.Window: "lienzo",
    _Role.WindowText: "texto",
    _Role.Base: "sup",
    _Role.AlternateBase: "sup2",
    _Role.Text: "texto",
    _Role.PlaceholderText: "texto3",
    _Role.Button: "sup",
    _Role.ButtonText: "texto",
    _Role.BrightText: "sobre_lleno",
    _Role.ToolTipBase: "barra",
    _Role.ToolTipText: "barra_texto",
    _Role.Highlight: "tinta_lleno",
    _Role.HighlightedText: "sobre_lleno",
    _Role.Accent: "tinta_lleno",
    _Role.Link: "tinta",
    _Role.LinkVisited: "tinta",
    _Role.Light: "sup",
    _Role.Midlight: "sup3",
    _Role.Mid: "linea",
    _Role.Dark: "linea_fuerte",
    _Role.Shadow: "texto",
}
_DISABLED: Final = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def build_palette(*, dark: bool, plain: bool = False) -> QPalette:
    """Build the palette of one theme; `plain` is for who asked the system for high contrast."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(tokens.value(name, dark=dark, plain=plain)))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.value("texto3", dark=dark, plain=plain)))
    return palette
