"""Plays the story of a procedure in the real window: who acts comes in, reads what is on the screen and presses keys.

The stories are those of `tests/golden/procedures/`, which `tests/support/stories.py` plays on the services alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.models.catalogue.chosen import COUNTER
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.procedure import Procedure
from app.models.rows.cases import CaseView
from app.models.tables.people import User
from app.services.access import Actor
from app.services.office import passwords
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.verify.page import VerifyPage
from tests.journey.case_desk import CaseDesk
from tests.journey.door import come_in
from tests.journey.hands import Hands
from tests.journey.paper_desk import PaperDesk
from tests.journey.requesting import Requesting, of_person
from tests.services.post import ACCOUNT
from tests.support.desk import PASSWORD, STAFF, open_desk
from tests.support.mail_server import MailServer
from tests.support.stories import applicant_of, archived, differences
from tests.views.program import Program

HOUR, ZONE = time(10, 42), ZoneInfo("America/Guayaquil")
GUARDIANS = (("sandrango", "Saúl Andrango"), ("imorocho", "Inés Morocho"))
PEOPLE = {"clerk": STAFF[0][0], "supervisor": STAFF[1][0], "second": STAFF[2][0], "evaluator": STAFF[3][0]}
_OF_ROLE = frozenset({"allowed", "waits"})
_CODE = re.compile(r"confirmación es: *([0-9A-Z -]+?)\s*$", re.MULTILINE)
ANONYMOUS = "anonymous"


def prepare(
    folder: Path, procedure: Procedure, story: Mapping[str, Any], answers: Mapping[str, Any], *, port: int
) -> None:
    """Leave the office as the story finds it: a mail account, who opens reserved requests, and what is archived."""
    office = story.get("office", procedure.offices[0])
    made = open_desk(folder, office=office)
    made.desk.mail.put(made.supervisor, replace(ACCOUNT, port=port))
    for field in procedure.fields():
        if isinstance(field, ArchivedField) and field.key in answers:
            archived(made.desk, made.clerk, field, str(answers[field.key]), story["on"])
    if story.get("reserve"):
        password = passwords.hashed(PASSWORD)
        with made.store.transaction(Actor("system", "Ventanilla", "system", office), "setup.install") as tx:
            for username, name in GUARDIANS:
                tx.add(User, username=username, full_name=name, role="guardian", password_hash=password)
    made.close()


class Telling:
    """One story, told act by act. `found` gathers every difference between what was said and what is seen."""

    def __init__(self, program: Program, procedure: str, story: Mapping[str, Any], mail: MailServer) -> None:
        self._program, self._procedure, self._story, self._mail = program, procedure, story, mail
        self._reserve = story.get("reserve", "")
        self._here = ""
        self.found: list[str] = []

    def tell(self, hands: Hands, answers: Mapping[str, Any], papers: Path) -> None:
        """Register the request and play every turn of the story."""
        self._hands = hands
        self._come("clerk")
        self._folder = papers
        registered = Requesting(hands, papers).register(self._procedure, self._told(), answers)
        self._case, self._code_of_receipt = CaseDesk(hands, registered.number), registered.tracking_code
        self._papers = PaperDesk(hands)
        for number, turn in enumerate(self._story["then"], 1):
            self.found += [f"{number}. {one}" for one in self._turn(turn)]
        self._look("final")

    def _told(self) -> dict[str, str]:
        """Return what the first step asks: who, and what is chosen."""
        story, reserve = self._story, self._reserve
        who = {} if reserve == ANONYMOUS else of_person(applicant_of(story))
        chosen = {one: story.get(one, "") for one in ("applicant_type", "product", "exemption")}
        return {**who, **chosen, "channel": story.get("channel", COUNTER), "reserve": reserve or "open"}

    # who is here

    def _come(self, role: str) -> None:
        """Let somebody come in, unless they are here; what is reserved is attended by who guards it."""
        reserved = bool(self._reserve) and self._here != ""
        username = GUARDIANS[role == "colleague"][0] if reserved else PEOPLE[role]
        if self._here != username:
            come_in(self._hands, username)
            self._here = username

    def _at_case(self, role: str) -> CaseDesk:
        """Come in and open the case."""
        self._come(role)
        window = self._program.window
        if window.navigation.here != CaseFilePage.key or self._case.page.case_id != self._case.case_id:
            self._case.open()
        return self._case

    # turns

    def _turn(self, turn: Mapping[str, Any]) -> list[str]:
        """Let days pass, act, and compare."""
        if "wait" in turn:
            self._wait(turn["wait"])
        if "do" in turn:
            refused = self._act(turn)
            if bool(refused) != bool(turn.get("refused")):
                return [f"«{turn['do']}» dio {refused or 'sí'}, se esperaba {turn.get('refused', 'sí')}"]
        return self._differences(turn)

    def _wait(self, days: int) -> None:
        desk = self._program.session.desk
        assert desk is not None
        later = desk.promise.calendar.add(desk.clock.today(), days)
        self._hands.read(lambda: self._program.clock.set(datetime.combine(later, HOUR, ZONE)))
        self._hands.press("F5")

    def _act(self, turn: Mapping[str, Any]) -> str:
        """Do what the story says, in the window of who does it; return why not, if it was not done."""
        known: dict[str, tuple[str, Callable[[CaseDesk], str | None]]] = {
            "papers": ("clerk", CaseDesk.receive),
            "mark": ("clerk", lambda case: case.mark(turn["item"], turn["reason"])),
            "ask": ("clerk", CaseDesk.ask),
            "amended": ("clerk", CaseDesk.amended),
            "pay": ("clerk", lambda case: self._pay(case, turn.get("cents"))),
            "invoice": ("clerk", CaseDesk.invoice),
            "schedule": ("clerk", CaseDesk.schedule),
            "evaluate": ("clerk", self._evaluate),
            "evaluate badly": ("clerk", partial(self._evaluate, failed=True)),
            "send code": ("clerk", self._send_code),
            "correct category": ("supervisor", lambda case: case.correct_category(turn["to"], turn["reason"])),
            "approve category": (turn.get("as", "second"), CaseDesk.approve_category),
            "confirm e-mail": ("clerk", lambda case: case.confirm_mail(self._code())),
            "tell code": ("clerk", lambda case: case.confirm_mail(turn["code"])),
            "confirm category": ("supervisor", CaseDesk.confirm_category),
            "elsewhere": ("clerk", lambda case: case.elsewhere(turn.get("record", ""))),
            "issue": ("clerk", self._issue),
            "print": ("clerk", self._print),
            "deliver": ("clerk", lambda case: case.deliver(turn.get("to", "holder"), turn.get("authority", ""))),
            "send": ("clerk", CaseDesk.send),
            "fill": ("clerk", lambda case: case.fill(turn.get("with", {}), self._folder)),
        }
        role, act = known.get(turn["do"]) or (
            turn.get("as", "supervisor"),
            lambda case: case.move(turn["do"], turn.get("reason", "")),
        )
        return act(self._at_case(role)) or ""

    def _pay(self, case: CaseDesk, cents: int | None) -> None:
        case.declare(cents)
        self._at_case("supervisor").confirm_deposit()

    def _evaluate(self, case: CaseDesk, *, failed: bool = False) -> None:
        """Let the day of the visit come; who evaluates fills in the sheet."""
        starts = next(one.starts_at for one in case.view.evaluations if one.state == "scheduled")
        self._hands.read(lambda: self._program.clock.set(starts))
        self._at_case("evaluator").evaluate(failed=failed)

    def _issue(self, case: CaseDesk) -> None:
        """Ask for the papers; a second person approves them."""
        case.request_papers()
        self._at_case("supervisor").request_papers()
        self._papers.approve()

    def _print(self, case: CaseDesk) -> None:
        case.request_papers()
        self._papers.print()

    def _send_code(self, case: CaseDesk) -> None:
        """Send another code; the citizen tells it once its letter is there."""
        there = len(self._codes())
        case.send_code()
        self._hands.until(lambda: len(self._codes()) > there)

    def _code(self) -> str:
        """Read the letter as the citizen does."""
        self._hands.until(self._codes)
        return self._codes()[-1]

    def _codes(self) -> list[str]:
        bodies = [letter.get_body(("plain",)) for letter in list(self._mail.came)]
        return [one for body in bodies if body is not None for one in _CODE.findall(body.get_content())]

    # looking

    def _differences(self, turn: Mapping[str, Any]) -> list[str]:
        """Compare what the page shows; what depends on who looks is looked at by who the story says."""
        case = self._at_case(turn.get("as", "supervisor")) if _OF_ROLE & set(turn) else self._at_case_of_anybody()
        self._hands.press("F5")
        view = case.view
        sql = "SELECT step, due_on FROM case_file WHERE id = ?"
        row = self._hands.read(lambda: dict(self._program.session._store.read(sql, (case.case_id,))[0]))
        self._look(str(turn.get("do", "registrado")))
        unseen = self._not_on_screen(turn, view)
        said = {"code_says": self._asked_later()} if "code_says" in turn else {}
        return [*differences(turn, view, {**row, **said}), *unseen]

    def _asked_later(self) -> str:
        """Ask with the code of the receipt, as somebody who comes back would, and read the answer."""
        window, hands = self._program.window, self._hands
        place = next(one for one in window._places if one.key == VerifyPage.key)
        hands.press(f"Alt+{place.digit}")
        hands.until(lambda: window.navigation.here == VerifyPage.key)
        page = hands.read(lambda: window.findChild(VerifyPage))
        assert page is not None
        before = page.answer
        hands.write(self._code_of_receipt)
        hands.press("Return")
        hands.until(lambda: page.answer is not None and page.answer is not before)
        self._look("con-el-codigo")
        assert page.answer is not None
        return page.answer.answer.sentence

    def _at_case_of_anybody(self) -> CaseDesk:
        people = {**PEOPLE, "colleague": GUARDIANS[1][0]}
        return self._at_case(next((role for role, username in people.items() if username == self._here), "clerk"))

    def _not_on_screen(self, turn: Mapping[str, Any], view: CaseView) -> list[str]:
        """Read the menu of acts and the state in the head: what the services say must be there to see."""
        chip = self._hands.read(self._case.page.head.chip.accessibleName)
        unseen = [] if chip else [f"el estado {view.line.state} no se ve"]
        if "allowed" in turn:
            offered = self._case.offered()
            unseen += [f"F4 no ofrece «{label}»" for label in turn["allowed"] if f"{label}…" not in offered]
        return unseen

    def _look(self, name: str) -> None:
        self._hands.look(re.sub(r"\W+", "-", name.lower()).strip("-"))
