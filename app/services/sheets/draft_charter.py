"""The charter that publishes a service, and what it promises to count."""

from __future__ import annotations

import re
from datetime import date

from app.models.names import fold
from app.models.sheets import Sheet
from app.services.sheets.draft_words import Paper, slug, titled

_DATE = re.compile(r"(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})")


def write(paper: Paper, sheet: Sheet) -> None:
    """Write code, edition and date, and the indicators of the service's area."""
    charter = sheet.charter
    if charter is None:
        return
    day = _date(charter.date)
    if charter.code and charter.edition and day is not None:
        paper.toml.table("charter")
        paper.toml.put("code", charter.code)
        paper.toml.put("edition", charter.edition)
        paper.toml.put("date", day)
    area = fold(sheet.services[0].area) if sheet.services else ""
    own = [one for one in charter.indicators if not area or fold(one.area) in {"", area}]
    keys: list[str] = []
    for one in own:
        keys.append(slug(one.text, keys, start="indicador"))
        paper.toml.table("indicators", one_of=True)
        paper.decide(f"si el indicador «{titled(one.text)}» es de este trámite y qué cuenta (cases o documents).")
        paper.toml.put("key", keys[-1])
        paper.toml.put("title", titled(one.text))
        paper.toml.put("published", one.text)
        paper.toml.put("counts", "cases")


def _date(text: str) -> date | None:
    found = _DATE.search(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None
