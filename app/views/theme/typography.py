"""Type scale: role -> (family, pixels at 100 %, weight). A table uses `body` and `second` sizes only."""

from typing import Final, NamedTuple

SANS: Final = "IBM Plex Sans"
MONO: Final = "IBM Plex Mono"
TEXT_SIZES: Final = (100, 115, 130)


class TypeRole(NamedTuple):
    """One line of the scale: pixels at 100 % and weight of the face."""

    family: str
    pixels: int
    weight: int


ROLES: Final[dict[str, TypeRole]] = {
    "figure": TypeRole(SANS, 28, 600),
    "title": TypeRole(SANS, 20, 600),
    "card": TypeRole(SANS, 15, 600),
    "body": TypeRole(SANS, 13, 450),
    "emphasis": TypeRole(SANS, 13, 500),
    "strong": TypeRole(SANS, 13, 600),
    "second": TypeRole(SANS, 12, 450),
    "second_emphasis": TypeRole(SANS, 12, 500),
    "second_strong": TypeRole(SANS, 12, 600),
    "cap": TypeRole(SANS, 11, 500),
    "count": TypeRole(SANS, 11, 600),
    "ruler_date": TypeRole(SANS, 11, 450),
    "code": TypeRole(MONO, 13, 400),
    "code_strong": TypeRole(MONO, 15, 600),
}
