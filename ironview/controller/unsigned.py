"""Everything a person is responsible for and has not signed, over a whole store."""

from PySide6.QtCore import QObject, Signal

from ironview.controller.patient_lines import PatientLine, patient_line
from ironview.controller.workspace import Workspace
from ironview.domain.unsigned import UnsignedSample
from ironview.domain.values import value
from ironview.store.summaries import FoundPatient
from ironview.store.unsigned import folded

__all__ = ["UnsignedLine", "UnsignedList", "UnsignedSample"]


@value(kw_only=True)
class UnsignedLine:
    """A sample to sign, with whose it is."""

    line: PatientLine
    sample: UnsignedSample


class UnsignedList(QObject):
    """Asks the store for the samples of the person who signed in.

    Theirs are those they were asked to see to, and those that nobody of this store was asked to,
    who left it perhaps: a sample must not wait for nobody. In a store without people, whoever
    opens it is responsible for everything.
    Every method that reads raises StoreError when the store cannot be read.

    Signals:
        changed: A sample may be there no longer, or another is.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.is_everybodys = False
        workspace.patients_changed.connect(self.changed)

    @property
    def knows_people(self) -> bool:
        """Whether the store tells people apart."""
        return bool(self.workspace.store.accounts.all())

    def count(self, *, together: bool = False) -> int:
        """Return how many samples there are; only those to be signed together, where asked."""
        return self.workspace.store.unsigned.count(self._people(), together=together)

    def lines(
        self, limit: int, offset: int = 0, *, together: bool = False
    ) -> tuple[UnsignedLine, ...]:
        """Return samples: those with the most severe finding first, then the oldest."""
        store, today = self.workspace.store, self.workspace.today
        rows = store.unsigned.rows(self._people(), limit, offset, together=together)
        return tuple(
            UnsignedLine(
                line=patient_line(FoundPatient(row.key, row.patient, None), today),
                sample=row.sample,
            )
            for row in rows
        )

    def _people(self) -> tuple[str, ...] | None:
        store = self.workspace.store
        people = [folded(one.name) for one in store.accounts.all()]
        if self.is_everybodys or not people:
            return None
        left = [one for one in store.unsigned.people() if one not in people]
        return (self.workspace.user, *left)
