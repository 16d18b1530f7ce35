"""The stylesheet: a template with words in braces, filled with the colours of one theme."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTemporaryDir

from ironview.ui.icons import icon_svg
from ironview.ui.resources import resource_path

# Stylesheets can name image files but cannot colour them.
_IMAGES: Final = {
    "check-on": ("check", "accentText", 3.5),
    "chevron-down": ("chevron-down", "ink2", 1.75),
    "chevron-right": ("chevron-right", "ink2", 1.75),
    "x": ("x", "ink2", 1.75),
}


def style_sheet(theme_name: str, tokens: Mapping[str, str], pt_factor: float) -> str:
    """Return the stylesheet of one theme; every size in pt is multiplied by ``pt_factor``."""
    template = resource_path("design", "ironview.qss.tpl").read_text(encoding="utf-8")
    words = {**tokens, "icons": _image_folder(theme_name, tokens).as_posix()}
    coloured = re.sub(r"\{(\w+)\}", lambda match: words[match[1]], template)
    return re.sub(
        r"(\d+(?:\.\d+)?)pt\b", lambda match: f"{float(match[1]) * pt_factor:g}pt", coloured
    )


def _image_folder(theme_name: str, tokens: Mapping[str, str]) -> Path:
    folder = Path(_images().path()) / theme_name
    folder.mkdir(exist_ok=True)
    for file_name, (icon, token, stroke) in _IMAGES.items():
        (folder / f"{file_name}.svg").write_bytes(icon_svg(icon, tokens[token], stroke))
    return folder


@lru_cache(maxsize=1)
def _images() -> QTemporaryDir:
    """Return the folder of recoloured images; it goes when the process ends."""
    return QTemporaryDir()
