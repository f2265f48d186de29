"""An office with one case at every place of the journey, made once per test process and copied by every test."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from app.models.catalogue.fees import Exemption
from app.models.catalogue.fields import Section
from app.models.catalogue.messages import Confirmation
from app.models.catalogue.offer import Channel
from app.models.catalogue.promised import Extension, PromisedTerm
from app.models.catalogue.results import Renewal
from app.models.catalogue.rules import Rule
from app.models.catalogue.workflow import Outside, Workflow
from app.models.rows.evaluations import FindingLine
from app.models.rows.papers import DeliveryIn
from app.models.rows.payments import SlipIn
from app.models.tables.row import TABLES, Row
from app.services.access import Actor
from app.services.catalogue import Catalogue
from tests.services.banked import banked
from tests.services.counter import FEE, PAPERS, PROCEDURE, slip
from tests.services.handed import to_deliver
from tests.services.minutes import SESSION, scan, told
from tests.services.papers import PaperDesk, Tray
from tests.services.post import ACCOUNT, confirming
from tests.support.desk import OFFICE, PASSWORD
from tests.support.files import pdf

GUARDIAN_NAME = "Saúl Andrango"
OTHER_OFFICE = "inen-guayaquil"
SIZE = Rule.model_validate(
    {
        "key": "tamano",
        "title": "Tamaño",
        "categories": ({"key": "micro", "title": "Micro"}, {"key": "pequena", "title": "Pequeña"}),
        "tables": (
            {
                "version": "2020",
                "valid_from": date(2020, 1, 1),
                "prevails": "personas",
                "legal_basis": "Reglamento de ejemplo, art. 106.",
                "criteria": (
                    {
                        "key": "personas",
                        "title": "Personas que trabajan",
                        "field": "trabajadores",
                        "spans": ({"up_to": 9, "result": "micro"}, {"result": "pequena"}),
                    },
                ),
            },
        ),
    }
)
AGREEMENT = Exemption(
    key="convenio",
    title="Convenio",
    percent="50",
    valid_from=date(2020, 1, 1),
    legal_basis="Convenio de ejemplo.",
)
_CASES_OWN = {"case_file", "person", "print_job", "finding", "archived", "archived_former"}


ENDING = {"validity_months": 1, "renewal": Renewal(from_days=60), "delivery": "holder_only"}
"""A document that may be renewed from the day on which it is issued."""


BY_MAIL = Channel(key="correo", title="Correo electrónico", term=PromisedTerm(term="3 business_days", published="3"))


class Everywhere(PaperDesk):
    """The counter, with `cases` by the place where they stand and `ids` of what they have.

    at_the_bank: the further cases that wait for their rows of a statement.
    """

    def __init__(self, folder: Path) -> None:
        fresh = not (folder / "data").exists()
        if fresh:
            shutil.copytree(_prepared() / "data", folder / "data")
        super().__init__(folder, signed=False)
        told = json.loads((_prepared() / "told.json").read_text(encoding="utf-8"))
        self.clock.set(datetime.fromisoformat(told["now"]))
        self.cases: dict[str, str] = told["cases"]
        self.ids: dict[str, str] = told["ids"]
        self.at_the_bank: list[str] = told["at_the_bank"]
        self.guardian = Actor(self.ids["guardian"], GUARDIAN_NAME, "guardian", OFFICE)
        self._applicants = 100
        keep_an_archive(self)
        self.desk = replace(self.desk, printing=self.printing(Tray()))

    def of_another_office(self) -> None:
        """Give every case and what hangs from it to another office, as the program itself."""
        system = Actor("system", "Ventanilla", "system", self.clerk.office)
        with self.store.transaction(system, "setup.install") as tx:
            for kind, table in TABLES.items():
                own = "case_id" in table.columns or table.name in _CASES_OWN or table.name.startswith("bank_")
                if issubclass(kind, Row) and own:
                    for row in tx.all(kind):
                        tx.update(row, office=OTHER_OFFICE)


class _Preparation(PaperDesk):
    """Brings the cases to their places."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.cases: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.at_the_bank: list[str] = []
        self.tray = self.printing(Tray())

    def all(self) -> None:
        """Fill the office; what needs days to pass comes first."""
        self._visited()
        self._papers()
        self._money()
        self._beginnings()
        self._mail()
        self._archive()
        there = self._cases()
        self.ids |= banked(self)
        self.at_the_bank = sorted(self._cases() - there)
        self.ids["user"] = self.hire("clerk", "Colega").user_id
        self.ids["foreign_user"] = self.hire("clerk", "Otra", office=OTHER_OFFICE).user_id
        self.ids["guardian"] = self.desk.users.create(
            self.administrator, "custodia", GUARDIAN_NAME, "guardian", PASSWORD
        )
        guardian = Actor(self.ids["guardian"], GUARDIAN_NAME, "guardian", OFFICE)
        for actor in (self.clerk, self.supervisor, guardian):
            self.ids[f"draft.{actor.role}"] = self.desk.drafts.save(actor, "", "p", "t", "{}")

    def _cases(self) -> set[str]:
        return {row["id"] for row in self.store.read("SELECT id FROM case_file")}

    def _visited(self) -> None:
        case_id = self.cases["visited"] = self.to_schedule()
        visit = self.ids["visited"] = self._visit(case_id, 13)
        _, sheet = self.evaluations.sheet(self.evaluator, visit)
        met = [FindingLine(one.key, "met") for group in sheet.groups for one in group.criteria]
        self.evaluations.record(self.evaluator, visit, met)

    def _papers(self) -> None:
        self.cases["issue"] = self.to_issue()
        self.cases["requested"], _, self.ids["requested"] = self.requested()
        self.cases["approved"], _, self.ids["approved"] = self.approved()
        self.cases["sent"], self.ids["sent"], _ = self.approved()
        self.ids["job"] = self.tray.send(self.clerk, self.ids["sent"], "bandeja")
        self.cases["printed"], self.ids["printed"], _ = self.printed()
        self.cases["delivered"], *_ = self.printed()
        self.deliveries.deliver(self.clerk, self.cases["delivered"], self.holder(self.cases["delivered"]))
        self.ids["delivery"] = str(self.row("delivery", "case_id", self.cases["delivered"])["id"])

    def _money(self) -> None:
        for place, cents in (("short", FEE - 1000), ("noted", FEE - 2000)):
            case_id = self.cases[place] = self.to_pay()
            slip_id = self.payments.declare(self.clerk, case_id, self._slip(place, cents))
            self.payments.confirm(self.supervisor, slip_id, cents)
            self.ids[place] = str(self.row("difference", "case_id", case_id)["id"])
        self.payments.settle(self.supervisor, self.ids["noted"], "complement")
        for place in ("refundable", "asked_back", "authorised"):
            self._paid_too_much(place)
        self.ids["asked_back"] = self._asked_back("asked_back")
        self.ids["authorised"] = self._asked_back("authorised")
        self.desk.refunds.authorise(self.supervisor, self.ids["authorised"])
        self.ids["secret"] = self._secret()
        self.ids["by_mail"] = self.to_pay(channels=(BY_MAIL,))
        self.cases["declared"] = self.to_pay()
        self.ids["slip"] = self.payments.declare(self.clerk, self.cases["declared"], self._slip("declared", FEE))

    def _paid_too_much(self, place: str) -> None:
        """Bring a case to the point where an exemption made its paid fee smaller."""
        case_id = self.cases[place] = self.to_pay(exemptions=(AGREEMENT,))
        slip_id = self.payments.declare(self.clerk, case_id, slip(f"55{place}", FEE))
        self.payments.confirm(self.supervisor, slip_id, FEE)
        self.payments.recompute(self.supervisor, case_id, AGREEMENT.key, "trajo el convenio después de pagar")

    def _secret(self) -> str:
        """Register a request with a section that only some read."""
        asked = self.desk.catalogue.procedure(PROCEDURE).sections
        request = self.request(PAPERS)
        told = replace(request, answers={**request.answers, "ingresos": "450,00"})
        return self._intake({"sections": (*asked, HOME)}).register(self.clerk, told).case_id

    def _asked_back(self, place: str) -> str:
        return self.desk.refunds.request(self.clerk, self.cases[place], "no debía pagarlo")

    def _beginnings(self) -> None:
        case_id = self.cases["lacking"] = self.to_complete()
        self.ids["item"] = str(self.rows("requirement_item", "case_id", case_id)[0]["id"])
        self.ids["attachment"] = self.desk.checklist.attach(self.clerk, case_id, None, "carta.pdf", pdf())
        self.cases["paused"] = self.to_complete()
        self.desk.checklist.request_amendment(self.clerk, self.cases["paused"])
        self.cases["pay"] = self.to_pay()
        self.ids["elsewhere"] = self.to_pay(workflow=paid_elsewhere(self))
        self.ids["mailed"] = self._mailed()
        self.ids["renewing"] = to_deliver(self, ENDING)[0]
        asked = self.desk.catalogue.procedure(PROCEDURE).sections
        self.ids["extending"] = self.to_pay(extension=MORE_TIME, sections=(*asked, FOUND))
        self.cases["invoice"] = self.to_invoice()
        self.cases["schedule"] = self.to_schedule()
        self.cases["category"] = self.to_pay(rules=(SIZE,))
        self.cases["correcting"] = self.to_pay(rules=(SIZE,))
        self.desk.categories.correct(self.clerk, self.cases["correcting"], SIZE.key, "pequena", "declara más")
        self.cases["exempted"] = self._exempted()
        self.cases["evaluate"] = self.to_schedule()
        self.ids["visit"] = self._visit(self.cases["evaluate"])

    def _mail(self) -> None:
        self.desk.mail.put(self.supervisor, replace(ACCOUNT, kinds=("confirmation", "documents")))
        self.ids["letter"] = self.desk.mail.try_out(self.supervisor, "prueba@oficina.example")
        asking = confirming(self.desk.catalogue.procedure(PROCEDURE), Confirmation(by_hand=True))
        case_id = self.cases["confirm"] = self.to_pay(workflow=asking.workflow, confirmation=asking.confirmation)
        self.desk.confirmations.send(self.clerk, case_id)
        self.ids["code"] = str(self.row("outbox", "case_id", case_id)["secret"])

    def _archive(self) -> None:
        """Keep minutes, and correct them once."""
        keep_an_archive(self)
        key = self.ids["record"] = self.desk.archive.add(self.clerk, SESSION, scan())
        self.desk.archive.correct(self.supervisor, key, replace(SESSION, title="Otro asunto"), "faltaba el asunto")
        self.ids["former"] = str(self.row("archived_former", "record_id", key)["id"])

    def _mailed(self) -> str:
        """Bring a case to the point where its papers only have to be sent by e-mail."""
        first = self.desk.catalogue.procedure(PROCEDURE)
        texts = {"act.title": "Constancia", "act.text": "Se atendió su solicitud."}
        sent = {"layout": "resolucion", "delivery": "by_email", "texts": texts}
        results = (first.results[0].model_copy(update=sent),)
        moves = tuple(
            one.model_copy(update={"target": "emision"}) if "papers_settled" in one.when else one
            for one in first.workflow.moves
        )
        case_id = self.to_pay(results=results, workflow=first.workflow.model_copy(update={"moves": moves}))
        self.issuing.request(self.clerk, case_id)
        self.issuing.approve_case(self.supervisor, case_id)
        return case_id

    def _exempted(self) -> str:
        claimed = replace(self.request(PAPERS), exemption=AGREEMENT.key)
        return self._intake({"exemptions": (AGREEMENT,)}).register(self.clerk, claimed).case_id

    def _visit(self, case_id: str, hour: int = 9) -> str:
        starts = next_morning(self, hour)
        return self.evaluations.schedule(self.clerk, case_id, self.evaluator.user_id, "Quito", starts)

    @staticmethod
    def _slip(place: str, cents: int) -> SlipIn:
        return slip(f"44{len(place)}{cents}", cents)

    def holder(self, case_id: str) -> DeliveryIn:
        """Say that the applicant takes the papers."""
        return holder(self, case_id)


