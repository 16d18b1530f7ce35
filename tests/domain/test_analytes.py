"""Units and names as laboratories spell them."""

import pytest

from ironview.domain.analytes import AnalyteCode, fold_name, fold_unit
from tests.domain.records import GUIDELINE


@pytest.mark.parametrize(
    "spelling", ["ug/L", "µg/L", "μg/L", "UG/L", "ug/l", " ug / L ", "[ug/L]", "ug/L\u200b"]
)
def test_spellings_differ_in_case_blanks_and_micro_signs_only(spelling):
    assert fold_unit(spelling) == "ug/l"
    ferritin = GUIDELINE.analytes[AnalyteCode.FERRITIN]
    found = ferritin.unit_of(spelling)
    assert found is not None
    assert found.factor == 1


@pytest.mark.parametrize(
    ("spelling", "folded"),
    [
        (r"\X00B5\g/L", "ug/l"),
        (r"\Z03BC\g/L", "ug/l"),
        (r"\xb5\mol/L", "umol/l"),
        (r"\00B5\g/L", "ug/l"),
        (r"\Y00B5\g/L", r"\y00b5\g/l"),
        ("mcg/L", "ug/l"),
        ("mcmol/L", "umol/l"),
        ("mckat/L", "ukat/l"),
        ("microg/L", "ug/l"),
        ("Mikromol/l", "umol/l"),
        ("microkat/L", "ukat/l"),
        ("mcl", "mcl"),
        ("nmcg/L", "nmcg/l"),
        ("?g/L", "ug/l"),
        ("\ufffd\ufffdmol/L", "umol/l"),
        ("âug/L", "ug/l"),
        ("?kat/L", "ukat/l"),
        ("?l", "?l"),
        ("g?/L", "g?/l"),
        ("mg/d(L)", "mg/dl"),
        ("{mg}/\u00adL\ufeff\u200b\u200c\u200d\u2060", "mg/l"),
        ("[m]g/(L)", "mg/l"),
        ("10,9/L", "10.9/l"),
    ],
)
def test_a_micro_sign_arrives_in_many_ways(spelling, folded):
    assert fold_unit(spelling) == folded


@pytest.mark.parametrize("spelling", ["", "g/dL", "kg", "ug"])
def test_a_unit_of_another_analyte_is_none_of_this(spelling):
    assert GUIDELINE.analytes[AnalyteCode.FERRITIN].unit_of(spelling) is None


def test_names_are_compared_without_case_and_punctuation():
    assert fold_name("Hb (venös), total") == "hbvenöstotal"
    assert fold_name("Ferritin\u200b ") == fold_name("FERRITIN")


@pytest.mark.parametrize("code", list(AnalyteCode))
def test_the_canonical_unit_of_every_analyte_is_accepted_and_first(code):
    analyte = GUIDELINE.analytes[code]
    found = analyte.unit_of(analyte.canonical_unit)
    assert found is not None
    assert found is analyte.units[0]
    assert found.factor == 1
