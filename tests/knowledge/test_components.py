import pytest

from ironview.domain.errors import ResourceError
from ironview.knowledge.components import licence_text, load_components


def test_every_part_has_a_text():
    components = load_components()

    assert len(components) > 30
    for one in components:
        assert len(licence_text(one)) > 100, one.name


def test_a_list_that_is_missing_or_none_is_told(tmp_path):
    with pytest.raises(ResourceError, match=r"components\.json"):
        load_components(tmp_path)
    (tmp_path / "components.json").write_text('[{"name": "x"}]')
    with pytest.raises(ResourceError, match=r"components\.json"):
        load_components(tmp_path)


def test_a_text_that_is_missing_is_told_and_none_elsewhere_is_read(tmp_path):
    one = load_components()[0]

    with pytest.raises(ResourceError, match=one.text):
        licence_text(one, tmp_path)
    (tmp_path.parent / "outside.txt").write_text("secret")
    stray = type(one)("x", "1", "", "MIT", "https://x.example", "../outside.txt")
    with pytest.raises(ResourceError, match=r"outside\.txt"):
        licence_text(stray, tmp_path)
