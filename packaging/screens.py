"""A screen nobody sees, and pictures of what is on it; needs Xvfb and nothing else."""

import os
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_HEADER: Final = 25
_DRAWN_COLOURS: Final = 40
_DRAWN_SHARE: Final = 0.01


@dataclass(frozen=True)
class Picture:
    """Pixels of 32 bits, blue first."""

    width: int
    height: int
    pixels: bytes

    @cached_property
    def colours(self) -> dict[bytes, int]:
        """How often each colour stands there; every third pixel is looked at."""
        seen: dict[bytes, int] = {}
        for at in range(0, len(self.pixels), 12):
            colour = self.pixels[at : at + 3]
            seen[colour] = seen.get(colour, 0) + 1
        return seen

    def save(self, path: Path) -> None:
        """Write it as PPM."""
        rows = bytearray(3 * self.width * self.height)
        rows[0::3], rows[1::3] = self.pixels[2::4], self.pixels[1::4]
        rows[2::3] = self.pixels[0::4]
        path.write_bytes(b"P6 %d %d 255\n" % (self.width, self.height) + rows)


def is_drawn(picture: Picture) -> bool:
    """Whether words and lines stand on it, and not one colour or two."""
    colours = picture.colours
    rest = sum(colours.values()) - max(colours.values())
    return len(colours) > _DRAWN_COLOURS and rest > _DRAWN_SHARE * sum(colours.values())


class Screen:
    """Runs an X server of its own while it is used.

    Attributes:
        name: What belongs into DISPLAY.
    """

    def __init__(self, width: int, height: int) -> None:
        self._size = f"{width}x{height}x24"
        self.name = ""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="ironview-screen-")
        told, tells = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-noreset", "-screen", "0", self._size,
             "-fbdir", self._folder.name, "-nolisten", "tcp"],
            pass_fds=(tells,),
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(tells)
        with os.fdopen(told) as file:
            self.name = f":{file.readline().strip()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def picture(self) -> Picture:
        """Return what is on the screen now."""
        data = (Path(self._folder.name) / "Xvfb_screen0").read_bytes()
        head = struct.unpack_from(f">{_HEADER}I", data)
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        start = size + 12 * colours
        return Picture(width, height, data[start : start + line * height])