def keep_an_archive(desk: PaperDesk) -> None:
    """Let the institution keep an archive of minutes."""
    known = desk.desk.catalogue
    archives = told().catalogue.office(desk.clerk.office).institution.archives
    institutions = tuple(one.model_copy(update={"archives": archives}) for one in known.institutions)
    known.renew(Catalogue(known.procedures, institutions))


HOME = Section.model_validate(
    {
        "key": "hogar",
        "title": "Datos del hogar",
        "readers": ("clerk", "supervisor", "evaluator"),
        "fields": ({"key": "ingresos", "label": "Ingresos del mes", "kind": "money"},),
    }
)
FOUND = Section.model_validate(
    {
        "key": "hallado",
        "title": "Lo hallado",
        "step": "pago",
        "fields": ({"key": "hallado", "label": "Lo hallado", "kind": "text", "optional": True},),
    }
)
MORE_TIME = Extension(term="10 business_days", legal_basis="COA, art. 161", who=("clerk", "supervisor"))


def paid_elsewhere(desk: PaperDesk) -> Workflow:
    """Change the first workflow: its payment is seen in another system, and evaluators may register a withdrawal."""
    flow = desk.desk.catalogue.procedure(PROCEDURE).workflow
    told = Outside(what="Confirme el pago en el portal de recaudación", record="Número de recaudación")
    steps = tuple(
        step.model_copy(update={"task": "outside", "outside": told}) if step.task == "payment" else step
        for step in flow.steps
    )
    moves = tuple(
        move.model_copy(update={"when": ("outside_done",)})
        if "charge_settled" in move.when
        else move.model_copy(update={"who": (*move.who, "evaluator")} if move.target == "desistido" else {})
        for move in flow.moves
    )
    return flow.model_copy(update={"steps": steps, "moves": moves})


def holder(desk: PaperDesk, case_id: str) -> DeliveryIn:
    """Say that the applicant takes the papers."""
    person = desk.row("person", "id", desk.case(case_id)["person_id"])
    return DeliveryIn(f"{person['names']} {person['surnames']}", person["id_kind"], person["id_number"], "holder")


def next_morning(desk: PaperDesk, hour: int = 9) -> datetime:
    """Return a local hour of the next business day."""
    day = desk.desk.promise.calendar.next_business(desk.clock.today())
    return datetime.combine(day, datetime.min.time()) + timedelta(hours=hour)


@cache
def _prepared() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="ventanilla-everywhere-"))
    made = _Preparation(folder)
    made.all()
    told = {"now": made.clock.now().isoformat(), "cases": made.cases, "ids": made.ids, "at_the_bank": made.at_the_bank}
    (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")
    made.close()
    return folder
