"""What words are worth in this period: a frequent surname says little, the bank's own words say nothing."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise

from app.models.matching import weights

BANK_WORDS = frozenset(
    """
    ABONO AG AGENCIA AGENTE AHORRO AHORROS BANCO BANCARIO BARRIO CAJA CANAL CANT CASH CHEQUE CNB COBRO CODIGO
    COMPROBANTE CONCEPTO CORRESPONSAL CORRIENTE CREDITO CTA CTE CUENTA DEP DEPOSITANTE DEPOSITO DEPOSITOS DIRECTA
    DOC DOCUMENTO EFE EFEC EFECT EFECTIVO ELECTRONICA EN ENVIADA ENVIADO FECHA FAVOR INTERBANCARIA INTERNA
    INTERNET LOCAL MI MOVIL NOMBRE NRO NUM NUMERO OF OFICINA ONLINE OP ORD ORDENANTE ORIGEN PAGO PAGOS PAPELETA
    POR RECAUDACION RECIBIDA RECIBIDO REF REFERENCIA REG SPI SUBLINEA SUCURSAL SUC TIENDA TR TRAMITE TRANSACCION
    TRANSF TRANSFER TRANSFERENCIA TRF TRX TASA VALOR VECINO VENT VENTANILLA VIA WEB CI CED CEDULA RUC ID
    """.split()  # noqa: SIM905
)
USUAL = 200  # words of a person are weighed as if so many more persons were in the period
SEEN = 2
REPEATED = 6  # times that a pair of words must come back before it can be the name of an agent
ALONG = 0.5  # share of its uses in which a word of an agent stands beside the next
TIMES_MORE = 5  # so much more often in the bank's texts than among those who must pay

_Pair = tuple[str, str]


class Vocabulary:
    """The words of the payers and of the bank, counted once a period.

    weights: the points of each word of a name; beginnings: what such words begin with.
    """

    def __init__(self, row_words: Sequence[Sequence[str]], payer_words: Sequence[Sequence[str]]) -> None:
        self._bank = Counter(chain.from_iterable(row_words))
        self._payers = Counter(chain.from_iterable(payer_words))
        self._share = max(len(row_words), 1) / max(len(payer_words), 1)
        self._starts = Counter[str]()
        for word, times in self._payers.items():
            for length in range(1, len(word)):
                self._starts[word[:length]] += times
        self.beginnings = self._starts.keys()
        self._cut = self._starts.keys() - self._payers.keys()
        self._boiler = self._boilerplate()
        self._agents = self._repeated(row_words, payer_words)
        self._size = len(row_words), len(payer_words)
        self.weights = {word: self._weight(self._bank[word], self._payers[word]) for word in self._payers}
        self._start_points: dict[str, int] = {}

    def of_payer(self, row_words: Sequence[str]) -> tuple[str, ...]:
        """Leave only the words that may name whoever pays: neither the bank's own nor those of its agents."""
        boiler, agents = self._boiler, self._agents
        if agents.isdisjoint(pairwise(row_words)):
            return tuple([word for word in row_words if word not in boiler])
        places = [place for place, pair in enumerate(pairwise(row_words)) if pair in agents]
        dropped = {*places, *(place + 1 for place in places)}
        return tuple(word for place, word in enumerate(row_words) if place not in dropped and word not in boiler)

    def _boilerplate(self) -> frozenset[str]:
        often = (
            word
            for word, times in self._bank.items()
            if times > REPEATED and word not in self._cut and self._is_beyond(times, self._payers[word])
        )
        return frozenset(often) | {word for word in BANK_WORDS if self._payers[word] == 0 or word in _SHORT}

    def _repeated(self, rows: Iterable[Sequence[str]], payers: Sequence[Sequence[str]]) -> frozenset[_Pair]:
        """Find the pairs of words that come back too often to be payers: the shop or the person that takes deposits."""
        pairs = Counter(chain.from_iterable(map(pairwise, rows)))
        often = {pair: times for pair, times in pairs.items() if times >= REPEATED}
        fixed = {pair for pair, times in often.items() if self._goes_along(pair, times)}
        names = {
            pair: times
            for pair, times in often.items()
            if not self._cut.intersection(pair) and not self._boiler.intersection(pair)
        }
        return frozenset(fixed | self._beyond_payers(names, payers))

    def _goes_along(self, pair: tuple[str, str], times: int) -> bool:
        """Tell whether one of the two is a word of the bank that nearly always stands beside the other."""
        mine = [word for word in pair if word in self._boiler and word not in BANK_WORDS]
        return any(times > self._bank[word] * ALONG for word in mine)

    def _beyond_payers(self, pairs: Mapping[_Pair, int], payers: Iterable[Sequence[str]]) -> set[_Pair]:
        """Leave the pairs that come much more often than among those who must pay; the others soon drop out."""
        left = {pair for pair, times in pairs.items() if self._is_beyond(times, 0)}
        partners: dict[str, set[str]] = defaultdict(set)
        for first, second in left:
            partners[first].add(second)
        among = Counter[_Pair]()
        for one in payers:
            if partners.keys().isdisjoint(one):
                continue
            for pair in _pairs_within(one, partners):
                among[pair] += 1
                if not self._is_beyond(pairs[pair], among[pair]):
                    left.remove(pair)
                    _part(partners, *pair)
        return left

    def _is_beyond(self, bank: int, payers: int) -> bool:
        return bank > TIMES_MORE * self._share * (payers + 1)

    def start_points(self, start: str) -> int:
        """Weigh the beginning of a word that a payer's name has."""
        found = self._start_points.get(start)
        if found is None:
            times = self._starts[start] + self._payers[start]
            found = self._start_points[start] = self._weight(round(times * self._share), times)
        return found

    def _weight(self, bank: int, payers: int) -> int:
        rows, charges = self._size
        share = max((bank + SEEN) / (rows + USUAL), (payers + SEEN) / (charges + USUAL))
        return max(1, round(-weights.POINTS_A_BIT * math.log2(min(share, 1.0))))


def _pairs_within(name: Sequence[str], partners: Mapping[str, set[str]]) -> list[_Pair]:
    """Give the pairs of a name's words, in whatever order they stand; a word goes with itself if it stands twice."""
    return [
        (word, other)
        for word in set(name)
        for other in partners.get(word, _NOTHING).intersection(name)
        if word != other or name.count(word) > 1
    ]


def _part(partners: dict[str, set[str]], first: str, second: str) -> None:
    partners[first].remove(second)
    if not partners[first]:
        del partners[first]


_NOTHING: frozenset[str] = frozenset()
_SHORT = frozenset({"EN", "POR", "MI", "REF", "DEP", "CTA"})
