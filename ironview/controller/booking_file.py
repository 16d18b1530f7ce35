"""A booked test of a patient as a calendar file."""

from pathlib import Path

from ironview.controller.chart import Chart
from ironview.controller.export_work import refuse_the_store
from ironview.domain.bookings import Booking
from ironview.interchange.calendar_file import calendar_file
from ironview.store.audit import EXPORT_PATIENT
from ironview.whole_file import write_whole


def save_booking(chart: Chart, booking: Booking, path: Path, title: str, note: str) -> None:
    """Write the file whole; that it left the program is noted in the audit.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreInTheWayError: The path names the store itself.
        UnwritableFileError: The file could not be written.
        StoreError: It could not be noted; nothing was written then.
    """
    store = chart.store
    store.accounts.refuse_beyond_role(chart.user, EXPORT_PATIENT)
    refuse_the_store(store, path)
    content = calendar_file(booking, chart.zone, title, note)
    store.log(chart.user, EXPORT_PATIENT, reason=f"calendar {path.name}", patient_key=chart.key)
    write_whole(path, [content])
