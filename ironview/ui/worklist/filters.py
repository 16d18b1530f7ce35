"""Whom the worklist shows: who is responsible, product, profile, when the last dose was."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ironview.controller.worklist import WorkChoices, WorkWanted
from ironview.ui.forms.choice_field import ChoiceField
from ironview.wording.labels import code_name, profile_name


class WorkFilters(QWidget):
    """Four choices in a row, and a way back to everybody.

    Signals:
        changed: A person chose otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.responsible = ChoiceField()
        self.product = ChoiceField()
        self.profile = ChoiceField()
        self.period = ChoiceField(self._periods())
        self.clear = QPushButton(self.tr("Show everybody"))
        self.clear.setProperty("extent", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name in (
            (self.responsible, self.tr("Responsible")),
            (self.product, self.tr("Product")),
            (self.profile, self.tr("Profile")),
            (self.period, self.tr("Last dose")),
        ):
            field.setAccessibleName(name)
            field.setMinimumContentsLength(10)
            row.addWidget(field)
            field.activated.connect(self._on_activated)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.clear.clicked.connect(self.reset)
        self.offer(WorkChoices(responsible=(), products=(), profiles=()))
        self._show_clear()

    def _periods(self) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("Dosed at any time"), 0),
            (self.tr("Dosed in the last 30 days"), 30),
            (self.tr("Dosed in the last 90 days"), 90),
            (self.tr("Dosed in the last year"), 365),
        )

    def offer(self, choices: WorkChoices) -> None:
        """Offer what the store holds; what is chosen stays."""
        _fill(
            self.responsible,
            self.tr("All responsible"),
            ((one, one) for one in choices.responsible),
        )
        _fill(
            self.product,
            self.tr("All products"),
            ((code_name(one), one) for one in choices.products),
        )
        _fill(
            self.profile,
            self.tr("All profiles"),
            ((profile_name(one), one) for one in choices.profiles),
        )

    def wanted(self, text: str, today: date) -> WorkWanted:
        """Return the filter with these words."""
        days = int(self.period.currentData())
        return WorkWanted(
            text=text,
            responsible=self.responsible.currentData() or "",
            product=self.product.currentData() or "",
            profile=self.profile.currentData() or "",
            dosed_from=today - timedelta(days) if days else None,
        )

    @property
    def is_set(self) -> bool:
        """Whether somebody may be left out."""
        fields = (self.responsible, self.product, self.profile, self.period)
        return any(field.currentIndex() > 0 for field in fields)

    @Slot()
    def reset(self) -> None:
        """Leave nobody out."""
        for field in (self.responsible, self.product, self.profile, self.period):
            field.setCurrentIndex(0)
        self._on_activated()

    @Slot()
    def _on_activated(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear.setVisible(self.is_set)


def _fill(field: ChoiceField, everybody: str, choices: Iterable[tuple[str, str]]) -> None:
    chosen = field.currentData() or ""
    field.clear()
    field.addItem(everybody, "")
    for label, code in choices:
        field.addItem(label, code)
    if not field.choose(chosen):
        field.addItem(chosen, chosen)
        field.choose(chosen)
