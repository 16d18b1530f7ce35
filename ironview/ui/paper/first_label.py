"""Where on a sheet of labels that was begun the first free one lies."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.paper.labels import label_grid
from ironview.ui.paper.sheets import Sheet

translate = QCoreApplication.translate


class FirstLabelField(ChoiceField):
    """Its data is how many labels of the first sheet are used already.

    Attributes:
        label: Says what it is; hidden with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.label = QLabel(translate("PrintDialog", "&First free label"))
        self.label.setBuddy(self)
        self.setAccessibleName(self.label.text().replace("&", ""))
        self.label.hide()
        self.hide()

    def offer(self, sheet: Sheet, *, wanted: bool) -> None:
        """Offer every label of a sheet, or hide where no labels are printed."""
        grid, chosen = label_grid(sheet), self.currentData() or 0
        self.setVisible(wanted)
        self.label.setVisible(wanted)
        if self.count() == grid.count:
            return
        self.clear()
        for number in range(grid.count):
            row, column = divmod(number, grid.columns)
            text = translate("PrintDialog", "{number} (row {row}, column {column})")
            self.addItem(text.format(number=number + 1, row=row + 1, column=column + 1), number)
        self.choose(min(chosen, grid.count - 1))
