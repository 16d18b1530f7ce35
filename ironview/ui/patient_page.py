"""One patient: banner, bottom line, and the work area under them, all on one selection."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ironview.controller.bookings import next_booking
from ironview.controller.chart import Chart
from ironview.controller.overriding import gone, override_of, withdrawals_of
from ironview.domain.findings import Finding
from ironview.domain.moments import Moment
from ironview.domain.newest import is_newest
from ironview.domain.timeline_parts import LaneCode
from ironview.ui.bottom_line_card import BottomLineCard
from ironview.ui.card import Section
from ironview.ui.evidence_card import EvidenceCard
from ironview.ui.finding_list import FindingList
from ironview.ui.habits import Habits
from ironview.ui.identity import Identity, identity_of
from ironview.ui.layout import Layout, layout_for
from ironview.ui.ledger_panel import LedgerPanel
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.overridden_line import line_of, tiles_of
from ironview.ui.patient_banner import PatientBanner
from ironview.ui.point_facts import finding_standing
from ironview.ui.sample_rows import sample_table
from ironview.ui.sample_table import SampleTableView
from ironview.ui.segments import Segments
from ironview.ui.sign_off_bar import SignOffBar
from ironview.ui.timeline_host import TimelineHost
from ironview.ui.verdict_tiles import with_booking
from ironview.ui.work_area import WorkArea
from ironview.wording.labels import product_name, profile_name


class PatientPage(QWidget):
    """Shows a chart. Point, column and finding follow one another.

    Signals:
        identity_changed: Another patient, or the same one with another name or number.
        sample_shown: Another sample is selected, or the chart became another.
        result_opened / result_edit_requested / result_exclusion_requested: A cell of the table.
    """

    identity_changed = Signal(object)
    sample_shown = Signal()
    result_opened = Signal(object)
    result_edit_requested = Signal(object)
    result_exclusion_requested = Signal(object)

    def __init__(self, habits: Habits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.chart: Chart | None = None
        self.identity: Identity | None = None
        self.sample: Moment | None = None
        self._chosen: Moment | None = None
        self._habits = habits
        self._layout_now = layout_for(0)
        self.banner = PatientBanner()
        self.card = BottomLineCard()
        self.timeline = TimelineHost()
        self.table = SampleTableView()
        self.findings = FindingList()
        self.evidence = EvidenceCard()
        self.ledger = LedgerPanel()
        self.notice = NoticeBar()
        self.sign_off = SignOffBar()
        self.drawers: list[QWidget] = []
        self._count = QLabel()
        self._scope = Segments((self.tr("All"), self.tr("This sample")), self.tr("Which findings"))
        self.work = WorkArea(self._sections(), habits)
        self._arrange()
        self._connect()

    def _sections(self) -> dict[str, Section]:
        parts = (
            Section(
                "timeline", self.tr("Timeline"), self.timeline, take_tool=self.timeline.take_tool
            ),
            Section("results", self.tr("Results"), self.table, take_tool=self.table.take_tool),
            Section("findings", self.tr("Findings"), self.findings, self._count, (self._scope,)),
            Section(
                "evidence",
                self.tr("Evidence"),
                self.evidence,
                self.evidence.heading,
                (self.evidence.copy_button,),
            ),
            Section("ledger", self.tr("Iron ledger"), self.ledger),
        )
        return {part.name: part for part in parts}

    def _arrange(self) -> None:
        self._body = QVBoxLayout()
        self._body.addWidget(self.card)
        self._body.addWidget(self.work, 1)
        self._body.addWidget(self.notice)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addLayout(self._body, 1)
        rows.addWidget(self.sign_off)

    def _connect(self) -> None:
        self.timeline.sample_selected.connect(self.select_sample)
        self.timeline.point_selected.connect(self.table.select_result)
        self.timeline.dose_selected.connect(self.select_dose)
        self.ledger.course_chosen.connect(self._on_ledger_course_chosen)
        self.table.result_selected.connect(self.timeline.select_point)
        self.timeline.point_activated.connect(self._on_timeline_point_activated)
        self.timeline.lanes_chosen.connect(self._on_timeline_lanes_chosen)
        self.timeline.show_expected(self._habits.shows_expected_course)
        self.timeline.expected_chosen.connect(self._on_timeline_expected_chosen)
        self.timeline.set_heights(self._habits.lane_heights)
        self.timeline.set_period(self._habits.period)
        self.timeline.period_chosen.connect(self._on_timeline_period_chosen)
        self.timeline.heights_chosen.connect(self._habits.remember_lane_heights)
        self.table.sample_selected.connect(self.select_sample)
        self.table.cell_opened.connect(self.result_opened)
        self.table.edit_requested.connect(self.result_edit_requested)
        self.table.exclusion_requested.connect(self.result_exclusion_requested)
        self.findings.finding_selected.connect(self.select_finding)
        self.findings.finding_opened.connect(self._on_findings_finding_opened)
        self.card.finding_chosen.connect(self._on_card_finding_chosen)
        self._scope.chosen.connect(self._show_findings)

    def set_layout(self, layout: Layout) -> None:
        """Arrange the page for a window class."""
        side, top = layout.margins
        self._body.setContentsMargins(side, top, side, top)
        self._body.setSpacing(top)
        self.banner.set_layout(layout)
        self.card.set_layout(layout)
        self.work.set_layout(layout)
        self.sign_off.set_layout(layout)
        self._layout_now = layout
        self.timeline.set_lanes(self._habits.lanes(layout.kind), layout.lanes)
        self._count_findings()

    def reset_layout(self) -> None:
        """Bring every part back; sizes, tabs, lanes and period as the design has them."""
        self._habits.forget_layout()
        focused = QApplication.focusWidget()
        leaves_strip = focused is not None and self.work.strip.isAncestorOf(focused)
        self.work.restore()
        for name in ("findings", "timeline"):
            self.work.reveal(name)
        if leaves_strip:
            # The button goes, and would hand its focus to a field in which letters change things.
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.timeline.set_heights({})
        self.timeline.set_period(self._habits.period)
        self.timeline.set_lanes((), self._layout_now.lanes)

    def panes(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        return [
            self.banner,
            self.card,
            self.timeline,
            self.table,
            self.findings,
            self.evidence,
            self.ledger,
            self.sign_off,
            *self.drawers,
        ]

    def show_chart(self, chart: Chart) -> None:
        """Show a patient; the selection of the one before is forgotten."""
        if self.chart is not None:
            self.chart.changed.disconnect(self.redraw)
        self.chart = chart
        chart.changed.connect(self.redraw)
        self.sample = self._chosen = None
        self._scope.choose(0)
        self.notice.hide()
        self.evidence.clear()
        self.timeline.start_over()
        self.ledger.select_course(0)
        self.redraw()
        self._select_first()

    def clear(self) -> None:
        """Let the chart go."""
        if self.chart is not None:
            self.chart.changed.disconnect(self.redraw)
        self.chart = None
        self.identity = None

    @Slot()
    def redraw(self) -> None:
        """Show what the chart holds now; the selected sample stays selected where it still is."""
        chart = self.chart
        if chart is None:
            return
        said = chart.interpretation
        self.identity = identity_of(chart.patient, chart.today)
        rules = f"{profile_name(said.profile.id, said.profile_limits.name)} {said.profile.version}"
        reactions = tuple(
            dict.fromkeys(
                product_name(one.product) for one in chart.record.infusions if one.reaction
            )
        )
        self.banner.show_identity(self.identity, said.profile, rules, reactions)
        tiles = with_booking(tiles_of(said, chart.overrides), next_booking(chart))
        self.card.show_line(line_of(said, chart.overrides), tiles)
        self.table.show_table(sample_table(said, chart.guideline))
        self.timeline.show_patient(
            said, chart.guideline, self.identity.label, chart.decisions.targets
        )
        self.ledger.show_ledger(said)
        self._show_findings()
        self._restore_selection()
        self.identity_changed.emit(self.identity)
        self.sample_shown.emit()

    @Slot(object)
    def select_sample(self, at: Moment) -> None:
        """Select a sample everywhere, and the first finding that rests on it."""
        self._chosen = at
        self._show_sample(at)

    def _show_sample(self, at: Moment) -> None:
        self._mark_doses(frozenset())
        self._mark_sample(at)
        if self._scope.choice == 1:
            self._show_findings()
        shown = self.findings.finding_model.findings
        finding = next((one for one in shown if at in one.samples), None)
        self.findings.select(finding)
        self._show_evidence(finding)
        self.sample_shown.emit()

    @property
    def chosen_sample(self) -> Moment | None:
        """The sample a person selected; None while the page still shows what leads by itself."""
        return self._chosen

    @Slot(object)
    def select_finding(self, finding: Finding) -> None:
        """Select a finding everywhere, with the newest sample or the dose it rests on."""
        self._chosen = finding.samples[-1] if finding.samples else None
        self._choose_finding(finding, brings_into_view=True)

    def _choose_finding(self, finding: Finding, *, brings_into_view: bool) -> None:
        self.findings.select(finding)
        self._show_evidence(finding)
        days = frozenset() if finding.dose is None else frozenset({finding.dose})
        self._mark_doses(days, brings_into_view=brings_into_view)
        at = finding.samples[-1] if finding.samples else None
        self._mark_sample(at, brings_into_view=brings_into_view)
        self.sample_shown.emit()

    @Slot(object)
    def select_dose(self, day: date) -> None:
        """Select the doses of a day everywhere, and the first finding about them."""
        self._select_doses(frozenset({day}))

    def show_dose(self, day: date) -> None:
        """Ring the doses of a day and bring them into view; sample and finding stay selected."""
        self._mark_doses(frozenset({day}))

    def _select_doses(self, days: frozenset[date]) -> None:
        self._chosen = None
        self._mark_doses(days)
        self._mark_sample(None)
        shown = self.findings.finding_model.findings
        finding = next((one for one in shown if one.dose in days), None)
        self.findings.select(finding)
        self._show_evidence(finding)
        self.sample_shown.emit()

    def _mark_doses(self, days: frozenset[date], *, brings_into_view: bool = True) -> None:
        courses = self.chart.interpretation.courses if self.chart is not None else ()
        of = [one.course for one in courses if days & {dose.day for dose in one.course.doses}]
        self.timeline.select_doses(days, brings_into_view=brings_into_view)
        self.ledger.select_course(of[0].number if of else 0)

    def _mark_sample(self, at: Moment | None, *, brings_into_view: bool = True) -> None:
        self.sample = at
        self.table.select_sample(at)
        self.timeline.select_sample(at, brings_into_view=brings_into_view)

    @Slot(int)
    def _on_ledger_course_chosen(self, number: int) -> None:
        courses = self.chart.interpretation.courses if self.chart is not None else ()
        doses = [d for one in courses if one.course.number == number for d in one.course.doses]
        self._select_doses(frozenset(dose.day for dose in doses))

    def _select_first(self) -> None:
        """Select what leads; time moves to it only where no later sample has the last word."""
        findings = self.findings.finding_model.findings
        if findings and self.chart is not None:
            finding = findings[0]
            is_current = bool(finding.samples) and is_newest(self.chart.interpretation, finding)
            self._choose_finding(finding, brings_into_view=False)
            if is_current:
                self.timeline.select_sample(self.sample)

    def _restore_selection(self) -> None:
        kept = self.evidence.finding
        if kept is not None and kept in self.findings.finding_model.findings:
            self.findings.select(kept)
            self._show_evidence(kept)
            self.table.select_sample(self.sample)
            self.timeline.select_sample(self.sample, brings_into_view=False)
            return
        if self.sample is None or self.chart is None:
            return
        moments = {one.sample.at for one in self.chart.interpretation.samples}
        if self.sample in moments:
            self._show_sample(self.sample)
        else:
            self.sample = self._chosen = None
            self.evidence.clear()

    def _show_evidence(self, finding: Finding | None) -> None:
        if finding is None or self.chart is None or self.identity is None:
            self.evidence.clear()
            return
        said = self.chart.interpretation
        name = profile_name(said.profile.id, said.profile_limits.name)
        rules = f"{name} {said.profile.version}"
        guideline = self.chart.guideline
        expected = finding_standing(said, guideline, finding)
        self.evidence.show_finding(
            finding,
            guideline,
            rules,
            self.identity.label,
            expected,
            standing=override_of(self.chart.overrides, finding),
            withdrawn=withdrawals_of(self.chart, finding),
            zone=self.chart.zone,
        )

    @Slot()
    def _show_findings(self) -> None:
        if self.chart is None:
            return
        findings = (*self.chart.interpretation.findings, *gone(self.chart.overrides))
        if self._scope.choice == 1:
            findings = tuple(one for one in findings if self.sample in one.samples)
        self.findings.show_findings(findings, self.chart.overrides)
        self.findings.say_when_empty(self._why_no_findings())
        self._count_findings()

    def _why_no_findings(self) -> str:
        if self.chart is None or not self.chart.record.results:
            return self.tr("No result yet. What the rules find will stand here, with its evidence.")
        if self._scope.choice == 1:
            return self.tr("The rules find nothing in this sample.")
        return self.tr("The rules find nothing that asks for attention.")

    def _count_findings(self) -> None:
        if self.chart is None:
            return
        said = self.chart.interpretation
        number = len(said.findings)
        self._count.setText(str(number) if number else self.tr("none"))
        self.work.count("findings", number)
        self.work.count("results", len(said.samples))

    @Slot(str)
    def _on_timeline_point_activated(self, reference: str) -> None:
        cell = self.table.model.table.cell_of(reference)
        if cell is not None:
            self.result_opened.emit(cell)

    @Slot(object)
    def _on_timeline_lanes_chosen(self, codes: tuple[LaneCode, ...]) -> None:
        self._habits.remember_lanes(self._layout_now.kind, codes)

    @Slot(str)
    def _on_timeline_period_chosen(self, name: str) -> None:
        self._habits.period = name

    @Slot(bool)
    def _on_timeline_expected_chosen(self, shown: bool) -> None:
        self._habits.shows_expected_course = shown

    @Slot(object)
    def _on_findings_finding_opened(self, finding: Finding) -> None:
        self.select_finding(finding)
        self.work.show_part("evidence", True)
        self.work.reveal("evidence")
        if self.work.is_in_tab("evidence"):
            self.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_card_finding_chosen(self, finding: Finding) -> None:
        self._scope.choose(0)
        self._show_findings()
        self.select_finding(finding)
        self.work.reveal("findings")
