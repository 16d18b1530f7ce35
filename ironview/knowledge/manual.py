"""The manual that comes with the program: chapters of Markdown, one folder for each language."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ironview.domain.errors import ResourceError
from ironview.knowledge.resources import resource_path

_USUAL: Final = "en"
_FILE: Final = re.compile(r"\d\d_(\w+)\.md")
_HEADING: Final = re.compile(r"^(#{1,3}) +(.+?)(?: +\{#(\w+)\})? *$", re.MULTILINE)
_MARKS: Final = re.compile(r"\]\([^)]*\)|[*`#!\[\]]")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a chapter.

    Attributes:
        anchor: By which links reach it, the same in every language; empty where none does.
        level: 1 for the chapter's own title.
    """

    title: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a chapter; what it shows in words stands below it."""

    told: str
    place: Path


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the manual.

    Attributes:
        name: The same in every language, e.g. ``worklist``.
        text: Markdown; headings without their anchors.
        sections: Every heading in order; the first is the chapter's title.
        folder: Where its pictures are.
    """

    name: str
    text: str
    sections: tuple[Section, ...]
    folder: Path

    @property
    def title(self) -> str:
        """What the chapter is called."""
        return self.sections[0].title

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its pictures in order, whether or not their files are there; none from elsewhere."""
        return tuple(
            Picture(told, self.folder / at)
            for told, at in _PICTURE.findall(self.text)
            if not Path(at).is_absolute() and ".." not in Path(at).parts
        )

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether every one of these words, in lower case, stands in the chapter."""
        text = _MARKS.sub("", self.text).casefold()
        return all(word in text for word in words)


def load_manual(language: str, folder: Path | None = None) -> tuple[Chapter, ...]:
    """Return the chapters in their order; in English for a language without a manual.

    Args:
        language: Locale name such as ``de`` or ``de_CH``.

    Raises:
        ResourceError: There are no chapters, or one cannot be read or has no title.
    """
    manuals = folder or resource_path("manual")
    own = manuals / language.partition("_")[0]
    taken = own if language and own.is_dir() else manuals / _USUAL
    chapters = tuple(
        _chapter(path, name[1])
        for path in sorted(taken.glob("*.md"))
        if (name := _FILE.fullmatch(path.name)) is not None
    )
    if not chapters:
        raise ResourceError(f"manual/{taken.name}: the chapters are missing.")
    return chapters


def _chapter(path: Path, name: str) -> Chapter:
    place = f"manual/{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ResourceError(f"{place}: the chapter cannot be read.") from error
    sections = tuple(
        Section(title, anchor, len(marks)) for marks, title, anchor in _HEADING.findall(text)
    )
    if not sections or sections[0].level != 1:
        raise ResourceError(f"{place}: the chapter has no title.")
    return Chapter(name, _HEADING.sub(r"\1 \2", text), sections, path.parent)
