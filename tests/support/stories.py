"""Story files: what an official says must happen to a request, told act by act and played on a real desk.

A file is `tests/golden/procedures/<key>.toml`: `[answers]` of the form, and `[[story]]` with its `[[story.then]]`: an
act (`do`), days that pass (`wait`), and what must be true afterwards. LEAME.md beside them explains every word.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.field_files import FileField, PhotoField
from app.models.decimals import points_text
from app.models.errors import UserError
from app.models.rows.archive import RecordIn, RecordLine, ScanIn
from app.models.rows.cases import CaseView
from app.models.rows.intake import Intake
from app.models.rows.papers import DeliveryIn, Printer
from app.models.rows.people import ApplicantIn
from app.models.rows.photos import Cut
from app.models.synthetic import synthetic_cedula, synthetic_ruc
from app.models.tables.people import User
from app.services.access import Actor
from app.services.desk import Declared, Desk
from app.services.sample.cast import Staff
from app.services.sample.walker import Walker
from tests.services.papers import Tray
from tests.services.post import ACCOUNT
from tests.support.desk import Office, declared, open_desk
from tests.support.files import pdf
from tests.support.minute_pdfs import minutes
from tests.support.photos import photo

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "procedures"
HOUR, ZONE = time(9, 30), ZoneInfo("America/Guayaquil")
SIGNER = "Martina Oleas Sarzosa"
PASSPORT = "XDA418823"
IDENTITIES = ("cedula", "passport")
EXPECTED = frozenset(
    {
        "step",
        "state",
        "reads",
        "who",
        "holder",
        "points",
        "place",
        "code_says",
        "missing",
        "allowed",
        "waits",
        "due",
        "fee",
        "documents",
        "printed",
        "refused",
        "category",
    }
)
HEAD = frozenset(
    {
        "name",
        "principal",
        "on",
        "office",
        "firm",
        "identity",
        "applicant_type",
        "channel",
        "product",
        "exemption",
        "reserve",
        "answers",
        "refused",
        "then",
    }
)
ACTS = frozenset({"do", "as", "wait", "reason", "record", "item", "cents", "code", "to", "authority", "with"})


def load(file: Path) -> dict[str, Any]:
    """Read a story file; a word that nobody knows is an error, so that nothing told is skipped."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    _only(told, {"answers", "story"}, f"{file.name}, al principio")
    for story in told["story"]:
        _only(story, HEAD, f"{file.name}, {story.get('name', 'una historia sin nombre')}")
        for turn in story.get("then", ()):
            _only(turn, EXPECTED | ACTS, f"{file.name}, {story['name']}")
    return told


def _only(said: Mapping[str, Any], known: Set[str], where: str) -> None:
    """Refuse the first word that is not one of those known, with the ones that may be written."""
    for word in sorted(set(said) - known):
        near = get_close_matches(word, sorted(known), 1) or sorted(known)
        raise ValueError(f"{where}: no se entiende «{word}». Escriba {', '.join(near)}, o bórrelo.")


def tell(
    folder: Path, procedure: str, told: Mapping[str, Any], story: Mapping[str, Any], among: Declared | None = None
) -> list[str]:
    """Play one story and return every difference between what was said and what happened.

    among: other declared things than the program's.
    """
    teller = Teller(folder, procedure, story, among or declared())
    try:
        found = teller.begin({**told.get("answers", {}), **story.get("answers", {})})
        if not teller.case_id:
            return found
        for number, turn in enumerate(story.get("then", ()), 1):
            found += [f"{number}. {one}" for one in teller.turn(turn)]
        return found
    finally:
        teller.office.close()


