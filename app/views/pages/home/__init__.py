"""Inicio: what do I do now, and why is it urgent."""
