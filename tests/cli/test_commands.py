"""The commands as an administrator types them: their answers, their exit codes and what a refusal leaves alone."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.__main__ import main
from app.services.paths import RESOURCES, ROOT, DataFolder
from app.services.sample import MARK
from app.services.sample.plan import PLAN
from tests.services.counter import Counter
from tests.services.post import PostDesk
from tests.support.mail_server import MailServer

MINE = ("check-catalogue", "demo", "due", "journal-check", "outbox")
DUE = ("due", "--office", "inen-quito", "--from", "2026-10-30T15:00", "--term", "3 business_days")


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    return Ask(capsys)


class Ask:
    """Types a command."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *words: str) -> Answer:
        try:
            code = main(list(words))
        except SystemExit as error:
            code = int(str(error.code or 0))
        out, err = self.capsys.readouterr()
        return Answer(code, out, err)


def refusal(answer: Answer) -> str:
    """Return the one sentence of a refusal."""
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert answer.err.rstrip("\n").endswith((".", "»"))
    assert "Traceback" not in answer.err
    return answer.err.strip()


# -- due ---------------------------------------------------------------------------------------------------------


def test_due_answers_with_the_date_and_its_days(ask: Ask) -> None:
    answer = ask(*DUE, "--json")
    told = json.loads(answer.out)
    assert (answer.code, answer.err) == (0, "")
    assert list(told) == ["due", "days"]
    assert told["due"] == "2026-11-06"
    assert all(list(day) == ["date", "counts", "reason"] for day in told["days"])
    assert all(isinstance(day["counts"], bool) and day["reason"] for day in told["days"])
    assert [day["date"] for day in told["days"] if day["counts"]] == ["2026-11-04", "2026-11-05", "2026-11-06"]
    assert [day["date"] for day in told["days"]][:5] == [
        f"2026-{day}" for day in ("10-30", "10-31", "11-01", "11-02", "11-03")
    ]


def test_due_tells_a_person_the_same(ask: Ask) -> None:
    answer = ask(*DUE)
    assert answer.code == 0
    assert answer.out.splitlines()[-1].startswith("Vence el ")
    assert answer.out.count("cuenta ") >= 3


@pytest.mark.parametrize(
    ("start", "term", "due"),
    [
        ("2026-10-30T16:31", "3 business_days", "2026-11-09"),
        ("2026-10-30T20:00Z", "3 business_days", "2026-11-06"),
        ("2026-10-30T22:00+00:00", "3 business_days", "2026-11-09"),
        ("2026-10-30", "72 hours", "2026-11-06"),
        ("2026-11-05T10:00", "1 months", "2026-12-08"),
        ("2026-11-05T10:00", "immediate", "2026-11-05"),
        ("2026-11-05T10:00", "none", None),
    ],
)
def test_due_counts_every_unit(ask: Ask, start: str, term: str, due: str | None) -> None:
    answer = ask("due", "--office", "inen-quito", "--from", start, "--term", term, "--json")
    assert json.loads(answer.out)["due"] == due


def test_due_without_a_promise_says_so(ask: Ask) -> None:
    assert ask("due", "--office", "inen-quito", "--from", "2026-11-05", "--term", "none").out.endswith(
        "Sin fecha de vencimiento.\n"
    )


