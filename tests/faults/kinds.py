"""Every kind of write a person can ask for, to be tried on a disk that fails.

A new kind of write is a line in ``KINDS``. Those of the role table are there by themselves.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale

from ironview.controller import errands
from ironview.controller.backup_work import ASKED, Backing, choose_second_place
from ironview.controller.export_work import Export, ExportFormat, write_export
from ironview.controller.package_work import Sealing, write_package
from ironview.controller.patient_lines import refresh
from ironview.controller.people import People
from ironview.controller.profile_transfer import ProfileFiles
from ironview.controller.safety_net_export import NetExport, write_safety_net
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.interchange.drop_folder import DropFolder
from ironview.interchange.drop_folder import Place as DropPlace
from ironview.store.backup_encryption import encrypt_backup, plain_backups
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.conversion import encrypt_store
from ironview.store.database import open_store
from ironview.store.key_file import key_file_bytes, read_key_file
from tests.benchmarks.importing import fhir_file
from tests.controller.conftest import TODAY
from tests.controller.every_action import (
    CHEAP,
    DOES,
    PASSPHRASE,
    Filled,
    World,
    import_file,
    no_step,
    open_workspace,
    write_more,
)
from tests.store.older import make_older

ADMINISTRATOR: Final = Role.ADMINISTRATOR.value
_DROPPED: Final = b"ferritin;12\n" * 500
_MADE_AT: Final = datetime(2026, 6, 3, 8, 2, tzinfo=UTC)
_OLD_VERSION: Final = 7
_BIG: Final = 2000
"""Rows of a large file."""
_CHEAP_GUESS: Final = GuessCost(memory_kib=8, iterations=1, lanes=1)


class ToldError(IronViewError):
    """Something a person was told on another way than by an error."""


@dataclass(frozen=True)
class Site:
    """Where a trial takes place.

    Attributes:
        folder: The store lies in it, and everything else that is written.
        other: A folder on another disk, or in the same one.
    """

    folder: Path
    filled: Filled

    @property
    def path(self) -> Path:
        return self.folder / "clinic.sqlite"

    @property
    def guideline(self) -> Guideline:
        return self.filled.guideline

    @property
    def out(self) -> Path:
        """Where files leave the store to."""
        return self.folder / "out"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of write.

    Attributes:
        of: Makes the store it is tried on, in the folder of a site.
        begin: Opens what is needed, while the disk is sound; what it returns is given to ``act``.
        act: Does it, while the disk fails.
        steps: How many whole things it does one after the other, each of which may be all there
            is; none of them may be half.
        has_two_files: Whether it changes both the store and its key file. A disk that dies between
            the two leaves one of them ahead; doing the same again must then mend it.
        is_done_once: Whether doing it twice comes to the same as doing it once.
    """

    of: Callable[[Site], None]
    begin: Callable[[Site], Any]
    act: Callable[[Any], object]
    steps: int = 1
    has_two_files: bool = False
    is_done_once: bool = False


def with_people(site: Site) -> None:
    """Make the store in which every action can be done: plain, with people."""
    site.filled.copy(Role.ADMINISTRATOR, site.folder).w.close()


def encrypted(site: Site) -> None:
    """Make it an encrypted one."""
    with_people(site)
    encrypt_store(site.path, read_key_file(site.path), site.filled.opened, no_step)


def alone(site: Site) -> None:
    """Make a plain store without people."""
    with open_store(site.path, analytes=site.guideline.analytes) as store:
        store.log("Anna", "read_patient")


def nothing(_site: Site) -> None:
    """Make nothing: there is no store yet."""


def older(site: Site) -> None:
    """Make a store an earlier program wrote."""
    alone(site)
    make_older(site.path, _OLD_VERSION)


