"""Every changing action of the controllers, and a store in which each of them can be done."""

import json
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from ironview.controller import errands
from ironview.controller.backup_work import Backing, choose_second_place, choose_stale_days
from ironview.controller.belonging import (
    merge_patients,
    mergers_of,
    move_entries,
    separate_patients,
)
from ironview.controller.bookings import (
    Wish,
    book_test,
    cancel_booking,
    move_booking,
    note_call,
)
from ironview.controller.export_work import Export, ExportFormat, write_export
from ironview.controller.exporting import Exporter
from ironview.controller.import_history import ImportHistory
from ironview.controller.import_mappings import MappingDesk
from ironview.controller.import_work import commit_import, plan_import, read_for_import
from ironview.controller.overriding import override_finding, withdraw_override
from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.package_senders import Vouched, admit, trust_sender, withdraw_trust
from ironview.controller.people import People
from ironview.controller.population_export import write_picture
from ironview.controller.reading_log import COPIED, PRINTED
from ironview.controller.signing import Decision, open_again, sign_sample
from ironview.controller.store_keys import Secret, StoreKeys
from ironview.controller.targets import Aim, change_target, end_target, set_target
from ironview.controller.workspace import Workspace
from ironview.domain.analytes import AnalyteCode
from ironview.domain.bookings import CallOutcome
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Patient, Record, Result, Symptom
from ironview.domain.roles import Role
from ironview.domain.sign_off import SignOffAction
from ironview.guess_cost import GuessCost
from ironview.interchange.patient_package import Sender
from ironview.store.accounts import NotAllowedError
from ironview.store.database import open_store
from ironview.store.key_file import new_key_file, read_key_file, write_key_file
from ironview.store.opening import data_key
from ironview.store.senders import TrustedSender, signing_key
from tests.controller.conftest import TODAY

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "four words are good"
DRAWN = Moment(TODAY)
RESULT = Result(analyte="ferritin", value="9", unit="ug/L", collected=DRAWN)
ROWS = {
    "results": (RESULT, replace(RESULT, analyte="hb", value="13.2", unit="g/dL")),
    "infusions": (
        Infusion(
            product="ferric_carboxymaltose",
            dose_mg=Decimal(500),
            started=Moment(date(2026, 1, 5)),
        ),
    ),
    "events": (Event(kind="blood_donation", at=Moment(date(2026, 5, 1))),),
    "symptoms": (Symptom(scale="fatigue_nrs", at=DRAWN, score="4"),),
    "conditions": (Condition(code="ibd"),),
}
ELENA = Record(patient=Patient(id="1", family_name="Marchetti"), **ROWS)
OTHER = Record(patient=Patient(id="2", family_name="Other"), results=(RESULT,))


def no_step(_done, _total):
    pass


class World:
    """A filled store in the hands of one role.

    Whatever an action is done to was seen when the window opened: another one may take it away.

    Attributes:
        merger / mapping / imported: The first line of lists of the window; None in a store that is
            being filled.
        extra: The account of this name; None likewise.
        own: The profiles of the clinic.
    """

    def __init__(self, workspace, role: Role, folder: Path) -> None:
        self.w, self.role, self.folder = workspace, role, folder
        self.store = workspace.store
        self.elena, self.other = self.store.patients.keys()[:2]
        self.chart = workspace.open_chart(self.elena)
        self.record = self.chart.record
        self.merger = next(iter(mergers_of(workspace, self.elena)), None)
        self.mapping = next(iter(MappingDesk(workspace).mappings), None)
        self._accounts = {one.name: one for one in self.store.accounts.all()}
        self.extra = self._accounts.get("Extra")
        self.own = OwnProfiles(workspace)
        self.imported = next(iter(ImportHistory(workspace).imports), None)

    def key(self, kind: str) -> str:
        return getattr(self.record, kind)[0].key

    def row(self, kind: str, **changes):
        return self.key(kind), replace(getattr(self.record, kind)[0], **changes)

    def told(self, signal, act) -> None:
        """Do something in the background; raise what it tells by a signal."""
        said = []
        signal.connect(said.append)
        act()
        if said:
            raise NotAllowedError(*said)

    def people(self) -> People:
        return People(self.w, cost=CHEAP)

    def account(self, role: Role):
        return self._accounts[role.value]

    def draft(self, own: OwnProfiles):
        return own.copy("general").with_number(("preferred_days",), "63", own.source("ours"))

    def errand(self, make) -> None:
        path, opened = self.store.path, self.w.keys_for_tests
        self.w.close()
        make(path, self.role.value, opened)(no_step)


