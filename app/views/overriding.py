"""`override` without its cost: typing_extensions takes 5 ms to import, a thirtieth of the whole start."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _F = TypeVar("_F", bound=Callable[..., Any])

    def override(method: _F) -> _F:
        """Mark a method that replaces one of Qt's; checked by mypy, nothing at run time."""
        return method


__all__ = ["override"]
