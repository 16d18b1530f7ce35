"""The worklist of a day as a workbook."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.export_work import refuse_the_store
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.viewpoint import Interpreter
from ironview.controller.worklist_listing import ListedLane, ListedPatient, list_worklist
from ironview.domain.roles import EXPORT_ALL
from ironview.domain.values import value
from ironview.interchange.exporting.workbook import Sheet, as_workbook
from ironview.store.audit import EXPORT_PATIENT
from ironview.store.database import Store
from ironview.store.worklist import WorkFilter
from ironview.whole_file import write_whole
from ironview.wording.bookings import call_text
from ironview.wording.labels import analyte_name, sex_name
from ironview.wording.worklist import doses_text, lane_name, next_text, why_text

translate = QCoreApplication.translate


@value(kw_only=True)
class ListExport:
    """What is wanted.

    Attributes:
        wanted: A filter; it cannot look into those who are not kept for this day.
        locale: Writes dates within sentences.
    """

    read_with: ReadWith
    wanted: WorkFilter
    user: str
    locale: QLocale


def write_worklist(
    store: Store,
    export: ListExport,
    interpreter: Interpreter,
    path: Path,
    step: Callable[[int, int], None],
) -> int:
    """Write who needs what, lane by lane, whole or not at all; return how many they are.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreError: The store could not be read.
        UnwritableFileError: The file could not be written.
        StoreInTheWayError: The path names the store itself.
    """
    store.accounts.refuse_beyond_role(export.user, EXPORT_ALL)
    refuse_the_store(store, path)
    lanes = list_worklist(store, export.read_with, interpreter, step, export.wanted)
    listed = [(lane, one) for lane in lanes if lane.lane is not None for one in lane.patients]
    rows = (_row(lane, one, export) for lane, one in listed)
    sheet = Sheet(translate("WorklistExport", "Worklist"), headings(), rows)

    def pieces() -> Iterator[bytes]:
        yield from as_workbook([sheet], path.parent)
        keys = [one.key for _, one in listed]
        store.log_all(export.user, EXPORT_PATIENT, keys, f"worklist {path.name}")

    write_whole(path, pieces())
    return len(listed)


def headings() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        translate("WorklistExport", "Lane"),
        translate("WorklistExport", "Family name"),
        translate("WorklistExport", "Given name"),
        translate("WorklistExport", "MRN"),
        translate("WorklistExport", "Born"),
        translate("WorklistExport", "Sex"),
        translate("WorklistExport", "Why"),
        translate("WorklistExport", "Also"),
        translate("WorklistExport", "Last dose"),
        translate("WorklistExport", "Next step"),
        translate("WorklistExport", "From"),
        translate("WorklistExport", "Better"),
        translate("WorklistExport", "Booked"),
        translate("WorklistExport", "Tests"),
        translate("WorklistExport", "Responsible"),
        translate("WorklistExport", "Last call"),
    )


def _row(lane: ListedLane, listed: ListedPatient, export: ListExport) -> tuple[str, ...]:
    patient, entry, here = listed.patient, listed.summary.work, export.locale
    place, booked, call = entry.place, entry.booked, entry.last_call
    tests = () if booked is None else booked.tests
    return (
        lane_name(lane.lane),
        patient.family_name,
        patient.given_name,
        next((one.value for one in patient.identifiers if one.value), ""),
        "" if patient.birth_date is None else patient.birth_date.isoformat(),
        sex_name(patient.sex),
        why_text(entry, export.read_with.today, here),
        ", ".join(lane_name(one) for one in entry.marks),
        doses_text(entry.doses, export.read_with.rule_book.products, here),
        next_text(place, export.read_with.today, here),
        _day(None if place is None else place.since),
        _day(None if place is None else place.better),
        _day(None if booked is None else booked.day),
        ", ".join(analyte_name(one) for one in tests),
        entry.responsible,
        "" if call is None else call_text(call, here),
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