def write_more(file: Path, number: str) -> None:
    """Write a file of a patient nobody knows yet."""
    record = {"format": "ironview-record/1", "patient": {"id": number, "family_name": "New"}}
    file.write_text(json.dumps(record | {"results": []}))


def import_file(world: World, file: Path) -> None:
    """Import a file."""
    files, reading = read_for_import([file], world.w.guideline, world.w.zone, no_step)
    plan = plan_import(world.store, files, reading, {}, no_step)
    commit_import(world.store, plan, world.w.user, no_step)


LAB = Sender(bytes(32), "Lab")
WARD = Sender(bytes(range(32)), "Ward")


def import_a_file(world: World) -> None:
    """Write a file and import it."""
    write_more(world.folder / "more.json", world.w.user)
    import_file(world, world.folder / "more.json")


def export(world: World, keys: tuple[str, ...], *, deidentified: bool = False) -> None:
    wanted = Export(
        keys=keys,
        format=ExportFormat.RECORD,
        deidentified=deidentified,
        guideline=world.w.guideline,
        zone=world.w.zone,
        today=TODAY,
        user=world.w.user,
    )
    write_export(world.store, wanted, world.folder / "out.json", no_step)


DECISION = Decision(responsible="Anna", action=SignOffAction.REPEAT_TEST)


SOON = Wish(day=date(2026, 9, 1), tests=("ferritin",))


def signed(world: World):
    return next(one for one in world.chart.sign_offs if one.sign_off is not None)


def undo(world: World) -> None:
    world.w.edits.note(world.w.to_undo, world.elena)
    world.w.edits.undo()


def redo(world: World) -> None:
    edits = world.w.edits
    edits.note(world.w.to_redo, world.elena)
    edits._undone.append(edits._done.pop())
    edits.redo()


def renew(world: World) -> None:
    keys = StoreKeys(world.w)
    secret = Secret(world.role.value, PASSPHRASE)
    world.told(keys.failed, lambda: keys.renew_sheet(secret))


def case_of(world: World) -> None:
    exporter = Exporter(world.w)
    world.told(exporter.failed, lambda: exporter.make_case(world.elena))


def take_back_import(world: World) -> None:
    history = ImportHistory(world.w)
    world.told(history.failed, lambda: history.take_back(world.imported.key, "wrong file"))


def restore_backup(path, user, _opened):
    backup = Backing(user).back_up
    with open_store(path) as store:
        made = backup(store, "asked", no_step).backup
    return errands.restoring(path, made, user, errands.Opener(key=""), None)


def with_people(act):
    def do(world: World) -> None:
        people = world.people()
        world.told(people.failed, lambda: act(world, people))

    return do


def of_finding(world: World):
    return next(
        one for one in world.chart.interpretation.findings if one.code.startswith("stores.")
    )


def keep_mapping(world: World) -> None:
    with world.store.writing(world.w.user, "keep_mapping") as change:
        world.store.mappings.keep("Lab", ("a",), "", change)


def with_mapping(act):
    def do(world: World) -> None:
        act(MappingDesk(world.w), world.mapping)

    return do


def with_own(act):
    def do(world: World) -> None:
        act(world, world.own)

    return do


