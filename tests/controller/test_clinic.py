"""The clinic's numbers are counted from what every change writes, and leave without a name."""

from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest

from ironview.controller.belonging import merge_patients, mergers_of, separate_patients
from ironview.controller.clinic import Behind, Clinic, ClinicWanted, Period, months_of
from ironview.controller.exporting import Exporter
from ironview.controller.population_export import write_picture
from ironview.controller.price_per_test import keep_price, kept_price, price_of
from ironview.controller.signing import Decision, sign_sample
from ironview.controller.worklist_check import differing
from ironview.domain.moments import Moment
from ironview.domain.population import PatientFacts
from ironview.domain.population_figures import Measure, Population, Split
from ironview.domain.price import Price, PriceRefusedError
from ironview.domain.record import Identifier, Infusion, Patient, Record, Result
from ironview.domain.sign_off import SignOffAction
from tests.clinic_people import clinic_records
from tests.controller.conftest import TODAY


def day(back: int) -> Moment:
    return Moment(TODAY - timedelta(back))


def dose(back: int) -> Infusion:
    return Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=day(back))


def ferritin(back: int) -> Result:
    return Result(analyte="ferritin", value="300", unit="ug/L", collected=day(back))


RECORD = Record(
    patient=Patient(family_name="Marchetti", identifiers=(Identifier("urn:clinic:mrn", "0042-7"),)),
    infusions=(dose(60),),
    results=(ferritin(50), ferritin(20)),
)


@pytest.fixture
def clinic(workspace):
    return Clinic(workspace)


def count(clinic, executor):
    clinic.count()
    executor.run()
    return clinic.numbers


def early(clinic, split=Split.MONTH):
    found = clinic.figure(Measure.TOO_EARLY, split)
    return [(one.name, one.part, one.whole) for one in found.bars]


def test_before_anything_was_counted_there_is_no_figure(clinic):
    assert clinic.figure(Measure.TOO_EARLY, Split.MONTH) is None


def test_what_a_change_writes_is_counted_at_once(workspace, clinic, executor):
    (key,) = workspace.add_records([RECORD])
    count(clinic, executor)
    assert early(clinic) == [("2026-04", 1, 1), ("2026-05", 0, 1)]

    workspace.open_chart(key).add_infusion(dose(30))
    count(clinic, executor)
    assert early(clinic) == [("2026-04", 1, 1), ("2026-05", 1, 1)]

    workspace.edits.undo()
    count(clinic, executor)
    assert early(clinic) == [("2026-04", 1, 1), ("2026-05", 0, 1)]


def test_who_signed_and_who_is_responsible_is_told_apart_from_nobody(workspace, clinic, executor):
    (key,) = workspace.add_records([RECORD])
    chart = workspace.open_chart(key)
    said = Decision(responsible="Dr Weber", action=SignOffAction.REPEAT_TEST)
    sign_sample(chart, chart.sign_offs[0], said)
    count(clinic, executor)

    assert early(clinic, Split.CLINICIAN) == [("Dr Weber", 1, 1), ("", 0, 1)]


def test_who_is_removed_or_read_by_other_rules_is_not_lost_or_counted_twice(
    workspace, clinic, executor
):
    keys = workspace.add_records([RECORD, RECORD])
    workspace.open_chart(keys[0]).remove_patient("twice")
    count(clinic, executor)
    assert early(clinic)[0] == ("2026-04", 1, 1)

    workspace.summaries.begin()
    executor.run()
    count(clinic, executor)
    assert early(clinic)[0] == ("2026-04", 1, 1)


def test_a_filter_is_counted_anew_and_the_products_to_choose_from_stay(
    workspace, clinic, executor, qtbot
):
    workspace.add_records([RECORD])
    count(clinic, executor)
    clinic.want(ClinicWanted(product="iron_sucrose"))
    executor.run()

    assert clinic.numbers.population == Population()
    assert clinic.products == ("ferric_carboxymaltose",)
    with qtbot.assertNotEmitted(clinic.counted):
        clinic.want(ClinicWanted(product="iron_sucrose"))
        executor.run()


