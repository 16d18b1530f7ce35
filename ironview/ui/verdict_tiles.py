"""Five answers beside the bottom line: what each tile says, and which finding it stands for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.bookings import Booking
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.record import Infusion
from ironview.domain.verdicts import NextTestState, Overload, Stores
from ironview.ui import words
from ironview.wording.bookings import booked_text
from ironview.wording.bottom_line import newest_told
from ironview.wording.dates import date_text, short_date_text
from ironview.wording.explanations import Explanation, Topic, Verdict, explain_topic
from ironview.wording.hb_response_sentences import offered_fact
from ironview.wording.numbers import number_text, plain_text, with_unit
from ironview.wording.verdict_labels import hb_label, overload_label, stores_label

_ASKING = (Severity.URGENT, Severity.WARNING)
_SHOWN_WITH_STORES = (AnalyteCode.FERRITIN, AnalyteCode.TSAT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One answer.

    Attributes:
        fact: One line below the value.
        finding: Selected when the tile is pressed; None when there is nothing to select.
        is_overridden: Somebody set that finding aside; it asks for nothing.
        dose: Opened when the tile is pressed: this first dose of a course waits for a baseline.
        topic: What the tile is about.
        verdict: The answer; None while there is none, or where it is a number.
    """

    topic: Topic
    label: str
    value: str
    fact: str
    finding: Finding | None = None
    is_overridden: bool = False
    dose: Infusion | None = None
    verdict: Verdict | None = None

    def explained(self) -> Explanation:
        """Return what the tile is about and what its answer means."""
        return explain_topic(self.topic, self.label, self.value, self.verdict)

    @property
    def severity(self) -> Severity | None:
        """Shape to show before the value: only of findings that ask for something."""
        if self.finding is None or self.is_overridden or self.finding.severity not in _ASKING:
            return None
        return self.finding.severity


def verdict_tiles(interpretation: Interpretation) -> tuple[Tile, ...]:
    """Return the five tiles, in their order on screen."""
    return (
        _stores(interpretation),
        _overload(interpretation),
        _response(interpretation),
        _iron_given(interpretation),
        _next_test(interpretation),
    )


def with_booking(tiles: tuple[Tile, ...], booked: Booking | None) -> tuple[Tile, ...]:
    """Return the tiles; where a test is booked, that of the next test says when.

    Args:
        booked: The next open booking; None without one.
    """
    if booked is None:
        return tiles
    said = booked_text(booked)
    return tuple(
        replace(tile, fact=said) if tile.topic is Topic.NEXT_TEST else tile for tile in tiles
    )


def _stores(interpretation: Interpretation) -> Tile:
    label = QCoreApplication.translate("Tiles", "Stores")
    sample = _newest(interpretation, lambda one: one.stores is not None)
    if sample is None or sample.stores is None:
        return Tile(
            topic=Topic.STORES,
            label=label,
            value="–",
            fact=QCoreApplication.translate("Tiles", "no ferritin yet"),
        )
    fact = _values(sample, _SHOWN_WITH_STORES)
    if sample is not newest_told(interpretation):
        # The bottom line beside it is of another day.
        fact = f"{_values(sample, _SHOWN_WITH_STORES[:1])}, {date_text(sample.sample.at.day)}"
    if sample.stores is Stores.NOT_ASSESSABLE:
        fact = words.window_line(sample)
    return Tile(
        topic=Topic.STORES,
        verdict=sample.stores,
        label=label,
        value=stores_label(sample.stores),
        fact=fact,
        finding=_finding(interpretation, sample, "stores."),
    )


def _overload(interpretation: Interpretation) -> Tile:
    label = QCoreApplication.translate("Tiles", "Overload")
    sample = _newest(interpretation, lambda one: one.overload is not None)
    if sample is None or sample.overload is None:
        return Tile(
            topic=Topic.OVERLOAD,
            label=label,
            value="–",
            fact=QCoreApplication.translate("Tiles", "no ferritin or TSAT yet"),
        )
    # The bottom line beside it may be of another day.
    is_older = sample is not newest_told(interpretation)
    return Tile(
        topic=Topic.OVERLOAD,
        verdict=sample.overload,
        label=label,
        value=overload_label(sample.overload),
        fact=_overload_fact(sample, sample.overload, is_older=is_older),
        finding=_finding(interpretation, sample, "overload."),
    )


def _overload_fact(sample: InterpretedSample, overload: Overload, *, is_older: bool) -> str:
    translate = QCoreApplication.translate
    if not is_older:
        return {
            Overload.NONE: translate("Tiles", "not above both limits"),
            Overload.POSSIBLE: translate("Tiles", "above both limits, once"),
            Overload.PERSISTENT: translate("Tiles", "not a diagnosis"),
        }.get(overload) or _why_no_overload(sample)
    said = {
        Overload.NONE: translate("Tiles", "as of {date}"),
        Overload.POSSIBLE: translate("Tiles", "once, {date}"),
        Overload.PERSISTENT: translate("Tiles", "not a diagnosis, {date}"),
        Overload.NOT_ASSESSABLE: translate("Tiles", "{why}, {date}"),
    }[overload]
    return said.format(why=_why_no_overload(sample), date=date_text(sample.sample.at.day))


def _why_no_overload(sample: InterpretedSample) -> str:
    if not sample.sample.profile.judges_overload:
        return QCoreApplication.translate("Tiles", "no limits in {profile}").format(
            profile=sample.sample.profile.name
        )
    for code in _SHOWN_WITH_STORES:
        if not sample.sample.of(code):
            return QCoreApplication.translate("Tiles", "{test} missing").format(
                test=_short_name(code)
            )
    return words.window_line(sample)


