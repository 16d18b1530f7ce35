"""What changes for a patient when something besides results is entered, as sentences."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.readings import reading_of
from ironview.ui.forms.consequence_box import Consequence, IconSign
from ironview.ui.forms.finding_consequences import finding_consequence
from ironview.ui.forms.waiting_dates import waiting_dates
from ironview.wording.labels import profile_name

translate = QCoreApplication.translate


def foreseen_changes(before: Interpretation, after: Interpretation) -> list[Consequence]:
    """Return the sentences, most pressing first; one that says so when nothing changes."""
    lines = [finding_consequence(finding) for finding in _pressing(before, after)]
    lines += profile_change(before, after)
    lines += samples_change(before, after)
    lines += next_test_change(before, after)
    if not lines:
        said = translate("ForeseenChanges", "It is kept on record; no verdict changes by it.")
        lines.append(Consequence(IconSign("info", "muted"), said))
    return lines


def new_findings(before: Interpretation, after: Interpretation) -> Iterator[Finding]:
    """Yield what is found after and was not before, most severe first."""
    known = {(finding.code, finding.samples, finding.dose) for finding in before.findings}
    for finding in after.findings:
        if (finding.code, finding.samples, finding.dose) not in known:
            yield finding


def profile_change(before: Interpretation, after: Interpretation) -> list[Consequence]:
    """Return a sentence when another profile comes into force."""
    if before.profile.id == after.profile.id:
        return []
    said = translate(
        "ForeseenChanges", "The rules of <b>{profile}</b> come into force for this patient."
    ).format(profile=profile_name(after.profile.id, after.profile_limits.name))
    return [Consequence(IconSign("book-open", "ink2"), said)]


def samples_change(before: Interpretation, after: Interpretation) -> list[Consequence]:
    """Return a sentence when stored samples read differently or carry other verdicts."""
    count = changed_samples(before, after)
    if count == 0:
        return []
    if count == 1:
        said = translate("ForeseenChanges", "<b>1 stored sample</b> reads differently by it.")
    else:
        said = translate(
            "ForeseenChanges", "<b>{count} stored samples</b> read differently by it."
        ).format(count=count)
    return [Consequence(Severity.NOTICE, said)]


def changed_samples(before: Interpretation, after: Interpretation) -> int:
    """Return how many samples of both read differently or carry other verdicts."""
    old = {interpreted.sample.at: _verdicts(interpreted) for interpreted in before.samples}
    new = {interpreted.sample.at: _verdicts(interpreted) for interpreted in after.samples}
    return sum(1 for at, verdicts in new.items() if at in old and old[at] != verdicts)


def next_test_change(before: Interpretation, after: Interpretation) -> list[Consequence]:
    """Return a sentence when the next test moves."""
    old, new = before.next_test, after.next_test
    if (old.earliest, old.preferred) == (new.earliest, new.preferred):
        return []
    if new.earliest is None or new.preferred is None:
        said = translate("ForeseenChanges", "No test is waited for any more.")
        return [Consequence(IconSign("calendar-x", "ink2"), said)]
    said = translate("ForeseenChanges", "The next test moves to {dates}.").format(
        dates=waiting_dates(new)
    )
    return [Consequence(IconSign("calendar-clock", "ink2"), said)]


def _pressing(before: Interpretation, after: Interpretation) -> list[Finding]:
    pressing = (Severity.URGENT, Severity.WARNING)
    return [finding for finding in new_findings(before, after) if finding.severity in pressing]


def _verdicts(interpreted: InterpretedSample) -> tuple[object, ...]:
    response = interpreted.hb_response
    readings = tuple(
        (result.row.key, reading_of(result), result.flag) for result in interpreted.sample.results
    )
    return (
        interpreted.stores,
        interpreted.overload,
        response.verdict if response is not None else None,
        readings,
    )
