"""An archive of an institution: whose sessions it keeps, and how what it keeps is called."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text, named


class Body(Declared):
    """Who met. `of`: how it follows "sesión" in a sentence ("del Consejo"); without it "de" and the title."""

    key: Key
    title: Text
    of: str = ""

    @property
    def after(self) -> str:
        """Return the words that follow what it did."""
        return self.of or f"de {self.title}"


class SessionType(Declared):
    """A kind of session ("Ordinaria")."""

    key: Key
    title: Text


class Archive(Declared):
    """Records of sessions with their PDF. `record`: what one is called; `numbering`: a number as they are written."""

    key: Key
    title: Text
    record: Text = "Acta"
    numbering: str = ""
    bodies: Annotated[tuple[Body, ...], Attr(min_length=1, max_length=200)]
    session_types: Annotated[tuple[SessionType, ...], Attr(max_length=40)] = ()

    def body(self, key: str) -> Body:
        """Return a body; KeyError if it is not declared."""
        return named(self.bodies, key)

    def session_type(self, key: str) -> SessionType:
        """Return a kind of session; KeyError if it is not declared."""
        return named(self.session_types, key)
