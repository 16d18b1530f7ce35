import pytest

from ironview.domain.analytes import AnalyteCode


@pytest.fixture
def identify(vocabulary):
    return vocabulary.analytes.identify


def test_every_code_of_the_catalogue_means_its_own_analyte(guideline, identify):
    for analyte in guideline.analytes.values():
        for code in analyte.loinc:
            found = identify([code], [])
            assert (found.analyte.code, found.conflict) == (analyte.code, "")


def test_no_code_and_no_name_means_two_analytes(guideline):
    codes = [code for analyte in guideline.analytes.values() for code in analyte.loinc]
    names = [name for analyte in guideline.analytes.values() for name in analyte.names]
    assert len(codes) == len(set(codes))
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ferritin", AnalyteCode.FERRITIN),
        ("FERRITIN ", AnalyteCode.FERRITIN),
        ("Ferritin [Mass/\u200bvolume] in Serum or Plasma", AnalyteCode.FERRITIN),
        ("Iron [Mass/volume] in Serum or Plasma", AnalyteCode.IRON),
        ("Hemoglobin [Mass/volume] in Arterial blood", AnalyteCode.HB),
        ("tsat", AnalyteCode.TSAT),
    ],
)
def test_names_are_folded_and_loinc_names_taken_apart(vocabulary, name, code):
    assert vocabulary.analytes.by_name(name).code is code


@pytest.mark.parametrize(
    "name",
    [
        "Hemoglobin [Presence] in Urine",
        "Iron [Mass/mass] in Liver",
        "Phosphate [Moles/volume] in 24 hour Urine",
        "Ferritin [Mass/volume] in Cerebral spinal fluid",
        "Hemoglobin A1c/Hemoglobin.total in Blood",
        "Soluble",
        "",
    ],
)
def test_other_specimens_and_other_tests_are_no_analyte(vocabulary, name):
    assert vocabulary.analytes.by_name(name) is None


def test_two_names_of_different_tests_contradict_each_other(identify):
    assert identify([], ["Ferritin", "Transferrin"]).conflict
    assert not identify([], ["Ferritin", "Ferritine"]).conflict


def test_a_foreign_code_beside_our_own_is_no_conflict(identify):
    found = identify(["2276-4", "99999-9"], ["Ferritin"])
    assert (found.analyte.code, found.conflict) == (AnalyteCode.FERRITIN, "")


def test_resemblance_needs_a_name_without_a_foreign_code(identify):
    assert identify([], ["Ferritin ratio"]).resembles
    assert not identify(["99999-9"], ["Ferritin ratio"]).resembles
    assert not identify([], ["Sodium"]).resembles
