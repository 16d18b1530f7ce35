"""Where the built program begins."""

import sys

from ironview.__main__ import main

sys.exit(main())
