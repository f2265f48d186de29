"""An option: what every way of choosing takes."""

from typing import NamedTuple


class Option(NamedTuple):
    """Something to choose: key, words, a right-aligned note such as the fee, and an optional second line."""

    key: str
    words: str
    note: str = ""
    second: str = ""
