"""The account of a whole store in words: its groups, and why each patient is in one."""

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.safety_net import (
    ACCOUNT,
    Checked,
    LeftOut,
    NetGroup,
    Quiet,
    SafetyNet,
    Unchecked,
    quiet_of,
)
from ironview.domain.worklist import LANES, Lane
from ironview.wording.bookings import booked_text
from ironview.wording.dates import date_text
from ironview.wording.labels import profile_name
from ironview.wording.worklist import lane_name, why_text

translate = QCoreApplication.translate


def part_name(group: NetGroup) -> str:
    """Return the name of the part of the account that a group belongs to."""
    match group:
        case Lane():
            return translate("SafetyNet", "In a lane of the worklist")
        case Quiet():
            return translate("SafetyNet", "Nothing due")
        case Unchecked():
            return translate("SafetyNet", "Not checked")
        case LeftOut():
            return translate("SafetyNet", "Left out of a reading")


def group_name(group: NetGroup) -> str:
    """Return the name of a group."""
    if isinstance(group, Lane):
        return lane_name(group)
    return _names()[group]


def _names() -> dict[NetGroup, str]:
    return {
        Quiet.BOOKED: translate("SafetyNet", "A test is booked"),
        Quiet.RECHECK: translate("SafetyNet", "Tested, recheck later"),
        Quiet.NO_DOSE: translate("SafetyNet", "No infusion"),
        Unchecked.NEVER: translate("SafetyNet", "New or changed"),
        Unchecked.OTHER_RULES: translate("SafetyNet", "Read by other rules"),
        Unchecked.OTHER_DAY: translate("SafetyNet", "Read for another day"),
        LeftOut.HELD_ROWS: translate("SafetyNet", "Unreadable rows"),
        LeftOut.WAITING_IMPORT: translate("SafetyNet", "Rows waiting in an import"),
        LeftOut.OVERRIDDEN: translate("SafetyNet", "Overridden findings"),
        LeftOut.NO_OVERLOAD: translate("SafetyNet", "Overload is not judged"),
        LeftOut.NO_RESPONSE: translate("SafetyNet", "Response is not judged"),
        LeftOut.NO_BIRTH_DATE: translate("SafetyNet", "No birth date"),
        LeftOut.NO_ENTRIES: translate("SafetyNet", "Nothing on record"),
    }


def group_note(group: NetGroup) -> str:
    """Return in one line what it means to be in a group."""
    if isinstance(group, Lane):
        return translate("SafetyNet", "They need something: the worklist says what.")
    return _notes()[group]


def _notes() -> dict[NetGroup, str]:
    return {
        Quiet.BOOKED: translate(
            "SafetyNet", "The test has a date after this week, and can be read then."
        ),
        Quiet.RECHECK: translate(
            "SafetyNet",
            "Ferritin could be read after the last dose; the recheck is due after this week.",
        ),
        Quiet.NO_DOSE: translate(
            "SafetyNet",
            "No infusion up to today, so that no test is counted from one; and no result waits "
            "for a signature.",
        ),
        Unchecked.NEVER: translate(
            "SafetyNet",
            "An import or another patient's change concerned them. They are read in the "
            "background.",
        ),
        Unchecked.OTHER_RULES: translate(
            "SafetyNet", "A profile or a choice of the clinic became another since."
        ),
        Unchecked.OTHER_DAY: translate("SafetyNet", "What is said of them depends on the day."),
        LeftOut.HELD_ROWS: translate(
            "SafetyNet", "Entries without a date, with an unclear unit or the like take no part."
        ),
        LeftOut.WAITING_IMPORT: translate(
            "SafetyNet", "Nobody has answered yet what becomes of these rows."
        ),
        LeftOut.OVERRIDDEN: translate(
            "SafetyNet", "Somebody set a finding aside; it asks no more while the override stands."
        ),
        LeftOut.NO_OVERLOAD: translate(
            "SafetyNet", "Pregnancy and childhood: the rules give no verdict of overload."
        ),
        LeftOut.NO_RESPONSE: translate(
            "SafetyNet", "Haemodialysis: the rules give no verdict of the response of haemoglobin."
        ),
        LeftOut.NO_BIRTH_DATE: translate("SafetyNet", "They are read as adults."),
        LeftOut.NO_ENTRIES: translate(
            "SafetyNet", "Neither a result nor an infusion: there was nothing to check."
        ),
    }


