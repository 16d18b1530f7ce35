import pytest

from ironview.interchange.iron_names import IronRoute, MedicationName


@pytest.fixture
def iron(vocabulary):
    return vocabulary.iron.identify


@pytest.mark.parametrize(
    "text",
    [
        "Ferinject 50 mg/ml",
        "FERRIC CARBOXYMALTOSE",
        "ferric derisomaltose",
        "Venofer",
        "iron dextran",
        "Feraheme",
        "Ferrlecit",
        "iron isomaltoside infusion",
        "parenteral iron",
        "Fer injectable",
    ],
)
def test_intravenous_products(iron, text):
    assert iron(MedicationName(texts=(text,))).route is IronRoute.INTRAVENOUS


@pytest.mark.parametrize(
    "text",
    [
        "ferrous fumarate 200 mg",
        "Ferro sanol duodenal Kapseln",
        "Eisen Tabletten",
        "Ferric citrate (Auryxia)",
        "ferric maltol",
        "iron bisglycinate",
        "Sulfate ferreux comprimés",
    ],
)
def test_oral_products(iron, text):
    found = iron(MedicationName(texts=(text,)))
    assert found.route is not IronRoute.INTRAVENOUS


@pytest.mark.parametrize(
    "text", ["Furosemide", "iron deficiency anaemia", "Environ", "allergy to iron", "Alferon", ""]
)
def test_what_is_no_iron(iron, text):
    assert iron(MedicationName(texts=(text,))) is None


def test_a_route_goes_before_the_words_of_the_name(iron):
    named = MedicationName(texts=("iron tablets",), route_texts=("intravenous",))
    assert iron(named).route is IronRoute.INTRAVENOUS


@pytest.mark.parametrize(
    ("code", "route"),
    [
        ("47625008", IronRoute.INTRAVENOUS),
        ("IV", IronRoute.INTRAVENOUS),
        ("IVPB", IronRoute.INTRAVENOUS),
        ("26643006", IronRoute.ORAL),
        ("PO", IronRoute.ORAL),
        ("999", IronRoute.UNKNOWN),
    ],
)
def test_codes_of_routes(iron, code, route):
    assert iron(MedicationName(texts=("iron",), route_codes=(code,))).route is route
