"""Verificar: whether a paper is ours, in one sentence."""
