"""The rule book that comes with the program, number by number."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from ironview.domain.analytes import AnalyteCode, fold_name
from ironview.domain.errors import ResourceError
from ironview.domain.findings import Severity
from ironview.domain.guideline import Guideline
from ironview.domain.sources import Citation, Limit, Mark
from ironview.knowledge.catalogues import load_guideline, load_sources
from ironview.knowledge.resources import resource_path


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    return load_guideline()


def limits_of(value: object, name: str = "") -> Iterator[tuple[str, Limit]]:
    """Yield every number with the path of its field."""
    if isinstance(value, Limit):
        yield name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from limits_of(item, f"{name}.{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from limits_of(item, f"{name}[{index}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from limits_of(getattr(value, field.name), f"{name}.{field.name}")


def test_every_number_names_a_source_with_a_mark(guideline):
    found = dict(limits_of(guideline))
    assert len(found) > 250
    for name, limit in found.items():
        assert limit.citations, name
        for citation in limit.citations:
            assert isinstance(citation, Citation)
            assert citation.key in guideline.sources, name
            assert citation.place, name


def test_every_number_in_the_files_is_reached_by_a_field(guideline):
    """Integers and decimals written in a number's place, counted in text and in the types."""
    written = 0
    for path in [resource_path("rules.toml"), *resource_path("guidelines").glob("*.toml")]:
        for line in path.read_text("utf-8").splitlines():
            code = re.sub(r"'[^']*'", "", line.split("#")[0])
            written += len(re.findall(r"[=\[]\s*-?\d+(?:\.\d+)?", code))
    keys = ("samples", "windows", "stores", "overload", "response", "safety", "dosing")
    keys += ("next_test", "planning", "worklist", "population", "checks", "expected_course")
    keys += ("trends",)
    reached = sum(len(list(limits_of(getattr(guideline, key)))) for key in keys)
    reached += sum(1 for row in guideline.response.anaemia_by_age if row.below_months)
    for profile in guideline.profiles.values():
        reached += len(list(limits_of(profile))) + (profile.priority is not None)
    assert reached == written


def test_the_first_source_of_a_number_of_our_own_says_so(guideline):
    for name, limit in limits_of(guideline.windows):
        assert limit.citations[0].mark is Mark.DESIGN, name


@pytest.mark.parametrize(
    ("chapter", "name", "amount"),
    [
        ("samples", "course_gap_days", "45"),
        ("samples", "course_length_days", "180"),
        ("samples", "settled_before_tsat_at_most", "20"),
        ("samples", "settled_after_iron_at_least", "53.7"),
        ("samples", "pregnancy_days", "294"),
        ("samples", "second_trimester_from_days", "98"),
        ("samples", "second_trimester_to_days", "196"),
        ("windows", "baseline_lead_days", "90"),
        ("windows", "baseline_clear_days", "84"),
        ("windows", "interference_extreme_days", "14"),
        ("windows", "low_tsat_below", "16"),
        ("windows", "unexpectedly_low_last_day", "27"),
        ("windows", "flag_phosphate_low_below", "0.80"),
        ("stores", "functional_ferritin_from", "100"),
        ("stores", "provisional_high_to", "700"),
        ("stores", "ferritin_far_over", "10000"),
        ("stores", "transfusion_before_days", "120"),
        ("stores", "esa_before_days", "90"),
        ("overload", "postmenopausal_from_years", "55"),
        ("overload", "persistent_after_days", "28"),
        ("response", "anaemia_male_below", "13.0"),
        ("response", "anaemia_second_trimester_below", "10.5"),
        ("response", "failure_after_last_from_day", "56"),
        ("response", "facit_f_better_by", "4"),
        ("response", "fatigue_phosphate_to_day", "42"),
        ("safety", "phosphate_severe_at_most", "0.323"),
        ("safety", "hb_critical_below", "7.0"),
        ("dosing", "over_need_factor", "1.25"),
        ("dosing", "ganzoni_bmi_used", "25"),
        ("next_test", "overdue_after_days", "28"),
        ("checks", "delta_ferritin_percent", "43"),
        ("checks", "tibc_per_transferrin", "25.1"),
        ("expected_course", "spread", "2.5"),
        ("trends", "tsat_percent", "78"),
    ],
)
def test_numbers_of_the_chapters_are_those_of_the_rules(guideline, chapter, name, amount):
    assert getattr(getattr(guideline, chapter), name).amount == Decimal(amount)


