"""What a screen reader says of a point, a sample and the whole chart."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Lane, Point, Timeline
from ironview.domain.verdicts import Flag
from ironview.ui.timeline.phrases import reading_word, tr
from ironview.ui.words import day, number, quantity

_SPOKEN_UNITS = {
    "µg/L": "micrograms per litre",
    "%": "percent",
    "g/dL": "grams per decilitre",
    "mg/L": "milligrams per litre",
    "mmol/L": "millimoles per litre",
    "µmol/L": "micromoles per litre",
    "U/L": "units per litre",
    "fL": "femtolitres",
    "pg": "picograms",
    "g/L": "grams per litre",
}
_LAB_FLAGS = {"H": "high", "L": "low", "HH": "very high", "LL": "very low"}


def point_sentence(lane: Lane, point: Point) -> str:
    """Return the sentence of a point.

    "Ferritin 1050 micrograms per litre, 10 March 2026, day 8, too early, not interpreted,
    laboratory flag high."
    """
    unit = _SPOKEN_UNITS.get(lane.unit)
    parts = [
        f"{_name(lane)} {quantity(point.quantity, lane.decimals)} {tr(unit) if unit else lane.unit}"
    ]
    parts.append(day(point.sample.day))
    if point.day is not None:
        parts.append(tr("day %1").replace("%1", str(point.day)))
    parts.append(reading_word(point.reading))
    if not point.reading.is_eligible:
        parts.append(tr("not interpreted"))
    if point.flag is not None:
        parts.append(tr("high") if point.flag is Flag.HIGH else tr("low"))
    if point.lab_flag:
        word = _LAB_FLAGS.get(point.lab_flag.strip().upper())
        flag = tr(word) if word else point.lab_flag
        parts.append(tr("laboratory flag %1").replace("%1", flag))
    if point.was is not None:
        parts.append(tr("was %1").replace("%1", quantity(point.was, lane.decimals)))
    return f"{', '.join(parts)}."


def sample_sentence(timeline: Timeline, sample: SampleMark) -> str:
    """Return the sentence of a sample: its date, day and what was measured in it."""
    parts = [day(sample.at.day)]
    if sample.day is not None:
        parts.append(tr("day %1").replace("%1", str(sample.day)))
    for lane in timeline.lanes:
        for point in lane.points:
            if point.sample == sample.at:
                value = quantity(point.quantity, lane.decimals)
                parts.append(f"{_name(lane)} {value} {lane.unit}, {reading_word(point.reading)}")
    return f"{'; '.join(parts)}."


def chart_sentence(timeline: Timeline) -> str:
    """Return the sentence of the chart as a whole."""
    names = ", ".join(_name(lane) for lane in timeline.lanes)
    text = tr("%1 over time. %2 samples, %3 doses. Arrow keys walk through them.")
    doses = sum(1 for dose in timeline.doses if dose.is_given)
    return (
        text.replace("%1", names)
        .replace("%2", str(len(timeline.samples)))
        .replace("%3", str(doses))
    )


def hover_sentence(lane: Lane, point: Point) -> str:
    """Return the exact value, unit, date, day and state of a point, for the status line."""
    value = f"{quantity(point.quantity, lane.decimals)} {lane.unit}"
    exact = f"{point.quantity.amount.normalize():f}"
    if exact != number(point.quantity.amount, lane.decimals):
        value = f"{point.quantity.comparator or ''}{exact} {lane.unit}"
    parts = [f"{_name(lane)} {value}", day(point.sample.day)]
    if point.day is not None:
        parts.append(tr("day %1").replace("%1", str(point.day)))
    parts.append(reading_word(point.reading))
    return ", ".join(parts)


def _name(lane: Lane) -> str:
    return QCoreApplication.translate("Analytes", lane.name)


def announce(widget: QWidget, text: str) -> None:
    """Let a running screen reader say a text; without one nothing happens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
