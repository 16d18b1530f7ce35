"""What of a patient left the program, in sentences: on paper, in a file, over the clipboard."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from ironview.domain.chart_changes import Departure
from ironview.wording.dates import moment_meta

translate = QCoreApplication.translate


def departure_text(departure: Departure) -> str:
    """Return who took what with them, and where to: one sentence."""
    what = _what(departure.what)
    match departure.action:
        case "print_patient" if departure.file:
            text = translate("History", "{who} saved {what} as {file}.")
        case "print_patient":
            text = translate("History", "{who} printed {what}.")
        case "export_patient" if departure.file:
            text = translate("History", "{who} exported {what} to {file}.")
        case _:
            text = translate("History", "{who} copied {what}.")
    return text.format(who=departure.by, what=what, file=departure.file)


def departure_meta(departure: Departure, zone: tzinfo) -> str:
    """Return when that was, and where."""
    said = (moment_meta(departure.at, zone), departure.workstation)
    return " · ".join(part for part in said if part)


def _what(code: str) -> str:
    return {
        "record": translate("History", "the record"),
        "fhir": translate("History", "a FHIR bundle"),
        "csv": translate("History", "a table of results"),
        "xlsx": translate("History", "a workbook of results"),
        "cohort": translate("History", "a table of patients"),
        "package": translate("History", "a locked package"),
        "case": translate("History", "a case without name"),
        "review": translate("History", "the page for the record"),
        "patient": translate("History", "the page for the patient"),
        "patient_large": translate("History", "the page for the patient in large print"),
        "slip": translate("History", "the slip with the next test"),
        "letter": translate("History", "the letter"),
        "labels": translate("History", "a label for the laboratory"),
        "worklist": translate("History", "the worklist"),
        "calls": translate("History", "the list of calls"),
        "nothing_due": translate("History", "the page of who needs nothing"),
        "visit": translate("History", "the options for a visit"),
        "text": translate("History", "the review as text"),
        "history": translate("History", "the history as text"),
        "evidence": translate("History", "the evidence of a finding"),
        "picture": translate("History", "the picture of the timeline"),
    }.get(code, code)
