"""A request that renews a document: it begins like a draft, with what was told the last time."""

from __future__ import annotations

from dataclasses import fields

from app.models.rows.people import ApplicantIn
from app.models.rows.renewals import Renewing
from app.views.pages.new_case.applicant import KINDS_KEY, ApplicantStep
from app.views.pages.new_case.choices import PRODUCT
from app.views.pages.new_case.draft_body import Kept
from app.views.pages.new_case.form import RENEWAL
from app.views.pages.new_case.request import RequestStep


def renewed(found: Renewing) -> Kept:
    """Return what the form begins with: the same person, type and product, and the answers that may still hold."""
    who = {one.name: getattr(found.applicant, one.name) for one in fields(ApplicantIn)}
    return Kept(
        parts={
            ApplicantStep.key: {**who, KINDS_KEY: found.applicant_type, PRODUCT: found.product},
            RequestStep.key: found.answers,
            RENEWAL: {"case": found.case_id, "words": f"{found.document.number}, de {found.number}"},
        }
    )
