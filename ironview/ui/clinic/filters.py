"""What the numbers of the clinic are counted of: a period and a product."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ironview.controller.clinic import ClinicWanted, Period, months_of
from ironview.ui.forms.choice_field import ChoiceField
from ironview.wording.population import product_title


class ClinicFilters(QWidget):
    """Two choices in a row.

    Signals:
        changed: A person chose otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = ChoiceField(self._periods())
        self.product = ChoiceField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name in (
            (self.period, self.tr("Period")),
            (self.product, self.tr("Product")),
        ):
            field.setAccessibleName(name)
            field.setMinimumContentsLength(12)
            row.addWidget(field)
            field.activated.connect(self.changed)
        self.offer(())

    def _periods(self) -> tuple[tuple[str, Period], ...]:
        return (
            (self.tr("All time"), Period.EVER),
            (self.tr("Last 3 months"), Period.THREE_MONTHS),
            (self.tr("Last 12 months"), Period.TWELVE_MONTHS),
            (self.tr("This year"), Period.THIS_YEAR),
            (self.tr("Last year"), Period.LAST_YEAR),
        )

    def offer(self, products: tuple[str, ...]) -> None:
        """Offer what the store holds; what is chosen stays."""
        chosen = self.product.currentData() or ""
        codes = products if not chosen or chosen in products else (*products, chosen)
        self.product.clear()
        self.product.addItem(self.tr("All products"), "")
        for code in codes:
            self.product.addItem(product_title(code), code)
        self.product.choose(chosen)

    def wanted(self, today: date) -> ClinicWanted:
        """Return the filter."""
        first, last = months_of(Period(self.period.currentData()), today)
        return ClinicWanted(
            from_month=first, to_month=last, product=self.product.currentData() or ""
        )
