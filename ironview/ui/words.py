"""Short words of the screen that stand in no sentence: heads, cells, who somebody is."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ironview.domain.analytes import Analyte
from ironview.domain.assessment import Dose
from ironview.domain.interpretation import InterpretedSample
from ironview.domain.moments import PartialDate
from ironview.domain.products import Product
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.record import Sex
from ironview.domain.verdicts import NextTest, NextTestState
from ironview.ui.sample_rows import Cell, as_reported
from ironview.wording import bottom_line, labels
from ironview.wording.dates import date_text, moment_text, short_date_text
from ironview.wording.labels import sex_name
from ironview.wording.numbers import (
    NO_BREAK,
    isolated,
    number_text,
    plain_text,
    signed_text,
    with_unit,
)
from ironview.wording.verdict_labels import window_label

NOTHING = "–"
"""Stands for a value that is not there."""

_SPELLED = {"<=": "≤", ">=": "≥"}

day = date_text
short_day = short_date_text
moment = moment_text
number = number_text
whole = plain_text
window_word = window_label

translate = QCoreApplication.translate


def analyte_name(analyte: Analyte) -> str:
    """Return the name of a test as it stands alone."""
    return labels.analyte_name(analyte.code)


def product_name(product: Product) -> str:
    """Return the name of a product inside a sentence."""
    return labels.product_name(product.code)


def quantity(value: Quantity, decimals: int) -> str:
    """Return a value with its comparator and without its unit, e.g. ``<5``."""
    sign = value.comparator.value if value.comparator else ""
    return isolated(f"{_SPELLED.get(sign, sign)}{number_text(value.amount, decimals)}")


def change(amount: Decimal | None, decimals: int) -> str:
    """Return a difference with its sign; 0 has none, an en dash stands for none."""
    if amount is None:
        return NOTHING
    shown = signed_text(amount, decimals)
    return shown if any(digit in shown for digit in "123456789") else "0"


def reference_range(low: Decimal | None, high: Decimal | None, decimals: int) -> str:
    """Return a laboratory range, e.g. "12.0–15.5", "< 5" or "> 60"; an en dash for none."""
    if low is not None and high is not None:
        return isolated(f"{number_text(low, decimals)}–{number_text(high, decimals)}")
    if high is not None:
        return isolated(f"<{NO_BREAK}{number_text(high, decimals)}")
    if low is not None:
        return isolated(f">{NO_BREAK}{number_text(low, decimals)}")
    return NOTHING


def reading_word(reading: Reading) -> str:
    """Return the word of a result's glyph."""
    return {
        Reading.READABLE: translate("Words", "readable"),
        Reading.PROVISIONAL: translate("Words", "provisional"),
        Reading.TOO_EARLY: translate("Words", "too early"),
        Reading.INTERFERENCE: translate("Words", "assay interference"),
        Reading.INVALID: translate("Words", "invalid"),
        Reading.UNCLEAR: translate("Words", "before or after the dose?"),
        Reading.HELD: translate("Words", "held, asks you"),
        Reading.EXCLUDED: translate("Words", "excluded"),
    }[reading]


def window_line(sample: InterpretedSample) -> str:
    """Return "day 42, provisional", or the word alone before any dose."""
    return bottom_line.window_text(sample)


def sample_head(sample: InterpretedSample) -> str:
    """Return the two lines over a sample's column."""
    return f"{date_text(sample.sample.at.day)}\n{window_line(sample)}"


