"""What is checked of an installed program, and what was found. Words are made elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CheckKind(StrEnum):
    """What is checked, in the order it is done."""

    FILES = "files"
    CASES = "cases"
    STORE = "store"
    ENCRYPTION = "encryption"
    DRAWING = "drawing"
    PRINTING = "printing"


class FaultKind(StrEnum):
    """What can be wrong."""

    ALTERED = "altered"
    MISSING = "missing"
    ADDED = "added"
    NO_LIST = "no_list"
    OTHER_ANSWER = "other_answer"
    FAILED = "failed"
    NOT_OPENED = "not_opened"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        place: A file, or a place in an answer.
        expected: What should stand there; empty where that says nothing.
        got: What stands there, or what the program said.
    """

    kind: FaultKind
    place: str
    expected: str = ""
    got: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What one check found.

    Attributes:
        count: How many files, cases or rows were compared.
    """

    kind: CheckKind
    count: int
    faults: tuple[Fault, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether something was compared, and nothing was found."""
        return self.count > 0 and not self.faults


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """Everything that was checked.

    Attributes:
        listed_by: Code of what the files were compared with: ``build``, ``wheel``, ``commit``, or
            empty where nothing was there to compare with.
        files: Digest of all files in one.
        digests: Digest of each file with rules and numbers of medicine, by its place.
    """

    checks: tuple[Checked, ...]
    listed_by: str
    files: str
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether every kind of check was done, and none found anything."""
        done = {check.kind for check in self.checks}
        return done == set(CheckKind) and all(check.is_sound for check in self.checks)
