"""The child process in which statements are read: its answers, its limits, and its time."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from app.models.errors import UserError
from app.services.paths import ROOT
from app.services.statements import reading
from app.services.statements.gates import MAX_BYTES
from tests.services.statements import reader
from tests.services.statements.reader import refused
from tests.support.statements.files import xlsx
from tests.support.statements.month import Month, Move, month
from tests.support.statements.shapes import SHAPES, Shape, guayaquil, internacional, pichincha_csv
from tests.support.workbooks import MAIN, package


@pytest.mark.parametrize("shape", [SHAPES[0], SHAPES[2], SHAPES[6], SHAPES[9]], ids=lambda shape: shape.form)
def test_the_child_answers_what_the_reader_reads(shape: Shape) -> None:
    content = shape.write(month(15))
    assert reading.read(shape.name, content) == reader.read(content, shape.name)


def test_previews_cross_the_process_whole() -> None:
    shown = reading.preview("x.csv", pichincha_csv(month(15)))
    assert (shown.recognised, len(shown.rows), shown.columns[0].meaning) == ("pichincha-csv", 5, "date")
    again = reading.read("x.csv", pichincha_csv(month(15)), layout=shown.layout)
    assert len(again.rows) == 15


def test_profiles_of_the_office_cross_it_too() -> None:
    content = pichincha_csv(month(4))
    saved = replace(reading.preview("x.csv", content).layout, key="oficina-1", account="2100099999")
    statement = reading.read("x.csv", content, profiles=[saved])
    assert (statement.format, statement.account) == ("oficina-1", "2100099999")


def test_a_statement_of_another_account_is_refused() -> None:
    content = guayaquil(month(4))
    assert reading.read("x.xlsx", content, account="2100012345").account == "2100012345"
    with refused("other_account") as caught:
        reading.read("x.xlsx", content, account="9900099999")
    assert caught.value.values == {"found": "2100012345", "expected": "9900099999"}


def test_refusals_cross_it_with_their_values() -> None:
    with refused("bad_amount") as caught:
        reading.read("x.csv", b"Fecha,Detalle,Valor\n13/10/2026,A,cinco\n")
    assert caught.value.values == {"row": "2", "column": "Valor", "typed": "cinco"}


def test_too_much_never_reaches_the_child() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with refused("too_big"):
        reading.read("x.csv", bytes(100 * 2**20))
    assert resource.getrusage(resource.RUSAGE_CHILDREN) == before
    assert MAX_BYTES < 100 * 2**20


def test_a_sheet_as_wide_as_the_world_ends_in_a_sentence_not_in_all_the_memory() -> None:
    cell = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">'
    far = f'{cell}<c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    whole = xlsx([["x"]], **{"xl__worksheets__sheet1.xml": far})
    assert len(whole) < 5_000
    with pytest.raises(UserError, match=r"statement\.(damaged|too_many_rows)"):
        reading.read("x.xlsx", whole)
    with refused("damaged"):
        reading.read("x.xlsx", package({"xl/worksheets/sheet1.xml": far}))


def test_the_child_takes_no_more_memory_and_writes_no_file() -> None:
    code = (
        "import resource\nfrom app.services.limits import limit\nfrom app.services.statements.child import MEMORY\n"
        "limit(MEMORY)\nprint(resource.getrlimit(resource.RLIMIT_AS), resource.getrlimit(resource.RLIMIT_FSIZE))\n"
        "try:\n    bytearray(600 * 2**20)\nexcept MemoryError:\n    print('no')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert told.splitlines() == [f"({512 * 2**20}, {512 * 2**20}) (0, 0)", "no"]


def test_a_child_that_says_nothing_or_nonsense_is_a_damaged_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.no_such_module")
    with refused("damaged"):
        reading.read("x.csv", pichincha_csv(month(2)))


def test_a_child_that_does_not_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.endless")
    monkeypatch.setattr(reading, "WAITED", 1)
    with refused("slow"):
        reading.read("x.csv", pichincha_csv(month(2)))


def test_a_file_that_spins_is_ended_by_the_time_it_worked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.spinning")
    monkeypatch.setattr(reading, "SECONDS", 1)
    with refused("slow"):
        reading.read("x.csv", pichincha_csv(month(2)))


def test_a_busy_computer_keeps_no_statement_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for a processor that others have has not worked: the child starts after as long as it may work."""
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.late")
    monkeypatch.setattr(reading, "SECONDS", 1)
    assert len(reading.read("x.csv", pichincha_csv(month(2))).rows) == 2


@pytest.mark.parametrize(
    ("by", "key"), [("SIGKILL", "too_heavy"), ("SIGXCPU", "slow"), ("SIGSEGV", "damaged"), ("SIGTERM", "damaged")]
)
def test_a_child_that_the_system_ends_is_a_sentence(monkeypatch: pytest.MonkeyPatch, by: str, key: str) -> None:
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.killed")
    monkeypatch.setenv("KILLED_BY", by)
    with refused(key):
        reading.read("x.csv", pichincha_csv(month(2)))


def test_a_file_that_needs_more_memory_than_there_is_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_CHILD", "tests.services.statements.narrow")
    assert reading.read("x.csv", pichincha_csv(month(2))).rows
    row = b"13/10/2026,DEPOSITO,50.00\n"
    with refused("too_heavy"):
        reading.read("x.csv", b"Fecha,Detalle,Valor\n" + row * 200_000)


def test_a_computer_that_starts_no_child_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nada/python")
    with refused("no_child"):
        reading.read("x.csv", pichincha_csv(month(2)))


def test_the_child_starts_without_what_it_does_not_need() -> None:
    code = (
        "import json, sys\nimport app.services.statements.child\n"
        "heavy = ('sqlalchemy', 'sqlmodel', 'pydantic', 'PySide6', 'python_calamine', 'zipfile', 'subprocess')\n"
        "print(json.dumps([name for name in heavy if name in sys.modules]))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert json.loads(told) == []


def test_ten_thousand_rows_are_read_in_good_time() -> None:
    """A year of a busy account; on a quiet machine it takes half a second, the child's start included."""
    day = month().moves[0].day
    told = Month(tuple(Move(day, 5000, f"{38_000_000 + at}", f"DEPOSITO {at}") for at in range(10_000)))
    for write in (pichincha_csv, internacional):
        start = time.process_time()
        statement = reader.read(write(told))
        assert (len(statement.rows), statement.balance) == (10_000, "ok")
        assert time.process_time() - start < 5
