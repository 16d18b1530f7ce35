"""The foot of the window: where the data lie, who is writing, which version, and DEMO."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget
from typing_extensions import override

from ironview import __version__
from ironview.controller.signed_in import account_of
from ironview.controller.workspace import Workspace
from ironview.ui.icons import icon_pixmap
from ironview.ui.theme import active_theme
from ironview.wording.roles import role_name


class StatusLine(QStatusBar):
    """Facts that hold for the whole window; a problem of the store stands at the left."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setSizeGripEnabled(False)
        self.problem = _Fact("triangle-alert", "", tone="warning")
        self.problem.hide()
        self.addWidget(self.problem)
        if workspace.is_demo:
            self.demo = QLabel(self.tr("DEMO, invented patients"))
            self.demo.setObjectName("demoChip")
            self.addPermanentWidget(self.demo)
        self.person = _Fact("user-round", _person(workspace))
        self.addPermanentWidget(self.person)
        self.place = _Fact("hard-drive", self._place_told(workspace))
        self.place.setToolTip(workspace.place)
        self.place.setAccessibleName(self.tr("Data in {place}").format(place=workspace.place))
        self.addPermanentWidget(self.place)
        version = QLabel(f"IronView {__version__}")
        version.setProperty("tone", "muted")
        self.addPermanentWidget(version)
        self._dress()
        workspace.store_problem.connect(self.complain)

    def _place_told(self, workspace: Workspace) -> str:
        if not workspace.is_on_server:
            return self.tr("This computer")
        if workspace.is_private:
            return self.tr("Server")
        return self.tr("Server, connection not encrypted")

    @Slot()
    def show_person(self) -> None:
        """Say again who is signed in."""
        self.person.set_text(_person(self._workspace))

    @Slot(str)
    def complain(self, text: str) -> None:
        """Say what is wrong with the store; an empty text takes it back."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if hasattr(self, "demo"):
            held = active_theme().held.name()
            self.demo.setStyleSheet(
                f"color:{held};border:1px solid {held};border-radius:9px;"
                "padding:0 7px;margin:2px 4px;font-weight:600;"
            )


def _person(workspace: Workspace) -> str:
    """Return who is signed in, with their role where the store knows people."""
    account = account_of(workspace)
    return workspace.user if account is None else f"{account.name}, {role_name(account.role)}"


class _Fact(QWidget):
    """A small icon and its words."""

    def __init__(self, icon_name: str, text: str, tone: str = "ink2") -> None:
        super().__init__()
        self._icon_name, self._tone = icon_name, tone
        self._icon = QLabel()
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("tone", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)
        self._icon.setStyleSheet("padding:0")
        self._text.setStyleSheet("padding:0 6px")
        self._dress()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        color = active_theme().color(self._tone)
        self._icon.setPixmap(icon_pixmap(self._icon_name, color, 14))
