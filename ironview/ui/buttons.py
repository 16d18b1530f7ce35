"""Buttons that take their icon's colour from the theme in force."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ironview.ui.icons import icon, icon_size
from ironview.ui.theme import active_theme


def key_text(key: str) -> str:
    """Return a shortcut as the keys of this system are labelled."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class IconButton(QPushButton):
    """A push button with an icon from the set; primary ones take the colour of text on accent.

    Args:
        text: Empty for an icon alone; then ``name`` is its accessible name.
        key: Shortcut shown in the tooltip.
    """

    def __init__(
        self,
        icon_name: str,
        text: str = "",
        *,
        name: str = "",
        key: str = "",
        kind: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._kind = kind or ("" if text else "icon")
        self._text = text
        self._name = name or text
        if self._kind:
            self.setProperty("kind", self._kind)
        if small:
            self.setProperty("extent", "small")
        self.setAccessibleName(self._name)
        self.setToolTip(f"{self._name} ({key_text(key)})" if key else self._name)
        self._dress()

    def show_text(self, shown: bool) -> None:
        """Show text beside the icon, or the icon alone."""
        self.setText(self._text if shown else "")
        self.setProperty("kind", self._kind if shown else "icon")
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._dress()

    def _dress(self) -> None:
        theme = active_theme()
        is_filled = self._kind == "primary" and self.isEnabled()
        color = theme.accent_text if is_filled else theme.ink if self.isEnabled() else theme.muted
        with_text = bool(self.text())
        wanted = icon(self._icon_name, color, gap=with_text)
        self.setIconSize(icon_size(gap=with_text))
        self.setIcon(wanted)