def _response(interpretation: Interpretation) -> Tile:
    label = QCoreApplication.translate("Tiles", "Hb response")
    sample = _newest(interpretation, lambda one: one.hb_response is not None)
    if sample is None or sample.hb_response is None:
        fact = QCoreApplication.translate("Tiles", "no Hb after a dose")
        return Tile(topic=Topic.RESPONSE, label=label, value="–", fact=fact)
    response = sample.hb_response
    fact = ""
    if response.baseline_g_dl is not None and response.delta_g_dl is not None:
        before = response.baseline_g_dl
        fact = QCoreApplication.translate("Tiles", "{before} → {after}, {change} g/dL").format(
            before=number_text(before, 1),
            after=number_text(before + response.delta_g_dl, 1),
            change=words.change(response.delta_g_dl, 1),
        )
    elif response.offered_at is not None:
        fact = offered_fact(response)
    elif response.days_from_first is not None:
        fact = QCoreApplication.translate("Tiles", "day {n} of the course").format(
            n=response.days_from_first
        )
    return Tile(
        topic=Topic.RESPONSE,
        verdict=response.verdict,
        label=label,
        value=hb_label(response.verdict),
        fact=fact,
        finding=_finding(interpretation, sample, "response."),
        dose=_dose_without_baseline(interpretation, sample),
    )


def _dose_without_baseline(
    interpretation: Interpretation, sample: InterpretedSample
) -> Infusion | None:
    """Return the first dose of the course whose baseline a person may take."""
    response = sample.hb_response
    if response is None or response.offered_g_dl is None or response.days_from_first is None:
        return None
    first = sample.sample.at.day - timedelta(response.days_from_first)
    courses = (summary.course for summary in interpretation.courses)
    return next((course.doses[0].infusion for course in courses if course.first == first), None)


def _iron_given(interpretation: Interpretation) -> Tile:
    label = QCoreApplication.translate("Tiles", "Iron given")
    if not interpretation.courses:
        return Tile(
            topic=Topic.IRON_GIVEN,
            label=label,
            value=with_unit("0", "mg"),
            fact=QCoreApplication.translate("Tiles", "no dose on record"),
        )
    last = interpretation.courses[-1]
    total = last.course.total_mg
    days = {dose.day for dose in last.course.doses}
    finding = next(
        (
            one
            for one in interpretation.findings
            if one.code.startswith("dose.") and (one.dose in days)
        ),
        None,
    )
    return Tile(
        topic=Topic.IRON_GIVEN,
        label=label,
        value=with_unit(plain_text(total), "mg"),
        fact=_against_need(total, last.ganzoni_mg or last.simplified_mg),
        finding=finding,
    )


def _against_need(total: Decimal, need: int | None) -> str:
    if not need:
        return QCoreApplication.translate("Tiles", "need unknown")
    share = (total - need) / need * 100
    return QCoreApplication.translate("Tiles", "of {need} mg, {share}\u00a0%").format(
        need=need, share=words.change(share, 0)
    )


def _next_test(interpretation: Interpretation) -> Tile:
    label = QCoreApplication.translate("Tiles", "Next test")
    test = interpretation.next_test
    on = {
        NextTestState.WAITING: test.earliest,
        NextTestState.OPEN: test.preferred,
        NextTestState.REDRAW: test.earliest,
        NextTestState.DUE: test.preferred,
        NextTestState.OVERDUE: test.preferred,
        NextTestState.DONE: test.recheck,
    }.get(test.state)
    word = _next_test_word(test.state)
    if test.state is NextTestState.WAITING and test.preferred:
        word = QCoreApplication.translate("Tiles", "or better {date}").format(
            date=short_date_text(test.preferred)
        )
    return Tile(
        topic=Topic.NEXT_TEST,
        verdict=test.state,
        label=label,
        value=date_text(on) if on else "–",
        fact=word,
    )


def _newest(
    interpretation: Interpretation, wanted: Callable[[InterpretedSample], bool]
) -> InterpretedSample | None:
    return next((one for one in reversed(interpretation.samples) if wanted(one)), None)


def _finding(
    interpretation: Interpretation, sample: InterpretedSample, chapter: str
) -> Finding | None:
    return next(
        (
            one
            for one in interpretation.findings
            if one.code.startswith(chapter) and sample.sample.at in one.samples
        ),
        None,
    )


def _values(sample: InterpretedSample, codes: tuple[AnalyteCode, ...]) -> str:
    said = []
    for code in codes:
        for result in sample.sample.of(code)[:1]:
            if result.quantity is not None:
                text = words.quantity(result.quantity, result.analyte.decimals)
                unit = "\u00a0%" if code is AnalyteCode.TSAT else ""
                said.append(f"{_short_name(code)} {text}{unit}")
    return ", ".join(said)


def _short_name(code: AnalyteCode) -> str:
    return (
        QCoreApplication.translate("Tiles", "TSAT")
        if code is AnalyteCode.TSAT
        else QCoreApplication.translate("Tiles", "ferritin")
    )


def _next_test_word(state: NextTestState) -> str:
    translate = QCoreApplication.translate
    return {
        NextTestState.NONE: translate("Tiles", "no dose on record"),
        NextTestState.WAITING: translate("Tiles", "waiting"),
        NextTestState.OPEN: translate("Tiles", "possible now, better then"),
        NextTestState.DUE: translate("Tiles", "due"),
        NextTestState.OVERDUE: translate("Tiles", "overdue"),
        NextTestState.REDRAW: translate("Tiles", "draw again from then"),
        NextTestState.DONE: translate("Tiles", "recheck"),
    }[state]
