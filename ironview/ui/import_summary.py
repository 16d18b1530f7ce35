"""What an import will do, and what it did, each in a sentence or two."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_bench import ImportOutcome
from ironview.controller.import_plan import ImportPlan
from ironview.ui.import_rows import Group, Kind, is_stored_unread
from ironview.wording.told import told_text

translate = QCoreApplication.translate


def sum_sentence(plan: ImportPlan, groups: Sequence[Group]) -> str:
    """Return what storing would do, as rich text; what waits and what is left stands after it."""
    counts = plan.counts
    lines = {group.kind: len(group.lines) for group in groups}
    unread = sum(is_stored_unread(line) for group in groups for line in group.lines)
    if plan.writes_something and unread:
        first = translate(
            "Import",
            "Rows to add: {added}, of them held and not read: {unread}; to correct: {amended}.",
        )
    elif plan.writes_something:
        first = translate("Import", "Rows to add: {added}, to correct: {amended}.")
    else:
        first = translate("Import", "There is nothing new to store.")
    numbers = (
        (counts["patients_new"], translate("Import", "New patients: {n}.")),
        (lines.get(Kind.ASK, 0), translate("Import", "Wait for your answer: {n}.")),
        (lines.get(Kind.HELD, 0) - unread, translate("Import", "Held: {n}.")),
        (lines.get(Kind.UNCHANGED, 0), translate("Import", "Stored already: {n}.")),
        (lines.get(Kind.LEFT_OUT, 0), translate("Import", "Left out: {n}.")),
        (lines.get(Kind.REJECTED, 0), translate("Import", "Rejected: {n}.")),
    )
    rest = [text.format(n=number) for number, text in numbers if number]
    said = first.format(added=counts["added"], amended=counts["amended"], unread=unread)
    return " ".join(
        [
            f"<b>{said}</b>",
            *rest,
            *_known(plan),
            *(escape(told_text(remark)) for remark in plan.remarks),
        ]
    )


def told_outcome(outcome: ImportOutcome) -> str:
    """Return what was stored."""
    counts = outcome.plan.counts
    text = translate(
        "Import", "Stored. Rows added: {added}, corrected: {amended}. Patients: {patients}."
    )
    return text.format(
        added=counts["added"], amended=counts["amended"], patients=len(outcome.patients)
    )


def _known(plan: ImportPlan) -> list[str]:
    text = translate("Import", "{file} was imported before.")
    return [escape(text.format(file=name)) for name in plan.known_files]
