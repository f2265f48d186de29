"""The shape of a printed document: paper, ink, styles, the values it needs and its elements.

`placed` elements have a fixed place on the sheet; `flow` elements follow one another inside the margins and go on
to further sheets. Every placeholder is declared under `values` with the Spanish name that an error will use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Annotated, Literal, NamedTuple

from pydantic import Field, StringConstraints, model_validator

from app.models import layout_text
from app.models.layout_elements import (
    PLACED_ONLY,
    READ,
    TALL,
    Element,
    Emblem,
    Image,
    Items,
    Key,
    Mm,
    Qr,
    Row,
    Scale,
    Stack,
    Table,
    Template,
)
from app.models.layout_style import Shape, Style

Paper = Literal["A4", "A4-landscape", "A5", "A5-landscape", "CR80"]

PAPERS: dict[Paper, tuple[float, float]] = {
    "A4": (210, 297),
    "A4-landscape": (297, 210),
    "A5": (148, 210),
    "A5-landscape": (210, 148),
    "CR80": (85.6, 53.98),
}
"""Width and height in millimetres (ISO 216, ISO/IEC 7810)."""


def smallest_size(paper: Paper) -> float:
    """Return the smallest size in points of text that must be read on that paper (interface.md section 10)."""
    return 5.6 if paper == "CR80" else 7.0


class Margins(Shape):
    """Where the flow may print; top_first is the top margin of the first sheet when it differs."""

    top: Mm
    right: Mm
    bottom: Mm
    left: Mm
    top_first: Mm | None = None


class Layout(Shape):
    """One printed document.

    squeeze: the flow is set smaller, down to 85 %, where that keeps it on one sheet; sheets: at least so many, such as
    the two sides of a card.
    """

    key: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    title: Annotated[str, StringConstraints(min_length=1)]
    paper: Paper
    ink: Annotated[str, StringConstraints(pattern=r"^#[0-9A-F]{6}$")]
    margins: Margins
    squeeze: bool = False
    sheets: Annotated[int, Field(ge=1, le=2)] = 1
    values: dict[Key, str]
    styles: dict[str, Style]
    placed: tuple[Element, ...] = ()
    flow: tuple[Element, ...] = ()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in millimetres."""
        return PAPERS[self.paper]

    @model_validator(mode="after")
    def _sound(self) -> Layout:
        for check in (_check_places, _check_flow, _check_styles, _check_values):
            check(self)
        return self


def placeholders(layout: Layout) -> frozenset[str]:
    """Return every value the layout reads: flat keys, and `list.field` for the fields of a list's rows."""
    return frozenset(key for element in walk((*layout.placed, *layout.flow)) for key in _keys(element))


class Reading(NamedTuple):
    """The values that one element reads, printed only if every one of `when` has content (and none of `unless`)."""

    keys: frozenset[str]
    when: frozenset[str]
    unless: bool


def readings(layout: Layout) -> tuple[Reading, ...]:
    """Return what every element reads and on which condition, those around it included."""
    return tuple(_readings((*layout.placed, *layout.flow), frozenset(), unless=False))


def needed(read: Iterable[Reading]) -> frozenset[str]:
    """Return the values without which a layout is never printed."""
    return frozenset(key for one in read if not (one.when or one.unless) for key in one.keys)


def wanted(read: Iterable[Reading], given: frozenset[str]) -> frozenset[str]:
    """Return the values that are read where these are given: a part that waits for another one is left out."""
    return frozenset(key for one in read if one.when <= given for key in one.keys)


def _readings(elements: Iterable[Element], when: frozenset[str], *, unless: bool) -> Iterator[Reading]:
    for element in elements:
        waits = when | ({element.when} if element.when else frozenset())
        lacks = unless or element.unless is not None
        yield Reading(frozenset(_keys(element)), waits, lacks)
        if isinstance(element, Stack | Row):
            yield from _readings(element.children, waits, unless=lacks)


def lists(layout: Layout) -> frozenset[str]:
    """Return the placeholders whose value is a list of rows."""
    return frozenset(e.rows for e in walk((*layout.placed, *layout.flow)) if isinstance(e, Items | Table | Scale))


def pictures(layout: Layout) -> frozenset[str]:
    """Return the placeholders whose value names a picture."""
    return frozenset(e.value for e in walk(layout.placed) if isinstance(e, Image))


