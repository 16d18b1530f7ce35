"""The proof that nothing was forgotten: counts that add up, and the patients behind each."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from ironview.controller.patient_lines import PatientLine, patient_line
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.worklist_listing import ListedLane
from ironview.controller.workspace import Workspace
from ironview.domain.safety_net import (
    ACCOUNT,
    Checked,
    LeftOut,
    NetGroup,
    SafetyNet,
    profiles_without,
    quiet_of,
)
from ironview.domain.values import value
from ironview.store.database import Store
from ironview.store.safety_net import NetAsked
from ironview.store.summaries import FoundPatient, Summary


@value(kw_only=True)
class NetLine:
    """A patient of a group.

    Attributes:
        checked: None for who was never read.
    """

    line: PatientLine
    checked: Checked | None

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
        return tuple(net_line(row, self._workspace.today) for row in rows)


def listed_account(store: Store, lanes: Iterable[ListedLane], read_with: ReadWith) -> SafetyNet:
    """Return the account of a whole list, in which nobody is unread.

    Raises:
        StoreError: The store cannot be read.
    """
    everybody = [one.summary for lane in lanes for one in lane.patients]
    asked = asked_with(read_with)
    found: Counter[NetGroup | None] = Counter(
        one.work.lane or quiet_of(one.work, one.next_state) for one in everybody
    )
    seen: dict[NetGroup, int] = {
        LeftOut.HELD_ROWS: sum(one.held > 0 for one in everybody),
        **{
            group: sum(one.profile in profiles for one in everybody)
            for group, profiles in asked.profiles.items()
        },
    }
    kept = store.safety_net.counts(asked)
    account = {group: found[group] for group in ACCOUNT}
    return replace(kept, of={**kept.of, **account, **seen})


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


def net_line(found: FoundPatient, today: date) -> NetLine:
    """Return the line of a patient found in the store."""
    kept = found.summary
    return NetLine(
        line=patient_line(found, today), checked=None if kept is None else checked_of(kept, today)
    )


def checked_of(summary: Summary, today: date) -> Checked:
    """Return what is kept of a reading."""
    return Checked(
        as_of=summary.as_of,
        changes_on=summary.changes_on,
        today=today,
        state=summary.next_state,
        next_date=summary.next_date,
        held=summary.held,
        profile=summary.profile,
        work=summary.work,
    )
