"""What words are worth in this period: a frequent surname says little, the bank's own words say nothing."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise, permutations

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


class Vocabulary:
    """The words of the payers and of the bank, counted once a period. `weights`: the points of each word of a name."""

    def __init__(self, row_words: Sequence[Sequence[str]], payer_words: Sequence[Sequence[str]]) -> None:
        self._bank = Counter(chain.from_iterable(row_words))
        self._payers = Counter(chain.from_iterable(payer_words))
        self._share = max(len(row_words), 1) / max(len(payer_words), 1)
        self._starts = Counter[str]()
        for word, times in self._payers.items():
            for length in range(1, len(word)):
                self._starts[word[:length]] += times
        self._cut = self._starts.keys() - self._payers.keys()
        self._boiler = self._boilerplate()
        self._agents = self._repeated(row_words, payer_words)
        self._size = len(row_words), len(payer_words)
        self.weights = {word: self._weight(self._bank[word], self._payers[word]) for word in self._payers}
        self._start_points: dict[str, int] = {}

    def of_payer(self, row_words: Sequence[str]) -> tuple[str, ...]:
        """Leave only the words that may name whoever pays: neither the bank's own nor those of its agents."""
        boiler, agents = self._boiler, self._agents
        dropped: set[int] | None = None
        if agents:
            for place, pair in enumerate(pairwise(row_words)):
                if pair in agents:
                    dropped = dropped or set()
                    dropped.update((place, place + 1))
        if dropped is None:
            return tuple([word for word in row_words if word not in boiler])
        return tuple(word for place, word in enumerate(row_words) if place not in dropped and word not in boiler)

    def _boilerplate(self) -> frozenset[str]:
        often = (
            word
            for word, times in self._bank.items()
            if times > REPEATED
            and times > TIMES_MORE * self._share * (self._payers[word] + 1)
            and word not in self._cut
        )
        return frozenset(often) | {word for word in BANK_WORDS if self._payers[word] == 0 or word in _SHORT}

    def _repeated(self, rows: Iterable[Sequence[str]], payers: Sequence[Sequence[str]]) -> frozenset[tuple[str, str]]:
        """Find the pairs of words that come back too often to be payers: the shop or the person that takes deposits."""
        pairs = Counter(chain.from_iterable(map(pairwise, rows)))
        often = {pair: times for pair, times in pairs.items() if times >= REPEATED}
        fixed = {pair for pair, times in often.items() if self._goes_along(pair, times)}
        names = {
            pair: times
            for pair, times in often.items()
            if not self._cut.intersection(pair) and not self._boiler.intersection(pair)
        }
        among = self._among_payers(names, payers)
        return frozenset(fixed) | {
            pair for pair, times in names.items() if times > TIMES_MORE * self._share * (among[pair] + 1)
        }

    def _goes_along(self, pair: tuple[str, str], times: int) -> bool:
        """Tell whether one of the two is a word of the bank that nearly always stands beside the other."""
        mine = [word for word in pair if word in self._boiler and word not in BANK_WORDS]
        return any(times > self._bank[word] * ALONG for word in mine)

    @staticmethod
    def _among_payers(
        pairs: Mapping[tuple[str, str], int], payers: Sequence[Sequence[str]]
    ) -> Counter[tuple[str, str]]:
        wanted = {word for pair in pairs for word in pair}
        return Counter(
            pair
            for one in payers
            if len(here := [word for word in one if word in wanted]) > 1
            for pair in set(permutations(here, 2))
            if pair in pairs
        )

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


_SHORT = frozenset({"EN", "POR", "MI", "REF", "DEP", "CTA"})
