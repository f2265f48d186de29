"""Expediente: everything about one case, and the next act."""
