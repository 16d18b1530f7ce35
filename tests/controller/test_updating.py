import os
import signal
import subprocess
import sys
from contextlib import closing

import pytest

from ironview.controller.exchange import can_exchange, exchange
from ironview.controller.update_place import Note, Stage, system_name, this_place
from ironview.controller.updating import Phase
from ironview.interchange.signatures import SignatureError, UnknownSignerError
from ironview.interchange.update_package import UpdateError
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.database import open_store
from ironview.store.errors import StoreBusyError
from tests.conftest import PROJECT
from tests.signing import Signer
from tests.updates import Scene

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a program replaces itself there")


@pytest.fixture(scope="session")
def script():
    import importlib.util

    def load(path):
        name = f"packaging_{path.removesuffix('.py')}"
        spec = importlib.util.spec_from_file_location(name, PROJECT / "packaging" / path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture
def scene(tmp_path):
    made = Scene(tmp_path)
    made.lay_out()
    with open_store(made.store) as store:
        store.log("Anna", "read_patient")
    return made


def deeds(path):
    """Return what the audit of a sound store says was done."""
    with open_store(path) as store:
        assert store.check(lambda _done, _total: None).is_sound
        with closing(store._database.execute_sql('SELECT "action" FROM "audit"')) as rows:
            return [row[0] for row in rows.fetchall()]


def version_in_place(scene):
    main = scene.place.program / scene.place.main
    ran = subprocess.run([main, "--version"], capture_output=True, text=True, check=True)
    return ran.stdout.split()[1]


def assert_as_before(scene):
    assert version_in_place(scene) == "0.1.0"
    library = scene.place.program / "_internal" / "library.so"
    assert library.read_text() == "the library of 0.1.0"
    assert not scene.place.folder.exists()
    assert not scene.place.before.exists()
    assert not [deed for deed in deeds(scene.store) if deed.startswith("opened_by")]


def assert_updated(scene):
    assert version_in_place(scene) == "0.2.0"
    library = scene.place.program / "_internal" / "library.so"
    assert library.is_symlink()
    assert library.read_text() == "the library of 0.2.0"
    assert not scene.place.folder.exists()
    assert (scene.place.before / "_internal" / "library.so").read_text() == "the library of 0.1.0"


def refusal(scene, kind, package=None):
    with pytest.raises(kind) as refused:
        scene.updating().run(package or scene.package)
    assert_as_before(scene)
    return str(refused.value)


def test_a_signed_newer_version_takes_the_place_and_opens_the_store(scene, script):
    package = scene.make_package(script)
    phases = []

    updated = scene.updating(phases.append).run(package)

    assert_updated(scene)
    assert updated.version == "0.2.0"
    assert updated.backup in backups_in(folder_of(scene.store), None)
    assert deeds(scene.store)[-1] == "opened_by_0.2.0"
    assert phases == [one for one in Phase if one is not Phase.TAKING_BACK]


def test_the_version_before_the_one_before_goes(scene, script):
    scene.make_package(script)
    scene.updating().run(scene.package)
    scene.updating().run(scene.make_package(script, "0.10.0"))

    assert version_in_place(scene) == "0.10.0"
    assert (scene.place.before / "_internal" / "library.so").read_text() == "the library of 0.2.0"


def test_without_a_store_only_the_program_is_replaced(scene, script):
    scene.make_package(script)

    updated = scene.updating(with_store=False).run(scene.package)

    assert_updated(scene)
    assert updated.backup is None
    assert deeds(scene.store)[-1] == "read_patient"


def test_an_offer_says_what_would_happen_and_changes_nothing(scene, script):
    offer = scene.updating().offer(scene.make_package(script))

    assert (offer.current, offer.version, offer.signed_by) == ("0.1.0", "0.2.0", "makers")
    assert_as_before(scene)


def test_a_package_without_signature_is_refused(scene, script):
    scene.make_package(script).with_name(f"{scene.package.name}.minisig").unlink()

    assert "is not signed" in refusal(scene, UpdateError)


def test_a_package_of_a_stranger_is_refused(scene, script):
    Signer("stranger", 7).sign(scene.make_package(script))

    assert "nobody here trusts" in refusal(scene, UnknownSignerError)


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.999])
def test_a_package_with_an_altered_byte_is_refused(scene, script, at):
    content = bytearray(scene.make_package(script).read_bytes())
    content[int(at * len(content))] ^= 1
    scene.package.write_bytes(content)

    assert "altered" in refusal(scene, SignatureError)


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.1", "of tomorrow"])
def test_what_is_no_newer_version_is_refused(scene, script, version):
    package = scene.make_package(script, version)

    assert f"holds version {version}, and 0.1.0 is installed" in refusal(
        scene, UpdateError, package
    )


def test_a_package_for_another_system_is_refused(scene, script):
    scene.make_package(script, system="windows-amd64")

    assert "is for windows-amd64" in refusal(scene, UpdateError)


def test_a_version_that_fails_its_own_check_is_never_put_in_place(scene, script):
    scene.make_package(script, installed=1)

    assert "verify --installation" in refusal(scene, UpdateError)


def test_a_version_that_says_another_number_is_never_put_in_place(scene, script):
    package = scene.make_package(script)
    making = script("make_update.py")
    built = scene.folder / "built-0.2.0"
    making.pack(built, making.describe(built, "0.3.0", system_name()), package)
    scene.signer.sign(package)

    assert "(--version)" in refusal(scene, UpdateError)


def test_a_version_that_does_not_open_a_copy_of_the_store_is_never_put_in_place(scene, script):
    scene.make_package(script, opened="1")

    assert "verify --store" in refusal(scene, UpdateError)


