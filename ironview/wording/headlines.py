"""Headlines: at most 60 characters of English, plain and calm."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores, Window
from ironview.wording.dates import date_text
from ironview.wording.facts import Facts
from ironview.wording.findings import finding_title
from ironview.wording.labels import analyte_name
from ironview.wording.numbers import quantity_text
from ironview.wording.response_sentences import change_text

translate = QCoreApplication.translate

_LONGEST: Final = 60
# Their titles are better headlines wherever they are short enough.
_TITLES_THAT_FIT: Final = {
    "safety.hold_iron",
    "timing.unexpectedly_low",
    "response.confounded",
    "response.non_response",
    "response.partial",
    "data.delta",
}
_RECOVERED = (HbVerdict.OPTIMAL, HbVerdict.ADEQUATE)
_STILL_RISING = (HbVerdict.ON_TRACK, HbVerdict.EARLY_SIGN, HbVerdict.TOO_SOON, HbVerdict.NOT_YET)


def finding_headline(finding: Finding, locale: QLocale) -> str:
    """Return a finding as a headline."""
    facts = Facts(finding, locale)
    title = translate("Wording", "{title}.").format(title=finding_title(finding, locale))
    short = _short_headline(finding.code)
    fits = finding.code in _TITLES_THAT_FIT and len(title) <= _LONGEST
    if short is None or fits:
        return title
    return short.format(
        tsat=facts.value("tsat", "low_tsat_percent", "tsat_limit_percent"),
        ferritin=facts.value("ferritin", "high_above_ug_l"),
        low_tsat=facts.limit("low_tsat_percent", "tsat"),
        high=facts.limit("high_above_ug_l", "ferritin"),
        day=facts.day,
        until=facts.date("until"),
        change=change_text(facts),
        days=facts.plain("days_from_last"),
        dose_date=facts.dose_date,
    )


def _short_headline(code: str) -> str | None:
    return {
        "overload.persistent": translate("Wording", "Pattern meets persistent iron overload."),
        "overload.possible": translate("Wording", "Pattern meets possible iron overload."),
        "stores.overload_pattern": translate(
            "Wording", "Ferritin and TSAT are above their limits."
        ),
        "stores.functional_deficiency": translate(
            "Wording", "Functional iron deficiency: TSAT {tsat}, below {low_tsat}."
        ),
        "stores.low_saturation": translate(
            "Wording", "Low saturation: TSAT {tsat}, below {low_tsat}."
        ),
        "stores.high": translate("Wording", "Ferritin is high: {ferritin}, above {high}."),
        "stores.indeterminate": translate(
            "Wording", "Stores undecided: ferritin {ferritin}, no TSAT."
        ),
        "stores.iron_indicated": translate(
            "Wording", "Iron is indicated: ferritin {ferritin}, TSAT {tsat}."
        ),
        "stores.isolated_high_tsat": translate(
            "Wording", "TSAT alone is high: {tsat}. This is not overload."
        ),
        "stores.ferritin_over_10000": translate("Wording", "Ferritin {ferritin}. Assess today."),
        "timing.unexpectedly_low": translate("Wording", "Unexpectedly low on day {day}."),
        "safety.hold_iron": translate("Wording", "Hold further iron."),
        "safety.mri_interference": translate("Wording", "MRI may be altered until {until}."),
        "data.inconsistent": translate("Wording", "Values of this sample contradict each other."),
        "data.delta": translate("Wording", "Large change without a reason. Check identity."),
        "response.confounded": translate("Wording", "Haemoglobin cannot be judged."),
        "response.non_response": translate("Wording", "No response: {change} in {days} days."),
        "response.partial": translate("Wording", "Partial response: {change} in {days} days."),
        "dose.unknown_product": translate("Wording", "Unknown iron product on {dose_date}."),
    }.get(code)


def unreadable_headline(
    newest: InterpretedSample, interpretation: Interpretation, locale: QLocale
) -> str:
    """Return the headline of a sample that cannot be read."""
    if newest.sample.window is Window.SAME_DAY_UNCLEAR:
        return translate("Wording", "Before or after the dose? Enter the times.")
    earliest = interpretation.next_test.earliest
    if newest.sample.window is not Window.TOO_EARLY or earliest is None:
        return translate("Wording", "This ferritin cannot be read.")
    if earliest <= interpretation.as_of:
        return translate("Wording", "Too early to read. Draw ferritin again now.")
    return translate("Wording", "Too early to read. Draw ferritin again from {date}.").format(
        date=date_text(earliest, locale)
    )


def quiet_headline(
    newest: InterpretedSample | None, interpretation: Interpretation, locale: QLocale
) -> str:
    """Return the headline where no finding speaks."""
    test = interpretation.next_test
    if test.last_dose is not None and is_before_last_dose(newest, interpretation):
        if test.state is NextTestState.WAITING and test.earliest is not None:
            return translate("Wording", "Waiting: ferritin can be read from {date}.").format(
                date=date_text(test.earliest, locale)
            )
        return translate("Wording", "No test since the dose of {date}.").format(
            date=date_text(test.last_dose, locale)
        )
    if newest is None:
        return translate("Wording", "No results yet.")
    if newest.stores is None and test.state is NextTestState.OVERDUE and test.preferred:
        return translate("Wording", "Ferritin is overdue since {date}.").format(
            date=date_text(test.preferred, locale)
        )
    return _verdict_headline(newest, interpretation, locale)


def is_before_last_dose(newest: InterpretedSample | None, interpretation: Interpretation) -> bool:
    """Whether the last dose so far came after the newest sample."""
    dose = interpretation.next_test.last_dose
    if dose is None or newest is None:
        return dose is not None
    last_before = newest.sample.last_dose
    is_after_it = last_before is not None and last_before.day >= dose
    return dose >= newest.sample.at.day and not is_after_it


def _verdict_headline(
    newest: InterpretedSample, interpretation: Interpretation, locale: QLocale
) -> str:
    if newest.stores is Stores.REPLETE:
        return _replete_headline(newest, locale)
    if newest.overload is Overload.NOT_ASSESSABLE and not newest.sample.of(AnalyteCode.TSAT):
        return translate("Wording", "Overload cannot be assessed: TSAT is missing.")
    if newest.stores is None:
        return _haemoglobin_headline(newest)
    if interpretation.next_test.state is NextTestState.NONE:
        return translate("Wording", "Nothing needs attention.")
    return translate("Wording", "Iron stores cannot be assessed.")


def _replete_headline(newest: InterpretedSample, locale: QLocale) -> str:
    if newest.sample.window is Window.PROVISIONAL:
        ferritin = newest.sample.eligible(AnalyteCode.FERRITIN)[0]
        if ferritin.quantity is not None:
            value = quantity_text(ferritin.code, ferritin.quantity, locale)
            text = translate("Wording", "{test} {value} is provisional and may still fall.")
            return text.format(test=analyte_name(ferritin.code), value=value)
    response = newest.hb_response
    if response is None:
        return translate("Wording", "Iron stores are replete.")
    if response.verdict in _RECOVERED and response.normalised:
        return translate("Wording", "Iron stores are replete. Haemoglobin has recovered.")
    if response.verdict in _RECOVERED or response.verdict in _STILL_RISING:
        return translate("Wording", "Iron stores are replete. Haemoglobin is on its way.")
    return translate("Wording", "Iron stores are replete.")


def _haemoglobin_headline(newest: InterpretedSample) -> str:
    response = newest.hb_response
    if response is None:
        return translate("Wording", "No ferritin in this sample.")
    texts = {
        HbVerdict.EARLY_SIGN: translate("Wording", "Haemoglobin: an early sign only."),
        HbVerdict.ON_TRACK: translate("Wording", "Haemoglobin is on track."),
        HbVerdict.NOT_YET: translate("Wording", "Haemoglobin has not risen enough yet."),
        HbVerdict.TOO_SOON: translate("Wording", "Too soon to judge haemoglobin."),
        HbVerdict.NO_BASELINE: translate("Wording", "Haemoglobin has no baseline to compare with."),
        HbVerdict.NOT_APPLICABLE: translate("Wording", "Haemoglobin is not judged as a response."),
        HbVerdict.CONFOUNDED: translate("Wording", "Haemoglobin cannot be judged as a response."),
        HbVerdict.OPTIMAL: translate("Wording", "Haemoglobin response is optimal."),
        HbVerdict.ADEQUATE: translate("Wording", "Haemoglobin response is adequate."),
    }
    return texts.get(response.verdict, translate("Wording", "No ferritin in this sample."))
