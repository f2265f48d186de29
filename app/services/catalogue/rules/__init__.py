"""What shapes cannot say about a definition: one function per rule.

To add a rule: a function (definition, surroundings) that yields findings, its name in `RULES`, and a broken
definition in tests/services/test_catalogue_faults.py.
"""

from __future__ import annotations

from app.services.catalogue.rules import (
    acts,
    asking,
    conditions,
    fees,
    flow,
    messages,
    moves,
    requirements,
    results,
    rivals,
    whole,
)

RULES = (
    whole.offices,
    asking.fields,
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
    rivals.automatic_rivals,
    moves.needs,
    moves.decisions,
    moves.contradictions,
    acts.persons,
    acts.spans,
    acts.pauses,
    acts.appeals,
    acts.letters,
    acts.outside,
    acts.decided,
    results.results,
    results.series,
    results.validity,
    results.copies,
    results.codes,
    results.evaluation,
    messages.messages,
    messages.confirmation,
)
