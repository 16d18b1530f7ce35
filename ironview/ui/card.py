"""A card: a hairline frame with a head of 40 px, or with tabs in its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that can stand in a card of its own or in a tab.

    Attributes:
        meta: A small line beside the title; shown only in a card of its own.
        tools: Buttons at the right of the head.
        has_own_head: The body brings title and tools itself.
    """

    name: str
    title: str
    body: QWidget
    meta: QLabel | None = None
    tools: tuple[QWidget, ...] = ()
    has_own_head: bool = False


def make_card(section: Section) -> QFrame:
    """Return a card that holds one section; the section's widgets move into it."""
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(1, 1, 1, 1)
    rows.setSpacing(0)
    if not section.has_own_head:
        rows.addWidget(_head(section))
    rows.addWidget(section.body, 1)
    section.body.show()
    return card


def make_tabs(sections: Sequence[Section], name: str) -> tuple[QFrame, QTabWidget]:
    """Return a card of tabs; the sections' widgets move into it."""
    card = QFrame()
    card.setProperty("role", "card")
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.setAccessibleName(name)
    tabs.tabBar().setExpanding(False)
    tabs.tabBar().setDrawBase(False)
    tabs.setStyleSheet("QTabWidget::tab-bar { left: 13px; }")
    for section in sections:
        tabs.addTab(section.body, section.title)
    rows = QVBoxLayout(card)
    rows.setContentsMargins(1, 1, 1, 1)
    rows.addWidget(tabs)
    return card, tabs


def _head(section: Section) -> QFrame:
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
    for tool in section.tools:
        row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        tool.show()
    return head
