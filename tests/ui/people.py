"""Invented patients for tests and pictures of the screen."""

from datetime import UTC, date, timedelta
from decimal import Decimal

from ironview.controller.workspace import Workspace
from ironview.domain.moments import Moment, read_moment, read_partial_date
from ironview.domain.record import (
    Condition,
    DoseStatus,
    Event,
    Identifier,
    Infusion,
    MenopausalStatus,
    Patient,
    Record,
    Result,
    Sex,
    Symptom,
)

TODAY = date(2026, 6, 3)

UNITS = {
    "ferritin": "ug/L",
    "tsat": "%",
    "hb": "g/dL",
    "mcv": "fL",
    "crp": "mg/L",
    "phosphate": "mmol/L",
    "alt": "U/L",
}
RANGES = {
    "ferritin": ("10", "200"),
    "tsat": ("16", "45"),
    "hb": ("12.0", "15.5"),
    "mcv": ("80", "96"),
    "crp": (None, "5"),
    "phosphate": ("0.80", "1.45"),
    "alt": (None, "35"),
}


def at(text: str) -> Moment:
    """Return a moment in UTC."""
    moment = read_moment(text, UTC)
    assert moment is not None
    return moment


def result(analyte: str, value: str, collected: str, **changes: object) -> Result:
    """Return one result with the unit and range of an ordinary laboratory."""
    low, high = RANGES[analyte]
    fields = {
        "analyte": analyte,
        "value": value,
        "unit": UNITS[analyte],
        "collected": at(collected),
        "reference_low": None if low is None else Decimal(low),
        "reference_high": None if high is None else Decimal(high),
        "laboratory": "Lab Nord",
        **changes,
    }
    return Result(**fields)  # type: ignore[arg-type]


def panel(collected: str, **values: str) -> tuple[Result, ...]:
    """Return the results of one sample."""
    return tuple(result(analyte, value, collected) for analyte, value in values.items())


def infusion(started: str, mg: str, product: str = "ferric_carboxymaltose") -> Infusion:
    """Return one completed infusion."""
    return Infusion(product=product, dose_mg=Decimal(mg), started=at(started))


def elena() -> Record:
    """Deficient, dosed once, tested too early, then provisional, then steady and replete."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0042"),),
            family_name="Marchetti",
            given_name="Elena",
            sex=Sex.FEMALE,
            birth_date=read_partial_date("1991-11-17"),
            menopausal_status=MenopausalStatus.PRE,
            weight_kg=Decimal(62),
        ),
        infusions=(infusion("2026-03-02", "1000"),),
        results=(
            *panel("2025-11-12", ferritin="9", tsat="8", hb="9.0", mcv="74", crp="2"),
            *panel(
                "2026-02-26", ferritin="6", tsat="5", hb="8.4", mcv="69", crp="2", phosphate="1.08"
            ),
            result("ferritin", "1050", "2026-03-10", lab_flag="H"),
            result("tsat", "58", "2026-03-10", lab_flag="H"),
            *panel("2026-03-10", hb="9.4", mcv="71", crp="3", phosphate="0.71"),
            *panel(
                "2026-04-13",
                ferritin="160",
                tsat="25",
                hb="12.1",
                mcv="80",
                crp="2",
                phosphate="0.96",
            ),
            *panel(
                "2026-06-01",
                ferritin="105",
                tsat="27",
                hb="13.2",
                mcv="85",
                crp="1",
                phosphate="1.04",
            ),
        ),
        symptoms=(
            Symptom(scale="fatigue_nrs", at=at("2026-02-26"), score="8"),
            Symptom(scale="fatigue_nrs", at=at("2026-06-01"), score="2"),
        ),
    )


def henrik() -> Record:
    """Two doses far above the need; ferritin and TSAT above their limits in two samples."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0117"),),
            family_name="Lindqvist",
            given_name="Henrik",
            sex=Sex.MALE,
            birth_date=read_partial_date("1968-01-23"),
            weight_kg=Decimal(84),
        ),
        infusions=(
            infusion("2025-09-15", "1000", "ferric_derisomaltose"),
            infusion("2025-09-22", "1000", "ferric_derisomaltose"),
        ),
        results=(
            *panel("2025-08-25", ferritin="41", tsat="22", hb="11.9", mcv="82", crp="2", alt="31"),
            *panel("2025-11-04", ferritin="702", tsat="54", hb="14.1", mcv="88", crp="3", alt="34"),
            *panel("2026-01-19", ferritin="548", tsat="58", hb="14.9", mcv="90", crp="2", alt="36"),
            *panel("2026-05-26", ferritin="566", tsat="61", hb="15.1", mcv="91", crp="2", alt="38"),
        ),
    )


