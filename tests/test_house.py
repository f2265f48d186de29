"""What no linter knows about the house."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.access import Access, Actor
from app.services.catalogue import load
from app.services.paths import I18N, RESOURCES, ROOT

APP = ROOT / "app"
SOURCES = sorted(APP.rglob("*.py"))
RAISES = re.compile(r'(?:UserError|Denied|Stale)\(\s*"([a-z0-9_.]+)"')
SEVENTEEN = 17
MATRIX = Access(RESOURCES / "access.toml")
CALL = re.compile(
    r"(?:\.transaction|\.on|\.on_row|access\.require|_lists\.page|_lists\.search|\.allows|_reader\.file)\("
    r'(?:\s*(?:self\.\w+|actor|\w+),)*\s*"([a-z_]+\.[a-z_]+)"'
)


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for file in SOURCES:
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def sentences() -> dict[str, str]:
    return tomllib.loads((I18N / "errors.es.toml").read_text(encoding="utf-8"))


def test_every_refusal_has_its_sentence() -> None:
    used = {key for file in SOURCES for key in RAISES.findall(file.read_text(encoding="utf-8"))}
    assert len(used) > 50
    assert sorted(used - set(sentences())) == []


def test_every_sentence_has_a_refusal() -> None:
    """The names of the faults of files stand alone where they are found, and get their topic at the door."""
    source = "".join(file.read_text(encoding="utf-8") for file in SOURCES)
    said = {key for key in sentences() if f'"{key}"' in source}
    found = {key for key in sentences() if key.startswith("file.") and f'"{key.removeprefix("file.")}"' in source}
    assert sorted(set(sentences()) - said - found) == []


def test_docstrings_name_only_refusals_that_exist() -> None:
    """An ending underscore stands for a family of them: field.email_*."""
    topics = {key.split(".")[0] for key in sentences()}
    told = {
        f"{name(file)}: {key}"
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for raised in re.findall(r"(?:Raises|Errors)[^;]*", ast.get_docstring(node) or "")
        for key in re.findall(r"(?<!as\s)(?<!of\s)\b([a-z_]+\.[a-z_]+)\b", raised)
        if key.split(".")[0] in topics and key not in sentences() and not key.endswith("_")
    }
    assert sorted(told) == []


def test_sentences_say_something_and_end() -> None:
    texts = sentences()
    assert [key for key, text in texts.items() if not re.search(r"[.?}»:)]$", text) or "¡" in text] == []


def test_no_code_names_a_procedure_an_institution_or_an_office() -> None:
    """The eighteenth procedure costs an administrator one file, so no code may know the first."""
    catalogue = load(RESOURCES)
    keys = {one.key for one in catalogue.procedures} | {one.key for one in catalogue.institutions}
    keys |= {office.key for one in catalogue.institutions for office in one.offices}
    keys |= {one.name for one in catalogue.institutions} | {one.name for one in catalogue.procedures}
    keys |= {one.series for one in catalogue.procedures} | {one.ruc for one in catalogue.institutions if one.ruc}
    files = {file.stem for file in (RESOURCES / "procedures").glob("*/*.toml")}
    homes = {file.stem for file in (RESOURCES / "institutions").glob("*.toml")}
    assert files | homes <= keys, "every declared file is looked for"
    assert len(files) >= SEVENTEEN
    named = re.compile("|".join(rf"(?<![\w-]){re.escape(key)}(?![\w-])" for key in keys))
    assert all(named.search(f"como {key}, aquí") for key in keys), "every key would be seen"
    found = [
        f"{name(file)}:{node.lineno} {node.value!r}"
        for file, tree in trees()
        for node in strings(tree)
        if named.search(str(node.value))
    ]
    assert found == []


def strings(tree: ast.Module) -> Iterator[ast.Constant]:
    """Give the text constants that are not docstrings."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def test_texts_of_the_window_are_literals() -> None:
    """lupdate accepts an f-string inside tr() and it then never matches."""
    bad = [
        f"{name(file)}:{node.lineno}"
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and node.args
        and not all(isinstance(arg, ast.Constant) for arg in node.args[:1])
    ]
    assert bad == []


def test_services_and_models_work_where_there_is_no_qt() -> None:
    modules = [
        name(file).removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        for folder in ("models", "services")
        for file in sorted((APP / folder).rglob("*.py"))
        if "migrations" not in file.parts and file.name != "file_inspector.py"
    ]
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        f"for module in {modules!r}: importlib.import_module(module)\n"
        "print('whole')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "whole"


