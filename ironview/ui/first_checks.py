"""What the first screen offers, and what it says was looked at: only what is true."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ironview.controller.backups import Backups
from ironview.ui.buttons import key_text
from ironview.ui.empty_state import Choice
from ironview.ui.first_start import Check
from ironview.wording.labels import profile_name

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow


def first_choices(window: "MainWindow") -> list[Choice]:
    """Return the three ways in; a demo has no way to a demo."""
    translate = QCoreApplication.translate
    choices = [
        Choice(
            "user-round",
            translate("FirstStart", "Add a patient"),
            translate("FirstStart", "Then enter a panel or a dose"),
            key_text("Ctrl+N"),
            window.add_patient,
        ),
        Choice(
            "inbox",
            translate("FirstStart", "Import results"),
            translate("FirstStart", "HL7, FHIR, CSV, Excel, or drop a file here"),
            key_text("Ctrl+I"),
            window.choose_files,
        ),
    ]
    if not window.workspace.is_demo:
        choices.append(
            Choice(
                "eye",
                translate("FirstStart", "Look around"),
                translate("FirstStart", "With invented patients, marked DEMO"),
                "",
                window.demo_requested.emit,
            )
        )
    return choices


def first_checks(window: "MainWindow") -> list[Check]:
    """Return what holds for this store, this computer and these rules."""
    translate = QCoreApplication.translate
    workspace = window.workspace
    limits = workspace.guideline.profiles["general"]
    return [
        Check(translate("FirstStart", "Store"), workspace.place),
        *_protection(window),
        Check(
            translate("FirstStart", "Network"),
            translate("FirstStart", "not used: nothing leaves this computer"),
        ),
        Check(
            translate("FirstStart", "Time zone"),
            translate("FirstStart", "{zone}, dates count by it").format(zone=workspace.zone),
        ),
        Check(
            translate("FirstStart", "Rules"),
            translate("FirstStart", "{name} {version}: readable from day {n}").format(
                name=profile_name("general", limits.name),
                version=limits.version,
                n=limits.wait_steps[-1].days.whole,
            ),
        ),
        Check(
            translate("FirstStart", "This installation"),
            translate("FirstStart", "computes known cases, and compares"),
            is_good=None,
            way=translate("FirstStart", "Verify…"),
            act=window.commands.verify_installation.trigger,
        ),
    ]


def _protection(window: "MainWindow") -> Iterator[Check]:
    """Yield what protects a file: a demo is thrown away, a server is looked after elsewhere."""
    translate, desk = QCoreApplication.translate, window.store_desk
    if desk.backups is None:
        return
    is_encrypted = bool(window.workspace.store.key)
    yield Check(
        translate("FirstStart", "Passphrase"),
        translate("FirstStart", "set: who has only the file cannot read it")
        if is_encrypted
        else translate("FirstStart", "none: who has the file can read it"),
        is_encrypted,
        translate("FirstStart", "Encryption…"),
        desk.show_encryption,
    )
    said, is_good = _copies(desk.backups)
    name, way = translate("FirstStart", "Backups"), translate("FirstStart", "Show…")
    yield Check(name, said, is_good, way, desk.show_backups)


def _copies(backups: Backups) -> tuple[str, bool | None]:
    """Return whether backups outlive the disk of the store; None before anybody looked."""
    translate, survey = QCoreApplication.translate, backups.survey
    if survey is None:
        return translate("FirstStart", "not looked at yet"), None
    second = survey.places.second
    if second is None:
        return translate("FirstStart", "beside the store only: lost with this disk"), False
    if backups.copy_problem or not survey.copies:
        return translate("FirstStart", "no copy in {folder} yet").format(folder=second), False
    return translate("FirstStart", "also in {folder}").format(folder=second), True
