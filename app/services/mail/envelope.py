"""A letter as the bytes that travel: headers that nobody can forge from a name, UTF-8, attachments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple
from uuid import uuid4

from app.models.errors import UserError
from app.models.rows.mail import MailAccount
from app.models.tables.mail import Letter
from app.services.catalogue.rules.messages import CODE


class Enclosed(NamedTuple):
    """A file to attach. media: its type, perhaps with parameters: "text/calendar; method=CANCEL"."""

    name: str
    media: str
    content: bytes


def new_message_id(account: MailAccount) -> str:
    """Return an identifier that no other letter will have (RFC 5322, 3.6.4), in the sender's domain."""
    domain = ascii_address(account.sender_address).rpartition("@")[2] if account.sender_address else "localhost"
    return f"<{uuid4().hex}@{domain}>"


def ascii_address(address: str) -> str:
    """Return an address as it travels, with its domain in ASCII. Raises UserError "field.email_wrong"."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address.strip(), check_deliverability=False)
    except EmailNotValidError as error:
        raise UserError("field.email_wrong") from error
    return found.ascii_email or f"{found.local_part}@{found.ascii_domain}"


def build(letter: Letter, account: MailAccount, files: Iterable[Enclosed], at: datetime) -> EmailMessage:
    """Return the message; the code of confirmation is put in only here.

    at: the local time of queueing. Raises UserError "field.email_wrong" for an address that cannot be.
    """
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = letter.message_id
    message["Date"] = format_datetime(at)
    message["From"] = _address(account.sender_name, account.sender_address)
    message["To"] = _address(letter.recipient_name, letter.recipient)
    if account.reply_to:
        message["Reply-To"] = _address("", account.reply_to)
    message["Subject"] = one_line(letter.subject)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.body.replace(f"{{{CODE}}}", letter.secret) if letter.secret else letter.body)
    for file in files:
        media, *told = file.media.split("; ")
        main, _, sub = media.partition("/")
        if main == "text":
            params = dict(one.split("=", 1) for one in told)
            message.add_attachment(file.content.decode("utf-8"), subtype=sub, filename=file.name, params=params)
        else:
            message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    return message


def one_line(text: str) -> str:
    """Return a text that cannot begin another header, not even as an encoded word that hides a line break."""
    line = "".join(char if char.isprintable() else " " for char in text).replace("=?", "= ?")
    return " ".join(line.split())


def _address(name: str, address: str) -> Address:
    local, _, domain = ascii_address(address).rpartition("@")
    return Address(one_line(name), local, domain)
