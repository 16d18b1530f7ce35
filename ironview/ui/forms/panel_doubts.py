"""What is asked of a value that is possible: already stored, or far from the last one."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.chart import Chart
from ironview.domain.analytes import Analyte
from ironview.domain.interpretation import InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity, read_quantity
from ironview.domain.record import Result, ResultStatus
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind
from ironview.ui.forms.panel_row import Corrects, KeepValue, LeaveOut
from ironview.ui.forms.typed_number import show_number
from ironview.wording import finding_statement

translate = QCoreApplication.translate

_GONE = (ResultStatus.CANCELLED, ResultStatus.ENTERED_IN_ERROR)


def doubt_about(
    draft: Result, analyte: Analyte, sample: InterpretedSample | None, chart: Chart, locale: QLocale
) -> Complaint | None:
    """Return what to ask about a drafted result, or None."""
    twin = _twin(draft, chart.record.results)
    if twin is not None:
        return _about_twin(draft, twin, analyte, locale)
    return _about_change(draft, sample, chart)


def _twin(draft: Result, stored: Iterable[Result]) -> Result | None:
    return next(
        (
            row
            for row in stored
            if row.analyte == draft.analyte
            and row.key != draft.key
            and row.excluded is None
            and row.status not in _GONE
            and _same_moment(row.collected, draft.collected)
        ),
        None,
    )


def _same_moment(one: Moment | None, other: Moment | None) -> bool:
    if one is None or other is None or one.day != other.day:
        return False
    return one.instant is None or other.instant is None or one.instant == other.instant


def _about_twin(draft: Result, twin: Result, analyte: Analyte, locale: QLocale) -> Complaint:
    shown = f"{show_number(twin.value, locale)}\u00a0{twin.unit}".strip()
    leave = Choice(translate("PanelDoubts", "Leave out"), LeaveOut())
    if _canonical(draft, analyte) == _canonical(twin, analyte):
        said = translate("PanelDoubts", "{value} is already stored for this sample.")
        again = Choice(translate("PanelDoubts", "Enter again"), KeepValue())
        return Complaint(ComplaintKind.ASKS, said.format(value=shown), (leave, again))
    said = translate("PanelDoubts", "{value} is already stored for this sample.")
    corrects = Choice(
        translate("PanelDoubts", "Corrects {value}").format(value=show_number(twin.value, locale)),
        Corrects(),
    )
    both = Choice(translate("PanelDoubts", "Both stand"), KeepValue())
    return Complaint(ComplaintKind.ASKS, said.format(value=shown), (corrects, both, leave))


def _about_change(
    draft: Result, sample: InterpretedSample | None, chart: Chart
) -> Complaint | None:
    known = {(finding.code, finding.samples) for finding in chart.interpretation.findings}
    for finding in sample.findings if sample is not None else ():
        rests_on = {used.analyte for used in finding.used}
        is_new = (finding.code, finding.samples) not in known
        if finding.code == "data.delta" and draft.analyte in rests_on and is_new:
            keep = Choice(translate("PanelDoubts", "It is right"), KeepValue())
            return Complaint(ComplaintKind.ASKS, finding_statement(finding), (keep,))
    return None


def _canonical(row: Result, analyte: Analyte) -> Quantity | None:
    quantity, unit = read_quantity(row.value), analyte.unit_of(row.unit)
    if quantity is None or unit is None:
        return None
    scaled = quantity.scaled(unit.factor)
    return Quantity(scaled.amount.normalize(), scaled.comparator)
