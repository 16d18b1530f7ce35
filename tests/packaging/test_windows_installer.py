"""The set-up for Windows: compiled here, and run under Wine where that is installed."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from ironview import __version__

MAKENSIS, WINE = shutil.which("makensis"), shutil.which("wine")
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\IronView"
WAIT_S = 120

needs_makensis = pytest.mark.skipif(MAKENSIS is None, reason="no makensis on this computer")
needs_wine = pytest.mark.skipif(
    MAKENSIS is None or WINE is None, reason="no makensis or no Wine on this computer"
)


@pytest.fixture(scope="module")
def building(script):
    return script("windows/build_installer.py")


def make_payload(folder: Path, version: str) -> Path:
    """Lay out what a build for Windows looks like."""
    payload = folder / f"payload-{version}"
    resources = payload / "_internal" / "ironview" / "resources"
    resources.mkdir(parents=True)
    (payload / "ironview.exe").write_bytes(b"MZ the window of " + version.encode())
    (payload / "ironview-command.exe").write_bytes(b"MZ the commands")
    (payload / "checksums.sha256").write_text("sums")
    (payload / "_internal" / f"library-{version}.dll").write_text("library")
    (resources / "Regeln für Ärzte.toml").write_text("rules")
    return payload


class Windows:
    """A Windows of this run's own."""

    def __init__(self, prefix: Path, setups: dict[str, Path]) -> None:
        self._environment = {
            **{name: one for name, one in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
        }
        self._setups = setups
        self.drive = prefix / "drive_c"
        self.wait_until = None

    def run(self, *words: object) -> tuple[int, str]:
        """Run a program to its end; what goes on in the background does not count.

        The words go into a file: what goes on would keep a pipe open.
        """
        with TemporaryFile() as said:
            done = subprocess.run(
                ["wine", *map(str, words)],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.DEVNULL,
                timeout=WAIT_S,
                check=False,
            )
            said.seek(0)
            return done.returncode, said.read().decode(errors="replace")

    def stop(self) -> None:
        """End everything of this Windows."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["wine", *map(str, words)],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def install(self, version: str, *words: str) -> int:
        code, _ = self.run(self._setups[version], "/S", *words)
        return code

    def uninstall(self, place: Path, mode: str) -> None:
        """Remove it; a copy of the uninstaller works on, so what it does last is waited for."""
        self.run(place / "uninstall.exe", mode, "/S")
        key = rf"{'HKLM' if mode == '/AllUsers' else 'HKCU'}\{UNINSTALL}"
        self.wait_until(lambda: not self.registry(key), timeout=WAIT_S * 1000)

    def registry(self, key: str) -> str:
        code, said = self.run("reg", "query", key, "/s")
        return said if code == 0 else ""

    @property
    def for_everybody(self) -> Path:
        return self.drive / "Program Files" / "IronView"

    @property
    def local(self) -> Path:
        (person,) = [one for one in (self.drive / "users").iterdir() if one.name != "Public"]
        return person / "AppData" / "Local"

    @property
    def for_one(self) -> Path:
        return self.local / "Programs" / "IronView"


@pytest.fixture(scope="module")
def setups(building, tmp_path_factory):
    folder = tmp_path_factory.mktemp("setups")
    made = {}
    for version in ("0.1.0", "0.2.0", "0.10.0"):
        made[version] = folder / f"ironview-{version}-setup.exe"
        payload = make_payload(folder, version)
        said = [str(payload), "-o", str(made[version]), "--version", version]
        assert building.main(said) == 0
    return made


@pytest.fixture(scope="module")
def bare_windows(tmp_path_factory, setups):
    made = Windows(tmp_path_factory.mktemp("wine") / "prefix", setups)
    made.run("wineboot", "-i")
    assert made.run("winecfg", "/v", "win10")[0] == 0
    yield made
    made.stop()


@pytest.fixture
def windows(bare_windows, qtbot):
    bare_windows.wait_until = qtbot.waitUntil
    yield bare_windows
    for place, mode in (
        (bare_windows.for_one, "/CurrentUser"),
        (bare_windows.for_everybody, "/AllUsers"),
    ):
        if (place / "uninstall.exe").exists():
            bare_windows.uninstall(place, mode)


@needs_wine
def test_for_one_person_everything_is_in_its_place(windows):
    assert windows.install("0.1.0", "/CurrentUser") == 0

    place = windows.for_one
    assert (place / "ironview.exe").read_bytes() == b"MZ the window of 0.1.0"
    assert (place / "_internal/ironview/resources/Regeln für Ärzte.toml").read_text() == "rules"
    said = windows.registry(rf"HKCU\{UNINSTALL}")
    assert "0.1.0" in said
    assert "/CurrentUser /S" in said
    assert windows.registry(rf"HKLM\{UNINSTALL}") == ""
    assert list(windows.drive.rglob("Start Menu/Programs/IronView.lnk"))
    opened = windows.registry(r"HKCU\Software\Classes\IronView.Package\shell\open\command")
    assert '\\IronView\\ironview.exe" "%1"' in opened
    assert "IronView.Package" in windows.registry(r"HKCU\Software\Classes\.ivpackage")


@needs_wine
def test_for_everybody_it_is_a_program_of_the_computer(windows):
    assert windows.install("0.1.0", "/AllUsers") == 0

    assert (windows.for_everybody / "ironview-command.exe").exists()
    assert "0.1.0" in windows.registry(rf"HKLM\{UNINSTALL}")
    assert "IronView.Record" in windows.registry(r"HKLM\Software\Classes\.ivrecord")
    assert windows.registry(rf"HKCU\{UNINSTALL}") == ""


@needs_wine
@pytest.mark.parametrize("name", ["Iron View", "Blut-Prüfung", "鉄"])
def test_another_folder_is_taken_as_it_is_named(windows, name):
    place = windows.drive / name
    assert windows.install("0.1.0", "/CurrentUser", *f"/D=C:\\{name}".split()) == 0
    assert (place / "ironview.exe").exists()

    assert windows.install("0.2.0", "/CurrentUser") == 0

    assert (place / "ironview.exe").read_bytes() == b"MZ the window of 0.2.0"
    assert not windows.for_one.exists()
    windows.uninstall(place, "/CurrentUser")
    assert list(place.rglob("*")) == []
    assert not place.exists()


@needs_wine
def test_an_upgrade_replaces_the_program_and_leaves_the_data(windows):
    data = windows.local / "IronView" / "ironview.sqlite"
    data.parent.mkdir(exist_ok=True)
    data.write_text("everything")
    windows.install("0.1.0", "/AllUsers")

    assert windows.install("0.2.0", "/AllUsers") == 0

    place = windows.for_everybody
    assert (place / "ironview.exe").read_bytes() == b"MZ the window of 0.2.0"
    assert [one.name for one in place.rglob("*.dll")] == ["library-0.2.0.dll"]
    assert "0.2.0" in windows.registry(rf"HKLM\{UNINSTALL}")
    assert data.read_text() == "everything"


@needs_wine
def test_an_older_version_does_not_replace_a_newer_one_unless_told_to(windows):
    windows.install("0.10.0", "/CurrentUser")

    assert windows.install("0.2.0", "/CurrentUser") == 6
    assert (windows.for_one / "ironview.exe").read_bytes() == b"MZ the window of 0.10.0"
    assert windows.install("0.2.0", "/CurrentUser", "/Downgrade") == 0
    assert (windows.for_one / "ironview.exe").read_bytes() == b"MZ the window of 0.2.0"


@needs_wine
def test_removing_takes_the_program_and_keeps_the_data(windows):
    data = windows.local / "IronView" / "ironview.sqlite"
    data.parent.mkdir(exist_ok=True)
    data.write_text("everything")
    windows.install("0.1.0", "/CurrentUser")
    strange = windows.for_one / "somebody's own.txt"
    strange.write_text("not ours")

    windows.uninstall(windows.for_one, "/CurrentUser")

    assert [one.name for one in windows.for_one.iterdir()] == ["somebody's own.txt"]
    shutil.rmtree(windows.for_one)
    assert data.read_text() == "everything"
    assert windows.registry(rf"HKCU\{UNINSTALL}") == ""
    assert windows.registry(r"HKCU\Software\Classes\.ivpackage") == ""
    assert windows.registry(r"HKCU\Software\Classes\IronView.Package") == ""
    assert not list(windows.drive.rglob("Start Menu/Programs/IronView.lnk"))


@needs_wine
def test_an_ending_of_another_program_stays_with_it(windows):
    key = r"HKCU\Software\Classes\.ivpackage"
    windows.run("reg", "add", key, "/ve", "/d", "Other.Program", "/f")
    windows.install("0.1.0", "/CurrentUser")
    assert "Other.Program" in windows.registry(key)
    assert "IronView.Package" in windows.registry(rf"{key}\OpenWithProgids")

    windows.uninstall(windows.for_one, "/CurrentUser")

    assert "Other.Program" in windows.registry(key)
    assert "IronView" not in windows.registry(key)
    windows.run("reg", "delete", key, "/f")


@needs_wine
def test_while_the_program_is_open_nothing_is_changed(windows):
    windows.install("0.1.0", "/CurrentUser")
    main = windows.for_one / "ironview.exe"
    shutil.copy(windows.drive / "windows" / "system32" / "cmd.exe", main)
    running = windows.start(main, "/c", "echo open && pause")
    assert running.stdout.readline().strip() == b"open"

    code = windows.install("0.2.0", "/CurrentUser")

    running.communicate(b"\n", timeout=WAIT_S)
    assert code == 5
    assert [one.name for one in windows.for_one.rglob("*.dll")] == ["library-0.1.0.dll"]


@needs_wine
def test_an_older_windows_is_told_so(windows):
    windows.run("winecfg", "/v", "win7")
    code = windows.install("0.1.0", "/CurrentUser")
    windows.run("winecfg", "/v", "win10")

    assert code == 7
    assert not windows.for_one.exists()


@needs_makensis
def test_set_up_and_uninstaller_are_signed(building, tmp_path):
    signed = tmp_path / "signed.txt"
    signing = tmp_path / "sign.sh"
    signing.write_text(f'#!/bin/sh\necho "$1" >> {signed}\n')
    signing.chmod(0o755)
    output = tmp_path / "ironview-setup.exe"
    payload = make_payload(tmp_path, "0.1.0")

    assert building.main([str(payload), "-o", str(output), "--sign", str(signing)]) == 0

    assert len(signed.read_text().splitlines()) == 2
    assert str(output) in signed.read_text()


@needs_makensis
@pytest.mark.parametrize("words", [[], ["--x86"]])
def test_the_set_up_says_its_version_and_for_which_machine(building, tmp_path, words):
    output = tmp_path / "ironview-setup.exe"
    building.main([str(make_payload(tmp_path, "0.1.0")), "-o", str(output), *words])

    content = output.read_bytes()
    head = int.from_bytes(content[60:64], "little")
    machine = content[head + 4 : head + 6]
    assert machine == (b"\x4c\x01" if words else b"\x64\x86")
    for text in ("ProductVersion", __version__, "Set-up of IronView"):
        assert text.encode("utf-16-le") in content


@needs_makensis
def test_a_build_for_another_system_is_refused(building, tmp_path, capsys):
    (tmp_path / "ironview").touch()

    assert building.main([str(tmp_path)]) == 2
    assert "no build for Windows" in capsys.readouterr().err


def test_without_makensis_it_says_what_is_missing(building, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert building.main([str(make_payload(tmp_path, "0.1.0"))]) == 2
    assert "install NSIS" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3.4", "1.2.3.4"), ("0.2.0rc1", "0.2.0.0")],
)
def test_windows_counts_four_numbers(building, version, numbers):
    assert building.four(version) == numbers


def test_the_uninstaller_deletes_what_it_brought_and_no_folder_with_more_in_it(building, tmp_path):
    payload = make_payload(tmp_path, "0.1.0")
    (payload / "licences").mkdir()
    (payload / "licences" / "LICENSE").touch()

    lines = building.deletions(payload).splitlines()

    assert r'!insertmacro DeletePatiently "$INSTDIR\ironview.exe"' in lines
    assert r'!insertmacro DeletePatiently "$INSTDIR\licences\LICENSE"' in lines
    assert lines[-1] == r'RMDir "$INSTDIR\licences"'
    assert not [line for line in lines if "_internal" in line or "/r" in line]
