"""The evidence of a pair in words, with the stretches of both texts that a screen highlights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.models.matching import weights
from app.models.matching.book import Book, RowView
from app.models.matching.evidence import Evidence
from app.models.matching.naming import nearest
from app.models.matching.reading import plain
from app.models.matching.relation import Relation
from app.models.matching.shapes import Charge, Deposit, Fragment, Reason

_INITIALS = 2
"""Letters of the longest word that says nothing inside another one."""
_DOCUMENT = {Relation.EQUAL: "misma papeleta", Relation.DIFFERENT: "otra papeleta"}


def reasons(book: Book, deposit: Deposit, charge: Charge, one: Evidence) -> tuple[Reason, ...]:
    """Word what speaks for and against, the document first."""
    told = (
        _document(deposit, charge, one),
        _payer_id(book, deposit, charge, one),
        _payer_name(book, deposit, charge, one),
        _memory(book, deposit, one),
        _date(book, charge, one),
        _amount(one),
        _office(book, deposit, charge, one),
        _sub_line(deposit, charge.sub_line.strip(), one),
    )
    return tuple(reason for reason in told if reason is not None)


def _document(deposit: Deposit, charge: Charge, one: Evidence) -> Reason | None:
    if one.relation is Relation.ABSENT:
        return None
    words = _DOCUMENT.get(one.relation) or _alike(one)
    if one.relation is Relation.DIFFERENT:
        return Reason("document", one.document, words)
    bank = _number(deposit, one.theirs, one)
    ours = _end("declared_document", charge.declared_document, one.declared, _shared(one))
    return Reason("document", one.document, words, bank, ours or _end("reference", charge.reference, one.declared, 0))


def _alike(one: Evidence) -> str:
    if one.relation in {Relation.TAIL, Relation.ENDING}:
        return f"últimas {_shared(one)} cifras de la papeleta"
    if len(one.theirs) == len(one.declared) and sorted(one.theirs) == sorted(one.declared):
        return "papeleta con dos cifras cambiadas de lugar"
    return "papeleta con una cifra distinta"


def _shared(one: Evidence) -> int:
    """Tell how many final digits agree when one number is the end of the other; 0 means all of it."""
    if one.relation not in {Relation.TAIL, Relation.ENDING}:
        return 0
    least = weights.LEAST_TAIL if one.relation is Relation.TAIL else 0
    return max(min(len(one.theirs), len(one.declared)), least)


def _number(deposit: Deposit, number: str, one: Evidence) -> tuple[Fragment, ...]:
    for name in ("document", "description", "reference"):
        if found := _end(name, getattr(deposit, name, ""), number, _shared(one)):
            return found
    return ()


def _end(name: str, text: str, number: str, digits: int) -> tuple[Fragment, ...]:
    """Find a number in a text, whatever stands between its digits; only its last digits when so told."""
    places = [place for place, char in enumerate(text) if char.isdigit()]
    bare = "".join(text[place] for place in places)
    start = bare.rfind(number) if number else -1
    if start < 0:
        return ()
    last = start + len(number)
    first = max(0, last - digits) if digits else start
    return (Fragment(name, places[first], places[last - 1] + 1),)


def _payer_id(book: Book, deposit: Deposit, charge: Charge, one: Evidence) -> Reason | None:
    if not one.id_points:
        return None
    if one.id_points < 0:
        return Reason("payer_id", one.id_points, "identificación de otra persona")
    digits = book.charges[one.charge].payer[: len(charge.payer_id)]
    bank = next((found for name in ("description", "document", "reference")
                 if (found := _end(name, getattr(deposit, name, ""), digits, 0))), ())  # fmt: skip
    return Reason(
        "payer_id", one.id_points, "identificación del solicitante", bank, _whole("payer_id", charge.payer_id)
    )


def _whole(name: str, text: str) -> tuple[Fragment, ...]:
    return (Fragment(name, 0, len(text)),) if text else ()


def _payer_name(book: Book, deposit: Deposit, charge: Charge, one: Evidence) -> Reason | None:
    naming = one.naming
    if not naming.found:
        return Reason("payer_name", naming.points, "nombre de otra persona") if naming.points < 0 else None
    bank, ours = _shared_words(book.rows[one.row], book.charges[one.charge].words)
    whole = len(ours) == len(book.charges[one.charge].words)
    words = "parte del nombre y otra persona" if naming.strange else "nombre completo" if whole else "parte del nombre"
    return Reason(
        "payer_name",
        naming.points,
        words,
        tuple(_spans("description", deposit.description, bank)),
        tuple(_spans("payer_name", charge.payer_name, ours)),
    )


def _shared_words(row: RowView, payer: Sequence[str]) -> tuple[list[str], list[str]]:
    """Give the words that agree, as each side writes them."""
    left, bank, ours = list(payer), list[str](), list[str]()
    for exact in (True, False):
        for word in row.words:
            like = word if exact else nearest(word, left, last=word is row.words[-1])
            if like in left and (exact or word not in bank):
                left.remove(like)
                bank.append(word)
                ours.append(like)
    return bank, ours


def _spans(name: str, text: str, words: Sequence[str]) -> Iterator[Fragment]:
    """Find words of the plain text in the text as it was written."""
    flat = plain(text)
    if len(flat) != len(text):
        return
    start = 0
    for word in sorted(words, key=lambda one: _place(flat, one, 0)):
        place = _place(flat, word, start)
        place = place if place >= 0 else _place(flat, word, 0)
        if place >= 0:
            start = place + len(word)
            yield Fragment(name, place, start)


def _place(flat: str, word: str, start: int) -> int:
    """Find a word from a place on, an initial only where it stands alone. -1: nowhere."""
    place = flat.find(word, start)
    while place >= 0 and len(word) <= _INITIALS and not _is_alone(flat, place, place + len(word)):
        place = flat.find(word, place + 1)
    return place


def _is_alone(flat: str, place: int, end: int) -> bool:
    return not (flat[max(0, place - 1) : place].isalnum() or flat[end : end + 1].isalnum())


def _memory(book: Book, deposit: Deposit, one: Evidence) -> Reason | None:
    if not one.memory:
        return None
    bank = tuple(_spans("description", deposit.description, book.rows[one.row].words))
    return Reason("memory", one.memory, "ya pagó antes por este solicitante", bank)


def _date(book: Book, charge: Charge, one: Evidence) -> Reason | None:
    row = book.rows[one.row]
    view = book.charges[one.charge]
    if one.before:
        return Reason("date", one.date, "depositado antes de la solicitud")
    if one.late:
        return Reason("date", one.date, "depositado mucho después de la solicitud")
    if charge.declared_date is None and charge.opened_on is None:
        return None
    if charge.declared_date is None:
        gap = book.days.between(view.opened, row.day)  # not late: both are covered
        words = "poco después de la solicitud" if gap <= weights.SOON_DAYS else "después de la solicitud"
        return Reason("date", one.date, words)
    return Reason("declared_date", one.date, _DAYS.get(one.date, "otra fecha"))


_DAYS = {
    weights.SAME_DAY: "el día declarado",
    weights.NEXT_BUSINESS_DAY: "día hábil siguiente al declarado",
    weights.NEAR: "cerca del día declarado",
    weights.EARLIER: "poco antes del día declarado",
    weights.SOON: "poco después del día declarado",
    weights.LATER: "después del día declarado",
    weights.OTHER_MONTH: "mismo día de otro mes",
}


def _amount(one: Evidence) -> Reason:
    if one.other_amount:
        return Reason("amount", weights.OTHER_AMOUNT, "otro valor")
    return Reason("amount", weights.AMOUNT, "mismo valor")


def _office(book: Book, deposit: Deposit, charge: Charge, one: Evidence) -> Reason | None:
    shared = book.rows[one.row].office & book.charges[one.charge].office
    if not shared:
        return None
    words = sorted(shared)
    return Reason("office", weights.OFFICE, "misma plaza", tuple(_spans("office", deposit.office, words)),
                  tuple(_spans("office", charge.office, words)))  # fmt: skip


def _sub_line(deposit: Deposit, line: str, one: Evidence) -> Reason | None:
    if one.other_sub_line:
        return Reason("sub_line", weights.OTHER_SUB_LINE, "otra sublínea")
    if one.place >= weights.SUB_LINE:
        return Reason("sub_line", weights.SUB_LINE, "misma sublínea", _end("description", deposit.description, line, 0))
    return None
