"""Trámites declarados: what an administrator keeps of the catalogue."""
