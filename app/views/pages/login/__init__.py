"""Who comes in: office and health of the data at the left, person and password at the right."""

from app.views.pages.login.page import LoginPage

__all__ = ["LoginPage"]
