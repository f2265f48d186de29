"""Puts the services together once; what they need is passed in, nothing is looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.models.faults import Fault
from app.models.layout import Layout
from app.models.rows.people import OfficeFacts
from app.services import territory
from app.services.access import Access
from app.services.archive.service import ArchiveService
from app.services.calendar import Calendars
from app.services.cases.casefile import CaseReader
from app.services.cases.caselist import CaseList
from app.services.cases.caserecords import CaseRecords
from app.services.cases.cases import Cases
from app.services.cases.corrections import Corrections
from app.services.cases.deciding_categories import Categories
from app.services.cases.extensions import Extensions
from app.services.cases.moving import Moving
from app.services.cases.rechoosing import Rechoosing
from app.services.cases.renewals import Renewals
from app.services.cases.reserve import Reserves
from app.services.cases.reserved_sections import ReservedSections
from app.services.casework import Casework
from app.services.catalogue import Catalogue
from app.services.catalogue.agency import together
from app.services.checklist import Checklist
from app.services.clock import Clock
from app.services.evaluations import Evaluations
from app.services.forms.answer_files import AnswerFiles
from app.services.forms.lists import Lists
from app.services.forms.office_fields import OfficeFields
from app.services.intake.drafts import Drafts
from app.services.intake.intake import Intakes
from app.services.issuing.cards import Cards
from app.services.issuing.deliveries import Deliveries
from app.services.issuing.issuing import Issuing
from app.services.issuing.letters import Letters
from app.services.issuing.lp import LpPort
from app.services.issuing.papers import Papers
from app.services.issuing.printing import Printing, PrintPort
from app.services.issuing.verification import Verifications
from app.services.issuing.vocabulary import PLACEHOLDERS
from app.services.mail import texts as letters
from app.services.mail.confirmations import Confirmations
from app.services.mail.correspondence import Correspondence
from app.services.mail.outbox import Outbox
from app.services.mail.queueing import Queue
from app.services.mail.sender import Sender
from app.services.mail.settings import MailSettings
from app.services.office.backups import Backups
from app.services.office.closing import Closings
from app.services.office.declarations import Declarations
from app.services.office.home import Home
from app.services.office.indicators import Indicators
from app.services.office.premises import Premises
from app.services.office.promise import Promise
from app.services.office.users import Users
from app.services.paths import RESOURCES
from app.services.payments.invoices import Invoices
from app.services.payments.refunds import Refunds
from app.services.payments.service import Payments
from app.services.people import People
from app.services.reconciliation import Reconciliation
from app.services.settings import Settings, office_facts
from app.services.sheets.service import Sheets
from app.services.storage.store import Store
from app.services.territory import Territory


@dataclass(frozen=True, slots=True)
class Desk:
    """Every service of one office; each public method's first argument is who acts."""

    office: OfficeFacts
    access: Access
    catalogue: Catalogue
    clock: Clock
    promise: Promise
    premises: Premises
    territory: Territory
    home: Home
    closing: Closings
    cases: Cases
    intake: Intakes
    answer_files: AnswerFiles
    lists: Lists
    archive: ArchiveService
    people: People
    drafts: Drafts
    categories: Categories
    declarations: Declarations
    indicators: Indicators
    checklist: Checklist
    corrections: Corrections
    office_fields: OfficeFields
    extensions: Extensions
    renewals: Renewals
    rechoosing: Rechoosing
    reserve: Reserves
    reserved_sections: ReservedSections
    payments: Payments
    refunds: Refunds
    reconciliation: Reconciliation
    invoices: Invoices
    evaluations: Evaluations
    issuing: Issuing
    printing: Printing
    deliveries: Deliveries
    verification: Verifications
    cards: Cards
    users: Users
    settings: Settings
    sheets: Sheets
    backups: Backups
    mail: MailSettings
    outbox: Outbox
    sender: Sender
    confirmations: Confirmations


@dataclass(frozen=True, slots=True)
class Declared:
    """Everything the resources declare, read once."""

    catalogue: Catalogue
    calendars: Calendars
    layouts: Mapping[str, Layout]
    territory: Territory
    letters: letters.Defaults
    faults: tuple[Fault, ...] = ()


def load_declared(own: Path | None = None) -> Declared:
    """Read the resources and over them the agency's own folder, whose faults are kept to be told.

    Raises CatalogueError, or UserError for a faulty calendar or layout of the program.
    """
    found = together(RESOURCES, own, placeholders=PLACEHOLDERS)
    return Declared(
        catalogue=found.catalogue,
        calendars=Calendars(RESOURCES / "calendar"),
        layouts=found.layouts,
        territory=territory.load(RESOURCES / "territory" / "territory.csv"),
        letters=letters.load(RESOURCES / "mail"),
        faults=found.faults,
    )


