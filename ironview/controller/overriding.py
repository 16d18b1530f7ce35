"""Findings a person overrides: kept with the chart, judged anew with every change."""

from typing import TYPE_CHECKING, Final

from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation
from ironview.domain.override_choices import OverrideChoices
from ironview.domain.overrides import (
    Override,
    OverrideStanding,
    OverrideState,
    Withdrawal,
    judge_overrides,
    profile_of,
    subject_of,
)
from ironview.knowledge.override_reasons import load_override_choices
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.overrides import WITHDRAW

if TYPE_CHECKING:
    from ironview.controller.chart import Chart

_CHANGED: Final = (
    "This finding became another meanwhile, here or in another window. Nothing was overridden. "
    "Look at it again, then decide."
)


def override_choices() -> OverrideChoices:
    """Return the reasons a person may choose from."""
    return load_override_choices()


def read_standings(
    store: Store, patient_key: str, interpretation: Interpretation
) -> tuple[OverrideStanding, ...]:
    """Return what the kept overrides of a patient mean for an interpretation.

    Raises:
        StoreError: The store cannot be read.
    """
    return judge_overrides(interpretation, store.overrides.of(patient_key))


def override_finding(chart: "Chart", finding: Finding, reason: str, comment: str) -> None:
    """Keep that a person set a finding aside; one that was open again is decided anew.

    Args:
        finding: As it is on screen; it must still be so.
        reason: Code of ``override_choices``.

    Raises:
        OverrideRefusedError: The reason is unknown, or needs a comment.
        ChangedMeanwhileError: The finding or its override is another by now.
        StoreError: Nothing was changed.
    """
    comment = comment.strip()
    override_choices().refuse_incomplete(reason, comment, finding.severity)
    seen = override_of(chart.overrides, finding)
    with chart.writing("override_finding", reason) as change:
        store, said = chart.store, chart.read_now()
        if finding not in said.findings or chart.overrides != read_standings(
            store, chart.key, said
        ):
            raise ChangedMeanwhileError(_CHANGED)
        profile_id, profile_version = profile_of(said, finding)
        override = Override(
            finding=finding,
            profile_id=profile_id,
            profile_version=profile_version,
            reason=reason,
            comment=comment,
            by=chart.user,
            at=store.now(),
            key=seen.override.key if seen else "",
        )
        if seen is None:
            store.overrides.add(chart.key, override, change)
        else:
            store.overrides.amend(override, change, seen=seen.override)


def withdraw_override(chart: "Chart", override: Override, reason: str) -> None:
    """Let an override count no longer; the finding asks again.

    Raises:
        ChangedMeanwhileError: It is another by now.
        StoreError: Nothing was changed.
    """
    with chart.writing(WITHDRAW, reason) as change:
        chart.store.overrides.withdraw(override, change)


def withdrawals_of(chart: "Chart", finding: Finding) -> tuple[Withdrawal, ...]:
    """Return the withdrawn overrides of what this finding is about, the latest first.

    Raises:
        StoreError: The store cannot be read.
    """
    about = subject_of(finding)
    withdrawn = chart.store.overrides.withdrawn(chart.key)
    return tuple(one for one in withdrawn if subject_of(one.override.finding) == about)


def override_of(
    standings: tuple[OverrideStanding, ...], finding: Finding
) -> OverrideStanding | None:
    """Return what was decided about a finding of today, or about one that is gone; or None."""
    return next((one for one in standings if _shown(one) == finding), None)


def overridden(standings: tuple[OverrideStanding, ...]) -> tuple[Finding, ...]:
    """Return the findings of today whose override stands."""
    return tuple(_shown(one) for one in standings if one.state is OverrideState.STANDS)


def gone(standings: tuple[OverrideStanding, ...]) -> tuple[Finding, ...]:
    """Return the findings that were overridden and are no longer there, as they were then."""
    return tuple(_shown(one) for one in standings if one.state is OverrideState.GONE)


def _shown(standing: OverrideStanding) -> Finding:
    return standing.override.finding if standing.finding is None else standing.finding