@pytest.mark.parametrize(
    ("profile", "steps", "preferred", "steady"),
    [
        ("general", [(None, 28)], 56, 84),
        ("ibd", [(None, 28)], 56, 84),
        ("pregnancy", [(None, 28)], 56, 84),
        ("paediatric", [(None, 28)], 56, 84),
        ("strict_12_week", [(None, 84)], 84, 84),
        ("heart_failure", [(None, 84)], 84, 84),
        ("haemodialysis", [(125, 3), (500, 7), (None, 28)], 28, 84),
        ("ckd_nd", [(500, 7), (None, 28)], 56, 84),
    ],
)
def test_windows_of_the_profiles_are_those_of_the_rules(
    guideline, profile, steps, preferred, steady
):
    numbers = guideline.profiles[profile]
    found = [
        (None if step.up_to_mg is None else step.up_to_mg.whole, step.days.whole)
        for step in numbers.wait_steps
    ]
    assert found == steps
    assert numbers.preferred_days.whole == preferred
    assert numbers.steady_days.whole == steady
    assert numbers.wait_sum_days.whole == (14 if profile == "ckd_nd" else 1)


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("general", ([(30, 100)], (700, True), None, (700, 45, True))),
        ("strict_12_week", ([(30, 100)], (700, True), None, (700, 45, True))),
        ("heart_failure", ([(100, 100)], (300, False), None, (700, 45, True))),
        ("haemodialysis", ([(30, 100)], (700, True), 700, (700, 40, True))),
        ("ckd_nd", ([(30, 100)], (700, True), 700, (700, 40, True))),
        ("ibd", ([(30, 100)], (700, True), None, (800, 50, False))),
        ("pregnancy", ([(30, 30)], (700, True), None, (700, 45, True))),
        ("paediatric", ([(12, 30), (15, 70)], (700, True), 300, (700, 45, True))),
    ],
)
def test_limits_of_the_profiles_are_those_of_the_rules(guideline, profile, expected):
    limits, functional, high, hold = expected
    numbers = guideline.profiles[profile]
    assert [(r.limit.whole, r.inflamed.whole) for r in numbers.deficiency] == limits
    assert (numbers.functional_ferritin_to.whole, numbers.functional_inclusive) == functional
    assert (numbers.high_above.whole if numbers.high_above else None) == high
    found = (numbers.hold_ferritin_above.whole, numbers.hold_tsat.whole)
    assert (*found, numbers.hold_tsat_inclusive) == hold


def test_the_automatic_choice_asks_the_profiles_in_the_order_of_the_rules(guideline):
    chosen = [p.id for p in guideline.profiles.values() if p.priority is not None]
    assert chosen == [
        "pregnancy",
        "paediatric",
        "haemodialysis",
        "heart_failure",
        "ckd_nd",
        "ibd",
        "general",
    ]


def test_special_profiles_judge_only_what_the_rules_say(guideline):
    profiles = guideline.profiles
    assert [p.id for p in profiles.values() if not p.judges_overload] == ["pregnancy", "paediatric"]
    assert [p.id for p in profiles.values() if not p.judges_hb_response] == ["haemodialysis"]
    assert [p.id for p in profiles.values() if p.pregnancy_anaemia] == ["pregnancy"]
    takes = {p.id for p in profiles.values() if p.takes_deficiency_overlay}
    assert takes == {"general", "strict_12_week", "ibd", "pregnancy"}
    inflamed = {p.id for p in profiles.values() if p.takes_inflamed_overlay}
    assert inflamed == {"general", "strict_12_week", "ibd"}
    assert profiles["heart_failure"].hold_hb_above.amount == 15
    assert profiles["ckd_nd"].low_value_limit_inflamed.amount == 100


def test_iron_is_indicated_by_the_pairs_of_kidney_guidance(guideline):
    dialysis = guideline.profiles["haemodialysis"].iron_indicated[0]
    assert (dialysis.ferritin_at_most.whole, dialysis.tsat_at_most.whole) == (500, 30)
    low, middle = guideline.profiles["ckd_nd"].iron_indicated
    assert (low.ferritin_below.whole, low.tsat_below.whole) == (100, 40)
    assert (middle.ferritin_from.whole, middle.ferritin_below.whole) == (100, 300)
    assert middle.tsat_below.whole == 25