def test_what_is_asked_while_it_counts_is_counted_next(workspace, clinic, executor, qtbot):
    heard = []
    clinic.counted.connect(lambda: heard.append(clinic.numbers.wanted))
    clinic.count()
    clinic.want(ClinicWanted(product="iron_sucrose"))
    clinic.want(ClinicWanted())
    executor.run()

    assert heard == [ClinicWanted(), ClinicWanted()]


def test_who_is_not_read_for_the_day_is_known_later(workspace, clinic, executor, today):
    workspace.add_records([RECORD])
    clinic.look_who_waits()
    executor.run()
    assert clinic.waiting == 0

    today.day += timedelta(400)
    clinic.look_who_waits()
    executor.run()
    assert clinic.waiting == 1


def test_a_store_that_is_gone_is_said_and_the_numbers_stay(workspace, clinic, executor, path):
    before = count(clinic, executor)
    heard = []
    clinic.failed.connect(heard.append)
    path.rename(path.with_name("elsewhere"))
    count(clinic, executor)

    assert len(heard) == 1
    assert "is not there any more" in heard[0]
    assert clinic.numbers is before


def test_patients_behind_a_bar_are_those_of_the_filter_that_is_shown(workspace, clinic, executor):
    workspace.add_records([RECORD])
    count(clinic, executor)
    may = Behind(measure=Measure.TOO_EARLY, split=Split.MONTH, name="2026-05", is_part=True)
    april = Behind(measure=Measure.TOO_EARLY, split=Split.MONTH, name="2026-04", is_part=True)

    assert clinic.patients_behind(may, 10) == (0, ())
    found, (line,) = clinic.patients_behind(april, 10)
    assert (found, line.family_name) == (1, "Marchetti")
    clinic.wanted = ClinicWanted(product="iron_sucrose")
    assert clinic.patients_behind(april, 10)[0] == 1


@pytest.mark.parametrize(
    ("period", "months"),
    [
        (Period.EVER, ("", "")),
        (Period.THREE_MONTHS, ("2026-04", "2026-06")),
        (Period.TWELVE_MONTHS, ("2025-07", "2026-06")),
        (Period.THIS_YEAR, ("2026-01", "2026-06")),
        (Period.LAST_YEAR, ("2025-01", "2025-12")),
    ],
)
def test_periods_are_whole_months(period, months):
    assert months_of(period, date(2026, 6, 30)) == months


def test_a_price_is_kept_for_everyone_and_taken_back(workspace, make_workspace):
    assert kept_price(workspace.store) is None
    keep_price(workspace.store, "Anna", "12,50", "CHF")
    other = make_workspace("Beat")
    assert kept_price(other.store) == Price(Decimal("12.50"), "CHF")

    with pytest.raises(PriceRefusedError):
        keep_price(workspace.store, "Anna", "dear", "CHF")
    assert kept_price(workspace.store) == Price(Decimal("12.50"), "CHF")
    keep_price(workspace.store, "Anna", "", "CHF")
    assert kept_price(workspace.store) is None


@pytest.mark.parametrize("kept", ["dear", "-1", None, ["12"]])
def test_what_is_kept_and_is_no_price_is_none_and_can_be_replaced(workspace, kept):
    with workspace.store.writing("Anna", "save_settings") as change:
        workspace.store.settings.put("test_price", kept, change)
    assert kept_price(workspace.store) is None
    keep_price(workspace.store, "Anna", "12.50", "CHF")
    assert kept_price(workspace.store) == Price(Decimal("12.50"), "CHF")


def test_a_sentence_goes_without_the_price_where_it_cannot_be_read(workspace, path):
    (key,) = workspace.add_records([RECORD])
    keep_price(workspace.store, "Anna", "12.50", "CHF")
    chart = workspace.open_chart(key)
    assert price_of(chart) == Price(Decimal("12.50"), "CHF")

    workspace.store.close()
    path.rename(path.with_name("elsewhere"))
    path.mkdir()
    assert price_of(chart) is None


def test_a_price_makes_nobody_to_be_read_anew(workspace):
    workspace.add_records([RECORD])
    keep_price(workspace.store, "Anna", "12.50", "CHF")
    workspace.reread_rules()

    assert workspace.store.summaries.stale(TODAY, workspace.read_with().rules) == ()


