"""An administrator makes one mistake: the fault names file, key and line, and says what to do."""

import tomllib
from pathlib import Path
from typing import get_args

import pytest

from app.models.catalogue.workflow import Guard, Task
from app.services.catalogue.rules.moves import GUARD_NEEDS, TASK_NEEDS
from tests.support.catalogue import GOLDEN, INSTITUTION, PROCEDURE, copy_resources, edit, faults

MISTAKES = [
    mistake
    for file in sorted(GOLDEN.glob("mistakes*.toml"))
    for mistake in tomllib.loads(file.read_text(encoding="utf-8"))["mistake"]
]

NEW_FEE = """
[[fees]]
applicant_types = ["pequena-empresa"]
amount_cents = 8000
valid_from = 2027-01-01
legal_basis = "Resolución de ejemplo"

[account]"""


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["name"])
def test_a_mistake_is_explained(tmp_path: Path, mistake: dict[str, str]) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, mistake["file"], mistake["old"], mistake["new"])
    found = faults(folder)
    ours = [fault for fault in found if fault.key == mistake["key"]]
    assert ours, [str(fault) for fault in found]
    assert all(fault.file == mistake["file"] and (fault.line or "." not in fault.key) for fault in ours)
    assert any(mistake["remedy"] in fault.remedy for fault in ours), [fault.remedy for fault in ours]


def test_an_endless_text_is_explained(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, 'short = "Productor individual"', f'short = "{"a" * 4001}"')
    (fault,) = faults(folder)
    assert (fault.key, fault.remedy) == ("applicant_types[1].short", "Acórtelo.")
    assert "4000 caracteres" in fault.problem


def test_the_untouched_files_have_no_fault(tmp_path: Path) -> None:
    assert faults(copy_resources(tmp_path)) == ()


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, "series = ", "serie = 1\nseries = ")
    edit(folder, PROCEDURE, 'term = "30 business_days"', 'term = "30 días"')
    edit(folder, PROCEDURE, "max_failed = 2", "max_failed = 26")
    edit(folder, INSTITUTION, 'code = "CUE"', 'code = "QUI"')
    assert [(fault.file, fault.key) for fault in faults(folder)] == [
        (INSTITUTION, "offices[2].code"),
        (PROCEDURE, "serie"),
        (PROCEDURE, "term.term"),
        (PROCEDURE, "evaluation.max_failed"),
    ]


def test_the_line_is_the_one_to_mend(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, 'how = "paper"\nnote = "La entrega', 'how = "papel"\nnote = "La entrega')
    (fault,) = faults(folder)
    lines = (folder / PROCEDURE).read_text(encoding="utf-8").splitlines()
    assert lines[(fault.line or 0) - 1] == 'how = "papel"'
    assert fault.problem == "En «calificacion-artesanal»: «papel» no se admite en «how»."


def test_a_definition_without_fee_cannot_wait_for_a_payment(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    text = (folder / PROCEDURE).read_text(encoding="utf-8")
    start, end = text.index("# The published table of costs"), text.index("[account]")
    (folder / PROCEDURE).write_text(text[:start] + text[end:], encoding="utf-8")
    assert {fault.key for fault in faults(folder)} == {
        "account",
        "requirements[2].kind",
        "workflow.steps[1].task",
        "workflow.steps[2].task",
        "workflow.moves[1].when[0]",
        "workflow.moves[2].when[0]",
    }


def test_a_definition_without_evaluation_cannot_wait_for_one(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    text = (folder / PROCEDURE).read_text(encoding="utf-8")
    start, end = text.index("[evaluation]"), text.index("[[results]]")
    (folder / PROCEDURE).write_text(text[:start] + text[end:], encoding="utf-8")
    found = {fault.key for fault in faults(folder)}
    assert {"workflow.steps[3].task", "workflow.steps[4].task", "workflow.moves[4].when[0]"} <= found


def test_a_workflow_without_end_is_told_once(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    for outcome in ("granted", "denied", "withdrawn"):
        edit(folder, PROCEDURE, f'outcome = "{outcome}"\n', "")
    assert "Ningún paso es final." in [fault.problem for fault in faults(folder)]


def test_a_step_from_which_no_end_is_reached(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    steps = "".join(
        f'[[workflow.steps]]\nkey = "{key}"\ntitle = "Vuelta"\nstage = "pago"\ntask = "decide"\nnext_step = "Girar"\n\n'
        for key in ("ida", "vuelta")
    )
    turns = "".join(
        f'[[workflow.moves]]\nsource = "{a}"\ntarget = "{b}"\nlabel = "A {b}"\nwho = ["clerk"]\n\n'
        for a, b in (("pago", "ida"), ("ida", "vuelta"), ("vuelta", "ida"))
    )
    edit(folder, PROCEDURE, "# The official list", f"{steps}{turns}# The official list")
    assert {fault.key for fault in faults(folder)} == {"workflow.steps[10].key", "workflow.steps[11].key"}


def test_a_second_line_of_a_fee_ends_the_first(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, "[account]", NEW_FEE)
    assert faults(folder) == ()


def test_a_fee_that_runs_on_over_the_next(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, "amount_cents = 7500\n", "amount_cents = 7500\nvalid_to = 2027-06-30\n")
    edit(folder, PROCEDURE, "[account]", NEW_FEE)
    (fault,) = faults(folder)
    assert (fault.key, fault.problem) == ("fees[3].valid_from", "El 2027-01-01 hay dos valores para «pequena-empresa».")


def test_a_free_procedure_needs_no_account(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    text = (folder / PROCEDURE).read_text(encoding="utf-8")
    start, end = text.index("[account]"), text.index("# The request form")
    text = text[:start] + text[end:]
    for amount in (5000, 7500, 10000):
        text = text.replace(f"amount_cents = {amount}", "amount_cents = 0")
    (folder / PROCEDURE).write_text(text, encoding="utf-8")
    assert faults(folder) == ()


def test_every_guard_says_what_it_needs() -> None:
    assert set(get_args(Guard)) == set(GUARD_NEEDS)
    assert set(get_args(Task)) - set(TASK_NEEDS) == {"decide", "outside", "none"}


def test_a_text_may_use_what_every_case_has(tmp_path: Path) -> None:
    folder = copy_resources(tmp_path)
    edit(folder, PROCEDURE, '"{answer.representante}"', '"{holder.name}, **{answer.representante}**"')
    assert faults(folder) == ()
