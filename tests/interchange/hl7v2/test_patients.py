import pytest

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Sex
from ironview.interchange.raw_content import as_in_the_file
from ironview.interchange.staging import RowKind
from tests.interchange.hl7v2.conftest import OBX, message


def patient(read, pid):
    return read(message(OBX, pid=pid)).records[0].patient


def test_a_patient_s_data_arrive(read):
    person = patient(read, "PID|1||0042^^^MRN&1.2.3&ISO~99^^^NHS||Doe^Jane^Q||19910402|F")
    assert person.id == "0042"
    assert person.identifiers == (Identifier("MRN", "0042"), Identifier("NHS", "99"))
    assert (person.family_name, person.given_name) == ("Doe", "Jane Q")
    assert person.sex is Sex.FEMALE
    assert person.birth_date == PartialDate(1991, 4, 2)


@pytest.mark.parametrize("pid", ["PID|1|77", "PID|1||77", "PID|1|||77", "PID|1||^^^MRN|77"])
def test_the_number_may_stand_in_any_of_three_fields(read, pid):
    assert patient(read, pid).id == "77"


def test_an_authority_of_subcomponents_only_is_its_first_filled_one(read):
    assert patient(read, "PID|1||7^^^&1.2.3&ISO").identifiers == (Identifier("1.2.3", "7"),)


def test_without_a_number_only_the_patient_of_a_single_message_is_somebody(read):
    alone = read(message(OBX, pid="PID|1||||Doe^Jane"))
    assert alone.records[0].patient.family_name == "Doe"
    two = read(message(OBX, pid="PID|1||||Doe^Jane") + message(OBX))
    assert [aside.reason for aside in two.held] == ["import.no_patient"]
    assert "50 ug/L" in two.held[0].text
    assert len(two.records) == 1


def test_a_message_without_patient_is_held(read):
    staged = read(message(OBX, pid=""))
    assert [aside.reason for aside in staged.held] == ["import.no_patient"]


def test_messages_of_one_patient_are_one_record_and_of_two_are_two(read):
    same = read(message(OBX) + message(OBX))
    assert [len(record.results) for record in same.records] == [2]
    other = read(message(OBX) + message(OBX, pid="PID|1||43^^^MRN||Roe"))
    assert [len(record.results) for record in other.records] == [1, 1]


def test_results_go_to_the_patient_above_them(read):
    """One message may report on several patients."""
    other = "PID|1||43^^^MRN||Roe|||M"
    staged = read(message(OBX, other, "OBR|1||F2|X|||20260311", OBX, OBX))
    assert [(one.patient.id, len(one.results)) for one in staged.records] == [
        ("0042", 1),
        ("43", 2),
    ]


def test_results_before_the_first_of_several_patients_are_nobody_s(read):
    staged = read(
        message("OBX|1|NM|^Ferritin||7|ug/L|||||F", "PID|1||1", OBX, "PID|1||2", OBX, pid="")
    )
    assert [aside.reason for aside in staged.held] == ["import.no_patient"]
    assert [len(one.results) for one in staged.records] == [1, 1]


def test_a_patient_without_number_among_several_is_nobody(read):
    staged = read(message(OBX, "PID|1||||Roe", OBX))
    assert len(staged.records) == 1
    assert [aside.reason for aside in staged.held] == ["import.no_patient"]


def test_a_held_row_keeps_its_segments_as_they_were_written(read):
    staged = read(message("OBR|1||F-1", OBX, "NTE|1||a note", pid="PID|1"))
    kept = as_in_the_file(staged.held[0].raw).split("\n")
    assert kept[0].startswith("MSH|^~\\&|")
    assert kept[1] == "PID|1"
    assert kept[-3:] == ["OBR|1||F-1", OBX, "NTE|1||a note"]


def test_an_empty_patient_is_nobody(read):
    assert [one.reason for one in read(message(OBX, pid="PID|1")).held] == ["import.no_patient"]


def test_the_same_number_of_two_authorities_is_two_patients(read):
    pids = [f"PID|1||7^^^{authority}||{name}" for authority, name in (("A", ""), ("B", ""))]
    staged = read("".join(message(OBX, pid=pid) for pid in pids))
    assert [one.patient.id for one in staged.records] == ["7", "7 (B)"]


def test_the_same_number_with_another_birth_date_is_two_patients(read):
    pids = [f"PID|1||7||Doe||{born}" for born in ("19910402", "19510402", "19910402")]
    staged = read("".join(message(OBX, pid=pid) for pid in pids))
    assert [len(one.results) for one in staged.records] == [2, 1]


def test_a_birth_date_that_is_none_is_held_and_the_rest_kept(read):
    staged = read(message(OBX, pid="PID|1||7||Doe||unknown|f"))
    (aside,) = staged.held
    assert (aside.reason, aside.kind) == ("data.not_a_number", RowKind.FIELD)
    assert staged.records[0].patient.sex is Sex.FEMALE


def test_a_double_family_name_is_the_part_in_use(read):
    assert patient(read, "PID|1||7||Van Dyck&Van&Dyck^An").family_name == "Van Dyck"
