import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ironview.domain.analytes import AnalyteCode
from ironview.ui.forms.unit_field import UnitField


@pytest.fixture
def haemoglobin(guideline):
    return guideline.analytes[AnalyteCode.HB]


@pytest.fixture
def field(qtbot, dressed, haemoglobin):
    field = UnitField(haemoglobin)
    qtbot.addWidget(field)
    return field


def test_every_unit_of_the_catalogue_is_offered_the_usual_one_first(field, haemoglobin):
    offered = [field.itemData(index) for index in range(field.count())]
    assert offered == [unit.unit for unit in haemoglobin.units]
    assert field.unit == haemoglobin.canonical_unit


def test_the_usual_unit_is_assumed_but_not_sure(field):
    field.suggest("")
    assert not field.is_sure
    assert field.property("state") == "assumed"


def test_the_unit_of_an_earlier_result_is_sure_and_muted(field):
    field.suggest("mmol/l")
    assert field.unit == "mmol/L"
    assert field.is_sure
    assert not field.is_touched
    assert field.property("state") == "assumed"


def test_a_unit_chosen_by_a_person_is_not_taken_back(field):
    field.choose_unit("g/L")
    field.suggest("mmol/L")
    assert field.unit == "g/L"
    assert field.is_touched
    assert field.property("state") == ""


def test_the_keyboard_chooses_a_unit(field, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.is_touched


def test_the_wheel_changes_nothing(field):
    before = field.unit
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert field.unit == before


def test_a_unit_can_be_chosen_in_any_spelling_the_catalogue_knows(field):
    field.choose_unit("gm/L")
    field.choose_unit("G/l")
    assert field.unit == "g/L"


def test_an_unknown_spelling_chooses_nothing(field):
    field.choose_unit("furlong")
    assert not field.is_touched