def backed_up(site: Site, make: Callable[[Site], None] = with_people) -> None:
    """Make a store with a backup, and a change after it."""
    make(site)
    with open_store(site.path, key=_key(site), analytes=site.guideline.analytes) as store:
        Backing(ADMINISTRATOR).back_up(store, ASKED, no_step)
        with store.writing(ADMINISTRATOR, "save_settings") as change:
            store.settings.put("clinic_name", "later", change)


def rekeyed_since(site: Site) -> None:
    """Make an encrypted store with a backup under the key before."""
    backed_up(site, encrypted)
    errands.new_key(site.path, ADMINISTRATOR, site.filled.opened)(no_step)


def encrypted_since(site: Site) -> None:
    """Make an encrypted store with a backup anybody can read."""
    backed_up(site)
    errands.encryption_with(site.path, ADMINISTRATOR, site.filled.opened)(no_step)


def damaged(site: Site) -> None:
    """Make a store that cannot be opened any more, with a backup."""
    backed_up(site)
    site.path.write_bytes(b"no store at all " * 400)


def lost(site: Site) -> None:
    """Make a backup whose store is gone."""
    backed_up(site)
    site.path.unlink()


def with_second_place(site: Site) -> None:
    """Make a store whose backups go to a second place too."""
    with_people(site)
    site.out.mkdir()
    with open_store(site.path) as store:
        choose_second_place(store, site.out, ADMINISTRATOR)


def with_dropped_file(site: Site) -> None:
    """Make a store and a watched folder in which a file lies."""
    with_people(site)
    site.out.mkdir()
    (site.out / "labs.csv").write_bytes(_DROPPED)


def with_file(site: Site) -> None:
    """Make a store and a file that is to be imported."""
    with_people(site)
    site.out.mkdir()
    write_more(site.out / "more.json", ADMINISTRATOR)


def with_big_file(site: Site) -> None:
    """Make a store and a large file that is to be imported."""
    with_people(site)
    site.out.mkdir()
    fhir_file(site.out / "big.json", _BIG)


def with_folder(site: Site) -> None:
    """Make a store and an empty folder."""
    with_people(site)
    site.out.mkdir()


def in_window(site: Site) -> World:
    """Open the store in a window."""
    world = site.filled.opened_at(Role.ADMINISTRATOR, site.folder)
    world.site = site
    return world


def of_one(site: Site) -> Workspace:
    """Open a store without people in a window."""
    return open_workspace(site.path, site.guideline, "Anna")


def closed(site: Site) -> Site:
    """Open nothing."""
    return site


def _key(site: Site) -> str:
    return errands.data_key(site.path, _keys(site)) if read_key_file(site.path) else ""


def _keys(site: Site) -> Any:
    return read_key_file(site.path).open(ADMINISTRATOR, PASSPHRASE)


def _exported(format_: ExportFormat, *, deidentified: bool = False) -> Kind:
    def act(world: World) -> None:
        keys = world.store.patients.keys()
        wanted = Export(
            keys=keys,
            format=format_,
            deidentified=deidentified,
            guideline=world.w.guideline,
            zone=world.w.zone,
            today=TODAY,
            user=world.w.user,
        )
        write_export(world.store, wanted, world.site.out / f"out.{format_}", no_step)

    return Kind(
        of=with_folder, begin=in_window, act=act, steps=2 if deidentified else 1, is_done_once=True
    )


def _package(world: World) -> None:
    wanted = Export(
        keys=world.store.patients.keys(),
        format=ExportFormat.RECORD,
        deidentified=False,
        guideline=world.w.guideline,
        zone=world.w.zone,
        today=TODAY,
        user=world.w.user,
    )
    sealing = Sealing(PASSPHRASE, "here", _MADE_AT, _CHEAP_GUESS)
    write_package(world.store, wanted, sealing, world.site.out / "out.ironview-package", no_step)


def _who_needs_nothing(world: World) -> None:
    wanted = NetExport(read_with=world.w.read_with(), user=world.w.user, locale=QLocale.c())
    write_safety_net(world.store, wanted, world.site.out / "net.xlsx", no_step)


