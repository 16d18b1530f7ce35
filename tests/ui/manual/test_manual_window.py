"""The manual: read, searched and turned by keyboard, in any theme, and never outside itself."""

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication

from ironview.knowledge.manual import load_manual
from ironview.ui.help_desk import HelpDesk
from ironview.ui.key_sheet import key_sheet
from ironview.ui.main_window import MainWindow
from ironview.ui.manual import window as manual_window
from ironview.ui.manual.page import ManualPage
from ironview.ui.manual.window import ManualWindow
from ironview.ui.theme import apply_theme, theme_named
from tests.knowledge.test_manual import CODE
from tests.ui import people

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def manual(qtbot, dressed):
    made = ManualWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def heading(manual) -> str:
    return manual.page.chapter.title


def blocks(page):
    block = page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(page):
    for block in blocks(page):
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1


def press(qtbot, manual, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(manual, key, modifier)


def test_it_opens_at_the_first_chapter_with_every_chapter_listed(manual):
    titles = [
        manual.contents.topLevelItem(at).text(0)
        for at in range(manual.contents.topLevelItemCount())
    ]
    assert titles == [one.title for one in manual.chapters]
    assert manual.place == "start"
    assert not manual.previous.isEnabled()
    assert not manual.back.isEnabled()


def test_next_and_previous_go_through_all_chapters_and_end_at_the_ends(qtbot, manual):
    seen = [manual.place]
    while manual.following.isEnabled():
        press(qtbot, manual, Qt.Key.Key_PageDown, CONTROL)
        seen.append(manual.place)
    assert seen == [one.name for one in manual.chapters]
    press(qtbot, manual, Qt.Key.Key_PageDown, CONTROL)
    assert manual.place == seen[-1]
    press(qtbot, manual, Qt.Key.Key_PageUp, CONTROL)
    assert manual.place == seen[-2]


def test_back_returns_to_where_one_came_from(qtbot, manual):
    manual.page.anchorClicked.emit(QUrl("import.md#whose"))
    assert manual.place == "import"
    manual.open_at("keys")
    press(qtbot, manual, Qt.Key.Key_Left, ALT)
    assert manual.place == "import"
    manual.back.click()
    assert manual.place == "start"
    assert not manual.back.isEnabled()


def test_a_choice_in_the_contents_shows_the_heading(manual):
    chapter = next(one for one in manual.chapters if one.name == "verdict")
    head = manual.contents.topLevelItem(manual.chapters.index(chapter))
    manual.contents.setCurrentItem(head.child(2))
    assert manual.place == "verdict"
    assert manual.page.textCursor().block().text() == chapter.sections[3].title


def test_a_heading_that_is_opened_stands_at_the_top_and_is_marked_in_the_contents(qtbot, manual):
    manual.open_at("verdict", "held")
    page = manual.page
    assert page.textCursor().block().text() == "Held"
    assert 0 <= page.cursorRect().top() < page.viewport().height() / 4
    assert manual.contents.currentItem().text(0) == "Held"


def test_an_unknown_chapter_shows_the_first(manual):
    manual.open_at("worklist")
    manual.open_at("no such chapter", "nor such a heading")
    assert manual.place == "start"


def test_a_search_keeps_the_chapters_that_hold_every_word_and_marks_the_places(manual):
    manual.search.setText("haemolysed")
    assert manual.contents.topLevelItemCount() == 1
    assert heading(manual) == "What the verdicts mean"
    assert len(manual.page.extraSelections()) == 1
    manual.search.setText("USB stick")
    assert manual.place == "safe"
    manual.search.clear()
    assert manual.contents.topLevelItemCount() == len(manual.chapters)
    assert manual.page.extraSelections() == []


def test_enter_goes_from_place_to_place_and_on_into_other_chapters(qtbot, manual):
    manual.search.setText("worklist")
    manual.search.setFocus()
    holding = {one.name for one in manual.chapters if one.holds(("worklist",))}
    seen = []
    for _ in range(60):
        press(qtbot, manual.search, Qt.Key.Key_Return)
        assert manual.page.textCursor().selectedText().casefold() == "worklist"
        seen.append(manual.place)
    assert set(seen) == holding
    first = (manual.place, manual.page.textCursor().selectionStart())
    press(qtbot, manual, Qt.Key.Key_F3)
    press(qtbot, manual, Qt.Key.Key_F3, SHIFT)
    assert (manual.place, manual.page.textCursor().selectionStart()) == first


def test_the_first_word_of_a_chapter_is_found_too(qtbot, manual):
    manual.search.setText("first")
    manual.find_next()
    assert (manual.place, manual.page.textCursor().selectionStart()) == ("start", 0)


def marked(text, *words):
    page = ManualPage()
    page.setPlainText(text)
    page.mark(words)
    return [one.cursor.selectedText() for one in page.extraSelections()]


def test_a_mark_stands_on_its_word_behind_letters_that_are_folded_or_counted_as_two(dressed):
    assert marked("Große Maße, 😀 Straße, dann eine Messung", "messung") == ["Messung"]
    assert marked("😀 Straße", "strasse") == ["Straße"]
    assert marked("Straße am See", "s") == ["S", "ß", "ß", "S"]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr"])
def test_every_mark_in_every_chapter_is_the_word_that_was_searched(dressed, language):
    page = ManualPage()
    for chapter in load_manual(language):
        page.show_chapter(chapter)
        page.mark(("er", "ferritin"))
        said = {one.cursor.selectedText().casefold() for one in page.extraSelections()}
        assert said <= {"er", "ferritin"}, chapter.name


@pytest.mark.parametrize(
    "altered",
    [
        "# One\n\n```\n## in a box {#box}\n```\n\n## Last {#last}\n",
        "# One {#last}\n\n![a](/etc/hostname) ![b](../../other.png) ![c](gone.png)\n",
    ],
)
def test_a_chapter_somebody_altered_is_still_shown(dressed, qtbot, tmp_path, altered):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "01_one.md").write_text(altered, encoding="utf-8")
    page = ManualPage()
    qtbot.addWidget(page)
    page.show()
    (chapter,) = load_manual("en", tmp_path)
    page.show_chapter(chapter, "last")
    page.resize(page.width() + 50, page.height())

    assert all(one.place.parent == chapter.folder for one in chapter.pictures)
    assert page.toPlainText().startswith("One")