@pytest.mark.parametrize(
    ("office", "start", "term", "says"),
    [
        ("inen-loja", "2026-10-30", "3 business_days", "inen-quito"),
        ("", "2026-10-30", "3 business_days", "inen-quito"),
        ("inen-quito", "30/10/2026", "3 business_days", "30/10/2026"),
        ("inen-quito", "2026-02-30", "3 business_days", "2026-02-30"),
        ("inen-quito", "", "3 business_days", "2026-10-30T15:00"),
        ("inen-quito", "2026-10-30T25:00", "3 business_days", "25:00"),
        ("inen-quito", "0001-01-01T00:00+14:00", "3 business_days", "0001"),
        ("inen-quito", "1850-01-01", "3 business_days", "calendario"),
        ("inen-quito", "2099-12-31", "3 business_days", "calendario"),
        ("inen-quito", "2026-10-30", "tres días", "tres días"),
        ("inen-quito", "2026-10-30", "0 business_days", "0"),
        ("inen-quito", "2026-10-30", "999999 business_days", "demasiado largo"),
        ("inen-quito", "2026-10-30", "", "plazo"),
    ],
)
def test_due_refuses_what_it_cannot_count(ask: Ask, office: str, start: str, term: str, says: str) -> None:
    assert says in refusal(ask("due", "--office", office, "--from", start, "--term", term, "--json"))


# -- demo and journal-check --------------------------------------------------------------------------------------


def test_demo_fills_a_folder_whose_journal_is_whole(ask: Ask, tmp_path: Path) -> None:
    data = tmp_path / "muestra"
    answer = ask("demo", "--data", str(data))
    assert (answer.code, answer.err) == (0, "")
    assert str(data) in answer.out
    assert (data / MARK).exists()
    verdict = ask("journal-check", "--data", str(data), "--json")
    told = json.loads(verdict.out)
    assert verdict.code == 0
    assert list(told) == ["entries", "ok", "first_bad"]
    assert (told["ok"], told["first_bad"], told["entries"] > len(PLAN)) == (True, None, True)
    assert ask("journal-check", "--data", str(data)).out == f"Cadena íntegra: {told['entries']} asientos.\n"
    before = sorted((file.name, file.stat().st_mtime_ns) for file in data.rglob("*"))
    assert "muestra" in refusal(ask("demo", "--data", str(data)))
    assert sorted((file.name, file.stat().st_mtime_ns) for file in data.rglob("*")) == before


def test_journal_check_names_the_first_bad_entry(ask: Ask, tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    counter.to_pay()
    entries = counter.entries()
    counter.close()
    database = sqlite3.connect(DataFolder(tmp_path / "data").database)
    for name in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f"DROP TRIGGER {name[0]}")
    database.execute("UPDATE journal SET subject = 'otro' WHERE seq = 2")
    database.commit()
    database.close()
    answer = ask("journal-check", "--data", str(tmp_path / "data"), "--json")
    assert (answer.code, json.loads(answer.out)) == (2, {"entries": entries, "ok": False, "first_bad": 2})
    assert "asiento 2" in refusal(ask("journal-check", "--data", str(tmp_path / "data")))


def test_journal_check_makes_no_data_where_there_is_none(ask: Ask, tmp_path: Path) -> None:
    assert str(tmp_path / "nada") in refusal(ask("journal-check", "--data", str(tmp_path / "nada"), "--json"))
    assert not (tmp_path / "nada").exists()


def test_journal_check_reads_what_is_no_database(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "ventanilla.db").write_bytes(b"no es una base de datos" * 100)
    assert "ventanilla.db" in refusal(ask("journal-check", "--data", str(tmp_path)))


