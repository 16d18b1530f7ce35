"""The numbers of a clinic in words: what is counted, by what, and what a bar says."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ironview.domain.course_need import Need
from ironview.domain.population import MIXED, Outcome
from ironview.domain.population_figures import (
    Bar,
    DaysBar,
    Figure,
    Measure,
    Population,
    Split,
)
from ironview.wording.labels import code_name
from ironview.wording.numbers import NO_BREAK

translate = QCoreApplication.translate


def measure_title(measure: Measure) -> str:
    """Return what is counted, as the title of a chart."""
    return {
        Measure.TOO_EARLY: translate("Clinic", "Ferritin drawn too early"),
        Measure.RESPONSE: translate("Clinic", "Haemoglobin responded"),
        Measure.NO_RESPONSE: translate("Clinic", "Haemoglobin did not respond"),
        Measure.RESPONSE_DAYS: translate("Clinic", "Time to response"),
        Measure.AGAIN_DAYS: translate("Clinic", "Time to next treatment"),
        Measure.PHOSPHATE_TESTED: translate("Clinic", "Phosphate tested"),
        Measure.PHOSPHATE_LOW: translate("Clinic", "Phosphate low"),
        Measure.OVERDUE: translate("Clinic", "Follow-up overdue"),
    }[measure]


def measure_note(measure: Measure, months: int) -> str:
    """Return what it is counted among.

    Args:
        months: After the last dose, within which a phosphate belongs to a course.
    """
    text = {
        Measure.TOO_EARLY: translate(
            "Clinic", "Of all ferritins after a dose: drawn before the dose lets them be read."
        ),
        Measure.RESPONSE: translate(
            "Clinic",
            "Of the courses that could be judged: optimal or adequate response in any sample.",
        ),
        Measure.NO_RESPONSE: translate(
            "Clinic",
            "Of the courses that could be judged: the last verdict is no response. A partial "
            "response counts as neither.",
        ),
        Measure.RESPONSE_DAYS: translate(
            "Clinic",
            "Days from the first dose to the first haemoglobin that shows a response. The bar "
            "ends at the median, the line spans the middle half.",
        ),
        Measure.AGAIN_DAYS: translate(
            "Clinic",
            "Days from the last dose of a course to the next course, where there was one. The "
            "bar ends at the median, the line spans the middle half.",
        ),
        Measure.PHOSPHATE_TESTED: translate(
            "Clinic", "Of all courses: tested between the first dose and {n} months after the last."
        ),
        Measure.PHOSPHATE_LOW: translate(
            "Clinic", "Of the courses with a phosphate tested: low at least once."
        ),
        Measure.OVERDUE: translate(
            "Clinic", "Of all patients with a dose: overdue in the worklist today."
        ),
    }[measure]
    return text.format(n=months)


def split_name(split: Split) -> str:
    """Return by what a chart is split, for a button."""
    return {
        Split.MONTH: translate("Clinic", "By month"),
        Split.PRODUCT: translate("Clinic", "By product"),
        Split.CLINICIAN: translate("Clinic", "By person"),
        Split.NEED: translate("Clinic", "By need"),
    }[split]


def split_note(split: Split) -> str:
    """Return what the names of the bars mean; empty where nobody asks."""
    return {
        Split.CLINICIAN: translate(
            "Clinic", "Person: responsible by the signature of the sample, else who signed it."
        ),
        Split.NEED: translate("Clinic", "Dose of the course against the iron that was needed."),
    }.get(split, "")


def bar_name(split: Split, name: str, locale: QLocale | None = None) -> str:
    """Return what stands at a bar."""
    match split:
        case Split.MONTH:
            day = QDate(int(name[:4]), int(name[5:]), 1)
            return (locale or QLocale()).toString(day, "MMM yyyy").replace(" ", NO_BREAK)
        case Split.CLINICIAN:
            return name or translate("Clinic", "Nobody signed")
        case Split.NEED:
            return need_name(Need(name))
        case Split.PRODUCT:
            return product_title(name)


def product_title(code: str) -> str:
    """Return a product as it stands alone."""
    if code == MIXED:
        return translate("Clinic", "Several products")
    if code == "unknown":
        return translate("Clinic", "Unknown product")
    name = code_name(code)
    return name[:1].upper() + name[1:]


def need_name(need: Need) -> str:
    """Return how the iron of a course stands against its need."""
    return {
        Need.UNDER: translate("Clinic", "Less than needed"),
        Need.MET: translate("Clinic", "As needed"),
        Need.OVER: translate("Clinic", "More than needed"),
        Need.UNKNOWN: translate("Clinic", "Need unknown"),
    }[need]


def short_text(bar: Bar, locale: QLocale | None = None) -> str:
    """Return what is printed beside a bar."""
    said = _counted_text(bar, locale)
    if not bar.is_small or not bar.whole:
        return said
    return translate("Clinic", "{said}, small number").format(said=said)


def _counted_text(bar: Bar, locale: QLocale | None) -> str:
    if isinstance(bar, DaysBar):
        text = translate("Clinic", "{days} d, n = {n}")
        return text.format(days=bar.median, n=count_text(bar.whole, locale))
    if bar.share is None:
        return translate("Clinic", "none")
    counts = f"{count_text(bar.part, locale)}/{count_text(bar.whole, locale)}"
    return f"{percent_text(bar.share)}, {counts}"


def bar_text(bar: Bar, level: int, locale: QLocale | None = None) -> str:
    """Return everything a bar says, without its name.

    Args:
        level: Of the interval, in percent.
    """
    if isinstance(bar, DaysBar):
        text = translate(
            "Clinic", "median {days} days, middle half {low} to {high} days, courses: {n}"
        )
        said = text.format(
            days=bar.median, low=bar.lower, high=bar.upper, n=count_text(bar.whole, locale)
        )
    elif bar.share is None:
        return translate("Clinic", "nothing counted")
    else:
        text = translate("Clinic", "{share} ({part} of {whole}), {level} interval {low} to {high}")
        said = text.format(
            share=percent_text(bar.share),
            part=count_text(bar.part, locale),
            whole=count_text(bar.whole, locale),
            level=f"{level}{NO_BREAK}%",
            low=percent_text(bar.low),
            high=percent_text(bar.high),
        )
    return f"{said}. {small_text()}" if bar.is_small else f"{said}."


def small_text() -> str:
    """Return that a number says little."""
    return translate("Clinic", "Small number: read it with care.")


def percent_text(share: float) -> str:
    """Return a share from 0 to 1 in whole percent; what is neither nothing nor all says so."""
    percent = round(100 * share)
    if percent == 0 and share > 0:
        return f"<{NO_BREAK}1{NO_BREAK}%"
    if percent == 100 and share < 1:
        return f">{NO_BREAK}99{NO_BREAK}%"
    return f"{percent}{NO_BREAK}%"


def count_text(count: int, locale: QLocale | None = None) -> str:
    """Return a count, in groups of three digits."""
    return (locale or QLocale()).toString(count)


def total_text(figure: Figure, level: int, locale: QLocale | None = None) -> str:
    """Return a whole chart in a sentence."""
    if figure.total is None:
        return translate("Clinic", "Nothing to count.")
    said = bar_text(figure.total, level, locale)
    return said[:1].upper() + said[1:]


def not_judged_text(population: Population, locale: QLocale | None = None) -> str:
    """Return how many courses say nothing of a response; empty where each does."""
    left = sum(one.count for one in population.courses if one.outcome is Outcome.NOT_JUDGED)
    if not left:
        return ""
    text = translate("Clinic", "Not judged, courses: {n}.")
    return text.format(n=count_text(left, locale))


def group_names(measure: Measure) -> tuple[str, str]:
    """Return what to call those who count, and all they are counted among."""
    part = {
        Measure.TOO_EARLY: translate("Clinic", "Too early"),
        Measure.RESPONSE: translate("Clinic", "Responded"),
        Measure.NO_RESPONSE: translate("Clinic", "No response"),
        Measure.PHOSPHATE_TESTED: translate("Clinic", "Tested"),
        Measure.PHOSPHATE_LOW: translate("Clinic", "Low"),
        Measure.OVERDUE: translate("Clinic", "Overdue"),
    }.get(measure, translate("Clinic", "Counted"))
    return part, translate("Clinic", "All")


def legend_text(small_below: int, level: int) -> str:
    """Return what the signs of the charts mean."""
    text = translate("Clinic", "Hatched: fewer than {n}, a small number. Line: {level} interval.")
    return text.format(n=small_below, level=f"{level}{NO_BREAK}%")


def deidentified_text() -> str:
    """Return what an export must say of itself."""
    return translate(
        "Clinic", "De-identified: counts only, no names and no identifiers of patients or staff."
    )


def numbered_names(figure: Figure) -> Mapping[str, str]:
    """Return a number in place of each person, in the order of the bars."""
    named = [bar.name for bar in figure.bars if bar.name]
    text = translate("Clinic", "Person {n}")
    return {name: text.format(n=number) for number, name in enumerate(named, start=1)}


def period_text(from_month: str, to_month: str, today: date, locale: QLocale | None = None) -> str:
    """Return the months that are counted."""
    end = to_month or f"{today:%Y-%m}"
    last = bar_name(Split.MONTH, end, locale)
    if not from_month:
        return translate("Clinic", "Until {month}").format(month=last)
    text = translate("Clinic", "{first} to {last}")
    return text.format(first=bar_name(Split.MONTH, from_month, locale), last=last)


def axis_name(*, is_days: bool) -> str:
    """Return name and unit of the axis of values."""
    return translate("Clinic", "Time, days") if is_days else translate("Clinic", "Share, %")


def patients_text(count: int, shown: int, locale: QLocale | None = None) -> str:
    """Return how many patients stand behind a bar, and how many of them are listed."""
    if shown < count:
        text = translate("Clinic", "Patients: {n}. The first {m} by name are listed.")
    else:
        text = translate("Clinic", "Patients: {n}.")
    return text.format(n=count_text(count, locale), m=count_text(shown, locale))
