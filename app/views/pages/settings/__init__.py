"""Configuración: few settings, each with its effect in a sentence."""

from app.views.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
