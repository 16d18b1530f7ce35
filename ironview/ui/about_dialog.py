"""About the program: its version, what it is for, what it is made of and under which licences."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview import __version__
from ironview.domain.errors import ResourceError
from ironview.knowledge.components import Component, licence_text, load_components
from ironview.ui.focus_ring import FocusRing
from ironview.ui.plain_label import plain_label

_LIST_WIDTH: Final = 250


class AboutDialog(QDialog):
    """Lists the parts others made; choosing one shows its licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About IronView"))
        self._components: tuple[Component, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.facts = plain_label(role="body")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self._build()
        self.list.currentRowChanged.connect(self._on_list_row_changed)
        self._show_components()
        self.resize(940, 520)
        self._ring = FocusRing(self)

    def _build(self) -> None:
        version = QCoreApplication.applicationVersion() or __version__
        title = plain_label(f"IronView {version}", role="headline")
        chosen = QVBoxLayout()
        chosen.setSpacing(8)
        chosen.addWidget(self.facts)
        chosen.addWidget(self.text, 1)
        parts = QHBoxLayout()
        parts.setSpacing(12)
        parts.addWidget(self.list)
        parts.addLayout(chosen, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(title)
        for text in self._told():
            rows.addWidget(plain_label(text, "body"))
        rows.addWidget(plain_label(self.tr("Made with the work of others:"), role="subtitle"))
        rows.addLayout(parts, 1)
        rows.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(self.tr("Co&py versions"))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        return buttons

    def _told(self) -> tuple[str, ...]:
        return (
            self.tr(
                "IronView says of iron blood tests what can be read and which published pattern "
                "they meet. It makes no diagnosis and is not certified as a medical device."
            ),
            self.tr(
                "Its own code is under the Apache License 2.0. Qt, PySide and psycopg are under "
                "the LGPL, version 3: their libraries lie as files of their own beside the "
                "program and may be replaced by versions you changed."
            ),
        )

    def _show_components(self) -> None:
        try:
            self._components = load_components()
        except ResourceError as error:
            self.facts.setText(str(error))
            return
        for one in self._components:
            self.list.addItem(f"{one.name} {one.version}".rstrip())
        self.list.setCurrentRow(0)

    @Slot(int)
    def _on_list_row_changed(self, row: int) -> None:
        one = self._components[row]
        facts = [self.tr("{name}: {licence}").format(name=one.name, licence=one.licence), one.home]
        if one.inside:
            facts.insert(1, self.tr("inside {name}").format(name=one.inside))
        self.facts.setText(" · ".join(facts))
        try:
            self.text.setPlainText(licence_text(one))
        except ResourceError as error:
            self.text.setPlainText(str(error))

    @Slot()
    def _on_copy_clicked(self) -> None:
        version = QCoreApplication.applicationVersion() or __version__
        lines = [f"IronView {version}"]
        lines += [f"{one.name} {one.version}".rstrip() for one in self._components]
        QApplication.clipboard().setText("\n".join(lines))
