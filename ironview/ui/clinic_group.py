"""The clinic's own choices: which profile counts by default, and whose limits are laid over it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.clinic_choices import ClinicChoices
from ironview.controller.jobs import Job
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.forms.choice_field import ChoiceField
from ironview.wording.labels import profile_name
from ironview.wording.told import error_text


@dataclass(frozen=True, slots=True)
class ClinicLine:
    """One choice: its name, its field, and what it means."""

    name: str
    field: ChoiceField
    note: str


class ClinicGroup(QObject):
    """Three choices for everyone who uses the store; whom they change is shown before they count.

    Signals:
        preview_wanted: In words, what was chosen; ``preview`` and ``keep`` go on with it.
        failed: A choice could not be kept; the sentence that says why.
    """

    preview_wanted = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._choices = ClinicChoices(workspace)
        self._wanted: dict[str, str] = {}
        self.profile = ChoiceField()
        self.deficiency = ChoiceField()
        self.overload = ChoiceField()
        self.show_present()
        self.profile.activated.connect(self._on_profile_activated)
        self.deficiency.activated.connect(self._on_deficiency_activated)
        self.overload.activated.connect(self._on_overload_activated)
        workspace.settings_changed.connect(self.show_present)
        workspace.patients_changed.connect(self.show_present)

    @property
    def lines(self) -> tuple[ClinicLine, ...]:
        """The choices in reading order."""
        return (
            ClinicLine(
                self.tr("Default profile"),
                self.profile,
                self.tr(
                    "Counts for every patient without a profile of their own, whatever their age "
                    "and conditions. By age and conditions is the safer choice."
                ),
            ),
            ClinicLine(
                self.tr("Limit of deficiency"),
                self.deficiency,
                self.tr("Replaces the ferritin limit of the profiles that allow it."),
            ),
            ClinicLine(
                self.tr("Limits of overload"),
                self.overload,
                self.tr("Ferritin and TSAT above which iron counts as too much."),
            ),
        )

    @Slot()
    def show_present(self) -> None:
        """Show what counts now, for a store that another window changed too."""
        choices, present = self._choices, self._present()
        profiles = {key: profile_name(key, name) for key, name in choices.profiles.items()}
        by_itself = self.tr("By age and conditions")
        _fill(self.profile, {"": by_itself, **profiles}, present["profile"])
        of_profile = self.tr("As the profile says")
        deficiency = {"": of_profile, **choices.deficiency_overlays}
        _fill(self.deficiency, deficiency, present["deficiency"])
        _fill(self.overload, choices.overload_overlays, present["overload"])

    def _present(self) -> dict[str, str]:
        """What counts now, by what ``ClinicChoices.choose`` calls it."""
        present = self._choices.present
        usual = next(iter(self._choices.overload_overlays), "")
        return {
            "profile": present.default_profile,
            "deficiency": present.deficiency_overlay,
            "overload": present.overload_overlay or usual,
        }

    def preview(self) -> Job:
        """Return the work that says what the choice would change."""
        return self._choices.preview(self, **self._wanted)

    @Slot()
    def keep(self) -> None:
        """Let what was chosen count."""
        try:
            self._choices.choose(**self._wanted)
        except IronViewError as error:
            self.failed.emit(error_text(error))
        self.show_present()

    @Slot(int)
    def _on_profile_activated(self, index: int) -> None:
        self._want(self.profile, profile=self.profile.itemData(index))

    @Slot(int)
    def _on_deficiency_activated(self, index: int) -> None:
        self._want(self.deficiency, deficiency=self.deficiency.itemData(index))

    @Slot(int)
    def _on_overload_activated(self, index: int) -> None:
        self._want(self.overload, overload=self.overload.itemData(index))

    def _want(self, field: ChoiceField, **chosen: str) -> None:
        """Ask first, unless there is nobody whose answers could change."""
        if chosen.items() <= self._present().items():
            return
        self._wanted = chosen
        if self._workspace.count() == 0:
            self.keep()
            return
        name = field.accessibleName()
        self.preview_wanted.emit(f"{name}: {field.currentText()}")


def _fill(field: ChoiceField, choices: Mapping[str, str], chosen: str) -> None:
    shown = [(field.itemData(i), field.itemText(i)) for i in range(field.count())]
    if shown != list(choices.items()):
        field.clear()
        for key, text in choices.items():
            field.addItem(text, key)
    field.choose(chosen)
