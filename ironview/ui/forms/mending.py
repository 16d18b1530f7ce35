"""A form of one entry of a chart: a new one, or a stored one that may change while it is open."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.conflicts import Seen
from ironview.ui.forms.entry_dialog import EntryDialog, dialog_title
from ironview.ui.forms.reason_field import ReasonField


class MendingForm(EntryDialog):
    """Takes one entry; a stored one is changed with a reason.

    Subclasses make their fields, call ``open_for``, and answer ``draft``, ``typed`` and ``keep``.

    Attributes:
        reason: Stands last in the body of a stored entry.
    """

    def __init__(self, chart: Chart, amends: Any, parent: QWidget | None) -> None:  # noqa: ANN401
        """Open for a new entry (None), or for a stored one (with a key)."""
        super().__init__(parent)
        self._chart = chart
        self._amends = amends
        self.reason = ReasonField()

    def open_for(self, doing: str, first: QWidget) -> None:
        """Say what is done and to whom, take what stands there for unchanged, begin at a field."""
        self.identity.show_patient(self._chart.interpretation)
        self.setWindowTitle(dialog_title(doing, self._chart.interpretation))
        self._was = self.typed()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def draft(self) -> Any:  # noqa: ANN401  # each form has its own type
        """The entry as typed; None while it cannot be told."""
        return None

    def typed(self) -> tuple[object, ...]:
        """Return what stands in the fields."""
        return ()

    def keep(self, draft: Any) -> None:  # noqa: ANN401
        """Write the entry; a stored one has its key.

        Raises:
            IronViewError: Nothing was written.
        """

    def change_question(self, stored: Sequence[object]) -> str:
        """Return why a stored entry cannot be changed yet; empty when it can, or for a new one.

        Args:
            stored: The entries of its kind as they are now.
        """
        if self._amends is None:
            return ""
        if self._amends not in stored:
            return self.changed_meanwhile
        if self.draft == self._amends:
            return self.tr("Nothing is changed yet.")
        return "" if self.reason.text else self.tr("A change needs a reason.")

    def close_body(self, save: str, hint: str) -> None:
        """Lay out what stands below the fields of every such form."""
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.reason.setVisible(self._amends is not None)
        self.footer.name_save(save)
        self.footer.set_hint(hint)

    @override
    def is_dirty(self) -> bool:
        return self.typed() != self._was

    @override
    def write(self) -> None:
        draft = self.draft
        if draft is not None:
            self.keep(draft)

    @property
    @override
    def mended_chart(self) -> Chart | None:
        return self._chart

    @override
    def amended_rows(self) -> Sequence[Seen]:
        return () if self._amends is None else (self._amends,)

    @override
    def drafted_rows(self) -> Sequence[Seen]:
        draft = self.draft
        return () if draft is None else (draft,)

    @override
    def see_anew(self, rows: Sequence[Seen]) -> None:
        self._amends = rows[0]