def open_desk(store: Store, *, declared: Declared | None = None, port: PrintPort | None = None) -> Desk:
    """Build the services of the office that this data folder belongs to; `port` reaches its printers.

    Raises UserError "office.not_installed" before the first use.
    """
    shared = _share(store, declared or load_declared(store.folder.catalogue))
    _follow(shared)
    desk = _furnish(shared, port or LpPort())
    shared.casework.follow(desk.reconciliation.follow)
    return desk


class _Shared(NamedTuple):
    """What several services of one desk work with."""

    told: Declared
    casework: Casework
    lists: CaseList
    records: CaseRecords
    layouts: dict[str, Layout]
    papers: Papers
    printed: Letters
    queue: Queue
    confirmations: Confirmations


def _share(store: Store, told: Declared) -> _Shared:
    """Make what the services share. The catalogue is this desk's own: it renews it and switches its procedures."""
    office = office_facts(store)
    store.clock.move_to(office.zone)
    catalogue = Catalogue(told.catalogue.procedures, told.catalogue.institutions)
    promise = Promise(told.calendars, store.clock, office)
    casework = Casework(store, catalogue=catalogue, promise=promise, office=office)
    layouts = dict(told.layouts)
    papers = Papers(casework, layouts=layouts, territory=told.territory)
    queue = Queue(casework, defaults=told.letters, territory=told.territory)
    return _Shared(
        told=told,
        casework=casework,
        lists=CaseList(store, promise),
        records=CaseRecords(store),
        layouts=layouts,
        papers=papers,
        printed=Letters(papers),
        queue=queue,
        confirmations=Confirmations(casework, queue),
    )


def _follow(shared: _Shared) -> None:
    """Let the e-mails follow every act on a case."""
    shared.casework.follow(Correspondence(shared.casework, shared.queue).follow)
    shared.casework.follow(shared.confirmations.follow)


def _furnish(shared: _Shared, port: PrintPort) -> Desk:
    """Put one service at each place of the desk."""
    told, casework, lists, records, layouts, papers, printed, queue, confirmations = shared
    store, catalogue, office = casework.store, casework.catalogue, casework.office
    reader = CaseReader(casework, lists=lists, records=records, territory=told.territory)
    payments, outbox = Payments(casework), Outbox(casework, told.letters)
    checklist = Checklist(casework, letters=printed)
    moving, renewals = Moving(casework, checklist=checklist, letters=printed), Renewals(casework)
    return Desk(
        office=office,
        access=store.access,
        catalogue=catalogue,
        clock=store.clock,
        promise=casework.promise,
        premises=casework.premises,
        territory=told.territory,
        home=Home(casework, lists=lists, records=records),
        closing=Closings(casework),
        cases=Cases(casework, lists=lists, reader=reader, moving=moving, renewals=renewals),
        intake=Intakes(casework, payments=payments, territory=told.territory),
        answer_files=AnswerFiles(casework),
        lists=Lists(casework),
        archive=ArchiveService(casework),
        people=People(store),
        drafts=Drafts(store),
        categories=Categories(casework),
        declarations=Declarations(
            store, catalogue=catalogue, office=office, layouts=layouts, folder=RESOURCES, faults=told.faults
        ),
        indicators=Indicators(casework),
        checklist=checklist,
        extensions=Extensions(casework, letters=printed),
        renewals=renewals,
        rechoosing=Rechoosing(casework),
        corrections=Corrections(casework, territory=told.territory),
        office_fields=OfficeFields(casework, territory=told.territory),
        reserve=Reserves(store),
        reserved_sections=ReservedSections(casework, territory=told.territory),
        payments=payments,
        refunds=Refunds(casework, printed),
        reconciliation=Reconciliation(casework, territory=told.territory, queue=queue, papers=papers),
        invoices=Invoices(casework),
        evaluations=Evaluations(casework, told.territory),
        issuing=Issuing(casework, papers=papers, records=records),
        printing=Printing(casework, papers=papers, port=port),
        deliveries=Deliveries(casework, papers=papers, queue=queue),
        verification=Verifications(store),
        cards=Cards(casework, papers=papers),
        users=Users(store),
        settings=Settings(store),
        sheets=Sheets(store.access, store.clock, store.folder.readings),
        backups=Backups(store),
        mail=MailSettings(casework, defaults=told.letters, queue=queue, outbox=outbox),
        outbox=outbox,
        sender=Sender(store, office.office),
        confirmations=confirmations,
    )
