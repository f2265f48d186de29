"""Acts that the definition declares: its buttons, work elsewhere, more time, categories, results sent by e-mail."""

from __future__ import annotations

from functools import partial

from app.models.rows.acts import MoveLine
from app.models.rows.cases import CaseView
from app.models.rows.categories import CategoryLine
from app.views.pages.case_file.doing import Doing
from app.views.pages.new_case.applying import Applying


class DeclaredActs(Doing):
    """Made because the procedure says so, not because of a task of the desk."""

    def move(self, move: MoveLine) -> None:
        """Make a move that only a person decides, and show the paper that it printed."""
        from app.views.dialogs.act import ActSheet

        read = self._page.read
        if read is None:
            return
        if move.lacks:
            self._context.messages.inform(self.tr("Aún no se puede: {why}.").format(why=move.lacks))
            return
        dialog = ActSheet(self._context, read.view.line.id, move, self._page.window())
        made, paper = bool(dialog.exec()), str(dialog.answer or "")
        dialog.deleteLater()
        self._page.focus_first()
        if made:
            self._say(self.tr("Hecho: «{act}».").format(act=move.label))
        if made and paper:
            self.show_document(paper, move.label)

    def _send(self, view: CaseView) -> None:
        """Send by e-mail what is delivered so."""
        asked = self._context.messages.ask(
            self.tr("¿Enviar los documentos por correo?"),
            self.tr("Salen a {address}, como se emitieron.").format(address=view.person.email or "—"),
            self.tr("Enviar por correo"),
        )
        if asked:
            deliveries, actor, case_id = self._context.desk.deliveries, self._context.actor, view.line.id
            told = self.tr("Los documentos salen por correo.")
            self._run(lambda: deliveries.by_email(actor, case_id), lambda _none: self._say(told))

    @property
    def may_renew(self) -> bool:
        """Whether a document of the case in front may be renewed today, by this person."""
        read = self._page.read
        return read is not None and read.view.renewable is not None and self._context.may("renewals.begin")

    def renew(self) -> None:
        """Begin the request that renews the document of the case in front."""
        view = self._page.read.view if self._page.read else None
        if view is not None:
            self._context.go("new_case", Applying(view.line.procedure, renews=view.line.id))

    def extend(self) -> None:
        """Make the promised term longer, and show the letter that says until when."""
        view = self._page.read.view if self._page.read else None
        if view is None or view.extension is None:
            return
        reason = self._context.messages.ask_reason(
            self.tr("¿Ampliar el plazo {by}?").format(by=view.extension.by),
            self.tr("Se imprime un oficio con la nueva fecha. Base legal: {basis}.").format(
                basis=view.extension.legal_basis
            ),
            self.tr("Ampliar el plazo"),
        )
        if reason is None:
            return
        desk, actor, case_id = self._context.desk, self._context.actor, view.line.id

        def work() -> bytes:
            return desk.issuing.preview(actor, desk.extensions.extend(actor, case_id, reason))

        words = self.tr("Amplió el plazo. Entregue el oficio.")
        self._run(work, partial(self._show_paper, self.tr("Ampliación del plazo"), words))

    def _outside(self, view: CaseView) -> None:
        from app.views.dialogs.outside import OutsideSheet

        if view.outside is not None:
            dialog = OutsideSheet(self._context, view.line.id, view.outside, self._page.window())
            self._ask(dialog, self.tr("Registró lo hecho."))

    def _category(self, view: CaseView) -> None:
        read = self._page.read
        line = next((one for one in view.categories if read is not None and one.rule == read.offer.subject), None)
        if line is not None and line.state == "correcting":
            self._review(view, line)
        elif line is not None:
            from app.views.dialogs.category import CategorySheet

            dialog = CategorySheet(self._context, view.line.id, line, self._page.window())
            self._ask(dialog, self.tr("Anotado: «{title}».").format(title=line.title))

    def _review(self, view: CaseView, line: CategoryLine) -> None:
        """Let a second person approve a correction, or turn it down with a reason."""
        title = self.tr("¿Aprobar: {title}, {result}?").format(title=line.title, result=line.proposed_title)
        text = self.tr("La pidió {who}: {reason}").format(who=line.proposed_by, reason=line.reason)
        acts, actor, case_id = self._context.desk.categories, self._context.actor, view.line.id
        if self._context.messages.ask(title, text, self.tr("Aprobar corrección")):
            told = self.tr("Aprobó la corrección.")
            self._run(lambda: acts.approve(actor, case_id, line.rule), lambda _none: self._say(told))
            return
        reason = self._context.messages.ask_reason(
            self.tr("¿No aprobar la corrección?"),
            self.tr("Vuelve a valer lo que dice la tabla, hasta que alguien lo confirme."),
            self.tr("No aprobar"),
            danger=True,
        )
        if reason is not None:
            told = self.tr("No aprobó la corrección.")
            self._run(lambda: acts.refuse(actor, case_id, line.rule, reason), lambda _none: self._say(told))
