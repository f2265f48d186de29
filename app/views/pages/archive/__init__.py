"""Archivo: records of sessions, found by any word, read sheet by sheet."""

from app.views.pages.archive.page import ArchivePage

__all__ = ["ArchivePage"]
