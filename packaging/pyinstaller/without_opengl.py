"""Stands in for Qt's OpenGL, which pyqtgraph imports by name and IronView never draws with.

The two real modules are 9 MB, and loading them takes time at the first chart. A widget that is
asked for all the same is a plain one.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_NAMES: Final = frozenset({"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"})


class _StandIn(MetaPathFinder, Loader):
    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in _NAMES else None

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ == "PySide6.QtOpenGLWidgets":
            from PySide6.QtWidgets import QWidget

            module.QOpenGLWidget = type("QOpenGLWidget", (QWidget,), {})  # type: ignore[attr-defined]


sys.meta_path.insert(0, _StandIn())
