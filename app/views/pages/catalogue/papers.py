"""What to bring: the published requirements and the proofs that count for this applicant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.catalogue.chosen import Chosen
from app.views.pages.catalogue.parts import Numbered, empty, second
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.shape_mark import ShapeMark
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.models.catalogue.requirements import Proof, Requirement


class PapersCard(Card):
    """The requirements; once the applicant type is chosen, only the proofs that this person needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Requisitos"), " ", flush=True, parent=parent)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(16, 0, 16, 12)
        self._column.setSpacing(12)
        self.add(self._rows)
        foot = CardFoot()
        law = self.tr("Lo que el Estado ya tiene lo consulta la oficina: no pida copia (LOOETA, art. 23.1).")
        foot.row.addWidget(Text(law, "second", "texto2"), 1)
        self.add(foot)

    def show_papers(self, procedure: Procedure, kind: str) -> None:
        """Replace the lines; without a type every proof is told with whom it is for."""
        empty(self._column)
        asked = [one for one in procedure.requirements if not kind or _may_apply(one, procedure, kind)]
        short = procedure.applicant_type(kind).short if kind else ""
        for place, one in enumerate(asked, start=1):
            self._column.addWidget(_Row(place, one, kind, procedure))
        self.set_note(self.tr("para {who}").format(who=short.lower()) if short else _count(self, len(asked)))


class _Row(Numbered):
    """One requirement: number, title, the sheet's own words and its proofs."""

    def __init__(self, place: int, one: Requirement, kind: str, procedure: Procedure) -> None:
        super().__init__(place, one.title)
        for words in dict.fromkeys(part for part in (one.published, one.help) if part and part != one.title):
            self.say(words)
        if one.kind == "verify":
            self.column.addWidget(
                second(self.tr("No pida copia: se consulta en {source}.").format(source=one.source), "ok")
            )
        claimed = [exemption.title for exemption in procedure.exemptions if exemption.evidence == one.key]
        if claimed:
            self.say(self.tr("Solo si pide exoneración: {which}.").format(which=", ".join(claimed)))
        proofs = one.proofs_for(kind, {}) if kind else one.proofs
        if len(proofs) > 1 and one.mode == "one":
            self.say(self.tr("Basta una de estas:"))
        for proof in proofs:
            self.column.addWidget(_ProofLine(proof, "" if kind else _whom(proof, procedure)))


class _ProofLine(QWidget):
    """A proof with its shape: a check for what the office looks up, a ring for what is brought."""

    def __init__(self, proof: Proof, whom: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        looked_up = proof.how == "verify"
        row.addWidget(ShapeMark("verified" if looked_up else "pending"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(proof.title, "emphasis", wrap=True))
        if looked_up:
            source = self.tr("No pida copia: se consulta en {source}.").format(source=proof.source)
            words.addWidget(second(source if proof.source else self.tr("No pida copia: lo consulta la oficina."), "ok"))
        elif proof.note:
            words.addWidget(second(proof.note))
        if whom:
            words.addWidget(second(self.tr("Para {who}").format(who=whom)))
        row.addLayout(words, 1)


def _may_apply(one: Requirement, procedure: Procedure, kind: str) -> bool:
    """Tell whether it may be asked of this applicant, whatever product is chosen."""
    products = [product.key for product in procedure.products] or [""]
    return any(one.applies(Chosen(kind, product=product), {}) for product in products)


def _whom(proof: Proof, procedure: Procedure) -> str:
    keys = proof.when.applicant_types if proof.when is not None else ()
    return ", ".join(one.short.lower() for one in procedure.applicant_types if one.key in keys)


def _count(widget: QWidget, count: int) -> str:
    return widget.tr("%n en total", "", count)