def test_a_version_that_fails_with_the_store_itself_leaves_every_byte_as_it_was(scene, script):
    scene.make_package(script, opened="live")
    before = []

    def arrived(phase):
        if phase is Phase.PROVING:
            before.append(scene.store.read_bytes())

    with pytest.raises(UpdateError, match="what they were before"):
        scene.updating(arrived).run(scene.package)

    assert scene.store.read_bytes() == before[0]
    assert_as_before(scene)


def test_a_program_that_cannot_be_started_is_never_put_in_place(scene, script):
    package = scene.make_package(script)
    making = script("make_update.py")
    built = scene.folder / "built-0.2.0"
    (built / "ironview").chmod(0o644)
    making.pack(built, making.describe(built, "0.2.0", system_name()), package)
    scene.signer.sign(package)

    assert "did not prove itself" in refusal(scene, UpdateError)


def test_a_store_that_is_open_in_a_window_stops_it_before_anything_changes(
    scene, script, monkeypatch
):
    monkeypatch.setattr("ironview.store.replacing._PATIENCE_MS", 1)
    scene.make_package(script)

    with open_store(scene.store) as window:
        window.count_rows()
        with pytest.raises(StoreBusyError, match="Close it everywhere"):
            scene.updating().run(scene.package)

    assert_as_before(scene)


def test_two_updates_at_once_are_one(scene, script):
    scene.make_package(script)
    said = []

    def arrived(phase):
        if phase is Phase.BACKING_UP:
            with pytest.raises(UpdateError) as refused:
                scene.updating().run(scene.package)
            said.append(str(refused.value))

    scene.updating(arrived).run(scene.package)

    assert "Another update" in said[0]
    assert_updated(scene)


def test_a_full_disk_leaves_everything_as_it_was(scene, script, small_disk):
    here = Scene(small_disk)
    here.lay_out()
    package = scene.make_package(script)
    (small_disk / "filler").write_bytes(os.urandom(500_000))
    here.store = scene.store
    package.write_bytes(package.read_bytes() + os.urandom(200_000))
    scene.signer.sign(package)

    with pytest.raises(UpdateError, match="what they were"):
        here.updating().run(package)

    assert version_in_place(here) == "0.1.0"
    assert not here.place.folder.exists()


@pytest.mark.parametrize("phase", [one.name for one in Phase if one is not Phase.TAKING_BACK])
def test_killed_where_a_phase_begins_all_is_old_or_all_is_new(scene, script, phase):
    scene.make_package(script)
    kill(scene, phase)

    assert_works_and_settles(scene)


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 0.95])
def test_killed_at_any_moment_all_is_old_or_all_is_new(scene, script, share):
    scene.make_package(script)
    kill(scene, str(2.5 * share))

    assert_works_and_settles(scene)


def test_killed_while_it_takes_back_it_is_taken_back_by_the_next(scene, script):
    scene.make_package(script, opened="live")
    kill(scene, "TAKING_BACK")
    assert version_in_place(scene) == "0.2.0"

    with pytest.raises(UpdateError, match="what they were before"):
        scene.updating().settle()

    assert_as_before(scene)


def test_a_half_done_taking_back_goes_on(scene, script):
    scene.make_package(script, opened="live")
    kill(scene, "TAKING_BACK")
    note = scene.place.read_note()
    scene.place.write_note(Note(Stage.ROLLING_BACK, note.version, note.new, note.store))

    assert "was taken back" in scene.updating().settle()

    assert_as_before(scene)


def kill(scene, when):
    done = subprocess.run(
        [sys.executable, "-m", "tests.updates", scene.folder, when],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {-signal.SIGKILL, 0}, done.stderr


def assert_works_and_settles(scene):
    """Whatever is there works; what is settled is wholly old or wholly new; nothing is lost."""
    assert version_in_place(scene) in {"0.1.0", "0.2.0"}
    assert "read_patient" in deeds(scene.store)
    scene.updating().settle()
    if version_in_place(scene) == "0.1.0":
        assert_as_before(scene)
    else:
        assert_updated(scene)
        assert deeds(scene.store)[-1] == "opened_by_0.2.0"


def test_after_a_kill_the_same_update_can_be_done(scene, script):
    scene.make_package(script)
    kill(scene, "TRYING")

    scene.updating().run(scene.package)

    assert_updated(scene)


def test_where_nothing_was_cut_short_there_is_nothing_to_settle(scene):
    assert scene.updating().settle() is None
    assert_as_before(scene)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"stage": "unknown"}'])
def test_a_note_that_cannot_be_read_is_of_an_update_that_changed_nothing(scene, text):
    scene.place.folder.mkdir()
    (scene.place.folder / "note.json").write_text(text)

    scene.updating().settle()

    assert_as_before(scene)


def test_a_program_of_an_administrator_is_left_to_them(scene, script, monkeypatch):
    scene.make_package(script)
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(UpdateError, match="only be replaced by who installed it"):
        scene.updating().run(scene.package)


def test_a_program_that_runs_from_its_source_is_not_replaced(monkeypatch):
    with pytest.raises(UpdateError, match="runs from its source"):
        this_place()


def test_a_built_program_knows_its_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "app" / "ironview"))

    place = this_place()

    assert (place.program, place.main) == (tmp_path / "app", "ironview")


def test_two_folders_exchange_their_names_at_once(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / folder.name).touch()
    assert can_exchange(one)

    exchange(one, other)

    assert (one / "other").exists()
    assert (other / "one").exists()


def test_what_is_not_there_is_not_exchanged(tmp_path):
    (tmp_path / "one").mkdir()
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "one", tmp_path / "missing")
    assert (tmp_path / "one").exists()
