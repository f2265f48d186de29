"""A folder of declared files to break, and the values that a case is supposed to have."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from app.models.catalogue.procedure import Procedure
from app.models.faults import Fault
from app.services import catalogue

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "catalogue"
INSTITUTION = "institutions/inen.toml"
PROCEDURE = "procedures/inen/mi-primer-certificado.toml"
VOCABULARY = frozenset({"holder.name", "signer1.name", "signer2.name"})


def layouts() -> dict[str, frozenset[str]]:
    """Return layouts that read what the first definition says, a value that every case has, and its signers."""
    signers = {"convenio": {"signer1.name"}, "certificado-de-gestion": {"signer1.name", "signer2.name"}}
    texts = {one.layout: set(one.texts) for one in first_procedure().results}
    results = {key: frozenset(names | signers[key] | {"holder.name"}) for key, names in texts.items()}
    return {**results, "resolucion": frozenset()}


def copy_resources(folder: Path) -> Path:
    """Copy the first institution and its procedures into a folder that a test may break."""
    for name in (INSTITUTION, PROCEDURE):
        (folder / name).parent.mkdir(parents=True)
        shutil.copy(RESOURCES / name, folder / name)
    shutil.copytree(RESOURCES / "territory", folder / "territory")
    return folder


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first occurrence of a text that must be there."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text, f"not in {file}: {old}"
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder: Path) -> tuple[Fault, ...]:
    """Read the folder with every check."""
    return catalogue.read(folder, layouts=layouts(), placeholders=VOCABULARY).faults


@cache
def first_procedure() -> Procedure:
    """Return the program's first definition."""
    return catalogue.load(RESOURCES).procedure(Path(PROCEDURE).stem)


SAMPLE = "procedures/inen/copia-de-prueba.toml"
"""An invented procedure that says everything there is to say of channels, products, prices and categories."""


def with_sample(folder: Path) -> Path:
    """Copy the resources and put the invented procedure beside the others."""
    copy_resources(folder)
    shutil.copy(GOLDEN / "copia-de-prueba.toml", folder / SAMPLE)
    return folder