DOES = {
    "add_patient": lambda w: w.w.add_patient(Patient(family_name="New")),
    "add_records": lambda w: w.w.add_records([Record(patient=Patient(family_name="New"))]),
    "amend_patient": lambda w: w.chart.save_patient(replace(w.record.patient, given_name="E.")),
    "remove_patient": lambda w: w.chart.remove_patient("moved away"),
    "add_results": lambda w: w.chart.add_results([replace(RESULT, value="12")]),
    "add_infusion": lambda w: w.chart.add_infusion(ROWS["infusions"][0]),
    "add_event": lambda w: w.chart.add_event(ROWS["events"][0]),
    "add_symptom": lambda w: w.chart.add_symptom(ROWS["symptoms"][0]),
    "add_condition": lambda w: w.chart.add_condition(Condition(code="infection")),
    "amend_result": lambda w: w.chart.amend_result(*w.row("results", value="10")),
    "amend_infusion": lambda w: w.chart.amend_infusion(*w.row("infusions", note="x")),
    "amend_event": lambda w: w.chart.amend_event(*w.row("events", note="x")),
    "amend_symptom": lambda w: w.chart.amend_symptom(*w.row("symptoms", note="x")),
    "amend_condition": lambda w: w.chart.amend_condition(*w.row("conditions", detail="x")),
    "exclude_result": lambda w: w.chart.exclude_result(w.key("results"), "tube"),
    "include_result": lambda w: w.chart.include_result(w.record.results[1].key),
    "remove": lambda w: w.chart.remove(w.key("events"), "wrong"),
    "move_rows": lambda w: move_entries(w.chart, [w.key("results")], w.other, "mixed up"),
    "merge_patients": lambda w: merge_patients(w.chart, w.other, "same person"),
    "separate_patients": lambda w: separate_patients(w.chart, w.merger, "two persons"),
    "restore_version": lambda w: w.chart.restore(w.record.results[1].key, 1, "as it was", seen=2),
    "undo": undo,
    "redo": redo,
    "override_finding": lambda w: override_finding(
        w.chart, of_finding(w), "already_treated", "booked"
    ),
    "withdraw_override": lambda w: withdraw_override(w.chart, w.chart.overrides[0].override, "no"),
    "sign_off": lambda w: sign_sample(w.chart, w.chart.sign_offs[-1], DECISION),
    "open_again": lambda w: open_again(w.chart, signed(w), "by mistake"),
    "book": lambda w: book_test(w.chart, SOON),
    "move_booking": lambda w: move_booking(
        w.chart, w.chart.decisions.bookings[0], replace(SOON, day=date(2026, 10, 1))
    ),
    "cancel_booking": lambda w: cancel_booking(
        w.chart, w.chart.decisions.bookings[0], reason="she is away"
    ),
    "set_target": lambda w: set_target(w.chart, AnalyteCode.HB, Aim(low=Decimal(10))),
    "change_target": lambda w: change_target(
        w.chart, w.chart.decisions.targets[0], Aim(high=Decimal(500))
    ),
    "end_target": lambda w: end_target(w.chart, w.chart.decisions.targets[0], reason="reached"),
    "call": lambda w: note_call(w.chart, CallOutcome.REACHED, note="comes in July"),
    "import": import_a_file,
    "undo_import": take_back_import,
    "keep_mapping": keep_mapping,
    "change_mapping": with_mapping(lambda desk, kept: desk.rename(kept, "Nord")),
    "forget_mapping": with_mapping(lambda desk, kept: desk.forget(kept)),
    "export_patient": lambda w: export(w, (w.elena,)),
    "export_all": lambda w: export(w, w.store.patients.keys()),
    "export_numbers": lambda w: write_picture(
        w.store, w.w.user, b"charts", w.folder / "charts.png"
    ),
    "make_deidentification_secret": case_of,
    "save_settings": lambda w: w.w.save_clinic_name("Clinic"),
    "save_profile": with_own(lambda w, own: own.save(w.draft(own))),
    "activate_profile": with_own(
        lambda _, own: own.activate(own.entry("general").versions[0], "agreed")
    ),
    "deactivate_profile": lambda w: w.own.deactivate("general", "agreed"),
    "undo_activation": lambda w: w.own.undo_activation("general"),
    "choose_second_place": lambda w: choose_second_place(w.store, w.folder, w.w.user),
    "choose_backup_reminder": lambda w: choose_stale_days(w.store, 3, w.w.user),
    "encrypt_store": lambda w: w.errand(errands.encryption_with),
    "decrypt_store": lambda w: w.errand(errands.decryption),
    "change_key": lambda w: w.errand(errands.new_key),
    "restore_backup": lambda w: w.errand(restore_backup),
    "renew_recovery_sheet": renew,
    "trust_package_sender": lambda w: trust_sender(w.store, LAB, "Lab", w.w.user),
    "make_package_signing_key": lambda w: signing_key(w.store, w.w.user),
    "make_backup": lambda w: Backing(w.w.user).back_up(w.store, "asked", no_step),
    "add_account": with_people(
        lambda _, people: people.add("New", Role.READER, PASSPHRASE, PASSPHRASE)
    ),
    "change_role": with_people(
        lambda w, people: people.change_role(w.account(Role.READER), Role.STAFF)
    ),
    "remove_account": with_people(lambda w, people: people.remove(w.extra, PASSPHRASE)),
    "give_passphrase": with_people(
        lambda w, people: people.give_passphrase(w.extra, "another passphrase", PASSPHRASE)
    ),
    "change_passphrase": with_people(
        lambda _, people: people.change_passphrase(PASSPHRASE, "another passphrase")
    ),
    "withdraw_package_trust": lambda w: withdraw_trust(
        w.store, TrustedSender(WARD.key, "Ward", "Ward"), w.w.user, "a new store there"
    ),
    "take_package_once": lambda w: admit(w.store, LAB, (Vouched(LAB.fingerprint),), w.w.user),
    "read_patient": lambda w: w.w.open_chart(w.other),
    "print_patient": lambda w: w.w.reading_log.note(w.elena, PRINTED, "letter"),
    "copy_patient": lambda w: w.w.reading_log.note(w.elena, COPIED, "text"),
}


