"""A clinic's own profiles: copied, changed, made to count, and taken back."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.clinic_rules import unreadable_profiles, with_stored
from ironview.controller.profile_fields import EditableNumber, editable_numbers
from ironview.controller.profile_listing import (
    EMPTY,
    Activation,
    Listing,
    ProfileEntry,
    ProfileVersion,
    activations,
    read_listing,
)
from ironview.controller.profile_refusals import (
    UnusableProfileError,
    draft_problems,
    refuse,
    refuse_missing_default,
    refuse_newly_unreadable,
    refuse_unseen,
    refuse_without_reason,
)
from ironview.controller.profile_transfer import ProfileFiles
from ironview.controller.profile_trials import ProfileTrials
from ironview.controller.workspace import Workspace
from ironview.domain.guideline import Guideline
from ironview.domain.profile_drafts import (
    CLINIC_DECISION,
    ChangeSource,
    ProfileDraft,
    id_problems,
)
from ironview.domain.profile_numbers import ProfileProblem
from ironview.domain.sources import Mark, Source
from ironview.domain.told import tell
from ironview.knowledge.profile_drafts import draft_text, own_version, start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.knowledge.profile_numbers import load_number_ranges
from ironview.knowledge.profiles import Difference, check_profile, nearest_profile
from ironview.knowledge.toml_files import parse_toml
from ironview.store.changes import Change
from ironview.store.errors import StoreError, UnknownRowError
from ironview.store.own_profiles import StoredProfile
from ironview.wording.told import error_text, told_text


class OwnProfiles(QObject):
    """The own profiles of the open store. Whatever writes raises StoreError and changes nothing.

    Attributes:
        trials: What a version or a draft would change.
        files: Profiles as files.

    Signals:
        changed: Versions, what counts, or the clinic's choices became others, here or in another
            window.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._listing = EMPTY
        self._listing = self._read()
        self.trials = ProfileTrials(workspace, self._stored, self)
        self.files = ProfileFiles(workspace, self._stored)
        workspace.settings_changed.connect(self._on_settings_changed)
        workspace.patients_changed.connect(self._on_patients_changed)

    @property
    def profiles(self) -> tuple[ProfileEntry, ...]:
        """Delivered profiles in the order of the automatic choice, then the clinic's own ids."""
        return self._listing.entries

    def entry(self, profile_id: str) -> ProfileEntry:
        """Return one of ``profiles``.

        Raises:
            UnusableProfileError: There is no such profile.
        """
        found = next((one for one in self.profiles if one.id == profile_id), None)
        if found is None:
            raise UnusableProfileError(tell("There is no profile {profile}.", profile=profile_id))
        return found

    def history(self, profile_id: str) -> tuple[Activation, ...]:
        """Return what counted since when and why, newest first."""
        stored = self._workspace.store.own_profiles.history(profile_id)
        return activations(stored, self._read())

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each active own profile that this program cannot read."""
        return tuple(told_text(one) for one in self._workspace.rule_problems)

    @property
    def sources(self) -> Mapping[str, Source]:
        """What a number may cite, by key; the clinic's own decision first."""
        sources = self._delivered.sources
        return {CLINIC_DECISION: sources[CLINIC_DECISION], **sources}

    def differences(self, version: ProfileVersion) -> tuple[Difference, ...]:
        """Return what a version says otherwise than the delivered profile nearest to it."""
        file = parse_toml(self._stored(version).text, version.profile_id)
        return check_profile(file, self._delivered).differences

    def new_id_problems(self, new_id: str) -> tuple[ProfileProblem, ...]:
        """Return why a new profile cannot be called so."""
        return id_problems(new_id, {one.id for one in self.profiles})

    def copy(
        self, profile_id: str, version_key: str = "", new_id: str = "", name: str = ""
    ) -> ProfileDraft:
        """Return a draft of a copy; nothing is written.

        Args:
            version_key: The own version to copy; empty: the delivered profile.
            new_id: A profile of its own, which counts only where somebody chooses it; empty: the
                next version of the same profile, which counts in its place once activated.
            name: Of the copy; empty: as what is copied.

        Raises:
            UnusableProfileError: ``new_id`` cannot be used.
            ResourceError: No delivered profile is called so.
        """
        if new_id:
            refuse(self.new_id_problems(new_id))
        if version_key and version_key not in self._listing.stored:
            raise UnknownRowError
        own = self._listing.stored.get(version_key)
        text = delivered_text(profile_id) if own is None else own.text
        draft = start_draft(text, self._delivered, new_id)
        return draft.renamed(name=name) if name else draft

    def source(
        self,
        reason: str,
        key: str = CLINIC_DECISION,
        place: str = "",
        mark: Mark = Mark.DESIGN,
        person: str | None = None,
    ) -> ChangeSource:
        """Return the source of a change made today; ``person`` None is who uses this window."""
        who = self._workspace.user if person is None else person
        return ChangeSource(
            person=who, on=self._workspace.today, reason=reason, key=key, place=place, mark=mark
        )

    def numbers(self, draft: ProfileDraft) -> tuple[EditableNumber, ...]:
        """Return the numbers of a draft with what each may be."""
        delivered = nearest_profile(draft.copied_profile, self._delivered)
        return editable_numbers(draft, delivered, load_number_ranges())

    def check(self, draft: ProfileDraft) -> tuple[ProfileProblem, ...]:
        """Return everything that keeps a draft from being saved; cheap enough for every key."""
        return draft_problems(draft, self._delivered)

    def save(self, draft: ProfileDraft, note: str = "") -> ProfileVersion:
        """Write a draft as the next version of its profile. It does not count yet.

        Args:
            note: What the version is about, for the history.

        Raises:
            UnusableProfileError: Something is wrong with the draft.
        """
        refuse(self.check(draft))
        is_new = draft.profile_id != draft.copied_profile.id
        store = self._workspace.store
        with self._writing("save_profile", note) as change:
            number = store.own_profiles.next_number(draft.profile_id)
            if is_new and number > 1:
                refuse(id_problems(draft.profile_id, {draft.profile_id}))
            text = draft_text(draft, own_version(draft.copied_profile.version, number))
            check = check_profile(parse_toml(text, draft.profile_id), self._delivered)
            if check.profile is None:
                raise UnusableProfileError("\n".join(check.problems))
            key = store.own_profiles.add(draft.profile_id, number, text, change)
        return self._listing.versions[key]

    def activate(self, version: ProfileVersion, reason: str) -> None:
        """Let a version count for everyone from now on.

        Raises:
            UnusableProfileError: There is no reason.
            ResourceError: This program cannot read the version, or not beside what counts by now.
            ChangedMeanwhileError: Another window has let another version count.
        """
        refuse_without_reason(reason)
        with_stored(self._delivered, self._stored(version))
        seen = self._listing.active.get(version.profile_id, "")
        with self._deciding(version.profile_id, "activate_profile", reason) as change:
            self._workspace.store.own_profiles.activate(version.key, change, seen=seen)

    def deactivate(self, profile_id: str, reason: str) -> None:
        """Let the delivered profile count again, or none of this id.

        Raises:
            UnusableProfileError: There is no reason, or it is the clinic's default profile and
                no delivered one has its id.
            ResourceError: What else counts could not be read any more.
            ChangedMeanwhileError: Another window has let another version count.
        """
        refuse_without_reason(reason)
        seen = self._listing.active.get(profile_id, "")
        with self._deciding(profile_id, "deactivate_profile", reason) as change:
            self._workspace.store.own_profiles.deactivate(profile_id, change, seen=seen)

    def can_undo(self, profile_id: str) -> bool:
        """Whether a version of this profile was ever activated."""
        return bool(self._workspace.store.own_profiles.history(profile_id))

    def undo_activation(self, profile_id: str, reason: str = "") -> None:
        """Take back the newest change of what counts; taking that back does it again.

        Raises:
            UnusableProfileError: The clinic's default profile would count no more.
            ResourceError: What counted before cannot be read beside what counts by now.
            ChangedMeanwhileError: Another window has let another version count.
        """
        store, seen = self._workspace.store, self._listing.active.get(profile_id)
        if not self.can_undo(profile_id):
            return
        with self._deciding(profile_id, "undo_activation", reason) as change:
            refuse_unseen(store, profile_id, seen)
            newest = store.own_profiles.history(profile_id)[0]
            store.changes.undo(newest.change, change)

    @property
    def _delivered(self) -> Guideline:
        return self._workspace.delivered_rule_book

    def _stored(self, version: ProfileVersion) -> StoredProfile:
        stored = self._listing.stored.get(version.key)
        if stored is None:
            raise UnknownRowError
        return stored

    @contextmanager
    def _deciding(self, profile_id: str, action: str, reason: str) -> Iterator[Change]:
        """Write what counts, unless a profile would be missed that counts until now."""
        store = self._workspace.store
        with self._writing(action, reason) as change:
            before = unreadable_profiles(store, self._delivered)
            yield change
            refuse_newly_unreadable(before, unreadable_profiles(store, self._delivered))
            refuse_missing_default(store, self._delivered, profile_id)

    @contextmanager
    def _writing(self, action: str, reason: str) -> Iterator[Change]:
        """Write in one transaction; everybody reads by it once it is safe."""
        workspace = self._workspace
        with workspace.store.writing(workspace.user, action, reason.strip()) as change:
            yield change
        self._listing = self._read()
        workspace.reread_rules()

    def _read(self) -> Listing:
        return read_listing(self._workspace.store, self._delivered, self._listing)

    @Slot()
    def _on_settings_changed(self) -> None:
        self._follow(is_told=True)

    @Slot()
    def _on_patients_changed(self) -> None:
        """Another window may have saved a version, which changes nobody's reading yet."""
        self._follow(is_told=False)

    def _follow(self, *, is_told: bool) -> None:
        before = self._listing
        try:
            self._listing = self._read()
        except StoreError as error:
            self._workspace.store_problem.emit(error_text(error))
            return
        if is_told or self._listing != before:
            self.changed.emit()
