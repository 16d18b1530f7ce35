"""Looks, language, and the clinic's time zone. Every choice counts at once or says when."""

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.settings import TEXT_SIZES, Settings, ThemeChoice


class SettingsPage(QScrollArea):
    """The settings of this user, and of the clinic.

    Signals:
        failed: A choice could not be kept; the sentence that says why.
    """

    failed = Signal(str)

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
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.theme = self._theme_box()
        self.text_size = self._text_size_box()
        self.language = self._language_box(languages)
        self.time_zone = self._time_zone_box()
        self._arrange()
        self.theme.activated.connect(self._on_theme_activated)
        self.text_size.activated.connect(self._on_text_size_activated)
        self.language.activated.connect(self._on_language_activated)
        self.time_zone.activated.connect(self._on_time_zone_activated)

    def _arrange(self) -> None:
        page = QWidget()
        page.setObjectName("canvas")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(32, 24, 32, 24)
        rows.setSpacing(12)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "headline")
        rows.addWidget(title)
        looks = [
            (self.tr("Theme"), self.theme, ""),
            (self.tr("Text size"), self.text_size, ""),
            (self.tr("Language"), self.language, self.tr("Counts from the next start.")),
        ]
        rows.addWidget(_group(self.tr("On this computer, for you"), looks))
        clinic = self.tr(
            "Decides on which calendar day a result counts, for everyone who uses this store."
        )
        rows.addWidget(
            _group(self.tr("For the clinic"), [(self.tr("Time zone"), self.time_zone, clinic)])
        )
        rows.addStretch(1)
        self.setWidget(page)
        self.setFocusProxy(self.theme)

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
    def _on_language_activated(self, index: int) -> None:
        self._settings.language = self.language.itemData(index)

    @Slot(int)
    def _on_time_zone_activated(self, index: int) -> None:
        name = self.time_zone.itemData(index)
        try:
            self._workspace.save_settings(replace(self._workspace.settings, time_zone=name))
        except IronViewError as error:
            before = self._workspace.settings.time_zone
            self.time_zone.setCurrentIndex(max(self.time_zone.findData(before), 0))
            self.failed.emit(str(error))


def _group(title: str, lines: list[tuple[str, QComboBox, str]]) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    card.setMaximumWidth(640)
    rows = QVBoxLayout(card)
    rows.setContentsMargins(14, 12, 14, 14)
    heading = QLabel(title)
    heading.setProperty("role", "subtitle")
    rows.addWidget(heading)
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    for name, box, note in lines:
        label = QLabel(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        box.setMinimumWidth(280)
        form.addRow(label, box)
        if note:
            said = QLabel(note)
            said.setProperty("role", "caption")
            said.setWordWrap(True)
            form.addRow("", said)
    rows.addLayout(form)
    return card
