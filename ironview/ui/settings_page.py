"""Looks, language, and what counts at the clinic. Every choice counts at once or says when."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.buttons import IconButton
from ironview.ui.clinic_group import ClinicGroup
from ironview.ui.price_fields import PriceFields
from ironview.ui.program_group import ProgramGroup
from ironview.ui.settings import LOCK_MINUTES, TEXT_SIZES, Settings, ThemeChoice
from ironview.ui.store_group import StoreGroup
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.clinic_impact import ClinicImpact
    from ironview.ui.profiles.page import ProfilesPage

_Line = tuple[str, QComboBox | QLineEdit, str]


class SettingsPage(QStackedWidget):
    """The settings of this user and of the clinic; behind them the guideline profiles.

    Signals:
        failed: A choice could not be kept; the sentence that says why.
        patient_chosen: Key of a patient a person wants to see.
    """

    failed = Signal(str)
    patient_chosen = Signal(str)

    def __init__(
        self,
        settings: Settings,
        workspace: Workspace,
        languages: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workspace = workspace
        self.manual = IconButton("book-open", self.tr("Ma&nual…"), key="Ctrl+Shift+H")
        self.about = IconButton("info", self.tr("&About IronView…"))
        self.update_program = IconButton("usb", self.tr("&Update IronView…"))
        self.theme = self._theme_box()
        self.text_size = self._text_size_box()
        self.motion = self._motion_box()
        self.language = self._language_box(languages)
        self.lock = self._lock_box()
        self.time_zone = self._time_zone_box()
        self.clinic = ClinicGroup(workspace, self)
        self.price = PriceFields(workspace, self)
        self.clinic_name = QLineEdit(workspace.clinic_name)
        self.clinic_name.setMaxLength(80)
        self.to_profiles = IconButton("book-open", self.tr("&Guideline profiles…"))
        self.to_senders = IconButton("users", self.tr("Trusted &senders of packages…"))
        self.store = StoreGroup(workspace)
        self.program = ProgramGroup()
        self._area = QScrollArea()
        self._arrange()
        self.theme.activated.connect(self._on_theme_activated)
        self.text_size.activated.connect(self._on_text_size_activated)
        self.motion.activated.connect(self._on_motion_activated)
        self.lock.activated.connect(self._on_lock_activated)
        self.language.activated.connect(self._on_language_activated)
        self.time_zone.activated.connect(self._on_time_zone_activated)
        self.clinic_name.editingFinished.connect(self._on_clinic_name_edited)
        self.clinic.failed.connect(self.failed)
        self.price.failed.connect(self.failed)
        self.clinic.preview_wanted.connect(self._on_clinic_preview_wanted)
        self.to_profiles.clicked.connect(self.show_profiles)
        self.to_senders.clicked.connect(self.show_senders)

    @cached_property
    def profiles(self) -> "ProfilesPage":
        """The guideline profiles; made when they are first wanted."""
        from ironview.ui.profiles.page import ProfilesPage

        page = ProfilesPage(self._workspace)
        page.closed.connect(self.show_settings)
        page.patient_chosen.connect(self.patient_chosen)
        self.addWidget(page)
        return page

    @cached_property
    def impact(self) -> "ClinicImpact":
        """Whose answers a choice of the clinic would change; made when it is first wanted."""
        from ironview.ui.clinic_impact import ClinicImpact

        page = ClinicImpact()
        page.confirmed.connect(self.clinic.keep)
        page.confirmed.connect(self._leave_impact)
        page.closed.connect(self._leave_impact)
        page.patient_chosen.connect(self.patient_chosen)
        self.addWidget(page)
        return page

    @Slot(str)
    def _on_clinic_preview_wanted(self, what: str) -> None:
        self.setCurrentWidget(self.impact)
        self.setFocusProxy(self.impact)
        self.impact.begin(what, self.clinic.preview)

    @Slot()
    def _leave_impact(self) -> None:
        self.clinic.show_present()
        self.setCurrentWidget(self._area)
        self.setFocusProxy(self.theme)
        self.clinic.profile.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_profiles(self) -> None:
        """Show the guideline profiles in place of the settings."""
        self.setCurrentWidget(self.profiles)
        self.setFocusProxy(self.profiles)
        self.profiles.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_senders(self) -> None:
        """Show whose packages this store takes."""
        from ironview.ui.senders_dialog import SendersDialog

        dialog = SendersDialog(self._workspace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings again."""
        self.setCurrentWidget(self._area)
        self.setFocusProxy(self.theme)
        self.to_profiles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        page = QWidget()
        page.setObjectName("canvas")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(32, 24, 32, 24)
        rows.setSpacing(12)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "headline")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.manual)
        head.addWidget(self.update_program)
        head.addWidget(self.about)
        rows.addWidget(_of_width(head))
        looks = [
            (self.tr("Theme"), self.theme, ""),
            (self.tr("Text size"), self.text_size, ""),
            (
                self.tr("Motion"),
                self.motion,
                self.tr("Nothing slides or fades; this is about the text cursor."),
            ),
            (self.tr("Language"), self.language, self.tr("Counts from the next start.")),
            (self.tr("Lock after"), self.lock, self.tr("Where the store has people.")),
        ]
        rows.addWidget(_group(self.tr("On this computer, for you"), looks)[0])
        clinic, inside = _group(self.tr("For the clinic"), self._clinic_lines())
        told = QLabel(self.tr("Counts for everyone who uses this store."))
        told.setProperty("role", "caption")
        told.setWordWrap(True)
        inside.insertWidget(1, told)
        for button in (self.to_profiles, self.to_senders):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(clinic)
        rows.addWidget(self.store)
        rows.addWidget(self.program)
        rows.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(page)
        self.addWidget(self._area)
        self.setFocusProxy(self.theme)

    def _clinic_lines(self) -> list[_Line]:
        zone = self.tr("Decides on which calendar day a result counts.")
        price = self.tr("For what tests drawn too early cost. Empty: no cost is said.")
        return [
            (self.tr("Name of the clinic"), self.clinic_name, self.tr("Stands on printed pages.")),
            *((one.name, one.field, one.note) for one in self.clinic.lines),
            (self.tr("Time zone"), self.time_zone, zone),
            (self.tr("Price of a ferritin test"), self.price.amount, price),
            (self.tr("Currency"), self.price.currency, ""),
        ]

    def _theme_box(self) -> QComboBox:
        box = QComboBox()
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.CONTRAST, self.tr("High contrast")),
        ):
            box.addItem(text, choice.value)
        box.setCurrentIndex(box.findData(self._settings.theme.value))
        return box

    def _text_size_box(self) -> QComboBox:
        box = QComboBox()
        for percent in TEXT_SIZES:
            box.addItem(f"{percent}\u00a0%", percent)
        box.setCurrentIndex(box.findData(self._settings.text_size))
        return box

    def _motion_box(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system"), False)
        box.addItem(self.tr("None: nothing blinks"), True)
        box.setCurrentIndex(box.findData(self._settings.reduces_motion))
        return box

    def _lock_box(self) -> QComboBox:
        box = QComboBox()
        for minutes in LOCK_MINUTES:
            some = self.tr("{n} min").format(n=minutes)
            box.addItem(some if minutes else self.tr("Never by itself"), minutes)
        box.setCurrentIndex(box.findData(self._settings.lock_minutes))
        return box

    def _language_box(self, languages: tuple[str, ...]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system"), "")
        for name in languages:
            own_name = QLocale(name).nativeLanguageName()
            box.addItem(own_name[:1].upper() + own_name[1:], name)
        box.setCurrentIndex(max(box.findData(self._settings.language), 0))
        return box

    def _time_zone_box(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(self.tr("As this computer: {zone}").format(zone=self._workspace.zone), "")
        for name in sorted(available_timezones()):
            if "/" in name and not name.startswith("Etc/"):
                box.addItem(name, name)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        box.setCurrentIndex(max(box.findData(self._workspace.settings.time_zone), 0))
        return box

    @Slot(int)
    def _on_theme_activated(self, index: int) -> None:
        self._settings.theme = ThemeChoice(self.theme.itemData(index))

    @Slot(int)
    def _on_text_size_activated(self, index: int) -> None:
        self._settings.text_size = self.text_size.itemData(index)

    @Slot(int)
    def _on_motion_activated(self, index: int) -> None:
        self._settings.reduces_motion = self.motion.itemData(index)

    @Slot(int)
    def _on_lock_activated(self, index: int) -> None:
        self._settings.lock_minutes = self.lock.itemData(index)

    @Slot(int)
    def _on_language_activated(self, index: int) -> None:
        self._settings.language = self.language.itemData(index)

    @Slot()
    def _on_clinic_name_edited(self) -> None:
        if self.clinic_name.text().strip() == self._workspace.clinic_name:
            return
        try:
            self._workspace.save_clinic_name(self.clinic_name.text())
        except IronViewError as error:
            self.clinic_name.setText(self._workspace.clinic_name)
            self.failed.emit(error_text(error))

    @Slot(int)
    def _on_time_zone_activated(self, index: int) -> None:
        name = self.time_zone.itemData(index)
        try:
            self._workspace.save_settings(replace(self._workspace.settings, time_zone=name))
        except IronViewError as error:
            before = self._workspace.settings.time_zone
            self.time_zone.setCurrentIndex(max(self.time_zone.findData(before), 0))
            self.failed.emit(error_text(error))


def _of_width(row: QHBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setObjectName("canvas")
    holder.setMaximumWidth(680)
    row.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(row)
    return holder


def _group(title: str, lines: Sequence[_Line]) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    card.setMaximumWidth(680)
    rows = QVBoxLayout(card)
    rows.setContentsMargins(14, 12, 14, 14)
    heading = QLabel(title)
    heading.setProperty("role", "subtitle")
    rows.addWidget(heading)
    form = QGridLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    form.setColumnStretch(1, 1)
    for row, (name, box, note) in enumerate(lines):
        label = QLabel(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        box.setMinimumWidth(280)
        form.addWidget(label, 2 * row, 0)
        form.addWidget(box, 2 * row, 1)
        if note:
            said = QLabel(note)
            said.setProperty("role", "caption")
            said.setWordWrap(True)
            form.addWidget(said, 2 * row + 1, 1)
    rows.addLayout(form)
    return card, rows
