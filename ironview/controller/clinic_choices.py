"""What a clinic chooses for everyone: the default profile, and overlays of other societies."""

from dataclasses import replace

from PySide6.QtCore import QObject

from ironview.controller.jobs import Job
from ironview.controller.profile_preview import preview_job
from ironview.controller.viewpoint import ClinicSettings
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell


class UnknownChoiceError(IronViewError):
    """There is no such profile or overlay. Nothing was kept."""


class ClinicChoices:
    """The choices of the open store; ``Workspace.settings_changed`` tells when they are others."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def present(self) -> ClinicSettings:
        """What is chosen; empty: the automatic choice, the rule book's own limits."""
        return self._workspace.settings

    @property
    def profiles(self) -> dict[str, str]:
        """Id and name of every profile that counts now."""
        return {key: one.name for key, one in self._workspace.rule_book.profiles.items()}

    @property
    def deficiency_overlays(self) -> dict[str, str]:
        """Id and name of every overlay of the deficiency limit."""
        overlays = self._workspace.rule_book.deficiency_overlays
        return {key: one.name for key, one in overlays.items()}

    @property
    def overload_overlays(self) -> dict[str, str]:
        """Id and name of every overlay of the overload limits."""
        overlays = self._workspace.rule_book.overload_overlays
        return {key: one.name for key, one in overlays.items()}

    def choose(
        self,
        *,
        profile: str | None = None,
        deficiency: str | None = None,
        overload: str | None = None,
    ) -> None:
        """Keep choices for everyone; None: as it is, empty: none of the clinic's own.

        Raises:
            UnknownChoiceError: There is no such profile or overlay.
            StoreError: Nothing was changed.
        """
        self._workspace.poll()
        settings = self._with(profile, deficiency, overload)
        if settings != self._workspace.settings:
            self._workspace.save_settings(settings)

    def preview(
        self,
        parent: QObject,
        *,
        profile: str | None = None,
        deficiency: str | None = None,
        overload: str | None = None,
    ) -> Job:
        """Return a job that says what such a choice would change; start it after connecting.

        Its Done carries an ImpactPreview.

        Raises:
            UnknownChoiceError: There is no such profile or overlay.
        """
        settings = self._with(profile, deficiency, overload)
        return preview_job(self._workspace, parent, settings=settings)

    def _with(
        self, profile: str | None, deficiency: str | None, overload: str | None
    ) -> ClinicSettings:
        chosen = (
            ("default_profile", profile, self.profiles),
            ("deficiency_overlay", deficiency, self.deficiency_overlays),
            ("overload_overlay", overload, self.overload_overlays),
        )
        for _, wanted, known in chosen:
            if wanted and wanted not in known:
                raise UnknownChoiceError(
                    tell(
                        "There is no {name}. Nothing was changed. Known: {known}.",
                        name=wanted,
                        known=", ".join(known),
                    )
                )
        given = {name: wanted for name, wanted, _ in chosen if wanted is not None}
        return replace(self.present, **given)
