"""The course of one planned request: what happens, and how many business days later."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.models.catalogue.procedure import Procedure
from app.services.sample.plan import SLOW, Planned, pace
from app.services.sample.walker import Act, Walker

Story = Iterator[tuple[int, Act]]
"""Business days to wait, then what to do."""

_TASKS = ("papers", "payment", "invoice", "schedule", "evaluate", "issue", "deliver")


def story(planned: Planned, procedure: Procedure, walker: Walker) -> Story:
    """Give the acts of one request in order; the task where it stops ends with its twist.

    A procedure without some of the planned tasks goes as many steps onward as the plan is far.
    """
    if set(_TASKS) <= {step.task for step in procedure.workflow.steps}:
        yield from _planned(planned, walker)
        return
    wait = int(pace(procedure) >= SLOW)
    far = _TASKS.index(planned.stops_at) + (planned.twist == "delivered")
    for _step in range(far):
        yield wait, walker.onward
    yield from _endings(planned.twist, walker)


def _endings(twist: str, walker: Walker) -> Story:
    acts: dict[str, tuple[int, Act]] = {
        "amending": (1, walker.lacking),
        "withdrawn": (3, partial(_withdraw, walker)),
    }
    if twist in acts:
        yield acts[twist]


def _planned(planned: Planned, walker: Walker) -> Story:
    if planned.twist in {"no_papers", "amending", "amended"} and planned.stops_at in {"papers", "schedule"}:
        yield 0, walker.first_papers
        yield from _lacking(planned, walker)
        if planned.twist != "amended":
            return
    for task in _TASKS:
        if task == planned.stops_at:
            yield from _twists(planned.twist, walker)
            return
        yield from _plain(task, walker)


def _lacking(planned: Planned, walker: Walker) -> Story:
    if planned.twist in {"amending", "amended"}:
        yield 1, walker.amend
    if planned.twist == "amended":
        yield 4, walker.amended


def _plain(task: str, walker: Walker) -> Story:
    acts: dict[str, Story] = {
        "papers": iter([(0, walker.papers)]),
        "payment": iter([(1, walker.payment)]),
        "invoice": iter([(1, walker.invoice)]),
        "schedule": iter([(1, walker.schedule)]),
        "evaluate": iter([(0, walker.evaluate)]),
        "issue": iter([(1, walker.ask), (1, walker.approve)]),
    }
    yield from acts[task]


def _twists(twist: str, walker: Walker) -> Story:
    denied = "No cumple los criterios evaluados; puede presentar una nueva solicitud."
    acts: dict[str, list[tuple[int, Act]]] = {
        "slip": [(1, walker.slip)],
        "short": [(1, partial(walker.payment, change_cents=-2500))],
        "over": [(1, partial(walker.payment, change_cents=2500))],
        "withdrawn": [(3, partial(_withdraw, walker))],
        "failed": [(0, partial(walker.evaluate, failed=True))],
        "denied": [(0, partial(walker.evaluate, failed=True)), (2, partial(_deny, walker, denied))],
        "asked": [(1, walker.ask)],
        "question": [(1, partial(walker.send, ask=True))],
        "printed": [(1, walker.send)],
        "delivered": [(1, walker.send), (1, walker.deliver)],
    }
    yield from acts.get(twist, [])


def _withdraw(walker: Walker, case_id: str) -> None:
    walker.close_by_hand(case_id, "withdrawn", "El solicitante desiste por escrito.")


def _deny(walker: Walker, reason: str, case_id: str) -> None:
    walker.close_by_hand(case_id, "denied", reason)
