"""A named date field that spells out what was understood."""

from PySide6.QtCore import Slot
from typing_extensions import override

from ironview.ui.forms.complaint import Complaint
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.field_box import FieldBox
from ironview.ui.forms.typed_date import show_date

_WIDTH = 140


class DateBox(FieldBox):
    """Shows the weekday and, where day and month could be swapped, which date was not taken."""

    def __init__(self, name: str, field: DateField, *, names_weekday: bool = True) -> None:
        super().__init__(name, field, width=_WIDTH)
        self.date = field
        self._names_weekday = names_weekday
        self.complaints.chosen.connect(field.answer)
        field.date_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Spell out the date, and say what it asks."""
        self.show_complaint(None)

    @override
    def show_complaint(self, complaint: Complaint | None) -> None:
        """Say what is wrong with the date, or ask what the form asks about it."""
        super().show_complaint(self.date.complaint or complaint)
        other = self.date.alternative
        weekday = self.date.spelled_out.split(",", maxsplit=1)[0] if self._names_weekday else ""
        if other is not None:
            shown = show_date(other, self.locale())
            self.show_hint(self.tr("not {date}").format(date=shown))
        elif self.date.day is not None:
            self.show_hint(weekday)
        else:
            self.show_hint("")
