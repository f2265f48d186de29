"""Catálogo: what the office attends, told across the counter."""
