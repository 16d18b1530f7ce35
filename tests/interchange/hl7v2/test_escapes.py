import hl7
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.hl7v2.escapes import Separators, unescape


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a\\F\\b", "a|b"),
        ("a\\S\\b\\T\\c\\R\\d\\E\\", "a^b&c~d\\"),
        ("a\\.br\\b", "a\nb"),
        ("\\H\\bold\\N\\", "bold"),
        ("\\XB5\\g/L", "µg/L"),
        ("\\Z03BC\\g/L", "μg/L"),
        ("\\XC2B5\\g/L", "µg/L"),
        ("\\X0D0A\\", "\n"),
        ("\\X00\\\\X07\\", ""),
        ("\\XB\\", "\\XB\\"),
        ("\\Zother\\", "\\Zother\\"),
        ("\\Z12\\", "\\Z12\\"),
        ("\\ZD800\\", "\\ZD800\\"),
        ("M\\C2D41\\ü\\C2842\\ller", "Müller"),
        ("\\M2442\\a\\M242842\\b", "ab"),
        ("\\C284\\", "\\C284\\"),
        ("\\C28421\\", "\\C28421\\"),
        ("\\C2842G\\", "\\C2842G\\"),
        ("\\M24284\\", "\\M24284\\"),
        ("a\\.BR\\b\\.sp2\\c", "a\nb\n\nc"),
        ("a\\.sp999\\b", "a" + "\n" * 20 + "b"),
        ("\\.in+4\\a\\.sk3\\b\\.fi\\", "a b"),
        ("C:\\folder", "C:\\folder"),
        ("10\\S\\9/L", "10^9/L"),
        ("plain", "plain"),
    ],
)
def test_escapes_are_undone_and_unknown_ones_stay(written, meant):
    assert unescape(written, Separators()) == meant


def test_another_escape_character_is_respected():
    assert unescape("a$F$b\\", Separators(escape="$")) == "a|b\\"


@given(st.text(st.sampled_from("ab^~&|\\ \u00b5\n1")))
def test_what_is_escaped_comes_back(text):
    marks = {"\\": "E", "|": "F", "^": "S", "~": "R", "&": "T", "\n": ".br"}
    written = "".join(f"\\{marks[char]}\\" if char in marks else char for char in text)
    assert unescape(written, Separators()) == text


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_what_the_hl7_library_escapes_comes_back(text):
    message = hl7.parse("MSH|^~\\&|A\r")
    assert unescape(message.escape(text), Separators()) == text


@given(st.text(max_size=40), st.sampled_from("\\$@"))
def test_no_text_breaks_it_and_the_answer_can_be_written(text, escape):
    plain = text.encode("utf-8", "replace").decode()
    assert isinstance(unescape(plain, Separators(escape=escape)).encode(), bytes)
