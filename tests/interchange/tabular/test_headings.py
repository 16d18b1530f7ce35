import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.tabular.headings import Headings
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping_files import read_mapping


@pytest.fixture
def heading(vocabulary):
    return lambda *names, mapping=NO_MAPPING: Headings(vocabulary.analytes, mapping).read(*names)


@pytest.mark.parametrize(
    ("title", "analyte", "unit"),
    [
        ("Ferritin (µg/L)", "ferritin", "µg/L"),
        ("Ferritin [ng/mL]", "ferritin", "ng/mL"),
        ("ferritin_ng_ml", "ferritin", "ng/ml"),
        ("Hb g/dl", "hb", "g/dl"),
        ("Hb, g/L", "hb", "g/L"),
        ("Hémoglobine (Hb) (g/L)", "hb", "g/L"),
        ("ALT (GPT)", "alt", ""),
        ("ALT (GPT) (U/L)", "alt", "U/L"),
        ("Transferrin saturation %", "tsat", "%"),
        ("% transferrin saturation", "tsat", "%"),
        ("TSAT (%)", "tsat", "%"),
        ("Transferrin (g/L)", "transferrin", "g/L"),
        ("Ferritin (serum)", "ferritin", ""),
        ("Ferritin (furlongs)", "ferritin", "furlongs"),
        ("Ferritin value", "ferritin", ""),
        ("2276-4", "ferritin", ""),
        ("LOINC 718-7", "hb", ""),
        ("Hb\n(g/dL)", "hb", "g/dL"),
    ],
)
def test_a_title_says_test_and_unit(heading, title, analyte, unit):
    found = heading(title)
    assert found.identity.analyte is not None
    assert (found.identity.analyte.code, found.unit) == (analyte, unit)
    assert found.is_ours


@pytest.mark.parametrize(
    "title", ["Sodium (mmol/L)", "Weight", "", "Alkaline phosphatase", "HbA1c"]
)
def test_other_titles_are_none_of_ours(heading, title):
    assert not heading(title).is_ours


def test_a_name_that_only_holds_one_of_ours_is_ours_to_ask_about(heading):
    found = heading("Ferritin index")
    assert found.identity.resembles
    assert found.is_ours


def test_code_and_name_that_mean_different_tests_are_a_conflict(heading):
    assert heading("Transferrin", "2502-3").identity.conflict


def test_a_number_is_looked_up_with_the_header_it_stands_under(heading):
    found = heading("ITEMID 51222", "51222")
    assert found.identity.analyte.code == "hb"
    assert found.is_numbered
    assert heading("Labtyp_no 3", "3").is_numbered
    assert not heading("Ferritin", "3").is_numbered


def test_a_mapping_decides_before_any_name(heading):
    mapping = read_mapping("ours.toml", '[items]\n51222 = "ignore"\nhg = "hb"')
    assert heading("ITEMID 51222", "51222", mapping=mapping).is_ignored
    assert not heading("ITEMID 51222", "51222", mapping=mapping).is_ours
    assert heading("hg", mapping=mapping).identity.analyte.code is AnalyteCode.HB


def test_a_column_of_units_names_its_test(vocabulary):
    headings = Headings(vocabulary.analytes, NO_MAPPING)
    assert headings.unit_column_of("Ferritin unit") == "Ferritin"
    assert headings.unit_column_of("Ferritin_Einheit") == "Ferritin"
    assert not headings.unit_column_of("Sodium unit")
    assert not headings.unit_column_of("Ferritin")


def test_a_laboratorys_own_code_gives_way_to_the_name_beside_it(table):
    text = (
        "MRN,Test code,Test name,Value,Unit,Collected\n"
        "1,FER,Ferritin,12,ug/L,2026-03-04\n"
        "1,FER,,12,umol/L,2026-03-04\n"
        "1,2502-3,Transferrin,2.5,g/L,2026-03-04\n"
    )
    first, second, third = table(text).records[0].results
    assert (first.analyte, first.code_conflict) == ("ferritin", "")
    assert second.analyte == "iron"
    assert "2502-3" in third.code_conflict
    (mapped,) = table(text[: text.index("1,FER,,")], '[items]\nFER = "iron"').records[0].results
    assert mapped.analyte == "iron"