def open_workspace(path: Path, guideline, user: str, key: str = "") -> Workspace:
    """Open a window on a store; what it does in the background is done on the spot."""
    return Workspace(
        open_store(path, key=key, analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user=user,
        executor=lambda work: work(),
    )


class Filled:
    """A store in which every action can be done, to be copied.

    Attributes:
        opened: The keys of its key file.
        to_undo / to_redo: Changes that wait to be taken back, and done again.
    """

    def __init__(self, folder: Path, guideline) -> None:
        self.path, self.guideline = folder / "clinic.sqlite", guideline
        workspace = open_workspace(self.path, guideline, "Anna")
        store = workspace.store
        elena, _, gone = workspace.add_records([ELENA, OTHER, replace(OTHER, results=())])
        chart = workspace.open_chart(elena)
        merge_patients(chart, gone, "same person")
        chart.exclude_result(chart.record.results[1].key, "tube")
        world = World(workspace, Role.ADMINISTRATOR, folder)
        override_finding(chart, of_finding(world), "already_treated", "booked")
        sign_sample(chart, chart.sign_offs[0], DECISION)
        book_test(chart, SOON)
        set_target(chart, AnalyteCode.FERRITIN, Aim(low=Decimal(200), high=Decimal(500)))
        trust_sender(store, WARD, "Ward", "Anna")
        keep_mapping(world)
        import_a_file(world)
        own = world.own
        own.activate(own.save(world.draft(own)), "agreed")
        own.save(world.draft(own))
        chart.add_event(ROWS["events"][0])
        self.to_undo = store.changes.latest()
        chart.add_event(ROWS["events"][0])
        chart.undo_last()
        self.to_redo = store.changes.latest()
        keys, self.opened = new_key_file(store.uuid, is_encrypted=False)
        with store.writing("Anna", "add_account") as change:
            store.accounts.add("Anna", Role.ADMINISTRATOR, change)
            for name, role in (*((one.value, one) for one in Role), ("Extra", Role.READER)):
                store.accounts.add(name, role, change)
                keys = keys.with_person(name, PASSPHRASE, self.opened, CHEAP)
        workspace.close()
        write_key_file(self.path, keys)

    def copy(self, role: Role, folder: Path) -> "World":
        """Return a copy of the store in the hands of one role."""
        path = folder / "clinic.sqlite"
        shutil.copy(self.path, path)
        shutil.copy(f"{self.path}.keys", f"{path}.keys")
        return self.opened_at(role, folder)

    def opened_at(self, role: Role, folder: Path) -> "World":
        """Open a copy that lies in a folder already, whatever was done with its key file."""
        path = folder / "clinic.sqlite"
        keys = read_key_file(path).open(role.value, PASSPHRASE)
        workspace = open_workspace(path, self.guideline, role.value, data_key(path, keys))
        workspace.keys_for_tests = keys
        workspace.to_undo, workspace.to_redo = self.to_undo, self.to_redo
        return World(workspace, role, folder)
