"""What columns of a table of infusions are called, in English, German, French and Spanish."""

import re
from functools import lru_cache
from typing import Final

from ironview.interchange.tabular.header_words import Role, fold_header, role_of, strengths

_WORDS: Final[dict[Role, str]] = {
    Role.PRODUCT: """
        product; product name; iron product; preparation; brand; brand name; trade name; drug;
        drug name; medication; medication name; medicine; medicinal product; Präparat;
        Eisenpräparat; Produkt; Medikament; Arzneimittel; Handelsname; Wirkstoff; produit;
        médicament; spécialité; DCI; producto; medicamento; fármaco; principio activo""",
    Role.DOSE: """
        dose; dose given; dose administered; administered dose; iron dose; iron; elemental iron;
        dose val; dose value; amount; amount given; quantity; Dosis; Eisendosis; Eisen; Menge;
        verabreichte Dosis; dose administrée; fer; dose de fer; quantité; dosis administrada;
        hierro; dosis de hierro; cantidad""",
    Role.DOSE_UNIT: """
        dose unit; dose units; dosage unit; unit; units; uom; unit of measure; Einheit;
        Dosiseinheit; unité; unité de dose; unidad; unidad de dosis""",
    Role.GIVEN: """
        given; date given; given on; given at; given date; administered; administered on;
        administered at; date administered; administration date; administration time;
        administration datetime; date of administration; infusion date; date of infusion; infused;
        infused on; infusion start; start of infusion; infusion; Gabe; Datum der Gabe; Gabedatum;
        Gabe am; gegeben am; verabreicht; verabreicht am; Verabreichung; Verabreichungsdatum;
        Infusionsdatum; Datum der Infusion; Infusion am; infundiert am; Infusionsbeginn;
        administré le; date d'administration; date de perfusion; date de la perfusion; perfusé le;
        perfusion; administrado; administrado el; fecha de administración; fecha de infusión;
        fecha de la infusión; fecha infusión; infundido el""",
    Role.ENDED: """
        ended; infusion end; end of infusion; end time; Infusionsende; Ende; fin de perfusion;
        fin de infusión""",
    Role.ORDERED: """
        ordered; ordered on; order date; date ordered; prescribed; prescribed on;
        prescription date; start date; startdate; end date; enddate; dispensed; dispensed on;
        dispense date; planned; planned on; planned date; scheduled; scheduled for; due date;
        verordnet; verordnet am; Verordnungsdatum; geplant; geplant am; abgegeben am; Beginn;
        prescrit le; date de prescription; prévu le; délivré le; prescrito el;
        fecha de prescripción; previsto""",
    Role.ROUTE: """
        route; route of administration; administration route; Applikation; Applikationsweg;
        Applikationsart; Verabreichungsweg; voie; voie d'administration; vía;
        vía de administración""",
    Role.LOT: """
        lot; lot number; lot no; batch; batch number; batch no; Charge; Chargennummer; Chargen-Nr;
        Ch.-B.; numéro de lot; n° de lot; lote; número de lote""",
    Role.REACTION: """
        reaction; reactions; adverse reaction; adverse event; Reaktion; Nebenwirkung;
        Unverträglichkeit; réaction; effet indésirable; reacción; reacción adversa""",
}
_SHARED: Final = frozenset(
    {
        *(Role.PATIENT, Role.FAMILY_NAME, Role.GIVEN_NAME, Role.BIRTH_DATE, Role.SEX),
        *(Role.COLLECTED, Role.TIME, Role.STATUS, Role.NOTE),
    }
)
_ROLES: Final = strengths(_WORDS)
_UNIT: Final = re.compile(
    r"(?P<name>.*?)[\s_\-,:/]*(?:[\[(]\s*(?P<bracketed>[^\[\]()]+?)\s*[\])]|"
    r"(?<![^\W_])(?P<bare>mg|g|ml|mcg|µg|milligrams?|grams?)"
    r"(?:[\s_]*(?:fe|iron|eisen|fer|hierro))?)\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def role_in_doses(header: str) -> tuple[Role, int] | None:
    """Return the part a header names in a table of infusions, with its rank (0 is strongest)."""
    if len(header) > 60:
        return None
    name, unit = dose_header(header)
    found = _ROLES.get(fold_header(header)) or (_ROLES.get(fold_header(name)) if unit else None)
    if found is None and unit and not name:
        return Role.DOSE, len(_WORDS[Role.DOSE])
    if found is not None:
        return found
    shared = role_of(header)
    return shared if shared is not None and shared[0] in _SHARED else None


@lru_cache(maxsize=4096)
def dose_header(header: str) -> tuple[str, str]:
    """Return name and unit of a header such as ``Dose (mg)`` or ``iron_mg``; unit may be empty."""
    match = _UNIT.fullmatch(" ".join(header.split()))
    if match is None:
        return header, ""
    return match["name"], match["bracketed"] or match["bare"]
