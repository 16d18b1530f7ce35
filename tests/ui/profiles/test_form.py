import pytest
from PySide6.QtCore import Qt

from ironview.domain.profile_drafts import CLINIC_DECISION
from ironview.domain.sources import Mark


@pytest.fixture
def form(page, hands, qtbot):
    hands.copy()
    with qtbot.waitActive(page):
        page.activateWindow()
    return page.form


def complaint(row):
    """Return what a row says about its number."""
    told = row.complaints.complaint
    return "" if told is None else told.sentence


def reason_asked(row):
    """Return what a row asks about its reason."""
    told = row.source.reason_box.complaints.complaint
    return "" if told is None else told.sentence


def test_nothing_can_be_saved_before_something_is_changed_and_the_form_says_so(form):
    assert form.said.text() == "Nothing is changed yet."
    assert not form.save.isEnabled()
    assert not form.preview.isEnabled()
    assert form.save.accessibleDescription() == "Nothing is changed yet."


def test_every_number_of_the_profile_has_a_named_field_with_its_unit_and_source(page, form):
    numbers = page.own.numbers(form.draft)

    assert [row.number.path for row in form.rows] == [one.path for one in numbers]
    assert all(row.field.accessibleName() for row in form.rows)
    assert all(row._rests_on.text() for row in form.rows)
    assert all(row._unit.text() for row in form.rows)


def test_a_changed_number_says_so_in_words_and_keeps_the_delivered_one_beside(form, hands):
    hands.type("deficiency.0.limit", "45")
    row = hands.rows["deficiency.0.limit"]

    assert row.state.text() == "changed, was 30"
    assert "30" in row._delivered.text()
    assert not row._glyph.pixmap().isNull()


def test_a_changed_number_asks_why_before_it_can_be_saved(form, hands):
    hands.type("deficiency.0.limit", "45")

    assert reason_asked(hands.rows["deficiency.0.limit"]) == "Say why this is changed."
    assert "Deficient below: Say why this is changed." in form.said.text()
    assert not form.save.isEnabled()

    hands.type("deficiency.0.limit", "45", "Board decision")

    assert reason_asked(hands.rows["deficiency.0.limit"]) == ""
    assert form.save.isEnabled()
    assert form.preview.isEnabled()


def test_a_document_asks_for_the_place_and_how_it_was_checked(form, hands):
    hands.type("deficiency.0.limit", "45", "As the AGA does")
    source = hands.rows["deficiency.0.limit"].source
    assert not source.place_box.isVisibleTo(source)

    source.document.choose("aga-2020")

    assert source.place_box.isVisibleTo(source)
    told = source.place_box.complaints.complaint
    assert told is not None
    assert told.sentence == "Say where in the source the number stands."
    assert not form.save.isEnabled()

    hands.write(source.place, "recommendation 1")
    source.checked.choose(Mark.SECONDARY)

    change = form.draft.changes[("deficiency", 0, "limit")]
    assert (change.source.key, change.source.place) == ("aga-2020", "recommendation 1")
    assert change.source.mark is Mark.SECONDARY
    assert form.save.isEnabled()


