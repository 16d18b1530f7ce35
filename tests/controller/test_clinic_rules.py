"""Commands and windows read a store by the profiles its clinic made its own."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest

from ironview.controller.clinic_rules import (
    UnreadableProfileError,
    clinic_rules,
    whole_clinic_rules,
    without_profile,
)
from ironview.controller.comparing import rows_of
from ironview.controller.export_work import Export, ExportFormat, write_export
from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.profile_drafts import ChangeSource
from ironview.domain.record import Record
from ironview.knowledge.profile_drafts import draft_text, start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.store.database import open_store
from tests.domain.records import DAY_0, GUIDELINE, dose, patient, result

SOURCE = ChangeSource(person="Dr Abel", on=date(2026, 6, 3), reason="our assay")


def text(profile_id: str = "general", new_id: str = "", days: str = "63") -> str:
    draft = start_draft(delivered_text(profile_id), GUIDELINE, new_id)
    return draft_text(draft.with_number(("preferred_days",), days, SOURCE), "2026.1-own.1")


def let_count(store, profile_id: str, content: str) -> None:
    with store.writing("me", "activate_profile") as change:
        key = store.own_profiles.add(
            profile_id, store.own_profiles.next_number(profile_id), content, change
        )
        seen = {one.profile_id: one.key for one in store.own_profiles.active()}
        store.own_profiles.activate(key, change, seen=seen.get(profile_id, ""))


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.sqlite", analytes=GUIDELINE.analytes) as opened:
        with opened.writing("me", "add") as change:
            record = Record(
                patient=patient(),
                infusions=(dose(0),),
                results=(result("ferritin", "300", 60),),
            )
            key = opened.patients.add(record.patient, change)
            opened.rows.add(key, rows_of(record), change)
        yield opened


def exported(store, path, format_=ExportFormat.COHORT, **more) -> str:
    wanted = Export(
        keys=store.patients.keys(),
        format=format_,
        deidentified=False,
        guideline=GUIDELINE,
        zone=UTC,
        today=DAY_0 + timedelta(days=70),
        user="me",
    )
    write_export(store, replace(wanted, **more), path, lambda _done, _total: None)
    return path.read_text("utf-8-sig")


def test_without_own_profiles_the_delivered_rules_count(store):
    assert clinic_rules(store, GUIDELINE).guideline is GUIDELINE
    assert whole_clinic_rules(store, GUIDELINE) is GUIDELINE


def test_active_own_profiles_replace_or_join_the_delivered_ones(store):
    let_count(store, "general", text())
    let_count(store, "ours", text("ibd", "ours", "70"))
    rules = clinic_rules(store, GUIDELINE)
    assert rules.problems == ()
    assert rules.guideline.profiles["general"].preferred_days.amount == 63
    assert rules.guideline.profiles["ours"].preferred_days.amount == 70
    assert rules.guideline.profiles["ibd"] == GUIDELINE.profiles["ibd"]
    assert clinic_rules(store, rules.guideline).guideline == rules.guideline


def test_rules_are_named_with_every_own_version(store):
    settings = ClinicSettings(default_profile="ibd")
    delivered = settings.rules(GUIDELINE)
    let_count(store, "ours", text("ibd", "ours"))
    let_count(store, "general", text())
    named = settings.rules(clinic_rules(store, GUIDELINE).guideline)
    assert named == delivered.replace(
        "2026.1|", "2026.1|general 2026.1-own.1|ours 2026.1-own.1|", 1
    )


def test_a_profile_can_be_thought_away(store):
    let_count(store, "general", text())
    let_count(store, "ours", text("ibd", "ours"))
    book = clinic_rules(store, GUIDELINE).guideline
    assert "ours" not in without_profile(book, GUIDELINE, "ours").profiles
    without = without_profile(book, GUIDELINE, "general")
    assert without.profiles["general"] == GUIDELINE.profiles["general"]
    assert "ours" in without.profiles


def test_an_export_is_read_by_own_profiles_and_names_their_version(store, tmp_path):
    path = tmp_path / "cohort.csv"
    (before,) = csv.DictReader(io.StringIO(exported(store, path)))
    let_count(store, "general", text())
    (after,) = csv.DictReader(io.StringIO(exported(store, path)))
    assert before != after
    assert "2026.1-own.1" in str(after)
    assert "2026.1-own.1" not in str(before)
    bundle = exported(store, path, ExportFormat.FHIR)
    assert "urn:ironview:profile:general:2026.1-own.1" in bundle


def test_a_profile_that_cannot_be_read_stops_what_is_interpreted_only(store, tmp_path):
    let_count(store, "general", "id = 'general'")
    path = tmp_path / "out"
    path.write_text("older")
    for format_ in (ExportFormat.COHORT, ExportFormat.FHIR):
        with pytest.raises(UnreadableProfileError, match="The own profile general"):
            exported(store, path, format_)
    with pytest.raises(UnreadableProfileError):
        exported(store, path, ExportFormat.CSV, deidentified=True)
    assert path.read_text() == "older"
    assert "300" in exported(store, path, ExportFormat.CSV)


def test_one_that_cannot_be_read_keeps_no_other_from_counting(store):
    let_count(store, "general", "id =")
    let_count(store, "ours", text("ibd", "ours"))
    rules = clinic_rules(store, GUIDELINE)
    assert len(rules.problems) == 1
    assert "general, own version 1" in rules.problems[0]
    assert "ours" in rules.guideline.profiles
