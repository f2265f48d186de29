"""Statements of banks: a file becomes movements, or a sentence."""