def test_overlays_are_those_of_the_rules(guideline):
    deficiency = guideline.deficiency_overlays
    assert {key: o.limit.whole for key, o in deficiency.items()} == {
        "who": 15,
        "aga": 45,
        "ash_draft": 30,
    }
    assert deficiency["who"].inflamed.whole == 70
    assert deficiency["aga"].inflamed is None
    limits = {
        key: (o.tsat_premenopausal.whole, o.tsat_postmenopausal.whole, o.tsat_male.whole)
        for key, o in guideline.overload_overlays.items()
    }
    assert limits == {"easl": (45, 50, 50), "acg": (45, 45, 45), "uk": (40, 40, 50)}
    assert [o.tsat_inclusive for o in guideline.overload_overlays.values()] == [False, True, False]
    assert all(o.ferritin_premenopausal.whole == 200 for o in guideline.overload_overlays.values())
    assert all(o.ferritin_male.whole == 300 for o in guideline.overload_overlays.values())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ferric_carboxymaltose", ("1000", "20", "7", "1000", ("7", None, None))),
        ("ferric_derisomaltose", (None, "20", "7", None, ("14", None, None))),
        ("iron_sucrose", ("500", "7", "1", "600", ("2", "200", "7"))),
        ("sodium_ferric_gluconate", ("250", None, "1", "375", ("2", "200", "7"))),
        ("ferumoxytol", ("1020", None, "3", "1020", ("7", None, None))),
        ("iron_dextran", (None, "20", "1", None, ("14", None, None))),
        ("iron_polymaltose", ("2500", None, "7", "2500", ("14", None, None))),
    ],
)
def test_limits_of_the_products_are_those_of_the_rules(guideline, code, expected):
    single, per_kg, interval, week, interference = expected

    def text(limit):
        return None if limit is None else str(limit.amount)

    product = guideline.products[code]
    assert text(product.single_max_mg) == single
    assert text(product.single_max_mg_per_kg) == per_kg
    assert text(product.interval_days) == interval
    assert text(product.week_max_mg) == week
    assert interference == (
        text(product.interference_days),
        text(product.interference_small_mg),
        text(product.interference_days_above),
    )


def test_what_was_read_in_a_label_is_marked_so_and_what_was_not_is_not(guideline):
    products = guideline.products
    assert products["ferric_carboxymaltose"].single_max_mg.citations[0].mark is Mark.PRIMARY
    assert products["iron_dextran"].single_max_mg_per_kg.citations[0].mark is Mark.SECONDARY
    assert products["iron_sucrose"].week_max_mg.citations[0].mark is Mark.MEMORY
    assert products["sodium_ferric_gluconate"].week_max_mg.citations[0].mark is Mark.DESIGN


def need(guideline: Guideline, code: str, hb: str, weight: str) -> int:
    for row in guideline.products[code].need:
        below_hb = row.hb_below_g_dl is None or Decimal(hb) < row.hb_below_g_dl
        below_weight = row.weight_below_kg is None or Decimal(weight) < row.weight_below_kg
        if below_hb and below_weight:
            return int(row.need_mg)
    raise AssertionError


@pytest.mark.parametrize(
    ("code", "hb", "weight", "mg"),
    [
        ("ferric_carboxymaltose", "9.9", "34.9", 500),
        ("ferric_carboxymaltose", "9.9", "35", 1500),
        ("ferric_carboxymaltose", "9.9", "70", 2000),
        ("ferric_carboxymaltose", "10", "34.9", 500),
        ("ferric_carboxymaltose", "10", "69.9", 1000),
        ("ferric_carboxymaltose", "13.9", "70", 1500),
        ("ferric_carboxymaltose", "14", "90", 500),
        ("ferric_derisomaltose", "9.9", "49.9", 500),
        ("ferric_derisomaltose", "9.9", "50", 1500),
        ("ferric_derisomaltose", "9.9", "70", 2000),
        ("ferric_derisomaltose", "10", "49.9", 500),
        ("ferric_derisomaltose", "10", "50", 1000),
        ("ferric_derisomaltose", "15", "70", 1500),
    ],
)
def test_simplified_need_is_that_of_the_label(guideline, code, hb, weight, mg):
    assert need(guideline, code, hb, weight) == mg


