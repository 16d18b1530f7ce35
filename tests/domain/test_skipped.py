"""What a statement could not rest on."""

from ironview.domain.analytes import AnalyteCode
from ironview.domain.findings import Skipped
from ironview.domain.skipped import skipped_of
from tests.domain.histories import history, sample_on
from tests.domain.records import at, dose, panel, result


def skipped(*rows, day=0):
    read = history(*rows)
    found = skipped_of(read, sample_on(read, day), AnalyteCode.FERRITIN, AnalyteCode.TSAT)
    return [(row.analyte, row.why) for row in found]


def test_what_is_eligible_is_not_skipped():
    assert skipped(panel(0, ferritin=50, tsat=20)) == []


def test_each_reason_is_named():
    assert skipped(dose(-9), panel(0, ferritin=50)) == [("ferritin", "too_early")]
    assert skipped(result("ferritin", 50, 0, excluded=True)) == [("ferritin", "user")]
    held = result("ferritin", 50, 0, unit="", name="Ferritin")
    assert [why for _, why in skipped(panel(0, tsat=20), held)] == ["held"]
    assert skipped(panel(0, tsat=40, iron=10, tibc=60)) == [("tsat", "disagrees")]


def test_a_held_row_is_named_as_it_was_reported():
    read = history(panel(0, tsat=20), result("ferritin", 50, 0, unit="", id="F"))
    (found,) = skipped_of(read, sample_on(read, 0), AnalyteCode.FERRITIN)
    assert found == Skipped("F", "ferritin", at(0), "50", "held")


def test_other_analytes_and_other_samples_do_not_matter():
    rows = panel(0, ferritin=50), result("iron", 10, 0, haemolysed=True)
    assert skipped(*rows, result("ferritin", 50, 3, unit="")) == []
