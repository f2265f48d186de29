"""Invented persons: frequent and rare names, families, homonyms, and what hands do to names and numbers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from random import Random

from app.models.synthetic import SEEDS, synthetic_cedula

GIVEN = """
    María José Luis Juan Carlos Ana Rosa Jorge Manuel Carmen Elena Ángel Segundo Diego Martha Luz Víctor Gladys
    Byron Wilson Mercedes Blanca Patricia Fausto Piedad Washington Mónica Iván Néstor Ximena Darwin Jenny Stalin
    Nelly Freddy Edison Klever Verónica Gabriela Narcisa Hugo Édgar Zoila Olga Marcelo Rocío Galo Susana Lenin
    Karina Milton Norma Rubén Dolores Jaime Tatiana Efraín Inés Oswaldo Lourdes Alfonso Germania Rómulo Nube
    Vinicio Targelia
""".split()  # noqa: SIM905
SURNAMES = """
    García Zambrano Rodríguez Sánchez Vera Mendoza Cedeño Morales Loor López Guamán Chávez Moreira Quispe Macías
    Paredes Mora Intriago Alcívar Bravo Delgado Ponce Toapanta Chicaiza Tipán Yánez Villacís Espinoza Naranjo
    Jaramillo Ochoa Pesántez Cabrera Arízaga Tenesaca Morocho Lema Pilataxi Caiza Anchundia Quijije Mero Pincay
    Lucas Baque Tomalá Suárez Borbor Yagual Andrade Salazar Torres Castillo Reyes Vargas Flores Herrera Ruiz Ortiz
    Ñacato Cevallos Shiguango Grefa Tanguila Andy Cerda Licuy Chimbo Vargas Tapuy Illescas Quezada Sarango Macas
    Cartuche Guaillas Medina Poma Saca Puglla Angamarca Lojano Peláez Bermeo Astudillo Barros Matute Bustos Iza
    Chiluisa Unaucho Quishpe Tigasi Cuchiparte Ayala Benítez Farinango Cachimuel Maldonado Perugachi Imbaquingo
    Rosero Enríquez
""".split()  # noqa: SIM905
_NARROW = {"1": "7", "7": "1", "3": "8", "8": "3", "6": "0", "0": "6", "5": "6", "4": "9", "9": "4", "2": "7"}


@dataclass(frozen=True)
class Person:
    given: tuple[str, ...]
    surnames: tuple[str, ...]
    number: str

    @property
    def name(self) -> str:
        return " ".join((*self.given, *self.surnames))

    @property
    def listed(self) -> str:
        return " ".join((*self.surnames, *self.given))


class Crowd:
    """Persons drawn with a few very frequent names and a long tail; no identity number twice."""

    def __init__(self, random: Random, *, slope: float = 1.0) -> None:
        self.random = random
        self._numbers = random.sample(range(SEEDS), SEEDS)
        self._given = [1 / (place + 3) ** slope for place in range(len(GIVEN))]
        self._surnames = [1 / (place + 4) ** slope for place in range(len(SURNAMES))]

    def number(self) -> str:
        return synthetic_cedula(self._numbers.pop())

    def person(self) -> Person:
        given = self.random.choices(GIVEN, self._given, k=2 if self.random.random() < 0.85 else 1)
        return Person(tuple(given), tuple(self.random.choices(SURNAMES, self._surnames, k=2)), self.number())

    def homonym(self, one: Person) -> Person:
        return replace(one, number=self.number())

    def relative(self, one: Person) -> Person:
        other = self.person()
        return replace(other, surnames=(one.surnames[0], other.surnames[1]))


def plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).upper()


def misspelt(random: Random, text: str) -> str:
    place = random.randrange(len(text))
    return text[:place] + random.choice("AEIORSTLNZ") + text[place + random.choice((0, 1)) :]


def wrong_digit(random: Random, number: str) -> str:
    """One digit that an eye takes for another, or any other; more often near the end."""
    place = max(random.randrange(len(number)), random.randrange(len(number)))
    new = _NARROW[number[place]] if random.random() < 0.5 else random.choice("0123456789".replace(number[place], ""))
    return number[:place] + new + number[place + 1 :]


def swapped(random: Random, number: str) -> str:
    places = [place for place in range(len(number) - 1) if number[place] != number[place + 1]]
    place = random.choice(places or [0])
    return number[:place] + number[place + 1] + number[place] + number[place + 2 :]


def dropped(random: Random, number: str) -> str:
    place = random.randrange(1, len(number))
    return number[:place] + number[place + 1 :]


def doubled(random: Random, number: str) -> str:
    place = random.randrange(len(number))
    return number[: place + 1] + number[place] + number[place + 1 :]
