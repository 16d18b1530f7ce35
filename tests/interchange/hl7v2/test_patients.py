import pytest

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Sex
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
