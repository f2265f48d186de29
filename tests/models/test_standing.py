"""Where an evaluation stands: what is answered, what fails and what forbids closing it."""

from __future__ import annotations

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.rows.evaluations import FindingLine
from app.models.standing import Standing, standing

SHEET = EvaluationSheet.model_validate(
    {
        "version": "1",
        "max_failed": 1,
        "number_series": "EV",
        "groups": [
            {
                "key": "grupo",
                "title": "Grupo",
                "criteria": [{"key": key, "text": f"Criterio {key}."} for key in ("uno", "dos", "tres")],
            }
        ],
    }
)


def reached(*verdicts: str, observation: str = "Falta el registro") -> Standing:
    keys = ("uno", "dos", "tres")
    lines = [FindingLine(key, verdict, "", observation) for key, verdict in zip(keys, verdicts, strict=False)]
    return standing(SHEET, {line.criterion: line for line in lines})


def lack(found: Standing) -> str:
    error = found.lack()
    return error.key if error else ""


def test_what_is_not_answered_forbids_closing_and_names_the_first() -> None:
    found = reached("met", "")
    assert (found.answered, found.total) == (1, 3)
    error = found.lack()
    assert error is not None
    assert error.values == {"count": "2 criterios", "first": "Criterio dos."}


def test_the_admitted_failures_still_pass() -> None:
    assert reached("met", "not_met", "not_applicable").result == "passed"
    assert reached("not_met", "not_met", "met").result == "failed"
    assert lack(reached("not_met", "not_met", "met")) == ""


def test_a_failure_without_observation_is_silent() -> None:
    found = reached("met", "not_met", "met", observation="  ")
    assert [one.key for one in found.silent] == ["dos"]
    assert lack(found) == "evaluations.observation_needed"


def test_a_sheet_on_which_nothing_applies_is_not_closed() -> None:
    assert lack(reached("not_applicable", "not_applicable", "not_applicable")) == "evaluations.nothing_evaluated"
