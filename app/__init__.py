"""Ventanilla: the desk of the public counter."""

__version__ = "0.1.0"
