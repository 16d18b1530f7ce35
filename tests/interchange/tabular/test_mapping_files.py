import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.mapping_files import MappingError, load_mapping, read_mapping

WHOLE = """
name = "Ward 3"
date_order = "dmy"
decimal_mark = ","
delimiter = ";"
patient_fills_down = true
[columns]
patient = "HADM_ID"
unit = ["Unit", "Unit 2"]
[items]
51222 = "hb"
"Ery (urine)" = "ignore"
[units]
hb = "g/dL"
"""


def test_everything_a_mapping_may_say():
    mapping = read_mapping("ward.toml", WHOLE)
    assert mapping.name == "Ward 3"
    assert mapping.date_order is DateOrder.DAY_FIRST
    assert (mapping.decimal_mark, mapping.delimiter) == (",", ";")
    assert mapping.patient_fills_down
    assert mapping.columns == {Role.PATIENT: ("HADM_ID",), Role.UNIT: ("Unit", "Unit 2")}
    assert mapping.items == {"51222": AnalyteCode.HB, "eryurine": None}
    assert mapping.units == {AnalyteCode.HB: "g/dL"}
    assert mapping.role_of("hadm id") is Role.PATIENT
    assert mapping.role_of("other") is None


def test_an_empty_mapping_states_nothing_and_is_called_like_its_file():
    assert read_mapping("ward.toml", "").name == "ward"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a = ", "is no valid mapping"),
        ("\nfoo = 1", "ward.toml:2: foo is unknown"),
        ('date_order = "ymd"', "ward.toml:1: date_order is “ymd”"),
        ("decimal_mark = 1", "ward.toml:1: decimal_mark must be a text"),
        ("patient_fills_down = 1", "must be true or false"),
        ("columns = 1", "columns must be a table"),
        ('[columns]\nfoo = "x"', "ward.toml:2: foo is no part of a table"),
        ("[columns]\npatient = 7", "ward.toml:2: patient must be a header"),
        ("[columns]\npatient = []", "patient must be a header"),
        ('[items]\n\n51222 = "haemo"', "ward.toml:3: 51222 is “haemo”, but analytes are"),
        ("[items]\n51222 = 7", "51222 is “7”"),
        ('[units]\nfoo = "g/L"', "ward.toml:2: foo is “foo”"),
        ("[units]\nhb = 7", "ward.toml:2: hb must be a unit"),
    ],
)
def test_a_mistake_is_named_by_line_and_key(text, says):
    with pytest.raises(MappingError) as caught:
        read_mapping("ward.toml", text)
    assert says in str(caught.value)
    assert "Nothing was read" in str(caught.value)


def test_a_mapping_is_found_by_path_and_by_name(tmp_path):
    (tmp_path / "ward.toml").write_text(WHOLE, encoding="utf-8")
    by_path = load_mapping(str(tmp_path / "ward.toml"))
    assert by_path == load_mapping("ward", tmp_path) == load_mapping("ward.toml", tmp_path)


def test_a_missing_mapping_names_those_that_are_there(tmp_path):
    (tmp_path / "ward.toml").write_text("", encoding="utf-8")
    with pytest.raises(MappingError, match=r"There is no mapping north.*\(known: ward\)"):
        load_mapping("north", tmp_path)


def test_a_mapping_that_is_no_text_is_one_sentence(tmp_path):
    (tmp_path / "ward.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(MappingError, match="could not be read"):
        load_mapping("ward", tmp_path)