def _another_day(world: World) -> None:
    """Read everybody for a day on which somebody stands elsewhere, as the background does."""
    used = replace(world.w.read_with(), today=TODAY + timedelta(400))
    with world.store.transaction():
        refresh(world.store, world.store.patients.keys(), used.view, world.w.interpreter)


def _pdf(world: World) -> None:
    from ironview.domain.interpretation import interpret
    from ironview.ui.identity import identity_of
    from ironview.ui.paper.letters import letter_document
    from ironview.ui.paper.output import write_pdf
    from ironview.ui.paper.sheets import A4
    from ironview.ui.paper.source import PrintSource

    source = PrintSource(
        interpretation=interpret(world.record, world.w.guideline, TODAY),
        guideline=world.w.guideline,
        identity=identity_of(world.record.patient, TODAY),
        overrides=(),
        clinic="Iron clinic",
        printed_at=_MADE_AT,
        printed_by="A. Keller",
    )
    write_pdf(letter_document(source, A4), world.site.out / "out.pdf")


def _profile(world: World) -> None:
    transfer = ProfileFiles(world.w, lambda _version: None)
    transfer.export_delivered("general", world.site.out / "out.toml")


def _put_away(site: Site) -> None:
    digest = sha256(_DROPPED).hexdigest()
    folder = DropFolder(site.out, site.path)
    folder.put_away("labs.csv", digest, DropPlace.DONE, "Everything was stored.\n")


def _back_up(world: World) -> None:
    made = Backing(ADMINISTRATOR).back_up(world.store, ASKED, no_step)
    if made.problem:
        raise ToldError(made.problem)


def _restore(site: Site) -> None:
    backup = backups_in(folder_of(site.path), None)[-1]
    is_sound = site.path.exists() and not site.path.read_bytes().startswith(b"no store")
    before = None
    keys = errands.keys_of_backup(backup)
    opened = keys.open(ADMINISTRATOR, PASSPHRASE) if keys is not None else None
    if is_sound:
        now = _keys(site)
        before = errands.Opener(key=errands.data_key(site.path, now), keys=now)
    errands.restoring(site.path, backup, ADMINISTRATOR, before, opened)(no_step)


def _open_first(site: Site) -> None:
    with open_store(site.path) as store:
        store.log("Anna", "read_patient")


def _bring_up_to_date(site: Site) -> None:
    errand = errands.upgrading(site.path, "")
    if errand is not None:
        errand.work(no_step)
    open_store(site.path).close()


def _encrypt_first(site: Site) -> None:
    errands.encryption(site.path, "Anna", PASSPHRASE, CHEAP)(no_step)


def _encrypt_backup(site: Site) -> None:
    key, keys = _key(site), key_file_bytes(read_key_file(site.path))
    with closing(open_store(site.path, key=key)) as store:
        (backup,) = plain_backups(folder_of(site.path), store.uuid)
    encrypt_backup(backup, site.path.stem, key, keys, no_step)


def _begin_people(workspace: Workspace) -> None:
    people, said = People(workspace, cost=CHEAP), []
    people.failed.connect(said.append)
    people.begin(PASSPHRASE)
    if said:
        raise ToldError(*said)


def _save_settings(world: World) -> None:
    world.w.save_settings(replace(world.w.settings, time_zone="Europe/Vienna"))


def _import_file(world: World) -> None:
    import_file(world, world.site.out / "more.json")


def _import_big_file(world: World) -> None:
    import_file(world, world.site.out / "big.json")


def _of_the_role_table() -> Iterable[tuple[str, Kind]]:
    for action, does in DOES.items():
        yield (
            action,
            Kind(
                of=with_people,
                begin=in_window,
                act=does,
                steps=_STEPS.get(action, 1),
                has_two_files=action in _OF_BOTH_FILES,
                is_done_once=action in _DONE_ONCE,
            ),
        )


