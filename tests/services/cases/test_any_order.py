"""Whatever is pressed in whatever order: nothing is granted by a shorter way, and every row agrees with the others."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.models.errors import UserError
from app.models.rows.evaluations import FindingLine
from app.models.tables.cases import CaseFile
from app.services.access import Actor
from app.services.cases import summary
from app.services.cases.workflow import state_of
from app.services.checklist import STATE_WORDS
from app.services.integrity import verify
from tests.services.counter import FEE, slip
from tests.services.everywhere import holder, next_morning
from tests.services.papers import PaperDesk, Tray

MOST_CASES = 3
which = st.integers(0, MOST_CASES - 1)
"""The case that an act is tried on, by its place."""
people = st.sampled_from(("clerk", "supervisor", "second", "evaluator", "administrator"))
NUMBER = re.compile(r"(.+)-(\d{4})-(\d{4})")


class AnyOrder(RuleBasedStateMachine):
    """A morning in which everybody presses everything; a refusal must write nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="ventanilla-any-order-"))
        self.desk = PaperDesk(self.folder)
        self.printing = self.desk.printing(Tray())
        self.casework = self.desk.casework()
        self.cases: list[str] = []
        self.slips = 0

    def teardown(self) -> None:
        assert verify(self.desk.store.folder)["ok"]
        self.desk.close()
        shutil.rmtree(self.folder)

    # -- acts ----------------------------------------------------------------------------------------------------

    @initialize()
    def one_case_is_there(self) -> None:
        self.cases.append(self.desk.to_pay())

    @rule()
    def register(self) -> None:
        if len(self.cases) < MOST_CASES:
            self.cases.append(self.desk.to_complete())

    @rule(place=which, who=people, line=st.integers(0, 2), state=st.sampled_from(tuple(STATE_WORDS)))
    def say_of_a_paper(self, place: int, who: str, line: int, state: str) -> None:
        item = self.desk.rows("requirement_item", "case_id", self.case(place))[line]["id"]
        self.attempt(lambda: self.desk.desk.checklist.set_state(self.actor(who), item, state, "así se vio"))

    @rule(place=which)
    def settle_papers(self, place: int) -> None:
        for item in self.desk.rows("requirement_item", "case_id", self.case(place))[:2]:
            state = "verified_online" if item["how"] == "verify" else "received"
            self.attempt(lambda: self.desk.desk.checklist.set_state(self.desk.clerk, item["id"], state))  # noqa: B023

    @rule(place=which)
    def ask_for_papers(self, place: int) -> None:
        self.attempt(lambda: self.desk.desk.checklist.request_amendment(self.desk.clerk, self.case(place)))

    @rule(place=which)
    def papers_come(self, place: int) -> None:
        self.attempt(lambda: self.desk.desk.checklist.amended(self.desk.clerk, self.case(place)))

    @rule(place=which, cents=st.sampled_from((FEE, FEE, FEE, FEE - 1500, FEE + 700, 1500)))
    def declare(self, place: int, cents: int) -> None:
        self.slips += 1
        paid = slip(f"7{self.slips:05d}", cents)
        self.attempt(lambda: self.desk.payments.declare(self.desk.clerk, self.case(place), paid))

    @rule(place=which, who=people, cents=st.sampled_from((FEE, FEE, FEE - 1500, 1500)))
    def confirm(self, place: int, who: str, cents: int) -> None:
        slip_id = self.last("slip", place)
        self.attempt(lambda: self.desk.payments.confirm(self.actor(who), slip_id, cents))

    @rule(place=which)
    def pay_whole(self, place: int) -> None:
        self.declare(place, FEE)
        self.confirm(place, "supervisor", FEE)

    @rule(place=which)
    def reject(self, place: int) -> None:
        self.attempt(lambda: self.desk.payments.reject(self.desk.supervisor, self.last("slip", place), "no llegó"))

    @rule(place=which, resolution=st.sampled_from(("complement", "refund")))
    def settle(self, place: int, resolution: str) -> None:
        difference = self.last("difference", place)
        self.attempt(lambda: self.desk.payments.settle(self.desk.supervisor, difference, resolution))

    @rule(place=which)
    def bill(self, place: int) -> None:
        self.attempt(lambda: self.desk.bill(self.case(place)))

    @rule(place=which)
    def schedule(self, place: int) -> None:
        starts, evaluator = next_morning(self.desk, 9 + 2 * place), self.desk.evaluator.user_id
        self.attempt(
            lambda: self.desk.evaluations.schedule(self.desk.clerk, self.case(place), evaluator, "Quito", starts)
        )

    @rule(place=which)
    def cancel_visit(self, place: int) -> None:
        visit = self.last("evaluation", place)
        self.attempt(lambda: self.desk.evaluations.cancel(self.desk.clerk, visit, "no hay quien atienda"))

    @rule(place=which, passed=st.sampled_from((True, True, True, False)))
    def visit(self, place: int, *, passed: bool) -> None:
        visit, evaluator = self.last("evaluation", place), self.desk.evaluator
        self.attempt(lambda: self.desk.evaluations.record(evaluator, visit, self.findings(passed=passed)))
        self.attempt(lambda: self.desk.evaluations.close(evaluator, visit))

    @rule(place=which)
    def ask_for_documents(self, place: int) -> None:
        self.attempt(lambda: self.desk.issuing.request(self.desk.clerk, self.case(place)))

    @rule(place=which, who=people, first=st.booleans())
    def approve(self, place: int, who: str, *, first: bool) -> None:
        paper = self.paper(place, first=first)
        self.attempt(lambda: self.desk.issuing.approve(self.actor(who), paper))

    @rule(place=which)
    def approve_whole(self, place: int) -> None:
        self.attempt(lambda: self.desk.issuing.approve_case(self.desk.supervisor, self.case(place)))

    @rule(place=which, first=st.booleans(), act=st.sampled_from(("send_back", "void")))
    def take_back(self, place: int, act: str, *, first: bool) -> None:
        paper = self.paper(place, first=first)
        self.attempt(lambda: getattr(self.desk.issuing, act)(self.desk.supervisor, paper, "tiene un error"))

    @rule(place=which)
    def print_all(self, place: int) -> None:
        for first in (True, False):
            paper = self.paper(place, first=first)
            self.attempt(lambda: self.printing.send(self.desk.clerk, paper, "bandeja"))  # noqa: B023
            jobs = self.desk.rows("print_job", "document_id", paper)
            job = jobs[-1]["id"] if jobs else paper
            self.attempt(lambda: self.printing.confirm(self.desk.clerk, job, "good"))  # noqa: B023

    @rule(place=which)
    def deliver(self, place: int) -> None:
        case_id = self.case(place)
        self.attempt(lambda: self.desk.deliveries.deliver(self.desk.clerk, case_id, holder(self.desk, case_id)))

    @rule(place=which, who=people, towards=st.sampled_from(("desistido", "no-otorgado", "entregado", "emision")))
    def press(self, place: int, who: str, towards: str) -> None:
        reason = "lo pide por escrito"
        self.attempt(lambda: self.desk.desk.cases.move(self.actor(who), self.case(place), towards, reason))

    @rule(days=st.integers(1, 4))
    def time_passes(self, days: int) -> None:
        self.desk.later(days=days)

    @rule(place=which)
    def go_on(self, place: int) -> None:
        """Do whatever the case waits for, so that some cases go all the way."""
        step = str(self.desk.case(self.case(place))["step"])
        acts: dict[str, tuple[Callable[[int], Any], ...]] = {
            "solicitud": (self.settle_papers, self.papers_come),
            "pago": (self.pay_whole,),
            "factura": (self.bill,),
            "coordinacion": (self.schedule,),
            "evaluacion": (
                self.schedule,
                lambda _place: self.desk.later(days=4),
                lambda at: self.visit(at, passed=True),
            ),
            "emision": (self.ask_for_documents, self.approve_whole),
            "entrega": (self.ask_for_documents, self.approve_whole, self.print_all, self.deliver),
        }
        for act in acts.get(step, ()):
            act(place)

    @rule(place=which)
    def go_on_to_the_end(self, place: int) -> None:
        for _ in range(7):
            self.go_on(place)

    # -- what must always hold -----------------------------------------------------------------------------------

    @invariant()
    def nothing_is_granted_by_a_shorter_way(self) -> None:
        for case in self.desk.store.read("SELECT * FROM case_file WHERE state = 'granted'"):
            case_id = str(case["id"])
            assert self.values("requirement_item", case_id, "state", "kind <> 'payment'") != []
            charge = self.desk.row("charge", "case_id", case_id)
            confirmed = self.desk.store.read(
                "SELECT count(*) FROM slip WHERE case_id = ? AND state = 'confirmed' AND decided_by <> declared_by",
                (case_id,),
            )[0][0]
            assert (charge["state"], charge["confirmed_cents"] >= FEE, confirmed > 0) == ("settled", True, True)
            assert len(self.desk.rows("invoice", "case_id", case_id)) == 1
            held = [row["result"] for row in self.desk.rows("evaluation", "case_id", case_id) if row["state"] == "held"]
            assert held[-1:] == ["passed"]
            papers = [row for row in self.desk.rows("document", "case_id", case_id) if row["result"] and row["number"]]
            handed = [row for row in papers if row["state"] == "delivered" or row["voided_reason"]]  # annulled later
            assert {row["result"] for row in handed} == {"convenio", "certificado"}
            assert all(row["approved_by"] not in {"", row["requested_by"]} for row in papers)
            assert len(self.desk.rows("delivery", "case_id", case_id)) >= 1
            assert case["closed_at"] is not None

    @invariant()
    def every_step_was_entered_with_its_guard(self) -> None:
        order = [
            "Solicitud",
            "Pago",
            "Factura",
            "Coordinar evaluación",
            "Evaluación",
            "Emisión",
            "Entrega",
            "Entregado",
        ]
        for case_id in self.cases:
            told = [text for text, _ in self.desk.history(case_id)]
            passed = [text.removeprefix("Pasó a: ") for text in told if text.startswith("Pasó a: ")]
            closed = passed[-1:] in (["Desistido"], ["No otorgado"])
            forward = passed[: len(passed) - closed]
            assert forward == order[1 : len(forward) + 1], told

    @invariant()
    def numbers_have_no_gap(self) -> None:
        found: dict[tuple[str, str], list[int]] = {}
        for table in ("case_file", "document", "evaluation"):
            for row in self.desk.store.read(f"SELECT number FROM {table} WHERE number IS NOT NULL"):  # noqa: S608
                match = NUMBER.fullmatch(row["number"])
                assert match is not None, row["number"]
                found.setdefault((match[1], match[2]), []).append(int(match[3]))
        assert {key: sorted(numbers) for key, numbers in found.items()} == {
            key: list(range(1, len(numbers) + 1)) for key, numbers in found.items()
        }

    @invariant()
    def the_journal_is_whole(self) -> None:
        assert verify(self.desk.store.folder)["ok"]

    @invariant()
    def the_columns_of_a_case_say_what_its_rows_say(self) -> None:
        for case_id in self.cases:
            with self.desk.store.transaction(self.desk.clerk, "cases.move") as tx:
                work = self.casework.work(tx, tx.get(CaseFile, case_id))
                told = summary.columns(work, self.casework.due(work))
                case = work.case
            kept = {name: getattr(case, name) for name in told}
            assert kept == told
            step = work.procedure.workflow.step(case.step)
            assert case.state == state_of(step, paused=case.paused)
            assert case.is_open == (step.outcome is None) == (case.closed_at is None)
            pauses = self.desk.rows("pause", "case_id", case_id)
            assert sum(row["ended_on"] is None for row in pauses) == case.paused
            if not case.is_open:
                assert "scheduled" not in {row["state"] for row in self.desk.rows("evaluation", "case_id", case_id)}

    # -- helpers -------------------------------------------------------------------------------------------------

    def attempt(self, act: Callable[[], object]) -> None:
        before = self.desk.entries(), self.desk.store.read("SELECT count(*) FROM case_event")[0][0]
        try:
            act()
        except UserError:
            after = self.desk.entries(), self.desk.store.read("SELECT count(*) FROM case_event")[0][0]
            assert after == before

    def case(self, place: int) -> str:
        return self.cases[place % len(self.cases)]

    def actor(self, name: str) -> Actor:
        found: Actor = getattr(self.desk, name)
        return found

    def last(self, table: str, place: int) -> str:
        rows = self.desk.rows(table, "case_id", self.case(place))
        return str(rows[-1]["id"]) if rows else "0" * 36

    def paper(self, place: int, *, first: bool) -> str:
        rows = [row for row in self.desk.rows("document", "case_id", self.case(place)) if row["result"]]
        return str(rows[-2 if first and len(rows) > 1 else -1]["id"]) if rows else "0" * 36

    def values(self, table: str, case_id: str, column: str, where: str) -> list[str]:
        sql = f"SELECT {column} FROM {table} WHERE case_id = ? AND {where}"  # noqa: S608  names of ours
        return [str(row[0]) for row in self.desk.store.read(sql, (case_id,))]

    def findings(self, *, passed: bool) -> list[FindingLine]:
        sheet = self.desk.desk.catalogue.procedure("mi-primer-certificado").evaluation
        assert sheet is not None
        keys = [one.key for group in sheet.groups for one in group.criteria]
        lost = 0 if passed else sheet.max_failed + 1
        return [FindingLine(key, "not_met", "", "sin registros") for key in keys[:lost]] + [
            FindingLine(key, "met") for key in keys[lost:]
        ]


AnyOrder.TestCase.settings = settings(
    max_examples=6, stateful_step_count=30, deadline=None, phases=(Phase.reuse, Phase.generate)
)
test_any_order = AnyOrder.TestCase
