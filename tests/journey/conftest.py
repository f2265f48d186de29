"""What every journey stands on."""

from tests.support.printer import printer

__all__ = ["printer"]
