"""Sentences about iron stores and overload: a pattern, never a diagnosis."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import Facts, Sentence

translate = QCoreApplication.translate


def _iron_indicated(facts: Facts) -> Sentence:
    title = translate("Wording", "Iron is indicated: {ferritin}, {tsat}{limits}")
    statement = translate(
        "Wording", "{ferritin} and {tsat} on {date} meet kidney guidance for iron."
    )
    pair = _pair(facts)
    said = statement.format(
        ferritin=facts.named("ferritin"), tsat=facts.named("tsat"), date=facts.sample_date
    )
    together = translate("Wording", "Limits that belong together: {pair}.")
    return Sentence(
        title.format(
            ferritin=facts.named_within("ferritin"),
            tsat=facts.named("tsat"),
            limits=translate("Wording", " (limits {pair})").format(pair=pair) if pair else "",
        ),
        f"{said} {together.format(pair=pair)}" if pair else said,
    )


def _pair(facts: Facts) -> str:
    """Write the pair of limits that was met; empty where it is not known."""
    ferritin = _range(
        facts,
        ("pair_ferritin_from_ug_l", "pair_ferritin_below_ug_l", "pair_ferritin_at_most_ug_l"),
        "ferritin",
    )
    tsat = _range(facts, ("", "pair_tsat_below_percent", "pair_tsat_at_most_percent"), "tsat")
    if not ferritin or not tsat:
        return ""
    return translate("Wording", "ferritin {ferritin} with TSAT {tsat}").format(
        ferritin=ferritin, tsat=tsat
    )


def _range(facts: Facts, names: tuple[str, str, str], analyte: str) -> str:
    lowest, below, at_most = names
    if facts.raw(at_most) is not None:
        text = translate("Wording", "up to {limit}").format(limit=facts.limit(at_most, analyte))
    elif facts.raw(below) is not None:
        text = translate("Wording", "below {limit}").format(limit=facts.limit(below, analyte))
    else:
        return ""
    if lowest and facts.raw(lowest) is not None:
        start = translate("Wording", "from {limit}").format(limit=facts.limit(lowest, analyte))
        return f"{start} {text}"
    return text


def _absolute(facts: Facts) -> Sentence:
    title = translate("Wording", "Absolute iron deficiency: {ferritin}, below {limit}")
    statement = translate(
        "Wording",
        "{ferritin} on {date} is below {limit}: the pattern meets absolute iron deficiency.",
    )
    if facts.flag("inflamed"):
        statement = translate(
            "Wording",
            "{ferritin} on {date} is below {limit}, the limit with inflammation: "
            "the pattern meets absolute iron deficiency.",
        )
    limit = "deficiency_limit_ug_l"
    values = {"limit": facts.limit(limit, "ferritin"), "date": facts.sample_date}
    return Sentence(
        title.format(ferritin=facts.named_within("ferritin", limit), **values),
        statement.format(ferritin=facts.named("ferritin", limit), **values),
    )


def _functional(facts: Facts) -> Sentence:
    title = translate("Wording", "Functional iron deficiency: {ferritin}, {tsat}, below {limit}")
    statement = translate(
        "Wording",
        "{tsat} is below {limit} with {ferritin} on {date}: "
        "the pattern meets functional iron deficiency.",
    )
    return _low_tsat(facts, title, statement)


def _low_saturation(facts: Facts) -> Sentence:
    title = translate("Wording", "Low saturation: {tsat}, below {limit}, with {ferritin}")
    statement = translate(
        "Wording",
        "{tsat} is below {limit} with {ferritin} on {date}: little iron is on its way to the "
        "marrow.",
    )
    return _low_tsat(facts, title, statement)


def _low_tsat(facts: Facts, title: str, statement: str) -> Sentence:
    values = {
        "ferritin": facts.named_within("ferritin"),
        "tsat": facts.named("tsat", "low_tsat_percent"),
        "limit": facts.limit("low_tsat_percent", "tsat"),
        "date": facts.sample_date,
    }
    return Sentence(title.format(**values), statement.format(**values))


def _overload_pattern(facts: Facts) -> Sentence:
    title = translate(
        "Wording",
        "Ferritin and TSAT above their limits: {ferritin} ({f_limit}), {tsat} ({t_limit})",
    )
    statement = translate(
        "Wording",
        "{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date} meet an overload "
        "pattern.",
    )
    return _both(facts, title, statement)


def _both(facts: Facts, title: str, statement: str) -> Sentence:
    ferritin, tsat = "ferritin_limit_ug_l", "tsat_limit_percent"
    values = {
        "f_limit": facts.limit(ferritin, "ferritin"),
        "t_limit": facts.limit(tsat, "tsat"),
        "tsat": facts.named("tsat", tsat),
        "date": facts.sample_date,
        "first": facts.date("first_seen"),
        "confirm": facts.date("confirm_from"),
    }
    return Sentence(
        title.format(ferritin=facts.value("ferritin", ferritin), **values),
        statement.format(ferritin=facts.named("ferritin", ferritin), **values),
    )


def _high(facts: Facts) -> Sentence:
    limit = "high_above_ug_l"
    title = translate("Wording", "High ferritin: {ferritin}, above {limit}")
    if facts.reaches("tsat", "tsat_limit_percent"):
        statement = translate("Wording", "{ferritin} on {date} is above {limit}, with {tsat}.")
    elif facts.has("tsat"):
        statement = translate(
            "Wording",
            "{ferritin} on {date} is above {limit}; {tsat} is not high. "
            "High stores or inflammation, not overload by TSAT.",
        )
    else:
        statement = translate(
            "Wording",
            "{ferritin} on {date} is above {limit}, and TSAT is missing. "
            "Overload cannot be told from inflammation.",
        )
    values = {
        "limit": facts.limit(limit, "ferritin"),
        "date": facts.sample_date,
        "tsat": facts.named_within("tsat", "tsat_limit_percent"),
    }
    return Sentence(
        title.format(ferritin=facts.value("ferritin", limit), **values),
        statement.format(ferritin=facts.named("ferritin", limit), **values),
    )


def _indeterminate(facts: Facts) -> Sentence:
    lower, upper = "deficiency_limit_ug_l", "functional_from_ug_l"
    title = translate(
        "Wording", "Stores undecided: {ferritin}, between {lower} and {upper}, no TSAT"
    )
    statement = translate(
        "Wording",
        "{ferritin} on {date} lies between {lower} and {upper}, and no TSAT can be read.",
    )
    values = {
        "lower": facts.limit(lower, "ferritin"),
        "upper": facts.limit(upper, "ferritin"),
        "date": facts.sample_date,
    }
    return Sentence(
        title.format(ferritin=facts.named_within("ferritin", lower, upper), **values),
        statement.format(ferritin=facts.named("ferritin", lower, upper), **values),
    )


def _extreme(facts: Facts) -> Sentence:
    title = translate("Wording", "Ferritin {ferritin}, above {limit}")
    statement = translate("Wording", "{ferritin} on {date} is above {limit}.")
    if facts.flag("ask_for_dilution"):
        statement = translate(
            "Wording",
            "{ferritin} on {date} is above {limit}. The true value needs a diluted measurement.",
        )
    values = {"limit": facts.limit("limit_ug_l", "ferritin"), "date": facts.sample_date}
    return Sentence(
        title.format(ferritin=facts.value("ferritin", "limit_ug_l"), **values),
        statement.format(ferritin=facts.named("ferritin", "limit_ug_l"), **values),
    )


def _isolated_tsat(facts: Facts) -> Sentence:
    title = translate("Wording", "TSAT alone is high: {tsat} (limit {t_limit}), {ferritin}")
    statement = translate(
        "Wording",
        "{tsat} (limit {t_limit}) is high on {date}, {ferritin} (limit {f_limit}) is not. "
        "This is not overload.",
    )
    values = {
        "t_limit": facts.limit("tsat_limit_percent", "tsat"),
        "ferritin": facts.named_within("ferritin", "ferritin_limit_ug_l"),
        "f_limit": facts.limit("ferritin_limit_ug_l", "ferritin"),
        "date": facts.sample_date,
    }
    return Sentence(
        title.format(tsat=facts.value("tsat", "tsat_limit_percent"), **values),
        statement.format(tsat=facts.named("tsat", "tsat_limit_percent"), **values),
    )


def _possible(facts: Facts) -> Sentence:
    title = translate(
        "Wording", "Possible overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})"
    )
    statement = translate(
        "Wording",
        "{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}: "
        "the pattern meets possible overload.",
    )
    sentence = _both(facts, title, statement)
    if facts.raw("confirm_from") is None:
        return sentence
    settling = translate("Wording", "Still settling: confirm it from {date}.")
    return Sentence(
        sentence.title,
        f"{sentence.statement} {settling.format(date=facts.date('confirm_from'))}",
    )


def _persistent(facts: Facts) -> Sentence:
    title = translate(
        "Wording", "Persistent overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})"
    )
    statement = translate(
        "Wording",
        "{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}, as on {first}. "
        "Pattern meets persistent iron overload.",
    )
    return _both(facts, title, statement)


SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    "stores.iron_indicated": _iron_indicated,
    "stores.absolute_deficiency": _absolute,
    "stores.functional_deficiency": _functional,
    "stores.low_saturation": _low_saturation,
    "stores.overload_pattern": _overload_pattern,
    "stores.high": _high,
    "stores.indeterminate": _indeterminate,
    "stores.ferritin_over_1000": _extreme,
    "stores.ferritin_over_10000": _extreme,
    "stores.isolated_high_tsat": _isolated_tsat,
    "overload.possible": _possible,
    "overload.persistent": _persistent,
}