class Teller:
    """An office that plays one story."""

    def __init__(self, folder: Path, procedure: str, story: Mapping[str, Any], among: Declared) -> None:
        self.key, self.story = procedure, story
        declared_one = among.catalogue.procedure(procedure)
        start = datetime.combine(story["on"], HOUR, ZONE)
        self.office: Office = open_desk(folder, start, among, office=story.get("office", declared_one.offices[0]))
        self.desk: Desk = open_desk_with(self.office, among)
        posts = [sign.key for result in declared_one.results for sign in result.signatures]
        self.desk.settings.put_signers(self.office.supervisor, dict.fromkeys(posts, SIGNER))
        self.desk.mail.put(self.office.supervisor, ACCOUNT)
        people = Staff(self.office.clerk, self.office.supervisor, self.office.second, self.office.evaluator)
        self.guardians: tuple[Actor, ...] = ()
        if story.get("reserve"):
            self.guardians = (self._hire("Saúl Andrango"), self._hire("Inés Morocho"))
            people = Staff(self.guardians[0], self.guardians[0], self.guardians[1], self.guardians[0])
        account = declared_one.account
        self.walker = Walker(self.desk, people, account.bank if account else "")
        self.case_id = ""

    def begin(self, answers: Mapping[str, object]) -> list[str]:
        """Register the request; a refusal at the counter is what the story may be about."""
        story = self.story
        asked = Intake(
            self.key,
            applicant_of(story),
            story.get("applicant_type", ""),
            self._answered(answers),
            channel=story.get("channel", "counter"),
            product=story.get("product", ""),
            exemption=story.get("exemption", ""),
            reserve=story.get("reserve", ""),
        )
        try:
            self.case_id = self.desk.intake.register(self.office.clerk, asked).case_id
        except UserError as error:
            said = f"{error.key}: {error.values.get('first', '')}"
            return [] if story.get("refused") == said else [f"no se registra: {said}"]
        return ["se registró"] if "refused" in story else []

    def _answered(self, answers: Mapping[str, object]) -> dict[str, object]:
        """Turn lists of options into what the form gives, and the words "foto" and "pdf" into stored files."""
        known: dict[str, object] = {key: tuple(one) if isinstance(one, list) else one for key, one in answers.items()}
        for field in self.desk.catalogue.procedure(self.key).fields():
            if isinstance(field, PhotoField) and field.key in known:
                known[field.key] = self._photo(field)
            elif isinstance(field, FileField) and field.key in known:
                known[field.key] = self.desk.answer_files.keep(self.office.clerk, field, "adjunto.pdf", pdf())
            elif isinstance(field, ArchivedField) and field.key in known:
                known[field.key] = self._record(field, str(known[field.key]))
        return known

    def _photo(self, field: PhotoField) -> dict[str, object]:
        wide, tall = field.least_pixels()
        found = self.desk.answer_files.photo(self.office.clerk, field, "foto.jpg", photo(wide, tall))
        return self.desk.answer_files.cut(self.office.clerk, field, found, Cut(0, 0, wide, tall))

    def _record(self, field: ArchivedField, number: str) -> list[dict[str, object]]:
        """Put the record into the archive and return the answer that names it."""
        line = archived(self.desk, self.office.clerk, field, number, self.story["on"])
        return [{"record": line.id, "words": line.words, "count": line.pages, "pages": ""}]

    def _hire(self, name: str) -> Actor:
        """Add somebody of the role that reads reserved requests."""
        system = Actor("system", "Ventanilla", "system", self.office.clerk.office)
        with self.office.store.transaction(system, "setup.install") as tx:
            made = tx.add(User, username=name.casefold(), full_name=name, role="guardian", password_hash="-")
        return Actor(made.id, name, "guardian", self.office.clerk.office)

    def _who(self, name: str) -> Actor:
        """Return who acts; on a reserved request always a guardian, another one where the story says colleague."""
        if self.guardians:
            return self.guardians[name == "colleague"]
        found: Actor = getattr(self.office, name)
        return found

    def view(self, who: str = "supervisor") -> CaseView:
        """Return the case as somebody sees it."""
        return self.desk.cases.file(self._who(who), self.case_id)

    def turn(self, turn: Mapping[str, Any]) -> list[str]:
        """Let days pass, act, and compare."""
        if "wait" in turn:
            calendar, today = self.desk.promise.calendar, self.desk.promise.today()
            self.office.clock.set(datetime.combine(calendar.add(today, turn["wait"]), HOUR, ZONE))
        refused = ""
        if "do" in turn:
            try:
                self.act(turn)
            except UserError as error:
                refused = error.key
        if refused != turn.get("refused", ""):
            return [f"«{turn['do']}» dio {refused or 'sí'}, se esperaba {turn.get('refused', 'sí')}"]
        return self.differences(turn)

    def act(self, turn: Mapping[str, Any]) -> None:
        """Do what the story says: one of the desk's acts, or the button of that label."""
        known: dict[str, Callable[[], object]] = {
            "papers": lambda: self.walker.papers(self.case_id),
            "mark": lambda: self.walker.mark(self.case_id, turn["item"], turn["reason"]),
            "ask": lambda: self.walker.amend(self.case_id),
            "amended": lambda: self.walker.amended(self.case_id),
            "pay": lambda: self.walker.pay(self.case_id, turn.get("cents")),
            "invoice": lambda: self.walker.invoice(self.case_id),
            "schedule": lambda: self.walker.schedule(self.case_id),
            "evaluate": lambda: self._evaluate(failed=False),
            "evaluate badly": lambda: self._evaluate(failed=True),
            "confirm e-mail": self._confirm,
            "tell code": lambda: self.desk.confirmations.register(self.office.clerk, self.case_id, turn["code"]),
            "send code": lambda: self.desk.confirmations.send(self.office.clerk, self.case_id),
            "correct category": lambda: self._correct(turn["to"], turn["reason"]),
            "approve category": lambda: self._approve_category(turn.get("as", "second")),
            "confirm category": lambda: self.walker.categorise(self.case_id),
            "elsewhere": lambda: self.walker.elsewhere(self.case_id, turn.get("record", "")),
            "fill": lambda: self.walker.fill(self.case_id, turn.get("with")),
            "extend": lambda: self.desk.extensions.extend(self.office.supervisor, self.case_id, turn.get("reason", "")),
            "issue": self._issue,
            "print": lambda: self.walker.send(self.case_id),
            "deliver": lambda: self._deliver(turn.get("to", ""), turn.get("authority", "")),
            "send": lambda: self.walker.send_by_mail(self.case_id),
        }
        if turn["do"] in known:
            known[turn["do"]]()
            return
        who = self._who(turn.get("as", "supervisor"))
        self.walker.press(who, self.case_id, turn["do"], turn.get("reason", ""))

    def _issue(self) -> None:
        self.walker.ask(self.case_id)
        self.walker.approve_all(self.case_id)

    def _confirm(self) -> None:
        """Tell the code that the letter in the outbox brings."""
        sql = "SELECT secret FROM outbox WHERE case_id = ? AND secret <> '' ORDER BY id"
        code = self.office.store.read(sql, (self.case_id,))[-1]["secret"]
        self.desk.confirmations.register(self.office.clerk, self.case_id, str(code))

    def _correct(self, result: str, reason: str) -> None:
        rule = self.view().categories[0].rule
        self.desk.categories.correct(self.office.supervisor, self.case_id, rule, result, reason)

    def _approve_category(self, who: str) -> None:
        rule = self.view().categories[0].rule
        self.desk.categories.approve(getattr(self.office, who), self.case_id, rule)

    def _deliver(self, capacity: str, authority: str) -> None:
        """Hand the papers to the holder, or to somebody else in another capacity with that paper."""
        if not capacity:
            self.walker.deliver(self.case_id)
            return
        today = self.desk.promise.today() if authority else None
        taker = DeliveryIn(
            "Luis Tipán Loza", "cedula", synthetic_cedula(902), capacity, authority_kind=authority, authority_on=today
        )
        self.desk.deliveries.deliver(self.office.clerk, self.case_id, taker)

    def _asked_later(self, view: CaseView) -> str:
        """Return what the code of the receipt answers about a reserved request."""
        if not view.line.reserve:
            return ""
        return self.desk.verification.check(self.office.clerk, view.tracking_code).sentence

    def _evaluate(self, *, failed: bool) -> None:
        self.office.clock.set(self.walker.starts(self.case_id))
        self.walker.evaluate(self.case_id, failed=failed)

    def differences(self, turn: Mapping[str, Any]) -> list[str]:
        """Compare what the turn says with what the case says."""
        case = self.office.store.read("SELECT step, due_on FROM case_file WHERE id = ?", (self.case_id,))[0]
        view = self.view(turn.get("as", "supervisor"))
        return differences(turn, view, {**dict(case), "code_says": self._asked_later(view)})


