"""Starts IronView: the one place where the window's parts are made and handed to each other."""

import getpass
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QObject, QSettings, QSize, Qt, QTimeZone, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from ironview import __version__
from ironview.controller.backup_work import Backing
from ironview.controller.backups import Backups
from ironview.controller.errands import After, Errand, Opener, upgrading
from ironview.controller.jobs import run_in_pool, wait_for_pool
from ironview.controller.signing_in import Entered, SigningIn, door_of, key_of, note_entry
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.knowledge.catalogues import load_guideline
from ironview.store.addresses import names_server, store_path
from ironview.store.database import Store, open_store
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.opening import is_plain, open_unlocked
from ironview.store.server_address import ServerAddress, read_server_address
from ironview.ui.cannot_start import tell_at_start
from ironview.ui.crash import CrashReporter
from ironview.ui.display import display_problem
from ironview.ui.help_desk import HelpDesk
from ironview.ui.languages import available_languages, install_language
from ironview.ui.lock_screen import EntranceWindow
from ironview.ui.locking import Locking, has_door
from ironview.ui.main_window import MainWindow
from ironview.ui.motion import keep_still
from ironview.ui.session_watch import guard_window
from ironview.ui.settings import Settings, ThemeChoice
from ironview.ui.theme import apply_theme, system_theme, theme_named
from ironview.ui.waiting_files import WaitingFiles
from ironview.wording.told import error_text

WRONG_USE: Final = 2
STORE_UNUSABLE: Final = 3
_OF_THE_SCREEN: Final = 0.95  # the most a first window takes: its frame needs room too


def run_window(store_url: str | None, demo: bool, files: Sequence[Path] = ()) -> int:
    """Show the window until it is closed; return the exit code.

    Args:
        store_url: A path, ``sqlite:///path`` or ``postgresql://role@host/database``; None for the
            usual place.
        demo: Open a throw-away store with invented patients instead.
        files: What a person opened with the program: the import page shows what they hold.
    """
    problem = display_problem()
    if problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return WRONG_USE
    application = make_application(sys.argv[:1])
    settings = Settings(QSettings(_settings_file(), QSettings.Format.IniFormat))
    install_language(application, settings.language)
    program = Program(application, settings)
    program.waiting_files = WaitingFiles(files)
    reporter = CrashReporter(user_log_path("IronView", appauthor=False), application)
    reporter.told.connect(program.say)
    reporter.install()
    try:
        if demo:
            program.open_demo()
        elif store_url and names_server(store_url):
            program.open_on_server(read_server_address(store_url))
        else:
            program.come_in(store_path(store_url))
    except IronViewError as error:
        tell_at_start(error_text(error))
        return STORE_UNUSABLE
    code = application.exec()
    program.close()
    return code


def make_application(arguments: list[str]) -> QApplication:
    """Return the application with its names; sizes follow the screen's scale exactly."""
    application = QApplication(arguments)
    application.setApplicationName("IronView")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ironview")
    return application


