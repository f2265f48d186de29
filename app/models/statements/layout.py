"""How the columns of a table are read: declared per bank in `resources/banks`, or saved by an office as a profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.models.errors import UserError
from app.models.names import fold

MEANINGS = (
    "date",
    "time",
    "document",
    "description",
    "reference",
    "office",
    "code",
    "amount",
    "debit",
    "credit",
    "sign",
    "balance",
    "currency",
    "account",
    "ignore",
)
"""What a column may tell. `reference` gathers every further text; `ignore` leaves a column out."""

DATE_ORDERS = ("auto", "dmy", "mdy", "ymd")
DECIMALS = ("auto", ".", ",")
SIGNS = ("auto", "signed", "inverted", "sign", "columns", "balance", "words", "credits")
"""Where the sign of an amount comes from: itself (or turned round), a column of signs, a column each for debits and
credits, the running balance, words of the texts, or nowhere: every row is a deposit."""

ONE_EACH = frozenset(MEANINGS) - {"reference", "ignore"}


@dataclass(frozen=True, slots=True)
class Layout:
    """One known shape of a table. `columns`: heading (folded; "#3" is the third column) to meaning."""

    key: str = ""
    title: str = ""
    bank: str = ""
    kinds: tuple[str, ...] = ()
    """Files in which the bank gives it; empty: any."""
    columns: Mapping[str, str] = field(default_factory=dict)
    optional: Mapping[str, str] = field(default_factory=dict)
    """Headings that may come besides."""
    date_order: str = "auto"
    decimal: str = "auto"
    sign: str = "auto"
    account: str = ""
    """Account, when the file does not tell it."""

    @property
    def meanings(self) -> dict[str, str]:
        """Every heading it knows, with its meaning."""
        return {**self.optional, **self.columns}

    @property
    def headless(self) -> bool:
        """Whether its columns are told by their place alone."""
        return bool(self.columns) and all(heading.startswith("#") for heading in self.columns)

    def as_data(self) -> dict[str, object]:
        """Return what JSON and TOML can hold."""
        told = {
            name: getattr(self, name) for name in ("key", "title", "bank", "date_order", "decimal", "sign", "account")
        }
        return {**told, "kinds": list(self.kinds), "columns": dict(self.columns), "optional": dict(self.optional)}

    def named(self, key: str, title: str) -> Layout:
        """Return it under a name of the office's own."""
        return replace(self, key=key, title=title)


def from_data(data: Mapping[str, object]) -> Layout:
    """Read a layout strictly. Raises UserError "statement.bad_profile" (where, told)."""
    unknown = sorted(set(data) - set(Layout.__dataclass_fields__))
    if unknown:
        raise UserError("statement.bad_profile", where=unknown[0], told="no existe")
    texts = {name: _text(data, name) for name in ("key", "title", "bank", "account")}
    kinds = data.get("kinds", [])
    if not isinstance(kinds, (list, tuple)):
        raise UserError("statement.bad_profile", where="kinds", told=kinds)
    layout = Layout(
        **texts,
        kinds=tuple(str(kind) for kind in kinds),
        columns=_columns(data, "columns"),
        optional=_columns(data, "optional"),
        date_order=_one_of(data, "date_order", DATE_ORDERS),
        decimal=_one_of(data, "decimal", DECIMALS),
        sign=_one_of(data, "sign", SIGNS),
    )
    check(layout)
    return layout


def check(layout: Layout) -> None:
    """Refuse a layout that cannot give a movement. Raises UserError "statement.bad_profile"."""
    told = [meaning for meaning in layout.columns.values() if meaning in ONE_EACH]
    twice = next((meaning for meaning in told if told.count(meaning) > 1), "")
    if twice:
        raise UserError("statement.bad_profile", where="columns", told=f"{twice} dos veces")
    if layout.columns and not gives_movement(told):
        raise UserError("statement.bad_profile", where="columns", told="falta la fecha o el valor")


def gives_movement(meanings: list[str]) -> bool:
    """Tell whether columns of these meanings are enough: a day, and an amount in one or in two columns."""
    known = set(meanings)
    return "date" in known and ("amount" in known or bool({"debit", "credit"} & known))


def heading_key(text: str) -> str:
    """Return a heading as layouts name it: no case, no accents, no points."""
    return text if text.startswith("#") else fold(text)


def _text(data: Mapping[str, object], name: str) -> str:
    told = data.get(name, "")
    if not isinstance(told, str):
        raise UserError("statement.bad_profile", where=name, told=told)
    return told


def _one_of(data: Mapping[str, object], name: str, known: tuple[str, ...]) -> str:
    told = data.get(name, known[0])
    if told not in known:
        raise UserError("statement.bad_profile", where=name, told=told)
    return str(told)


def _columns(data: Mapping[str, object], name: str) -> dict[str, str]:
    told = data.get(name, {})
    if not isinstance(told, Mapping):
        raise UserError("statement.bad_profile", where=name, told=told)
    for heading, meaning in told.items():
        if meaning not in MEANINGS:
            raise UserError("statement.bad_profile", where=f"{name}.{heading}", told=meaning)
    return {heading_key(str(heading)): str(meaning) for heading, meaning in told.items()}
