"""Ways by which a request comes, and the products that one procedure offers."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator
from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text
from app.models.catalogue.promised import OwnTerm
from app.models.names import fold

_LONGEST_KEY = 60


class Channel(Declared):
    """One way to ask, as the sheet lists it; `published` is its literal text when `title` shortens it."""

    key: Key
    title: Text
    published: str = ""
    help: str = ""
    term: OwnTerm = None

    @property
    def words(self) -> str:
        """What the sheet says of it."""
        return self.published or self.title


class Product(Declared):
    """One thing to choose at intake; the declared order gives its digit, its term is the promise of the case."""

    key: Key
    title: Text
    published: str = ""
    term: OwnTerm = None
    responsible: str = ""
    help: str = ""


def key_of(text: str) -> str:
    """Make a key of a text: "En línea (Sitio / Portal Web)" is `en-linea-sitio-portal-web`."""
    words = "".join(sign if sign.isascii() else " " for sign in fold(text)).split()
    key = ""
    for word in words:
        longer = f"{key}-{word}" if key else word
        if len(longer) > _LONGEST_KEY:
            break
        key = longer
    return key


def _titled(value: object) -> object:
    return {"key": key_of(value), "title": value} if isinstance(value, str) else value


Channels = Annotated[tuple[Annotated[Channel, BeforeValidator(_titled)], ...], Attr(max_length=20)]
"""A plain text is a channel whose key is the text folded."""

Products = Annotated[tuple[Product, ...], Attr(max_length=60)]
