"""One walk through the real program: a patient, a panel, a dose, a restart, a file of others."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ironview.app import Program, local_zone, today_in
from ironview.domain.readings import Reading
from ironview.ui.import_rows import Kind
from ironview.ui.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = today_in(local_zone())()
DOSE_DAY = TODAY - timedelta(days=20)
SAMPLE_DAY = TODAY - timedelta(days=12)
WAIT_MS = 30_000


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def start(qapp, tmp_path, qtbot):
    """Start the program on the store of this test, as often as wanted; the last start runs on."""
    running = []

    def start_again():
        if running:
            stop(running.pop(), qtbot)
        file = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        program = Program(qapp, Settings(file))
        running.append(program)
        window = program.open(tmp_path / "story.sqlite")
        window.resize(1600, 900)
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    yield start_again
    for program in running:
        stop(program, qtbot)


def stop(program, qtbot):
    for window in program.windows:
        window.close()
    program.close()
    for window in program.windows:
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
    program.deleteLater()


def in_the_form(act):
    """Let a person act on the next form that opens; a failure closes it instead of waiting."""

    def look():
        form = QApplication.activeModalWidget()
        if form is None:
            QTimer.singleShot(5, look)
            return
        try:
            act(form)
        finally:
            if form.isVisible():
                form.done(0)

    QTimer.singleShot(0, look)


def press(qtbot, window, key):
    """Press Ctrl and a key; a window without a desktop is not active by itself after a form."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, CONTROL)


def save(qtbot, form, field):
    form.foresee()
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)


def register_elena(window, qtbot):
    def act(form):
        qtbot.keyClicks(form.fields.family_name, "Marchetti")
        qtbot.keyClicks(form.fields.given_name, "Elena")
        qtbot.keyClicks(form.fields.birth_date, "17.11.1991")
        qtbot.keyClicks(form.fields.sex, "F")
        qtbot.keyClicks(form.fields.identifiers.values[0], "0042")
        save(qtbot, form, form.fields.given_name)

    in_the_form(act)
    press(qtbot, window, Qt.Key.Key_N)


def give_a_dose(window, qtbot):
    def act(form):
        qtbot.keyClicks(form.product, "Ferric")
        qtbot.keyClicks(form.dose, "1000")
        qtbot.keyClicks(form.started.date, DOSE_DAY.isoformat())
        save(qtbot, form, form.dose)

    in_the_form(act)
    press(qtbot, window, Qt.Key.Key_D)


def type_a_panel(window, qtbot):
    foreseen = []

    def act(form):
        form.fields.date.selectAll()
        qtbot.keyClicks(form.fields.date, SAMPLE_DAY.isoformat())
        for code, value in (("ferritin", "1050"), ("tsat", "58"), ("hb", "9.4")):
            row = form.grid.row_of(code) or form.grid.add_row(code)
            qtbot.keyClicks(row.value, value)
            form.foresee()
            if row.reads_as.complaints.buttons:
                qtbot.mouseClick(row.reads_as.complaints.buttons[0], Qt.MouseButton.LeftButton)
        form.foresee()
        foreseen.extend(line.plain.replace("\u00a0", " ") for line in form.box.lines)
        save(qtbot, form, form.grid.rows[0].value)

    in_the_form(act)
    press(qtbot, window, Qt.Key.Key_E)
    return foreseen


def ferritin_cell(window):
    return window.page.table.model.table.rows[0].cells[0]


def timeline_of(window, qtbot):
    host = window.page.timeline
    qtbot.waitUntil(
        lambda: host.view is not None and host.view.timeline is not None, timeout=WAIT_MS
    )
    return host.view.timeline


def test_from_an_empty_store_to_a_readable_timeline(start, qtbot, shared):
    window = start()
    assert window.shell.pages.currentWidget() is window.first_start

    register_elena(window, qtbot)
    assert window.windowTitle() == "Marchetti, Elena, MRN 0042 – IronView"

    give_a_dose(window, qtbot)
    assert [str(one.dose_mg) for one in window.page.chart.record.infusions] == ["1000"]

    foreseen = type_a_panel(window, qtbot)
    assert any("kept but not interpreted" in line for line in foreseen)
    assert ferritin_cell(window).reading is Reading.TOO_EARLY
    assert window.page.card.tiles[0].tile.value == "Not assessable"

    window = start()
    assert window.shell.pages.currentWidget() is window.nobody
    press(qtbot, window, Qt.Key.Key_K)
    qtbot.keyClicks(window.patients.search, "0042")
    qtbot.keyClick(window.patients.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.patients.view, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("Marchetti, Elena")
    assert ferritin_cell(window).reading is Reading.TOO_EARLY
    assert [point.quantity.amount for point in timeline_of(window, qtbot).lanes[0].points] == [1050]

    bundle = next((shared / "data" / "public" / "fhir" / "carebundle-anaemia").glob("*.json"))
    window.preview_files([str(bundle)])
    qtbot.waitUntil(lambda: window.import_page.bench.plan is not None, timeout=WAIT_MS)
    added = next(g for g in window.import_page.model.groups if g.kind is Kind.ADD)
    assert window.workspace.count() == 1

    with qtbot.waitSignal(window.import_page.bench.committed, timeout=WAIT_MS):
        qtbot.keyClick(window.import_page.view, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: window.page.chart.key != "" and window.workspace.count() == 2)
    qtbot.waitUntil(lambda: not window.windowTitle().startswith(("Marchetti", "Import")))

    results = window.page.chart.record.results
    assert 0 < len(results) <= len(added.lines)
    assert timeline_of(window, qtbot).samples
