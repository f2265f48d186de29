"""What shapes cannot say about a definition: one function per rule.

To add a rule: a function (definition, surroundings) that yields findings, its name in `RULES`, and a broken
definition in tests/services/test_catalogue_faults.py.
"""

from __future__ import annotations

from app.services.catalogue.rules import conditions, fees, flow, messages, moves, requirements, results, whole

RULES = (
    whole.offices,
    whole.fields,
    whole.terms,
    whole.history,
    whole.renamed,
    conditions.conditions,
    conditions.circles,
    fees.references,
    fees.coverage,
    fees.account,
    requirements.shape,
    requirements.every_applicant,
    requirements.copies,
    flow.keys,
    flow.stages,
    flow.endings,
    flow.reach,
    flow.circles,
    flow.automatic_rivals,
    moves.needs,
    moves.decisions,
    moves.contradictions,
    results.results,
    results.series,
    results.evaluation,
    messages.messages,
    messages.confirmation,
)
