"""Acts of a reserved case: seeing who asks, which is one more act, with its reason."""

from __future__ import annotations

from app.models.rows.cases import AnswerLine, PersonView, ReservedSection
from app.views.pages.case_file.correcting_acts import CorrectingActs
from app.views.pages.case_file.declared_acts import DeclaredActs
from app.views.pages.case_file.reading import ID_WORDS


class ReservedActs(CorrectingActs, DeclaredActs):
    """Offered to guardians, in confidential cases."""

    @property
    def may_see_identity(self) -> bool:
        """Whether there is an identity, and who looks may ask for it."""
        read = self._page.read
        return read is not None and read.view.line.reserve == "confidential" and self._context.may("reserve.identity")

    def see_identity(self) -> None:
        """Ask why, and show who it is."""
        read = self._page.read
        if read is None or not self.may_see_identity:
            return
        reason = self._context.messages.ask_reason(
            self.tr("¿Ver quién presentó {number}?").format(number=read.view.line.number),
            self.tr("Queda en el historial y en el registro quién la vio, cuándo y por qué."),
            self.tr("Ver identidad"),
        )
        if reason is None:
            return
        reserve, actor, case_id = self._context.desk.reserve, self._context.actor, read.view.line.id
        self._run(lambda: reserve.identity(actor, case_id, reason), self._show_identity)

    def _show_identity(self, person: PersonView) -> None:
        from app.views.dialogs.identity import IdentitySheet

        read = self._page.read
        if read is not None:
            place = self._context.desk.territory.label(person.canton) if person.canton else ""
            words = ID_WORDS.get(person.id_kind, "")
            sheet = IdentitySheet(read.view.line.number, person, words, place, self._page.window())
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def read_section(self, section: ReservedSection) -> None:
        """Ask why, and show the answers of a reserved section."""
        read = self._page.read
        if read is None:
            return
        reason = self._context.messages.ask_reason(
            self.tr("¿Leer «{section}»?").format(section=section.title),
            self.tr("Queda en el historial y en el registro quién la leyó, cuándo y por qué."),
            self.tr("Leer la sección"),
        )
        if reason is None:
            return
        sections, actor, case_id = self._context.desk.reserved_sections, self._context.actor, read.view.line.id
        self._run(lambda: sections.read(actor, case_id, section.key, reason), self._show_section)

    def _show_section(self, lines: tuple[AnswerLine, ...]) -> None:
        from app.views.dialogs.identity import FactsSheet

        if lines:
            sheet = FactsSheet(lines[0].section, [(one.label, one.text) for one in lines], self._page.window())
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()
        self._page.reload()
