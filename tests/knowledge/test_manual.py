"""The chapters of the manual: read, complete in every language, and true to the program's words."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ironview.domain.errors import ResourceError
from ironview.knowledge.manual import Chapter, load_manual
from ironview.knowledge.resources import resource_path

LANGUAGES = ("en", "de", "fr", "es")
OTHERS = LANGUAGES[1:]
MANUALS = {language: load_manual(language) for language in LANGUAGES}
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]*)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"`([^`]+)`")
MOST_BYTES = 3_000_000


def plain(text: str) -> str:
    """Return a text of the screen without mnemonic, ellipsis, colon and capitals."""
    text = text.replace("&", "").replace("\u202f", " ").replace("\u00a0", " ")
    return re.sub(r"\s*[…:]$", "", text).strip().casefold()


def screen_words(language: str) -> dict[str, set[str]]:
    """Return the English texts of the screen by what they are in a language, both plain."""
    known: dict[str, set[str]] = {}
    path = resource_path(f"translations/ironview_{'de' if language == 'en' else language}.ts")
    for message in ET.parse(path).getroot().iter("message"):
        english = message.findtext("source") or ""
        own = english if language == "en" else message.findtext("translation") or ""
        known.setdefault(plain(own), set()).add(plain(english))
    return known


def chapters(language: str) -> list[tuple[Chapter, Chapter]]:
    """Return each English chapter with that of the language."""
    return list(zip(MANUALS["en"], MANUALS[language], strict=True))


def without_pictures(chapter: Chapter) -> str:
    return re.sub(r"!\[[^\]]*\]\([^)]*\)", "", chapter.text)


def test_every_chapter_has_a_name_a_title_and_something_to_say():
    for language in LANGUAGES:
        for chapter in MANUALS[language]:
            assert chapter.sections[0].level == 1
            assert chapter.title
            assert len(chapter.text) > 400, chapter.name


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_chapters_headings_and_pictures(language):
    for english, own in chapters(language):
        assert own.name == english.name
        assert [(one.anchor, one.level) for one in own.sections] == [
            (one.anchor, one.level) for one in english.sections
        ], own.name
        assert [one.place.name for one in own.pictures] == [
            one.place.name for one in english.pictures
        ], own.name
        assert own.title != english.title or own.title == "Importar", own.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_anchor_stands_twice_in_a_chapter_and_none_is_left_in_the_text(language):
    for chapter in MANUALS[language]:
        anchors = [one.anchor for one in chapter.sections if one.anchor]
        assert len(set(anchors)) == len(anchors)
        assert "{#" not in chapter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_heading_of_the_manual_and_none_leaves_it(language):
    places = {
        (chapter.name, section.anchor)
        for chapter in MANUALS[language]
        for section in chapter.sections
    } | {(chapter.name, "") for chapter in MANUALS[language]}
    found = 0
    for chapter in MANUALS[language]:
        for target in LINK.findall(chapter.text):
            page, _, anchor = target.partition("#")
            assert page.endswith(".md"), target
            assert (page.removesuffix(".md"), anchor) in places, (chapter.name, target)
            found += 1
        assert "://" not in chapter.text
    assert found > 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_says_what_it_shows_and_no_other_lies_about(language):
    pictures = [one for chapter in MANUALS[language] for one in chapter.pictures]
    told = [one.told for one in pictures]

    assert [one.place for one in pictures if not one.place.is_file()] == []
    assert [one for one in told if len(one) < 10] == []
    assert len(set(told)) == len(told)
    folder = MANUALS[language][0].folder / "pictures"
    assert set(folder.iterdir()) == {one.place for one in pictures}
    assert all(one.place.read_bytes().startswith(b"\x89PNG") for one in pictures)


def test_the_whole_manual_stays_small():
    files = [one for one in resource_path("manual").rglob("*") if one.is_file()]
    assert sum(one.stat().st_size for one in files) < MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_stands_on_the_screen_in_these_words(language):
    known = screen_words(language)
    unknown = [
        (chapter.name, text)
        for chapter in MANUALS[language]
        for text in BOLD.findall(chapter.text)
        if plain(text) not in known
    ]
    assert unknown == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_bold_is_the_same_thing_as_in_the_english_chapter(language):
    known = screen_words(language)
    for english, own in chapters(language):
        wanted = [plain(text) for text in BOLD.findall(english.text)]
        assert len(BOLD.findall(own.text)) == len(wanted), own.name
        for text in BOLD.findall(own.text):
            meant = [one for one in wanted if one in known[plain(text)]]
            assert meant, (own.name, text)
            wanted.remove(meant[0])


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_names_the_same_keys(language):
    for english, own in chapters(language):
        assert sorted(CODE.findall(own.text)) == sorted(CODE.findall(english.text)), own.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_of_medicine_stands_in_the_manual(language):
    """Numbers are data with a source; the manual leaves them to the page that shows it."""
    for chapter in MANUALS[language]:
        text = CODE.sub("", without_pictures(chapter))
        text = re.sub(r"^\d+\. ", "", text, flags=re.MULTILINE)
        assert re.findall(r"\b\d[\d.,]*", text) == [], chapter.name


def test_the_manual_of_a_region_is_that_of_its_language():
    assert load_manual("de_CH") == MANUALS["de"]


@pytest.mark.parametrize("language", ["nl", "nl_NL", "", "C", "../en"])
def test_a_language_without_a_manual_gets_the_english_one(language):
    assert load_manual(language) == MANUALS["en"]


def write(folder: Path, name: str, text: str) -> None:
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / name).write_text(text, encoding="utf-8")


def test_chapters_stand_in_the_order_of_their_files(tmp_path):
    write(tmp_path, "02_second.md", "# Two")
    write(tmp_path, "01_first.md", "# One {#one}\n\n## Part {#part}\n\n### Deeper\n")
    write(tmp_path, "notes.md", "# No chapter")
    first, second = load_manual("en", tmp_path)

    assert (first.name, second.name) == ("first", "second")
    assert first.text == "# One\n\n## Part\n\n### Deeper\n"
    assert [(one.title, one.anchor, one.level) for one in first.sections] == [
        ("One", "one", 1),
        ("Part", "part", 2),
        ("Deeper", "", 3),
    ]


def test_a_search_sees_words_and_not_marks_or_targets_of_links(tmp_path):
    write(tmp_path, "01_first.md", "# One\n\n**Iron** `F1` [see](other.md#there) ![A dog](x.png)")
    (chapter,) = load_manual("en", tmp_path)

    assert chapter.holds(("iron", "f1", "see", "dog"))
    assert chapter.holds(())
    assert not chapter.holds(("iron", "cat"))
    assert not chapter.holds(("other",))
    assert not chapter.holds(("**",))


def test_a_manual_that_is_missing_is_said(tmp_path):
    with pytest.raises(ResourceError, match="manual/en: the chapters are missing"):
        load_manual("en", tmp_path)


@pytest.mark.parametrize("text", ["No title at all", "## Only a part"])
def test_a_chapter_without_a_title_is_said(tmp_path, text):
    write(tmp_path, "01_first.md", text)
    with pytest.raises(ResourceError, match=r"manual/en/01_first\.md: the chapter has no title"):
        load_manual("en", tmp_path)


def test_a_chapter_that_is_no_text_is_said(tmp_path):
    write(tmp_path, "01_first.md", "# One")
    (tmp_path / "en" / "01_first.md").write_bytes(b"# \xff\xfe")
    with pytest.raises(ResourceError, match="cannot be read"):
        load_manual("en", tmp_path)
