"""The period as the rules read it: every text folded, every number bare, every word weighed, once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.models.identity import cedula_digit
from app.models.matching.calendar import BusinessDays
from app.models.matching.declared import ENOUGH, tell_no_deposit
from app.models.matching.reading import CEDULA, RUC, numbers, numbers_within, payer_keys, plain, words
from app.models.matching.repeated import repeated
from app.models.matching.shapes import Charge, Deposit, NonBusiness
from app.models.matching.vocabulary import Vocabulary
from app.models.matching.weights import LONG

Memory = Mapping[str, Sequence[str]]
_LEAST_SUB_LINE = 4  # digits of a sub-line that may be looked for in a concept
_SUB_LINE = re.compile(r"\bSUB[ -]?L(?:INEA)?\W{0,3}(\d{3,10})\b")
SELDOM = 0.05
SAMPLE = 2000  # documents looked at
_PLACE = 4  # letters of a place name


@dataclass(slots=True)
class RowView:
    """A row of the bank, read. `payers` are the keys of payers whose number the concept has."""

    place: int
    index: int
    day: int
    cents: int
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    payers: frozenset[str]
    other_id: bool
    sub_lines: frozenset[str]
    office: frozenset[str]
    wide: bool = False  # its document has all the digits of the bank's long numbers, some of them zeros at the left
    told: bool = True  # its numbers are of those that applicants declare, so that another one says something


@dataclass(slots=True)
class ChargeView:
    """A charge, read. `payer` is one for all charges of a payer; presumed from the name where no number is told."""

    place: int
    charge_id: str
    payer: str
    presumed: bool
    cents: int
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    memory: tuple[tuple[str, ...], ...]
    opened: int  # where it stands in time; without a day of its own, the declared one or the first of the period
    declared: int
    sub_line: str
    office: frozenset[str]
    taken_back: int = 0  # the day when the bank took back the deposit of the declared slip; another may have followed
    dated: bool = True  # the day of the request was told
    slip: bool = True  # a number was declared; a reference that nobody wrote says nothing against a deposit


@dataclass(slots=True)
class Book:
    """Everything read, and what weighs the words and counts the days."""

    rows: list[RowView]
    charges: list[ChargeView]
    vocabulary: Vocabulary
    days: BusinessDays
    declared_twice: dict[str, list[int]]  # the numbers that more than one charge declares, and which charges
    loose_days: bool = False  # the declared days tell no day of deposit


def read(
    deposits: Sequence[Deposit],
    charges: Sequence[Charge],
    *,
    memory: Memory,
    calendar: NonBusiness,
    texts: Iterable[str] = (),
) -> Book:
    """Read a period; both sides keep their order. texts: concepts of other rows, from which only words are learnt."""
    concepts = [plain(concept(one)) for one in deposits]
    row_words = [words(text) for text in concepts]
    payer_words = [tuple(words(plain(one.payer_name))) for one in charges]
    remembered = _remembered(charges, memory)
    earlier = [text for texts in remembered.values() for text in texts]
    known = [*row_words, *(words(plain(text)) for text in texts)]
    vocabulary = Vocabulary(known, [*payer_words, *earlier] if earlier else payer_words)
    payers = _Payers(charges, payer_words)
    sub_lines = frozenset(bare for one in charges if (bare := _digits(one.sub_line)) and len(bare) >= _LEAST_SUB_LINE)
    rows = [
        _row(place, one, text, vocabulary.of_payer(found), payers, sub_lines)
        for place, (one, text, found) in enumerate(zip(deposits, concepts, row_words, strict=True))
    ]
    views = [
        _charge(place, one, found, vocabulary, payers, remembered)
        for place, (one, found) in enumerate(zip(charges, payer_words, strict=True))
    ]
    _look_at_documents(rows, deposits, views)
    _place_undated(rows, views)
    days = BusinessDays((row.day for row in rows), calendar)
    return Book(rows, views, vocabulary, days, repeated(views), tell_no_deposit(rows, views, days))


def _place_undated(rows: Sequence[RowView], charges: Iterable[ChargeView]) -> None:
    """Give the charges without a day a place in time, by which they are found and never weighed."""
    undated = [one for one in charges if not one.dated]
    start = min((row.day for row in rows), default=0) if undated else 0
    for one in undated:
        one.opened = one.declared or start


def _look_at_documents(rows: Sequence[RowView], deposits: Sequence[Deposit], charges: Sequence[ChargeView]) -> None:
    """Learn what the bank's documents are: numbers of one width, or numbers of its own that nobody declares."""
    texts = [text for one in deposits[:: len(deposits) // SAMPLE + 1] if (text := one.document.strip())]
    if len(texts) < ENOUGH:
        return
    width = _width(texts)
    if width >= LONG:
        for row, deposit in zip(rows, deposits, strict=True):
            row.wide = len(deposit.document.strip()) == width
    declared = {number for charge in charges for number in charge.numbers}
    if sum(number in declared for text in texts for number in numbers(text)) <= len(texts) * SELDOM:
        for row, deposit in zip(rows, deposits, strict=True):
            row.told = len(row.numbers) > len(numbers(deposit.document))


def _width(texts: Sequence[str]) -> int:
    """Give the digits of every document, where they are as many in all and zeros at the left are the exception."""
    alike = all(text.isdigit() and len(text) == len(texts[0]) for text in texts)
    return len(texts[0]) if alike and sum(text.startswith("0") for text in texts) < len(texts) / 2 else 0


def concept(one: Deposit) -> str:
    """Give all that the bank tells of a row beside its document: the description, and further references if any."""
    more = getattr(one, "reference", "")
    return f"{one.description} {more}" if more else one.description


_Remembered = dict[str, list[list[str]]]


def _remembered(charges: Sequence[Charge], memory: Memory) -> _Remembered:
    if not memory:
        return {}
    payers = {one.payer_id for one in charges} & memory.keys()
    return {payer: [words(plain(text)) for text in memory[payer]] for payer in sorted(payers)}


class _Payers:
    """The numbers by which concepts may name the payers of this period."""

    def __init__(self, charges: Sequence[Charge], names: Sequence[tuple[str, ...]]) -> None:
        self.known: dict[str, str] = {}
        self.keys = [payer_keys(one.payer_id) for one in charges]
        for keys in self.keys:
            for key in keys:
                self.known.setdefault(key, keys[0])
        self.lettered = not all(keys[0].isdigit() for keys in self.keys if keys)
        self._names = names

    @cached_property
    def by_name(self) -> dict[frozenset[str], str]:
        """The last number that each name came with; asked only by those who came without one."""
        return {frozenset(name): keys[0] for keys, name in zip(self.keys, self._names, strict=True) if keys and name}

    def named_in(self, found: Sequence[str], text: str) -> frozenset[str]:
        """Give the payers whose number stands in a concept."""
        known = self.known
        named = [known[bare] for number in found if (bare := number.lstrip("0")) in known]
        if self.lettered:
            named.extend(known[word] for word in text.split() if word in known and not word.isdigit())
        return frozenset(named) if named else _NOBODY


_NOBODY: frozenset[str] = frozenset()


def _row(
    place: int, one: Deposit, text: str, found: tuple[str, ...], payers: _Payers, sub_lines: frozenset[str]
) -> RowView:
    inside = numbers_within(text)
    documents = numbers(one.document)
    named = payers.named_in((*inside, *documents), text) if inside or documents or payers.lettered else _NOBODY
    if named:
        documents = tuple(number for number in documents if payers.known.get(number) not in named)
    own: list[str] = []
    other = False
    told = _sub_lines(text, inside, sub_lines)
    for number in inside:
        bare = number.lstrip("0")
        if bare in payers.known:
            continue
        if number in told:
            continue
        if bare not in documents and _is_cedula(number):
            other = True
        else:
            own.append(bare)
    every = tuple(dict.fromkeys((*documents, *own))) if own else documents
    return RowView(
        place, one.index, one.date.toordinal(), one.amount_cents, every, found, named, other, told, _places(one.office)
    )


def _sub_lines(text: str, inside: Sequence[str], known: frozenset[str]) -> frozenset[str]:
    """Find the revenue lines that a concept names: after the word, or as one that the charges of the period have."""
    named = [number for number in inside if number in known]
    if "SUB" in text:
        named.extend(_SUB_LINE.findall(text))
    return frozenset(named) if named else _NOBODY


def _charge(
    place: int, one: Charge, found: tuple[str, ...], vocabulary: Vocabulary, payers: _Payers, remembered: _Remembered
) -> ChargeView:
    keys = payers.keys[place]
    declared = slips = numbers(one.declared_document)
    if one.reference:
        declared = tuple(dict.fromkeys((*slips, *numbers(one.reference))))
    earlier = [vocabulary.of_payer(text) for text in remembered.get(one.payer_id, ())]
    return ChargeView(
        place,
        one.charge_id,
        keys[0] if keys else payers.by_name.get(frozenset(found), ""),
        not keys,
        one.amount_cents,
        declared,
        found,
        tuple([text for text in earlier if text]),
        one.opened_on.toordinal() if one.opened_on else 0,
        one.declared_date.toordinal() if one.declared_date else 0,
        _digits(one.sub_line),
        _places(one.office),
        dated=one.opened_on is not None,
        slip=bool(slips),
    )


def _is_cedula(number: str) -> bool:
    if len(number) == RUC and number.endswith("001"):
        number = number[:CEDULA]
    if len(number) != CEDULA or number[2] > "6" or not "01" <= number[:2] <= "24":
        return False
    return str(cedula_digit(number[:9])) == number[9]


def _digits(text: str) -> str:
    return text.strip() if text.strip().isdigit() else ""


@lru_cache(maxsize=4096)
def _places(text: str) -> frozenset[str]:
    if not text:
        return _NOBODY
    return frozenset(word for word in words(plain(text)) if len(word) >= _PLACE) - _OFFICES


_OFFICES = frozenset({"AGENCIA", "OFICINA", "SUCURSAL", "MATRIZ", "BANCO", "CENTRO", "NORTE", "ESTE", "OESTE"})
