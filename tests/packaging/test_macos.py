import plistlib

from tests.conftest import PROJECT


def test_the_program_asks_for_no_more_than_python_and_the_licence_of_qt_need():
    file = PROJECT / "packaging" / "macos" / "entitlements.plist"

    asked = plistlib.loads(file.read_bytes())

    assert asked == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_steps_nobody_could_try_here_say_so():
    text = (PROJECT / "packaging" / "RELEASING.md").read_text(encoding="utf-8")
    macos = text.partition("\nmacOS")[2].partition("\n## ")[0]

    assert "*not run here*" in macos
    assert "notarytool" in macos
    assert "entitlements.plist" in macos
