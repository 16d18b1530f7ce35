import pytest
from PySide6.QtWidgets import QApplication

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.ui.forms.consequence_box import MOST_LINES, Consequence, ConsequenceBox, IconSign
from ironview.ui.theme import apply_theme, theme_named

LINES = [
    Consequence(Reading.TOO_EARLY, "Ferritin is <b>kept</b>."),
    Consequence(Severity.WARNING, "Phosphate &lt; 0.80."),
    Consequence(IconSign("rotate-ccw", "tooEarly"), "Redraw."),
]


@pytest.fixture
def box(qtbot, dressed):
    box = ConsequenceBox()
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


def test_an_empty_box_says_what_is_missing(box):
    assert box.lines == ()
    assert box.accessibleDescription() == "Nothing is typed yet."
    box.say_when_empty("Choose a product.")
    assert box.accessibleDescription() == "Choose a product."


def test_a_sentence_is_spoken_without_its_marks(box):
    box.show_lines(LINES)
    assert box.accessibleDescription() == "Ferritin is kept. Phosphate < 0.80. Redraw."


def test_every_sentence_has_its_glyph_beside_it(box):
    box.show_lines(LINES)
    shown = [glyph for glyph in box._glyphs if glyph.isVisible()]
    assert len(shown) == len(LINES)
    assert all(not glyph.pixmap().isNull() for glyph in shown)


def test_more_than_five_sentences_are_cut_from_the_end(box):
    box.show_lines([Consequence(Severity.NOTICE, str(n)) for n in range(MOST_LINES + 2)])
    assert [line.sentence for line in box.lines] == ["0", "1", "2", "3", "4"]


def test_it_is_announced_after_typing_rests_and_not_before(box):
    box.show_lines(LINES)
    assert box._rest.isActive()
    assert box._rest.interval() == 800
    first = box._rest.remainingTime()
    box.show_lines(LINES)
    assert box._rest.remainingTime() <= first, "the same sentences do not start the wait again"
    box._announce()


def test_glyphs_follow_the_theme(box):
    box.show_lines(LINES)
    before = box._glyphs[0].pixmap().toImage()
    apply_theme(QApplication.instance(), theme_named("dark"))
    assert box._glyphs[0].pixmap().toImage() != before
