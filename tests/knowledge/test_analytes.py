"""Units, codes and names: what real files write, and what must not be taken for it."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode, fold_name, fold_unit
from ironview.knowledge.catalogues import load_guideline

ANALYTES = load_guideline().analytes
ABSENT = "None"


def factor(code: str, unit: str) -> Decimal | None:
    found = ANALYTES[AnalyteCode(code)].unit_of(unit)
    return None if found is None else found.factor


@pytest.mark.parametrize(
    ("code", "unit", "expected"),
    [
        ("ferritin", "pmol/L", "0.445"),
        ("iron", "ug/dL", "0.17907"),
        ("tibc", "ug/dL", "0.17907"),
        ("uibc", "ug/dL", "0.17907"),
        ("transferrin", "mg/dL", "0.01"),
        ("transferrin", "umol/L", "0.07957"),
        ("hb", "g/L", "0.1"),
        ("hct", "L/L", "100"),
        ("tsat", "fraction", "100"),
        ("crp", "mg/dL", "10"),
        ("phosphate", "mg/dL", "0.3229"),
        ("creatinine", "mg/dL", "88.42"),
    ],
)
def test_factors_are_those_of_the_rules(code, unit, expected):
    assert factor(code, unit) == Decimal(expected)


def test_factors_given_as_divisors_are_exact():
    assert factor("hb", "mmol/L") == Decimal(1) / Decimal("0.6206")
    assert factor("crp", "nmol/L") == Decimal(1) / Decimal("9.52")


@pytest.mark.parametrize(
    ("code", "lowest", "highest"),
    [
        ("hb", "2", "25"),
        ("hct", "5", "75"),
        ("ferritin", "0.5", "100000"),
        ("iron", "0.2", "180"),
        ("tibc", "14", "145"),
        ("uibc", "0", "145"),
        ("transferrin", "0.3", "6"),
        ("tsat", "0", "100"),
        ("crp", "0", "600"),
        ("phosphate", "0.2", "4"),
        ("mcv", "40", "160"),
        ("mch", "10", "60"),
        ("rdw", "5", "50"),
        ("ret_he", "5", "60"),
        ("alt", "0", "30000"),
        ("ast", "0", "30000"),
        ("ggt", "0", "30000"),
        ("creatinine", "5", "3000"),
        ("egfr", "0", "250"),
    ],
)
def test_plausible_ranges_are_those_of_the_rules(code, lowest, highest):
    analyte = ANALYTES[AnalyteCode(code)]
    assert analyte.lowest.amount == Decimal(lowest)
    assert analyte.highest.amount == Decimal(highest)


@pytest.mark.parametrize(
    ("code", "spellings"),
    [
        (
            "ferritin",
            ["µg/L", "μg/L", "ug/l", "UG/L", "ng/mL", "ng/ml", "mcg/l", "?g/L", "\ufffdg/L",
             "Âµg/L", r"\Z03BC\g/L", r"\X00B5\g/L", r"\xb5\g/L", " ug / L ", "[ug/L]", "ug\u200b/L",
             "microg/L", "ug/L ", "\ufeffng/mL"],
        ),
        ("iron", ["µmol/l", "umol/L", "mcmol/l", "?mol/L", "µg/dL", "mcg/dL", "UG/DL"]),
        ("hb", ["g/dL", "gm/dL", "GM/DL", "G/DL", "g/l", "g%", "mmol/L"]),
        ("hct", ["%", "L/L", "l/l", "Vol%", "fraction"]),
        ("tsat", ["%", "fraction", "{ratio}", "1"]),
        ("alt", ["U/L", "U/l ", "IU/L", "UI/L", "[IU]/L", "unit/L", "Units/L", "µkat/L", "?kat/L"]),
        (
            "egfr",
            ["mL/min/{1.73_m2}", "mL/min/1.73m2", "ml/min/1,73 m²", "mL/min/1.73 m^2",
             "mL/min/1.73qm", "mL/min/1.73"],
        ),
        ("transferrin", ["g/l", "mg/dL"]),
        ("phosphate", ["mmol/l", "MG/DL"]),
    ],
)  # fmt: skip
def test_spellings_of_real_files_are_accepted(code, spellings):
    for spelling in spellings:
        assert factor(code, spelling) is not None, spelling


@pytest.mark.parametrize(
    ("code", "unit"),
    [
        ("hb", "Ery/µL"),
        ("hb", "Ery/uL"),
        ("hb", "10*6/uL"),
        ("hb", "%"),
        ("hb", ""),
        ("ferritin", "µmol/L"),
        ("ferritin", "mg/dL"),
        ("ferritin", "g/L"),
        ("iron", "ng/mL"),
        ("iron", "g/L"),
        ("iron", "mmol/L"),
        ("tsat", "µmol/L"),
        ("transferrin", "%"),
        ("creatinine", "mmol/L"),
        ("phosphate", "g/L"),
        ("crp", "g/L"),
        ("reticulocytes", "10*3/uL"),
        ("mcv", "%"),
        ("alt", "U/mL"),
    ],
)
def test_units_of_something_else_are_not_accepted(code, unit):
    assert factor(code, unit) is None


def test_no_name_and_no_code_means_two_analytes():
    names = [(name, analyte.code) for analyte in ANALYTES.values() for name in analyte.names]
    assert len({name for name, _ in names}) == len(names)
    assert all(name for name, _ in names)
    codes = [code for analyte in ANALYTES.values() for code in analyte.loinc]
    assert len(set(codes)) == len(codes)


def test_spellings_of_one_analyte_mean_one_unit():
    for analyte in ANALYTES.values():
        spellings = [spelling for unit in analyte.units for spelling in unit.spellings]
        assert len(set(spellings)) == len(spellings), analyte.code


def test_a_code_never_stands_in_for_a_missing_unit():
    for analyte in ANALYTES.values():
        assert set(analyte.loinc.values()) <= {""}


@pytest.mark.parametrize("code", ["71694-8", "17780-8", "5794-3", "786-4", "24373"])
def test_codes_that_hobby_tables_get_wrong_are_not_ours(code):
    assert all(code not in analyte.loinc for analyte in ANALYTES.values())


@pytest.mark.parametrize("name", ["MCHC", "HbA1c", "PCR", "Hg", "Ht", "50924", "Eisen im Urin"])
def test_names_of_something_else_are_not_ours(name):
    assert all(fold_name(name) not in analyte.names for analyte in ANALYTES.values())


@given(st.text("µμuUgGmMcolL?/%[]{}().,*^²1 \u200b\\", max_size=20))
def test_folding_twice_is_folding_once(text):
    assert fold_unit(fold_unit(text)) == fold_unit(text)
    assert fold_name(fold_name(text)) == fold_name(text)


@given(st.sampled_from(sorted(ANALYTES)), st.text(" \u200b\ufeff\u00a0", max_size=3))
def test_invisible_characters_and_case_change_no_unit(code, blanks):
    for unit in ANALYTES[code].units:
        for spelling in (unit.unit, unit.unit.upper(), unit.unit.lower()):
            assert ANALYTES[code].unit_of(f"{blanks}{spelling}{blanks}") is unit


def rows(shared: Path, section: str) -> Iterator[list[str]]:
    here = False
    for line in (shared / "data" / "FREQ.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            here = line.startswith(f"## {section}")
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if here and cells[0] in list(AnalyteCode):
            yield cells


def test_every_name_and_unit_counted_in_public_messages_is_known(shared):
    counted = list(rows(shared, "HL7 v2"))
    assert len(counted) > 60
    for code, _, name, unit in counted:
        analyte = ANALYTES[AnalyteCode(code)]
        assert fold_name(name) in analyte.names, name
        assert not unit or analyte.unit_of(unit) or unit.startswith("Ery/"), (name, unit)


def test_every_code_and_unit_counted_in_public_resources_is_known(shared):
    counted = list(rows(shared, "FHIR"))
    assert len(counted) > 10
    for code, _, loinc, display, unit, ucum in counted:
        analyte = ANALYTES[AnalyteCode(code)]
        assert loinc in analyte.loinc
        assert fold_name(display) in analyte.names, display
        assert all(text == ABSENT or analyte.unit_of(text) for text in (unit, ucum))


def test_every_unit_counted_in_public_tables_is_known(shared):
    counted = list(rows(shared, "CSV"))
    assert len(counted) > 30
    for code, _, unit in counted:
        assert unit == ABSENT or ANALYTES[AnalyteCode(code)].unit_of(unit), (code, unit)
