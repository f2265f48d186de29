"""Configuración: few settings, each with its effect in a sentence."""
