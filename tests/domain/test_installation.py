import pytest

from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind, Installation

FAULT = Fault(kind=FaultKind.ALTERED, place="rules.toml")
ALL = tuple(Checked(kind=kind, count=1) for kind in CheckKind)


def installation(checks):
    return Installation(checks=tuple(checks), listed_by="build", files="ab")


def test_a_check_that_compared_nothing_is_not_sound():
    assert not Checked(kind=CheckKind.FILES, count=0).is_sound
    assert Checked(kind=CheckKind.FILES, count=1).is_sound


def test_a_check_with_one_fault_is_not_sound():
    assert not Checked(kind=CheckKind.FILES, count=900, faults=(FAULT,)).is_sound


def test_an_installation_is_sound_when_every_kind_of_check_is():
    assert installation(ALL).is_sound


@pytest.mark.parametrize("left_out", CheckKind)
def test_an_installation_with_a_check_left_out_is_not_sound(left_out):
    assert not installation(check for check in ALL if check.kind is not left_out).is_sound


@pytest.mark.parametrize("spoilt", CheckKind)
def test_an_installation_with_one_fault_anywhere_is_not_sound(spoilt):
    checks = [
        Checked(kind=kind, count=1, faults=(FAULT,) if kind is spoilt else ()) for kind in CheckKind
    ]
    assert not installation(checks).is_sound
