"""Whom a request is about, when that is not who applies."""

from __future__ import annotations

from app.models.catalogue.base import Declared, Key


class Holder(Declared):
    """The person that the `person` field names, once it is answered; until then the applicant is the holder.

    relation: the choice field that says what the applicant is to the holder.
    """

    field: Key
    relation: Key | None = None
