"""The log-in as an exchange: what is typed goes to `Front` in the lane, and the answer comes back to the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.front import Front
from app.views.pages.login.page import LoginPage

if TYPE_CHECKING:
    from app.models.rows.door import Staff
    from app.services.access import Actor
    from app.services.desk import Desk
    from app.services.storage.store import Store
    from app.views.lane import Lane


class Gate(QObject):
    """entered: the user name and who came in; picked: another person was chosen.

    lane: asked for only when somebody enters, for it does not exist before the first paint.
    """

    entered = Signal(str, object)
    picked = Signal()

    def __init__(self, store: Store, lane: Callable[[], Lane], last: str) -> None:
        super().__init__()
        self.front = Front(store)
        store.clock.move_to(self.front.office().zone)
        self._lane = lane
        self._desk: Desk | None = None
        self.page = LoginPage(self.front, store.clock, last)
        self.page.entering.connect(self._try)
        self.page.form.people.chosen.connect(lambda _key: self.picked.emit())

    def begin(self) -> None:
        """Put the focus where work begins, once the page is in its window."""
        self.page.form.show_list(shown=True)

    def expected(self) -> Staff | None:
        """Return the person picked: whose window is built, empty, while the password is typed."""
        who = self.page.form.who()
        return next((person for person in self.front.staff() if person.username == who), None)

    def set_desk(self, desk: Desk) -> None:
        """Say what only the desk knows: the kind of day, and the password of a sample office."""
        self._desk = desk
        self.page.set_day(self._day(desk))
        if desk.office.sample:
            from app.services.sample.cast import script

            words = self.tr("Datos de ejemplo: la clave de todos es «{password}».")
            self.page.set_note(words.format(password=script()["password"]))

    def reset(self) -> None:
        """Wait for the next person."""
        self.page.form.reset()

    def _try(self, username: str, password: str) -> None:
        self._lane().run(
            self,
            lambda: self.front.login(username, password),
            lambda actor: self._on_entered(username, actor),
            self.page.refuse,
        )

    def _on_entered(self, username: str, actor: Actor) -> None:
        if self._desk is None:
            self.page.form.opening(self.tr("La clave es correcta. Abriendo el escritorio…"))
        self.entered.emit(username, actor)

    def _day(self, desk: Desk) -> str:
        from app.models.texts_es import long_date

        today = desk.clock.today()
        day, reason = long_date(today).capitalize(), desk.promise.calendar.reason(today)
        if reason:
            return self.tr("{day}. No es día hábil: {reason}.").format(day=day, reason=reason)
        opens, closes = (f"{time[:2]}h{time[3:]}" for time in (desk.office.opens, desk.office.closes))
        return self.tr("{day}. Día hábil, de {opens} a {closes}.").format(day=day, opens=opens, closes=closes)