_OTHERWISE: Final = {
    "import": Kind(of=with_file, begin=in_window, act=_import_file, is_done_once=True),
    "decrypt_store": Kind(of=encrypted, begin=in_window, act=DOES["decrypt_store"]),
    "change_key": Kind(of=encrypted, begin=in_window, act=DOES["change_key"]),
}
"""Actions of the role table that need another store, or a file that is there already."""

_OF_BOTH_FILES: Final = {"add_account", "remove_account"}
_DONE_ONCE: Final = {
    *("make_deidentification_secret", "make_package_signing_key", "trust_package_sender"),
    "withdraw_package_trust",
    *("save_settings", "choose_second_place", "choose_backup_reminder", "change_mapping"),
}
_STEPS: Final = {"make_deidentification_secret": 2, "restore_backup": 2}
"""Actions of the role table that do more than one whole thing."""

KINDS: Final = (
    dict(_of_the_role_table())
    | _OTHERWISE
    | {
        "import a big file": Kind(
            of=with_big_file, begin=in_window, act=_import_big_file, is_done_once=True
        ),
        "settings": Kind(of=with_people, begin=in_window, act=_save_settings, is_done_once=True),
        "first people": Kind(of=alone, begin=of_one, act=_begin_people, has_two_files=True),
        "backup": Kind(of=with_people, begin=in_window, act=_back_up),
        "second place": Kind(of=with_second_place, begin=in_window, act=_back_up),
        "restore": Kind(of=backed_up, begin=closed, act=_restore),
        "restore under another key": Kind(of=rekeyed_since, begin=closed, act=_restore),
        "restore a plain backup": Kind(of=encrypted_since, begin=closed, act=_restore),
        "restore over damage": Kind(of=damaged, begin=closed, act=_restore, is_done_once=True),
        "restore what is lost": Kind(of=lost, begin=closed, act=_restore, is_done_once=True),
        "first start": Kind(of=nothing, begin=closed, act=_open_first, steps=2),
        "upgrade": Kind(of=older, begin=closed, act=_bring_up_to_date),
        "first encryption": Kind(of=alone, begin=closed, act=_encrypt_first),
        "encrypt a backup": Kind(of=encrypted_since, begin=closed, act=_encrypt_backup),
        "export record": _exported(ExportFormat.RECORD),
        "export fhir": _exported(ExportFormat.FHIR),
        "export csv": _exported(ExportFormat.CSV),
        "export cohort": _exported(ExportFormat.COHORT),
        "export xlsx": _exported(ExportFormat.XLSX),
        "export in disguise": _exported(ExportFormat.CSV, deidentified=True),
        "package": Kind(of=with_folder, begin=in_window, act=_package, steps=2, is_done_once=True),
        "who needs nothing": Kind(
            of=with_folder, begin=in_window, act=_who_needs_nothing, is_done_once=True
        ),
        "another day": Kind(of=with_people, begin=in_window, act=_another_day, is_done_once=True),
        "print to pdf": Kind(of=with_folder, begin=in_window, act=_pdf),
        "export a profile": Kind(of=with_folder, begin=in_window, act=_profile),
        "put away": Kind(of=with_dropped_file, begin=closed, act=_put_away),
    }
)
"""Name -> kind of write."""

COVERED_ELSEWHERE: Final = {
    "copy_backup": "noted by the kind “second place”",
    "sign_in": "noted by one entry of the audit, like read_patient",
    "recover_passphrase": "writes the key file like change_passphrase",
}
"""Actions of the role table that no kind has the name of -> what tries them."""


def moments_of(kind: str) -> int:
    """How many moments of a kind the suite tries: ``make faults`` tries many more.

    What only writes one transaction is alike for all of them, and there are many.
    """
    own = KINDS[kind]
    is_plain = own.of is with_people and own.begin is in_window and not own.has_two_files
    if own.steps > 1:
        return 8
    return 2 if is_plain else 4
