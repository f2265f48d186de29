"""Three thousand damaged files for each reader: a statement or a sentence, in good time, and never a crash."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from app.models.errors import UserError
from app.services.paths import ROOT
from app.services.sentences import sentence
from app.services.statements.reading import read
from tests.services.statements.damage import damaged
from tests.support.statements.files import spreadsheet_xml
from tests.support.statements.messages import camt, mt940, ofx_sgml
from tests.support.statements.month import Month, month
from tests.support.statements.shapes import (
    internacional,
    pichincha_csv,
    pichincha_html,
    pichincha_xlsx,
)

MUTANTS = 3_000
SLOWEST = 5_000
"""Milliseconds."""

_MOST_DEATHS = 150
"""A workbook of old Excel may ask for more memory than there is: the child dies, and the desk says "damaged"."""


def _table(month_: Month) -> list[list[object]]:
    head: list[object] = ["Fecha", "Concepto", "Documento", "Monto", "Saldo"]
    rows = zip(month_.moves, month_.balances, strict=True)
    return [head, *([f"{m.day:%d/%m/%Y}", m.description, m.document, m.cents / 100, b / 100] for m, b in rows)]


def fixed_width(month_: Month) -> bytes:
    """Write a report to a printer."""
    places = (12, 12, 46, 12)
    lines = [[str(cell) for cell in row] for row in _table(month_)]
    order = [0, 2, 1, 3, 4]
    return "\n".join(
        "".join(row[at].ljust(width) for at, width in zip(order, (*places, 0), strict=True)) for row in lines
    ).encode()


def qif(month_: Month) -> bytes:
    """Write the records of an old program."""
    told = "".join(
        f"D{m.day:%d/%m/%Y}\nT{m.cents / 100:.2f}\nN{m.document}\nP{m.description}\n^\n" for m in month_.moves
    )
    return f"!Account\nN{month_.account}\nTBank\n^\n!Type:Bank\n{told}".encode()


READERS: dict[str, Callable[[Month], bytes]] = {
    "csv": pichincha_csv,
    "html": pichincha_html,
    "xml": lambda told: spreadsheet_xml(_table(told)),
    "xlsx": pichincha_xlsx,
    "xls": internacional,
    "ofx": ofx_sgml,
    "mt940": mt940,
    "camt": camt,
    "qif": qif,
    "txt": fixed_width,
}


@pytest.mark.parametrize("kind", READERS)
def test_no_mutant_crashes_hangs_or_is_read_in_part(kind: str) -> None:
    answers, slowest, deaths = _all_answers(kind, READERS[kind](month(4, seed=7)))
    assert sum(answers.values()) == MUTANTS
    assert [answer for answer in answers if not answer.startswith(("read", "statement.", "died"))] == []
    assert slowest < SLOWEST
    assert deaths <= (_MOST_DEATHS if kind == "xls" else 0)
    assert answers["read"] > 0, "damage that always destroys proves nothing"


def _all_answers(kind: str, content: bytes) -> tuple[Counter[str], int, int]:
    """Read every mutant; after a death go on with the next."""
    answers: Counter[str] = Counter()
    slowest = done = deaths = 0
    while done < MUTANTS:
        lines = _run(kind, content, done)
        for line in lines:
            answer, _, time = line.partition(" ")
            answers[answer] += 1
            slowest = max(slowest, int(time))
        done += len(lines)
        if done < MUTANTS:
            answers["died"] += 1
            deaths += 1
            done += 1
        if deaths > _MOST_DEATHS:
            break
    return answers, slowest, deaths


def _run(kind: str, content: bytes, first: int) -> list[str]:
    order = {"name": f"estado.{kind}", "seed": kind, "first": first, "count": MUTANTS, "inside": kind == "xlsx"}
    child = subprocess.run(
        [sys.executable, "-m", "tests.services.statements.mutants"],
        input=json.dumps(order).encode() + b"\n" + content,
        capture_output=True,
        check=False,
        cwd=ROOT,
        timeout=200,
    )
    return child.stdout.decode().splitlines()


@pytest.mark.parametrize("kind", READERS)
def test_some_of_them_through_the_limited_child(kind: str) -> None:
    """The whole way: what the child answers is a statement or a sentence too."""
    random = Random(f"child-{kind}")  # noqa: S311  the same damage every time
    content = READERS[kind](month(4, seed=7))
    for _ in range(3):
        try:
            assert read(f"estado.{kind}", damaged(content, random)).rows
        except UserError as error:
            assert sentence(error).endswith("No se guardó nada.")  # noqa: PT017  a statement is right too
