"""Checks an update package and says what it would do, before anything happens."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.errands import Errand
from ironview.controller.jobs import Done, Executor, Failed, Job, run_in_pool
from ironview.controller.store_keys import StoreKeys
from ironview.controller.update_errand import offer_of, place_to_update, updating_errand
from ironview.controller.update_place import Place
from ironview.controller.updating import Offer
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.file_choice import ask_for_file
from ironview.ui.focus_ring import FocusRing
from ironview.wording.told import error_text


class UpdateDialog(QDialog):
    """Lets a person choose a package, and agree to it when they have read what it does.

    Attributes:
        errand: Does the update; None until a person agreed.
    """

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        place: Place | None = None,
        executor: Executor = run_in_pool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Update IronView"))
        self._workspace = workspace
        self._place = place
        self._execute = executor
        self._offer: Offer | None = None
        self.errand: Errand | None = None
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.choose = QPushButton(self.tr("&Choose the package…"))
        self.agree = QPushButton(self.tr("&Update and start again"))
        self.agree.setEnabled(False)
        self.choose.clicked.connect(self.ask_for_package)
        self.agree.clicked.connect(self._on_agree_clicked)
        self._build()
        self._find_place()

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.choose, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        told = QLabel(
            self.tr(
                "An update comes as a signed package on a stick, with its signature beside it. "
                "The store is backed up and a copy of it tried before anything is replaced. "
                "When something fails, program and store stay what they are."
            )
        )
        told.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(14)
        for part in (told, self.said, buttons):
            rows.addWidget(part)
        self.setMinimumWidth(560)
        self._ring = FocusRing(self)

    def _find_place(self) -> None:
        is_file = not self._workspace.is_on_server and not self._workspace.is_demo
        try:
            if self._place is None:
                self._place = place_to_update()
        except IronViewError as error:
            self._refuse(error_text(error))
            return
        if not is_file:
            self._refuse(
                self.tr(
                    "From this window nothing can be updated: its store is a demo or on a server. "
                    "Close it, then run: ironview update FILE"
                )
            )

    def _refuse(self, text: str) -> None:
        self.said.setText(text)
        self.choose.setEnabled(False)

    @Slot()
    def ask_for_package(self) -> None:
        """Ask for a file and check it."""
        kinds = self.tr("Updates (*.ironview-update)")
        path = ask_for_file(self, self.tr("Choose the package"), kinds)
        if path is not None:
            self.check(path)

    def check(self, package: Path) -> None:
        """Check a package in the background; what was found is told."""
        place = self._place
        if place is None:
            return
        self._offer = None
        self.agree.setEnabled(False)
        self.choose.setEnabled(False)
        self.said.setText(self.tr("{name} is being checked.").format(name=package.name))
        job = Job(lambda _progress: offer_of(package, place), self._execute, self)
        job.finished.connect(self._on_checked)
        job.start()

    @Slot(object)
    def _on_checked(self, outcome: Done[Offer] | Failed) -> None:
        self.choose.setEnabled(True)
        match outcome:
            case Done(offer):
                self._offer = offer
                self.agree.setEnabled(True)
                told = self.tr(
                    "{name} is signed by {owner}. It replaces version {current} by {version}. "
                    "IronView closes for it and starts again."
                )
                self.said.setText(
                    told.format(
                        name=offer.package.name,
                        owner=offer.signed_by,
                        current=offer.current,
                        version=offer.version,
                    )
                )
            case Failed(IronViewError() as error):
                self.said.setText(error_text(error))
            case Failed(error):
                raise error

    @Slot()
    def _on_agree_clicked(self) -> None:
        if self._offer is None or self._place is None:
            return
        keys = StoreKeys(self._workspace, self)
        self.errand = updating_errand(self._offer.package, self._place, keys.path, keys.opener)
        self.accept()
