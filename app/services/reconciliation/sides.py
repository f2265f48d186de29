"""What a person says of a row that is not joined: not ours, returned, none of these, the slip is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.bank_acts import Done
from app.models.tables.bank import Movement
from app.models.tables.bank_matches import BankRejection
from app.models.tables.cases import CaseFile
from app.models.texts_es import long_date, plural
from app.services import typed
from app.services.access import Actor
from app.services.reconciliation.acting import Act, act
from app.services.reconciliation.acts import NOTE_LIMIT, Matching, first_of
from app.services.reconciliation.room import dated, named

if TYPE_CHECKING:
    from app.services.casework import Work
    from app.services.storage.transaction import Transaction

ASKED = "slip_asked"
"""The kind of letter that asks for a slip."""
Aside = Literal["not_ours", "returned"]
_WORDS: Mapping[Aside, str] = {"not_ours": "ajeno", "returned": "devuelto"}


class Sides(Matching):
    """Acts on rows that stay unjoined."""

    def not_ours(self, actor: Actor, row_id: str, reason: str) -> Done:
        """Leave a deposit out because it is of another revenue line or of nobody here. Errors: typed.empty, .taken."""
        reason = typed.required(reason, what="el motivo", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "reconciliation.not_ours") as tx:
            doing = self._leave_out(tx, row_id, "not_ours", reason)
        return self._done(doing, ())

    def not_ours_many(self, actor: Actor, row_ids: Sequence[str], reason: str) -> Done:
        """Leave several deposits out as one group, whose parts are taken back one by one or together.

        Raises UserError as `not_ours`; then none is left out.
        """
        reason = typed.required(reason, what="el motivo", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "reconciliation.not_ours_many") as tx:
            account = self.account_of(tx, tx.get(Movement, first_of(row_ids)))
            with act(tx, account.id, "group") as group:
                for row_id in row_ids:
                    self._leave_out(tx, row_id, "not_ours", reason, group_id=group.id)
                count = plural(len(row_ids), "depósito ajeno", "depósitos ajenos")
                group.tell(f"Dejó fuera {count}", reason, rows=row_ids)
        return self._done(group, ())

    def returned(self, actor: Actor, row_id: str, reason: str) -> Done:
        """Leave a deposit out because the bank or the office gave it back. Errors: typed.empty, .taken."""
        reason = typed.required(reason, what="el motivo", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "reconciliation.returned") as tx:
            doing = self._leave_out(tx, row_id, "returned", reason)
        return self._done(doing, ())

    def none(self, actor: Actor, row_id: str) -> Done:
        """Refuse what is proposed for a row: it is not proposed again. Errors: reconciliation.no_suggestion."""
        with self._store.transaction(actor, "reconciliation.none") as tx:
            row = self.free_row(tx, row_id)
            made = self.book(self.account_of(tx, row))
            proposal = made.proposals.get(row_id)
            if proposal is None:
                raise UserError("reconciliation.no_suggestion", document=dated(row))
            claims = made.groups[proposal.group].charge_ids if proposal.group else (proposal.claim,)
            with act(tx, row.account_id, "none") as doing:
                told = [{"account_id": row.account_id, "row_id": row_id, "claim": claim} for claim in claims]
                tx.add_all(BankRejection, told)
                doing.tell(f"Descartó lo sugerido para {named(row)}", rows=(row_id,))
        return Done(doing.id, f"{doing.words}.", doing.rows)

    def ask_slip(self, actor: Actor, row_id: str, charge_id: str = "", note: str = "") -> Done:
        """Put a row in query and ask for its slip: by e-mail to whoever made the request, if that can be.

        The answer's letter_id is "" when nobody could be written to: the note is then how it was asked.
        """
        told = typed.line(note, what="la nota", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "reconciliation.ask_slip") as tx:
            row = self.free_row(tx, row_id)
            account = self.account_of(tx, row)
            claim = self.claim(account, charge_id) if charge_id else None
            letter_id = ""
            with act(tx, row.account_id, "ask_slip") as doing:
                tx.update(row, state="in_query", note=told or "Se pidió la papeleta.")
                if claim is not None:
                    work = self._casework.work(tx, tx.get(CaseFile, claim.case_id))
                    letter_id = self._letter(work, row, account.bank)
                    way = "por correo" if letter_id else "en ventanilla"
                    work.tell("reconciliation.slip_asked", f"Pidió la papeleta {way}", told)
                    self._casework.settle(work)
                whose = f" a {claim.number}" if claim else ""
                doing.tell(f"Pidió la papeleta de {named(row)}{whose}", told, rows=(row_id,))
        return Done(doing.id, f"{doing.words}.", doing.rows, letter_id)

    def _leave_out(self, tx: Transaction, row_id: str, state: Aside, reason: str, *, group_id: str = "") -> Act:
        row = self.free_row(tx, row_id)
        with act(tx, row.account_id, state, group_id=group_id) as doing:
            tx.update(row, state=state, note=reason)
            doing.tell(f"Dejó como {_WORDS[state]} {named(row)}", reason, rows=(row_id,))
        return doing

    def _letter(self, work: Work, row: Movement, bank: str) -> str:
        told = {
            "deposit.day": long_date(row.day),
            "deposit.bank": bank,
            "deposit.amount": str(Money(row.amount_cents)),
        }
        letter = self._queue.write(work, ASKED, lambda: told)
        return letter.id if letter else ""
