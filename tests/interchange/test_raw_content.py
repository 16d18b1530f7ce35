import pytest

from ironview.interchange.raw_content import as_in_the_file, raw_resource


@pytest.mark.parametrize("raw", ["", "no json", "[]", '{"kind": "something/9", "text": "x"}', "{"])
def test_what_nobody_kept_shows_nothing(raw):
    assert as_in_the_file(raw) == ""


def test_a_resource_is_shown_indented_and_a_cut_one_as_far_as_it_goes():
    assert as_in_the_file(raw_resource(b'{"id":"a"}')) == '{\n  "id": "a"\n}'
    long = raw_resource(b'{"id":"' + b"x" * (1 << 17) + b'"}')
    assert len(as_in_the_file(long)) == 1 << 16
