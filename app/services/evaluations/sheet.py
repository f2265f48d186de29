"""The sheet of one evaluation: what is written on it and the result that follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from app.models.catalogue.evaluation import Criterion, EvaluationSheet
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.rows.evaluations import FindingLine
from app.models.standing import Standing, standing
from app.models.tables.evaluations import Evaluation, Finding
from app.services import typed
from app.services.casework import Work

EVIDENCE_LIMIT = 1000
VERDICTS = ("met", "not_met", "not_applicable", "")
_NOTES = ("verdict", "evidence", "observation")


def sheet_of(procedure: Procedure) -> EvaluationSheet:
    """Return the sheet of a procedure. Errors: evaluations.none."""
    if procedure.evaluation is None:
        raise UserError("evaluations.none", procedure=procedure.name)
    return procedure.evaluation


def for_visit(work: Work, evaluation: Evaluation) -> EvaluationSheet:
    """Return the sheet that an evaluation of a case fills in. Errors: evaluations.none, evaluations.empty."""
    found = sheet_of(work.procedure).for_visit(evaluation.part, work.chosen, work.answers)
    if not found.groups:
        raise UserError("evaluations.empty", number=work.case.number)
    return found


def criteria(sheet: EvaluationSheet) -> tuple[Criterion, ...]:
    """Return every criterion in the order of the sheet."""
    return tuple(criterion for group in sheet.groups for criterion in group.criteria)


def write(work: Work, sheet: EvaluationSheet, evaluation: Evaluation, findings: Sequence[FindingLine]) -> int:
    """Keep what was found and return how many criteria changed.

    Errors: evaluations.unknown_criterion, evaluations.unknown_verdict, typed.long.
    """
    known = {criterion.key: criterion.text for criterion in criteria(sheet)}
    kept = {found.criterion: found for found in work.tx.all(Finding, evaluation_id=evaluation.id)}
    return sum(_keep(work, evaluation, kept.get(each.criterion), _checked(each, known)) for each in findings)


def _checked(line: FindingLine, known: Mapping[str, str]) -> FindingLine:
    if line.criterion not in known:
        raise UserError("evaluations.unknown_criterion", criterion=line.criterion)
    if line.verdict not in VERDICTS:
        raise UserError("evaluations.unknown_verdict", verdict=line.verdict)
    evidence = typed.paragraphs(line.evidence, what="la evidencia", limit=EVIDENCE_LIMIT)
    observation = typed.paragraphs(line.observation, what="la observación", limit=EVIDENCE_LIMIT)
    return FindingLine(line.criterion, line.verdict, evidence, observation)


def _keep(work: Work, evaluation: Evaluation, kept: Finding | None, line: FindingLine) -> bool:
    noted = {name: getattr(line, name) for name in _NOTES}
    if kept is None:
        if any(noted.values()):
            work.tx.add(Finding, evaluation_id=evaluation.id, criterion=line.criterion, **noted)
        return any(noted.values())
    if all(getattr(kept, name) == value for name, value in noted.items()):
        return False
    work.tx.update(kept, **noted)
    return True


def judge(sheet: EvaluationSheet, findings: Iterable[Finding]) -> Standing:
    """Return where a whole sheet stands by its rule: at most `max_failed` criteria not met, or enough points.

    Errors: evaluations.incomplete, evaluations.observation_needed, evaluations.nothing_evaluated.
    """
    reached = standing(sheet, {found.criterion: found for found in findings})
    lack = reached.lack()
    if lack is not None:
        raise lack
    return reached


def tally(findings: Iterable[Finding], reached: Standing) -> str:
    """Word how many criteria have each verdict, and the points: "21 cumple, 2 no cumple, 3 no aplica"."""
    counts: Counter[str] = Counter(found.verdict for found in findings)
    words = (("met", "cumple"), ("not_met", "no cumple"), ("not_applicable", "no aplica"))
    points = [f"{reached.reached} de {reached.reachable} puntos"] if reached.wanted is not None else []
    return ", ".join([*(f"{counts[verdict]} {word}" for verdict, word in words if counts[verdict]), *points])
