"""One chapter of the manual on the screen: its text in the theme's colours, its pictures to fit."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from ironview.knowledge.manual import Chapter
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font

_MARGIN: Final = 28
_LINE_HEIGHT: Final = 135.0
_ROLES: Final = {1: "display", 2: "title", 3: "subtitle"}
_ABOVE: Final = {1: 0, 2: 22, 3: 14}
_KEY: Final = re.compile(r"`([^`]+)`")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)\)")
_LAST_OF_ONE: Final = 0xFFFF
"""The last letter that is one unit of UTF-16, by which documents count."""
_SMOOTH: Final = Qt.TransformationMode.SmoothTransformation
_MARKUP: Final = QTextDocument.MarkdownFeature.MarkdownDialectGitHub


class ManualPage(QTextBrowser):
    """Shows a chapter; nothing is fetched, and no link leaves the manual.

    Signals:
        chapter_wanted: A link was followed: name of a chapter, and the anchor in it or nothing.
    """

    chapter_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chapter: Chapter | None = None
        self._words: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_chapter(self, chapter: Chapter, anchor: str = "") -> None:
        """Show a chapter from its beginning, or from the heading with this anchor."""
        self.chapter = chapter
        self.setAccessibleName(chapter.title)
        self._write()
        self.verticalScrollBar().setValue(0)
        cursor = self._place_of(anchor)
        self.setTextCursor(cursor)
        if not cursor.atStart():
            top = self.cursorRect(cursor).top()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top - _MARGIN)
        self.mark(self._words)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark every place where one of these words stands."""
        self._words = words
        marked = []
        for cursor in self._places_of(words):
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = self._mark_format()
            marked.append(one)
        self.setExtraSelections(marked)

    def go_to_next(self, *, forwards: bool = True) -> bool:
        """Select the next marked place, or the one before; False where there is none."""
        here = self.textCursor()
        places = list(self._places_of(self._words))
        if forwards:
            found = [one for one in places if one.selectionStart() >= here.selectionEnd()]
        else:
            found = [one for one in places if one.selectionEnd() <= here.selectionStart()][::-1]
        if found:
            self.setTextCursor(found[0])
            self.ensureCursorVisible()
        return bool(found)

    def go_to_edge(self, *, at_end: bool) -> None:
        """Put the cursor before everything, or behind it."""
        end, start = QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start
        self.moveCursor(end if at_end else start)

    def _places_of(self, words: tuple[str, ...]) -> Iterator[QTextCursor]:
        text, letters = _folded(self.toPlainText())
        places = sorted(
            (letters[match.start()][0], letters[match.end() - 1][1])
            for word in words
            for match in _found(word, text)
        )
        for start, end in places:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            yield cursor

    def _mark_format(self) -> QTextCharFormat:
        theme = active_theme()
        form = QTextCharFormat()
        form.setBackground(theme.accent_soft)
        form.setForeground(theme.ink)
        form.setFontUnderline(True)
        return form

    def _write(self) -> None:
        assert self.chapter is not None, "only a chapter is written"
        text = _KEY.sub(lambda key: f"`{_native(key[1])}`", self.chapter.text)
        # What a picture shows is for everybody to read, not only where it cannot be seen.
        text = _PICTURE.sub(lambda one: f"{one[0]}\n\n*{one[1]}*", text)
        document = self.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(text, _MARKUP)
        self._dress(document)

    def _dress(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        is_caption = False
        for block in _blocks(document):
            level = block.blockFormat().headingLevel()
            _space(cursor, block, level)
            for fragment in _fragments(block):
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_format(fragment.charFormat(), level, is_caption=is_caption))
            is_caption = any(one.charFormat().isImageFormat() for one in _fragments(block))
        cursor.endEditBlock()

    def _place_of(self, anchor: str) -> QTextCursor:
        cursor = QTextCursor(self.document())
        assert self.chapter is not None, "only a chapter has places"
        names = [section.anchor for section in self.chapter.sections]
        heads = [one for one in _blocks(self.document()) if one.blockFormat().headingLevel()]
        # In a chapter somebody altered, what is written like a heading may be none.
        if anchor in names and names.index(anchor) < len(heads):
            cursor.setPosition(heads[names.index(anchor)].position())
        return cursor

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the chapter as wide as there is room for; nothing else is loaded."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or self.chapter is None:
            return None
        path = self.chapter.folder / url.path()
        known = {picture.place for picture in self.chapter.pictures}
        return self._fitted(path) if path in known else None

    def _fitted(self, path: Path) -> QImage:
        image, ratio = _image(path), self.devicePixelRatioF()
        room = self.viewport().width() - 2 * _MARGIN
        if 0 < room < image.width():
            smooth = image.scaledToWidth(round(room * ratio), _SMOOTH)
            smooth.setDevicePixelRatio(ratio)
            return smooth
        return image

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.chapter is None or event.oldSize().width() == event.size().width():
            return
        for picture in self.chapter.pictures:
            url = QUrl(picture.place.relative_to(self.chapter.folder).as_posix())
            self.document().addResource(
                QTextDocument.ResourceType.ImageResource.value, url, self._fitted(picture.place)
            )
        self.document().markContentsDirty(0, self.document().characterCount())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and self.chapter is not None:
            # Later: Qt is going through all widgets, and the fonts of the roles are not yet there.
            QTimer.singleShot(0, self, self._write_again)

    @Slot()
    def _write_again(self) -> None:
        if self.chapter is None:
            return
        bar, position = self.verticalScrollBar(), self.textCursor().position()
        share = bar.value() / max(bar.maximum(), 1)
        self._write()
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar.setValue(round(share * bar.maximum()))
        self.mark(self._words)

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        name = url.path()
        if url.isRelative() and not url.host() and name.endswith(".md"):
            self.chapter_wanted.emit(name.removesuffix(".md"), url.fragment())


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text as it is searched, and from where to where its letters stand in the document.

    Folding makes two letters of an ß, and a document counts a picture letter as two.
    """
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    for letter in text:
        end = start + (2 if ord(letter) > _LAST_OF_ONE else 1)
        for one in letter.casefold():
            folded.append(one)
            places.append((start, end))
        start = end
    return "".join(folded), places


def _found(word: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(re.escape(word), text)


def _native(text: str) -> str:
    """Return keys as they are labelled on this system; other text as it is."""
    keys = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    return keys.toString(QKeySequence.SequenceFormat.NativeText) or text


@lru_cache(maxsize=8)
def _image(path: Path) -> QImage:
    return QImage(str(path))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def _space(cursor: QTextCursor, block: QTextBlock, level: int) -> None:
    form = QTextBlockFormat()
    form.setTopMargin(_ABOVE.get(level, 4))
    form.setBottomMargin(8)
    if not any(one.charFormat().isImageFormat() for one in _fragments(block)):
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(_LINE_HEIGHT, kind)
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(form)


def _format(old: QTextCharFormat, level: int, *, is_caption: bool) -> QTextCharFormat:
    """Return what the theme adds to a piece of text."""
    theme, form = active_theme(), QTextCharFormat()
    if level:
        font = role_font(_ROLES.get(level, "subtitle"))
        form.setFontPointSize(font.pointSizeF())
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(theme.ink)
    elif old.isAnchor():
        form.setForeground(theme.accent)
    elif old.fontFixedPitch():
        form.setFontFixedPitch(False)
        form.setFontFamilies([role_font("body").family()])
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setBackground(theme.sunken)
    elif is_caption:
        form.setFontPointSize(role_font("caption").pointSizeF())
        form.setForeground(theme.ink2)
    else:
        form.setForeground(theme.ink)
    return form
