"""Where a panel about what is chosen stands: beside the content of its page, or over it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def place_beside(panel: QWidget, page: QWidget, row: QHBoxLayout, *, is_wide: bool) -> None:
    """Put a panel at the end of a page's row; over the page's right edge where that is narrow."""
    if is_wide:
        row.addWidget(panel)
        return
    row.removeWidget(panel)
    panel.setParent(page)
    panel.setGeometry(page.width() - panel.width(), 0, panel.width(), page.height())
    panel.raise_()
