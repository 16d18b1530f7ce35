"""The proof that nothing was forgotten: counts that add up, and the patients behind each."""

from PySide6.QtCore import QObject, Signal

from ironview.controller.patient_lines import PatientLine, patient_line
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.workspace import Workspace
from ironview.domain.safety_net import LeftOut, NetGroup, SafetyNet, profiles_without
from ironview.domain.values import value
from ironview.store.safety_net import NetAsked
from ironview.store.summaries import FoundPatient, Summary


@value(kw_only=True)
class NetLine:
    """A patient of a group.

    Attributes:
        summary: As kept; None for who was never read.
    """

    line: PatientLine
    summary: Summary | None

    @property
    def key(self) -> str:
        """What ``Workspace.open_chart`` takes."""
        return self.line.key


class NetAccount(QObject):
    """Asks the store; nothing is read anew for it.

    Every method that reads raises StoreError when the store cannot be read.

    Signals:
        changed: Somebody may be in another group.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.patients_changed.connect(self.changed)

    def counts(self) -> SafetyNet:
        """Return how many are in each group."""
        return self._workspace.store.safety_net.counts(asked_with(self._workspace.read_with()))

    def lines(self, group: NetGroup, limit: int, offset: int = 0) -> tuple[NetLine, ...]:
        """Return patients of a group by name."""
        asked = asked_with(self._workspace.read_with())
        rows = self._workspace.store.safety_net.rows(group, asked, limit, offset)
        return tuple(net_line(row, self._workspace) for row in rows)


def asked_with(read_with: ReadWith) -> NetAsked:
    """Return what the account asks of every summary."""
    profiles = read_with.rule_book.profiles.values()
    return NetAsked(
        today=read_with.today,
        rules=read_with.rules,
        profiles={
            one: profiles_without(profiles, one)
            for one in (LeftOut.NO_OVERLOAD, LeftOut.NO_RESPONSE)
        },
    )


def net_line(found: FoundPatient, workspace: Workspace) -> NetLine:
    """Return the line of a patient found in the store."""
    return NetLine(line=patient_line(found, workspace.today), summary=found.summary)
