"""Does every check of an installation, one after the other."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QApplication

from ironview.controller.installation_check import check_cases, check_encryption, check_store
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind, Installation
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.checksums import (
    FileList,
    check_files,
    digest_of_all,
    find_list,
    rule_digests,
)
from ironview.knowledge.golden_cases import GoldenCase, load_golden_cases
from ironview.ui.installation.trials import SPOILT, check_drawing, check_printing
from ironview.ui.theme import apply_theme, theme_named

Step = Callable[[int, int], None]

_applications: Final[list[object]] = []
"""Keeps the application alive until the process ends."""


class Checking:
    """One check of this installation.

    What is behind ``unseen`` may run on any thread; ``seen`` draws and belongs on that of the
    window.
    """

    def __init__(self) -> None:
        self._listed: FileList | None = None

    def unseen(self, step: Step) -> list[Checked]:
        """Check files, cases and stores.

        Args:
            step: Told how far it is, and of how much; may raise to stop.
        """
        self._listed = find_list()
        found = [check_files(self._listed, step)]
        found.append(_with_cases(CheckKind.CASES, check_cases, step))
        found.append(_with_cases(CheckKind.STORE, check_store, step))
        found.append(_with_cases(CheckKind.ENCRYPTION, check_encryption, step))
        return found

    def seen(self) -> list[Checked]:
        """Draw and print."""
        return [
            _with_cases(CheckKind.DRAWING, lambda cases, rules, _: check_drawing(cases, rules)),
            _with_cases(CheckKind.PRINTING, lambda cases, rules, _: check_printing(cases, rules)),
        ]

    def installation(self, checks: list[Checked]) -> Installation:
        """Return everything that was found, with the digests of the files at hand."""
        return Installation(
            checks=tuple(checks),
            listed_by="" if self._listed is None else self._listed.made_by,
            files=digest_of_all(self._listed),
            digests=rule_digests(),
        )


def make_ready() -> str:
    """Make the application that drawing needs where there is none, and dress it.

    Returns:
        Why it could not be dressed; empty when it was. The checks find the file it is about.
    """
    _applications.append(QApplication.instance() or QApplication(["ironview"]))
    try:
        apply_theme(QApplication.instance(), theme_named("light"))  # type: ignore[arg-type]
    except SPOILT as error:
        return f"{type(error).__name__}: {error}"
    return ""


def check_installation(step: Step) -> Installation:
    """Do every check on this thread."""
    checking = Checking()
    return checking.installation([*checking.unseen(step), *checking.seen()])


def _with_cases(
    kind: CheckKind,
    check: Callable[[tuple[GoldenCase, ...], Guideline, Step], Checked],
    step: Step | None = None,
) -> Checked:
    try:
        return check(load_golden_cases(), load_guideline(), step or _quiet)
    except IronViewError as error:
        fault = Fault(kind=FaultKind.FAILED, place=kind.value, got=str(error))
        return Checked(kind=kind, count=0, faults=(fault,))


def _quiet(_done: int, _total: int) -> None:
    """Report to nobody."""
