"""Previews of profiles that do not count yet, or would count no more."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from ironview.controller.clinic_rules import with_stored, without_profile
from ironview.controller.jobs import Job
from ironview.controller.profile_listing import ProfileVersion
from ironview.controller.profile_preview import preview_job
from ironview.controller.profile_refusals import draft_problems, refuse
from ironview.controller.workspace import Workspace
from ironview.domain.profile_drafts import ProfileDraft
from ironview.store.own_profiles import StoredProfile


class ProfileTrials:
    """Jobs that read every patient with and without a profile.

    Start them after connecting; their Done carries an ImpactPreview.
    """

    def __init__(
        self,
        workspace: Workspace,
        stored: Callable[[ProfileVersion], StoredProfile],
        parent: QObject,
    ) -> None:
        self._workspace = workspace
        self._stored = stored
        self._parent = parent

    def of(self, version: ProfileVersion) -> Job:
        """Return the job for the activation of a version.

        Raises:
            ResourceError: The version cannot be read by this program.
        """
        book = with_stored(self._workspace.rule_book, self._stored(version))
        return preview_job(self._workspace, self._parent, guideline=book)

    def of_draft(self, draft: ProfileDraft) -> Job:
        """Return the job for a draft that is not saved.

        Raises:
            UnusableProfileError: Something is wrong with the draft.
        """
        refuse(draft_problems(draft, self._workspace.delivered_rule_book))
        book = self._workspace.rule_book
        tried = replace(book, profiles={**book.profiles, draft.profile_id: draft.profile})
        return preview_job(self._workspace, self._parent, guideline=tried)

    def without(self, profile_id: str) -> Job:
        """Return the job for the deactivation of a profile."""
        delivered = self._workspace.delivered_rule_book
        book = without_profile(self._workspace.rule_book, delivered, profile_id)
        return preview_job(self._workspace, self._parent, guideline=book)
