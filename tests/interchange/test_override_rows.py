"""Overrides as rows of a record."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.domain.evidence import keyless_names
from ironview.domain.findings import Finding, Severity, Skipped, Used
from ironview.domain.interpretation import interpret
from ironview.domain.overrides import Override, OverrideState, judge_overrides, profile_of
from ironview.domain.record import Record
from ironview.interchange.merging import merge
from ironview.interchange.override_rows import (
    carried,
    carrying,
    override_row,
    stored_as,
    without_carried,
)
from tests.domain.records import GUIDELINE, condition, dose, event, patient, result
from tests.domain.test_kept_findings import findings
from tests.interchange.test_case_file import AS_OF, read_back, records
from tests.store.drawn import texts

overrides = st.builds(
    Override,
    finding=findings,
    profile_id=texts,
    profile_version=texts,
    reason=texts,
    comment=texts,
    by=texts,
    at=st.datetimes(timezones=st.just(UTC)),
)
BARE = Record(patient=patient())
PLAIN = Finding(code="x", severity=Severity.NOTICE, rule="x")


@given(st.lists(overrides, max_size=3))
def test_any_override_is_read_back_as_it_was(drawn):
    record = carrying(BARE, drawn)
    text = msgspec.json.encode(dict(record.unknown))
    read = carried(replace(BARE, unknown=msgspec.json.decode(text)))
    assert read.overrides == tuple(drawn)
    assert read.unreadable == 0
    assert without_carried(record) == BARE


def test_the_time_of_a_decision_is_told_in_utc():
    override = Override(
        finding=PLAIN,
        profile_id="general",
        profile_version="2026.1",
        reason="other",
        comment="",
        by="",
        at=datetime(2026, 6, 3, 10, tzinfo=timezone(timedelta(hours=2))),
    )
    assert override_row(override)["at"] == "2026-06-03T08:00:00+00:00"


def test_rows_are_called_by_the_keys_of_the_store_only_inside_it():
    record = replace(
        BARE,
        results=(
            replace(result("ferritin", "9", 0), key="k1"),
            replace(result("ferritin", "9", 1), key="k2", id="lab-2"),
        ),
        infusions=(replace(dose(0), key="k3"),),
        events=(replace(event("transfusion", 3), key="k4"),),
        conditions=(replace(condition("ibd"), key="k5"),),
    )
    names = keyless_names(record)
    assert names["k2"].reference == "lab-2"
    assert names["k5"].reference == "ibd"
    assert names["k1"].reference.startswith("ferritin@")
    assert names["k3"].reference.startswith("ferric_carboxymaltose@")
    assert names["k4"].reference.startswith("transfusion@")

    finding = replace(
        PLAIN,
        used=(Used("k1", "ferritin", None, "9 ug/L", None), Used("?", "hb", None, "", None)),
        skipped=(Skipped("k2", "ferritin", None, "9 ug/L", "held"),),
    )
    override = Override(
        finding=finding,
        profile_id="",
        profile_version="",
        reason="",
        comment="",
        by="",
        at=datetime(2026, 6, 3, tzinfo=UTC),
    )
    (told,) = carried(carrying(record, [override])).overrides
    assert [one.reference for one in told.finding.used] == [names["k1"].reference, "?"]
    assert [one.reference for one in told.finding.skipped] == ["lab-2"]


def test_a_name_of_two_rows_means_each_in_turn_and_then_the_last():
    record = replace(BARE, infusions=tuple(replace(dose(0), key=key) for key in ("k1", "k2")))
    (name,) = set(keyless_names(record).values())
    same, strange = Used(*name, "", None), Used("?", "x", None, "", None)
    finding = replace(PLAIN, used=(same, same, same, strange, replace(same, analyte="hb")))
    override = Override(
        finding=finding,
        profile_id="",
        profile_version="",
        reason="",
        comment="",
        by="",
        at=datetime(2026, 6, 3, tzinfo=UTC),
    )
    for stored in stored_as([override, override], record):
        assert [one.reference for one in stored.finding.used] == [
            "k1",
            "k2",
            "k2",
            "?",
            name.reference,
        ]


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ([1], [2], [1, 2]),
        ([1, 3], [3, 2], [1, 3, 2]),
        ([1], None, [1]),
        (None, [2], [2]),
        (7, [2], 7),
        ([1], 7, [1]),
    ],
)
def test_rows_of_two_files_about_one_patient_are_all_kept(first, second, together):
    one, other = (
        replace(BARE, unknown={} if rows is None else {"overrides": rows})
        for rows in (first, second)
    )
    (merged,) = merge([one, other]).records
    assert merged.unknown == {"overrides": together}


def keyed(record, prefix):
    """Return the record as a store would number its rows."""

    def rows(listed):
        return tuple(replace(row, key=f"{prefix}-{id(row)}-{n}") for n, row in enumerate(listed))

    return replace(
        record,
        results=rows(record.results),
        infusions=rows(record.infusions),
        events=rows(record.events),
        conditions=rows(record.conditions),
        symptoms=rows(record.symptoms),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_every_finding_set_aside_in_one_store_is_set_aside_in_the_next(record):
    here = keyed(record, "here")
    judged = interpret(here, GUIDELINE, AS_OF)
    aside = [
        Override(
            finding=finding,
            profile_id=profile_id,
            profile_version=version,
            reason="other",
            comment="",
            by="",
            at=datetime(2026, 6, 3, tzinfo=UTC),
        )
        for finding in judged.findings
        for profile_id, version in [profile_of(judged, finding)]
    ]
    arrived = read_back(carrying(here, aside))
    there = keyed(arrived, "there")
    standings = judge_overrides(
        interpret(there, GUIDELINE, AS_OF), stored_as(carried(arrived).overrides, there)
    )
    before = judge_overrides(judged, aside)
    states = [(one.state, one.override.finding.code) for one in standings]
    if len(set(keyless_names(here).values())) == len(keyless_names(here)):
        assert states == [(one.state, one.override.finding.code) for one in before]
    else:
        assert len(states) == len(before)
    assert all(one.state is not OverrideState.GONE for one in before)
