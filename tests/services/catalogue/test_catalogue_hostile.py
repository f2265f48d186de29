"""Whatever an editor, a copy or a virus does to the files, reading them answers with a list of faults."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.faults import Fault
from app.services.catalogue.toml_lines import dotted, lines_of
from tests.support.catalogue import PROCEDURE, RESOURCES, copy_resources, faults

GOOD = (RESOURCES / PROCEDURE).read_text(encoding="utf-8")
LINES = GOOD.splitlines(keepends=True)
VALUES = ("5", '"x"', "[]", "{}", "true", "2026-03-01", "08:00:00", "inf", "nan", "[[1]]", '{ key = "x" }', '""')

files = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_resources(tmp_path_factory.mktemp("declared"))


def read(folder: Path, content: bytes) -> tuple[Fault, ...]:
    (folder / PROCEDURE).write_bytes(content)
    found = faults(folder)
    assert all(fault.file == PROCEDURE and fault.problem and fault.remedy for fault in found)
    return found


@files
@given(content=st.binary(max_size=400))
def test_noise_is_a_fault(folder: Path, content: bytes) -> None:
    assert read(folder, content)


@files
@given(at=st.integers(0, len(GOOD)), size=st.integers(0, 40), new=st.text(max_size=12))
def test_a_slip_of_the_editor(folder: Path, at: int, size: int, new: str) -> None:
    text = GOOD[:at] + new + GOOD[at + size :]
    read(folder, text.encode("utf-8", "surrogatepass"))


@files
@given(at=st.integers(0, len(LINES) - 1), count=st.integers(1, 30), to=st.integers(0, len(LINES)))
def test_lines_moved_to_another_place(folder: Path, at: int, count: int, to: int) -> None:
    rest = LINES[:at] + LINES[at + count :]
    read(folder, "".join(rest[:to] + LINES[at : at + count] + rest[to:]).encode())


@files
@given(line=st.sampled_from([n for n, line in enumerate(LINES) if " = " in line]), value=st.sampled_from(VALUES))
def test_a_value_of_another_kind(folder: Path, line: int, value: str) -> None:
    key = LINES[line].split(" = ")[0]
    read(folder, "".join([*LINES[:line], f"{key} = {value}\n", *LINES[line + 1 :]]).encode())


@pytest.mark.parametrize("line", [number for number, line in enumerate(LINES) if line.startswith("when = ")])
def test_an_unknown_key_does_not_hide_what_is_wrong_without_it(folder: Path, line: int) -> None:
    assert read(folder, "".join([*LINES[:line], 'when = { key = "x" }\n', *LINES[line + 1 :]]).encode())


@files
@given(end=st.integers(0, len(GOOD.rstrip()) - 1))
def test_a_file_cut_short_is_a_fault(folder: Path, end: int) -> None:
    assert read(folder, GOOD[:end].encode())


def places(data: object, place: tuple[str | int, ...] = ()) -> list[str]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [dotted(place), *(one for key, value in inner for one in places(value, (*place, key)))]


def test_every_key_has_its_line() -> None:
    found = lines_of(GOOD)
    assert set(places(tomllib.loads(GOOD))[1:]) == set(found)
    lines = GOOD.splitlines()
    for key, line in found.items():
        if not key.endswith("]"):
            last = key.rsplit(".", 1)[-1]
            assert last in lines[line - 1], key


TRICKY = '''
"a b" = 1
'c"d' = [ # [no]
  1,
  { x = "]", y = { z = 2 } },
]
[t."q\\u00f1"]
k = """
[no]
x = 1 \\""" """
[[l]]
[[l]]
  [l.s]
  u.v = \'\'\'
[[no]]\'\'\'
  [[l.s.m]]
  w = 08:00:00
'''


def test_lines_of_tricky_writing() -> None:
    found = lines_of(TRICKY)
    assert set(places(tomllib.loads(TRICKY))[1:]) <= set(found)
    assert found["t.qñ.k"] == 8
    assert (found["l[1].s.u.v"], found["l[1].s.m[0].w"]) == (14, 17)


def test_nesting_too_deep_for_lines_ends_the_map() -> None:
    assert lines_of("a = 1\nb = " + "[" * 9000 + "]" * 9000)["a"] == 1