def test_the_log_in_page_imports_nothing_heavy() -> None:
    """Each of these costs more than Qt's own widgets (performance.md section 1)."""
    code = (
        "import sys\n"
        "import app.views.session.start, app.views.pages.login, app.services.front, app.services.storage.store\n"
        "heavy = {'sqlalchemy', 'sqlmodel', 'pydantic', 'alembic', 'reportlab', 'qtawesome', 'pikepdf', 'PIL',\n"
        "         'argon2', 'PySide6.QtPdf', 'PySide6.QtPrintSupport', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def public_calls() -> dict[str, str]:
    """Return every public service call: "service.method" -> file, found as the methods whose first argument acts."""
    found: dict[str, str] = {}
    doors = {APP / "services" / "casework.py", *(APP / "services" / "storage").rglob("*.py")}
    for file in sorted({*(APP / "services").rglob("*.py")} - doors):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                continue
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and _acts(method):
                    text = ast.get_source_segment(file.read_text(encoding="utf-8"), method) or ""
                    for call in set(CALL.findall(text)) or {f"(none in {node.name}.{method.name})"}:
                        found[call] = f"{name(file)} {node.name}.{method.name}"
    return found


def _acts(method: ast.FunctionDef) -> bool:
    arguments = [argument.arg for argument in method.args.args]
    return not method.name.startswith("_") and arguments[1:2] == ["actor"] and "call" not in arguments


def test_every_public_call_is_in_the_reviewed_matrix_and_nothing_else_is() -> None:
    calls = public_calls()
    without_actor = {"setup.install"}
    assert len(calls) > 40
    assert sorted(set(calls) - MATRIX.calls) == []
    assert sorted(MATRIX.calls - set(calls) - without_actor) == []


def test_roles_of_the_matrix_exist() -> None:
    table = tomllib.loads((RESOURCES / "access.toml").read_text(encoding="utf-8"))
    known = {"clerk", "supervisor", "evaluator", "administrator", "guardian", "system"}
    told = {call: {role for roles in row.values() for role in roles} for call, row in table.items()}
    assert [call for call, roles in told.items() if not roles <= known] == []
    assert [call for call, row in table.items() if set(row) - {"reserved"} != {"own", "other"}] == []


@pytest.mark.parametrize("role", ["clerk", "supervisor", "evaluator", "administrator", "system", "stranger", ""])
def test_what_the_matrix_does_not_allow_is_denied(role: str) -> None:
    from app.models.errors import Denied

    actor = Actor("u", "N", role, "here")
    for call in (*sorted(MATRIX.calls), "cases.invented"):
        for office in ("here", "elsewhere"):
            allowed = MATRIX.allows(call, role, own=office == "here")
            if allowed:
                MATRIX.require(call, actor, office=office)
            else:
                with pytest.raises(Denied):
                    MATRIX.require(call, actor, office=office)


def test_administrators_of_accounts_never_see_case_data() -> None:
    data = ("cases.", "people.", "intake.", "payments.", "checklist.", "evaluations.", "issuing.", "deliveries.")
    seen = [call for call in MATRIX.calls if call.startswith(data) and MATRIX.allows(call, "administrator", own=True)]
    assert seen == []


def test_no_address_of_a_package_registry_is_kept() -> None:
    files = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    hosts = re.compile(
        "|".join(("py" + r"pi\.org", "python" + r"hosted\.org", "registry" + r"\.npmjs", "deb\\." + "debian"))
    )
    text = [
        file for file in files if (ROOT / file).suffix in {".toml", ".txt", ".md", ".py", ".cfg", ".ps1", ".sh", ""}
    ]
    assert [
        file for file in text if (ROOT / file).is_file() and hosts.search((ROOT / file).read_text("utf-8", "ignore"))
    ] == []


def test_a_checkout_holds_no_link_and_nothing_that_it_ignores() -> None:
    """A link to somebody's own folder works where it was made and stops the set-up everywhere else."""
    kept = subprocess.run(["git", "ls-files", "-s"], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert len(kept.splitlines()) > 500
    assert [line for line in kept.splitlines() if line.startswith("120000")] == []
    ignored = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    assert subprocess.run(ignored, capture_output=True, text=True, check=True, cwd=ROOT).stdout == ""
