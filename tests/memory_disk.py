"""Lets a run write to memory: its thousands of small stores otherwise wait for the disk."""

import os
from pathlib import Path

_PLACE = Path("/dev/shm")
_ROOM_BYTES = 3_000_000_000
"""Several times what a run holds at once."""


def folder_in_memory() -> Path | None:
    """Where a run may write to memory; None where there is too little, or no program may run."""
    if not os.access(_PLACE, os.W_OK):
        return None
    disk = os.statvfs(_PLACE)
    has_room = disk.f_bavail * disk.f_frsize >= _ROOM_BYTES
    return _PLACE if has_room and not disk.f_flag & os.ST_NOEXEC else None
