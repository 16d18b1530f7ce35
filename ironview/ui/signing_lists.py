"""The way from anywhere to the samples that are to be signed, and from there to each of them."""

from typing import TYPE_CHECKING

from ironview.domain.moments import Moment

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow


def show_unsigned(window: "MainWindow") -> None:
    """List what is to be signed; show the sample that was chosen, ready to be signed."""
    from ironview.controller.unsigned import UnsignedList
    from ironview.ui.unsigned_dialog import UnsignedDialog

    unsigned = UnsignedList(window.workspace, window)
    dialog = UnsignedDialog(unsigned, lambda key: _is_on_screen(window, key), window)
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    unsigned.deleteLater()
    if chosen is not None:
        open_to_sign(window, chosen.line.key, chosen.sample.at)


def open_to_sign(window: "MainWindow", key: str, at: Moment) -> None:
    """Show a patient at a sample, with the focus where its signature begins."""
    window.open_patient(key)
    shown = window.page
    if shown.chart is not None and shown.chart.key == key:
        shown.select_sample(at)
        shown.sign_off.take_focus()


def _is_on_screen(window: "MainWindow", key: str) -> bool:
    chart = window.page.chart if "page" in vars(window) else None
    return chart is not None and chart.key == key
