"""What columns are called, in English, German, French and Spanish.

Stronger words stand first: where two columns could play a part, the stronger word wins.
"""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Role(StrEnum):
    """The part a column plays; the value is its name in a mapping."""

    PATIENT = "patient"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    RESULT_ID = "result_id"
    TEST = "test"
    CODE = "code"
    VALUE = "value"
    COMPARATOR = "comparator"
    UNIT = "unit"
    COLLECTED = "collected"
    TIME = "time"
    OFFSET = "offset"
    REPORTED = "reported"
    STATUS = "status"
    FLAG = "flag"
    LOW = "low"
    HIGH = "high"
    RANGE = "range"
    SPECIMEN = "specimen"
    LABORATORY = "laboratory"
    NOTE = "note"
    HAEMOLYSED = "haemolysed"
    FASTING = "fasting"
    EXCLUDED = "excluded"
    PRODUCT = "product"
    DOSE = "dose"
    DOSE_UNIT = "dose_unit"
    GIVEN = "given"
    ENDED = "ended"
    ORDERED = "ordered"
    ROUTE = "route"
    LOT = "lot"
    REACTION = "reaction"
    IGNORED = "ignored"


_WORDS: Final[dict[Role, str]] = {
    Role.PATIENT: """
        MRN; medical record number; patient id; patient identifier; patient number; patient no;
        patient nr; pat id; pat no; pat nr; pat; patient mrn; hospital number; hospital no;
        NHS number; subject id; subject; person id; PID; Patienten-ID; Patientennummer;
        Patienten-Nr; PatNr; N° patient; No patient; Numéro patient; Numéro de patient;
        ID patient; Identifiant patient; IPP; NIP; ID paciente; Número de paciente; N° paciente;
        NHC; Historia clínica; Número de historia clínica; patient; paciente; Patientin;
        hadm id; patientunitstayid; stay id; encounter id; visit id; case number; Fallnummer;
        Fall-Nr; numéro de séjour""",
    Role.FAMILY_NAME: """
        family name; last name; surname; lastname; patient name; name; Nachname; Familienname;
        Patientenname; nom; nom de famille; nom patient; apellido; apellidos; nombre y apellidos""",
    Role.GIVEN_NAME: """
        given name; first name; firstname; forename; Vorname; prénom; nombre; nombre de pila""",
    Role.BIRTH_DATE: """
        birth date; date of birth; dob; birthdate; Geburtsdatum; geb datum; gebdat; geb;
        date de naissance; né le; DDN; fecha de nacimiento; fecha nacimiento""",
    Role.SEX: "sex; gender; Geschlecht; sexe; sexo; género; genre",
    Role.RESULT_ID: "result id; labid; lab id; observation id; labwert no; Befund-ID; id résultat",
    Role.TEST: """
        test; test name; analyte; lab name; labname; lab test; parameter; component; component name;
        investigation; observation; analysis; test description; assay; measurement; label;
        Parameter; Untersuchung; Analyt; Analyse; Messgröße; Laborparameter; Bezeichnung;
        Laborwert; Test-Name; Kurzbezeichnung; examen; paramètre; dosage; libellé; analyse;
        prueba; análisis; determinación; parámetro; analito; item id; itemid; Labtyp_no""",
    Role.CODE: "loinc; loinc code; loinc num; LOINC-Code; code loinc; código loinc; code; "
    "test code; test id; LABORCODE",
    Role.VALUE: """
        value; result; result value; lab result; labresult; value as number; numeric value;
        valuenum; observation value; Wert; Ergebnis; Resultat; Messwert; Befund; Wertnumeric;
        Wert numerisch; résultat; valeur; resultado; valor; labresulttext; result text; Wertchar;
        text value""",
    Role.COMPARATOR: "comparator; operator; operador; opérateur; Vergleichszeichen",
    Role.UNIT: """
        unit; units; uom; unit of measure; value uom; valueuom; result unit; result units;
        Einheit; Einheiten; Maßeinheit; unité; unités; unidad; unidades; LABEINHEIT_ID;
        labmeasurenamesystem; labmeasurenameinterface""",
    Role.COLLECTED: """
        collected; collection date; collection time; collection datetime; date collected;
        collected at; collected on; collection; specimen collected; specimen date; sample date;
        sample time; sampling date; sampled; drawn; draw date; drawn at; date drawn; chart time;
        charttime; observation date; effective; effective date; effective datetime;
        Abnahmedatum; Abnahme; Abnahmezeit; Abnahmezeitpunkt; Entnahmedatum; Entnahme;
        Entnahmezeit; Entnahmezeitpunkt; Probendatum; Probenentnahme; Blutentnahme;
        date de prélèvement; date du prélèvement; date prélèvement; prélèvement; prélevé le;
        fecha de extracción; fecha extracción; fecha de toma; fecha de muestra; extracción;
        fecha de recogida; date; datetime; date time; Datum; Datum/Zeit; Datum Uhrzeit; fecha;
        fecha y hora; date et heure; timestamp""",
    Role.TIME: """
        time collected; draw time; time; Uhrzeit; Zeit; heure; heure de prélèvement;
        heure du prélèvement; hora; hora de extracción""",
    Role.OFFSET: """
        labresultoffset; offset; offset minutes; offset min; minutes; day; day number; study day;
        days since admission; minutes since admission; hours since admission""",
    Role.REPORTED: """
        reported; report date; report time; reported at; result date; result time;
        result datetime; date reported; resulted; validated; validation date; authorised;
        Befunddatum; Berichtsdatum; Freigabe; Freigabedatum; Validierungsdatum; Ergebnisdatum;
        date de résultat; date du résultat; date de validation; date d'édition; date résultat;
        fecha de resultado; fecha de informe; fecha resultado; fecha de validación""",
    Role.STATUS: "status; result status; state; Befundstatus; Ergebnisstatus; statut; état; estado",
    Role.FLAG: """
        flag; abnormal flag; abnormal; lab flag; interpretation; Abnormalflag; Pathologisch;
        Kennzeichen; Auffälligkeit; anomalie; indicateur; alarma; indicador""",
    Role.LOW: """
        reference low; range low; low; lower limit; ref low; normal low; Untergrenze;
        unterer Referenzwert; Referenz unten; borne inférieure; limite inférieure;
        límite inferior""",
    Role.HIGH: """
        reference high; range high; high; upper limit; ref high; normal high; Obergrenze;
        oberer Referenzwert; Referenz oben; borne supérieure; limite supérieure;
        límite superior""",
    Role.RANGE: """
        reference range; ref range; normal range; range; reference; Referenzbereich; Normbereich;
        Normwert; Referenz; valeurs de référence; valeurs usuelles; intervalle de référence;
        normes; valores de referencia; rango de referencia; intervalo de referencia""",
    Role.SPECIMEN: """
        specimen; specimen type; sample type; sample; material; matrix; fluid; Probe;
        Probenmaterial; Probenart; Untersuchungsmaterial; nature; échantillon;
        nature du prélèvement; type d'échantillon; muestra; tipo de muestra; espécimen""",
    Role.LABORATORY: """
        laboratory; lab; performing lab; performing laboratory; Labor; Laboratorium; laboratoire;
        laboratorio""",
    Role.NOTE: """
        comment; comments; note; notes; remark; remarks; Kommentar; Bemerkung; Bemerkungen;
        Anmerkung; commentaire; commentaires; remarque; comentario; comentarios; observaciones;
        notas""",
    Role.HAEMOLYSED: "haemolysed; hemolysed; hemolyzed; hämolytisch; hémolysé; hemolizada",
    Role.FASTING: "fasting; nüchtern; à jeun; en ayunas",
    Role.EXCLUDED: "excluded because; exclusion reason",
}


@lru_cache(maxsize=8192)
def fold_header(text: str) -> str:
    """Return a header without case, accents, blanks and punctuation."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in parts if char.isalnum())


def strengths(words_of: Mapping[Role, str]) -> dict[str, tuple[Role, int]]:
    """Return part and rank (0 is strongest) by folded word; words are parted by semicolons."""
    found: dict[str, tuple[Role, int]] = {}
    for role, words in words_of.items():
        for rank, word in enumerate(words.split(";")):
            found.setdefault(fold_header(word), (role, rank))
    return found


_ROLES: Final = strengths(_WORDS)


def role_of(header: str) -> tuple[Role, int] | None:
    """Return the part a header names, with its rank among the words for it (0 is strongest)."""
    return _ROLES.get(fold_header(header)) if len(header) <= 60 else None