def walk(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield the elements and what they hold, in reading order."""
    for element in elements:
        yield element
        if isinstance(element, Stack | Row):
            yield from walk(element.children)


def templates(element: Element) -> Iterator[str]:
    """Yield the template texts of one element, without those of its children."""
    columns = element.columns if isinstance(element, Table) else ()
    for holder in (element, *columns):
        for name, field in type(holder).model_fields.items():
            value = getattr(holder, name)
            if value is not None and _is_template(field.annotation, field.metadata):
                yield value


def _is_template(annotation: object, metadata: list[object]) -> bool:
    plain = any(getattr(entry, "func", None) is layout_text.check for entry in metadata)
    return plain or annotation == Template | None


def _keys(element: Element) -> Iterator[str]:
    rows = element.rows if isinstance(element, Items | Table | Scale) else ""
    named = {key for template in templates(element) for key in layout_text.keys(template)}
    if isinstance(element, Items) and element.state:
        named.add(layout_text.ROW + element.state)
    if isinstance(element, Table) and element.quiet_unless:
        named.add(layout_text.ROW + element.quiet_unless)
    if isinstance(element, Scale):
        named |= {layout_text.ROW + element.here, layout_text.ROW + element.share}
    if isinstance(element, Image):
        named.add(element.value)
    for key in named - layout_text.BUILT_IN:
        yield f"{rows}.{key.removeprefix(layout_text.ROW)}" if key.startswith(layout_text.ROW) else key
    yield from (key for key in (rows, element.when, element.unless) if key)


def _check_places(layout: Layout) -> None:
    width, height = layout.size
    for element in layout.placed:
        if element.at is None:
            raise ValueError(f"un elemento {element.kind} de placed no dice dónde va: añada at = [x, y, ancho]")
        x, y, across, *down = element.at
        if x + across > width + 0.01 or y + (down[0] if down else 0) > height + 0.01:
            raise ValueError(f"{element.kind} en {list(element.at)} sale del papel de {width:g} x {height:g} mm")
        if element.kind in TALL and not down:
            raise ValueError(f"{element.kind} necesita también el alto: at = [x, y, ancho, alto]")
    for one, other in combinations([e for e in layout.placed if e.kind in READ], 2):
        if _meet(one, other):
            places = f"{one.kind} en {list(one.at or ())} y {other.kind} en {list(other.at or ())}"
            raise ValueError(f"dos elementos se pisan, {places}: sepárelos")


def _meet(one: Element, other: Element) -> bool:
    """Tell if two placed elements share a sheet and a part of it."""
    if {one.on, other.on} == {"first", "rest"}:
        return False
    (x1, y1, w1, h1), (x2, y2, w2, h2) = _frame(one), _frame(other)
    return x1 < x2 + w2 and x2 < x1 + w1 and y1 < y2 + h2 and y2 < y1 + h1


def _frame(element: Element) -> tuple[float, float, float, float]:
    x, y, width, *height = element.at or (0, 0, 0)
    side = element.size if isinstance(element, Qr | Emblem) else 0.0
    return x, y, width, height[0] if height else side


def _check_flow(layout: Layout) -> None:
    margins, (width, height) = layout.margins, layout.size
    if margins.left + margins.right >= width or max(margins.top, margins.top_first or 0) + margins.bottom >= height:
        raise ValueError("los márgenes no dejan lugar en el papel: redúzcalos")
    held = (child for e in (*layout.placed, *layout.flow) if isinstance(e, Stack | Row) for child in walk(e.children))
    for element in (*layout.flow, *held):
        if element.at is not None or isinstance(element, PLACED_ONLY):
            raise ValueError(f"un elemento {element.kind} está en el flujo: páselo a placed o quite su at")
    used = {key for e in walk(layout.flow) for t in templates(e) for key in layout_text.keys(t)}
    if used & {"sheet", "sheets"}:
        raise ValueError("{sheet} y {sheets} solo sirven en placed: en el flujo aún no se sabe cuántas hojas hay")


def _check_styles(layout: Layout) -> None:
    smallest = smallest_size(layout.paper)
    for name, style in layout.styles.items():
        if style.size < smallest:
            raise ValueError(f"el estilo {name} mide {style.size:g} puntos: el mínimo es {smallest:g}")
    for element in walk((*layout.placed, *layout.flow)):
        for name in _style_names(element) - set(layout.styles):
            raise ValueError(f"{element.kind} usa el estilo {name}, que no está en styles: declárelo")


def _style_names(element: Element) -> set[str]:
    columns = element.columns if isinstance(element, Table) else ()
    return {
        getattr(holder, name)
        for holder in (element, *columns)
        for name in type(holder).model_fields
        if name == "style" or name.endswith("_style")
    }


def _check_values(layout: Layout) -> None:
    used, declared = placeholders(layout), set(layout.values)
    if missing := sorted(used - declared):
        raise ValueError(f"el dato {missing[0]} se usa y no está en values: declárelo con su nombre en español")
    if spare := sorted(declared - used):
        raise ValueError(f"el dato {spare[0]} está en values y nada lo usa: quítelo")