def saved(workspace, clinic, executor, path):
    heard = {"saved": [], "failed": []}
    exporter = Exporter(workspace)
    exporter.saved.connect(heard["saved"].append)
    exporter.failed.connect(heard["failed"].append)
    exporter.save_numbers(clinic, path)
    executor.run()
    return heard


def test_the_workbook_holds_the_counts_and_nobodys_name(workspace, clinic, executor, tmp_path):
    (key,) = workspace.add_records([RECORD])
    chart = workspace.open_chart(key)
    said = Decision(responsible="Dr Weber", action=SignOffAction.REPEAT_TEST)
    sign_sample(chart, chart.sign_offs[0], said)
    count(clinic, executor)
    path = tmp_path / "numbers.xlsx"
    heard = saved(workspace, clinic, executor, path)

    book = openpyxl.load_workbook(path)
    about, numbers = (list(one.iter_rows(values_only=True)) for one in book.worksheets)
    text = " ".join(str(cell) for row in about + numbers for cell in row)
    assert heard == {"saved": [len(numbers) - 1], "failed": []}
    assert not [one for one in ("Marchetti", "0042-7", "Weber", "Anna", key) if one in text]
    assert about[1][1].startswith("De-identified: counts only")
    assert "Wilson EB." in dict(about[1:])["Interval"]
    first = "Ferritin drawn too early"
    assert (first, "Everything", None, 1, 2, 50) == numbers[1][:6]
    assert (first, "By month", "2026-04", 1, 1, 100) == numbers[2][:6]
    persons = [row[2] for row in numbers if row[:2] == (first, "By person")]
    assert persons == ["Person 1", "Nobody signed"]
    assert numbers[2][-1] == "Small number: read it with care."


def test_that_numbers_left_is_in_the_audit_without_a_patient(workspace, clinic, executor, tmp_path):
    count(clinic, executor)
    before = workspace.store.audit.end().number
    saved(workspace, clinic, executor, tmp_path / "numbers.xlsx")
    write_picture(workspace.store, "Anna", b"picture", tmp_path / "charts.png")

    assert workspace.store.audit.end().number == before + 2
    assert (tmp_path / "charts.png").read_bytes() == b"picture"


def test_an_export_over_the_store_itself_is_refused(workspace, clinic, executor, path):
    count(clinic, executor)
    heard = saved(workspace, clinic, executor, path)

    assert heard["saved"] == []
    assert "is the store itself" in heard["failed"][0]


def test_before_anything_was_counted_nothing_is_exported(workspace, clinic, executor, tmp_path):
    heard = saved(workspace, clinic, executor, tmp_path / "numbers.xlsx")

    assert heard == {"saved": [], "failed": []}
    assert not (tmp_path / "numbers.xlsx").exists()


def test_checking_the_store_finds_a_count_that_is_not_what_a_reading_says(workspace, guideline):
    keys = workspace.add_records(clinic_records(12, TODAY))
    store = workspace.store

    def wrong():
        return list(differing(store, workspace.read_with(), lambda _done, _total: None))

    assert wrong() == []
    kept = store.summaries.of(keys)
    other = next(key for key in keys if store.population.facts((key,))[key] != PatientFacts())
    with store.transaction():
        store.summaries.put(other, kept[other])
    assert wrong() == [other]


def test_merged_and_separated_the_counts_are_those_of_a_fresh_reading(
    workspace, clinic, executor, guideline
):
    one, other = workspace.add_records([RECORD, RECORD])
    store, chart = workspace.store, workspace.open_chart(one)

    def wrong():
        return list(differing(store, workspace.read_with(), lambda _done, _total: None))

    merge_patients(chart, other, "same person")
    executor.run()
    count(clinic, executor)
    assert early(clinic) == [("2026-04", 1, 1), ("2026-05", 0, 1)]
    assert wrong() == []

    separate_patients(chart, mergers_of(workspace, one)[0], "two persons")
    workspace.summaries.begin()
    executor.run()
    count(clinic, executor)
    assert early(clinic) == [("2026-04", 2, 2), ("2026-05", 0, 2)]
    assert wrong() == []
