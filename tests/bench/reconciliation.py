"""Deposits joined with expected payments: what is false, what is found, and the time beside splink on the same fields.

Periods of four generators with habits of their own (tests/support/deposits). Weights and thresholds are those of
app/models/matching/weights.py, fixed beforehand.
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from math import log
from pathlib import Path

from app.models.matching.rules import match
from app.services.paths import ROOT
from tests.bench.figures import Figure, figure, seconds
from tests.support.deposits.agents import agents, closed
from tests.support.deposits.provinces import provinces
from tests.support.deposits.scoring import Verdict, judge
from tests.support.deposits.shapes import Period
from tests.support.deposits.tellers import tellers
from tests.support.deposits.transfers import transfers

Make = Callable[..., Period]
GENERATORS: Mapping[str, Make] = {one.__name__: one for one in (tellers, agents, transfers, provinces)}
PEER = ROOT / "build" / "peers" / "bin" / "python"
LINKAGE = Path(__file__).parent / "peers" / "linkage.py"
SMALL, LARGE, DAYS = 10_000, 100_000, 180
MEGABYTES = 600
SPEED_ROUNDS = 3


def measure(rounds: int) -> dict[str, Figure]:
    """Judge as many seeds of each generator as there are rounds; time the first of them beside the peer."""
    found: dict[str, Figure] = {}
    for name, make in GENERATORS.items():
        found |= _accuracy(name, make, range(1, rounds + 1))
    small = tellers(SMALL, 1, days=DAYS)
    found |= _speed("10,000", small, min(rounds, SPEED_ROUNDS), bound=0.25)
    return found | _large(statistics.median(_times(small, SPEED_ROUNDS)))


def _accuracy(name: str, make: Make, seeds: range) -> dict[str, Figure]:
    """Give the false ones of all seeds together, and the worst seed's shares."""
    times: list[float] = []
    told: list[Verdict] = []
    for seed in seeds:
        period = make(SMALL, seed, days=DAYS)
        spent, verdict = _judged(period)
        times.append(spent)
        told.append(verdict)
    return _verdicts(name, told, times, recall=0.92)


def _judged(period: Period) -> tuple[float, Verdict]:
    begun = time.perf_counter()
    answer = match(period.rows, period.charges, calendar=closed)
    return time.perf_counter() - begun, judge(period, answer)


def _verdicts(name: str, told: list[Verdict], times: list[float], *, recall: float) -> dict[str, Figure]:
    def share(values: list[float], bound: float) -> Figure:
        return figure([0.0], times, [min(values)] * len(told), bound=bound, must="at least")

    false = float(sum(len(one.false) for one in told))
    lines = sum(one.lines for one in told)
    return {
        f"{name} false of {lines}": figure([0.0], times, [false] * len(told), bound=0, must="at most"),
        f"{name} sure": share([one.recall for one in told], recall),
        f"{name} right": share([one.right for one in told], 0.97),
    }


def _times(period: Period, rounds: int) -> list[float]:
    return [_judged(period)[0] for _ in range(rounds)]


def _speed(size: str, period: Period, rounds: int, *, bound: float) -> dict[str, Figure]:
    """Measure ours and the peer in turn; without the peer, ours beside the plainest join of numbers."""
    if not PEER.exists():
        floors = [seconds(lambda: _plain_join(period)) for _ in range(rounds)]
        ours = _times(period, rounds)
        ratios = [our / floor for our, floor in zip(ours, floors, strict=True)]
        return {f"{size} (no splink: plain join)": figure(floors, ours, ratios, bound=200, must="at most")}
    ours, peers = [], []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "period.json"
        file.write_text(json.dumps(_fields(period)), encoding="utf-8")
        for _ in range(rounds):
            ours += _times(period, 1)
            peers.append(_peer(file))
    ratios = [our / peer for our, peer in zip(ours, peers, strict=True)]
    return {f"{size} time, splink 5": figure(peers, ours, ratios, bound=bound, must="at most")}


def _plain_join(period: Period) -> dict[tuple[str, int], str]:
    known = {(one.declared_document, one.amount_cents): one.charge_id for one in period.charges}
    return {key: known[key] for key in ((row.document, row.amount_cents) for row in period.rows) if key in known}


def _fields(period: Period) -> dict[str, list[dict[str, object]]]:
    """Give both sides as the peer takes them: the same texts, numbers, amounts and days."""
    rows: list[dict[str, object]] = [
        {
            "index": one.index, "document": one.document, "description": one.description, "cents": one.amount_cents,
            "day": one.date.toordinal(),
        }
        for one in period.rows
        if one.amount_cents > 0
    ]  # fmt: skip
    charges: list[dict[str, object]] = [
        {
            "charge_id": one.charge_id, "declared_document": one.declared_document, "payer_name": one.payer_name,
            "payer_id": one.payer_id, "cents": one.amount_cents,
            "day": (one.declared_date or one.opened_on or date.min).toordinal(),
        }
        for one in period.charges
    ]  # fmt: skip
    return {"rows": rows, "charges": charges}


def _peer(file: Path) -> float:
    """Run the peer in an interpreter of its own; it tells its time without start and imports."""
    run = subprocess.run([str(PEER), str(LINKAGE), str(file)], capture_output=True, text=True, check=True)
    return float(json.loads(run.stdout.splitlines()[-1])["seconds"])


def _large(small_seconds: float) -> dict[str, Figure]:
    """Ten times the payments in ten times the days: what is false, the time, its growth and the memory."""
    period = tellers(LARGE, 1, days=DAYS * LARGE // SMALL)
    once, verdict = _judged(period)
    spent = [once]
    found = _verdicts("100,000", [verdict], spent, recall=0.88)
    found |= _speed("100,000", period, 1, bound=1)
    n_log_n = small_seconds * LARGE * log(LARGE) / (SMALL * log(SMALL))
    found["100,000 growth, n log n"] = figure([n_log_n], spent, [spent[0] / n_log_n], bound=1, must="at most")
    peak = _peak_megabytes()
    found["100,000 memory, MB"] = figure([0.0], spent, [peak], bound=MEGABYTES, must="at most")
    return found


def _peak_megabytes() -> float:
    """Match the large period in a process of its own and ask how much memory it took at most, generator included."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_match_large)


def _match_large() -> float:
    period = tellers(LARGE, 1, days=DAYS * LARGE // SMALL)
    _judged(period)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
