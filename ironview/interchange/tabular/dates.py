"""How dates of one column are written, found out from all of them and never guessed.

``31.12.2024``, ``2024-12-31`` and ``31-Dec-2024`` say themselves what is the day. ``03/04/2024``
does not: one ``31/12/2024`` in the column settles it for all, else the rows are held.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from ironview.domain.moments import Moment, local_moment, read_moment
from ironview.interchange.header_fold import fold_accents
from ironview.interchange.tabular.tables import Cell, StoredNumber, text_of
