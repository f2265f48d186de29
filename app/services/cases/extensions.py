"""More time to answer: an act with its reason, by whom the definition says, told to the citizen by letter."""

from __future__ import annotations

from app.models.catalogue.promised import Extension
from app.models.errors import UserError
from app.models.rows.acts import ExtensionView
from app.models.terms import extended, parse_term
from app.models.texts_es import long_date
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.issuing.letters import Letters


class Extensions:
    """Extends the promised term of cases."""

    def __init__(self, casework: Casework, *, letters: Letters) -> None:
        self._casework = casework
        self._letters = letters

    def extend(self, actor: Actor, case_id: str, reason: str) -> str:
        """Add the declared time to the promised term and return the id of the letter that says until when.

        Raises UserError "extension.none", "extension.role", "extension.spent", "extension.late" after the due date,
        "case.reason_needed", "typed.long", "case.closed".
        """
        with self._casework.on(actor, "extensions.extend", case_id) as work:
            work.require_open()
            declared = _allowed(work)
            told = typed.reason(reason, act="Ampliar el plazo")
            before = self._casework.due(work)
            if before.due is None or before.due < self._casework.promise.today():
                raise UserError("extension.late")
            work.change(term=extended(work.case.term, declared.term), extensions=work.case.extensions + 1)
            after = self._casework.due(work)
            added = str(parse_term(declared.term))
            until = long_date(after.due or before.due)
            letter = self._letters.extension(work, declared, reason=told, until=until, before=long_date(before.due))
            work.tell(
                "term.extended", f"Amplió el plazo {added}, con {letter.number}", f"vence el {until}; {told}"[:500]
            )
            return letter.id


def offered(work: Work) -> ExtensionView | None:
    """Return what who looks may extend now; None if nothing."""
    try:
        declared = _allowed(work)
    except UserError:
        return None
    return ExtensionView(str(parse_term(declared.term)), declared.legal_basis)


def _allowed(work: Work) -> Extension:
    declared = work.procedure.extension
    if declared is None:
        raise UserError("extension.none")
    if work.tx.actor.role not in declared.who:
        raise UserError("extension.role")
    if work.case.extensions >= declared.times:
        raise UserError("extension.spent", times=declared.times)
    return declared
