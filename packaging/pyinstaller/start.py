"""Where the built program begins."""

import os
import sys
from pathlib import Path

# On Windows a program without a console has nowhere to write to.
if sys.stdout is None:
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
if sys.stderr is None:
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115

from ironview.__main__ import main

sys.exit(main())
