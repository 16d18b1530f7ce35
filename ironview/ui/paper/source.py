"""What a page is made from: one patient as on screen, and who prints when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, Qt

from ironview import __version__
from ironview.domain.bookings import Booking
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding
from ironview.domain.sign_off import SignOffStanding
from ironview.domain.targets import Target
from ironview.domain.timeline import DEFAULT_LANES
from ironview.domain.timeline_parts import LaneCode
from ironview.ui import words
from ironview.ui.identity import Identity
from ironview.ui.paper.blocks import Block, TextLines, beside, rule, stacked
from ironview.ui.paper.sheets import Sheet, paper_font
from ironview.ui.theme import theme_named
from ironview.wording.dates import date_text
from ironview.wording.labels import profile_name

translate = QCoreApplication.translate

_RIGHT_SHARE = 0.42


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSource:
    """One patient, ready to print.

    Attributes:
        identity: The same object as banner and title.
        overrides: What was decided about the findings.
        booked: The next open booking; None without one.
        visit_day: Of the visit that is planned; None: today.
        targets: What is wanted of the patient's analytes.
        sign_offs: Whether each sample is signed, in order of collection.
        clinic: Name of the clinic; may be empty.
        printed_at: Local time.
        printed_by: Who prints.
        period: Name of the stretch of time the timeline shows.
        lanes: Of the timeline, from top to bottom.
    """

    interpretation: Interpretation
    guideline: Guideline
    identity: Identity
    overrides: tuple[OverrideStanding, ...]
    clinic: str
    printed_at: datetime
    printed_by: str
    period: str = "twelve_months"
    lanes: Sequence[LaneCode] = DEFAULT_LANES
    sign_offs: tuple[SignOffStanding, ...] = ()
    booked: Booking | None = None
    visit_day: date | None = None
    targets: tuple[Target, ...] = ()

    @property
    def rules(self) -> str:
        """Profile and version that read the record, e.g. "General 2026.1"."""
        said = self.interpretation
        name = profile_name(said.profile.id, said.profile_limits.name)
        return f"{name} {said.profile.version}"

    @property
    def made_with(self) -> str:
        """Program and rules."""
        return translate("Paper", "IronView {version}, rules {rules}").format(
            version=__version__, rules=self.rules
        )

    @property
    def foot(self) -> str:
        """Who the page is about, in one line."""
        who = self.identity
        born = words.born(who.patient.birth_date) or translate("Paper", "birth date unknown")
        return ", ".join(part for part in (who.name, born, words.mrn(who.number)) if part)


def first_head(source: PrintSource, sheet: Sheet, *, size: float = 1.0) -> Block:
    """Return the head of a first page: who it is about, whose page it is, when it was made."""
    theme = theme_named("print")
    width = sheet.content_width
    who = source.identity
    name = TextLines(
        f"<b>{escape(who.name)}</b>",
        width * (1 - _RIGHT_SHARE),
        paper_font("headline", size=size),
        theme.ink,
    )
    right = width * _RIGHT_SHARE
    printed = printed_text(source.printed_at, source.printed_by)
    clinic = f"<b>{escape(source.clinic)}</b><br>" if source.clinic else ""
    made = TextLines(
        clinic + escape(printed), right, paper_font("body"), theme.ink2, Qt.AlignmentFlag.AlignRight
    )
    facts = TextLines(_identifying(source), width, paper_font("body", size=size), theme.ink)
    line = Block(
        height=facts.height, paint=lambda painter, rect: facts.paint(painter, rect.topLeft())
    )
    top = beside(name, made, width - right)
    return stacked((top, line, rule(theme.ink, 1.5, 6, 8)))


def printed_text(at: datetime, by: str) -> str:
    """Return when and by whom pages were printed; local time."""
    said = translate("Paper", "Printed {date}, {time}, {who}")
    return said.format(date=date_text(at.date()), time=f"{at:%H:%M}", who=by)


def running_head(source: PrintSource, sheet: Sheet) -> Block:
    """Return the head of every further page."""
    theme = theme_named("print")
    who = TextLines(
        f"<b>{escape(source.identity.name)}</b>, {_identifying(source)}",
        sheet.content_width,
        paper_font("body"),
        theme.ink,
    )
    line = Block(height=who.height, paint=lambda painter, rect: who.paint(painter, rect.topLeft()))
    return stacked((line, rule(theme.ink, 1, 4, 8)))


def _identifying(source: PrintSource) -> str:
    """Return sex, age, birth date, every number and the weight as rich text."""
    who = source.identity
    parts = [escape(who.sex_and_age)]
    born = escape(who.birth_date)
    parts.append(
        escape(translate("Paper", "born {date}")).format(date=f"<b>{born}</b>")
        if born
        else escape(translate("Paper", "birth date unknown"))
    )
    if who.number:
        mrn = escape(translate("Paper", "MRN {number}"))
        parts.append(mrn.format(number=f"<b>{escape(who.number)}</b>"))
    parts += [escape(fact) for fact in who.facts]
    return ", ".join(parts)
