"""Numbers and money in Spanish words, for sheets and certificates."""

from __future__ import annotations

from app.models.money import CENTS, Money

# fmt: off
UNITS = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
    "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)
# fmt: on
TENS = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
HUNDREDS = (
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
)
MILLION = 1_000_000
WORDS_END = 1_000 * MILLION


def number_words(number: int, *, feminine: bool = False) -> str:
    """Word a whole number up to 999 999 999: "tres"; feminine for "veintiuna fojas"."""
    if not 0 <= number < WORDS_END:
        raise ValueError(f"no words for {number}")
    millions, rest = divmod(number, MILLION)
    parts = [_millions(millions)] if millions else []
    if rest or not millions:
        parts.append(_below_million(rest, feminine=feminine))
    return " ".join(parts)


def money_words(money: Money) -> str:
    """Word "setenta y cinco dólares con 00/100"; amounts below zero have no words."""
    whole, cents = divmod(money.cents, CENTS)
    noun = "dólar" if whole == 1 else "dólares"
    link = "de " if whole and whole % MILLION == 0 else ""
    return f"{before_noun(number_words(whole))} {link}{noun} con {cents:02d}/100"


def before_noun(words: str) -> str:
    """Shorten a masculine number before its noun: "veintiún días", "un día"."""
    if words.endswith("veintiuno"):
        return f"{words.removesuffix('veintiuno')}veintiún"
    return words.removesuffix("o") if words == "uno" or words.endswith(" uno") else words


def _millions(millions: int) -> str:
    return "un millón" if millions == 1 else f"{before_noun(_below_million(millions, feminine=False))} millones"


def _below_million(number: int, *, feminine: bool) -> str:
    thousands, rest = divmod(number, 1_000)
    parts = []
    if thousands > 1:
        parts.append(_thousands_words(thousands, feminine=feminine))
    if thousands:
        parts.append("mil")
    if rest or not thousands:
        parts.append(_below_thousand(rest, feminine=feminine))
    return " ".join(parts)


def _thousands_words(thousands: int, *, feminine: bool) -> str:
    words = _below_thousand(thousands, feminine=feminine)
    return words if feminine else before_noun(words)


def _below_thousand(number: int, *, feminine: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if number == 100:  # noqa: PLR2004 the one hundred that stands alone
        return "cien"
    parts = [HUNDREDS[hundreds]] if hundreds else []
    if rest or not hundreds:
        parts.append(_below_hundred(rest))
    words = " ".join(parts)
    return _feminine(words) if feminine else words


def _below_hundred(number: int) -> str:
    if number < len(UNITS):
        return UNITS[number]
    tens, unit = divmod(number, 10)
    return f"{TENS[tens]} y {UNITS[unit]}" if unit else TENS[tens]


def _feminine(words: str) -> str:
    changed = words.replace("cientos", "cientas").replace("quinientos", "quinientas")
    return changed.removesuffix("o") + "a" if changed.endswith("uno") else changed