def archived(desk: Desk, clerk: Actor, field: ArchivedField, number: str, on: date) -> RecordLine:
    """Put a record of this number into the archive of a field, three sheets long and two months old."""
    home = desk.premises.institution(desk.office.institution)
    archive = next(one for one in home.archives if one.key == field.archive)
    body, session = archive.bodies[0].key, archive.session_types[0].key if archive.session_types else ""
    record = RecordIn(field.archive, body, session, number, on - timedelta(days=60), "Asunto", (), ())
    scan = ScanIn(f"{number}.pdf", minutes(("Primera foja", "Segunda foja", "Tercera foja")))
    return desk.archive.record(clerk, desk.archive.add(clerk, record, (scan,))).line


def differences(turn: Mapping[str, Any], view: CaseView, case: Mapping[str, Any]) -> list[str]:
    """Compare what a turn says with a case as somebody sees it; case: its step and due date in the database."""
    is_now: dict[str, object] = {
        "step": case["step"],
        "state": view.line.state,
        "reads": view.line.outcome_words,
        "who": view.line.applicant,
        "holder": view.line.holder,
        "points": "" if view.line.points is None else points_text(view.line.points),
        "place": view.line.place,
        "code_says": case.get("code_says", ""),
        "missing": [one.requirement for one in view.items if not one.settled],
        "allowed": sorted(move.label for move in view.moves if not move.lacks),
        "category": [one.result for one in view.categories],
        "waits": {move.label: move.lacks for move in view.moves if move.lacks},
        "due": case["due_on"],
        "fee": view.charge.amount_cents if view.charge else 0,
        "documents": [f"{one.result}: {one.state}" for one in view.documents if one.result],
        "printed": [one.title for one in view.documents if not one.result],
    }
    wanted = {name: turn[name] for name in EXPECTED & set(turn) - {"refused"}}
    wanted |= {"allowed": sorted(turn["allowed"])} if "allowed" in turn else {}
    wanted |= {"due": turn["due"].isoformat() if turn["due"] else None} if "due" in turn else {}
    return [
        f"{name}: dice {is_now[name]}, se esperaba {value}"
        for name, value in sorted(wanted.items())
        if is_now[name] != value
    ]


