"""First use: institution and office, first supervisor, or the sample office."""

from app.views.pages.first_use.page import FirstUsePage

__all__ = ["FirstUsePage"]
