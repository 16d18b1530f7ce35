"""Asks whether an older haemoglobin is the baseline of the course a dose begins."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ironview.domain.hb_baseline import HbBaseline
from ironview.domain.interpretation import CourseSummary
from ironview.domain.record import Infusion
from ironview.ui import words
from ironview.wording.hb_response_sentences import baseline_question


class BaselineField(QWidget):
    """Shown only where the rules take no haemoglobin by themselves and an older one is there.

    Signals:
        edited: The person decided otherwise.
    """

    edited = Signal()

    def __init__(
        self, stored: date | None, within_days: int, parent: QWidget | None = None
    ) -> None:
        """Begin with what was decided.

        Args:
            stored: Date of the haemoglobin that was taken.
            within_days: So many days before a course the rules take one by themselves.
        """
        super().__init__(parent)
        self._stored = stored
        self._within_days = within_days
        self._asked: date | None = None
        self.taken = stored
        """Date of the haemoglobin that is taken; None for none."""
        self.box = QCheckBox()
        self.box.clicked.connect(self._on_box_clicked)
        self._why = QLabel()
        self._why.setProperty("role", "caption")
        self._why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.box)
        column.addWidget(self._why)
        self.hide()

    def show_course(self, summary: CourseSummary | None, draft: Infusion) -> None:
        """Ask about the haemoglobin before a course; about none when ``draft`` does not begin it.

        What was ticked here about another haemoglobin is no longer taken.
        """
        hb = _in_question(summary, draft)
        self._asked = None if hb is None else hb.at.day
        if self.taken not in (None, self._asked, self._stored):
            self.taken = self._stored
        self.setVisible(hb is not None)
        if summary is None or hb is None or hb.only is None:
            return
        self.box.setChecked(self.taken == self._asked)
        self.box.setText(
            self.tr("Take &haemoglobin {hb} g/dL of {date} as baseline of this course").format(
                hb=words.number(hb.only, 1), date=words.day(hb.at.day)
            )
        )
        days = (summary.course.first - hb.at.day).days
        self._why.setText(baseline_question(days, self._within_days))
        self.box.setAccessibleDescription(self._why.text())

    @Slot(bool)
    def _on_box_clicked(self, is_taken: bool) -> None:
        self.taken = self._asked if is_taken else None
        self.edited.emit()


def _in_question(summary: CourseSummary | None, draft: Infusion) -> HbBaseline | None:
    """Return the one older haemoglobin that can be, or was, taken for the course."""
    if summary is None or summary.course.doses[0].infusion != draft:
        return None
    taken = summary.baseline_hb
    hb = taken if taken is not None and taken.is_confirmed else summary.offered_hb
    return hb if hb is not None and hb.only is not None else None
