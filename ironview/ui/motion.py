"""Nothing moves by itself: what Qt would slide or fade is off; the text cursor can stand still."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_EFFECTS: Final = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_AS_THE_SYSTEM: Final = -1
_NEVER: Final = 0


def keep_still(*, cursor_blinks: bool) -> None:
    """Switch off everything that moves in menus, lists and tips, whatever the desktop does.

    Args:
        cursor_blinks: Let the text cursor blink as the desktop has it; else it stands still.
    """
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)
    QGuiApplication.styleHints().setCursorFlashTime(_AS_THE_SYSTEM if cursor_blinks else _NEVER)