def test_the_clinics_own_decision_is_a_design_choice(form, hands):
    hands.type("deficiency.0.limit", "45", "Board decision")
    change = form.draft.changes[("deficiency", 0, "limit")]

    assert change.source.key == CLINIC_DECISION
    assert change.source.mark is Mark.DESIGN


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("preferred_days", "27", "is before “Too early before” (28 days)"),
        ("wait_steps.0.days", "57", "“Preferred from” (56 days) is before"),
        ("steady_days", "55", "but steady comes last"),
        ("deficiency.0.limit", "101", "The inflamed limit (100) is below the plain one (101)"),
        ("deficiency.0.limit", "abc", "“abc” is no number."),
        ("deficiency.0.limit", "-1", "is not plausible"),
        ("hold_tsat", "101", "is not plausible"),
        ("preferred_days", "56.5", "a whole number is expected"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_that_was_changed(form, hands, path, text, said):
    hands.type(path, text, "To see")
    row = hands.rows[path]

    assert said in complaint(row)
    assert row.field.property("state") == "error"
    assert said in row.field.accessibleDescription()
    assert [other for other in form.rows if other is not row and complaint(other)] == []
    assert not form.save.isEnabled()


@pytest.mark.parametrize(("path", "text"), [("preferred_days", "28"), ("steady_days", "56")])
def test_a_window_may_end_where_the_next_begins(form, hands, path, text):
    hands.type(path, text, "To see")

    assert complaint(hands.rows[path]) == ""
    assert form.save.isEnabled()


def test_a_number_that_can_be_read_in_two_ways_is_asked_about_and_an_answer_settles_it(form, hands):
    hands.type("hold_ferritin_above", "1,000", "To see")
    row = hands.rows["hold_ferritin_above"]

    assert "could be" in complaint(row)
    assert not form.save.isEnabled()

    answers = {button.text(): button for button in row.complaints.buttons}
    answers["1000"].click()

    assert row.field.text() == "1000"
    assert form.draft.changes[("hold_ferritin_above",)].text == "1000"
    assert form.save.isEnabled()


def test_undo_at_a_row_brings_the_copied_number_back(form, hands):
    hands.type("deficiency.0.limit", "45", "Board decision")
    row = hands.rows["deficiency.0.limit"]

    row.back.click()

    assert row.field.text() == "30"
    assert row.state.text() == ""
    assert not form.draft.changes
    assert not form.is_dirty


def test_typing_the_copied_number_again_is_no_change(form, hands):
    hands.type("deficiency.0.limit", "45", "Board decision")
    hands.type("deficiency.0.limit", "30.0")

    assert not form.draft.changes
    assert form.said.text() == "Nothing is changed yet."


def test_several_faults_are_counted(form, hands):
    hands.type("deficiency.0.limit", "45")
    hands.type("hold_tsat", "50")

    assert form.said.text().endswith("And 1 more.")


def test_a_profile_needs_a_name_and_a_sentence_why(form, hands):
    form.name.clear()
    hands.write(form.name, " ")

    told = form.name_box.complaints.complaint
    assert told is not None
    assert told.sentence == "Give the profile a name."
    assert not form.save.isEnabled()


def test_another_name_alone_can_be_saved(form, hands):
    hands.write(form.name, "General, our clinic")

    assert form.save.isEnabled()


def test_a_delivered_profile_is_shown_and_cannot_be_changed(page, hands):
    hands.choose("haemodialysis")
    page.list.open.click()

    assert page.parts.currentWidget() is page.form
    assert all(row.field.isReadOnly() for row in page.form.rows)
    assert page.form.name.isReadOnly()
    assert not page.form.save.isVisible()
    assert not page.form.is_dirty


def test_rows_of_a_list_are_told_apart(page, hands):
    hands.choose("haemodialysis")
    page.list.open.click()
    names = [row.name for row in page.form.rows]

    assert len(set(names)) == len(names)
    assert any("doses up to 125" in name for name in names)
    assert any("every other dose" in name for name in names)


def test_show_me_leads_to_the_field_that_still_asks(form, hands):
    assert not form.show_me.isVisible()
    hands.type("hold_tsat", "50")
    form.name.setFocus()

    form.show_me.click()
    assert hands.rows["hold_tsat"].source.reason.hasFocus()

    hands.type("hold_tsat", "101", "To see")
    form.name.setFocus()
    form.show_me.click()
    assert hands.rows["hold_tsat"].field.hasFocus()

    hands.type("hold_tsat", "50")
    assert not form.show_me.isVisible()


def test_the_tab_key_goes_from_a_changed_number_to_its_reason(form, hands, qtbot):
    hands.type("hold_ferritin_above", "800")
    row = hands.rows["hold_ferritin_above"]
    row.field.setFocus()
    qtbot.keyClick(row.field, Qt.Key.Key_Tab)

    assert row.source.reason.hasFocus()


def test_ctrl_enter_saves(page, form, hands, qtbot):
    hands.type("hold_tsat", "50", "To see")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert page.own.entry("general").versions[0].number == 1
