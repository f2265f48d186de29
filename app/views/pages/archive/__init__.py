"""Archivo: records of sessions, found by any word, read sheet by sheet."""
