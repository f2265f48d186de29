"""Colour tokens: name -> (light, dark). Every colour of the program comes from this table."""

from typing import Final

TOKENS: Final[dict[str, tuple[str, str]]] = {
    # papers
    "lienzo": ("#EDF0F0", "#11171A"),
    "sup": ("#FFFFFF", "#1A2225"),
    "sup2": ("#F6F8F8", "#20292C"),
    "sup3": ("#E6EBEB", "#2B3639"),
    "linea": ("#DBE1E1", "#323E41"),
    "linea_fuerte": ("#798885", "#7C8B89"),
    # inks
    "texto": ("#151F1E", "#E8EDEB"),
    "texto2": ("#465452", "#B6C1BE"),
    "texto3": ("#5D6B68", "#98A5A2"),
    "tinta": ("#36429B", "#AFB8F6"),
    "tinta_lleno": ("#36429B", "#4E5CC4"),
    "tinta_suave": ("#E8EBF8", "#283061"),
    "tinta_borde": ("#B9C1E8", "#4A5597"),
    "sobre_lleno": ("#FFFFFF", "#FFFFFF"),
    # states
    "ok": ("#15643A", "#7FD3A0"),
    "ok_suave": ("#E3F3E9", "#17352A"),
    "ok_borde": ("#A5D3B8", "#2F6A4D"),
    "aviso": ("#7A4800", "#F0C06A"),
    "aviso_suave": ("#FDF0D5", "#3B2F16"),
    "aviso_borde": ("#E6C583", "#77602A"),
    "error": ("#A3231C", "#F5A19A"),
    "error_suave": ("#FCE9E7", "#421F1E"),
    "error_borde": ("#EBB0AB", "#8A403C"),
    "sobre_error": ("#FFFFFF", "#11171A"),
    "proceso": ("#0B5676", "#85C9E6"),
    "proceso_suave": ("#E1F0F7", "#14323F"),
    "proceso_borde": ("#9FCCE0", "#2C6780"),
    "neutro": ("#465452", "#B6C1BE"),
    "neutro_suave": ("#E9EDED", "#2B3639"),
    "neutro_borde": ("#C3CDCB", "#4A5759"),
    # identity
    "manila": ("#F5E8C8", "#3E3520"),
    "manila_borde": ("#D8BC7C", "#7D6A39"),
    "manila_texto": ("#5F4711", "#EFD69C"),
    "marca": ("#FFE08A", "#7A5F12"),
    "marca_texto": ("#151F1E", "#FFF6DC"),
    "riel": ("#1E2450", "#0D1226"),
    "riel_item": ("#2F3873", "#252D5C"),
    "riel_texto": ("#C9CFEC", "#BEC5E8"),
    "riel_marca": ("#EBC877", "#EBC877"),
    "riel_marca_texto": ("#2B2005", "#2B2005"),
    # dark bars (toast, bulk), the same in both themes
    "barra": ("#20282A", "#20282A"),
    "barra_borde": ("#20282A", "#4A5759"),
    "barra_alta": ("#394447", "#394447"),
    "barra_texto": ("#FFFFFF", "#FFFFFF"),
    "barra_texto2": ("#C3CDCB", "#C3CDCB"),
    "barra_texto3": ("#93A19E", "#93A19E"),
    "barra_linea": ("#6D7B79", "#6D7B79"),
    "barra_ok": ("#7FD3A0", "#7FD3A0"),
}


# High contrast: tints go, edges stay and grow darker (interface.md section 12).
PLAIN: Final[dict[str, str]] = {
    "linea": "linea_fuerte",
    "neutro_borde": "linea_fuerte",
    "texto2": "texto",
    "texto3": "texto",
    "neutro": "texto",
    "manila": "sup",
    "manila_borde": "manila_texto",
    "tinta_borde": "tinta",
    "tinta_suave": "sup",
    "neutro_suave": "sup",
    **{f"{tone}_suave": "sup" for tone in ("ok", "aviso", "error", "proceso")},
    **{f"{tone}_borde": tone for tone in ("ok", "aviso", "error", "proceso")},
}


def value(name: str, *, dark: bool, plain: bool = False) -> str:
    """Return the #RRGGBB of a token; an unknown name is our bug and raises KeyError."""
    return TOKENS[PLAIN.get(name, name) if plain else name][1 if dark else 0]
