"""What the tests say in words for the patient: short, without terms of the trade, no diagnosis."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.readings import Reading, reading_of
from ironview.domain.verdicts import Flag, NextTestState, Stores
from ironview.wording.bottom_line import newest_told
from ironview.wording.dates import date_text
from ironview.wording.labels import product_name
from ironview.wording.numbers import number_text, plain_text, quantity_text, with_unit

translate = QCoreApplication.translate

_SHOWN: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB, AnalyteCode.PHOSPHATE)
_UNREAD: Final = (Reading.TOO_EARLY, Reading.INTERFERENCE)


@dataclass(frozen=True, slots=True)
class PlainValue:
    """The newest value of a test.

    Attributes:
        meaning: How it can be read, in a few words.
    """

    name: str
    value: str
    drawn: str
    meaning: str


def plain_today(said: Interpretation, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return what the newest sample says, one sentence each; one sentence where there is none."""
    newest = newest_told(said)
    if newest is None:
        return (translate("Plain", "There is no blood test yet."),)
    drawn = translate("Plain", "Your last blood sample is from {date}.").format(
        date=date_text(newest.sample.at.day, locale)
    )
    return (drawn, *_about_iron(newest, said, locale), *_about_blood(newest, locale))


def _about_iron(
    newest: InterpretedSample, said: Interpretation, locale: QLocale | None
) -> Iterator[str]:
    ferritins = newest.sample.of(AnalyteCode.FERRITIN)
    if not ferritins:
        return
    if all(reading_of(one) in _UNREAD for one in ferritins) and newest.sample.day is not None:
        yield translate(
            "Plain",
            "It was drawn {n} days after an iron infusion. For some weeks after an infusion the "
            "iron values are high without meaning that there is too much iron, so they are not "
            "read yet.",
        ).format(n=newest.sample.day)
        if said.next_test.earliest is not None:
            yield translate("Plain", "They can be read from {date}.").format(
                date=date_text(said.next_test.earliest, locale)
            )
    elif newest.stores is not None:
        yield _stores(newest.stores)


def _stores(stores: Stores) -> str:
    return {
        Stores.NOT_ASSESSABLE: translate(
            "Plain", "Your iron stores cannot be judged from this sample."
        ),
        Stores.IRON_INDICATED: translate(
            "Plain", "Your iron values lie where doctors think about giving iron."
        ),
        Stores.ABSOLUTE_DEFICIENCY: translate("Plain", "Your iron stores are low."),
        Stores.FUNCTIONAL_DEFICIENCY: translate(
            "Plain", "There is iron in your stores, but little of it reaches the blood."
        ),
        Stores.LOW_SATURATION: translate("Plain", "Little iron is on its way in your blood."),
        Stores.OVERLOAD_PATTERN: translate(
            "Plain", "The iron in your stores and in your blood is above the usual range."
        ),
        Stores.HIGH: translate(
            "Plain",
            "Your iron stores are above the usual range. That can have several causes, for "
            "example an inflammation.",
        ),
        Stores.INDETERMINATE: translate(
            "Plain", "Your iron values do not say clearly whether your stores are full."
        ),
        Stores.REPLETE: translate("Plain", "Your iron stores are full."),
    }[stores]


def _about_blood(newest: InterpretedSample, locale: QLocale | None) -> Iterator[str]:
    response = newest.hb_response
    if response is None or response.baseline_g_dl is None or response.delta_g_dl is None:
        return
    before, change = response.baseline_g_dl, response.delta_g_dl
    told = (
        translate("Plain", "Your haemoglobin rose from {before} to {now} g/dL since the infusion.")
        if change > 0
        else translate(
            "Plain", "Your haemoglobin was {before} g/dL before the infusion and is {now} now."
        )
    )
    yield told.format(
        before=number_text(before, 1, locale), now=number_text(before + change, 1, locale)
    )


def plain_values(said: Interpretation, locale: QLocale | None = None) -> tuple[PlainValue, ...]:
    """Return the newest value of each test a patient is told about."""
    found = []
    for code in _SHOWN:
        results = [
            (one.sample.at.day, result)
            for one in said.samples
            for result in one.sample.of(code)
            if result.quantity is not None
        ]
        if results:
            found.append(_plain_value(*results[-1], locale))
    return tuple(found)


def _plain_value(drawn: date, result: AssessedResult, locale: QLocale | None) -> PlainValue:
    assert result.quantity is not None, "only results with a value are asked for"
    return PlainValue(
        name=_plain_name(result.code),
        value=quantity_text(result.code, result.quantity, locale),
        drawn=date_text(drawn, locale),
        meaning=_meaning(result),
    )


def _plain_name(code: AnalyteCode) -> str:
    return {
        AnalyteCode.FERRITIN: translate("Plain", "Iron in store (ferritin)"),
        AnalyteCode.TSAT: translate("Plain", "Iron on its way in the blood (TSAT)"),
        AnalyteCode.HB: translate("Plain", "Red pigment of the blood (haemoglobin)"),
        AnalyteCode.PHOSPHATE: translate("Plain", "Phosphate"),
    }[code]


def _meaning(result: AssessedResult) -> str:
    reading = reading_of(result)
    if reading in _UNREAD:
        return translate("Plain", "not read yet: too soon after the infusion")
    if not reading.is_eligible:
        return translate("Plain", "not used")
    if reading is Reading.PROVISIONAL:
        return translate("Plain", "may still fall")
    return {
        Flag.LOW: translate("Plain", "low"),
        Flag.HIGH: translate("Plain", "high"),
        None: translate("Plain", "neither high nor low"),
    }[result.flag]


def plain_doses(said: Interpretation, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return the doses of the last course, one line each, oldest first."""
    if not said.courses:
        return ()
    return tuple(
        translate("Plain", "{date}: {product}, {amount}").format(
            date=date_text(dose.day, locale),
            product=product_name(dose.infusion.product),
            amount=_amount(dose.mg, locale),
        )
        for dose in said.courses[-1].course.doses
    )


def _amount(mg: Decimal | None, locale: QLocale | None) -> str:
    if mg is None:
        return translate("Plain", "amount not known")
    return with_unit(plain_text(mg, locale), "mg")


def plain_next(said: Interpretation, locale: QLocale | None = None) -> str:
    """Return when the next blood test is sensible, and why not sooner."""
    test = said.next_test
    first = test.recheck if test.state is NextTestState.DONE else test.preferred
    if first is None:
        return translate("Plain", "No blood test is planned. Ask when the next one is sensible.")
    if test.state in (NextTestState.DUE, NextTestState.OVERDUE):
        return translate(
            "Plain", "Your next blood test is due since {date}. Please make an appointment."
        ).format(date=date_text(first, locale))
    said_when = translate("Plain", "Your next blood test is best from {date}.")
    earliest = test.earliest
    if test.state in (NextTestState.WAITING, NextTestState.REDRAW) and earliest is not None:
        said_when = translate(
            "Plain",
            "Your next blood test is best from {date}, not before {earliest}: sooner, the iron of "
            "the infusion would still disturb it.",
        )
    return said_when.format(
        date=date_text(first, locale),
        earliest=date_text(earliest, locale) if earliest is not None else "",
    )
