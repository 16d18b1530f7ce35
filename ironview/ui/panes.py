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
    target = pane
    while (proxy := target.focusProxy()) is not None:
        target = proxy
    if _takes_focus(target):
        return target
    return next((child for child in pane.findChildren(QWidget) if _takes_focus(child)), None)


def _takes_focus(widget: QWidget) -> bool:
    by_key = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_key) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
