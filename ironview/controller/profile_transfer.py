"""Profiles as files: written to be passed on, and read to start from."""

from collections.abc import Callable
from pathlib import Path

from ironview.controller.export_work import refuse_the_store
from ironview.controller.profile_listing import ProfileVersion
from ironview.controller.trusted_keys import signature_sentence
from ironview.controller.workspace import Workspace
from ironview.domain.errors import ResourceError
from ironview.domain.profile_drafts import ProfileDraft
from ironview.knowledge.profile_drafts import start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.knowledge.profiles import check_profile
from ironview.knowledge.toml_files import read_toml
from ironview.store.own_profiles import StoredProfile
from ironview.whole_file import write_whole
from ironview.wording.told import error_text


class ProfileFiles:
    """Writes profiles as files that ``ironview profile check`` accepts, and reads such files.

    What writes raises UnwritableFileError or StoreInTheWayError; what stood there is as it was.
    """

    def __init__(
        self, workspace: Workspace, stored: Callable[[ProfileVersion], StoredProfile]
    ) -> None:
        self._workspace = workspace
        self._stored = stored

    def export(self, version: ProfileVersion, path: Path) -> None:
        """Write an own version."""
        self._write(self._stored(version).text, path)

    def export_delivered(self, profile_id: str, path: Path) -> None:
        """Write a delivered profile, to start from."""
        self._write(delivered_text(profile_id), path)

    def read(self, path: Path) -> tuple[ProfileDraft | None, tuple[str, ...]]:
        """Return a draft of the profile in a file, or None and everything that is wrong with it.

        Nothing is written to the store; saved, it is the next version of the profile of its id.
        """
        delivered = self._workspace.delivered_rule_book
        try:
            file = read_toml(path)
        except ResourceError as error:
            return None, (error_text(error),)
        problems = check_profile(file, delivered).problems
        return (None if problems else start_draft(file.text, delivered)), problems

    def signature(self, path: Path) -> str:
        """Return a sentence that says whether a file is signed, and by whom.

        Raises:
            SignatureError: The file was altered after it was signed.
        """
        return signature_sentence(path)

    def _write(self, text: str, path: Path) -> None:
        refuse_the_store(self._workspace.store, path)
        write_whole(path, [text.encode()])
