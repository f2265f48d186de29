"""An office that sends e-mail: its account points at a server of the test, and passes of sending are made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.models.catalogue.messages import Confirmation
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Move, Step
from app.models.rows.mail import MailAccount, Round
from app.services.desk import open_desk
from app.services.issuing.printing import Printing
from app.services.mail.sender import Sender, the_program
from app.services.mail.smtp import Line
from tests.services.counter import PROCEDURE
from tests.services.papers import PaperDesk, Tray
from tests.support.desk import declared

KINDS = (
    "received",
    "papers_missing",
    "slip_asked",
    "invitation",
    "visit_cancelled",
    "confirmation",
    "ready",
    "documents",
)
ACCOUNT = MailAccount(
    on=True,
    server="127.0.0.1",
    port=25,
    security="none",
    sender_name="Oficina de Atención Ñusta",
    sender_address="ventanilla@oficina.example",
    reply_to="atencion@oficina.example",
    kinds=KINDS,
)
SHORT_SILENCE = 0.3


def confirming(procedure: Procedure, told: Confirmation) -> Procedure:
    """Return a procedure that confirms the applicant's address once its papers are there."""
    flow = procedure.workflow
    step = Step(key="confirmar", title="Correo", stage=flow.initial, task="confirm", next_step="Confirmar correo")
    first, *others = flow.moves
    moves = (
        first.model_copy(update={"target": step.key}),
        Move(source=(step.key,), target=first.target, when=("email_confirmed",)),
    )
    changed = flow.model_copy(update={"steps": (*flow.steps, step), "moves": (*moves, *others)})
    return procedure.model_copy(update={"workflow": changed, "confirmation": told})


class PostDesk(PaperDesk):
    """The counter of an office with e-mail."""

    def __init__(self, folder: Path, port: int = 25, **changes: Any) -> None:
        super().__init__(folder)
        self.program = the_program(self.clerk.office)
        self.sender = Sender(self.store, self.clerk.office, line=Line(silence=SHORT_SILENCE))
        self.switch(port=port, **changes)

    def declare(self, **changes: Any) -> None:
        """Go on with a definition that says other things."""
        self._declare(self.desk.catalogue.procedure(PROCEDURE).model_copy(update=changes))

    def confirm_addresses(self, told: Confirmation | None = None) -> None:
        """Go on with a definition that asks for a code."""
        self._declare(confirming(self.desk.catalogue.procedure(PROCEDURE), told or Confirmation()))

    def _declare(self, procedure: Procedure) -> None:
        catalogue = replace(self.desk.catalogue, procedures=(procedure,))
        self.desk = open_desk(self.store, declared=replace(declared(), catalogue=catalogue))
        self.evaluations, self.payments = self.desk.evaluations, self.desk.payments

    def switch(self, password: str | None = None, **changes: Any) -> None:
        """Set the account."""
        self.desk.mail.put(self.supervisor, replace(ACCOUNT, **changes), password)

    def tray(self) -> Printing:
        """Return a printing service that takes everything, of a desk that writes letters."""
        return open_desk(self.store, declared=declared(), port=Tray()).printing

    def send(self) -> Round:
        """Make one pass of sending."""
        return self.sender.deliver(self.program)

    def letters(self, kind: str = "") -> list[Mapping[str, Any]]:
        """Return the letters, oldest first."""
        rows = [dict(row) for row in self.store.read("SELECT * FROM outbox ORDER BY id")]
        return [row for row in rows if kind in {"", row["kind"]}]

    def letter(self) -> Mapping[str, Any]:
        """Return the only letter there is."""
        (found,) = self.letters()
        return found
