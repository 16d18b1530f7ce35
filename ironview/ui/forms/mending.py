"""A form of one stored entry that may become another while it is open."""

from collections.abc import Sequence
from typing import Any

from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.conflicts import Seen
from ironview.ui.forms.entry_dialog import EntryDialog


class MendingForm(EntryDialog):
    """Takes one entry of a chart, new or stored.

    Subclasses set ``_chart`` and ``_amends``, the entry as it was opened, and answer ``draft``.
    """

    _chart: Chart
    _amends: Any

    @property
    def draft(self) -> Any:  # noqa: ANN401  # each form has its own type
        """The entry as typed; None while it cannot be told."""
        return None

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
