"""Shows the plot of a view as a table, and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Slot

from ironview.ui.timeline.data_table import DataTable

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView


class Tabling(QObject):
    """Keeps table and plot of a view in step; ``table`` stands in the place of the plot."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self.table = DataTable()
        self.table.closed.connect(self.toggle)
        self.table.sample_chosen.connect(view.choose)
        self.table.activated.connect(self._on_table_activated)

    @Slot()
    def toggle(self) -> None:
        """Show a table of the same data in place of the plot; once more the plot."""
        wanted = self.table.isHidden()
        if wanted:
            self.table.fill()
            self.table.select_sample(self._view.selected)
        self._view.canvas.setHidden(wanted)
        self.table.setVisible(wanted)
        (self.table if wanted else self._view).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_table_activated(self, index: QModelIndex) -> None:
        point = self.table.rows.point_at(index)
        if point is not None:
            self._view.point_activated.emit(point.key)
