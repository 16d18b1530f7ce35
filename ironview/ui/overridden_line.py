"""The bottom line of a patient with overridden findings: no longer loud, and never silent."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.overriding import overridden, override_of
from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding, without_overridden
from ironview.domain.verdicts import Stores
from ironview.ui.bottom_line import BottomLine, bottom_line
from ironview.ui.verdict_tiles import Tile, verdict_tiles
from ironview.wording.bottom_line import leading_finding, newest_told
from ironview.wording.headlines import finding_headline
from ironview.wording.overrides import decided_by, overridden_count, reason_within

translate = QCoreApplication.translate


def line_of(said: Interpretation, standings: tuple[OverrideStanding, ...]) -> BottomLine:
    """Return the lines, led by what still asks; they say how many findings were overridden.

    Where nothing else speaks, the headline keeps the words of an overridden verdict: setting it
    aside does not make it another one.
    """
    aside = overridden(standings)
    if not aside:
        return bottom_line(said)
    quiet = without_overridden(said, standings)
    line = bottom_line(quiet)
    verdict = _verdict_aside(said, quiet, aside)
    if verdict is not None:
        line = replace(
            line,
            headline=finding_headline(verdict, QLocale()),
            state=_state(standings, verdict),
            severity=verdict.severity,
            is_overridden=True,
        )
    count = overridden_count(len(aside))
    return replace(
        line,
        facts=" ".join(part for part in (line.facts, count) if part),
        next_step=" ".join(part for part in (line.next_step, count) if part),
    )


def tiles_of(said: Interpretation, standings: tuple[OverrideStanding, ...]) -> tuple[Tile, ...]:
    """Return the tiles; one whose finding is overridden keeps it, without its loud shape."""
    aside = overridden(standings)
    tiles = verdict_tiles(said)
    if not aside:
        return tiles
    quiet = verdict_tiles(without_overridden(said, standings))
    return tuple(
        replace(left, finding=all_of_it.finding, is_overridden=True)
        if left.finding is None and all_of_it.finding in aside
        else left
        for left, all_of_it in zip(quiet, tiles, strict=True)
    )


def _verdict_aside(
    said: Interpretation, quiet: Interpretation, aside: Sequence[Finding]
) -> Finding | None:
    """Return the overridden verdict on stores or overload that led, when nothing leads now."""
    leading, newest = leading_finding(said), newest_told(said)
    if leading is None or newest is None or leading_finding(quiet) is not None:
        return None
    is_verdict = leading.code.startswith(("stores.", "overload."))
    speaks = is_verdict and leading in aside and newest.stores is not Stores.REPLETE
    return leading if speaks else None


def _state(standings: tuple[OverrideStanding, ...], finding: Finding) -> str:
    standing = override_of(standings, finding)
    if standing is None:
        return ""
    return translate("BottomLine", "<b>Overridden</b> by {name}, {reason}").format(
        name=escape(decided_by(standing.override)),
        reason=escape(reason_within(standing.override.reason)),
    )
