"""How people arrange a patient's page is kept for each of them."""

import pytest
from PySide6.QtCore import QByteArray, QSettings

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Scale
from ironview.ui.habits import PERIODS, Habits
from ironview.ui.layout import WindowClass

NAMES = ("", "A. Keller", "Ä. Ørsted/2", "people", "100 %")


@pytest.fixture
def file(tmp_path, qapp):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def habits(file):
    return Habits(file, "A. Keller")


@pytest.fixture
def again(file, tmp_path):
    """Read what was written anew, as the next start does."""

    def read(person: str = "A. Keller") -> Habits:
        file.sync()
        return Habits(QSettings(file.fileName(), QSettings.Format.IniFormat), person)

    return read


def arrange(habits: Habits) -> None:
    habits.remember_splitter("page", WindowClass.LARGE, QByteArray(b"wide"))
    habits.remember_lanes(WindowClass.LARGE, (AnalyteCode.CRP,))
    habits.remember_hidden_parts(WindowClass.LARGE, ["evidence", "ledger"])
    habits.remember_lane_heights({AnalyteCode.TSAT: 120.4, AnalyteCode.HB: 80.0})
    habits.period = "course"
    habits.shows_list = False
    habits.shows_expected_course = True


def told(habits: Habits) -> tuple[object, ...]:
    return (
        habits.splitter("page", WindowClass.LARGE),
        habits.lanes(WindowClass.LARGE),
        habits.hidden_parts(WindowClass.LARGE),
        habits.lane_heights,
        habits.period,
        habits.shows_list,
    )


ARRANGED = (
    QByteArray(b"wide"),
    (AnalyteCode.CRP,),
    frozenset({"evidence", "ledger"}),
    {AnalyteCode.TSAT: 120.0, AnalyteCode.HB: 80.0},
    "course",
    False,
)
USUAL = (QByteArray(), (), None, {}, "twelve_months", True)


@pytest.mark.parametrize("name", NAMES)
def test_what_one_person_chose_is_read_back_and_nobody_elses(again, file, name):
    arrange(Habits(file, name))

    assert told(again(name)) == ARRANGED
    assert again(name).shows_expected_course
    for other in set(NAMES) - {name}:
        assert told(again(other)) == USUAL, other
        assert not again(other).shows_expected_course


@pytest.mark.parametrize("name", NAMES)
def test_forgetting_the_layout_forgets_that_of_this_person_only(again, file, name):
    for one in NAMES:
        arrange(Habits(file, one))

    Habits(file, name).forget_layout()

    assert told(again(name)) == USUAL
    assert again(name).shows_expected_course
    for other in set(NAMES) - {name}:
        assert told(again(other)) == ARRANGED, other


def test_each_window_class_is_remembered_by_itself(habits):
    arrange(habits)

    assert habits.splitter("page", WindowClass.MEDIUM).isEmpty()
    assert habits.lanes(WindowClass.MEDIUM) == ()
    assert habits.hidden_parts(WindowClass.MEDIUM) is None


def test_a_person_who_hid_nothing_chose_so(habits, again):
    habits.remember_hidden_parts(WindowClass.LARGE, ())

    assert again().hidden_parts(WindowClass.LARGE) == frozenset()


@pytest.mark.parametrize("period", PERIODS)
def test_a_period_is_read_back(habits, again, period):
    habits.period = period

    assert again().period == period


@pytest.mark.parametrize(
    "text",
    ["tsat", "tsat:", "tsat:tall", "zinc:80", ":", "tsat:-4", "tsat:10000", f"hb:{'9' * 400}"],
)
def test_a_height_that_cannot_be_read_is_none(file, text):
    file.setValue("timeline/heights", text)

    assert Habits(file, "").lane_heights == {}


def test_the_tallest_height_of_a_screen_is_read(file):
    file.setValue("timeline/heights", "tsat:9999")

    assert Habits(file, "").lane_heights == {AnalyteCode.TSAT: 9999.0}


def test_nonsense_in_the_file_reads_as_the_usual(file):
    file.setValue("timeline/period", "a fortnight")
    file.setValue("splitters/large/page", "no bytes")
    file.setValue("lanes/large", "zinc")
    file.setValue("list", "perhaps")

    assert told(Habits(file, "")) == USUAL


def test_a_lane_of_fatigue_is_remembered_with_the_others(habits):
    lanes = (AnalyteCode.FERRITIN, Scale.FATIGUE_NRS)
    habits.remember_lanes(WindowClass.WIDE, lanes)

    assert habits.lanes(WindowClass.WIDE) == lanes
