"""Makes papers: gives them their number and code, renders them, keeps the exact PDF and what it was made from."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.results import Result
from app.models.errors import UserError
from app.models.layout import Layout, pictures, placeholders
from app.models.numbers_es import number_words
from app.models.tables.documents import Document
from app.models.tables.offices import Setting
from app.models.texts_es import plain_date
from app.services.archive import joining
from app.services.archive.joining import Behind
from app.services.casework import Casework, Work
from app.services.issuing import codes, numbering, own_codes, pieces
from app.services.issuing.category_values import category_scale
from app.services.issuing.lifetime import last_day
from app.services.issuing.pieces import Piece
from app.services.issuing.render import Marks, Values, render
from app.services.issuing.values import (
    TO_COME,
    Identity,
    Place,
    Texts,
    case_texts,
    cited_by,
    filled,
    holder_of,
    paper_texts,
)
from app.services.settings import SIGNERS
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

ORIGINAL, REPRINT = "ORIGINAL", "REIMPRESIÓN"
TO_NAME = "por designar"


class Papers:
    """The printed documents of one office."""

    def __init__(self, casework: Casework, *, layouts: Mapping[str, Layout], territory: Territory) -> None:
        self._casework = casework
        self._blobs = casework.store.blobs
        self._layouts = layouts
        self._territory = territory
        self._asked: dict[str, frozenset[str]] = {}

    @property
    def place(self) -> Place:
        """Where the papers are issued, and how that office is reached today."""
        return Place(self._casework.premises.entry(), self._territory)

    def identity(self, work: Work, series: str, result: Result | None = None) -> Identity:
        """Take the next number of a series and a fresh code; a result brings its last day and its own code."""
        tx = work.tx
        today, office = self._casework.promise.today(), self._casework.office.code
        number = numbering.take(tx, series, office, today)
        if result is None:
            return Identity(number, _fresh_code(tx), today)
        pattern = result.code_pattern
        own = own_codes.take(tx, pattern, name=result.series, office=office, on=today) if pattern else ""
        return Identity(number, _fresh_code(tx), today, last_day(result, today, work.answers), own)

    def issue(self, work: Work, *, layout: str, series: str, title: str, values: Values) -> Document:
        """Issue a paper that needs no approval: its number, its PDF and its row in this transaction.

        values: what the layout asks for besides what the case knows.
        """
        identity = self.identity(work, series)
        texts = {**case_texts(work, self.place), **paper_texts(work, self.place, identity, title=title), **values}
        return work.tx.add(
            Document,
            case_id=work.case.id,
            layout=layout,
            title=title,
            requested_by=work.tx.actor.user_id,
            requested_name=work.tx.actor.name,
            requested_at=work.tx.now,
            **self._made(work, layout, identity, texts),
        )

    def known(self, work: Work) -> Texts:
        """Return everything that the case can say on a paper."""
        return case_texts(work, self.place)

    def remedy(self, work: Work, step: str) -> str:
        """Say what the citizen may do, and until when, against an act that leads to this step today; "" if nothing."""
        promise = self._casework.promise
        ways = [
            f"{move.label} hasta el {plain_date(promise.due(work.tx.now, move.within).due or promise.today())}"
            for move in work.procedure.workflow.moves_from(step)
            if move.appeal
        ]
        return (
            f"Usted puede {' o '.join(way[0].lower() + way[1:] for way in ways)}, en esta ventanilla." if ways else ""
        )

    def approve(self, work: Work, document: Document, result: Result, identity: Identity, numbers: Texts) -> Document:
        """Issue a requested paper under its identity; numbers: those of the papers that are issued with it."""
        texts = self._result_texts(work, Piece(result, document.row), identity, numbers)
        issued = work.tx.update(
            document,
            approved_by=work.tx.actor.user_id,
            approved_name=work.tx.actor.name,
            approved_at=work.tx.now,
            **self._made(work, document.layout, identity, texts, _behind(work, result)),
            **_renewal(result, identity.valid_until),
        )
        if work.tx.get(Document, document.id) != issued:
            raise RuntimeError("the paper that was read back is not the one written")
        return issued

    def draft(self, work: Work, document: Document) -> bytes:
        """Render a requested paper as it would be, marked BORRADOR."""
        result = work.procedure.result_of(document.result)
        today = self._casework.promise.today()
        own = TO_COME if result.code_pattern else ""
        unissued = Identity(TO_COME, TO_COME, today, last_day(result, today, work.answers), own)
        texts = self._result_texts(work, Piece(result, document.row), unissued, {}, draft=True)
        marks = Marks(copy=ORIGINAL, draft=True, sample=self.is_sample(work))
        return self._whole(document.layout, texts, marks, _behind(work, result), unissued.code)

    def again(self, document: Document, *, copy: str = ORIGINAL) -> bytes:
        """Render an issued paper from the values it was made from, as another copy or annulled."""
        kept = json.loads(document.params)
        marks = Marks(copy=copy, sample=kept["sample"], voided=document.state == "voided")
        sheets = tuple(joining.behind(one) for one in kept.get("attached", ()))
        return self._whole(document.layout, kept["values"], marks, sheets, document.code or "")

    def render(self, layout: str, values: Values, marks: Marks) -> bytes:
        """Render values on a layout; UserError names the value that lacks or does not fit."""
        declared = self.layout(layout)
        named = {key: str(values.get(key, "")) for key in pictures(declared)}
        found = {key: self._blobs.get(blob) for key, blob in named.items() if blob}
        return render(declared, values, marks=marks, pictures=found)

    def layout(self, key: str) -> Layout:
        """Return a declared layout; UserError "document.no_layout"."""
        if key not in self._layouts:
            raise UserError("document.no_layout", layout=key)
        return self._layouts[key]

    def qr_of(self, document: Document) -> str:
        """Return what the QR code of an issued paper must say; empty if it has none."""
        return str(json.loads(document.params)["values"].get("check.qr", ""))

    def is_sample(self, work: Work) -> bool:
        """Tell whether papers of this case carry the word MUESTRA."""
        return self._casework.office.sample or work.case.sample

    def _whole(self, layout: str, values: Values, marks: Marks, sheets: Sequence[Behind], code: str) -> bytes:
        """Render a paper and put behind it the sheets of the archive that it certifies."""
        pdf = self.render(layout, values, marks)
        return joining.joined(pdf, sheets, self._blobs.get, code=code, marks=marks) if sheets else pdf

    def _made(
        self, work: Work, layout: str, identity: Identity, texts: Values, sheets: Sequence[Behind] = ()
    ) -> dict[str, Any]:
        """Render the original and store it before its row commits; return the columns that tell of it."""
        values = {name: text for name, text in texts.items() if name in self._asked_by(layout)}
        sample = self.is_sample(work)
        pdf = self._whole(layout, values, Marks(copy=ORIGINAL, sample=sample), sheets, identity.code)
        kept = {"values": values, "holder": holder_of(work), "sample": sample}
        if sheets:
            kept["attached"] = [one.kept() for one in sheets]
        return {
            "state": "approved",
            "number": identity.number,
            "code": identity.code,
            "own_code": identity.own_code or None,
            "issued_on": identity.issued_on,
            "valid_until": identity.valid_until,
            "blob": self._blobs.put(pdf),
            "params": json.dumps(kept, ensure_ascii=False, sort_keys=True),
        }

    def _asked_by(self, layout: str) -> frozenset[str]:
        if layout not in self._asked:
            self._asked[layout] = placeholders(self.layout(layout))
        return self._asked[layout]

    def _result_texts(
        self, work: Work, piece: Piece, identity: Identity, numbers: Texts, *, draft: bool = False
    ) -> dict[str, Any]:
        result = piece.result
        case = {**case_texts(work, self.place), **numbers, **pieces.texts(work, result, piece.row)}
        paper = paper_texts(work, self.place, identity, title=result.title, validity=result.validity)
        known = {**case, **paper, **_counted(_behind(work, result)), **_signers(work, result, draft=draft)}
        return {**known, **filled(result.texts, known), **category_scale(work)}


def _renewal(result: Result, last: date | None) -> dict[str, date]:
    """Return between which days a document that ends that day may be renewed."""
    if result.renewal is None or last is None:
        return {}
    first, until = result.renewal.window(last)
    return {"renew_from": first, "renew_until": until}


def _behind(work: Work, result: Result) -> tuple[Behind, ...]:
    """Return the sheets that a paper certifies, as the archive keeps them today."""
    field = next((one for one in work.procedure.fields() if one.key == result.attach), None)
    if not isinstance(field, ArchivedField):
        return ()
    return tuple(Behind(one.blob, one.sheets, one.words) for one in cited_by(work, field))


def _counted(sheets: Sequence[Behind]) -> Texts:
    count = sum(len(one.pages) for one in sheets)
    return {"attached.count": str(count), "attached.count_in_words": number_words(count, feminine=True)}


def _fresh_code(tx: Transaction) -> str:
    code = codes.new()
    while tx.find(Document, code=code) is not None:
        code = codes.new()
    return code


def _signers(work: Work, result: Result, *, draft: bool) -> Texts:
    setting = work.tx.find(Setting, office=work.case.office, key=SIGNERS)
    names: dict[str, str] = json.loads(setting.value) if setting else {}
    texts: Texts = {}
    for place, signature in enumerate(result.signatures, 1):
        name = names.get(signature.key, "").strip()
        if not name and not draft:
            raise UserError("issuing.no_signer", post=signature.post)
        for called in ("signer", "signer1") if place == 1 else (f"signer{place}",):
            texts[f"{called}.name"], texts[f"{called}.title"] = name or TO_NAME, signature.post
    return texts
