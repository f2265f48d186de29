"""The kinds of element that a printed document is made of.

To add a kind: a class here with its `kind`, its name in `Element`, and the function that measures it in
`services/issuing/render/`. Lengths are millimetres, sizes of letters are points.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from app.models import layout_text
from app.models.layout_style import Colour, Shape

Template = Annotated[str, AfterValidator(layout_text.check)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")]
Mm = Annotated[float, Field(ge=0, le=420)]
Mark = Literal["done", "check", "open", "alert", "none"]
Place = tuple[Mm, Mm, Mm] | tuple[Mm, Mm, Mm, Mm]


class _Element(Shape):
    """at: [x, y, width] or [x, y, width, height] from the top left corner, only for placed elements.

    before: space above in a flow. when / unless: drawn only if that value has, or lacks, content.
    on: the sheets of a placed element. keep: stays on the sheet of what follows. together: not cut between two sheets
    unless it is longer than one.
    """

    at: Place | None = None
    on: Literal["all", "first", "rest", "last"] = "all"
    before: Mm = 0
    when: Key | None = None
    unless: Key | None = None
    keep: bool = False
    together: bool = False


class Text(_Element):
    """Words that must fit: shrunk to 85 %, then on more lines up to `lines`, then refused by name.

    shrink: how small they may become on the last of those lines; a large name may go below 85 % and still be read.
    """

    kind: Literal["text"]
    text: Template
    style: str = "body"
    lines: Annotated[int, Field(ge=1, le=6)] = 2
    shrink: Annotated[float, Field(ge=0.5, le=1)] = 0.85


class Paragraph(_Element):
    """Words that wrap freely; a newline in the value starts another paragraph, `gap` below the one before."""

    kind: Literal["paragraph"]
    text: Template
    style: str = "body"
    gap: Mm = 2


class LabelledField(_Element):
    """A label above its value, which must fit as a text does."""

    kind: Literal["field"]
    label: Template
    text: Template
    style: str = "value"
    label_style: str = "label"
    lines: Annotated[int, Field(ge=1, le=6)] = 2
    shrink: Annotated[float, Field(ge=0.5, le=1)] = 0.85


class Rule(_Element):
    """A straight line across, or down if it is placed with a height."""

    kind: Literal["rule"]
    colour: Colour = "line"
    thick: Annotated[float, Field(gt=0, le=3)] = 0.2
    dashed: bool = False


class Box(_Element):
    """A filled rectangle: the band of colour at the head of a paper."""

    kind: Literal["box"]
    colour: Colour = "ink"


class Items(_Element):
    """One entry a row of a list value: a mark or number, its text, and beside (`aside`, mm) or below it a detail."""

    kind: Literal["items"]
    rows: Key
    text: Template
    detail: Template | None = None
    aside: Mm = 0
    marker: Literal["number", "bullet", "state"] = "bullet"
    state: Key | None = None
    marks: dict[str, Mark] = Field(default_factory=dict)
    style: str = "body"
    detail_style: str = "note"
    gap: Mm = 1.2
    indent: Mm = 5

    @model_validator(mode="after")
    def _state_is_named(self) -> Items:
        if self.marker == "state" and not (self.state and self.marks):
            raise ValueError('con marker = "state" declare también state y marks')
        return self


class Column(Shape):
    """width is a share of the table; empty is what prints where a row has nothing (nothing declared: it refuses)."""

    title: Template
    text: Template
    width: Annotated[float, Field(gt=0)]
    align: Literal["left", "centre", "right"] = "left"
    style: str = "cell"
    empty: str | None = None


class Table(_Element):
    """Rows of a list value under their headings, which are repeated on every sheet.

    quiet_unless: a field of the rows; the rows where it is empty lie on a tint.
    """

    kind: Literal["table"]
    rows: Key
    columns: Annotated[tuple[Column, ...], Field(min_length=1)]
    head_style: str = "label"
    quiet_unless: Key | None = None


class Image(_Element):
    """A picture that fills its place, cut to it and printed at `dpi` at most; `value` names it, `radius` rounds it."""

    kind: Literal["image"]
    value: Key
    radius: Mm = 0
    dpi: Annotated[int, Field(ge=72, le=600)] = 300


class Scale(_Element):
    """The results of a decision table side by side, the one that holds filled, with a pointer to its value.

    rows: a list value; text and detail name each part and its limit, `here` is what the pointer says (empty for the
    parts that do not hold) and `share` how far along its part it stands, from 0 to 1.
    """

    kind: Literal["scale"]
    rows: Key
    text: Template
    detail: Template
    here: Key
    share: Key
    style: str = "value"
    detail_style: str = "note"


class Qr(_Element):
    """A QR code at level M; size is the side of the black symbol, its quiet zone of 4 modules lies outside."""

    kind: Literal["qr"]
    text: Template
    size: Annotated[float, Field(ge=20, le=60)] = 23
    align: Literal["left", "centre", "right"] = "left"


class Emblem(_Element):
    """The neutral emblem: rosette and diamond, size across."""

    kind: Literal["emblem"]
    size: Annotated[float, Field(ge=6, le=60)]
    align: Literal["left", "centre", "right"] = "left"


class Divider(_Element):
    """A short line with a diamond in the middle."""

    kind: Literal["divider"]
    width: Mm = 30


class Guilloche(_Element):
    """A border woven of sines, `band` wide, with a double line inside."""

    kind: Literal["guilloche"]
    band: Annotated[float, Field(ge=3, le=15)] = 9


class Band(_Element):
    """A straight strip woven of sines, from side to side."""

    kind: Literal["band"]


class Mesh(_Element):
    """Very light waves behind the text."""

    kind: Literal["mesh"]


class Signature(_Element):
    """Room to sign, a line, and below it who signs and as what."""

    kind: Literal["signature"]
    name: Template | None = None
    title: Template
    room: Mm = 12
    name_style: str = "signer"
    title_style: str = "note"
    align: Literal["left", "centre"] = "centre"


class Microtext(_Element):
    """The same words over and over in letters of `size` points, from side to side."""

    kind: Literal["microtext"]
    text: Template
    size: Annotated[float, Field(ge=1.5, le=4)] = 2.2


class Stack(_Element):
    """Elements one below the other, kept together; with edge and tint it is a panel."""

    kind: Literal["stack"]
    children: Annotated[tuple[Element, ...], Field(min_length=1)]
    padding: Mm = 0
    edge: bool = False
    tint: bool = False


class Row(_Element):
    """Elements side by side; widths are shares of what the gaps leave."""

    kind: Literal["row"]
    children: Annotated[tuple[Element, ...], Field(min_length=1)]
    widths: tuple[Annotated[float, Field(gt=0)], ...]
    gap: Mm = 4
    valign: Literal["top", "middle", "bottom"] = "top"

    @model_validator(mode="after")
    def _a_width_each(self) -> Row:
        if len(self.widths) != len(self.children):
            raise ValueError(f"hay {len(self.children)} elementos y {len(self.widths)} anchos: ponga uno por elemento")
        return self


Element = Annotated[
    Text
    | Paragraph
    | LabelledField
    | Rule
    | Box
    | Items
    | Table
    | Image
    | Scale
    | Qr
    | Emblem
    | Divider
    | Guilloche
    | Band
    | Mesh
    | Signature
    | Microtext
    | Stack
    | Row,
    Field(discriminator="kind"),
]

PLACED_ONLY = (Band, Box, Guilloche, Image, Mesh, Microtext)
"""Kinds that need a place on the paper and cannot flow."""

READ = frozenset(
    {"text", "paragraph", "field", "items", "table", "image", "scale", "qr", "emblem", "signature", "stack", "row"}
)
"""Kinds that may not lie over one another when placed."""

TALL = frozenset({"band", "box", "guilloche", "image", "mesh", "stack", "row", "paragraph", "items", "table", "scale"})
"""Kinds whose place needs a height, so that what does not fit is refused."""

Stack.model_rebuild()
Row.model_rebuild()