def namesake() -> Record:
    """Another Marchetti whose given name begins alike."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0107"),),
            family_name="Marchetti",
            given_name="Elvira",
            sex=Sex.FEMALE,
            birth_date=read_partial_date("1961-07-11"),
        ),
        results=panel("2026-05-20", ferritin="88", hb="12.4"),
    )


def dosed_lately() -> Record:
    """One dose two weeks ago and a ferritin drawn a week after it: wait."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0208"),),
            family_name="Bauer",
            given_name="Katharina",
            sex=Sex.FEMALE,
            birth_date=read_partial_date("1985-03-02"),
            weight_kg=Decimal(70),
        ),
        conditions=(Condition(code="ibd", since=date(2019, 1, 1)),),
        infusions=(infusion("2026-05-20", "1000"),),
        results=(
            *panel("2026-05-18", ferritin="12", tsat="7", hb="9.9"),
            result("ferritin", "890", "2026-05-28", lab_flag="H"),
            *panel("2026-05-28", hb="10.3"),
        ),
    )


def every_state() -> Record:
    """Censored, corrected, excluded, haemolysed and held rows, a partial dose, a transfusion."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0312"),),
            family_name="Schneider-Wollenweber",
            given_name="Maximiliane Theodora",
            sex=Sex.FEMALE,
            birth_date=read_partial_date("1962-10-05"),
            weight_kg=Decimal("71.5"),
        ),
        infusions=(
            infusion("2026-01-14", "500", "iron_sucrose"),
            Infusion(
                product="iron_sucrose",
                dose_mg=Decimal(120),
                started=at("2026-01-16"),
                status=DoseStatus.PARTIAL,
                reaction="urticaria",
            ),
        ),
        events=(Event(kind="rbc_transfusion", at=at("2026-02-20"), units="2"),),
        results=(
            result("ferritin", "<5", "2026-01-10"),
            result("tsat", "4", "2026-01-10"),
            result("hb", "7.9", "2026-01-10"),
            result("ferritin", ">1650", "2026-01-20", lab_flag="H"),
            result("tsat", "99", "2026-01-20"),
            result("hb", "8.2", "2026-01-20", unit=""),
            result("ferritin", "95", "2026-05-20", haemolysed=True),
            result("tsat", "19", "2026-05-20", haemolysed=True),
            result(
                "hb",
                "104",
                "2026-05-20",
                unit="g/L",
                reference_low=Decimal(120),
                reference_high=Decimal(155),
            ),
        ),
    )


def many_results(count: int = 200) -> Record:
    """One patient with ``count`` results over years of repeated courses."""
    start = date(2020, 1, 6)
    samples = count // 4
    results: list[Result] = []
    for position in range(samples):
        day = (start + timedelta(days=position * 46)).isoformat()
        wave = position % 9
        results += panel(
            day,
            ferritin=str(20 + wave * 37),
            tsat=str(9 + wave * 4),
            hb=f"{9.5 + wave * 0.5:.1f}",
            crp=str(1 + wave % 4),
        )
    doses = tuple(
        infusion((start + timedelta(days=200 + 414 * one)).isoformat(), "1000") for one in range(5)
    )
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0500"),),
            family_name="García Ortega",
            given_name="Lucía",
            sex=Sex.FEMALE,
            birth_date=read_partial_date("1979-12-30"),
            weight_kg=Decimal(58),
        ),
        infusions=doses,
        results=tuple(results),
    )


def everybody() -> tuple[Record, ...]:
    """Return all of them."""
    return (elena(), namesake(), henrik(), dosed_lately(), every_state(), many_results())


def store_record(workspace: Workspace, record: Record) -> str:
    """Write a record into a store as a person would; return the patient's key."""
    key = workspace.add_patient(record.patient)
    chart = workspace.open_chart(key)
    if record.results:
        chart.add_results(record.results)
    for condition in record.conditions:
        chart.add_condition(condition)
    for dose in record.infusions:
        chart.add_infusion(dose)
    for event in record.events:
        chart.add_event(event)
    for symptom in record.symptoms:
        chart.add_symptom(symptom)
    return key
