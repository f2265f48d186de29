"""What the table says of a category, with everything that explains it: confirmed or corrected by a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.rows.categories import CategoryLine, WorkedOut
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.choosing import ChoiceAsked
from app.views.forms.lines import LongTextAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar
from app.views.widgets.options import Option
from app.views.widgets.text import Text


class CategorySheet(FormSheet):
    """Confirms the result of the table, or asks a second person for another one with the reason."""

    blames: Mapping[str, str] = {"typed": "reason", "category.no_result": "result"}

    def __init__(self, context: Context, case_id: str, line: CategoryLine, parent: QWidget | None = None) -> None:
        self._case_id, self._line = case_id, line
        super().__init__(
            context,
            _question(line, self),
            self.tr("El programa solo calcula: la categoría vale cuando usted la confirma."),
            self.tr("Confirmar categoría"),
            parent,
        )
        said = line.worked_out
        self.add_wide(explained(said, self))
        if said is not None and said.note:
            self.add_wide(MessageBar("warning", said.note))
        self.category = ChoiceAsked("result", self.tr("&Categoría"), [Option(*one) for one in line.choices])
        self.category.set_value(said.result if said else "")
        self.reason = LongTextAsked("reason", self.tr("&Por qué no es la de la tabla"))
        self.add_row(self.category)
        self.add_row(self.reason)
        self.category.changed.connect(self._show)
        self._show()
        self.category.go()

    @property
    def corrects(self) -> bool:
        """Whether another result than the table's is chosen."""
        said = self._line.worked_out
        return said is None or self.category.value() != said.result

    def _show(self) -> None:
        self.reason.setVisible(self.corrects)
        self.act.set_words(self.tr("Pedir la corrección") if self.corrects else self.tr("Confirmar categoría"))

    @override
    def work(self) -> Callable[[], object]:
        acts, actor = self.context.desk.categories, self.context.actor
        case_id, rule = self._case_id, self._line.rule
        result, reason = str(self.category.value() or ""), str(self.reason.value() or "")
        if self.corrects:
            return lambda: acts.correct(actor, case_id, rule, result, reason)
        return lambda: acts.confirm(actor, case_id, rule)


def _question(line: CategoryLine, widget: QWidget) -> str:
    said = line.worked_out
    if said is None:
        return widget.tr("{title}: ¿cuál corresponde?").format(title=line.title)
    return widget.tr("{title}: ¿confirma «{result}»?").format(title=line.title, result=said.result_title)


def explained(said: WorkedOut | None, widget: QWidget) -> Text:
    """Return both sub-results, the criterion that decides and the table with its article."""
    if said is None:
        return Text(widget.tr("Falta un dato para calcularla: solo puede corregirla con su motivo."), wrap=True)
    lines = [f"{part.title}: {part.value}, **{part.result_title or widget.tr('no decide')}**" for part in said.parts]
    words = widget.tr("Resultado: **{result}**. {criterion}.")
    lines.append(words.format(result=said.result_title, criterion=said.criterion))
    lines.append(widget.tr("Tabla {version}. {basis}").format(version=said.version, basis=said.legal_basis))
    return Text("\n".join(lines), wrap=True)
