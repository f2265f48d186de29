"""Quién firma: the name that each post prints on the papers of this office."""

from __future__ import annotations

from typing import NamedTuple

from app.models.errors import UserError
from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.form_section import FormSection
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import Field
from app.views.widgets.inputs import LineEdit
from app.views.widgets.text import Text


class Post(NamedTuple):
    """A post that signs, and on which papers."""

    key: str
    title: str
    papers: tuple[str, ...]


class SignersSection(FormSection):
    """One field a post; papers already issued keep the name they had."""

    calls = ("settings.put_signers",)
    apart = 12

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.posts = posts(context)
        self.editors: dict[str, LineEdit] = {}
        self._kept: dict[str, str] = {}
        self.save = Button(self.tr("Guardar firmas"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        self._build()

    def _build(self) -> None:
        effect = self.tr("El nombre sale bajo la línea de firma. Sin nombre, el papel no se aprueba.")
        self.column.addWidget(Text(effect, "second", "texto2", wrap=True))
        for post in self.posts:
            self.column.addWidget(self._field(post))
        self.column.addStretch(1)
        self.put_form(
            self.tr("Quién firma"),
            self.tr("%n cargos", "", len(self.posts)),
            self.save,
            self.tr("vale para lo que se apruebe desde ahora; lo ya emitido no cambia"),
        )

    def _field(self, post: Post) -> Field:
        editor = LineEdit()
        editor.setMaxLength(120)
        editor.setReadOnly(not self.may_keep)
        self.editors[post.key] = editor
        papers = self.tr("Firma: {papers}").format(papers=", ".join(post.papers))
        return Field(post.title.replace("&", "&&"), editor, help_text=papers)

    @override
    def reload(self) -> None:
        settings, actor = self.context.desk.settings, self.context.actor
        self.context.lane.run(self, lambda: settings.signers(actor), self._show)

    def _show(self, names: dict[str, str]) -> None:
        """Show what is kept, except where somebody is writing something else."""
        for key, editor in self.editors.items():
            if editor.text() == self._kept.get(key, ""):
                editor.setText(names.get(key, ""))
        self._kept = names

    @override
    def primary(self) -> None:
        """Keep the names."""
        if not self.may_keep:
            return
        told = {**self._kept, **{key: editor.text() for key, editor in self.editors.items()}}
        settings, actor = self.context.desk.settings, self.context.actor

        def then(_none: None) -> None:
            self._kept = {key: name.strip() for key, name in told.items() if name.strip()}
            self.context.messages.toast(self.tr("Guardó quién firma."))

        self.context.lane.run(self, lambda: settings.put_signers(actor, told), then, self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.refused(error)

    @override
    def focus_first(self) -> None:
        first = next(iter(self.editors.values()), None)
        (first or self.save).setFocus()


def posts(context: Context) -> tuple[Post, ...]:
    """Return every post that signs a paper of this office, once, in declared order."""
    found: dict[str, tuple[str, list[str]]] = {}
    for procedure in context.desk.catalogue.for_office(context.desk.office.office):
        for result in procedure.results:
            for signature in result.signatures:
                papers = found.setdefault(signature.key, (signature.post, []))[1]
                if result.title not in papers:
                    papers.append(result.title)
    return tuple(Post(key, title, tuple(papers)) for key, (title, papers) in found.items())
