"""Who may call what, and in whose office: one reviewed matrix, deny by default (reliability.md D12)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.models.errors import Denied

ROLES = ("clerk", "supervisor", "evaluator", "administrator", "system")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a logged-in user, or the program itself when it installs ("system")."""

    user_id: str
    name: str
    role: str
    office: str


class Access:
    """The matrix of resources/access.toml: call -> roles allowed in their own office and in others."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def calls(self) -> frozenset[str]:
        """Every call that the matrix names."""
        return frozenset(self._roles)

    @cached_property
    def _roles(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        """Roles at home and elsewhere by call; read when first asked, because the log-in page asks nothing."""
        import tomllib

        table = tomllib.loads(self._file.read_text(encoding="utf-8"))
        return {call: (frozenset(row["own"]), frozenset(row["other"])) for call, row in table.items()}

    def allows(self, call: str, role: str, *, own: bool) -> bool:
        """Tell whether the role may make the call on a row of its own office, or of another."""
        at_home, elsewhere = self._roles.get(call, (frozenset(), frozenset()))
        return role in (at_home if own else elsewhere)

    def require(self, call: str, actor: Actor, *, office: str | None = None) -> None:
        """Raise Denied unless the actor may; without office, being allowed at home or elsewhere is enough to begin."""
        own = office is None or office == actor.office
        if self.allows(call, actor.role, own=own) or (office is None and self.allows(call, actor.role, own=False)):
            return
        raise Denied("access.denied" if own else "access.other_office", call=call, role=actor.role)
