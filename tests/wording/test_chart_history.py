"""Every change is told as a sentence a nurse would say."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from ironview.domain.chart_changes import ChangeKind, ChartChange, RowStep, RuleStep
from ironview.domain.findings import Finding, Severity
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.overrides import Override
from ironview.domain.record import (
    Condition,
    Event,
    Exclusion,
    Identifier,
    Infusion,
    Patient,
    Result,
    ResultStatus,
    Symptom,
)
from ironview.wording.chart_history import (
    change_done,
    change_lines,
    change_sentence,
    kind_name,
    redo_reason,
    undo_reason,
)
from ironview.wording.entries import entry_changes
from ironview.wording.numbers import NO_BREAK

AT = Moment(date(2026, 3, 3))
FERRITIN = Result(analyte="ferritin", value="1480", unit="µg/L", collected=AT)
DOSE = Infusion(product="iron_sucrose", dose_mg=Decimal(200), started=AT)
PATIENT = Patient(family_name="Weber", given_name="Paula")
OVERRIDE = Override(
    finding=Finding(
        code="timing.too_early",
        severity=Severity.NOTICE,
        rule="window.too_early",
        samples=(AT,),
    ),
    profile_id="general",
    profile_version="2026.1",
    reason="already_treated",
    comment="",
    by="Anna Weber",
    at=datetime(2026, 3, 4, tzinfo=UTC),
)


def step(before=None, now=None, version=2, **more):
    return RowStep(key="k", version=version, before=before, now=now, **more)


def change(*steps, action="amend_result", reason="", **more):
    return ChartChange(
        number=7,
        at=datetime(2026, 3, 5, 9, 30, tzinfo=UTC),
        by="Anna Weber",
        workstation="PC-3",
        action=action,
        reason=reason,
        steps=steps,
        **{"count": len(steps), **more},
    )


def told(one):
    return change_sentence(one).replace(NO_BREAK, " ")


def lines(one):
    return [line.replace(NO_BREAK, " ") for line in change_lines(one)]


def done(one):
    return change_done(one).replace(NO_BREAK, " ")


def test_a_changed_value_is_told_with_who_what_from_what_to_what_and_why():
    one = change(step(FERRITIN, replace(FERRITIN, value="148")), reason="typed wrong")

    assert (
        told(one) == "Anna Weber changed ferritin of 3 Mar 2026 from 1480 to 148 µg/L: typed wrong."
    )
    assert done(one) == "ferritin of 3 Mar 2026 changed from 1480 to 148 µg/L"
    assert lines(one) == []


EXCLUDED = replace(FERRITIN, excluded=Exclusion("haemolysed", "Anna", "2026-03-05"))
WRONG = replace(FERRITIN, status=ResultStatus.ENTERED_IN_ERROR)


@pytest.mark.parametrize(
    ("action", "one", "sentence"),
    [
        ("add_results", step(None, FERRITIN, 1), "entered ferritin 1480 µg/L of 3 Mar 2026."),
        (
            "remove",
            step(FERRITIN, WRONG),
            "marked ferritin 1480 µg/L of 3 Mar 2026 as entered in error.",
        ),
        (
            "remove",
            step(DOSE, None),
            "marked infusion of iron sucrose 200 mg of 3 Mar 2026 as entered in error.",
        ),
        ("undo", step(DOSE, None), "took infusion of iron sucrose 200 mg of 3 Mar 2026 out."),
        ("undo", step(WRONG, FERRITIN), "brought ferritin 1480 µg/L of 3 Mar 2026 back."),
        ("undo", step(None, FERRITIN, 2), "brought ferritin 1480 µg/L of 3 Mar 2026 back."),
        ("exclude_result", step(FERRITIN, EXCLUDED), "excluded ferritin 1480 µg/L of 3 Mar 2026."),
        (
            "include_result",
            step(EXCLUDED, FERRITIN),
            "let ferritin 1480 µg/L of 3 Mar 2026 take part again.",
        ),
        (
            "move_rows",
            step(FERRITIN, FERRITIN, went_to="Rossi, Elena"),
            "moved ferritin 1480 µg/L of 3 Mar 2026 to Rossi, Elena.",
        ),
        (
            "move_rows",
            step(FERRITIN, FERRITIN, came_from="Rossi, Elena"),
            "moved ferritin 1480 µg/L of 3 Mar 2026 here from Rossi, Elena.",
        ),
        ("add_patient", step(None, PATIENT, 1), "added this patient."),
        ("remove_patient", step(PATIENT, None), "removed this patient from the list."),
        ("undo", step(None, PATIENT, 3), "brought this patient back."),
        (
            "amend_patient",
            step(PATIENT, replace(PATIENT, family_name="Rossi", weight_kg=Decimal(62))),
            "changed the patient's data: family name from Weber to Rossi, weight 62 kg added.",
        ),
        (
            "amend_result",
            step(FERRITIN, replace(FERRITIN, note="again")),
            "changed ferritin of 3 Mar 2026: note “again” added.",
        ),
        (
            "amend_result",
            step(FERRITIN, replace(FERRITIN, unit="ng/mL")),
            "changed ferritin of 3 Mar 2026 from 1480 µg/L to 1480 ng/mL.",
        ),
        (
            "amend_result",
            step(FERRITIN, replace(FERRITIN, code_conflict="x")),
            "changed ferritin of 3 Mar 2026: details that are not shown.",
        ),
        (
            "restore_version",
            step(FERRITIN, replace(FERRITIN, value="148")),
            "changed ferritin of 3 Mar 2026 from 1480 to 148 µg/L, as in an earlier version.",
        ),
        (
            "add_event",
            step(None, Event(kind="surgery", at=AT), 1),
            "entered surgery of 3 Mar 2026.",
        ),
        (
            "add_symptom",
            step(None, Symptom(scale="fatigue_nrs", at=None, score="4"), 1),
            "entered fatigue score 0 to 10: 4 without a date.",
        ),
        (
            "add_condition",
            step(None, Condition(code="haemodialysis", since=date(2026, 1, 2)), 1),
            "entered haemodialysis, since 2 Jan 2026.",
        ),
    ],
)
def test_each_deed_has_its_sentence(action, one, sentence):
    assert told(change(one, action=action)) == f"Anna Weber {sentence}"


def test_an_override_is_told_with_its_coded_reason_in_words():
    one = change(step(None, OVERRIDE, 1), action="override_finding", reason="already_treated")

    assert told(one).startswith("Anna Weber overrode “")
    assert told(one).endswith("”: already being treated.")


def test_an_override_that_is_withdrawn_says_so():
    one = change(step(OVERRIDE, None), action="withdraw_override", reason="wrong finding")

    assert "withdrew the override of “" in told(one)
    assert told(one).endswith("”: wrong finding.")


def test_several_entries_are_counted_and_listed():
    panel = [step(None, replace(FERRITIN, value=str(one)), 1) for one in (9, 10)]
    one = change(*panel, action="add_results")

    assert told(one) == "Anna Weber entered 2 entries."
    assert lines(one)[0] == "Ferritin 9 µg/L of 3 Mar 2026 entered"
    assert done(one) == "2 entries, first ferritin 9 µg/L of 3 Mar 2026 entered"


def test_what_was_not_read_is_counted():
    one = change(step(None, FERRITIN, 1), action="import", source="lab.csv", count=2)

    assert told(one) == "Anna Weber imported 2 entries of this patient from lab.csv."
    assert lines(one)[-1] == "And 1 entry more"


def test_one_entry_that_was_read_does_not_stand_for_all():
    one = change(step(None, FERRITIN, 1), action="add_results", count=3)

    assert told(one) == "Anna Weber entered 3 entries."
    assert lines(one) == ["Ferritin 1480 µg/L of 3 Mar 2026 entered", "And 2 entries more"]


def test_merging_and_separating_name_the_other_patient():
    merge = change(action="merge_patients", other="Rossi, Elena", reason="entered twice")
    assert told(merge) == "Anna Weber merged Rossi, Elena into this patient: entered twice."
    assert done(merge) == "Rossi, Elena merged into this patient"

    apart = change(action="separate_patients", other="Rossi, Elena")
    assert told(apart) == "Anna Weber separated Rossi, Elena from this patient again."


@pytest.mark.parametrize(("is_again", "verb"), [(False, "took back"), (True, "did again")])
def test_taking_back_tells_what_was_done_first(is_again, verb):
    first = change(step(None, FERRITIN, 1), action="add_results")
    back = change(
        step(FERRITIN, None),
        action="undo",
        reason="undo of: something",
        takes_back=first,
        is_again=is_again,
    )

    assert told(back) == f"Anna Weber {verb}: ferritin 1480 µg/L of 3 Mar 2026 entered."


def test_an_import_taken_back_keeps_the_reason_a_person_gave():
    first = change(step(None, FERRITIN, 1), action="import", source="lab.csv")
    back = change(step(FERRITIN, None), action="undo_import", reason="wrong file", takes_back=first)

    assert told(back) == "Anna Weber took back: 1 entry imported from lab.csv: wrong file."


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (
            RuleStep(name="general", is_profile=True, before=None, now="2"),
            "version 2 of the own profile “General” counts",
        ),
        (
            RuleStep(name="general", is_profile=True, before="2", now=None),
            "the delivered profile “General” counts again",
        ),
        (
            RuleStep(name="deficiency_overlay", is_profile=False, before="who", now="aga"),
            "limits for iron deficiency from who to aga",
        ),
        (
            RuleStep(name="default_profile", is_profile=False, before=None, now="ibd"),
            "profile for everybody from none to ibd",
        ),
    ],
)
def test_what_results_are_read_by_is_told(rule, words):
    one = change(action="save_settings", rules=(rule,))

    assert told(one) == f"Anna Weber changed what results are read by: {words}."


def test_every_kind_has_a_name_of_its_own():
    assert len({kind_name(kind) for kind in ChangeKind}) == len(ChangeKind)


def test_reasons_of_undo_and_redo_say_of_what():
    assert (undo_reason("x"), redo_reason("x")) == ("undo of: x", "redo of: x")


def test_birth_dates_that_are_known_in_part_are_told_in_part():
    before = replace(PATIENT, birth_date=PartialDate(1991))
    now = replace(
        PATIENT, birth_date=PartialDate(1991, 4, 2), identifiers=(Identifier("urn:mrn", "42"),)
    )
    told = [one.replace(NO_BREAK, " ") for one in entry_changes(before, now)]

    assert told == ["birth date from 1991 to 2 Apr 1991", "numbers 42 added"]
