"""What is known about the papers of a request that does not exist yet: states, reasons and files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.models.errors import UserError
from app.models.rows.intake import ExpectedItem, FileIn, ItemIn
from app.services import checklist
from app.services.files import format_by_head
from app.services.sentences import sentence
from app.views.attaching import Attached
from app.views.lists.checklist_states import SHAPES
from app.views.pages.new_case.paper_states import Mark, PaperState, hint
from app.views.pages.new_case.step import texts

Place = tuple[str, str]


class PaperMarks:
    """Marks and files by line; those of lines that are not asked now are kept for when they are asked again."""

    def __init__(self) -> None:
        self.expected: tuple[ExpectedItem, ...] = ()
        self.slip_told = False
        self._marks: dict[Place, Mark] = {}
        self._files: dict[Place, list[Attached]] = {}

    def of(self, item: ExpectedItem) -> Mark:
        """Return what was said about a line; the line of the payment follows the slip."""
        if item.kind == "payment":
            return Mark("received" if self.slip_told else "pending")
        return self._marks.get(_place(item), Mark("received" if item.given else "pending"))

    def refusal(self, item: ExpectedItem, mark: Mark) -> str:
        """Return why a line cannot be marked so, or nothing."""
        try:
            checklist.check_state(item.title, item.how, mark.state, mark.reason.strip())
        except UserError as error:
            return sentence(error)
        return ""

    def admits(self, item: ExpectedItem, state: str) -> bool:
        """Tell whether a state may be given to a line, once it has its reason."""
        return item.kind != "payment" and not self.refusal(item, Mark(state, "—"))

    def mark(self, item: ExpectedItem, state: str, reason: str | None = None) -> None:
        """Give a line its state; a state without reason forgets the one there was."""
        before = self._marks.get(_place(item), Mark()).reason
        kept = before if reason is None else reason
        self._marks[_place(item)] = Mark(state, kept if checklist.needs_reason(state) else "")

    def files_of(self, item: ExpectedItem) -> list[Attached]:
        """Return the files of a line; taking one out of the list takes it out of the request."""
        return self._files.setdefault(_place(item), [])

    def attach(self, item: ExpectedItem, file: Attached) -> bool:
        """Add a file to a line; False if the same bytes are there. A paper that was pending becomes received."""
        files = self.files_of(item)
        if any(one.content == file.content for one in files):
            return False
        files.append(file)
        if self.of(item).state == "pending" and self.admits(item, "received"):
            self.mark(item, "received")
        return True

    def first_looked_up(self) -> ExpectedItem | None:
        """Return the first line that the office looks up instead of asking for it."""
        return next((item for item in self.expected if item.how == "verify"), None)

    def states(self) -> list[PaperState]:
        """Return the lines as the right column and the summary show them."""
        return [self._state(item) for item in self.expected]

    def groups(self, titles: Mapping[str, str]) -> list[PaperState]:
        """Return one line per requirement: what its first unsettled paper lacks, or what its last one says."""
        found: dict[str, list[PaperState]] = {}
        for item in self.expected:
            found.setdefault(item.requirement, []).append(self._state(item))
        one_of = {item.requirement for item in self.expected if item.one_of}
        return [_group(titles.get(key, states[0].title), states, any_of=key in one_of) for key, states in found.items()]

    def items(self) -> tuple[ItemIn, ...]:
        """Return the states to register; the slip marks its own line."""
        return tuple(self._items())

    def files(self) -> tuple[FileIn, ...]:
        """Return the files of the lines that are asked now."""
        return tuple(
            FileIn(item.requirement, item.proof, file.name, file.content)
            for item in self.expected
            for file in self.files_of(item)
        )

    def every_file(self) -> tuple[FileIn, ...]:
        """Return every file, also of lines that are not asked now."""
        return tuple(FileIn(*place, file.name, file.content) for place, files in self._files.items() for file in files)

    def keep(self) -> dict[str, Any]:
        """Return what a draft keeps."""
        return {"\n".join(place): {"state": mark.state, "reason": mark.reason} for place, mark in self._marks.items()}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Read what a draft kept."""
        for name, row in kept.items():
            requirement, _, proof = name.partition("\n")
            told = texts(row)
            if told.get("state", "") in checklist.STATE_WORDS:
                self._marks[requirement, proof] = Mark(told["state"], told.get("reason", ""))

    def restore_files(self, files: Sequence[FileIn]) -> None:
        """Put back the files of a draft; they were looked into when they came, and will be again."""
        for file in files:
            place = (file.requirement, file.proof)
            form = format_by_head(file.content)
            self._files.setdefault(place, []).append(Attached(file.name, file.content, form, 0))

    def _state(self, item: ExpectedItem) -> PaperState:
        mark = self.of(item)
        if mark.state == "pending":
            words = hint(item)
        elif item.kind == "payment":
            words = QCoreApplication.translate("Papers", "papeleta declarada; falta confirmarla")
        elif item.how == "verify" and mark.state == "verified_online":
            words = QCoreApplication.translate("Papers", "visto en línea; no pida copia")
        else:
            words = ": ".join(part for part in (checklist.STATE_WORDS[mark.state].lower(), mark.reason) if part)
        return PaperState(item.title, words, SHAPES[mark.state], checklist.settles(mark.state))

    def _items(self) -> Iterator[ItemIn]:
        for item in self.expected:
            mark = self.of(item)
            sheets = sum(file.pages for file in self.files_of(item))
            if item.kind != "payment":
                yield ItemIn(item.requirement, item.proof, mark.state, mark.reason, sheets)


def _group(title: str, states: Sequence[PaperState], *, any_of: bool) -> PaperState:
    """Word a requirement; of alternatives one that is there is enough."""
    there = next((state for state in states if state.settled), None)
    if any_of and there is not None:
        return PaperState(title, f"{there.title}: {there.words}", there.shape, settled=True)
    if any_of:
        named = ", ".join(state.title for state in states)
        return PaperState(title, f"basta una: {named}", states[0].shape, settled=False)
    first = next((state for state in states if not state.settled), states[-1])
    words = f"{first.title}: {first.words}" if len(states) > 1 else first.words
    return PaperState(title, words, first.shape, first.settled)


def _place(item: ExpectedItem) -> Place:
    return item.requirement, item.proof
