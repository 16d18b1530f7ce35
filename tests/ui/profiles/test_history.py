from dataclasses import replace

from ironview.ui.profiles.differences import changed_numbers
from ironview.ui.profiles.profile_words import called
from ironview.wording.labels import profile_name


def differences(page):
    """Return what is said to differ, without the sources."""
    return [(one.what, one.before, one.now) for one in page.history.differences.lines]


def test_the_newest_version_is_compared_with_the_one_before(page, hands):
    hands.save(text="45")
    page.list.open.click()
    hands.type("hold_tsat", "40", "Careful")
    page.form.save.click()
    page.list.history.click()

    assert page.history.now.currentText() == "version 2 (2026.1-own.2)"
    assert page.history.before.currentText() == "version 1 (2026.1-own.1)"
    assert differences(page) == [("Hold iron: TSAT from", "45\u00a0%", "40\u00a0%")]
    assert "Careful" in page.history.differences.lines[0].source
    assert "says one number otherwise" in page.history.said.text()


def test_any_two_versions_can_be_compared(page, hands):
    hands.save(text="45")
    page.list.open.click()
    hands.type("hold_tsat", "40", "Careful")
    page.form.save.click()
    page.list.history.click()
    page.history.before.setCurrentIndex(2)

    assert page.history.before.currentText() == "as delivered (2026.1)"
    assert differences(page) == [
        ("Deficient below", "30\u00a0µg/L", "45\u00a0µg/L"),
        ("Hold iron: TSAT from", "45\u00a0%", "40\u00a0%"),
    ]


def test_versions_alike_are_said_to_be_alike(page, hands):
    hands.save()
    page.list.history.click()
    page.history.before.setCurrentIndex(0)

    assert differences(page) == []
    assert "has the same numbers as" in page.history.said.text()
    assert not page.history.differences.isVisible()


def test_a_profile_without_own_versions_says_so(page, hands):
    hands.choose("ibd")
    page.list.history.click()

    assert page.history.happened.text() == (
        "No own version ever counted; the delivered profile does."
    )
    assert not page.history.open.isEnabled()
    assert not page.history.activate.isEnabled()


def test_what_counted_when_is_told_with_who_and_why(page, hands):
    hands.save()
    hands.activate("Decided in June")
    page.list.history.click()
    told = page.history.happened.text()

    assert "A. Keller: version 1 (2026.1-own.1) counts from then on." in told
    assert told.endswith("Reason: Decided in June")


def test_an_older_version_can_be_activated_from_the_history(page, hands, workspace):
    hands.save(text="45")
    page.list.open.click()
    hands.type("deficiency.0.limit", "50", "More")
    page.form.save.click()
    page.list.history.click()
    page.history.now.setCurrentIndex(1)
    page.history.activate.click()
    hands.write(page.impact.foot.reason, "The older one")
    page.impact.foot.button.click()

    assert workspace.guideline.profiles["general"].version == "2026.1-own.1"


def test_an_older_version_can_be_gone_on_from(page, hands):
    hands.save(text="45")
    page.list.open.click()
    hands.type("deficiency.0.limit", "50", "More")
    page.form.save.click()
    page.list.history.click()
    page.history.now.setCurrentIndex(1)
    page.history.open.click()

    assert page.parts.currentWidget() is page.form
    assert hands.rows["deficiency.0.limit"].field.text() == "45"


def test_a_number_only_one_of_two_profiles_has_is_a_difference(page):
    own = page.own
    general, heart = (own.numbers(own.copy(one)) for one in ("general", "heart_failure"))
    found = {
        one.what: (one.before, one.now) for one in changed_numbers(general, heart, own.sources)
    }

    assert found["Hold iron: haemoglobin above"] == ("", "15\u00a0g/dL")
    assert found["Deficient below"] == ("30\u00a0µg/L", "100\u00a0µg/L")


def test_a_delivered_name_is_said_in_the_language_of_the_program_and_an_own_one_as_it_is(
    page, hands
):
    version = hands.save(text="45")
    entries = page.own.profiles

    assert called(version, entries) == profile_name("general")
    assert (
        called(replace(version, profile=replace(version.profile, name="Ours")), entries) == "Ours"
    )


def test_a_decision_of_the_clinic_is_named_as_one(page, hands):
    hands.save(text="45", reason="Board decision")
    page.list.history.click()

    source = page.history.differences.lines[0].source
    assert source.startswith("Decision of the clinic (")
    assert "Board decision" in source
