"""The rows of an import as plain lines in groups: what a person looks at before storing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_plan import RowKey
from ironview.ui.import_reasons import reason_label

translate = QCoreApplication.translate


class Kind(Enum):
    """Groups, in the order of the screen."""

    ASK = "ask"
    HELD = "held"
    CORRECT = "correct"
    ADD = "add"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left_out"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a file.

    Attributes:
        patient: Name in the file; ``number`` its identifier.
        belongs: Whose it will be; empty while nobody decided.
        index: Of its record, for the question it belongs to; None for a row without one.
        value: As reported, without its unit.
        why: One reason; empty for a clean row.
        source: File and place.
        key: What a decision about the row names; None where there is none to take.
        reason: Code of why it is held or rejected, or of what is to be confirmed; empty for other
            rows.
        is_chosen: Whether it is where it is because a person said so.
        raw: What is kept of it as it stands in the file; empty for nothing.
        is_kept_back: Whether it is held before it is stored, though it could be read.
        is_after_today: Whether what it tells of lies after today at the clinic.
    """

    kind: Kind
    patient: str = ""
    number: str = ""
    belongs: str = ""
    index: int | None = None
    when: str = ""
    test: str = ""
    value: str = ""
    unit: str = ""
    why: str = ""
    source: str = ""
    key: RowKey | None = None
    reason: str = ""
    is_chosen: bool = False
    is_kept_back: bool = False
    is_after_today: bool = False
    raw: str = ""

    @property
    def short_why(self) -> str:
        """The reason as it fits beside what the row says: a few words, but a person's own."""
        has_sentence = bool(self.reason) and not self.is_told_only and not self.is_chosen
        if not has_sentence or self.kind is Kind.CORRECT:
            return self.why
        label = reason_label(self.reason)
        return label[:1].upper() + label[1:]

    @property
    def is_sure(self) -> bool:
        """Whether it would be stored and read: a person who rejects it says why."""
        return self.kind in (Kind.ADD, Kind.CORRECT)

    @property
    def is_told_only(self) -> bool:
        """Whether the row has nothing to show in columns but whose it is and why."""
        return not (self.belongs or self.when or self.test or self.value or self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows that share a fate; ``is_clean`` ones start folded."""

    kind: Kind
    lines: tuple[Line, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nobody has to look at it."""
        return self.kind in (Kind.UNCHANGED, Kind.LEFT_OUT)


def group_title(kind: Kind) -> str:
    """Return the name of a group."""
    return {
        Kind.ASK: translate("Import", "Ask you"),
        Kind.HELD: translate("Import", "Held"),
        Kind.CORRECT: translate("Import", "Corrections"),
        Kind.ADD: translate("Import", "To add"),
        Kind.UNCHANGED: translate("Import", "Unchanged"),
        Kind.LEFT_OUT: translate("Import", "Left out"),
        Kind.REJECTED: translate("Import", "Rejected"),
    }[kind]


def group_note(kind: Kind) -> str:
    """Return what becomes of the rows of a group."""
    return {
        Kind.ASK: translate("Import", "waits until you decide"),
        Kind.HELD: translate("Import", "kept, but not read"),
        Kind.CORRECT: translate("Import", "the old value stays"),
        Kind.ADD: translate("Import", "clean rows"),
        Kind.UNCHANGED: translate("Import", "stored already"),
        Kind.LEFT_OUT: translate("Import", "by your decision"),
        Kind.REJECTED: translate("Import", "cannot be used"),
    }[kind]


def state_word(kind: Kind) -> str:
    """Return what becomes of a row, in a word or two."""
    return {
        Kind.ASK: translate("Import", "Asks you"),
        Kind.HELD: translate("Import", "Held"),
        Kind.CORRECT: translate("Import", "Correction"),
        Kind.ADD: translate("Import", "Add"),
        Kind.UNCHANGED: translate("Import", "Unchanged"),
        Kind.LEFT_OUT: translate("Import", "Left out"),
        Kind.REJECTED: translate("Import", "Rejected"),
    }[kind]


def is_stored_unread(line: Line) -> bool:
    """Whether a held row is stored nevertheless, to be read once somebody has mended it."""
    is_stored = line.index is not None and not line.is_kept_back
    return line.kind is Kind.HELD and is_stored and not line.is_chosen


def to_confirm(groups: Iterable[Group]) -> tuple[Line, ...]:
    """Return the rows that would be stored with a date after today: a person says they are so."""
    return tuple(
        line
        for group in groups
        for line in group.lines
        if line.is_after_today and (line.is_sure or is_stored_unread(line))
    )


def grouped(lines: Iterable[Line]) -> tuple[Group, ...]:
    """Return the groups that hold something, in order."""
    found: dict[Kind, list[Line]] = {kind: [] for kind in Kind}
    for line in lines:
        found[line.kind].append(line)
    return tuple(Group(kind=kind, lines=tuple(those)) for kind, those in found.items() if those)