def cell_told(analyte: Analyte, cell: Cell, sample: InterpretedSample) -> str:
    """Return a cell in one sentence, for a tooltip and for a screen reader."""
    at = moment_text(sample.sample.at)
    name = labels.analyte_name(analyte.code)
    if not cell.results:
        return not_done(name, sample)
    said = [
        f"{name} {amount_with_unit(analyte, cell)}",
        at,
        window_line(sample),
        reading_word(cell.reading),
    ]
    if cell.flag is not None:
        said.append(flag_word(cell.flag))
    if cell.lab_flag:
        said.append(translate("Words", "laboratory flag {flag}").format(flag=cell.lab_flag))
    if cell.is_computed:
        said.append(translate("Words", "computed"))
    reported = translate("Words", "reported as {value}")
    before = translate("Words", "was {value}")
    said += [reported.format(value=as_reported(r)) for r in cell.results if r.row.value]
    said += [before.format(value=as_reported(r)) for r in cell.superseded]
    return ", ".join(said)


def not_done(test: str, sample: InterpretedSample) -> str:
    """Say that a test was not done in a sample."""
    at = moment_text(sample.sample.at)
    return translate("Words", "{test}, {date}: not done").format(test=test, date=at)


def amount_with_unit(analyte: Analyte, cell: Cell) -> str:
    """Return the values of a cell with the unit they are kept in."""
    amounts = [
        with_unit(quantity(r.quantity, analyte.decimals), analyte.canonical_unit)
        if r.quantity
        else as_reported(r)
        for r in cell.results
    ]
    return " / ".join(dict.fromkeys(amounts))


def flag_word(flag: str) -> str:
    """Return high or low."""
    return translate("Words", "high") if flag == "H" else translate("Words", "low")


def full_name(family: str, given: str) -> str:
    """Return "Marchetti, Elena"."""
    named = ", ".join(part for part in (family, given) if part)
    return named or translate("Words", "(no name)")


def sex_letter(sex: Sex) -> str:
    """Return the sex as one letter for tight places; empty when it is unknown."""
    return {
        Sex.FEMALE: translate("Words", "F"),
        Sex.MALE: translate("Words", "M"),
        Sex.OTHER: translate("Words", "O"),
        Sex.UNKNOWN: "",
    }[sex]


def sex_and_age(sex: Sex, age: int | None) -> str:
    """Return "Female, 34 y"."""
    if age is None:
        return translate("Words", "{sex}, age unknown").format(sex=sex_name(sex))
    years = translate("Words", "{n} y").format(n=age).replace(" ", NO_BREAK)
    return f"{sex_name(sex)}, {years}"


def partial_date(on: PartialDate) -> str:
    """Return a birth date as far as it is known."""
    if on.month is None:
        return str(on.year)
    if on.day is None:
        return QLocale().toString(QDate(on.year, on.month, 1), "MMM yyyy").replace(" ", NO_BREAK)
    return date_text(on.last_day)


def born(on: PartialDate | None) -> str:
    """Return "born 17 Nov 1991"; empty without a date."""
    return "" if on is None else translate("Words", "born {date}").format(date=partial_date(on))


def mrn(number: str) -> str:
    """Return "MRN 0042"; empty without a number."""
    return translate("Words", "MRN {number}").format(number=number) if number else ""


def dose_text(dose: Dose) -> str:
    """Return "ferric carboxymaltose 1000 mg"."""
    return bottom_line.dose_text(dose)


def next_step(test: NextTest) -> str:
    """Return when to test next, in one sentence."""
    said = {
        NextTestState.NONE: translate("Words", "No dose on record."),
        NextTestState.WAITING: translate("Words", "Test from {earliest}, better {preferred}."),
        NextTestState.OPEN: translate("Words", "A test is possible now, better {preferred}."),
        NextTestState.REDRAW: translate("Words", "Draw ferritin again from {earliest}."),
        NextTestState.DUE: translate("Words", "The test is due since {preferred}."),
        NextTestState.OVERDUE: translate("Words", "The test is overdue since {preferred}."),
        NextTestState.DONE: translate("Words", "Next test {recheck}."),
    }[test.state]
    dates = {"earliest": test.earliest, "preferred": test.preferred, "recheck": test.recheck}
    return said.format(**{name: date_text(on) if on else NOTHING for name, on in dates.items()})
