"""Importar ficha: a published sheet beside the draft that is made of it."""
