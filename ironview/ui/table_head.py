"""What the head of a table tells its view."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt


def head_data(
    name: Callable[[], str],
    orientation: Qt.Orientation,
    role: int,
    *,
    at_end: bool = False,
) -> Any:  # noqa: ANN401  # as Qt declares it
    """Return what ``headerData`` does of a column; None for rows, which have no heads.

    Args:
        name: Asked only where the name is wanted.
        at_end: The column's text stands at its far edge, like numbers do.
    """
    if orientation is not Qt.Orientation.Horizontal:
        return None
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return name() if role == Qt.ItemDataRole.DisplayRole else None
