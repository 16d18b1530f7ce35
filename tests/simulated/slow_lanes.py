"""Where a patient stands, worked out a second time from the rules of the worklist.

Slow and plain on purpose: every lane is asked of every patient, nothing is kept from before.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.knowledge.profiles import with_own_profiles
from ironview.knowledge.toml_files import parse_toml
from tests.simulated.slow_decisions import findings_aside, sample_states
from tests.simulated.slow_reading import Row, SlowStore

ORDER: Final = (
    "urgent", "above_limits", "not_responding", "overdue", "too_early", "due", "nothing_booked",
    "to_sign", "held",
)  # fmt: skip
"""The most urgent first."""
_TOO_MUCH: Final = (
    "overload.persistent", "overload.possible", "safety.hold_iron", "stores.ferritin_over_1000",
    "stores.ferritin_over_10000", "stores.overload_pattern",
)  # fmt: skip
_TOO_LITTLE: Final = ("response.non_response", "response.partial")
_SEVERITIES: Final = ("urgent", "warning", "notice", "info")
_MISLED_BY_IRON: Final = ("ferritin", "tsat", "iron", "tibc", "uibc", "transferrin")


def rules_of(store: SlowStore, delivered: Guideline) -> tuple[Guideline, Guideline]:
    """Return the rule book for patients without, and for those with a profile of their own."""
    chosen = store.settings()
    texts = [parse_toml(one, "own profile") for one in store.own_profiles()]
    book = with_own_profiles(delivered, texts) if texts else delivered
    book = book.choosing(
        deficiency=chosen.get("deficiency_overlay"), overload=chosen.get("overload_overlay")
    )
    return book.choosing(profile=chosen.get("default_profile")), book


def slow_summary(
    store: SlowStore, key: str, rules: tuple[Guideline, Guideline], today: date
) -> dict[str, Any]:
    """Return what the lists ought to show of a patient."""
    record = store.record(key)
    book = rules[record.patient.profile is not None]
    read = interpret(record, book, today)
    aside = findings_aside(read, store.of("override", key))
    asking = [one for one in read.findings if one not in aside]
    signatures = store.of("sign_off", key)
    states = sample_states(read, aside, signatures)
    booked = _booked(read, store.of("booking", key), book)
    places = _ordered(
        [
            *_asked(read, asking, states),
            *_test(read, booked, book),
            *_signature(read, asking, states),
            *_waiting(read),
        ]
    )
    top = next(_newest_words(read, asking, states), None)
    newest = max(signatures, key=lambda one: (one["signed_at"], one["key"]), default=None)
    calls = store.of("call", key)
    call = max(calls, key=lambda one: (one["called_at"], one["key"]), default=None)
    return {
        "lane": places[0]["lane"] if places else None,
        "places": places,
        "booked": None if booked is None else booked["key"],
        "responsible": "" if newest is None else newest["responsible"],
        "last_call": None if call is None else call["key"],
        "doses": _doses(read),
        "next_state": read.next_test.state.value,
        **_next_date(read),
        "top_finding": "" if top is None else top.code,
        "severity": None if top is None else top.severity.value,
        "held": len(read.held),
        "profile": read.profile.id,
        "last_dose": _text(read.next_test.last_dose),
    }


def kept_summary(row: Row) -> dict[str, Any]:
    """Return the same from what is kept."""
    work = json.loads(row["work"])
    return {
        "lane": row["lane"],
        "places": [_brief(one) for one in work["places"]],
        "booked": work["booked"] and work["booked"]["key"],
        "responsible": row["responsible"],
        "last_call": work["last_call"] and work["last_call"]["key"],
        "doses": work["doses"],
        "next_state": row["next_state"],
        "next_date": row["next_date"],
        "top_finding": row["top_finding"],
        "severity": row["severity"],
        "held": row["held"],
        "profile": row["summary_profile"],
        "last_dose": row["last_dose"],
    }


def _brief(place: Mapping[str, Any]) -> dict[str, Any]:
    finding = place["finding"]
    told = None if finding is None else (finding["code"], finding["samples"], finding["dose"])
    return {**place, "finding": told}


def _place(lane: str, reason: str, step: str, **more: Any) -> dict[str, Any]:
    empty = {"finding": None, "severity": None, "day": None, "value": "", "number": None}
    dates = {"since": None, "better": None}
    return {"lane": lane, "reason": reason, "step": step, **empty, **dates, **more}


def _ordered(places: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the first place of each lane, the most urgent lane first."""
    found = []
    for lane in ORDER:
        found += [one for one in places if one["lane"] == lane][:1]
    return found


