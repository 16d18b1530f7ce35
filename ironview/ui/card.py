"""A card: a hairline frame with a head of 40 px."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that can stand in a card of its own or in a tab.

    Attributes:
        meta: A small line beside the title; shown only in a card of its own.
        tools: Buttons at the right of the head.
        take_tool: Shows a button in the head the body brings itself, None in place of it none;
            None where the body brings no head.
    """

    name: str
    title: str
    body: QWidget
    meta: QLabel | None = None
    tools: tuple[QWidget, ...] = ()
    take_tool: Callable[[QWidget | None], None] | None = None


def make_card(section: Section, hide: QWidget) -> QFrame:
    """Return a card that holds one section; the section's widgets move into it.

    Args:
        hide: The button that puts the card away; stands at the end of the head.
    """
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(1, 1, 1, 1)
    rows.setSpacing(0)
    if section.take_tool is None:
        rows.addWidget(_head(section, hide))
    else:
        section.take_tool(hide)
    rows.addWidget(section.body, 1)
    section.body.show()
    return card


def _head(section: Section, hide: QWidget) -> QFrame:
    head = QFrame()
    head.setObjectName("cardHead")
    head.setMinimumHeight(40)
    title = QLabel(section.title)
    title.setProperty("role", "subtitle")
    row = QHBoxLayout(head)
    row.setContentsMargins(14, 4, 12, 4)
    row.setSpacing(10)
    row.addWidget(title)
    if section.meta is not None:
        section.meta.setProperty("role", "caption")
        row.addWidget(section.meta)
        section.meta.show()
    row.addStretch(1)
    for tool in (*section.tools, hide):
        row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        tool.show()
    return head
