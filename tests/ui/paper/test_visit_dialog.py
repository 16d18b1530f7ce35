"""Options for a visit follow the day that is typed, and are printed for that day."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel

from ironview.domain.moments import Moment
from ironview.domain.record import Infusion
from ironview.ui.paper.print_dialog import PrintDialog
from ironview.ui.paper.sheets import A4
from ironview.ui.paper.visit_sheet import visit_document
from ironview.ui.visit_dialog import VisitDialog
from tests.ui import people
from tests.ui.people import TODAY


@pytest.fixture
def make(qtbot, chart_of):
    def make(record):
        dialog = VisitDialog(chart_of(record), "Marchetti, Elena, MRN 0042")
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def deficient():
    """Elena as she was before her infusion."""
    elena = people.elena()
    early = tuple(
        replace(one, collected=Moment(TODAY - timedelta(5)))
        for one in elena.results
        if one.collected.day.isoformat() == "2026-02-26"
    )
    return replace(elena, results=early, infusions=(), symptoms=(), events=())


def titles(dialog):
    return [dialog.options.item(row).text() for row in range(dialog.options.count())]


def test_the_dialog_names_the_patient_and_begins_with_today(make):
    dialog = make(deficient())

    assert "Marchetti" in dialog.windowTitle()
    assert dialog.day.date.day == TODAY
    assert dialog.plan.day == TODAY
    assert len(titles(dialog)) == len(dialog.plan.options)


def test_every_option_shows_its_doses_and_sources_when_it_is_chosen(make):
    dialog = make(deficient())
    row = next(n for n, text in enumerate(titles(dialog)) if text.startswith("Ferric carboxy"))
    dialog.options.setCurrentRow(row)

    shown = dialog.details.text().replace("\u00a0", " ")
    assert "3 Jun 2026: 1000 mg; 10 Jun 2026: 500 mg" in shown
    assert "Ferinject" in shown


def test_another_day_is_reckoned_anew_and_no_day_asks_for_one(make):
    dialog = make(deficient())
    dialog.day.date.setText("1 Jul 2026")
    dialog.day.date.date_changed.emit()
    assert dialog.plan.day.isoformat() == "2026-07-01"

    dialog.day.date.setText("")
    dialog.day.date.date_changed.emit()

    assert dialog.plan is None
    assert titles(dialog) == []
    assert not dialog.print.isEnabled()
    assert "Type the day" in dialog.details.text()


def test_what_speaks_against_iron_stands_above_the_options(make):
    dialog = make(people.henrik())

    assert dialog.cautions.isVisible()
    said = " ".join(one.text() for one in dialog.cautions.findChildren(QLabel))
    assert "TSAT" in said
    assert not make(deficient()).cautions.isVisible()


def test_printing_asks_for_the_page_of_that_day(make, qtbot):
    dialog = make(deficient())
    with qtbot.waitSignal(dialog.print_requested) as asked:
        dialog.print.click()

    assert asked.args == [TODAY]


@pytest.fixture
def printed(source_of, read):
    def text(record, day=None, **changes):
        source = source_of(record, **changes)
        words = " ".join(read(visit_document(source, A4, day)))
        return " ".join(words.replace("\u00a0", " ").replace("\u2060", "").split())

    return text


def test_the_page_says_whose_options_they_are_and_what_they_rest_on(printed):
    text = printed(deficient())

    assert "Marchetti" in text
    assert "Options for a visit on 3 Jun 2026" in text
    assert "Ferric carboxymaltose: 1500 mg in 2 visits" in text
    assert "Options, not advice" in text
    assert "Sources:" in text


def test_the_page_says_first_what_speaks_against_iron(printed):
    text = printed(people.henrik())

    assert text.index("Before iron is given") < text.index("Ferric carboxymaltose")


def test_products_left_out_for_one_reason_stand_in_one_line(printed):
    later = Infusion(
        product="iron_sucrose", dose_mg=Decimal(200), started=Moment(TODAY + timedelta(3))
    )
    record = replace(deficient(), infusions=(later,))

    assert printed(record).count("A dose after this day is already on record") == 1


def test_the_print_dialog_offers_the_page_too(source_of, qtbot):
    dialog = PrintDialog(source_of(deficient()), kind="visit")
    qtbot.addWidget(dialog)

    assert dialog.kind.currentText() == "Options for a visit"
    assert "Options for a visit" in dialog.document.title
