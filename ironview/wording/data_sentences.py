"""Sentences about data that do not fit: what is asked, never what was assumed."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import MISSING, Facts, Sentence
from ironview.wording.labels import analyte_within

translate = QCoreApplication.translate


def _held(one: Callable[[], str], many: Callable[[], str]) -> Callable[[Facts], Sentence]:
    """Make the sentence of a reason rows are held for."""

    def write(facts: Facts) -> Sentence:
        count = facts.count("count")
        title = (one() if count == 1 else many()).format(count=count)
        statement = translate("Wording", "{title}: {names}. Held until it is answered.")
        return Sentence(title, statement.format(title=title, names=facts.names))

    return write


def _inconsistent(facts: Facts) -> Sentence:
    reasons = [reason.strip() for reason in facts.text("reasons").split(",")]
    parts = [part for reason in reasons for part in _contradictions(facts, reason)]
    what = "; ".join(parts) or MISSING
    title = translate("Wording", "Values contradict each other: {what}")
    statement = translate("Wording", "Sample of {date}: {what}.")
    return Sentence(title.format(what=what), statement.format(what=what, date=facts.sample_date))


def _contradictions(facts: Facts, reason: str) -> list[str]:
    match reason:
        case "two_values":
            several = translate("Wording", "{count} different values of {test}")
            prefix = "two_values_"
            found = [name for name in facts.finding.facts if name.startswith(prefix)]
            return [
                several.format(
                    count=facts.plain(name), test=analyte_within(name.removeprefix(prefix))
                )
                for name in found
            ]
        case "hct_against_hb":
            text = translate(
                "Wording", "haematocrit {hct} does not fit haemoglobin {hb} (about {expected})"
            )
        case "tsat_against_iron":
            text = translate("Wording", "TSAT {tsat} does not fit iron and TIBC ({tsat_expected})")
        case "iron_above_tibc":
            text = translate("Wording", "iron {iron} is above iron-binding capacity {tibc}")
        case "impossible_tsat":
            text = translate(
                "Wording", "iron and TIBC would give TSAT {impossible}, so none was computed"
            )
        case _:
            return [reason]
    return [
        text.format(
            hct=facts.amount("hct_percent", "hct"),
            hb=facts.amount("hb_g_dl", "hb"),
            expected=facts.amount("expected_hct_percent", "hct"),
            tsat=facts.amount("tsat_percent", "tsat"),
            tsat_expected=facts.amount("expected_tsat_percent", "tsat"),
            iron=facts.amount("iron_umol_l", "iron"),
            tibc=facts.amount("tibc_umol_l", "tibc"),
            impossible=facts.amount("impossible_tsat_percent", "tsat"),
        )
    ]


def _delta(facts: Facts) -> Sentence:
    parts = []
    for analyte, unit in (("hb", "g_dl"), ("ferritin", "ug_l")):
        if facts.raw(f"{analyte}_after_{unit}") is not None:
            change = facts.by_count(
                f"{analyte}_days_apart",
                translate("Wording", "{test} {before} to {after} in 1 day"),
                translate("Wording", "{test} {before} to {after} in {days} days"),
            )
            parts.append(
                change.format(
                    test=analyte_within(analyte),
                    before=facts.amount(f"{analyte}_before_{unit}", analyte),
                    after=facts.amount(f"{analyte}_after_{unit}", analyte),
                    days=facts.plain(f"{analyte}_days_apart"),
                )
            )
    what = "; ".join(parts) or MISSING
    title = translate("Wording", "Large change without a reason: {what}")
    statement = translate(
        "Wording",
        "Large change up to {date}: {what}. No dose, transfusion, bleed or surgery explains it.",
    )
    return Sentence(title.format(what=what), statement.format(what=what, date=facts.sample_date))


def _censored(facts: Facts) -> Sentence:
    values = facts.all_named("ferritin", "tsat", "hb")
    title = translate("Wording", "Only a bound is known: {values}")
    statement = translate(
        "Wording", "{values} on {date} is only a bound and leaves open: {questions}."
    )
    questions = {
        "stores_open": translate("Wording", "iron stores"),
        "overload_open": translate("Wording", "overload"),
        "hold_iron_open": translate("Wording", "whether to hold iron"),
    }
    asked = ", ".join(word for name, word in questions.items() if facts.flag(name)) or MISSING
    return Sentence(
        title.format(values=facts.all_named("ferritin", "tsat", "hb", begins=False)),
        statement.format(values=values, date=facts.sample_date, questions=asked),
    )


SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    "data.unknown_code": _held(
        lambda: translate("Wording", "1 row has an unknown code"),
        lambda: translate("Wording", "{count} rows have an unknown code"),
    ),
    "data.code_conflict": _held(
        lambda: translate("Wording", "1 row contradicts itself in code, name or unit"),
        lambda: translate("Wording", "{count} rows contradict themselves in code, name or unit"),
    ),
    "data.no_collection_date": _held(
        lambda: translate("Wording", "1 result has no collection date"),
        lambda: translate("Wording", "{count} results have no collection date"),
    ),
    "data.no_date": _held(
        lambda: translate("Wording", "1 event or score has no date"),
        lambda: translate("Wording", "{count} events or scores have no date"),
    ),
    "data.not_a_number": _held(
        lambda: translate("Wording", "1 value is not a number"),
        lambda: translate("Wording", "{count} values are not numbers"),
    ),
    "data.unit_ambiguous": _held(
        lambda: translate("Wording", "1 result has no unit"),
        lambda: translate("Wording", "{count} results have no unit"),
    ),
    "data.unknown_unit": _held(
        lambda: translate("Wording", "1 result has a unit that does not belong to its test"),
        lambda: translate(
            "Wording", "{count} results have units that do not belong to their tests"
        ),
    ),
    "data.implausible": _held(
        lambda: translate("Wording", "1 row is not possible"),
        lambda: translate("Wording", "{count} rows are not possible"),
    ),
    "data.inconsistent": _inconsistent,
    "data.delta": _delta,
    "data.censored_ask": _censored,
}
