"""What an import will do, and what it did, each in a sentence or two."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_bench import ImportOutcome
from ironview.controller.import_plan import ImportPlan
from ironview.ui.import_rows import Group, Kind, is_stored_unread, to_confirm
from ironview.wording.told import told_text

translate = QCoreApplication.translate


def sum_sentence(plan: ImportPlan, groups: Sequence[Group]) -> str:
    """Return what storing would do, as rich text; what waits and what is left stands after it."""
    lines = {group.kind: len(group.lines) for group in groups}
    if plan.writes_something:
        first = translate("Import", "Rows to add: {added}, to correct: {amended}.")
    else:
        first = translate("Import", "There is nothing new to store.")
    numbers = (
        (plan.counts["patients_new"], translate("Import", "New patients: {n}.")),
        (lines.get(Kind.ASK, 0), translate("Import", "Wait for your answer: {n}.")),
        (lines.get(Kind.HELD, 0), _held_text(count_unread(groups))),
        (lines.get(Kind.UNCHANGED, 0), translate("Import", "Stored already: {n}.")),
        (lines.get(Kind.LEFT_OUT, 0), translate("Import", "Left out: {n}.")),
        (lines.get(Kind.REJECTED, 0), translate("Import", "Rejected: {n}.")),
    )
    rest = [text.format(n=number) for number, text in numbers if number]
    doubtful = len(to_confirm(groups))
    if doubtful:
        text = translate("Import", "Dated after today, to be confirmed: {n}.")
        rest.insert(0, f"<b>{text.format(n=doubtful)}</b>")
    said = first.format(added=lines.get(Kind.ADD, 0), amended=lines.get(Kind.CORRECT, 0))
    return " ".join(
        [
            f"<b>{said}</b>",
            *rest,
            *_known(plan),
            *(escape(told_text(remark)) for remark in plan.remarks),
        ]
    )


def count_unread(groups: Sequence[Group]) -> int:
    """Return how many held rows are stored nevertheless."""
    return sum(is_stored_unread(line) for group in groups for line in group.lines)


def _held_text(unread: int) -> str:
    if not unread:
        return translate("Import", "Held: {n}.")
    text = translate("Import", "Held: {n}, of them stored and not read: {unread}.")
    return text.replace("{unread}", str(unread))


def told_outcome(outcome: ImportOutcome, unread: int) -> str:
    """Return what was stored.

    Args:
        unread: How many of the rows that were added are held.
    """
    counts = outcome.plan.counts
    text = translate(
        "Import", "Stored. Rows added: {added}, corrected: {amended}. Patients: {patients}."
    )
    if unread:
        text = translate(
            "Import",
            "Stored. Rows added: {added}, of them held and not read: {unread}; corrected: "
            "{amended}. Patients: {patients}.",
        )
    return text.format(
        added=counts["added"],
        amended=counts["amended"],
        patients=len(outcome.patients),
        unread=unread,
    )


def _known(plan: ImportPlan) -> list[str]:
    text = translate("Import", "{file} was imported before.")
    return [escape(text.format(file=name)) for name in plan.known_files]
