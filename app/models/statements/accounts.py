"""Numbers of accounts: in the name of a file, and compared where a bank hides a part of them."""

from __future__ import annotations

import re

_RUN = re.compile(r"(?<!\d)(?<!\b\d-)\d{8,14}(?!\d)(?!-\d(?!\d))")
_DAY = re.compile(
    r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d*|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}\d*"
)
_HIDDEN = re.compile(r"[Xx*#•]+")
_LEAST_SHOWN = 3


def account_in_name(name: str) -> str:
    """Return the account that the name of a file holds: its only long number that is no day; "" if none or several."""
    runs = {run for run in _RUN.findall(name) if not _DAY.fullmatch(run)}
    return runs.pop() if len(runs) == 1 else ""


def same_account(told: str, expected: str) -> bool:
    """Tell whether two numbers can be of one account: blanks, dashes and leading zeros apart, hidden digits open."""
    one, other = _plain(told), _plain(expected)
    if not one or not other:
        return True
    if _HIDDEN.search(one) or _HIDDEN.search(other):
        return _fits(one, other) if _HIDDEN.search(one) else _fits(other, one)
    return one.lstrip("0") == other.lstrip("0")


def _plain(number: str) -> str:
    return re.sub(r"[^0-9Xx*#•]", "", number)


def _fits(hidden: str, whole: str) -> bool:
    """Compare what is shown at both ends."""
    head, tail = _HIDDEN.split(hidden)[0], _HIDDEN.split(hidden)[-1]
    shown = _HIDDEN.sub("", whole)
    if len(tail) < _LEAST_SHOWN and len(head) < _LEAST_SHOWN:
        return True
    return shown.endswith(tail) and (
        _HIDDEN.search(whole) is not None or shown.lstrip("0").startswith(head.lstrip("0"))
    )
