"""Overrides as rows of a record."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.evidence import keyless_references
from ironview.domain.findings import Finding, Severity, Skipped, Used
from ironview.domain.overrides import Override, with_references
from ironview.domain.record import Record
from ironview.interchange.override_rows import carried, carrying, override_row, without_carried
from tests.domain.records import condition, dose, event, patient, result
from tests.domain.test_kept_findings import findings
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
    names = keyless_references(record)
    assert names["k2"] == "lab-2"
    assert names["k5"] == "ibd"
    assert names["k1"].startswith("ferritin@")
    assert names["k3"].startswith("ferric_carboxymaltose@")
    assert names["k4"].startswith("transfusion@")

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
    told = with_references(override, names).finding
    assert [one.reference for one in told.used] == [names["k1"], "?"]
    assert [one.reference for one in told.skipped] == ["lab-2"]


def test_rows_without_a_date_have_no_name_in_a_file():
    record = replace(
        BARE,
        infusions=(replace(dose(0), key="k1", started=None),),
        events=(replace(event("transfusion", 3), key="k2", at=None),),
        results=(result("ferritin", "9", 0),),
    )
    assert keyless_references(record) == {}
