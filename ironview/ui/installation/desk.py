"""Opens the check of this installation; what it needs is loaded when it is wanted."""

from PySide6.QtWidgets import QWidget

from ironview.controller.jobs import Executor


def verify_installation(parent: QWidget, executor: Executor) -> None:
    """Check this installation, and show what was found."""
    from ironview.ui.installation.dialog import InstallationDialog

    dialog = InstallationDialog(executor, parent)
    dialog.begin()
    dialog.exec()
    dialog.wait()
    dialog.deleteLater()
