"""The page of guideline profiles: the list, and what is open above it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_listing import ProfileEntry, ProfileVersion
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.profile_drafts import ProfileDraft
from ironview.ui.file_choice import ask_for_file, ask_where_to_save
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.profiles.copy_dialog import CopyDialog
from ironview.ui.profiles.form import ProfileForm
from ironview.ui.profiles.history import HistoryPanel
from ironview.ui.profiles.impact import ImpactPanel
from ironview.ui.profiles.listing import ProfileList
from ironview.ui.profiles.page_head import BACK_KEY, PageHead
from ironview.ui.profiles.profile_words import called, entry_name, version_name
from ironview.wording.told import error_text, told_text

T = TypeVar("T")


class ProfilesPage(QWidget):
    """Lists the profiles; opens one, its versions, or what a version would change.

    Signals:
        closed: A person wants back to the settings.
        patient_chosen: Key of a patient a person wants to see.
    """

    closed = Signal()
    patient_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.own = OwnProfiles(workspace, self)
        self.head = PageHead()
        self.notice = NoticeBar()
        self.list = ProfileList(self.own, workspace.zone)
        self.form = ProfileForm(self.own)
        self.history = HistoryPanel(self.own, workspace.zone)
        self.impact = ImpactPanel()
        self.parts = QStackedWidget()
        self._shown: QWidget = self.list
        self._way_back: list[tuple[QWidget, str]] = []
        self._decide: Callable[[str], None] | None = None
        self._undo_id = ""
        self._build()
        self._connect()
        self._show(self.list, self.tr("Guideline profiles"))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 8)
        foot.addWidget(self.notice)
        for part in (self.list, self.form, self.history, self.impact):
            self.parts.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self.parts, 1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        keys = QShortcut(QKeySequence(BACK_KEY), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.setWhatsThis(self.tr("Profiles: back"))
        keys.activated.connect(self.go_back)
        self.head.back_wanted.connect(self.go_back)
        self.head.discard_wanted.connect(self._step_back)
        self.notice.undo_requested.connect(self._on_notice_undo_requested)
        self.list.open_wanted.connect(self.open_entry)
        self.list.copy_wanted.connect(self._on_list_copy_wanted)
        self.list.history_wanted.connect(self._on_list_history_wanted)
        self.list.activate_wanted.connect(lambda entry: self.try_version(entry.versions[0]))
        self.list.stop_wanted.connect(self._on_list_stop_wanted)
        self.list.export_wanted.connect(self._on_list_export_wanted)
        self.list.import_wanted.connect(self._on_list_import_wanted)
        self.form.preview_wanted.connect(self._on_form_preview_wanted)
        self.form.save_wanted.connect(self._on_form_save_wanted)
        self.history.open_wanted.connect(self.open_version)
        self.history.activate_wanted.connect(self.try_version)
        self.history.failed.connect(self.notice.complain)
        self.impact.patient_chosen.connect(self.patient_chosen)
        self.impact.confirmed.connect(self._on_impact_confirmed)

    def _called(self, named: ProfileDraft | ProfileVersion) -> str:
        return called(named, self.own.profiles)

    # What is open

    def open_entry(self, entry: ProfileEntry) -> None:
        """Open the newest own version to go on from it, or the delivered one to look at it."""
        if entry.versions:
            self.open_version(entry.versions[0])
            return
        draft = self._asked(lambda: self.own.copy(entry.id))
        if draft is not None:
            title = self.tr("{name}, as delivered. Copy it to change it.")
            self._open(draft, title.format(name=entry_name(entry)), is_read_only=True)

    def open_version(self, version: ProfileVersion) -> None:
        """Open a version to go on from it."""
        draft = self._asked(lambda: self.own.copy(version.profile_id, version.key))
        if draft is not None:
            title = self.tr("{name}: from {version} to the next")
            text = title.format(name=self._called(version), version=version_name(version))
            self._open(draft, text)

    def try_version(self, version: ProfileVersion) -> None:
        """Show what a version would change, and ask whether it shall count."""
        self._decide = lambda reason: self._activate(version, reason)
        title = self.tr("What would change: {name}, {version}")
        text = title.format(name=self._called(version), version=version_name(version))
        self._show(self.impact, text, deeper=True)
        self.impact.begin(
            lambda: self.own.trials.of(version), self.tr("&Activate with this reason")
        )

    def read_file(self, path: Path) -> None:
        """Open the profile of a file as a draft, or say what is wrong with the file."""
        files = self.own.files
        found = self._asked(lambda: (files.read(path), files.signature(path)))
        if found is None:
            return
        (draft, problems), signature = found
        if draft is None:
            told = self.tr("{file} cannot be used. Nothing was read into the store.")
            self.notice.complain("\n".join((told.format(file=path.name), *problems)))
            return
        title = self.tr("{name}, from {file}")
        self._open(draft, title.format(name=self._called(draft), file=path.name), is_new=True)
        self.notice.tell(told_text(signature), can_undo=False)

    def write_file(self, entry: ProfileEntry, path: Path) -> None:
        """Write what counts of a profile, else its newest version, into a file."""
        version = entry.active or (entry.versions[0] if entry.is_own else None)
        try:
            if version is None:
                self.own.files.export_delivered(entry.id, path)
            else:
                self.own.files.export(version, path)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self.notice.tell(self.tr("{path} is written.").format(path=path), can_undo=False)

    @Slot()
    def go_back(self) -> None:
        """Go one step back; what was typed is asked about first."""
        if self._shown is self.form and self.form.is_dirty:
            self.head.ask()
            return
        self._step_back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._way_back:
            self.go_back()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _step_back(self) -> None:
        self.impact.cancel()
        if not self._way_back:
            self.closed.emit()
            return
        self._show(*self._way_back.pop())

    def _open(
        self, draft: ProfileDraft, title: str, *, is_new: bool = False, is_read_only: bool = False
    ) -> None:
        self.form.show_draft(draft, is_new=is_new, is_read_only=is_read_only)
        self._show(self.form, title, deeper=True)

    def _show(self, part: QWidget, title: str, *, deeper: bool = False) -> None:
        if deeper:
            self._way_back.append((self._shown, self.head.title.text()))
        self.head.show_title(title)
        if part is self.list:
            self._way_back.clear()
            self.list.reload()
        self._shown = part
        self.parts.setCurrentWidget(part)
        self.setFocusProxy(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_list(self, profile_id: str) -> None:
        self._show(self.list, self.tr("Guideline profiles"))
        self.list.choose(profile_id)

    # What is done

    @Slot()
    def _on_form_preview_wanted(self) -> None:
        draft = self.form.draft
        if draft is not None:
            self._decide = None
            title = self.tr("What would change: {name}, not saved yet")
            self._show(self.impact, title.format(name=self._called(draft)), deeper=True)
            self.impact.begin(lambda: self.own.trials.of_draft(draft))

    @Slot()
    def _on_form_save_wanted(self) -> None:
        draft = self.form.draft
        if draft is None:
            return
        version = self._asked(lambda: self.own.save(draft, self.form.note.text().strip()))
        if version is None:
            return
        self._to_list(version.profile_id)
        told = self.tr("{version} of {name} is saved. It counts for nobody until it is activated.")
        text = told.format(version=version_name(version), name=self._called(version))
        self.notice.tell(text[:1].upper() + text[1:], can_undo=False)

    @Slot(str)
    def _on_impact_confirmed(self, reason: str) -> None:
        if self._decide is not None:
            self._decide(reason)

    def _activate(self, version: ProfileVersion, reason: str) -> None:
        if self._done(lambda: self.own.activate(version, reason), version.profile_id):
            told = self.tr("{name}, {version}, counts for everyone now.")
            self.notice.tell(
                told.format(name=self._called(version), version=version_name(version)),
                can_undo=True,
            )

    def _stop_using(self, entry: ProfileEntry, reason: str) -> None:
        if self._done(lambda: self.own.deactivate(entry.id, reason), entry.id):
            told = (
                self.tr("{name} counts for nobody now.")
                if entry.is_own
                else self.tr("{name} counts as delivered again.")
            )
            self.notice.tell(told.format(name=entry_name(entry)), can_undo=True)

    def _done(self, act: Callable[[], None], profile_id: str) -> bool:
        try:
            act()
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return False
        self._undo_id = profile_id
        self._to_list(profile_id)
        return True

    @Slot()
    def _on_notice_undo_requested(self) -> None:
        self._done(lambda: self.own.undo_activation(self._undo_id), self._undo_id)

    @Slot(object)
    def _on_list_copy_wanted(self, entry: ProfileEntry) -> None:
        key = entry.versions[0].key if entry.versions else ""
        dialog = CopyDialog(self.own, entry.id, key, entry_name(entry), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(self._on_dialog_copied)
        dialog.open()

    @Slot(object, bool)
    def _on_dialog_copied(self, draft: ProfileDraft, is_alone: bool) -> None:
        title = self.tr("{name}: a copy").format(name=self._called(draft))
        self._open(draft, title, is_new=is_alone)

    @Slot(object)
    def _on_list_history_wanted(self, entry: ProfileEntry) -> None:
        self.history.show_entry(entry)
        title = self.tr("{name}: versions").format(name=entry_name(entry))
        self._show(self.history, title, deeper=True)

    @Slot(object)
    def _on_list_stop_wanted(self, entry: ProfileEntry) -> None:
        self._decide = lambda reason: self._stop_using(entry, reason)
        title = self.tr("What would change without our version of {name}")
        self._show(self.impact, title.format(name=entry_name(entry)), deeper=True)
        self.impact.begin(
            lambda: self.own.trials.without(entry.id), self.tr("&Stop using it, with this reason")
        )

    @Slot(object)
    def _on_list_export_wanted(self, entry: ProfileEntry) -> None:
        kinds = self.tr("Profiles (*.toml)")
        path = ask_where_to_save(self, self.tr("Export"), f"{entry.id}.toml", kinds)
        if path is not None:
            self.write_file(entry, path)

    @Slot()
    def _on_list_import_wanted(self) -> None:
        path = ask_for_file(self, self.tr("Import a profile"), self.tr("Profiles (*.toml)"))
        if path is not None:
            self.read_file(path)

    def _asked(self, ask: Callable[[], T]) -> T | None:
        """Return an answer; None where there is none, and the sentence is told."""
        try:
            return ask()
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return None
