"""One picture of each page with content: what is opened, by whom, and what is on it.

To add a page: its row in SHOTS; a page that is not in places.py yet is left out.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPixmap

from app.models.rows.cases import CaseFilter
from app.models.rows.evaluations import EvaluationLine, FindingLine
from app.services.intake import admission
from app.services.paths import RESOURCES
from app.services.sample import cast
from app.services.storage.store import Store
from app.views import places
from app.views.page import Page
from app.views.session.installing import Installing
from app.views.studio.studio import Studio, save

_HALF = 2
SHEET = RESOURCES / "sample" / "ficha.txt"


class Shot(NamedTuple):
    """A page: its file, its key, the role that opens it, the argument it is opened with and what is done on it."""

    name: str
    page: str
    role: str
    argument: Callable[[Studio], object] = lambda _studio: None
    act: Callable[[Studio, Page], None] = lambda _studio, _page: None


def take_all(studio: Studio, empty: Store, out: Path) -> Iterator[Path]:
    """Take every picture and give its file as soon as it is written."""
    yield save(studio.login(), out / "01-ingreso.png")
    yield save(studio.first_use(empty, _begin_office), out / "02-primer-uso.png")
    absent = places.absent(studio.desk)
    for place, shot in enumerate(SHOTS, start=3):
        if exists(shot.page) and shot.page not in absent:
            yield save(_take(studio, shot), out / f"{place:02d}-{shot.name}.png")
    last = 3 + len(SHOTS)
    for place, (name, action) in enumerate((("buscador-de-acciones", "palette"), ("ayuda", "help")), start=last):
        window = studio.window("clerk")
        window.go("home")
        studio.still()
        yield save(studio.with_dialog(window, action), out / f"{place:02d}-{name}.png")


def exists(key: str) -> bool:
    """Tell whether a page is declared and there."""
    row = next((page for page in places.PAGES if page.key == key), None)
    return row is not None and importlib.util.find_spec(row.module) is not None


def _take(studio: Studio, shot: Shot) -> QPixmap:
    window = studio.window(shot.role)
    window.go(shot.page, shot.argument(studio))
    studio.still()
    leaf = window.navigation.leaf()
    if leaf is not None:
        shot.act(studio, leaf.page)
        studio.still()
    return window.grab()


# what is opened


def _case(state: str) -> Callable[[Studio], object]:
    """Give the newest open-to-all case of a state, or of any where there is none; reserved ones are never pictured."""

    def find(studio: Studio) -> object:
        clerk = studio.actor("clerk")
        for want in (CaseFilter(states=(state,)), CaseFilter(), CaseFilter(only_open=False)):
            lines = [line for line in studio.desk.cases.page(clerk, want).lines if not line.reserve]
            if lines:
                return max(lines, key=lambda line: line.received_at).id
        return None

    return find


def _visits(studio: Studio) -> list[EvaluationLine]:
    """Give the evaluations from now on, the next first; where none is agreed, those of the weeks before."""
    actor, today = studio.actor("evaluator"), studio.desk.clock.today()
    monday = today - timedelta(days=today.weekday())
    weeks = [studio.desk.evaluations.week(actor, monday + timedelta(weeks=place)) for place in range(-8, 6)]
    lines = sorted((line for week in weeks for line in week), key=lambda line: line.starts_at)
    coming = [line for line in lines if line.state == "scheduled"]
    return coming or lines[::-1]


def _sheet(studio: Studio) -> object:
    """Give a visit whose sheet is half filled in: the data are a copy, so it is filled in here."""
    visits = _visits(studio)
    if not visits:
        return None
    evaluations, evaluator = studio.desk.evaluations, studio.actor("evaluator")
    line, sheet = evaluations.sheet(evaluator, visits[0].id)
    criteria = [one.key for group in sheet.groups for one in group.criteria]
    if line.state == "scheduled" and not any(one.verdict for one in line.findings):
        half = [FindingLine(key, "met", "Visto en la visita.") for key in criteria[: len(criteria) // _HALF]]
        evaluations.record(evaluator, line.id, half)
    return line.id


def _waiting_paper(studio: Studio) -> object:
    """Give the queue where a paper waits for approval."""
    waiting = studio.desk.issuing.queue(studio.actor("supervisor"), "requested")
    return waiting[0].id if waiting else None


def _paper(studio: Studio) -> object:
    """Give the number of a paper that was handed over."""
    for state in ("delivered", "printed", "approved"):
        papers = studio.desk.issuing.queue(studio.actor("supervisor"), state)
        if papers:
            return papers[0].number
    return None


# what is done


def _begin_office(installing: Installing) -> None:
    """Write half of the first use."""
    person = installing.page.person
    person.name.setText("Edison Yacelga Ruano")
    person.username.setText("eyacelga")


def _begin_request(_studio: Studio, page: Page) -> None:
    """Write half of a request of somebody who is known here."""
    from app.views.pages.new_case.applicant import KINDS_KEY
    from app.views.pages.new_case.draft_body import Kept
    from app.views.pages.new_case.page import NewCasePage

    if not isinstance(page, NewCasePage) or page.sheet is None:
        return
    form = page.sheet.form
    filled = [cast.intake(form.procedure, role, 1) for role in islice(cast.applicants(cast.script()), cast.EVERY)]
    wanted = next((one for one in filled if not any(admission.faults(form.procedure, one))), filled[0])
    applicant = {**asdict(wanted.applicant), "email": "muestra@", KINDS_KEY: wanted.applicant_type}
    answers = dict(list(wanted.answers.items())[: len(wanted.answers) // _HALF])
    form.restore(Kept(parts={form.applicant.key: applicant, form.request.key: answers}))
    page.sheet.show_step(0)


def _show_next_visit(studio: Studio, page: Page) -> None:
    """Come to the week of the next visit."""
    from app.views.pages.evaluations.page import EvaluationsPage

    visits = _visits(studio)
    if isinstance(page, EvaluationsPage) and visits:
        page.show_visit(visits[0].starts_at.date(), visits[0].id)


def _choose_kind(_studio: Studio, page: Page) -> None:
    """Choose an applicant type whose papers are several."""
    from app.views.pages.catalogue.page import CataloguePage

    if isinstance(page, CataloguePage):
        page.choose(5)


def _choose_part(_studio: Studio, page: Page) -> None:
    """Choose a part whose lines stand out in the sheet."""
    from app.views.pages.sheet_import.page import SheetImportPage

    if isinstance(page, SheetImportPage):
        page.parts.go_to("requirements")


def _check_others(studio: Studio, page: Page) -> None:
    """Check a miscopied code and an unknown number before the good paper."""
    from app.views.pages.verify.page import VerifyPage

    if not isinstance(page, VerifyPage):
        return
    for told in ("AAAA-BBBB-2", "ZZ-ZZZ-2025-0001", _paper(studio)):
        page.open(told)
        studio.still()


SHOTS = (
    Shot("inicio", "home", "clerk"),
    Shot("tramites", "cases", "clerk", lambda _studio: CaseFilter()),
    Shot("nuevo-tramite", "new_case", "clerk", act=_begin_request),
    Shot("expediente-en-pausa", "case", "clerk", _case("amending")),
    Shot("expediente-por-entregar", "case", "clerk", _case("to_deliver")),
    Shot("pagos", "payments", "clerk"),
    Shot("papeletas", "slips", "supervisor"),
    Shot("evaluaciones", "evaluations", "clerk", act=_show_next_visit),
    Shot("hoja-de-evaluacion", "evaluations", "evaluator", _sheet),
    Shot("emision", "issuing", "supervisor", _waiting_paper),
    Shot("catalogo", "catalogue", "clerk", act=_choose_kind),
    Shot("declarados", "declared", "supervisor"),
    Shot("verificar", "verify", "clerk", act=_check_others),
    Shot(
        "importar-ficha", "sheet_import", "supervisor", lambda _studio: RESOURCES / "sample" / "ficha.txt", _choose_part
    ),
    Shot("correos", "outbox", "clerk"),
    Shot("archivo", "archive", "clerk"),
    Shot("configuracion", "settings", "supervisor", lambda _studio: "office"),
    Shot("configuracion-personas", "settings", "supervisor", lambda _studio: "people"),
)
