"""The patients behind a bar, beside the charts or over them."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.controller.clinic import Behind
from ironview.controller.patient_lines import PatientLine
from ironview.domain.population_figures import IN_DAYS
from ironview.ui.buttons import IconButton
from ironview.ui.patient_list_model import PatientListModel, PatientRole
from ironview.ui.patient_row_delegate import PatientRowDelegate
from ironview.ui.plain_label import plain_label
from ironview.ui.segments import Segments
from ironview.wording import population as words

WIDTH: Final = 320
MOST_SHOWN: Final = 200


class PatientsPanel(QFrame):
    """Who is counted, or who they are counted among; Enter opens a patient.

    Signals:
        wanted: Other patients are to be shown: a ``Behind``.
        patient_chosen: Key of a patient whose page is wanted.
        closed: A person put the list away.
    """

    wanted = Signal(object)
    patient_chosen = Signal(str)
    closed = Signal()

    def __init__(self, behind: Behind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self.behind = behind
        self.title, self.said = plain_label(role="subtitle"), plain_label(role="caption")
        self.groups = Segments(words.group_names(behind.measure), self.tr("Patients"))
        self.groups.setVisible(behind.measure not in IN_DAYS)
        self.model, self.list = PatientListModel(self), QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PatientRowDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Patients behind the bar"))
        self.open = IconButton("user-round", self.tr("Open patient"), key="Enter", kind="primary")
        self.close_button = IconButton("x", name=self.tr("Close"), key="Esc", small=True)
        self._arrange()
        self.groups.chosen.connect(self._on_groups_chosen)
        self.list.activated.connect(self._on_list_activated)
        self.open.clicked.connect(self._on_open_clicked)
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.list)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.said)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_patients(self, behind: Behind, count: int, lines: tuple[PatientLine, ...]) -> None:
        """Show patients of the same measure."""
        self.behind = behind
        self.groups.choose(0 if behind.is_part else 1)
        name = "" if behind.name is None else words.bar_name(behind.split, behind.name)
        self.title.setText(f"{words.measure_title(behind.measure)}\n{name}".strip())
        self.said.setText(words.patients_text(count, len(lines)))
        self.model.show(lines)
        self.open.setEnabled(bool(lines))
        if lines:
            self.list.setCurrentIndex(self.model.index(0))

    @Slot(int)
    def _on_groups_chosen(self, position: int) -> None:
        here = self.behind
        self.wanted.emit(
            Behind(measure=here.measure, split=here.split, name=here.name, is_part=position == 0)
        )

    @Slot(QModelIndex)
    def _on_list_activated(self, index: QModelIndex) -> None:
        line = index.data(PatientRole.LINE)
        if line is not None:
            self.patient_chosen.emit(line.key)

    @Slot()
    def _on_open_clicked(self) -> None:
        self._on_list_activated(self.list.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
