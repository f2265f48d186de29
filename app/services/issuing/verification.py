"""Answers whether a paper is ours, from its code, its number or what its QR code says: one sentence with its cause."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.reserve_es import answer
from app.models.rows.papers import Verification
from app.models.texts_es import plain_date
from app.services.access import Actor
from app.services.issuing import codes, seals
from app.services.issuing.reading_files import codes_in
from app.services.office.throttle import Throttle

if TYPE_CHECKING:
    from app.services.storage.store import Store

_NUMBER = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)+-[0-9]{4}-[0-9]+")
_LONGEST = 200
_SQL = (
    "SELECT d.*, c.person_name FROM document d JOIN case_file c ON c.id = d.case_id "
    "WHERE d.number IS NOT NULL AND d.{column} = ? AND (d.office = ? OR ?)"
)
_WAYS = {"code": _SQL.format(column="code"), "number": _SQL.format(column="number")}

_CASE = "SELECT id, number, state, outcome_words, reserve FROM case_file WHERE tracking_code = ? AND office = ?"

_MISCOPIED = "El código está mal copiado: un signo no corresponde. Compárelo con el papel, signo por signo."
_UNREADABLE = "No es un código, un número ni un QR de esta oficina. Escriba los 9 signos del código o el número entero."
_NO_CODE = "No se ve un QR en el archivo. Acérquese más al tomar la foto o escriba el código que está a su lado."
_CUT = "El QR se leyó a medias o es de otra versión. Escriba el código que está a su lado."
_WAIT = "Van varios códigos que no existen. Espere {seconds} s y compárelo con el papel, signo por signo."
_UNKNOWN = "No consta ningún documento con {told}. Si el papel lo muestra, no lo emitió esta oficina."
_TRACKING = "{told} es el código para preguntar por el trámite {number}, no el de un documento."
_ALTERED = (
    "El papel fue alterado: su QR no coincide con lo emitido. El documento {number} es de {holder}, del {issued}."
)


class Verifications:
    """Looks a paper up."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._throttle = Throttle(store)

    def check(self, actor: Actor, text: str) -> Verification:
        """Answer about what was typed or scanned; never raises for what it says."""
        self._store.access.require("verification.check", actor)
        told = text.strip()[:_LONGEST]
        if seals.is_sealed(told):
            return self._scanned(actor, seals.read(told))
        code, number = codes.normalise(told), told.upper()
        if _NUMBER.fullmatch(number):
            return self._typed(actor, "number", number)
        if codes.is_whole(code):
            return self._typed_code(actor, code)
        if len(code.replace("-", "")) == codes.SIGNS:
            return Verification("unreadable", _MISCOPIED)
        return Verification("unreadable", _UNREADABLE)

    def read(self, actor: Actor, name: str, content: bytes) -> Verification:
        """Answer about the QR code in a scan, a photograph or a PDF; errors as reading_files.codes_in."""
        self._store.access.require("verification.read", actor)
        found = codes_in(name, content)
        if not found:
            return Verification("unreadable", _NO_CODE)
        return self.check(actor, next((text for text in found if seals.is_sealed(text)), found[0]))

    def _scanned(self, actor: Actor, seal: seals.Seal | None) -> Verification:
        if seal is None:
            return Verification("unreadable", _CUT)
        row = self._find(actor, "code", seal.code) or self._find(actor, "number", seal.number)
        if row is None:
            return Verification("unknown", _UNKNOWN.format(told=seal.number))
        if seal != _issued_seal(row):
            sentence = _ALTERED.format(number=row["number"], holder=_holder(row), issued=_issued(row))
            return _answer(row, "altered", sentence)
        return self._judge(row)

    def _typed_code(self, actor: Actor, code: str) -> Verification:
        """Answer about a code; after some wrong ones in a row it takes time, so that nobody tries them out."""
        tries = f"codes.{actor.user_id}"
        try:
            self._throttle.check(tries)
        except UserError as error:
            return Verification("unreadable", _WAIT.format(seconds=error.values["seconds"]))
        answer = self._typed(actor, "code", code)
        if answer.verdict == "unknown" and not answer.case_id:
            self._throttle.failed(tries)
        else:
            self._throttle.succeeded(tries)
        return answer

    def _typed(self, actor: Actor, way: str, told: str) -> Verification:
        row = self._find(actor, way, told)
        if row is not None:
            return self._judge(row)
        case = self._store.read(_CASE, (told, actor.office))
        if case and case[0]["reserve"]:
            return Verification("state", answer(case[0]["state"], case[0]["outcome_words"]))
        if case:
            sentence = _TRACKING.format(told=told, number=case[0]["number"])
            return Verification("unknown", sentence, case_id=case[0]["id"])
        return Verification("unknown", _UNKNOWN.format(told=told))

    def _find(self, actor: Actor, way: str, told: str) -> sqlite3.Row | None:
        elsewhere = self._store.access.allows("verification.check", actor.role, own=False)
        rows = self._store.read(_WAYS[way], (told, actor.office, elsewhere))
        return rows[0] if rows else None

    def _judge(self, row: sqlite3.Row) -> Verification:
        until = _day(row["valid_until"])
        if row["state"] == "voided":
            return _answer(row, "voided", f"Anulado: {row['number']} no vale. Causa: {_cause(row)}.")
        if until is not None and until < self._store.clock.today():
            return _answer(row, "expired", f"Caducado: {row['number']} valió hasta el {plain_date(until)}.")
        sample = json.loads(row["params"])["sample"]
        lead = "Muestra sin validez" if sample else "Válido"
        ends = f" Vale hasta el {plain_date(until)}." if until else ""
        sentence = f"{lead}: {row['number']}, de {_holder(row)}, emitido el {_issued(row)}.{ends}"
        return _answer(row, "valid", sentence)


def _answer(row: sqlite3.Row, verdict: str, sentence: str) -> Verification:
    return Verification(
        verdict,
        sentence,
        number=row["number"],
        title=row["title"],
        holder=_holder(row),
        issued_on=_day(row["issued_on"]),
        valid_until=_day(row["valid_until"]),
        document_id=row["id"],
        case_id=row["case_id"],
    )


def _issued_seal(row: sqlite3.Row) -> seals.Seal:
    return seals.seal(row["number"], row["code"], date.fromisoformat(row["issued_on"]), _holder(row))


def _holder(row: sqlite3.Row) -> str:
    return str(json.loads(row["params"])["holder"])


def _issued(row: sqlite3.Row) -> str:
    return plain_date(date.fromisoformat(row["issued_on"]))


def _cause(row: sqlite3.Row) -> str:
    return str(row["voided_reason"]).rstrip(". ")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