def test_demo_goes_only_where_it_may_write(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("nada", encoding="utf-8")
    refusal(ask("demo", "--data", str(tmp_path / "archivo")))
    assert (tmp_path / "archivo").read_text(encoding="utf-8") == "nada"


# -- check-catalogue ---------------------------------------------------------------------------------------------


def test_the_catalogue_of_the_program_has_no_fault(ask: Ask) -> None:
    answer = ask("check-catalogue", "--json")
    found = json.loads(answer.out)
    assert (answer.code, found["ok"], found["faults"]) == (0, True, [])
    told = f"Sin fallas: {found['procedures']} trámites, {found['institutions']} instituciones.\n"
    assert ask("check-catalogue").out == told


def test_a_fault_is_told_with_file_key_and_remedy(ask: Ask, tmp_path: Path) -> None:
    shutil.copytree(RESOURCES, tmp_path / "resources")
    file = next((tmp_path / "resources" / "procedures").rglob("*.toml"))
    file.write_text('color = "azul"\n' + file.read_text(encoding="utf-8"), encoding="utf-8")
    before = file.read_bytes()
    answer = ask("check-catalogue", str(tmp_path / "resources"), "--json")
    told = json.loads(answer.out)
    assert (answer.code, told["ok"], len(told["faults"])) == (2, False, 1)
    assert list(told["faults"][0]) == ["file", "line", "key", "problem", "remedy"]
    assert told["faults"][0]["file"].endswith(file.name)
    assert (told["faults"][0]["line"], told["faults"][0]["key"]) == (1, "color")
    assert all(told["faults"][0][name] for name in ("problem", "remedy"))
    person = ask("check-catalogue", str(tmp_path / "resources"))
    assert (person.code, "color" in person.out, "1 falla" in person.out) == (2, True, True)
    assert file.read_bytes() == before


def test_a_folder_that_is_not_there_is_a_fault(ask: Ask, tmp_path: Path) -> None:
    assert ask("check-catalogue", str(tmp_path / "nada"), "--json").code == 2
    assert not (tmp_path / "nada").exists()


# -- all of them -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", MINE)
def test_every_command_explains_itself(ask: Ask, command: str) -> None:
    answer = ask(command, "--help")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"uso: ventanilla {command}")
    assert "muestra esta ayuda" in answer.out
    assert "options" not in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ("vender",),
        ("",),
        ("due",),
        ("due", "--office"),
        ("due", "--ofice", "inen-quito"),
        (*DUE, "de más"),
        ("demo",),
        ("journal-check", "--data"),
        ("journal-check", "--jason"),
        ("check-catalogue", "uno", "dos"),
    ],
)
def test_what_is_misspelt_is_refused_in_one_sentence(ask: Ask, words: tuple[str, ...]) -> None:
    assert refusal(ask(*words)).startswith("No se entiende la orden. Vea cómo se escribe con ventanilla")


def test_the_program_answers_as_a_process_too(tmp_path: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "app", *words], capture_output=True, text=True, check=False, cwd=ROOT
        )

    good = run(*DUE, "--json")
    assert (good.returncode, json.loads(good.stdout)["due"], good.stderr) == (0, "2026-11-06", "")
    bad = run("journal-check", "--data", str(tmp_path / "nada"))
    assert (bad.returncode, bad.stdout, len(bad.stderr.splitlines())) == (2, "", 1)


def test_outbox_counts_and_sends(tmp_path: Path, ask: Ask) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port)
        desk.to_complete()
        desk.close()
        where = ("--data", str(desk.store.folder.root))
        assert "     1  en cola" in ask("outbox", *where).out
        assert "Pasada: 1 enviados, 0 para otra vez, 0 sin remedio." in ask("outbox", *where, "--send").out
        told = json.loads(ask("outbox", *where, "--json", "--send").out)
    assert told["counts"] == {"queued": 0, "sending": 0, "sent": 1, "failed": 0, "cancelled": 0}
    assert told["passed"] == {"sent": 0, "waiting": 0, "failed": 0, "next_at": None}
    assert len(server.came) == 1


def test_outbox_only_counts_while_the_program_is_open(tmp_path: Path, ask: Ask) -> None:
    desk = PostDesk(tmp_path)
    where = ("--data", str(desk.store.folder.root))
    assert ask("outbox", *where).code == 0
    refused = ask("outbox", *where, "--send")
    assert (refused.code, refused.out) == (2, "")
    assert "está en uso" in refused.err
    desk.close()


def test_outbox_of_an_empty_folder(tmp_path: Path, ask: Ask) -> None:
    refused = ask("outbox", "--data", str(tmp_path))
    assert (refused.code, refused.out) == (2, "")
    assert str(tmp_path) in refused.err
