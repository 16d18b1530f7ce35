"""The timeline on a patient's page: head, chart, keys."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.analytes import AnalyteCode
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import Moment
from ironview.domain.timeline import DEFAULT_LANES, build_timeline
from ironview.domain.timeline_parts import Lane, Period, Point, SampleMark, Timeline
from ironview.ui.theme import active_theme
from ironview.ui.timeline.canvas import TimelineCanvas
from ironview.ui.timeline.chart import Cursor
from ironview.ui.timeline.export import timeline_image
from ironview.ui.timeline.keys import TimelineKeys
from ironview.ui.timeline.legend_popup import LegendPopup
from ironview.ui.timeline.speech import (
    chart_sentence,
    hover_sentence,
    point_sentence,
    sample_sentence,
)
from ironview.ui.timeline.tools import TimelineTools
from ironview.ui.timeline.walk import next_mark, point_in
from ironview.ui.words import analyte_name

_COMPACT: Final = 1000
_SMALLEST: Final = 620
_FIRST_PERIOD: Final = "twelve_months"