def test_an_unknown_product_waits_longest_and_is_no_product(guideline):
    unknown = guideline.unknown_product
    assert not unknown.is_known
    assert unknown.interference_days.whole == 14
    assert unknown.code not in guideline.products
    assert "other" not in guideline.products


@pytest.mark.parametrize(
    "text",
    ["ferrous sulfate", "ferric maltol", "Feraccru", "Maltofer", "sucroferric oxyhydroxide",
     "ferrous gluconate", "ferric citrate", "Ferrum Hausmann", "polysaccharide iron complex"],
)  # fmt: skip
def test_no_name_of_a_product_is_found_in_an_iron_by_mouth(guideline, text):
    for product in guideline.products.values():
        for name in (product.name, product.code, *product.brands, *product.names):
            assert fold_name(name) not in fold_name(text), (product.code, name)


CHAPTER_10 = {
    "urgent": "stores.ferritin_over_10000 safety.phosphate_severe safety.hb_critical",
    "warning": "overload.persistent stores.ferritin_over_1000 timing.unexpectedly_low "
    "timing.undated_dose response.non_response safety.hold_iron safety.phosphate_low "
    "dose.over_single_max dose.interval_too_short dose.over_period_max dose.over_course_need "
    "dose.unknown_product",
    "notice": "timing.too_early timing.assay_interference timing.same_day_unclear "
    "timing.low_at_dose timing.low_while_early overload.possible stores.absolute_deficiency "
    "stores.functional_deficiency stores.low_saturation stores.iron_indicated "
    "stores.overload_pattern stores.high stores.indeterminate stores.isolated_high_tsat "
    "response.partial dose.under_course_need safety.phosphate_check_due safety.mri_interference "
    "data.unknown_code data.code_conflict data.no_collection_date data.no_date data.not_a_number "
    "data.unit_ambiguous data.unknown_unit data.implausible data.inconsistent data.delta "
    "data.censored_ask",
    "info": "timing.provisional timing.profile_conflict response.confounded "
    "confounder.inflammation confounder.liver confounder.oral_iron confounder.haemolysed "
    "confounder.transfusion confounder.esa confounder.blood_donation",
}


def test_each_finding_code_has_the_severity_of_the_rules_a_rule_and_a_source(guideline):
    expected = {code: level for level, codes in CHAPTER_10.items() for code in codes.split()}
    texts = guideline.rule_texts
    assert {code: text.severity for code, text in texts.items()} == expected
    for text in texts.values():
        assert text.severity in list(Severity)
        assert text.rule
        assert all(citation.key in guideline.sources for citation in text.citations)
        assert text.citations


def test_every_source_is_cited_somewhere(guideline):
    cited = {c.key for _, limit in limits_of(guideline) for c in limit.citations}
    cited |= {c.key for text in guideline.rule_texts.values() for c in text.citations}
    cited |= {c.key for p in guideline.products.values() for c in p.need_citations}
    units = [unit for analyte in guideline.analytes.values() for unit in analyte.units]
    cited |= {c.key for unit in units for c in unit.citations}
    # What a clinic cites for its own numbers; nothing that comes with the program does.
    assert set(guideline.sources) == {*cited, "clinic-decision"}


def test_the_rule_book_is_read_once():
    assert load_guideline() is load_guideline()


def test_choices_make_a_new_rule_book_and_leave_the_old_one():
    whole = load_guideline()
    chosen = whole.choosing(profile="ibd", deficiency="who", overload="uk")
    assert chosen.overload_limits.id == "uk"
    assert whole.overload_limits.id == "easl"


def test_sources_have_a_title_and_say_where_they_are():
    for key, source in load_sources().items():
        assert source.key == key
        assert source.title
        assert source.address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("rules", "analytes", "products", "sources", "findings", "overlays"):
        shutil.copy(resource_path(f"{name}.toml"), tmp_path)
    shutil.copytree(resource_path("guidelines"), tmp_path / "guidelines")
    return tmp_path


