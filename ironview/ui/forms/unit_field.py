"""The unit of one value: taken from an earlier result, chosen by a person, or still open."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ironview.domain.analytes import Analyte
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import mark


class UnitField(ChoiceField):
    """Offers the units a laboratory can report the test in.

    A unit taken over from an earlier result, or assumed, is muted until a person touches it.
    """

    def __init__(self, analyte: Analyte, parent: QWidget | None = None) -> None:
        super().__init__(((unit.unit, unit.unit) for unit in analyte.units), parent)
        self._analyte = analyte
        self._touched = False
        self._known = False
        self.activated.connect(self._on_self_activated)
        self._paint()

    @property
    def unit(self) -> str:
        """The unit as the catalogue spells it."""
        return str(self.currentData())

    @property
    def is_touched(self) -> bool:
        """Whether a person chose the unit."""
        return self._touched

    @property
    def is_sure(self) -> bool:
        """Whether a person chose it or an earlier result came with it."""
        return self._touched or self._known

    def suggest(self, spelling: str) -> None:
        """Take over the unit of an earlier result, unless a person already chose one.

        An empty or unknown spelling leaves the usual unit, unsure.
        """
        if self._touched:
            return
        unit = self._analyte.unit_of(spelling) if spelling else None
        self._known = unit is not None
        self.choose(unit.unit if unit is not None else self._analyte.canonical_unit)
        self._paint()

    def choose_unit(self, spelling: str) -> None:
        """Choose a unit as a person does, in any spelling the catalogue knows."""
        unit = self._analyte.unit_of(spelling)
        if unit is not None and self.choose(unit.unit):
            self._on_self_activated()

    @Slot()
    def _on_self_activated(self) -> None:
        self._touched = True
        self._paint()

    def _paint(self) -> None:
        mark(self, "state", "" if self._touched else "assumed")
