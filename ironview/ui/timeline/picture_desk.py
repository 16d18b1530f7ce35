"""Copies and saves what a timeline shows, with its title and its patient."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage

from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.theme import active_theme
from ironview.ui.timeline.export import Picture, image_of, svg_of, timeline_picture

if TYPE_CHECKING:
    from ironview.ui.timeline.view import TimelineView

_SVG = ".svg"


class PictureDesk(QObject):
    """Makes pictures of a view: a PNG, or an SVG where the name ends so."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view

    def image(self) -> QImage:
        """Return the period that is shown as a picture with title and patient."""
        picture = self._picture(for_paper=False)
        return QImage() if picture is None else image_of(picture)

    @Slot()
    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.image())
        self._view.picture_left.emit("")

    @Slot()
    def save(self) -> None:
        """Ask where, and save the picture there."""
        kinds = ";;".join((self.tr("PNG image (*.png)"), self.tr("SVG drawing (*.svg)")))
        path = ask_where_to_save(self._view, self.tr("Save image"), "timeline.png", kinds)
        if path is None:
            return
        if self._written(path):
            self._view.head.show_note(self.tr("Image saved."))
            self._view.picture_left.emit(path.name)
        else:
            self._view.head.show_note(
                self.tr("The image could not be written there. Choose another folder.")
            )

    def _written(self, path: Path) -> bool:
        if path.suffix.lower() != _SVG:
            return self.image().save(str(path))
        picture = self._picture(for_paper=True)
        if picture is None:
            return False
        try:
            path.write_bytes(svg_of(picture))
        except OSError:
            return False
        return True

    def _picture(self, *, for_paper: bool) -> Picture | None:
        view = self._view
        if view.timeline is None:
            return None
        return timeline_picture(
            view.timeline,
            view.canvas.box.period,
            view.patient,
            active_theme(),
            state=view.canvas.state,
            for_paper=for_paper,
        )