def line_text(group: NetGroup, checked: Checked | None, locale: QLocale | None = None) -> str:
    """Return why a patient is in a group, without a point at the end."""
    if checked is None:
        return translate("SafetyNet", "New or changed, and not read since")
    if isinstance(group, Lane):
        return why_text(checked.work, checked.today, locale)
    if isinstance(group, Unchecked):
        text = translate("SafetyNet", "{group}: {day}")
        return text.format(group=group_name(group), day=date_text(checked.as_of, locale))
    return quiet_text(checked, locale) if isinstance(group, Quiet) else _left_out(group, checked)


def quiet_text(checked: Checked, locale: QLocale | None = None) -> str:
    """Return why nothing is due of a patient; empty where something is."""
    match quiet_of(checked.work, checked.state):
        case Quiet.BOOKED if checked.work.booked is not None:
            return booked_text(checked.work.booked, locale)
        case Quiet.RECHECK if checked.next_date is not None:
            text = translate("SafetyNet", "Ferritin read after the last dose; recheck on {date}")
            return text.format(date=date_text(checked.next_date, locale))
        case Quiet.RECHECK:
            return translate("SafetyNet", "Ferritin read after the last dose")
        case Quiet.NO_DOSE:
            return translate("SafetyNet", "No infusion on record up to today")
        case _:
            return ""


def _left_out(group: LeftOut, checked: Checked) -> str:
    if group is LeftOut.HELD_ROWS and checked.held == 1:
        return translate("SafetyNet", "1 unreadable row")
    if group is LeftOut.HELD_ROWS:
        text = translate("SafetyNet", "{n} unreadable rows")
        return text.format(n=checked.held)
    if group in (LeftOut.NO_OVERLOAD, LeftOut.NO_RESPONSE):
        text = translate("SafetyNet", "{group}: profile {profile}")
        return text.format(group=group_name(group), profile=profile_name(checked.profile))
    return group_name(group)


def place_text(group: NetGroup, checked: Checked | None) -> str:
    """Return where in the account a patient of a group of left-outs stands; else nothing."""
    if not isinstance(group, LeftOut) or checked is None:
        return ""
    lane = checked.work.lane
    if lane is not None:
        return translate("SafetyNet", "in “{lane}”").format(lane=lane_name(lane))
    return translate("SafetyNet", "nothing due")


def checked_text(checked: Checked | None, locale: QLocale | None = None) -> str:
    """Return when a patient was read last, and until when that says what another reading would."""
    if checked is None:
        return "–"
    day, until = date_text(checked.as_of, locale), checked.holds_until
    if until is None:
        return translate("SafetyNet", "{day}, holds until an entry changes").format(day=day)
    if until <= checked.as_of:
        return day
    text = translate("SafetyNet", "{day}, holds until {until}")
    return text.format(day=day, until=date_text(until, locale))


def verdict_text(net: SafetyNet) -> str:
    """Return in one sentence whether everybody was checked, and what that says."""
    unread, needing = net.count(Unchecked), net.count(LANES)
    if not net.adds_up:
        return translate(
            "SafetyNet",
            "The counts do not add up. Do not rely on this page; check the store in the settings.",
        )
    if not net.patients:
        return translate("SafetyNet", "There is no patient in the store.")
    if unread:
        text = translate("SafetyNet", "Not proven: of {all} patients, {n} not read for today.")
        return text.format(n=unread, all=net.patients)
    if needing:
        text = translate(
            "SafetyNet", "Everybody was checked ({all}): something is due for {n}, nothing for {m}."
        )
        return text.format(all=net.patients, n=needing, m=net.count(Quiet))
    text = translate("SafetyNet", "Everybody was checked ({all}), and nothing is due for anybody.")
    return text.format(all=net.patients)


def sum_text(net: SafetyNet) -> str:
    """Return how the counts add up."""
    text = translate(
        "SafetyNet",
        "{lanes} in lanes + {quiet} with nothing due + {unread} not checked = {all} in the store",
    )
    parts = (net.count(LANES), net.count(Quiet), net.count(Unchecked), net.count(ACCOUNT))
    names = ("lanes", "quiet", "unread", "all")
    return text.format(**dict(zip(names, parts, strict=True)))
