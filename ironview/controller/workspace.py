"""The open store, and everything the window can ask of it."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, tzinfo
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ironview.controller.backup_work import Backing
from ironview.controller.carried_overrides import store_records
from ironview.controller.chart import Chart
from ironview.controller.clinic_rules import ClinicRules, clinic_rules
from ironview.controller.clinic_settings import keep_settings
from ironview.controller.edits import Edits
from ironview.controller.jobs import Executor, Job
from ironview.controller.patient_lines import (
    PatientLine,
    SimilarPatient,
    patient_lines,
    similar_lines,
)
from ironview.controller.reading_log import ReadingLog
from ironview.controller.resting import Resting
from ironview.controller.server_watch import watch_of
from ironview.controller.store_news import StoreNews
from ironview.controller.summary_refresher import ReadWith, SummaryRefresher
from ironview.controller.viewpoint import (
    ClinicSettings,
    Interpreter,
    Viewpoint,
    named_zone,
    viewpoint,
)
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import interpret
from ironview.domain.record import Patient, Record
from ironview.domain.roles import SAVE_SETTINGS
from ironview.store.database import Store
from ironview.store.errors import StoreError
from ironview.store.server_errors import ServerLostError
from ironview.store.settings import CLINIC_NAME
from ironview.wording.told import error_text, told_text

_POLL_MS: Final = 1000


class Workspace(QObject):
    """One open store, read by one rule book.

    Attributes:
        backing: What makes backups of it; None for a store that is thrown away.
        summaries: What keeps the lists as new as the day and the rules.

    Signals:
        patients_changed: Somebody was added, changed or removed, here or in another window.
        settings_changed: Clinic settings or own profiles became others.
        store_problem: A sentence about the store, for the status bar or a dialog.
        backed_up: Made; a backup came to its end that ``Backups`` did not ask for.
    """

    patients_changed = Signal()
    settings_changed = Signal()
    store_problem = Signal(str)
    backed_up = Signal(object)

    def __init__(
        self,
        store: Store,
        guideline: Guideline,
        *,
        zone: tzinfo,
        today: Callable[[], date],
        user: str,
        executor: Executor,
        interpreter: Interpreter = interpret,
        is_demo: bool = False,
        backing: Backing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.backing = backing
        self._delivered = guideline
        self._zone = zone
        self._today = today
        self._user = user
        self._executor = executor
        self._interpret = interpreter
        self._is_demo = is_demo
        self._charts: dict[str, Chart] = {}
        self._settings, self._clinic = self._read_rules()
        self._told: tuple[str, ...] = ()
        self._news = StoreNews(store, today())
        self.summaries = SummaryRefresher(store, executor, interpreter, self.read_with, self)
        self.summaries.refreshed.connect(self.patients_changed)
        self.summaries.failed.connect(self.store_problem)
        self._edits = Edits(store, user, self.summaries, lambda: self.zone, self)
        self._edits.moved.connect(self._on_edits_moved)
        self.reading_log = ReadingLog(store, user, executor, self)
        self.reading_log.failed.connect(self.store_problem)
        self._watch = watch_of(store, executor, lambda: self.zone, self)
        self._watch.news.connect(self.poll)
        self._watch.back.connect(self._on_watch_back)
        self._watch.said.connect(self.store_problem)
        self._counted = 0
        self._found: tuple[PatientLine, ...] = ()
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()
        self.resting = Resting(self, self._timer, self.reading_log.finish)

    @property
    def store(self) -> Store:
        """The open store; for the controller's other rooms, not for the ui."""
        return self._store

    @property
    def place(self) -> str:
        """Where the store lies, for the title and the status bar."""
        return self._store.place

    @property
    def is_on_server(self) -> bool:
        """Whether other workstations write to the same store."""
        return self._store.is_on_server

    @property
    def is_private(self) -> bool:
        """Whether nobody on the way to the store can read what is sent."""
        return self._store.is_private

    @property
    def is_demo(self) -> bool:
        """Whether this is a throw-away store with invented patients."""
        return self._is_demo

    @property
    def edits(self) -> Edits:
        """What this window wrote, to be taken back and done again."""
        return self._edits

    @property
    def user(self) -> str:
        """Who is writing."""
        return self._user

    @property
    def executor(self) -> Executor:
        """What runs work in the background."""
        return self._executor

    @property
    def today(self) -> date:
        """Today at the clinic."""
        return self._today()

    @property
    def zone(self) -> tzinfo:
        """The clinic's time zone: the setting, else the workstation's."""
        return named_zone(self._settings.time_zone) or self._zone

    @property
    def guideline(self) -> Guideline:
        """The rule book with the clinic's overlays."""
        return self._settings.applied_to(self.rule_book)

    @property
    def rule_book(self) -> Guideline:
        """The rule book with the clinic's own profiles, without any other choice of it."""
        return self._clinic.guideline

    @property
    def delivered_rule_book(self) -> Guideline:
        """The rule book as it came with the program."""
        return self._delivered

    @property
    def rule_problems(self) -> tuple[str, ...]:
        """A sentence for each active own profile that cannot be read."""
        return self._clinic.problems

    @property
    def interpreter(self) -> Interpreter:
        """What reads a record."""
        return self._interpret

    @property
    def settings(self) -> ClinicSettings:
        """The clinic's choices."""
        return self._settings

    def save_settings(self, settings: ClinicSettings) -> None:
        """Keep these choices and read every open chart by them.

        Raises:
            ChangedMeanwhileError: Another window chose otherwise; nothing was changed.
            StoreError: Nothing was changed.
        """
        seen, user = self._settings, self._user
        self._settings = keep_settings(self._store, user, self._delivered, seen, settings)
        self._follow_rules()

    @property
    def clinic_name(self) -> str:
        """Name of the clinic as it stands on printed pages; may be empty."""
        return str(self._store.settings.all().get(CLINIC_NAME, ""))

    def save_clinic_name(self, name: str) -> None:
        """Keep the name of the clinic, on one line and at most 80 letters of it.

        Raises:
            StoreError: Nothing was changed.
        """
        with self._store.writing(self._user, SAVE_SETTINGS) as change:
            self._store.settings.put(CLINIC_NAME, " ".join(name.split())[:80], change)

    def reread_rules(self) -> None:
        """Read choices and own profiles again, and every open chart by them.

        Raises:
            StoreError: The store cannot be read.
        """
        self._settings, self._clinic = self._read_rules()
        self._follow_rules()

    def count(self) -> int:
        """Return how many patients there are; as before while the server is lost."""
        try:
            self._counted = self._store.patients.count()
        except ServerLostError:
            self._watch.lose()
        return self._counted

    def is_present(self, key: str) -> bool:
        """Whether a patient is there and not removed."""
        return self._store.patients.is_present(key)

    def patients(self, query: str = "", limit: int = 200) -> tuple[PatientLine, ...]:
        """Return patients by name whose names, identifiers or birth date match every word.

        A word matches from its beginning, whatever its accents and case. An empty query
        returns the first ``limit`` patients. While the server is lost, the answer before stands.
        """
        try:
            self._found = patient_lines(self._store.patients.find(query, limit), self.today)
        except ServerLostError:
            self._watch.lose()
        return self._found

    def similar_patients(self, patient: Patient) -> tuple[SimilarPatient, ...]:
        """Return stored patients with the same identifier, or a name and the birth date."""
        return similar_lines(self._store, patient, self.today)

    def add_patient(self, patient: Patient) -> str:
        """Write a new patient; return the key ``open_chart`` takes.

        Raises:
            StoreError: Nothing was changed.
        """
        with self._store.writing(self._user, "add_patient") as change:
            key = self._store.patients.add(patient, change)
            self.summaries.now((key,), change)
        self._edits.note(change.number(), key)
        self.patients_changed.emit()
        return key

    def add_records(self, records: Iterable[Record]) -> tuple[str, ...]:
        """Write whole records as new patients, all or none; return their keys in order.

        Raises:
            StoreError: Nothing was changed.
        """
        with self._store.writing(self._user, "add_records") as change:
            keys = store_records(self._store, records, change)
            self.summaries.now(keys, change)
        if keys:
            self._edits.note(change.number(), keys[0])
        self.patients_changed.emit()
        return keys

    def open_chart(self, key: str) -> Chart:
        """Return the patient's chart; the same one while it is open.

        Raises:
            StoreError: The patient is not there (any more), or the store cannot be read.
        """
        chart = self._charts.get(key)
        if chart is None:
            chart = Chart(
                self._store,
                key,
                self.viewpoint_of,
                self._interpret,
                user=self._user,
                edits=self._edits,
                parent=self,
            )
            chart.changed.connect(self.patients_changed)
            chart.gone.connect(self.patients_changed)
            chart.others_changed.connect(self._on_chart_others_changed)
            self._charts[key] = chart
            self.reading_log.note(key)
        return chart

    def close_chart(self, key: str) -> None:
        """Let a chart go; what was written through it can still be undone."""
        chart = self._charts.pop(key, None)
        if chart is not None:
            chart.deleteLater()

    def viewpoint_of(self, record: Record) -> Viewpoint:
        """Return what a record is read with: rule book, time zone and date."""
        return viewpoint(record, self.rule_book, self._settings, self._zone, self.today)

    @Slot()
    def refresh_list(self) -> None:
        """Bring the list's facts up to today in the background; ``patients_changed`` follows.

        What another window chose meanwhile counts first: nobody is read by rules that ended.
        """
        self.poll()
        self.summaries.begin()

    def refresh_summaries(self) -> Job:
        """Return that work, to be started after connecting; its Done carries how many were read."""
        return self.summaries.job()

    @Slot()
    def poll(self) -> None:
        """Look whether another window or a new day changed what is on screen."""
        if self.resting.is_resting or self._watch.is_away:
            return
        self.reading_log.note_waiting()
        before = (self._settings, self._clinic)
        try:
            has_news = self._news.is_there(self.today)
            if has_news:
                self._settings, self._clinic = self._read_rules()
                self._reload_charts()
        except ServerLostError:
            self._watch.lose()
            return
        except StoreError as error:
            self.store_problem.emit(error_text(error))
            return
        self._tell_rule_problems()
        if before != (self._settings, self._clinic):
            self.settings_changed.emit()
        if has_news:
            self.patients_changed.emit()
        self.summaries.when_due()

    def close(self) -> None:
        """Close the store; the workspace cannot be used afterwards."""
        self._timer.stop()
        self._watch.close()
        with suppress(StoreError):
            self.reading_log.finish()
        self._store.close()

    @Slot()
    def _on_watch_back(self) -> None:
        """Read everything anew: nobody heard what the others wrote meanwhile."""
        self._news.forget(self.today)
        self.poll()

    @Slot()
    def _on_edits_moved(self) -> None:
        self._reload_charts()
        self.patients_changed.emit()

    @Slot()
    def _on_chart_others_changed(self) -> None:
        self._reload_charts()
        self.refresh_list()

    def _reload_charts(self) -> None:
        for chart in tuple(self._charts.values()):
            chart.reload()

    def _tell_rule_problems(self) -> None:
        """Once each: nobody listens yet when the store is opened."""
        for problem in self.rule_problems:
            if problem not in self._told:
                self.store_problem.emit(told_text(problem))
        self._told = self.rule_problems

    def read_with(self) -> ReadWith:
        """Return what every patient is read with now."""
        return ReadWith(self.rule_book, self._settings, self._zone, self.today)

    def _follow_rules(self) -> None:
        self.settings_changed.emit()
        self._reload_charts()
        self.summaries.when_due()

    def _read_rules(self) -> tuple[ClinicSettings, ClinicRules]:
        settings = ClinicSettings.among(self._store.settings.all())
        return settings, clinic_rules(self._store, self._delivered)
