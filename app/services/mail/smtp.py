"""One letter over one connection to the server, and what it answered."""

from __future__ import annotations

import contextlib
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable
from email.message import EmailMessage

from app.models.rows.mail import MailAccount
from app.services.mail.answers import Answer

SILENCE_SECONDS = 20.0
"""How long the server may keep silent at each turn."""

WHOLE_SECONDS = 180.0
"""How long one letter may take in all: a server that drips one byte at a time ends here."""

_PERMANENT = 500
_SIZES = frozenset({523, 552})
_TEXT = 300


class Line:
    """The way to the server for one letter at a time; `cut` ends it from another thread."""

    def __init__(self, *, silence: float = SILENCE_SECONDS, whole: float = WHOLE_SECONDS) -> None:
        self._silence = silence
        self._whole = whole
        self._smtp: smtplib.SMTP | None = None

    def send(self, account: MailAccount, password: str, message: EmailMessage, sender: str, to: str) -> Answer:
        """Hand a message over and return the answer; nothing of the network is raised.

        sender, to: addresses as they travel.
        """
        watch = threading.Timer(self._whole, self.cut)
        watch.daemon = True
        watch.start()
        try:
            return self._told(account, password, message, sender, to)
        finally:
            watch.cancel()
            smtp, self._smtp = self._smtp, None
            if smtp is not None:
                smtp.close()

    def cut(self) -> None:
        """Break the connection that is open, so that whoever waits for it goes on at once."""
        smtp = self._smtp
        if smtp is not None and smtp.sock is not None:
            with contextlib.suppress(OSError):
                smtp.sock.shutdown(socket.SHUT_RDWR)

    def _told(self, account: MailAccount, password: str, message: EmailMessage, sender: str, to: str) -> Answer:
        greeted = _asked(lambda: self._open(account))
        if greeted is not None:
            return greeted
        smtp = self._smtp
        if smtp is None:
            return Answer("dropped")
        if account.user:
            refused = _asked(lambda: smtp.login(account.user, password), "no_auth")
            if refused is not None:
                return refused
        refused = _asked(lambda: smtp.send_message(message, sender, [to]), "letters")
        if refused is not None:
            return refused
        with contextlib.suppress(smtplib.SMTPException, OSError):
            smtp.quit()  # it is accepted: what happens now is of no matter
        return Answer("accepted", 250)

    def _open(self, account: MailAccount) -> None:
        hello = "[127.0.0.1]"  # no look-up of the computer's own name: offline it may take half a minute
        if account.security == "tls":
            context = ssl.create_default_context()
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                account.server, account.port, hello, timeout=self._silence, context=context
            )
        else:
            smtp = smtplib.SMTP(account.server, account.port, hello, timeout=self._silence)
        self._smtp = smtp
        smtp.local_hostname = _literal(smtp)
        smtp.ehlo_or_helo_if_needed()
        if account.security == "starttls":
            smtp.starttls(context=ssl.create_default_context())
            smtp.ehlo()


def _literal(smtp: smtplib.SMTP) -> str:
    """Name this computer to the server by its address (RFC 5321, 4.1.3)."""
    here = smtp.sock.getsockname()[0] if smtp.sock is not None else "127.0.0.1"
    return f"[IPv6:{here}]" if ":" in here else f"[{here}]"


_NAMES: tuple[tuple[type[Exception], str], ...] = (
    (smtplib.SMTPRecipientsRefused, "mailbox"),
    (smtplib.SMTPAuthenticationError, "auth"),
    (smtplib.SMTPSenderRefused, "sender"),
    (smtplib.SMTPDataError, "rejected"),
    (smtplib.SMTPException, "odd"),
    (ssl.SSLCertVerificationError, "certificate"),
    (ssl.SSLError, "tls"),
    (TimeoutError, "timeout"),
    (ConnectionRefusedError, "refused"),
    (ConnectionError, "dropped"),
    (Exception, "unreachable"),
)
"""What each failure is called, the narrower kinds first: those of smtplib are OSErrors too."""


def _asked(turn: Callable[[], object], unsupported: str = "no_tls") -> Answer | None:
    """Take one turn with the server; None if it went well. unsupported: name of an extension that it lacks."""
    try:
        turn()
    except (smtplib.SMTPException, OSError, UnicodeError) as error:  # UnicodeError: a name that no domain can have
        return _named(error, unsupported)
    return None


def _named(error: Exception, unsupported: str) -> Answer:
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Answer("timeout" if isinstance(error.__context__, TimeoutError) else "dropped")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Answer(unsupported)
    key = next(name for kind, name in _NAMES if isinstance(error, kind))
    code, text = _said(error)
    if code in _SIZES:
        key = "too_big"
    elif 0 < code < _PERMANENT:
        key = "busy"
    return Answer(key, code, " ".join(text.split())[:_TEXT])


def _said(error: Exception) -> tuple[int, str]:
    """Return the server's code and words, or 0 and the system's."""
    text: bytes | str
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, text = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, text = error.smtp_code, error.smtp_error
    else:
        return 0, str(getattr(error, "verify_message", "") or getattr(error, "strerror", "") or "")
    return code, text.decode("utf-8", "replace") if isinstance(text, bytes) else text