class Program(QObject):
    """Everything that is open: windows with their stores, under one look."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self.guideline: Guideline = load_guideline()
        self.windows: list[MainWindow] = []
        self._folders: list[TemporaryDirectory[str]] = []
        self.entrance: EntranceWindow | None = None
        self.waiting_files = WaitingFiles()
        self.locking = Locking(
            application, settings, lambda: self.windows, self._signing, parent=self
        )
        self.locking.handed_over.connect(self._on_locking_handed_over)
        self.locking.quit_requested.connect(application.quit)
        self.dress()
        settings.looks_changed.connect(self.dress)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @Slot()
    def dress(self) -> None:
        """Put on the chosen theme and text size, and let move what may."""
        keep_still(cursor_blinks=not self._settings.reduces_motion)
        chosen = self._settings.theme
        name = system_theme() if chosen is ThemeChoice.SYSTEM else chosen.value
        apply_theme(self._application, theme_named(name), self._settings.text_size / 100)

    def open(self, path: Path) -> MainWindow:
        """Open a store in a window.

        Raises:
            IronViewError: The store could not be opened; nothing was changed.
        """
        return self._show(self._workspace(path))

    def open_or_restore(self, path: Path) -> None:
        """Open a store in a window; offer a backup where the file is damaged.

        Raises:
            IronViewError: The store could not be opened; nothing was changed.
        """
        from ironview.ui.damaged_store_dialog import DamagedStoreDialog

        try:
            self.open(path)
        except StoreDamagedError as error:
            damaged = error
        else:
            return
        tried: list[Path] = []
        after, problem = None, error_text(damaged)
        while after is None:
            dialog = DamagedStoreDialog(
                path, problem, user=getpass.getuser(), zone=local_zone(), but_not=tried
            )
            if not dialog.exec() or dialog.errand is None:
                raise damaged
            tried.append(dialog.offered)
            after, problem = self._done(dialog.errand)
        window = self._show(self._workspace(path, opener=after.opener))
        window.store_desk.tell_after(after, "")

    @Slot(object)
    def do_errand(self, errand: Errand) -> None:
        """Close the window of a store, do the errand, and open the store in a window again."""
        application = self._application
        application.setQuitOnLastWindowClosed(False)
        user = ""
        for window in [one for one in self.windows if one.workspace.place == str(errand.path)]:
            user = window.workspace.user
            window.store_desk.leave()
            window.close()
            wait_for_pool()
            window.workspace.blockSignals(True)
            window.workspace.close()
            self.windows.remove(window)
            window.deleteLater()
        after, problem = self._done(errand)
        opener = errand.before if after is None else after.opener
        window = self._show(self._workspace(errand.path, opener=opener, user=user))
        application.setQuitOnLastWindowClosed(True)
        window.store_desk.tell_after(after, problem)

    def _done(self, errand: Errand) -> tuple[After | None, str]:
        from ironview.ui.errand_dialog import ErrandDialog

        dialog = ErrandDialog(errand, run_in_pool)
        dialog.run()
        ended = dialog.after, dialog.problem
        dialog.deleteLater()
        return ended

    @Slot(str)
    def say(self, text: str) -> None:
        """Say at the foot of every window what was in the way."""
        for window in self.windows:
            window.status.complain(text)

    def open_on_server(self, address: ServerAddress) -> MainWindow:
        """Open a store on a server in a window, after asking for a password where one is needed.

        Raises:
            IronViewError: It could not be opened, or the person gave up.
        """
        zone, user = local_zone(), address.user or getpass.getuser()
        store = _open_with_password(address, user, self.guideline)
        return self._show(
            Workspace(
                store,
                self.guideline,
                zone=zone,
                today=today_in(zone),
                user=user,
                executor=run_in_pool,
                parent=self,
            )
        )

    def come_in(self, path: Path) -> None:
        """Open a store in a window, after asking who somebody is where it has people.

        Raises:
            IronViewError: The store could not be opened; nothing was changed.
        """
        door = door_of(path)
        if door is None:
            self.open_or_restore(path)
            return
        self.entrance = EntranceWindow(door, self._signing(path), getpass.getuser())
        self.entrance.entered.connect(self._on_entrance_entered)
        self.entrance.show()

    def _signing(self, path: Path) -> SigningIn:
        return SigningIn(path, run_in_pool, parent=self)

    @Slot(object)
    def _on_entrance_entered(self, entered: Entered) -> None:
        entrance = self.entrance
        if entrance is None:
            return
        try:
            window = self._let_in(entrance.path, entered)
        except IronViewError as error:
            entrance.form.refuse(error_text(error))
            return
        window.activateWindow()
        self.entrance = None
        entrance.close()
        entrance.deleteLater()

    def _let_in(self, path: Path, entered: Entered) -> MainWindow:
        opener = Opener(key=key_of(path, entered), keys=entered.keys)
        workspace = self._workspace(path, opener=opener, user=entered.name)
        try:
            note_entry(workspace.store, entered)
        except IronViewError:
            workspace.close()
            workspace.deleteLater()
            raise
        return self._show(workspace)

    @Slot(object, object)
    def _on_locking_handed_over(self, window: MainWindow, entered: Entered) -> None:
        """Give another person a window of their own in the place of the one before."""
        path = window.workspace.store.path
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
        self._let_in(path, entered).setGeometry(window.geometry())
        window.close()
        wait_for_pool()
        window.workspace.blockSignals(True)
        window.workspace.close()
        self.windows.remove(window)
        window.deleteLater()

    @Slot()
    def open_demo(self) -> MainWindow:
        """Open a throw-away store with invented patients in a window."""
        from ironview.controller.demo import fill_with_demo

        folder = TemporaryDirectory(prefix="ironview-demo-")
        self._folders.append(folder)
        workspace = self._workspace(Path(folder.name) / "demo.sqlite", is_demo=True)
        fill_with_demo(workspace, Path(folder.name))
        return self._show(workspace)

    def _workspace(
        self, path: Path, *, is_demo: bool = False, opener: Opener | None = None, user: str = ""
    ) -> Workspace:
        zone = local_zone()
        store = self._store(path, opener)
        return Workspace(
            store,
            self.guideline,
            zone=zone,
            today=today_in(zone),
            user=user or getpass.getuser(),
            executor=run_in_pool,
            is_demo=is_demo,
            backing=None if is_demo or store.is_on_server else Backing(user or getpass.getuser()),
            parent=self,
        )

    def _store(self, path: Path, opener: Opener | None) -> Store:
        """Open a store, after a backup where it is going to be brought up to date."""
        if opener is None and not is_plain(path):
            return open_unlocked(path, keys=None, analytes=self.guideline.analytes)
        key = "" if opener is None else opener.key
        upgrade = upgrading(path, key)
        if upgrade is not None:
            after, problem = self._done(upgrade)
            if after is None:
                raise StoreError(problem)
        if opener is None:
            return open_unlocked(path, keys=None, analytes=self.guideline.analytes)
        return open_store(path, key=key, analytes=self.guideline.analytes)

    def _show(self, workspace: Workspace) -> MainWindow:
        backing = workspace.backing
        backups = None if backing is None else Backups(workspace, backing, workspace)
        window = MainWindow(workspace, self._settings, available_languages(), backups)
        window.store_desk.errand_wanted.connect(self.do_errand, Qt.ConnectionType.QueuedConnection)
        window.demo_requested.connect(self.open_demo)
        window.commands.lock.triggered.connect(self.locking.lock_now)
        window.commands.lock.setEnabled(has_door(workspace))
        window.commands.people.triggered.connect(lambda: self._show_people(window))
        window.commands.people.setEnabled(not workspace.is_demo and not workspace.is_on_server)
        HelpDesk(window)
        guard_window(window, hides_from_capture=has_door(workspace))
        self.windows.append(window)
        geometry = self._settings.geometry()
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            room = window.screen().availableSize() * _OF_THE_SCREEN
            window.resize(QSize(1440, 900).boundedTo(room))
        window.show()
        self.waiting_files.show_in(window)
        return window

    def _show_people(self, window: MainWindow) -> None:
        from ironview.ui.people_dialog import PeopleDialog

        dialog = PeopleDialog(window.workspace, parent=window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.errand is not None:
            window.store_desk.errand_wanted.emit(dialog.errand)
            return
        window.status.show_person()
        asks = has_door(window.workspace)
        window.commands.lock.setEnabled(asks)
        guard_window(window, hides_from_capture=asks)

    def close(self) -> None:
        """Close every store and wait for work in the background."""
        for window in self.windows:
            window.close()
        wait_for_pool()
        for window in self.windows:
            # What the background still had to say comes too late to be read.
            window.workspace.blockSignals(True)
            window.workspace.close()
        for folder in self._folders:
            folder.cleanup()


def _open_with_password(address: ServerAddress, user: str, guideline: Guideline) -> Store:
    """Try without asking first: the driver may find a password in its own file."""
    from ironview.store.server_errors import NotAdmittedError
    from ironview.store.server_store import open_server_store
    from ironview.ui.server_password import ServerPassword

    password, was_asked = os.environ.get("IRONVIEW_PASSPHRASE", ""), False
    while True:
        try:
            return open_server_store(address, password=password, analytes=guideline.analytes)
        except NotAdmittedError as error:
            problem = error_text(error) if was_asked else ""
            dialog = ServerPassword(address.place, user, problem)
            was_asked = True
            if not dialog.exec():
                raise
            password = dialog.password.text()


def local_zone() -> tzinfo:
    """Return the workstation's time zone; UTC where it has no name."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def today_in(zone: tzinfo) -> Callable[[], date]:
    """Return a clock of calendar days."""
    return lambda: datetime.now(zone).date()


def _settings_file() -> str:
    return str(user_config_path("IronView", appauthor=False) / "window.ini")
