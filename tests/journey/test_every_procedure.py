"""Every declared procedure runs from the request to its end in the real window, by keyboard, as its story tells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.journey.hands import Hands
from tests.journey.telling import HOUR, ZONE, Telling, prepare
from tests.support.desk import declared
from tests.support.mail_server import MailServer
from tests.support.stories import FOLDER, load
from tests.views.program import Program

DECLARED = declared().catalogue.procedures
TOLD = {file.stem: load(file) for file in sorted(FOLDER.glob("*.toml"))}
PRINCIPAL = [(key, story) for key, told in TOLD.items() for story in told["story"] if story.get("principal")]
WALKED = {
    "credencial-capacitador-independiente": ("Por correo electrónico, y la retira quien la representa",),
    "registro-unico-mipymes": (
        "El código no es: se dice, y el bueno sirve",
        "El código venció: se envía otro",
        "No está de acuerdo: dos funcionarios corrigen la categoría",
    ),
    "mi-primer-certificado": ("No aprueba: un supervisor no otorga y dice por qué", "No aprueba y se repite la visita"),
}
"""Stories besides the principal ones: what goes wrong and is mended, in the window too."""

PRINCIPAL_AND_WALKED = [
    *PRINCIPAL,
    *((key, story) for key, names in WALKED.items() for story in TOLD[key]["story"] if story["name"] in names),
]


def test_every_procedure_has_a_principal_story_that_ends_well() -> None:
    told = {key for key, story in PRINCIPAL if story["then"][-1].get("state") == "granted"}
    assert told == {one.key for one in DECLARED}


@pytest.fixture
def mail() -> Iterator[MailServer]:
    """The mail server of the office, on loopback."""
    with MailServer() as server:
        yield server


@pytest.mark.usefixtures("printer")
@pytest.mark.parametrize(
    ("key", "story"),
    PRINCIPAL_AND_WALKED,
    ids=[f"{key}-{place}" for place, (key, _) in enumerate(PRINCIPAL_AND_WALKED)],
)
def test_it_runs_in_the_window_as_told(
    qtbot: QtBot, tmp_path: Path, mail: MailServer, key: str, story: dict[str, Any]
) -> None:
    answers = {**TOLD[key].get("answers", {}), **story.get("answers", {})}
    prepare(tmp_path, declared().catalogue.procedure(key), story, answers, port=mail.port)
    program = Program(qtbot, tmp_path, datetime.combine(story["on"], HOUR, ZONE))
    telling = Telling(program, key, story, mail)
    Hands(program).follow(lambda hands: telling.tell(hands, answers, tmp_path))
    assert telling.found == []
    program.close()
