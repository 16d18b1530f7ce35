"""What a screen reader says of a point, a sample and the whole chart."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Lane, Point, Timeline
from ironview.ui.timeline.phrases import (
    flag_word,
    former_words,
    lane_name,
    reading_word,
    target_words,
    translate,
)
from ironview.ui.words import day, number, quantity


def _spoken_unit(unit: str) -> str:
    """Return a unit in words; one without words as it is written."""
    return {
        "µg/L": translate("Timeline", "micrograms per litre"),
        "%": translate("Timeline", "percent"),
        "g/dL": translate("Timeline", "grams per decilitre"),
        "mg/L": translate("Timeline", "milligrams per litre"),
        "mmol/L": translate("Timeline", "millimoles per litre"),
        "µmol/L": translate("Timeline", "micromoles per litre"),
        "U/L": translate("Timeline", "units per litre"),
        "fL": translate("Timeline", "femtolitres"),
        "pg": translate("Timeline", "picograms"),
        "g/L": translate("Timeline", "grams per litre"),
    }.get(unit, unit)


def _spoken_flag(flag: str) -> str:
    """Return a laboratory's flag in words; an unknown one as it is written."""
    return {
        "H": translate("Timeline", "high"),
        "L": translate("Timeline", "low"),
        "HH": translate("Timeline", "very high"),
        "LL": translate("Timeline", "very low"),
    }.get(flag.strip().upper(), flag)


def point_sentence(lane: Lane, point: Point) -> str:
    """Return the sentence of a point.

    "Ferritin 1050 micrograms per litre, 10 March 2026, day 8, too early, not interpreted,
    laboratory flag high."
    """
    value = quantity(point.quantity, lane.decimals)
    parts = [f"{lane_name(lane)} {value} {_spoken_unit(lane.unit)}"]
    parts.append(day(point.sample.day))
    if point.day is not None:
        parts.append(translate("Timeline", "day %1").replace("%1", str(point.day)))
    parts.append(reading_word(point.reading))
    if not point.reading.is_eligible:
        parts.append(translate("Timeline", "not interpreted"))
    if point.flag is not None:
        parts.append(flag_word(point.flag))
    if point.lab_flag:
        flag = _spoken_flag(point.lab_flag)
        parts.append(translate("Timeline", "laboratory flag %1").replace("%1", flag))
    if point.was is not None:
        parts.append(former_words(point, lane.decimals))
    return f"{', '.join(parts)}."


def sample_sentence(timeline: Timeline, sample: SampleMark) -> str:
    """Return the sentence of a sample: its date, day and what was measured in it."""
    parts = [day(sample.at.day)]
    if sample.day is not None:
        parts.append(translate("Timeline", "day %1").replace("%1", str(sample.day)))
    for lane in timeline.lanes:
        for point in lane.points:
            if point.sample == sample.at:
                value = quantity(point.quantity, lane.decimals)
                parts.append(
                    f"{lane_name(lane)} {value} {lane.unit}, {reading_word(point.reading)}"
                )
    return f"{'; '.join(parts)}."


def chart_sentence(timeline: Timeline) -> str:
    """Return the sentence of the chart as a whole."""
    names = ", ".join(lane_name(lane) for lane in timeline.lanes)
    text = translate(
        "Timeline", "%1 over time. %2 samples, %3 doses. Arrow keys walk through them."
    )
    doses = sum(1 for dose in timeline.doses if dose.is_given)
    said = (
        text.replace("%1", names)
        .replace("%2", str(len(timeline.samples)))
        .replace("%3", str(doses))
    )
    targets = [
        f"{lane_name(lane)}: {target_words(lane.target)} {_spoken_unit(lane.unit)}."
        for lane in timeline.lanes
        if lane.target is not None
    ]
    return " ".join([said, *targets])


def hover_sentence(lane: Lane, point: Point) -> str:
    """Return the exact value, unit, date, day and state of a point, for the status line."""
    value = f"{quantity(point.quantity, lane.decimals)} {lane.unit}"
    exact = f"{point.quantity.amount.normalize():f}"
    if exact != number(point.quantity.amount, lane.decimals):
        value = f"{point.quantity.comparator or ''}{exact} {lane.unit}"
    parts = [f"{lane_name(lane)} {value}", day(point.sample.day)]
    if point.day is not None:
        parts.append(translate("Timeline", "day %1").replace("%1", str(point.day)))
    parts.append(reading_word(point.reading))
    return ", ".join(parts)


def announce(widget: QWidget, text: str) -> None:
    """Let a running screen reader say a text; without one nothing happens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
