"""The printer of the printing tests is a real one: what `lp` sends comes out as the same PDF."""

import os
import subprocess
from pathlib import Path

import pikepdf

from tests.support.cups import pdf_queue


def a_pdf(path: Path, *, pages: int) -> Path:
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(595, 842))
        pdf.save(path)
    return path


def lp(server: str, *words: str) -> str:
    environment = os.environ | {"CUPS_SERVER": server, "LC_ALL": "C"}
    answer = subprocess.run(["lp", *words], env=environment, capture_output=True, text=True, check=True)
    return answer.stdout


def test_a_printed_pdf_comes_out_with_its_pages_title_and_copies(tmp_path: Path) -> None:
    document = a_pdf(tmp_path / "certificado.pdf", pages=3)
    with pdf_queue(tmp_path / "paper") as queue:
        said = lp(queue.server, "-d", queue.name, "-n", "2", "-t", "Certificado", "-o", "media=A4", str(document))
        job = queue.next_job()
    assert said.startswith(f"request id is {queue.name}-1")
    assert (job.title, job.copies) == ("Certificado", 2)
    assert "media=A4" in job.options
    with pikepdf.open(job.pdf) as printed:
        assert len(printed.pages) == 3
    assert job.pdf.read_bytes() == document.read_bytes()


def test_jobs_come_out_in_their_order_and_two_printers_do_not_mix(tmp_path: Path) -> None:
    first, second = a_pdf(tmp_path / "1.pdf", pages=1), a_pdf(tmp_path / "2.pdf", pages=2)
    with pdf_queue(tmp_path / "a") as one, pdf_queue(tmp_path / "b") as other:
        lp(one.server, "-d", one.name, "-t", "primero", str(first))
        lp(one.server, "-d", one.name, "-t", "segundo", str(second))
        lp(other.server, "-d", other.name, "-t", "ajeno", str(first))
        assert [one.next_job().title, one.next_job().title] == ["primero", "segundo"]
        assert other.next_job().title == "ajeno"
    assert len(list((tmp_path / "a").glob("*.pdf"))) == 2
    assert len(list((tmp_path / "b").glob("*.pdf"))) == 1
