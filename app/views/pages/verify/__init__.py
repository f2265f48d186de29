"""Verificar: whether a paper is ours, in one sentence."""

from app.views.pages.verify.page import VerifyPage

__all__ = ["VerifyPage"]
