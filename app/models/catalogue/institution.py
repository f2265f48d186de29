"""An institution and its offices, as resources/institutions declares them."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import Field as Attr
from pydantic import StringConstraints

from app.models.catalogue.archive import Archive
from app.models.catalogue.base import Declared, Key, Ruc, Text

OfficeCode = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{2,6}$")]


class Office(Declared):
    """One counter office: its code goes into every number it gives; its canton decides its calendar (INEC codes)."""

    key: Key
    code: OfficeCode
    name: Text
    province: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    canton: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")]
    opens: time
    closes: time
    address: str = ""
    phone: str = ""
    email: str = ""
    zone: str = "America/Guayaquil"

    @property
    def called(self) -> str:
        """What papers call it: "Oficina Quito"; a name with a dash stands by itself ("Dirección Zonal 1 - Loja")."""
        return self.name if " - " in self.name else f"Oficina {self.name}"


class Institution(Declared):
    """A public agency: who it is on paper; `ruc` only where it is known, and papers leave its line out otherwise."""

    key: Key
    name: Text
    short_name: Text
    ruc: Ruc | None = None
    unit: str = ""
    ink: Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#2B3990"
    offices: Annotated[tuple[Office, ...], Attr(min_length=1, max_length=300)]
    archives: Annotated[tuple[Archive, ...], Attr(max_length=20)] = ()
