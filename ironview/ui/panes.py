"""F6: the parts of a window in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Sequence[QWidget], *, forwards: bool) -> None:
    """Move the focus to the part after (or before) the one that holds it."""
    if not panes:
        return
    focused = QApplication.focusWidget()
    here = next(
        (
            i
            for i, pane in enumerate(panes)
            if focused and (pane is focused or pane.isAncestorOf(focused))
        ),
        -1 if forwards else len(panes),
    )
    step = 1 if forwards else -1
    for offset in range(1, len(panes) + 1):
        pane = panes[(here + step * offset) % len(panes)]
        target = _first_focusable(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_focusable(pane: QWidget) -> QWidget | None:
    proxy = pane.focusProxy() or pane
    if proxy.focusPolicy() & Qt.FocusPolicy.TabFocus and proxy.isEnabled() and proxy.isVisible():
        return proxy
    for child in pane.findChildren(QWidget):
        can = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if can and child.isVisible() and child.isEnabled() and child.focusProxy() is None:
            return child
    return None
