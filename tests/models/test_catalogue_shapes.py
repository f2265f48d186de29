"""Conditions, requirements and moves answer what the desk asks of them."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from app.models.catalogue.base import Declared
from app.models.catalogue.conditions import Condition
from app.models.catalogue.institution import Institution
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.requirements import Proof, Requirement
from app.models.catalogue.workflow import Move, Stage, Step, Workflow
from app.services.catalogue.shape_texts import PATTERNS


@pytest.mark.parametrize(
    ("answer", "holds"), [("8,5", True), ("8.5", True), ("8,49", False), (9, True), ("8.500", False), ("", False)]
)
def test_a_condition_compares_decimals(answer: object, holds: bool) -> None:  # noqa: FBT001 parametrised
    assert Condition(field="promedio", at_least=8.5).holds(None, {"promedio": answer}) is holds


def test_a_condition_on_the_applicant_type() -> None:
    condition = Condition(applicant_types=("artesano", "micro"))
    assert condition.holds("micro", {})
    assert not condition.holds("grande", {})
    assert not condition.holds(None, {})


@pytest.mark.parametrize(
    ("answer", "holds"),
    [("a", True), ("c", False), (None, False), ("", False), (["x", "b"], True), (("x",), False), ([], False)],
)
def test_a_condition_on_an_answer(answer: object, holds: bool) -> None:  # noqa: FBT001 parametrised
    assert Condition(field="rama", any_of=("a", "b")).holds(None, {"rama": answer}) is holds


def test_a_condition_on_a_yes() -> None:
    condition = Condition(field="exporta", any_of=("yes",))
    assert condition.holds(None, {"exporta": True})
    assert not condition.holds(None, {"exporta": False})
    assert not condition.holds(None, {})


def test_a_condition_on_whether_there_is_an_answer() -> None:
    assert Condition(field="correo", filled=True).holds(None, {"correo": "a@b.ec"})
    assert not Condition(field="correo", filled=True).holds(None, {"correo": ""})
    assert Condition(field="correo", filled=False).holds(None, {})


def test_both_parts_of_a_condition_must_hold() -> None:
    condition = Condition(applicant_types=("micro",), field="exporta", any_of=("yes",))
    assert condition.holds("micro", {"exporta": True})
    assert not condition.holds("grande", {"exporta": True})
    assert not condition.holds("micro", {"exporta": False})


@pytest.mark.parametrize("parts", [{}, {"field": "x"}, {"any_of": ("x",)}])
def test_a_condition_says_something(parts: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate(parts)


def test_a_requirement_admits_the_proofs_of_each_applicant() -> None:
    micro = Condition(applicant_types=("micro",))
    proofs = (Proof(key="rum", title="RUM", when=micro), Proof(key="poder", title="Poder"))
    requirement = Requirement(key="papel", title="Documento", kind="document", proofs=proofs, when=None)
    assert [proof.key for proof in requirement.proofs_for("micro", {})] == ["rum", "poder"]
    assert [proof.key for proof in requirement.proofs_for("grande", {})] == ["poder"]
    assert requirement.applies(None, {})
    assert not requirement.model_copy(update={"when": micro}).applies("grande", {})


def test_a_move_with_a_button_is_made_by_a_person() -> None:
    assert Move(source="a", target="b").automatic
    assert not Move(source="a", target="b", label="Pasar", who=("clerk",)).automatic


def test_declared_things_cannot_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Move(source="a", target="b").target = "c"  # type: ignore[misc]


def test_a_workflow_finds_its_steps_and_moves() -> None:
    stage = Stage(key="e", title="E", published="E")
    steps = tuple(Step(key=key, title=key, stage="e", task="decide", next_step="Seguir") for key in ("a", "b"))
    moves = (Move(source="a", target="b"), Move(source="b", target="a"), Move(source="a", target="a"))
    flow = Workflow(initial="a", stages=(stage,), steps=steps, moves=moves)
    assert flow.step("b") is steps[1]
    assert flow.moves_from("a") == (moves[0], moves[2])
    with pytest.raises(KeyError):
        flow.step("c")


def shapes(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    seen.add(model)
    yield model
    waiting: list[Any] = [field.annotation for field in model.model_fields.values()]
    while waiting:
        part = waiting.pop()
        if isinstance(part, type) and issubclass(part, BaseModel) and part not in seen:
            yield from shapes(part, seen)
        waiting += get_args(part)


def test_every_shape_is_closed_and_every_pattern_has_its_remedy() -> None:
    seen: set[type[BaseModel]] = set()
    declared = [*shapes(Procedure, seen), *shapes(Institution, seen)]
    assert all(issubclass(one, Declared) and one.model_config["extra"] == "forbid" for one in declared)
    schemas = str([one.model_json_schema() for one in declared])
    patterns = {pattern for one in declared for pattern in patterns_of(one.model_json_schema())}
    assert len(declared) > 30
    assert schemas.count("'pattern'") > 20
    assert patterns <= set(PATTERNS)


def patterns_of(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for key, part in schema.items():
            yield from patterns_of(part)
            if key == "patternProperties":
                yield from part
    elif isinstance(schema, list):
        for part in schema:
            yield from patterns_of(part)


@pytest.mark.parametrize(
    ("told", "answer", "holds"),
    [
        ({"at_least": 10}, "12", True),
        ({"at_least": 10}, 9, False),
        ({"at_least": 10}, "doce", False),
        ({"at_most": 9}, "-3", True),
        ({"at_most": 9}, None, False),
        ({"at_least": 2}, [{"a": 1}, {"a": 2}], True),
        ({"at_least": 1}, True, False),
        ({"at_least_cents": 100_000}, "1.000,00", True),
        ({"at_least_cents": 100_000}, 99_999, False),
        ({"at_most_cents": 100_000}, "1.000", False),
        ({"before": "2026-01-01"}, "2025-12-31", True),
        ({"before": "2026-01-01"}, "2026-01-01", False),
        ({"after": "2026-01-01"}, "2026-01-02", True),
        ({"after": "2026-01-01"}, "ayer", False),
        ({"after": "2026-01-01"}, 5, False),
    ],
)
def test_a_condition_compares_numbers_amounts_and_dates(told: dict[str, Any], answer: object, holds: bool) -> None:  # noqa: FBT001 parametrised
    assert Condition.model_validate({"field": "x", **told}).holds(None, {"x": answer}) is holds


def test_conditions_are_combined() -> None:
    yes: dict[str, Any] = {"field": "exporta", "any_of": ["yes"]}
    many: dict[str, Any] = {"field": "trabajadores", "at_least": 10}
    firm = {"exporta": True, "trabajadores": "3"}
    assert not Condition.model_validate({"all": [yes, many]}).holds(None, firm)
    assert Condition.model_validate({"any": [yes, many]}).holds(None, firm)
    assert Condition.model_validate({"all": [yes], "not": many}).holds(None, firm)
    assert not Condition.model_validate({"not": {"any": [yes, many]}}).holds(None, firm)
    packed = Condition.model_validate({"not": yes}).model_dump_json()
    assert Condition.model_validate_json(packed).holds(None, {}) is True
