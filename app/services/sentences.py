"""The one place where an error that a person can mend becomes a sentence."""

from __future__ import annotations

import tomllib
from functools import cache

from app.models.errors import UserError
from app.services.paths import I18N


@cache
def _texts(language: str) -> dict[str, str]:
    return tomllib.loads((I18N / f"errors.{language}.toml").read_text(encoding="utf-8"))


def sentence(error: UserError, language: str = "es") -> str:
    """Return what happened and what to do; a key without text is our bug and says its name."""
    template = _texts(language).get(error.key)
    if template is None:
        raise LookupError(f"no sentence for {error.key} in errors.{language}.toml")
    return template.format(**error.values)
