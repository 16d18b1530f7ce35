"""The bytes that digests are made of: the same ones ever since the first entry."""

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from ironview.store.audit_chain import OUTSIDE_CONTENT, content_digest

TEXTS = st.text(st.characters(), max_size=12)
VALUES = st.one_of(st.none(), TEXTS, st.integers(-(2**63), 2**63 - 1), st.booleans())
NAMES = TEXTS | st.sampled_from(["value", "removed", *sorted(OUTSIDE_CONTENT)])
NESTED = st.lists(st.dictionaries(TEXTS, VALUES, max_size=3), min_size=1, max_size=2)


def as_first_written(kind, row):
    """The digest as the first version of the program made it."""
    content = {
        name: value
        for name, value in row.items()
        if value is not None and value != "" and name not in OUTSIDE_CONTENT
    }
    encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    text = encoder.encode([kind, content])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@given(TEXTS, st.dictionaries(NAMES, st.one_of(VALUES, NESTED), max_size=8))
def test_a_digest_is_what_it_always_was(kind, row):
    assert content_digest(kind, row) == as_first_written(kind, row)


def test_half_a_character_and_what_json_escapes_are_written_as_ever():
    row = {"value": "\ud83d", "note": '"\\/\x00\x1f\x7f\u2028µ', "removed": 0}
    assert content_digest("result", row) == as_first_written("result", row)
