"""Where a person says what a ferritin test costs: an amount, and the currency beside it."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from ironview.controller.price_per_test import keep_price, kept_price
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.price import LONGEST_CURRENCY
from ironview.wording.told import error_text

_LONGEST_AMOUNT: Final = 12


class PriceFields(QObject):
    """Two fields; what is typed counts when a field is left.

    Signals:
        failed: It was not kept; the sentence that says why.
    """

    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.amount, self.currency = QLineEdit(), QLineEdit()
        self.amount.setMaxLength(_LONGEST_AMOUNT)
        self.currency.setMaxLength(LONGEST_CURRENCY)
        self._kept = ("", "")
        self.show_kept()
        self.amount.editingFinished.connect(self._on_edited)
        self.currency.editingFinished.connect(self._on_edited)
        workspace.patients_changed.connect(self._on_workspace_patients_changed)

    @property
    def _typed(self) -> tuple[str, str]:
        return self.amount.text().strip(), " ".join(self.currency.text().split())

    @Slot()
    def show_kept(self) -> None:
        """Show what counts now."""
        price = kept_price(self._workspace.store)
        self._kept = ("", "") if price is None else (f"{price.amount:f}", price.currency)
        self.amount.setText(self._kept[0])
        self.currency.setText(self._kept[1])

    @Slot()
    def _on_workspace_patients_changed(self) -> None:
        if self._typed == self._kept:
            self._show_again()

    @Slot()
    def _on_edited(self) -> None:
        is_only_currency = not self._typed[0] and not self._kept[0]
        if self._typed == self._kept or is_only_currency:
            return
        workspace = self._workspace
        try:
            keep_price(workspace.store, workspace.user, *self._typed)
        except IronViewError as error:
            self.failed.emit(error_text(error))
        self._show_again()

    def _show_again(self) -> None:
        try:
            self.show_kept()
        except IronViewError as error:
            self.failed.emit(error_text(error))
