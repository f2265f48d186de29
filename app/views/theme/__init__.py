"""The look in one place: tokens, type, sizes, and the object that switches them."""

from app.views.theme.look import Look, look_of
from app.views.theme.switch import Mode, Theme

__all__ = ["Look", "Mode", "Theme", "look_of"]
