"""Who may call what, and in whose office: one reviewed matrix, deny by default (reliability.md D12)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.models.errors import Denied

ROLES = ("clerk", "supervisor", "evaluator", "administrator", "guardian", "system")


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
    def _roles(self) -> dict[str, dict[str, frozenset[str]]]:
        """Roles by call and where; read when first asked, because the log-in page asks nothing."""
        import tomllib

        table = tomllib.loads(self._file.read_text(encoding="utf-8"))
        return {call: {where: frozenset(roles) for where, roles in row.items()} for call, row in table.items()}

    def allows(self, call: str, role: str, *, own: bool) -> bool:
        """Tell whether the role may make the call on a row of its own office, or of another."""
        return role in self._of(call, "own" if own else "other")

    def allows_reserved(self, call: str, role: str) -> bool:
        """Tell whether the role may make the call on a reserved case of its own office."""
        return role in self._of(call, "reserved")

    def opens(self, call: str, role: str) -> bool:
        """Tell whether the role may make the call on something of its own office, reserved or not."""
        return self.allows(call, role, own=True) or self.allows_reserved(call, role)

    def require(self, call: str, actor: Actor, *, office: str | None = None) -> None:
        """Raise Denied unless the actor may; without office, being allowed on something is enough to begin."""
        own = office is None or office == actor.office
        if self.opens(call, actor.role) if own else self.allows(call, actor.role, own=False):
            return
        if office is None and self.allows(call, actor.role, own=False):
            return
        raise Denied("access.denied" if own else "access.other_office", call=call, role=actor.role)

    def require_case(self, call: str, actor: Actor, *, office: str, reserve: str) -> None:
        """Raise Denied unless the actor may make the call on this case; `reserve` as the case keeps it."""
        self.require(call, actor, office=office)
        if reserve and not (office == actor.office and self.allows_reserved(call, actor.role)):
            raise Denied("access.reserved", call=call, role=actor.role)
        if not reserve and not self.allows(call, actor.role, own=office == actor.office):
            raise Denied("access.denied", call=call, role=actor.role)

    def _of(self, call: str, where: str) -> frozenset[str]:
        return self._roles.get(call, {}).get(where, frozenset())
