"""The picture of the slip in front, made off the window's thread and kept for when the frame comes back to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.models.rows.evidence import Candidate
from app.views.context import Context
from app.views.pages.case_file.detail import Picture
from app.views.pages.case_file.preview import picture

_KEPT = 40


class SlipPictures(QObject):
    """Shows the picture of a candidate's slip, or says that there is none."""

    def __init__(self, context: Context, place: Picture) -> None:
        super().__init__(place)
        self._context, self._place = context, place
        self._wanted = ""
        self._made: dict[str, QImage] = {}

    def show(self, candidate: Candidate | None) -> None:
        """Show the picture of a candidate's slip."""
        self._wanted = wanted = (candidate.attachment_id or "") if candidate is not None else ""
        if not wanted:
            self._place.set_image(QImage(), self.tr("Sin foto") if candidate is not None else self.tr("Sin papeleta"))
        elif wanted in self._made:
            self._say(wanted)
        else:
            self._place.set_image(QImage(), "")
            checklist, actor = self._context.desk.checklist, self._context.actor
            self._context.lane.run(
                self,
                lambda: (wanted, picture(checklist.content(actor, wanted)[1])),
                self._keep,
                lambda _error: self._place.set_image(QImage(), self.tr("Sin foto")),
            )

    def _keep(self, answer: tuple[str, QImage]) -> None:
        key, made = answer
        if len(self._made) >= _KEPT:
            self._made.clear()
        self._made[key] = made
        if key == self._wanted:
            self._say(key)

    def _say(self, key: str) -> None:
        self._place.set_image(self._made[key], self.tr("Imagen de la papeleta"))
