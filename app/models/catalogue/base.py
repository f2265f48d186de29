"""What every declared shape shares."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60)]
"""Name of a declared thing: small ASCII letters, digits, dash and underscore."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]


class Declared(BaseModel):
    """Frozen, and an unknown key is a fault of the file, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")
