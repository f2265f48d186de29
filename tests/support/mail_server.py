"""A real SMTP server on loopback that answers as it is told, and a rude one that hangs up."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from typing_extensions import override

TLS = Path(__file__).parent / "tls"
CERTIFICATE = TLS / "cert.pem"
"""Of localhost, signed by itself, good for a hundred years; only tests trust it."""

PATIENCE = 20.0


class MailServer:
    """Accepts what comes, unless `rcpt` or `data` hold other answers: each is used once, in order.

    came: what was accepted or refused at the end of DATA, as the email parser reads it; senders: the envelopes' own.
    """

    def __init__(self, *, starttls: bool = False, tls: bool = False, login: tuple[str, str] | None = None) -> None:
        self.rcpt: deque[str] = deque()
        self.data: deque[str] = deque()
        self.hold: threading.Event | None = None
        self.arrived = threading.Event()
        self.came: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.senders: list[str] = []
        self.logins = 0
        self.port = 0
        self._starttls, self._tls, self._login = starttls, tls, login
        self._transports: list[asyncio.BaseTransport] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtp")

    def __enter__(self) -> MailServer:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(PATIENCE)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if self.hold is not None:
            self.hold.set()
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        context = _server_context() if self._starttls or self._tls else None
        return await self._loop.create_server(
            lambda: self._protocol(context), "127.0.0.1", 0, ssl=context if self._tls else None
        )

    def _protocol(self, context: ssl.SSLContext | None) -> SMTP:
        return _Protocol(
            self._transports,
            self,
            hostname="localhost",
            enable_SMTPUTF8=False,
            loop=self._loop,
            tls_context=context if self._starttls else None,
            require_starttls=self._starttls,
            authenticator=self._authenticate if self._login else None,
            auth_require_tls=self._starttls or self._login is None,
        )

    async def _close(self) -> None:
        self._server.close()
        for transport in self._transports:
            with suppress(AttributeError):  # Python 3.11.2 forgets the protocol of a line that ended by itself
                cast("asyncio.Transport", transport).abort()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._loop.shutdown_default_executor()

    def _authenticate(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: Any) -> AuthResult:
        self.logins += 1
        told = cast("LoginPassword", data)
        right = (told.login.decode(), told.password.decode()) == self._login
        return AuthResult(success=right, handled=right)

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.rcpt:
            return self.rcpt.popleft()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        assert isinstance(content, bytes)
        self.came.append(message_from_bytes(content, policy=POLICY))
        self.recipients += envelope.rcpt_tos
        self.senders.append(str(envelope.mail_from))
        self.arrived.set()
        if self.hold is not None:
            await self._loop.run_in_executor(None, self.hold.wait)
        return self.data.popleft() if self.data else "250 OK"


class _Protocol(SMTP):
    """Remembers every connection, so that none is left open."""

    def __init__(self, transports: list[asyncio.BaseTransport], handler: MailServer, **options: Any) -> None:
        super().__init__(handler, **options)
        self._transports = transports

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transports.append(transport)
        super().connection_made(transport)


def _server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, TLS / "key.pem")
    return context


@contextmanager
def rude_server(lines: int) -> Iterator[int]:
    """Answer so many commands as a server would, then hang up, also in the middle of the letter; give the port."""
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_hang_up_after, args=(listening, lines))
    thread.start()
    try:
        yield int(listening.getsockname()[1])
    finally:
        thread.join(PATIENCE)
        listening.close()


def _hang_up_after(listening: socket.socket, lines: int) -> None:
    connection, _ = listening.accept()
    with connection, connection.makefile("rwb") as stream:
        stream.write(b"220 rude ESMTP\r\n")
        stream.flush()
        talking = True
        for _ in range(lines):
            words = stream.readline().upper()
            if talking:
                talking = not words.startswith(b"DATA")
                stream.write(b"250 fine\r\n" if talking else b"354 go on\r\n")
                stream.flush()
        stream.readline()


def closed_port() -> int:
    """Return a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])
