"""Writes a simulated clinic into a store: records in bulk, and what people decided until today."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2

from ironview import __version__
from ironview.controller.decisions import Decisions
from ironview.controller.patient_lines import summary_of
from ironview.controller.viewpoint import ClinicSettings, Viewpoint, viewpoint
from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.overrides import Override, judge_overrides, profile_of
from ironview.domain.record import Record
from ironview.domain.sign_off import (
    SignedContent,
    SignOff,
    SignOffAction,
    frozen,
    judge_sign_offs,
)
from ironview.domain.verdicts import NextTest
from ironview.store.batches import ImportedFile, WaitingRow
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.row_columns import ClinicalRow
from ironview.store.summaries import Summary
from tests.simulated.clinic import Clinic, Simulated, simulate

ZONE: Final = ZoneInfo("Europe/Berlin")
PAGE: Final = 500
PEOPLE: Final = ("Anna Weber", "Dr Brandt", "Dr Osei", "Dr Lang")
PANEL: Final = ("ferritin", "tsat", "hb", "crp")
_ACTIONS: Final = (SignOffAction.REPEAT_TEST, SignOffAction.GIVE_IRON, SignOffAction.TREAT)
_REASONS: Final = ("not_for_this_patient", "already_treated", "result_doubted")


def fill(
    store: Store,
    clinic: Clinic,
    patients: int,
    rule_book: Guideline,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Write so many patients into an empty store, as they stand on the clinic's last day."""
    for start in range(0, patients, PAGE):
        step(start, patients)
        numbers = range(start, min(start + PAGE, patients))
        page = [simulate(clinic, number) for number in numbers]
        with store.writing("Anna Weber", "import") as change:
            kept = _write_records(store, page, change, start // PAGE)
        chance = Random(f"{clinic.seed}/decided/{start}")
        with store.writing("Dr Brandt", "sign_off") as change:
            summaries = {
                key: _decide(store, key, record, one, (clinic, rule_book, chance), change)
                for (key, record), one in zip(kept, page, strict=True)
            }
            store.summaries.put_all(summaries)
    step(patients, patients)


def _write_records(
    store: Store, page: Sequence[Simulated], change: Change, number: int
) -> list[tuple[str, Record]]:
    """Write new patients with all their rows as one import; return each as the store has it."""
    change.belongs_to(_batch(store, change, number))
    keys = store.patients.add_many([(one.record.patient, {}) for one in page], change)
    rows: list[tuple[str, ClinicalRow]] = []
    for key, one in zip(keys, page, strict=True):
        rows += [(key, row) for row in _as_reported(one)]
    row_keys = iter(store.rows.add_many(rows, change))
    kept = [(key, _with_keys(one.record, row_keys)) for key, one in zip(keys, page, strict=True)]
    for (_, record), one in zip(kept, page, strict=True):
        for index, before in one.corrected.items():
            now = record.results[index]
            store.rows.amend(now.key, now, change, seen=replace(now, value=before))
    _hold(store, change, number)
    return kept


def _as_reported(one: Simulated) -> Iterator[ClinicalRow]:
    """Yield the rows as they first came, in the order ``_with_keys`` names them in."""
    record = one.record
    yield from record.conditions
    yield from record.infusions
    for index, row in enumerate(record.results):
        yield replace(row, value=one.corrected[index]) if index in one.corrected else row
    yield from record.events
    yield from record.symptoms


def _with_keys(record: Record, keys: Iterator[str]) -> Record:
    return replace(
        record,
        conditions=tuple(replace(one, key=next(keys)) for one in record.conditions),
        infusions=tuple(replace(one, key=next(keys)) for one in record.infusions),
        results=tuple(replace(one, key=next(keys)) for one in record.results),
        events=tuple(replace(one, key=next(keys)) for one in record.events),
        symptoms=tuple(replace(one, key=next(keys)) for one in record.symptoms),
    )


def _batch(store: Store, change: Change, number: int) -> int:
    content = hashlib.sha256(f"page {number}".encode()).hexdigest()
    file = ImportedFile(f"laboratory-{number:04}.csv", content, 1_000_000)
    return store.batches.add(change.new_key(), [file], {"patients": PAGE, "held": 1})


def _hold(store: Store, change: Change, number: int) -> None:
    """Leave a row of the import waiting whose patient nobody knows."""
    if change.batch is None:
        return
    row = WaitingRow(
        kind="result",
        source=f"laboratory-{number:04}.csv:77",
        reason="import.no_patient",
        text="This row names no patient.",
    )
    store.batches.hold(change.batch, [row], change)


def _decide(
    store: Store,
    key: str,
    record: Record,
    simulated: Simulated,
    drawn_from: tuple[Clinic, Guideline, Random],
    change: Change,
) -> Summary:
    """Write signatures, bookings, calls and overrides of a patient; return the summary."""
    clinic, rule_book, chance = drawn_from
    view = viewpoint(record, rule_book, ClinicSettings(), ZONE, clinic.until)
    said = interpret(record, view.guideline, clinic.until)
    decided = _Decided(store, key, change, chance, view)
    overrides = decided.override(said)
    aside = judge_overrides(said, overrides)
    contents = [frozen(said, judged, aside, __version__) for judged in said.samples[-2:]]
    before = {record.results[at].key: value for at, value in simulated.corrected.items()}
    signed = [sign_off for one in contents for sign_off in decided.sign(_as_then(one, before))]
    decisions = Decisions(
        aside,
        judge_sign_offs(said, aside, signed, __version__),
        tuple(decided.book(said.next_test)),
        tuple(decided.call(said.next_test)),
    )
    return summary_of(said, decisions, view)


def _as_then(content: SignedContent, before: Mapping[str, str]) -> SignedContent:
    """Return a sample as it was signed before the laboratory corrected it."""
    results = tuple(
        replace(one, value=before[one.reference]) if one.reference in before else one
        for one in content.results
    )
    return replace(content, results=results)


class _Decided:
    """Draws what people decided about a patient, writes it, and returns it as it is kept."""

    def __init__(
        self, store: Store, key: str, change: Change, chance: Random, view: Viewpoint
    ) -> None:
        self._store, self._key, self._change = store, key, change
        self._chance, self._today = chance, view.today

    def sign(self, content: SignedContent) -> Iterator[SignOff]:
        """Yield a signature under most samples, the newest of all excepted."""
        age = (self._today - content.at.day).days
        if self._chance.random() > (0.3 if age < 6 else 0.86):
            return
        asks = content.asks
        sign_off = SignOff(
            content=content,
            is_relevant=content.is_abnormal and self._chance.random() < 0.5,
            action=self._chance.choice(_ACTIONS) if asks else SignOffAction.NONE,
            comment="",
            responsible=self._chance.choice(PEOPLE[1:]),
            next_date=self._today + timedelta(days=30) if asks else None,
            by=self._chance.choice(PEOPLE),
            at=self._at(age),
        )
        yield replace(sign_off, key=self._store.sign_offs.add(self._key, sign_off, self._change))

    def book(self, test: NextTest) -> Iterator[Booking]:
        """Yield the booked test of some patients: fitting, too early, or missed by now."""
        wanted = test.recheck or test.preferred
        if wanted is None or test.earliest is None or self._chance.random() > 0.6:
            return
        day = max(wanted, self._today) + timedelta(days=self._chance.randint(-3, 25))
        if self._chance.random() < 0.1:
            day = test.earliest - timedelta(days=self._chance.randint(1, 15))
        elif self._chance.random() < 0.06:
            day = self._today - timedelta(days=self._chance.randint(4, 20))
        clock = time(9, 30) if self._chance.random() < 0.5 else None
        booking = Booking(
            day=day, clock=clock, tests=test.tests or PANEL, by="Anna Weber", at=self._at(9)
        )
        yield replace(booking, key=self._store.bookings.add(self._key, booking, self._change))

    def call(self, test: NextTest) -> Iterator[Call]:
        """Yield how a call ended, where the test is late."""
        is_late = (test.recheck or test.preferred or self._today) < self._today
        if not is_late or self._chance.random() > 0.25:
            return
        outcome = self._chance.choice((CallOutcome.REACHED, CallOutcome.NOT_REACHED))
        call = Call(outcome=outcome, by="Anna Weber", at=self._at(3))
        yield replace(call, key=self._store.calls.add(self._key, call, self._change))

    def override(self, said: Interpretation) -> list[Override]:
        """Return what was set aside: hardly anything."""
        if not said.findings or self._chance.random() > 0.04:
            return []
        finding = self._chance.choice(said.findings)
        profile_id, profile_version = profile_of(said, finding)
        override = Override(
            finding=finding,
            profile_id=profile_id,
            profile_version=profile_version,
            reason=self._chance.choice(_REASONS),
            comment="Known.",
            by="Dr Osei",
            at=self._at(5),
        )
        key = self._store.overrides.add(self._key, override, self._change)
        return [replace(override, key=key)]

    def _at(self, days_ago: int) -> datetime:
        day = self._today - timedelta(days=days_ago)
        return datetime.combine(day, time(14, self._chance.randrange(60)), UTC)


_KEY: Final = re.compile(rb"(?<![0-9a-f])[0-9a-f]{28}(?![0-9a-f])")
_CONTENT: Final = (
    "batch", "batch_file", "patient", "identifier", "search_term", "condition", "infusion",
    "result", "event", "symptom", "earlier_version", "held_row", "override", "sign_off",
    "booking", "call", "target", "summary",
)  # fmt: skip


def content_digest(path: Path) -> str:
    """Return the SHA-256 of everything a plain store holds, its random keys numbered instead."""
    digest, numbers = hashlib.sha256(), dict[bytes, int]()

    def number(found: re.Match[bytes]) -> bytes:
        return b"key %d" % numbers.setdefault(found[0], len(numbers))

    with closing(dbapi2.connect(str(path))) as database:
        for table in _CONTENT:
            for row in database.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2'):
                digest.update(_KEY.sub(number, repr(row).encode()))
    return digest.hexdigest()
