"""Makes the PDF: measure, distribute over sheets, draw, stamp."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.models import layout_text
from app.models.layout import Layout, smallest_size, templates, walk
from app.models.layout_elements import Element
from app.services.issuing.render import Marks, Values, measure, pages, stamps
from app.services.issuing.render.blocks import Block, Setting
from app.services.issuing.render.sheet import MM, Sheet
from app.services.issuing.render.typeset import SHRINK, Typesetter
from app.services.issuing.render.values import Source

rl_config.useA85 = 0  # text armour of the streams: a quarter more bytes and time for nothing


def make(layout: Layout, values: Values, marks: Marks, fonts: Path | None, pictures: Mapping[str, bytes]) -> bytes:
    """Render a document; everything is measured before anything is drawn, so a refusal leaves nothing half made."""
    setting = replace(Setting.of(layout, Source(layout, values, {"copy": marks.copy}), fonts), pictures=pictures)
    flowing = _distribute(layout, setting)
    flowing += [[] for _ in range(layout.sheets - len(flowing))]
    count = len(flowing)
    fixed = [_fixed(layout, _of_sheet(setting, values, marks, at, count), at, count) for at in range(1, count + 1)]
    out = BytesIO()
    canvas = _canvas(layout, setting, out)
    for at, (below, above) in enumerate(zip(fixed, flowing, strict=True), 1):
        sheet = Sheet(canvas, (layout.size[0] * MM, layout.size[1] * MM), layout.ink)
        _draw(sheet, layout, below, above, first=at == 1)
        stamps.stamp(sheet, setting.letters, marks)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _canvas(layout: Layout, setting: Setting, out: BytesIO) -> Canvas:
    """An empty file whose every byte repeats and whose first font is ours, not reportlab's unembedded Helvetica."""
    canvas = Canvas(
        out,
        pagesize=(layout.size[0] * MM, layout.size[1] * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=setting.letters.face("sans-regular").name,  # type: ignore[arg-type]  # a name, whatever the stubs say
        lang="es-EC",
    )
    canvas.setTitle(layout.title)
    canvas.setSubject(layout.key)
    canvas.setAuthor("Ventanilla")
    canvas.setCreator("Ventanilla")
    canvas.setProducer("Ventanilla")
    return canvas


def _of_sheet(setting: Setting, values: Values, marks: Marks, at: int, count: int) -> Setting:
    numbers = {"copy": marks.copy, "sheet": str(at), "sheets": str(count)}
    return replace(setting, source=Source(setting.layout, values, numbers))


def _distribute(layout: Layout, setting: Setting) -> list[list[pages.Placed]]:
    """Set the flow on its sheets; smaller on one sheet if the layout says so and that is enough."""
    try:
        found = _flowed(layout, setting)
    except pages.NoRoomError as fault:
        raise _no_room(layout.flow, setting) from fault
    for letters in _smaller(setting) if layout.squeeze and len(found) > 1 else ():
        squeezed = _flowed(layout, replace(setting, letters=letters))
        if len(squeezed) == 1:
            return squeezed
    return found


def _flowed(layout: Layout, setting: Setting) -> list[list[pages.Placed]]:
    margins, (width, height) = layout.margins, layout.size
    room = height - margins.bottom
    blocks = measure.flow(layout.flow, (width - margins.left - margins.right) * MM, setting)
    return pages.paginate(blocks, (room - _top(layout, first=True)) * MM, (room - margins.top) * MM)


def _smaller(setting: Setting) -> Iterator[Typesetter]:
    for share in (0.95, 0.9, SHRINK):
        yield setting.letters.scaled(share, smallest_size(setting.layout.paper))


def _fixed(layout: Layout, setting: Setting, at: int, count: int) -> list[tuple[Block, Element]]:
    shown = {"all"} | ({"first"} if at == 1 else {"rest"}) | ({"last"} if at == count else set())
    blocks = ((_in_place(element, setting), element) for element in layout.placed if element.on in shown)
    return [(block, element) for block, element in blocks if block]


def _in_place(element: Element, setting: Setting) -> Block | None:
    """Measure a placed element; what is too tall for its place is set smaller, down to 85 %, before it is refused."""
    _, _, width, *height = element.at or (0, 0, 0)
    for letters in chain([setting.letters], _smaller(setting)):
        block = measure.single(element, width * MM, replace(setting, letters=letters))
        if block is None or not height or block.height <= height[0] * MM + 0.5:
            return block
    raise _no_room((element,), setting)


def _draw(
    sheet: Sheet, layout: Layout, below: list[tuple[Block, Element]], above: list[pages.Placed], *, first: bool
) -> None:
    for block, element in below:
        if element.at:
            block.draw(sheet, element.at[0] * MM, element.at[1] * MM)
    for placed in above:
        placed.block.draw(sheet, layout.margins.left * MM, _top(layout, first=first) * MM + placed.top)


def _top(layout: Layout, *, first: bool) -> float:
    own = layout.margins.top_first
    return own if first and own is not None else layout.margins.top


def _no_room(elements: tuple[Element, ...], setting: Setting) -> Exception:
    """Name the longest value among those that did not fit: shortening it is what helps."""
    named = {key for e in walk(elements) for t in templates(e) for key in layout_text.keys(t)}
    plain = sorted(key for key in named - layout_text.BUILT_IN if not key.startswith(layout_text.ROW))
    lists = sorted(e.rows for e in walk(elements) if e.kind in {"items", "table"} and setting.source.has(e.rows))
    sizes = {key: len(setting.source.value(key)) for key in plain if setting.source.has(key)}
    sizes |= {key: setting.source.length(key) for key in lists}
    return setting.source.error("document.no_room", max(sizes, key=lambda key: sizes[key], default=""))
