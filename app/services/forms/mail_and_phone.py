"""Addresses of mail and telephones, checked as far as one can without asking anybody."""

from __future__ import annotations

from app.models.errors import UserError


def phone_warning(value: str) -> tuple[str, str] | None:
    """Return a warning for a number that the Ecuadorian plan does not know."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, "EC")
    except phonenumbers.NumberParseException:
        return "warning", "No parece un teléfono. Revíselo o déjelo si es una central."
    if phonenumbers.is_valid_number(number):
        return None
    return "warning", "Revise el número: celular 09 y ocho dígitos más, fijo con código de provincia."


def check_email(value: str) -> None:
    """Raise UserError "field.email_*" for an address that cannot be."""
    from email_validator import EmailNotValidError, validate_email

    text = value.strip()
    if "@" not in text:
        raise UserError("field.email_at")
    if not text.rpartition("@")[2]:
        raise UserError("field.email_after")
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise UserError("field.email_wrong") from error
