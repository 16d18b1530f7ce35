"""All charts of the clinic as one image that says of itself that nobody is named in it."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ironview.domain.population_figures import Measure
from ironview.ui.clinic.figure_card import FigureCard
from ironview.ui.clinic.page import ClinicPage, legend_of, place_cards
from ironview.wording.dates import date_text
from ironview.wording.population import deidentified_text, period_text, product_title

_WIDTH = 1280
_RATIO = 2.0


def png_of(page: ClinicPage) -> bytes:
    """Return every chart as it is split on screen; persons are numbered."""
    image = picture_of(page)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def picture_of(page: ClinicPage) -> QImage:
    """Return the image, two pixels for each px."""
    sheet = QWidget()
    sheet.setObjectName("canvas")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.setFixedWidth(_WIDTH)
    grid = QGridLayout(sheet)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setSpacing(12)
    for row, (text, role) in enumerate(_head(page)):
        label = QLabel(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        grid.addWidget(label, row, 0, 1, 2)
    cards = [_copy(page.cards[measure], page) for measure in Measure]
    place_cards(grid, cards, 2, grid.rowCount())
    sheet.show()
    # The charts take their width first, and wrapped lines their height after it.
    sheet.setFixedHeight(grid.totalHeightForWidth(_WIDTH))
    grid.activate()
    image = QImage(sheet.size() * _RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_RATIO)
    sheet.render(image)
    sheet.hide()
    sheet.deleteLater()
    return image


def _head(page: ClinicPage) -> list[tuple[str, str]]:
    workspace, wanted = page.workspace, page.clinic.counted_with
    what = [period_text(wanted.from_month, wanted.to_month, workspace.today)]
    if wanted.product:
        what.append(product_title(wanted.product))
    what.append(date_text(workspace.today))
    return [
        (page.title.text(), "headline"),
        (" · ".join(what), "body"),
        (deidentified_text(), "strong"),
        (legend_of(workspace), "caption"),
    ]


def _copy(shown: FigureCard, page: ClinicPage) -> FigureCard:
    """Return a card that shows the same, without names and without what only a screen offers."""
    numbers = page.workspace.rule_book
    months = numbers.safety.phosphate_repeat_months.whole
    card = FigureCard(page.clinic, shown.measure, numbers.population, months)
    card.is_nameless = True
    card.splits.hide()
    card.readout.hide()
    card.split = shown.split
    card.reload()
    return card
