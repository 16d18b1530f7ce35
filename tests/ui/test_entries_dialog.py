"""What is on record besides results can be corrected, and taken out with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Symptom
from ironview.ui import chart_forms
from ironview.ui.entries_dialog import EntriesDialog, entries_of, entry_text
from ironview.ui.forms.infusion_form import InfusionForm
from ironview.ui.forms.panel_form import PanelForm
from tests.ui import people
from tests.ui.test_chart_forms import when_open

MARCH = people.at("2026-03-05")


@pytest.fixture
def chart(chart_of):
    chart = chart_of(people.elena())
    chart.add_event(Event(kind="rbc_transfusion", at=MARCH, units="2"))
    chart.add_symptom(Symptom(scale="fatigue_nrs", at=people.at("2026-02-20"), score="8"))
    chart.add_condition(Condition(code="ibd", detail="active ileitis"))
    return chart


@pytest.fixture
def dialog(qtbot, chart):
    dialog = EntriesDialog(chart, "Marchetti, Elena, MRN 0042")
    qtbot.addWidget(dialog)
    return dialog


def texts(dialog: EntriesDialog) -> list[str]:
    rows = range(dialog.list.count())
    return [dialog.list.item(row).text().replace("\u00a0", " ") for row in rows]


def test_entries_are_listed_newest_first_and_undated_last(dialog, chart):
    said = texts(dialog)
    dated = [entry.at.day for entry in entries_of(chart) if isinstance(entry, Event | Symptom)]

    assert dated == sorted(dated, reverse=True)
    assert any("transfusion" in text for text in said)
    assert any("1000 mg" in text for text in said)
    assert "active ileitis" in said[-1]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (Infusion(product="iron_sucrose", started=None), "no date, iron sucrose"),
        (Event(kind="surgery", at=Moment(MARCH.day)), "5 Mar 2026, surgery"),
        (Condition(code="ibd", since=MARCH.day), "5 Mar 2026, inflammatory bowel disease"),
    ],
)
def test_an_entry_is_told_in_one_line(entry, told):
    assert entry_text(entry).replace("\u00a0", " ").casefold() == told.casefold()


def test_enter_chooses_to_correct(dialog, chart, qtbot):
    dialog.show()
    kinds = [type(entry) for entry in entries_of(chart)]
    dialog.list.setCurrentRow(kinds.index(Infusion))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert dialog.wish is not None
    assert isinstance(dialog.wish.entry, Infusion)
    assert not dialog.wish.is_removal


def test_an_empty_record_says_so_and_offers_nothing(qtbot, chart_of):
    record = people.namesake()
    dialog = EntriesDialog(chart_of(record), "Marchetti, Elvira")
    qtbot.addWidget(dialog)

    assert dialog.list.count() == len(record.infusions) + len(record.events)
    assert dialog.correct.isEnabled() is bool(dialog.list.count())


def test_the_chosen_infusion_opens_in_its_form(chart, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = []
    infusion = next(entry for entry in entries_of(chart) if isinstance(entry, Infusion))
    when_open(lambda form: opened.append(type(form)))

    closed = chart_forms.correct_entry(chart, parent, infusion)

    assert opened == [InfusionForm]
    assert not closed.saved


@pytest.mark.parametrize("kind", [Event, Symptom, Condition])
def test_every_kind_of_entry_has_its_form(chart, qtbot, kind):
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = []
    entry = next(entry for entry in entries_of(chart) if isinstance(entry, kind))
    when_open(lambda form: opened.append(type(form).__name__))

    chart_forms.correct_entry(chart, parent, entry)

    assert opened == [f"{kind.__name__}Form"]


def test_the_panel_offers_the_way_to_another_patient(chart, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = []

    def look(form: PanelForm) -> None:
        shown.append((form.identity.other.isVisibleTo(form), form.footer.next.isVisibleTo(form)))

    when_open(look)
    chart_forms.open_panel(chart, parent)

    assert shown == [(True, True)]


def test_a_reason_takes_an_entry_out_and_undo_brings_it_back(chart, qtbot, monkeypatch):
    infusion = next(entry for entry in entries_of(chart) if isinstance(entry, Infusion))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" wrong patient ", True))

    reason = chart_forms.ask_removal_reason(
        QApplication.activeWindow(), entry_text(infusion), "Elena"
    )
    chart.remove(infusion.key, reason)

    assert reason == "wrong patient"
    assert infusion.key not in {entry.key for entry in entries_of(chart)}
    chart.undo_last()
    assert infusion.key in {entry.key for entry in entries_of(chart)}
