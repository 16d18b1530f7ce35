"""What an import did with each of its files: the rows by what became of them, and a report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_plan import ImportPlan, RowState
from ironview.interchange.drop_folder import Place
from ironview.interchange.staging import Aside, RowKind
from ironview.store.batches import ImportedFile
from ironview.wording.dates import date_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOutcome:
    """What became of one file.

    Attributes:
        added / amended / unchanged: Rows that are in the store now.
        asked: Rows of patients about whom nobody has decided.
        left_out: Rows somebody did not want.
        held / rejected: What was left aside, each with its reason.
    """

    file: ImportedFile
    added: int
    amended: int
    unchanged: int
    asked: int
    left_out: int
    held: tuple[Aside, ...]
    rejected: tuple[Aside, ...]

    @property
    def place(self) -> Place:
        """Where the file belongs: what waits is held, what holds nothing readable has failed."""
        rows = self.added + self.amended + self.unchanged + self.left_out
        is_unreadable = any(one.kind is RowKind.FILE for one in self.rejected)
        if self.asked or self.held or (is_unreadable and rows):
            return Place.HELD
        return Place.FAILED if is_unreadable else Place.DONE


def file_outcomes(plan: ImportPlan) -> Iterator[FileOutcome]:
    """Yield what carrying the plan out does with each file, in order."""
    states: dict[str, list[RowState]] = {file.name: [] for file in plan.files}
    for patient in plan.patients:
        for row in patient.rows:
            name = _file_of(row.row.origin, states)
            states.setdefault(name, []).append(row.state)
    for file in plan.files:
        rows = states[file.name]
        yield FileOutcome(
            file=file,
            added=rows.count(RowState.ADD),
            amended=rows.count(RowState.AMEND),
            unchanged=rows.count(RowState.UNCHANGED),
            asked=rows.count(RowState.ASK),
            left_out=rows.count(RowState.LEFT_OUT),
            held=_of_file(_put_aside(plan, RowState.HELD), file.name, states),
            rejected=_of_file(_put_aside(plan, RowState.REJECTED), file.name, states),
        )


def report(outcome: FileOutcome, at: datetime, by: str) -> str:
    """Return what became of a file, for a person who finds it beside the file.

    Args:
        at: With the clinic's time zone.
        by: Who stored it, or on whose workstation it was read.
    """
    lines = [
        outcome.file.name,
        translate("FileReport", "{date}, {time}, {person}").format(
            date=date_text(at.date()), time=f"{at:%H:%M}", person=by
        ),
        _told_place(outcome.place),
        translate(
            "FileReport",
            "Rows: {added} added, {amended} corrected, {unchanged} stored already, "
            "{asked} whose patient nobody has decided on, {left_out} left out, {held} held, "
            "{rejected} rejected.",
        ).format(
            added=outcome.added,
            amended=outcome.amended,
            unchanged=outcome.unchanged,
            asked=outcome.asked,
            left_out=outcome.left_out,
            held=_rows(outcome.held),
            rejected=_rows(outcome.rejected),
        ),
    ]
    lines += _aside_lines(translate("FileReport", "Held:"), outcome.held)
    lines += _aside_lines(translate("FileReport", "Rejected:"), outcome.rejected)
    return "\n".join(lines) + "\n"


def _told_place(place: Place) -> str:
    told = {
        Place.DONE: translate("FileReport", "Done: nothing of this file waits."),
        Place.HELD: translate(
            "FileReport", "Held: part of this file waits for a decision in the import window."
        ),
        Place.FAILED: translate(
            "FileReport", "Failed: this file could not be read. Nothing of it was stored."
        ),
    }
    return told[place]


def _aside_lines(title: str, asides: Iterable[Aside]) -> list[str]:
    lines = [f"  {one.source}: {one.text}" for one in asides]
    return [title, *lines] if lines else []


def _rows(asides: Iterable[Aside]) -> int:
    return sum(one.kind is not RowKind.FIELD for one in asides)


def _put_aside(plan: ImportPlan, state: RowState) -> Iterator[Aside]:
    yield from plan.held if state is RowState.HELD else plan.rejected
    yield from plan.put_aside(state)


def _of_file(asides: Iterable[Aside], name: str, names: Iterable[str]) -> tuple[Aside, ...]:
    return tuple(one for one in asides if _file_of(one.source, names) == name)


def _file_of(source: str, names: Iterable[str]) -> str:
    """Return the file a place such as ``labs.csv:12`` lies in; the longest name that fits."""
    fitting = [name for name in names if source == name or source.startswith(f"{name}:")]
    return max(fitting, key=len, default="")
