"""The page of profiles over a real store, and hands to type into it."""

import pytest

from ironview.ui.profiles.page import ProfilesPage
from tests.ui.people import everybody, store_record


class Hands:
    """Does on the page what a person does."""

    def __init__(self, qtbot, page):
        self.qtbot = qtbot
        self.page = page

    @property
    def rows(self):
        """The rows of the form by the place of their number."""
        return {".".join(map(str, one.number.path)): one for one in self.page.form.rows}

    def choose(self, profile_id):
        """Choose a profile in the list."""
        self.page.list.choose(profile_id)

    def copy(self, profile_id="general", new_id="", name=""):
        """Copy a profile: the clinic's version of it, or a profile of its own."""
        from ironview.ui.profiles.copy_dialog import CopyDialog

        self.choose(profile_id)
        self.page.list.copy.click()
        dialog = self.page.findChild(CopyDialog)
        if new_id:
            dialog.stands_alone.click()
            self.write(dialog.id, new_id)
            self.write(dialog.name, name)
        dialog.go_on.click()

    def write(self, field, text):
        """Replace what is in a field, key by key."""
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def type(self, path, text, reason=""):
        """Type another number, and why."""
        row = self.rows[path]
        self.write(row.field, text)
        if reason:
            self.write(row.source.reason, reason)

    def save(self, path="deficiency.0.limit", text="45", reason="Board decision"):
        """Save a version of the general profile with one other number."""
        self.copy()
        self.type(path, text, reason)
        self.page.form.save.click()
        return self.page.own.entry("general").versions[0]

    def activate(self, reason="Decided in June"):
        """Let the chosen profile's newest version count."""
        self.page.list.activate.click()
        self.write(self.page.impact.foot.reason, reason)
        self.page.impact.foot.button.click()


@pytest.fixture
def patients(workspace):
    """A store with invented patients; their keys."""
    return [store_record(workspace, record) for record in everybody()]


@pytest.fixture
def page(qtbot, workspace):
    page = ProfilesPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def hands(qtbot, page):
    return Hands(qtbot, page)
