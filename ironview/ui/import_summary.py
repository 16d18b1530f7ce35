"""What an import will do, and what it did, each in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_bench import ImportOutcome
from ironview.controller.import_plan import ImportPlan

translate = QCoreApplication.translate


def sum_sentence(plan: ImportPlan) -> str:
    """Return what storing would do, as rich text; what waits and what is left stands after it."""
    counts = plan.counts
    if not plan.writes_something:
        first = translate("Import", "There is nothing new to store.")
    else:
        first = translate("Import", "{added} rows will be added and {amended} corrected.")
    rest = []
    for name, text in (
        ("patients_new", translate("Import", "{n} new patients")),
        ("asked", translate("Import", "{n} rows wait for you")),
        ("held", translate("Import", "{n} are held")),
        ("unchanged", translate("Import", "{n} are stored already")),
        ("left_out", translate("Import", "{n} are left out")),
        ("rejected", translate("Import", "{n} are rejected")),
    ):
        if counts[name]:
            rest.append(text.format(n=counts[name]))
    said = first.format(added=counts["added"], amended=counts["amended"])
    tail = f" {', '.join(rest)}." if rest else ""
    remarks = "".join(f" {remark}" for remark in (*_known(plan), *plan.remarks))
    return f"<b>{said}</b>{tail}{remarks}"


def told_outcome(outcome: ImportOutcome) -> str:
    """Return what was stored."""
    counts = outcome.plan.counts
    text = translate(
        "Import", "{added} rows added and {amended} corrected for {patients} patients."
    )
    return text.format(
        added=counts["added"], amended=counts["amended"], patients=len(outcome.patients)
    )


def _known(plan: ImportPlan) -> list[str]:
    text = translate("Import", "{file} was imported before.")
    return [text.format(file=name) for name in plan.known_files]
