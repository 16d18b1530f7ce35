"""``python -m ironview`` and the ``ironview`` command."""

import sys

from ironview.cli import main

if __name__ == "__main__":
    sys.exit(main())