def change(path: Path, old: str, new: str) -> int:
    """Replace a text once and return the line it stands on."""
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, old
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("name", "edit", "complaint"),
    [
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_dayz = 45"),
            ("samples.course_gap_dayz", "unknown key"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = 'long'"),
            ("samples.course_gap_days", "a number is expected"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = true"),
            ("samples.course_gap_days", "a number is expected"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = 45.5"),
            ("samples.course_gap_days", "whole number"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = -1"),
            ("samples.course_gap_days", "negative"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = 4500"),
            ("samples.course_gap_days", "not plausible"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = [45]"),
            ("samples.course_gap_days", "with its sources"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = [45, 'somebody [V]']"),
            ("samples.course_gap_days", "not in sources.toml"),
        ),
        (
            "rules.toml",
            ("course_gap_days = 45", "course_gap_days = [45, 'ironview-rules']"),
            ("samples.course_gap_days", "is no citation"),
        ),
        ("rules.toml", ("[next_test]", "[next_tests]"), ("next_tests", "unknown table")),
        ("overlays.toml", ("name = 'WHO 2020'", "name = ''"), ("deficiency.who.name", "empty")),
        (
            "overlays.toml",
            ("tsat_inclusive = true", "tsat_inclusive = 1"),
            ("overload.acg.tsat_inclusive", "true or false"),
        ),
        (
            "findings.toml",
            ("severity = 'urgent'", "severity = 'severe'"),
            ("stores.ferritin_over_10000.severity", "'severe' is unknown"),
        ),
        (
            "analytes.toml",
            ("lowest = 0.5", "lowest = 200000"),
            ("ferritin.lowest", "below the highest"),
        ),
        (
            "analytes.toml",
            ("decimals = 0", "decimals = 0.5"),
            ("ferritin.decimals", "whole number"),
        ),
        (
            "products.toml",
            ("phosphate_watch = true", "phosphate_watch = 'yes'"),
            ("ferric_carboxymaltose.phosphate_watch", "true or false"),
        ),
        ("sources.toml", ("year = 2024", "year = '2024'"), ("van-doren-2024.year", "whole number")),
        (
            "guidelines/pregnancy.toml",
            ("priority = 1", "priority = 7"),
            ("priority", "same priority"),
        ),
        (
            "guidelines/ibd.toml",
            ("applies_to_condition = 'ibd'", "applies_to_condition = 'ibs'"),
            ("applies_to_condition", "is unknown"),
        ),
        (
            "guidelines/general.toml",
            ("steady_days = [84", "steady_days = [55"),
            ("steady_days", "steady comes last"),
        ),
        (
            "guidelines/general.toml",
            ("preferred_days = [56", "preferred_days = [27"),
            ("preferred_days", "before “Too early before” (28 days)"),
        ),
        (
            "guidelines/general.toml",
            ("inflamed = [100", "inflamed = [20"),
            ("deficiency.inflamed", "below the plain one"),
        ),
    ],
)
def test_a_wrong_file_is_refused_with_file_line_and_key(folder, name, edit, complaint):
    key, says = complaint
    line = change(folder / name, *edit)
    with pytest.raises(ResourceError) as refused:
        load_guideline(folder)
    text = str(refused.value)
    assert text.startswith(f"{name}, line {line}, {key}: "), text
    assert says in text


def test_a_missing_key_is_named_with_the_table_it_belongs_to(folder):
    change(folder / "rules.toml", "recheck_months = 3\n", "")
    with pytest.raises(ResourceError, match=r"rules\.toml, line \d+, next_test: the key recheck_"):
        load_guideline(folder)


def test_a_missing_analyte_is_named(folder):
    change(folder / "analytes.toml", "[egfr]", "[egfr2]")
    with pytest.raises(ResourceError, match="egfr2: this analyte is unknown"):
        load_guideline(folder)


def test_a_missing_file_and_a_broken_file_are_named(folder):
    (folder / "overlays.toml").write_text("[deficiency", "utf-8")
    with pytest.raises(ResourceError, match=r"overlays\.toml: this is not TOML"):
        load_guideline(folder)
    (folder / "overlays.toml").unlink()
    with pytest.raises(ResourceError, match=r"overlays\.toml: the file cannot be read"):
        load_guideline(folder)


def test_a_file_that_is_no_utf8_is_refused_in_words(folder):
    (folder / "overlays.toml").write_bytes("name = 'Grün'".encode("latin-1"))
    with pytest.raises(ResourceError, match="not UTF-8"):
        load_guideline(folder)


def test_all_codes_of_the_record_format_have_an_entry(guideline):
    assert set(guideline.analytes) == set(AnalyteCode)
