"""The frame of the window: rail, patient list beside or over the page, and the page itself."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from ironview.ui.layout import OVERLAY_WIDTH, Layout, layout_for
from ironview.ui.patient_list import PatientList
from ironview.ui.rail import Rail


class Shell(QWidget):
    """Arranges rail, list and page for the window's width.

    Signals:
        layout_changed: The window class became another; its layout.
    """

    layout_changed = Signal(object)

    def __init__(
        self,
        rail: Rail,
        patients: PatientList,
        *,
        is_list_away: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Arrange these parts.

        Args:
            is_list_away: Whether a person put the list away where it stands beside the page.
        """
        super().__init__(parent)
        self.setObjectName("canvas")
        self.rail = rail
        self.patients = patients
        self.pages = QStackedWidget()
        self.layout_now: Layout = layout_for(1920)
        self._wants_list = True
        self._is_list_away = is_list_away
        self._is_arranged = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(rail)
        self._row.addWidget(patients)
        self._row.addWidget(self.pages, 1)

    @property
    def list_is_over(self) -> bool:
        """Whether the list lies over the page."""
        return self.layout_now.list_width is None

    @property
    def is_list_away(self) -> bool:
        """Whether a person put the list away where it stands beside the page."""
        return self._is_list_away

    def want_list(self, wanted: bool) -> None:
        """Show or hide the docked list; an overlay only comes when it is asked for."""
        self._wants_list = wanted
        self._place_list(self.list_is_over and self.patients.isVisible() and wanted)

    def show_list(self) -> None:
        """Bring the list into view, over the page where there is no room beside it."""
        self._is_list_away = self._is_list_away and self.list_is_over
        self.show_list_for_now()

    def show_list_for_now(self) -> None:
        """Bring the list into view until the next page; one that was put away stays so."""
        self._wants_list = True
        self._place_list(True)
        self.patients.show()

    def hide_list(self) -> None:
        """Put the list away; where it stands beside the page it stays away."""
        self._is_list_away = self._is_list_away or not self.list_is_over
        self._place_list(False)

    def bring_list_back(self) -> None:
        """Let the list stand beside the page again, where it is wanted and there is room."""
        self._is_list_away = False
        self._place_list(self.list_is_over and self.patients.isVisible())

    def leave_list(self) -> None:
        """Put the list away where it lies over the page."""
        if self.list_is_over:
            self.patients.hide()

    def _place_list(self, over_visible: bool) -> None:
        if self.list_is_over:
            self._row.removeWidget(self.patients)
            self.patients.setFixedWidth(OVERLAY_WIDTH)
            self.patients.setVisible(over_visible)
            self._cover()
            return
        self._row.insertWidget(1, self.patients)
        self.patients.setFixedWidth(self.layout_now.list_width or OVERLAY_WIDTH)
        self.patients.setVisible(self._wants_list and not self._is_list_away)

    def _cover(self) -> None:
        left = self.rail.width()
        self.patients.setGeometry(left, 0, OVERLAY_WIDTH, self.height())
        self.patients.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(layout_for(self.width()))
        if self.list_is_over:
            self._cover()

    def arrange(self, layout: Layout) -> None:
        """Take the measures of a window class."""
        if layout.kind is self.layout_now.kind and self._is_arranged:
            return
        self._is_arranged = True
        self.layout_now = layout
        self.rail.set_layout(layout)
        self._place_list(False)
        self.layout_changed.emit(layout)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._is_arranged:
            self.rail.set_layout(self.layout_now)
