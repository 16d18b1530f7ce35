"""One chart with what it counts, what all of it says, and what the bar in focus says."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.controller.clinic import Behind, Clinic
from ironview.domain.clinic_numbers import PopulationNumbers
from ironview.domain.population_figures import (
    IN_DAYS,
    SPLITS,
    Bar,
    DaysBar,
    Figure,
    Measure,
    ShareBar,
    Split,
)
from ironview.ui.clinic.bar_chart import BarChart, ChartContent
from ironview.ui.clinic.bars import Drawn
from ironview.ui.plain_label import plain_label
from ironview.ui.segments import Segments
from ironview.wording import population as words
from ironview.wording.price import cost_text


class FigureCard(QFrame):
    """A chart; the buttons in its head split it otherwise.

    Attributes:
        is_nameless: Persons are numbered, for what leaves the program.

    Signals:
        chosen: Whose a bar is: a ``Behind``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        clinic: Clinic,
        measure: Measure,
        rules: PopulationNumbers,
        months: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.measure = measure
        self.split: Split = SPLITS[measure][0]
        self.is_nameless = False
        self.figure: Figure | None = None
        self._clinic, self._level, self._months = clinic, rules.interval_percent.whole, months
        title = words.measure_title(measure)
        self.title, self.note = QLabel(title), plain_label(role="caption", tone="ink2")
        self.total, self.aside = plain_label(role="strong"), plain_label(role="body")
        self.readout = plain_label(role="caption", tone="ink2")
        self.splits = Segments([words.split_name(one) for one in SPLITS[measure]], title)
        self.chart = BarChart(title)
        self._arrange()
        self.splits.chosen.connect(self._on_splits_chosen)
        self.chart.pointed.connect(self._on_chart_pointed)
        self.chart.chosen.connect(self._on_chart_chosen)

    def _arrange(self) -> None:
        self.title.setProperty("role", "subtitle")
        self.title.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.splits, 0, Qt.AlignmentFlag.AlignTop)
        self.splits.setVisible(len(SPLITS[self.measure]) > 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.total)
        rows.addWidget(self.aside)
        rows.addWidget(self.note)
        rows.addWidget(self.chart)
        rows.addWidget(self.readout)
        rows.addStretch(1)

    def reload(self) -> None:
        """Draw what was counted last."""
        found = self._clinic.figure(self.measure, self.split)
        self.figure = found
        if found is None:
            return
        self.total.setText(words.total_text(found, self._level))
        self._show_aside(found)
        notes = (words.measure_note(self.measure, self._months), words.split_note(self.split))
        self.note.setText(" ".join(filter(None, notes)))
        self.chart.show_content(content_of(found, is_nameless=self.is_nameless))
        self.chart.setVisible(bool(found.bars))
        self._say(-1)

    def _show_aside(self, found: Figure) -> None:
        """Say what belongs to the total: what it cost, or what it leaves out."""
        numbers = self._clinic.numbers
        said = ""
        if numbers is not None and self.measure is Measure.TOO_EARLY:
            early = found.total if isinstance(found.total, ShareBar) else None
            said = cost_text(early, numbers.price)
        elif numbers is not None and self.measure in (Measure.RESPONSE, Measure.NO_RESPONSE):
            said = words.not_judged_text(numbers.population)
        self.aside.setText(said)
        self.aside.setVisible(bool(said))

    def _say(self, position: int) -> None:
        bars = () if self.figure is None else self.figure.bars
        if not 0 <= position < len(bars):
            self.readout.setText(self.tr("Choose a bar to see its patients.") if bars else "")
            self.chart.setAccessibleDescription("")
            return
        bar = bars[position]
        name = words.bar_name(self.split, bar.name)
        said = f"{name}: {words.bar_text(bar, self._level)}"
        self.readout.setText(said)
        self.chart.setAccessibleDescription(said)

    @Slot(int)
    def _on_splits_chosen(self, position: int) -> None:
        self.split = SPLITS[self.measure][position]
        self.reload()

    @Slot(int)
    def _on_chart_pointed(self, position: int) -> None:
        self._say(position)

    @Slot(int)
    def _on_chart_chosen(self, position: int) -> None:
        if self.figure is None:
            return
        name = self.figure.bars[position].name
        self.chosen.emit(Behind(measure=self.measure, split=self.split, name=name, is_part=True))


def content_of(figure: Figure, *, is_nameless: bool = False) -> ChartContent:
    """Return what the chart of a figure draws."""
    hidden = words.numbered_names(figure) if is_nameless and figure.split is Split.CLINICIAN else {}
    names = tuple(
        hidden.get(bar.name) or words.bar_name(figure.split, bar.name) for bar in figure.bars
    )
    return ChartContent(
        names=names,
        bars=tuple(_drawn(bar) for bar in figure.bars),
        axis=words.axis_name(is_days=figure.measure in IN_DAYS),
        is_lying=figure.split is not Split.MONTH,
        tone="tooEarly" if figure.measure is Measure.TOO_EARLY else "accent",
        limit=None if figure.measure in IN_DAYS else 100,
    )


def _drawn(bar: Bar) -> Drawn:
    text = words.short_text(bar)
    if isinstance(bar, DaysBar):
        return Drawn(bar.median, bar.lower, bar.upper, bar.is_small, text)
    share = None if bar.share is None else 100 * bar.share
    if share is None:
        return Drawn(None, 0, 0, bar.is_small, text)
    return Drawn(share, 100 * bar.low, 100 * bar.high, bar.is_small, text)