def _asked(
    read: Interpretation, asking: Sequence[Finding], states: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Yield a place for each finding that is the newest word and that nobody signed."""
    for finding in _newest_words(read, asking, states):
        lane = _lane(finding)
        if lane:
            day = finding.samples[-1].day if finding.samples else finding.dose
            step = "act" if lane == "urgent" else "decide"
            severity = finding.severity.value
            told = _named(finding)
            yield _place(lane, "finding", step, finding=told, severity=severity, day=_text(day))


def _newest_words(
    read: Interpretation, asking: Sequence[Finding], states: Sequence[str]
) -> Iterator[Finding]:
    moments = [one.sample.at for one in read.samples]
    for finding in asking:
        if finding.samples:
            at = moments.index(finding.samples[-1])
            tests = {one.analyte for one in finding.used}
            is_superseded = any(
                row.is_eligible and row.code in tests
                for later in read.samples[at + 1 :]
                for row in later.sample.results
            )
            if states[at] == "signed" or is_superseded:
                continue
        yield finding


def _lane(finding: Finding) -> str:
    if finding.severity.value == "urgent":
        return "urgent"
    if finding.code in _TOO_MUCH:
        return "above_limits"
    return "not_responding" if finding.code in _TOO_LITTLE else ""


def _named(finding: Finding) -> tuple[str, list[Any], str | None]:
    samples = [
        [one.day.isoformat(), one.clock and one.clock.isoformat(), _microseconds(one.offset)]
        for one in finding.samples
    ]
    return finding.code, samples, _text(finding.dose)


def _booked(read: Interpretation, bookings: Sequence[Row], book: Guideline) -> Row | None:
    """Return the earliest booked test that no sample has answered."""
    early = book.worklist.booking_answered_before_days.whole
    left = []
    for row in bookings:
        from_day = date.fromisoformat(row["day"]) - timedelta(days=early)
        if not any(one.sample.at.day >= from_day for one in read.samples):
            left.append(row)
    left.sort(key=lambda one: (one["day"], one["clock"] or "00:00:00", one["key"]))
    return left[0] if left else None


def _test(read: Interpretation, booked: Row | None, book: Guideline) -> Iterator[dict[str, Any]]:
    if booked is None:
        yield from _unbooked(read, book)
        return
    day, today, test = date.fromisoformat(booked["day"]), read.as_of, read.next_test
    misleads = any(one in _MISLED_BY_IRON for one in json.loads(booked["tests"]))
    if (today - day).days > book.worklist.booking_missed_after_days.whole:
        yield _place("overdue", "missed", "test", day=_text(day), since=_text(day))
    elif test.earliest is not None and day < test.earliest and misleads:
        dates = {"since": _text(test.earliest), "better": _text(test.preferred)}
        yield _place("too_early", "booked_too_early", "move", day=_text(day), **dates)
    elif day <= _sunday(today):
        yield _place("due", "booked", "test", day=_text(day), since=_text(day))


def _unbooked(read: Interpretation, book: Guideline) -> Iterator[dict[str, Any]]:
    test, today = read.next_test, read.as_of
    state = test.state.value
    dates = {"since": _text(test.earliest), "better": _text(test.preferred)}
    if state == "done":
        day = test.recheck
        if day is not None and day <= _sunday(today):
            late = (today - day).days >= book.worklist.recheck_overdue_after_days.whole
            lane = "overdue" if late else "due"
            yield _place(lane, "recheck", "test", day=_text(day), since=_text(day))
    elif state == "overdue":
        yield _place("overdue", "no_result", "test", since=_text(test.preferred))
    elif state == "redraw":
        yield {**_redrawn(read), **dates}
    elif state in ("waiting", "open", "due"):
        if test.preferred is not None and test.preferred <= _sunday(today):
            yield _place("due", "not_booked", "test", since=_text(test.preferred))
        else:
            yield _place("nothing_booked", "not_booked", "book", **dates)


def _redrawn(read: Interpretation) -> dict[str, Any]:
    at = read.next_test.newest_unreadable
    for one in read.samples:
        if at is not None and one.sample.at == at:
            rows = [row.row for row in one.sample.results if row.code == "ferritin"]
            value = f"{rows[0].value} {rows[0].unit}".strip() if rows else ""
            more = {"day": _text(at.day), "value": value, "number": one.sample.day}
            return _place("too_early", "drawn_too_early", "draw_again", **more)
    return _place("too_early", "drawn_too_early", "draw_again")


def _signature(
    read: Interpretation, asking: Sequence[Finding], states: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Yield the newest sample where nobody signed it, else the newest that opened again."""
    opened = [at for at, state in enumerate(states) if state == "open_again"]
    if states and states[-1] == "not_signed":
        at, reason = len(states) - 1, "not_signed"
    elif opened:
        at, reason = opened[-1], "open_again"
    else:
        return
    sample = read.samples[at].sample
    open_here = [one for one in asking if sample.at in one.samples]
    worst = min(open_here, key=lambda one: _SEVERITIES.index(one.severity.value), default=None)
    yield _place(
        "to_sign",
        reason,
        "sign",
        finding=None if worst is None else _named(worst),
        severity=None if worst is None else worst.severity.value,
        day=_text(sample.at.day),
        since=_text(sample.at.day),
    )


def _waiting(read: Interpretation) -> Iterator[dict[str, Any]]:
    if read.held:
        yield _place("held", "rows_wait", "answer", number=len(read.held))


def _doses(read: Interpretation) -> list[Any] | None:
    """Return product, how many of it in the last course, mg of each, and the last day."""
    given = [
        [dose for dose in one.course.doses if dose.day <= read.as_of]
        for one in read.courses
        if one.course.first <= read.as_of
    ]
    if not given:
        return None
    last = given[-1][-1]
    same = [one for one in given[-1] if one.infusion.product == last.infusion.product]
    amounts = {one.mg for one in same}
    mg = str(next(iter(amounts))) if len(amounts) == 1 and None not in amounts else None
    return [last.infusion.product, len(same), mg, _text(last.day)]


def _next_date(read: Interpretation) -> dict[str, str | None]:
    """Return the date the next test is about; without a dose there is none."""
    test = read.next_test
    if test.state.value == "none":
        return {"next_date": None}
    dates = {"done": test.recheck, "due": test.preferred, "overdue": test.definitive}
    return {"next_date": _text(dates.get(test.state.value, test.earliest))}


def _sunday(day: date) -> date:
    while day.isoweekday() != 7:
        day += timedelta(days=1)
    return day


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _microseconds(offset: timedelta | None) -> int | None:
    return None if offset is None else round(offset.total_seconds() * 1_000_000)