class _Tray(Tray):
    """A printer that is there, and whose paper nobody keeps."""

    def printers(self) -> tuple[Printer, ...]:
        return (Printer("bandeja", "Bandeja", default=True, ready=True, status="lista"),)


def open_desk_with(office: Office, among: Declared) -> Desk:
    """Return the office's desk with a printer that prints into a tray."""
    from app.services.desk import open_desk as build

    return build(office.store, declared=among, port=_Tray())


def applicant_of(story: Mapping[str, Any]) -> ApplicantIn:
    """Return who asks in a story: Rosa with her cédula, a firm, or Rosa with the document that `identity` names."""
    identity = story.get("identity", "cedula")
    if identity not in IDENTITIES:
        raise ValueError(f"identity = {identity!r}: escriba {', '.join(IDENTITIES)}.")
    if story.get("firm") and identity != "cedula":
        raise ValueError("Una empresa pide con su RUC: quite `identity` o `firm`.")
    asking = applicant(firm=bool(story.get("firm")))
    return replace(asking, id_kind=identity, id_number=PASSPORT) if identity == "passport" else asking


def applicant(*, firm: bool) -> ApplicantIn:
    """Make up who applies."""
    return ApplicantIn(
        "ruc" if firm else "cedula",
        synthetic_ruc(9001, "private") if firm else synthetic_cedula(901),
        "" if firm else "Quishpe Lema",
        "" if firm else "Rosa",
        legal_name="Talabartería Quimiag Cía. Ltda." if firm else "",
        email="rosa@ejemplo.ec",
        phone="0991234567",
        province="17",
        canton="1701",
        address="Calle Los Nogales S4-12",
    )
