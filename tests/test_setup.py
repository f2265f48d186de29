"""The set-up keeps its promises: locked packages, the targets of the Makefile, and nothing to do the second time."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.environment import Environment
from installer.steps import stamp_now, write_stamp
from installer.system import read_list

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"run": ROOT / "installer" / "requirements.txt", "dev": ROOT / "installer" / "requirements-dev.txt"}
TARGETS = ("run", "test", "check", "screenshots", "bench")


def locked(path: Path) -> dict[str, tuple[Requirement, list[str]]]:
    """Read a lock: name -> (pin, hashes)."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
    entries = [re.split(r"\s+--hash=", line.strip()) for line in text.splitlines()]
    pins = [(Requirement(pin), hashes) for pin, *hashes in entries]
    return {canonicalize_name(pin.name): (pin, hashes) for pin, hashes in pins}


def wanted(kind: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = project["dependencies"] + (project["optional-dependencies"]["dev"] if kind == "dev" else [])
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("kind", LOCKS)
def test_every_locked_package_has_one_version_and_its_hashes(kind: str) -> None:
    for pin, hashes in locked(LOCKS[kind]).values():
        assert re.fullmatch(r"==[\w.]+", str(pin.specifier)), pin
        assert hashes, pin
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), pin


@pytest.mark.parametrize("kind", LOCKS)
def test_no_address_of_an_index_is_in_the_lock(kind: str) -> None:
    text = LOCKS[kind].read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"--(extra-)?index|--find-links|--trusted-host", text)


@pytest.mark.parametrize("kind", LOCKS)
def test_the_locked_versions_are_those_that_the_project_asks_for(kind: str) -> None:
    pins = locked(LOCKS[kind])
    for requirement in wanted(kind):
        pin, _ = pins[canonicalize_name(requirement.name)]
        version = next(iter(pin.specifier)).version
        assert requirement.specifier.contains(version), f"make lock: {requirement} has {version}"


def test_tests_run_with_the_very_packages_of_the_program() -> None:
    program, tests = locked(LOCKS["run"]), locked(LOCKS["dev"])
    assert {name: tests[name] for name in program} == program


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_prepares_what_it_needs(target: str) -> None:
    plan = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=True)
    steps = [line for line in plan.stdout.splitlines() if not line.startswith("make[")]
    assert "installer/setup.py" in steps[0]
    assert len(steps) > 1


def test_make_alone_lists_the_targets() -> None:
    plan = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    for target in TARGETS:
        assert f"make {target} " in plan.stdout


def test_only_the_asked_sections_of_system_packages_are_read() -> None:
    text = "[run]\nlibone # why\nlibtwo-new | libtwo\n\n[test]\nthree\n"
    assert read_list(text, sections=("run",)) == [["libone"], ["libtwo-new", "libtwo"]]
    assert read_list(text, sections=("run", "test"))[-1] == ["three"]


def a_prepared_folder(folder: Path) -> Environment:
    """Make a project folder whose set-up is finished, as far as the set-up can tell."""
    shutil.copytree(ROOT / "installer", folder / "installer")
    shutil.copy(ROOT / "pyproject.toml", folder)
    environment = Environment(folder)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment.folder], check=True)
    write_stamp(environment, stamp_now(environment, dev=True))
    return environment


def what_is_missing(environment: Environment, *options: str) -> str:
    command = [sys.executable, str(environment.root / "installer" / "setup.py"), "--dry-run", *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_second_call_has_nothing_to_do(tmp_path: Path) -> None:
    environment = a_prepared_folder(tmp_path / "desk")
    assert what_is_missing(environment, "--dev") == "Nada que hacer.\n"
    assert what_is_missing(environment) == "Nada que hacer.\n"


def test_a_new_lock_an_interrupted_set_up_or_a_moved_folder_is_noticed(tmp_path: Path) -> None:
    environment = a_prepared_folder(tmp_path / "desk")
    environment.unfinished.touch()
    assert "requirements-dev.txt" in what_is_missing(environment, "--dev")
    environment.unfinished.unlink()

    moved = Environment((tmp_path / "desk").rename(tmp_path / "other"))
    assert "requirements-dev.txt" in what_is_missing(moved, "--dev")
    write_stamp(moved, stamp_now(moved, dev=True))

    with (moved.root / "installer" / "requirements-dev.txt").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert "requirements-dev.txt" in what_is_missing(moved, "--dev")


def test_a_link_that_leads_nowhere_gives_way_to_the_environment(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    environment.folder.symlink_to(tmp_path / "gone")
    environment.make(anew=False)
    assert environment.python.exists()
    assert not environment.folder.is_symlink()


def test_another_python_is_refused_in_one_sentence() -> None:
    code = "import sys; from installer import setup; setup.SUPPORTED = ((3, 99),); sys.exit(setup.main())"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert answer.stderr.startswith("Ventanilla necesita Python 3.11, 3.12 o 3.13")
    assert len(answer.stderr.splitlines()) == 1
