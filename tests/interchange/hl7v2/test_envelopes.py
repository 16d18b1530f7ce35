import pytest

from ironview.interchange.hl7v2.envelopes import missing_messages
from ironview.interchange.staging import RowKind
from tests.interchange.hl7v2.conftest import OBX, message


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("MSH|^~\\&|\rMSH|^~\\&|\r", ""),
        ("BHS|^~\\&|\rMSH|^~\\&|\rMSH|^~\\&|\rBTS|2\r", ""),
        ("BHS|^~\\&|\nMSH|^~\\&|\nBTS|1\nBHS|^~\\&|\nMSH|^~\\&|\nBTS|1\n", ""),
        ("BHS|^~\\&|\rMSH|^~\\&|\rBTS||sent\r", ""),
        ("BHS|^~\\&|\rMSH|^~\\&|\rMSH|^~\\&|\rBTS|1\r", ""),
        ("BHS|^~\\&|\r\nMSH|^~\\&|\r\nBTS|3\r\n", "says it holds 3 messages, but only 1"),
        ("BHS|^~\\&|\r\x0bMSH|^~\\&|\r\x1c\rBTS|2", "says it holds 2 messages, but only 1"),
        ("FHS|^~\\&|\rBHS|^~\\&|\rMSH|^~\\&|\r", "breaks off"),
        ("BTS|2\r", "says it holds 2 messages, but only 0"),
    ],
)
def test_a_batch_is_counted(text, says):
    found = missing_messages(text)
    assert says in found if says else not found


def test_what_is_missing_is_held_and_the_rest_is_read(read):
    staged = read(f"BHS|^~\\&|\r{message(OBX)}BTS|2\r")
    (aside,) = staged.held
    assert (aside.reason, aside.kind) == ("import.incomplete", RowKind.FILE)
    assert len(staged.records[0].results) == 1
