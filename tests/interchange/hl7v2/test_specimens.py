import pytest

from tests.interchange.hl7v2.conftest import message

HB = "OBX|1|NM|^Hämoglobin||12|g/dL|||||F"


def hb(name):
    return f"OBX|1|NM|{name}||12|g/dL|||||F"


@pytest.mark.parametrize(
    "obr",
    [
        "OBR|1||F1|U^Urinstatus|||20260310",
        "OBR|1||F1|^Pregnancy Urine",
        f"OBR|1||F1|X|||20260310{'|' * 8}UR^Urine",
        f"OBR|1||F1|X|||20260310{'|' * 8}UR",
        f"OBR|1||F1|X|||20260310{'|' * 8}uri&Urin^^^Mittelstrahl",
        f"OBR|1||F1|X|||20260310{'|' * 8}122575003^^SCT",
        f"OBR|1||F1|^Blood pressure unit|||20260310{'|' * 8}STL",
    ],
)
def test_another_specimen_stays_out_of_the_blood_series(read, obr):
    staged = read(message(HB, obr=obr))
    assert staged.rejected[0].reason == "import.other_specimen"
    assert "12 g/dL" in staged.rejected[0].text
    assert not staged.records[0].results


@pytest.mark.parametrize("spm", ["UR", "^Urine", "ST1^STUHL", "BON^Bone marrow"])
def test_the_specimen_segment_is_asked_too(read, spm):
    staged = read(message(HB, f"SPM|1|||{spm}"))
    assert [aside.reason for aside in staged.rejected] == ["import.other_specimen"]


@pytest.mark.parametrize(
    "name", ["5794-3^Hemoglobin in Urine^LN", "^Haemoglobin (urine)", "^Hämoglobin im Urin"]
)
def test_the_name_of_the_test_decides_first(read, name):
    staged = read(message(hb(name), obr=f"OBR|1||F1|X|||20260310{'|' * 8}BLD^Blood"))
    assert not staged.records[0].results
    assert staged.rejected


@pytest.mark.parametrize(
    "name",
    [
        "718-7^Hemoglobin, free^LN",
        "718-7^Plasma haemoglobin^LN",
        "718-7^Freies Hämoglobin^LN",
        "^Hemoglobin [Mass/volume] in Plasma",
    ],
)
def test_free_haemoglobin_is_not_the_blood_count(read, name):
    staged = read(message(hb(name)))
    assert [aside.reason for aside in staged.rejected] == ["import.other_specimen"]


@pytest.mark.parametrize(
    "obr",
    [
        "OBR|1||F1|^Haematology",
        "OBR|1||F1|^Blood and urine",
        "OBR|1||F1|^Liver function",
        f"OBR|1||F1|^Urinalysis|||20260310{'|' * 8}01^Plasma",
        f"OBR|1||F1|X|||20260310{'|' * 8}05^EDTA-Blut",
        f"OBR|1||F1|X|||20260310{'|' * 8}BLD",
        f"OBR|1||F1|X|||20260310{'|' * 8}&^^^",
    ],
)
def test_blood_is_blood(read, obr):
    staged = read(message(HB, obr=obr))
    assert [row.analyte for row in staged.records[0].results] == ["hb"]


@pytest.mark.parametrize(
    "name", ["^Transferrin receptor", "^Transferrin-Rezeptor", "^Transferrin receptor, soluble"]
)
def test_a_transferrin_receptor_is_no_transferrin(read, name):
    staged = read(message(f"OBX|1|NM|{name}||2.2|mg/L|||||F"))
    analytes = {row.analyte for one in staged.records for row in one.results}
    assert "transferrin" not in analytes
