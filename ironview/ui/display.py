"""Whether there is a screen: Qt ends the whole process when there is none."""

import ctypes
import os
import sys
from collections.abc import Mapping
from typing import Final

_NEITHER: Final = (
    "IronView needs a screen: no display was found. Start it from a desktop session, or forward "
    "one (for example with ssh -X). Commands such as 'ironview interpret' work without a screen."
)


def display_problem(environment: Mapping[str, str] = os.environ) -> str:
    """Return one sentence on why no window can be shown; empty when one can."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("WAYLAND_DISPLAY"):
        return ""
    if not environment.get("DISPLAY") or not _answers():
        return _NEITHER
    return ""


def _answers() -> bool:
    """Whether the X server named by DISPLAY takes a connection; True where that cannot be asked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answered = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answered)