def test_a_search_backwards_from_the_start_goes_to_the_last_place(qtbot, manual):
    manual.search.setText("quality folder")
    manual.open_at("start")
    manual.find_previous()
    assert manual.place == "trouble"
    assert manual.page.textCursor().selectedText() == "folder"


def test_words_nobody_wrote_are_told_with_what_to_do(manual):
    manual.search.setText("zzz")
    assert manual.none.isVisible()
    assert not manual.contents.isVisible()
    before = manual.place
    manual.find_next()
    assert manual.place == before
    manual.search.clear()
    assert not manual.none.isVisible()


def test_escape_empties_the_search_and_then_closes(qtbot, manual):
    press(qtbot, manual, Qt.Key.Key_F, CONTROL)
    assert manual.focusWidget() is manual.search
    manual.search.setText("iron")
    press(qtbot, manual, Qt.Key.Key_Escape)
    assert manual.search.text() == ""
    assert manual.isVisible()
    press(qtbot, manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_no_link_leaves_the_manual(qtbot, manual, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    manual.open_at("keys")
    for address in ("https://example.org/x.md", "file:///etc/passwd", "start.txt", "//host/a.md"):
        manual.page.anchorClicked.emit(QUrl(address))
    assert manual.place == "keys"
    assert opened == []


@pytest.mark.parametrize(
    "name", ["../../../rules.toml", "file:///etc/hostname", "pictures/unknown.png", "/etc/hostname"]
)
def test_nothing_is_loaded_but_pictures_of_the_chapter(manual, name):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert manual.page.loadResource(kind, QUrl(name)) is None
    html = QTextDocument.ResourceType.HtmlResource.value
    assert manual.page.loadResource(html, QUrl("pictures/first_start.png")) is None


def test_pictures_are_as_wide_as_there_is_room_and_no_wider(qtbot, manual):
    kind = QTextDocument.ResourceType.ImageResource.value
    url = QUrl("pictures/first_start.png")
    for width in (900, 1180):
        manual.resize(width, 700)
        qtbot.waitUntil(lambda wanted=width: manual.page.width() < wanted)
        room = manual.page.viewport().width() - 56
        picture = manual.page.document().resource(kind, url)
        assert picture.width() / picture.devicePixelRatio() <= room
        assert picture.width() / picture.devicePixelRatio() > room - 3
    manual.resize(2400, 700)
    qtbot.waitUntil(lambda: manual.page.viewport().width() > 1700)
    widest = manual.page.document().resource(kind, url)
    assert widest.width() == 1280


def test_every_picture_has_its_words_below_it(manual):
    for chapter in manual.chapters:
        manual.open_at(chapter.name)
        text = manual.page.toPlainText()
        for picture in chapter.pictures:
            assert picture.told in text


def test_keys_are_written_as_this_system_labels_them(manual):
    manual.open_at("keys")
    bold = [one.text() for one in fragments(manual.page) if one.charFormat().fontWeight() > 500]
    native = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert native in bold
    assert "`" not in manual.page.toPlainText()


def test_every_key_of_the_manual_is_one_the_program_obeys(qtbot, workspace, settings):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    known = {
        key
        for group in key_sheet(window.commands, window)
        for line in group.lines
        for key in line.key.split(", ")
    }
    own = {manual_window._BACK, manual_window._PREVIOUS, manual_window._NEXT, "F3", "Ctrl+F"}
    typed = {"<", ">", "Space", "Ctrl+4"}
    wanted = {key for one in load_manual("en") for key in CODE.findall(one.text)}
    native = {
        key: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in wanted
    }
    assert [
        key for key in wanted - own - typed if native[key] not in known and key not in known
    ] == []
    assert {"Space"} <= known


def test_headings_follow_the_theme_and_the_text_size(qtbot, manual, qapp):
    manual.open_at("verdict", "held")
    page = manual.page
    before = next(fragments(page)).charFormat().fontPointSize()
    place = page.textCursor().position()
    try:
        apply_theme(qapp, theme_named("dark"), 1.5)
        dark = theme_named("dark").ink
        qtbot.waitUntil(lambda: next(fragments(page)).charFormat().foreground().color() == dark)
        after = next(fragments(page)).charFormat().fontPointSize()
        assert after == pytest.approx(1.5 * before)
        assert page.textCursor().position() == place
    finally:
        apply_theme(qapp, theme_named("light"))


def test_everything_reached_by_keyboard_has_a_name(manual):
    for part in (
        manual.search,
        manual.contents,
        manual.page,
        manual.back,
        manual.previous,
        manual.following,
        manual.close_button,
    ):
        assert part.accessibleName()
    assert manual.page.accessibleName() == heading(manual)


def test_it_does_not_keep_the_program_alive(manual):
    assert not manual.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_it_speaks_the_language_of_the_program(qtbot, dressed, language):
    QLocale.setDefault(QLocale(language))
    made = ManualWindow()
    qtbot.addWidget(made)
    assert made.page.chapter.title == load_manual(language)[0].title


@pytest.fixture
def window(qtbot, workspace, settings):
    settings.habits().has_seen_tour = True
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def desk(qtbot, window):
    desk = HelpDesk(window)
    yield desk
    if desk.manual is not None:
        qtbot.addWidget(desk.manual)


def test_it_opens_at_the_chapter_of_the_page_on_screen(window, desk):
    places = []
    window.commands.manual.trigger()
    places.append(desk.manual.place)
    key = people.store_record(window.workspace, people.elena())
    window.show_patients()
    window.commands.manual.trigger()
    places.append(desk.manual.place)
    window.open_patient(key)
    window.commands.manual.trigger()
    places.append(desk.manual.place)
    for page in ("worklist", "import", "settings"):
        window.go_to(page)
        window.commands.manual.trigger()
        places.append(desk.manual.place)
    assert places == ["start", "patient", "page", "worklist", "import", "safe"]


def test_it_opens_where_the_numbers_of_the_clinic_and_the_account_are_told(window, desk):
    opened = []
    desk.open_manual = lambda *place: opened.append(place)
    window.go_to("clinic")
    desk.show_manual()
    window.net_way.show()
    desk.show_manual()
    assert opened == [("worklist", "clinic"), ("worklist", "nothing_due")]


def test_one_manual_is_open_however_often_it_is_asked_for(window, desk):
    window.commands.manual.trigger()
    first = desk.manual
    window.commands.manual_wanted.emit("verdict", "too_early")
    assert desk.manual is first
    assert first.place == "verdict"
    assert len([one for one in QApplication.topLevelWidgets() if type(one) is ManualWindow]) == 1


def test_a_closed_manual_opens_again_without_the_way_of_before(window, desk):
    window.commands.manual.trigger()
    window.commands.manual_wanted.emit("verdict", "")
    assert desk.manual.back.isEnabled()
    desk.manual.close()
    window.commands.manual.trigger()
    assert desk.manual.isVisible()
    assert not desk.manual.back.isEnabled()


def test_a_manual_that_is_missing_is_told_at_the_foot(window, desk, monkeypatch, tmp_path):
    monkeypatch.setattr(manual_window, "load_manual", lambda _name: load_manual("en", tmp_path))
    window.commands.manual.trigger()
    assert desk.manual is None
    assert "chapters are missing" in window.status.problem.accessibleName()


def test_a_page_without_a_chapter_does_nothing(qtbot, dressed):
    page = ManualPage()
    qtbot.addWidget(page)
    page.resize(300, 300)
    page._write_again()
    assert page.toPlainText() == ""


def test_the_first_screen_and_the_settings_lead_to_the_manual(window, desk):
    window.first_start.manual.click()
    assert desk.manual.place == "start"
    window.go_to("settings")
    window.settings_page.manual.click()
    assert desk.manual.place == "safe"
    assert desk.manual.page.textCursor().block().text() == "Settings"
