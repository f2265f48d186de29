"""`read-statement` as an administrator types it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.statements.layout import Layout, heading_key
from app.services.paths import ROOT
from tests.cli.test_commands import Ask, refusal
from tests.services.counter import Counter
from tests.support.files import pdf
from tests.support.statements.month import month
from tests.support.statements.shapes import guayaquil, pichincha_csv, pichincha_html

OPEN = "Fecha,Concepto,Valor\n03/10/2026,DEPOSITO,50.00\n04/10/2026,DEPOSITO,20.00\n"
PROFILE = 'date_order = "mdy"\n[columns]\nFecha = "date"\nConcepto = "description"\nValor = "amount"\n'


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    return Ask(capsys)


def kept(tmp_path: Path, name: str, content: bytes) -> str:
    (tmp_path / name).write_bytes(content)
    return str(tmp_path / name)


def test_it_answers_with_one_json_object_of_the_agreed_fields(ask: Ask, tmp_path: Path) -> None:
    told = month(9)
    answer = ask("read-statement", kept(tmp_path, "estado.xls", pichincha_html(told)), "--json")
    data = json.loads(answer.out)
    assert (answer.code, answer.err) == (0, "")
    assert list(data) == ["format", "account", "period", "balance", "rows", "warnings"]
    assert (data["format"], data["account"], data["balance"]) == ("pichincha-corte", "2100012345", "ok")
    assert data["period"] == {"from": "2026-10-01", "to": "2026-10-31"}
    assert list(data["rows"][0]) == [
        "date", "amount_cents", "document", "description", "office", "code", "balance_cents"
    ]  # fmt: skip
    assert [(row["date"], row["amount_cents"], row["document"]) for row in data["rows"]] == [
        (move.day.isoformat(), move.cents, move.document) for move in told.moves
    ]
    assert [row["balance_cents"] for row in data["rows"]] == list(told.balances)


def test_without_json_it_says_the_same_to_a_person(ask: Ask, tmp_path: Path) -> None:
    answer = ask("read-statement", kept(tmp_path, "mov.csv", pichincha_csv(month(230))))
    assert answer.code == 0
    assert "230 movimientos. Los saldos cuadran." in answer.out
    assert "30 más" in answer.out
    assert "Aviso: El archivo no dice de qué cuenta es." in answer.out


def test_rows_that_are_no_movements_are_told_with_their_reason(ask: Ask, tmp_path: Path) -> None:
    text = "Fecha,Concepto,Valor\n13/10/2026,A,5.00\n,TOTAL,5.00\n" + "pie de página\n" * 7
    data = json.loads(ask("read-statement", kept(tmp_path, "x.csv", text.encode()), "--json").out)
    assert data["warnings"][-1].startswith("Filas que no son movimientos: 3 (fila de totales), 4 (texto)")
    assert data["warnings"][-1].endswith("y 2 más.")


@pytest.mark.parametrize("content", [pdf(), b"", b"hola", pichincha_csv(month(9))[:700]])
def test_it_refuses_in_one_sentence(ask: Ask, tmp_path: Path, content: bytes) -> None:
    assert refusal(ask("read-statement", kept(tmp_path, "estado.csv", content), "--json")).endswith(
        "No se guardó nada."
    )


def test_it_refuses_what_is_not_there(ask: Ask, tmp_path: Path) -> None:
    assert "estado.csv" in refusal(ask("read-statement", str(tmp_path / "estado.csv")))
    assert "No se pudo leer" in refusal(ask("read-statement", str(tmp_path)))


def test_a_huge_file_is_refused_by_its_size_alone(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "huge.csv"
    with file.open("wb") as out:
        out.truncate(100 * 2**20)
    assert "24 MB" in refusal(ask("read-statement", str(file)))


def test_a_format_settles_what_is_open(ask: Ask, tmp_path: Path) -> None:
    file = kept(tmp_path, "x.csv", OPEN.encode())
    assert "03/10/2026" in refusal(ask("read-statement", file))
    answer = ask("read-statement", file, "--format", "tabla-dia-mes", "--json")
    assert [row["date"] for row in json.loads(answer.out)["rows"]] == ["2026-10-03", "2026-10-04"]
    saved = kept(tmp_path, "perfil.toml", PROFILE.encode())
    answer = ask("read-statement", file, "--format", saved, "--json")
    assert [row["date"] for row in json.loads(answer.out)["rows"]] == ["2026-03-10", "2026-04-10"]


def test_a_profile_that_the_office_saved_is_asked_for_by_its_name(ask: Ask, tmp_path: Path) -> None:
    """The assistant of the window saves it in the folder of the office."""
    at = Counter(tmp_path / "office")
    columns = {"Cuando": "date", "Qué": "description", "Entra": "credit", "Sale": "debit"}
    layout = Layout(columns={heading_key(name): meaning for name, meaning in columns.items()}, date_order="dmy")
    at.desk.reconciliation.save_profile(at.clerk, "Cooperativa Óscus", layout)
    at.close()
    file = kept(tmp_path, "x.csv", "Cuando;Qué;Entra;Sale\n03/10/2026;ABONO;50,00;\n04/10/2026;OTRO;;1,50\n".encode())
    data = ("--data", str(at.store.folder.root), "--json")
    for told in ("Cooperativa Óscus", "cooperativa oscus", "own.cooperativa-oscus"):
        answer = ask("read-statement", file, "--format", told, *data)
        read = json.loads(answer.out)
        assert [(row["date"], row["amount_cents"]) for row in read["rows"]] == [
            ("2026-10-03", 5000),
            ("2026-10-04", -150),
        ]
    assert "No existe el formato" in refusal(ask("read-statement", file, "--format", "otra", *data))
    charges = kept(tmp_path, "c.csv", b"charge_id,payer_name,amount,opened_on\nc1,LUZ,50,2026-10-01\n")
    words = ("match", "--statement", file, "--charges", charges, "--format", "cooperativa oscus", *data)
    assert ask(*words).code == 0


def test_a_format_that_is_not_or_does_not_fit_is_refused(ask: Ask, tmp_path: Path) -> None:
    file = kept(tmp_path, "x.xlsx", guayaquil(month(3)))
    assert "guayaquil" in refusal(ask("read-statement", file, "--format", "banco"))
    assert "Internacional" in refusal(ask("read-statement", file, "--format", "internacional"))
    assert "perfil" in refusal(ask("read-statement", file, "--format", kept(tmp_path, "p.json", b"{")))
    assert "No se pudo leer" in refusal(ask("read-statement", file, "--format", str(tmp_path / "nada.toml")))
    assert ask("read-statement", file, "--format", "guayaquil").code == 0


def test_the_commands_of_the_house_are_listed(ask: Ask) -> None:
    assert "read-statement" in ask("--help").out
    assert (ROOT / "resources" / "banks" / "words.toml").is_file()


def typed(file: str, **environment: str) -> subprocess.Popen[bytes]:
    """Type the command in a shell of its own."""
    words = [sys.executable, "-m", "app", "read-statement", file, "--json"]
    return subprocess.Popen(
        words, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_its_letters_arrive_whatever_the_terminal_writes(tmp_path: Path) -> None:
    text = "Fecha,Concepto,Valor\n13/10/2026,DEPÓSITO ÑAUÑAY −,5.00\n"
    out, err = typed(kept(tmp_path, "x.csv", text.encode()), PYTHONIOENCODING="ascii").communicate()
    assert err == b""
    assert json.loads(out)["rows"][0]["description"] == "DEPÓSITO ÑAUÑAY −"
    out, err = typed(kept(tmp_path, "y.csv", b""), PYTHONIOENCODING="ascii").communicate()
    assert (out, "está vacío" in err.decode()) == (b"", True)


def test_who_reads_only_the_beginning_is_told_nothing_more(tmp_path: Path) -> None:
    """As `| head` does; the answer is longer than what a pipe holds."""
    child = typed(kept(tmp_path, "x.csv", pichincha_csv(month(2_000))))
    assert child.stdout is not None
    assert child.stderr is not None
    assert child.stdout.read(10) == b'{"format":'
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait() == 0
