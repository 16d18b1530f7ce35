"""One FHIR document in, staged rows out."""

from collections.abc import Iterable
from datetime import tzinfo

from ironview.interchange.fhir.collection import CollectionTimes
from ironview.interchange.fhir.conditions import ConditionReader
from ironview.interchange.fhir.medications import MedicationReader
from ironview.interchange.fhir.observations import ObservationReader
from ironview.interchange.fhir.opening import Library
from ironview.interchange.fhir.own_resources import OwnResources
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.json_objects import JsonObject
from ironview.interchange.staging import Bench
from ironview.interchange.vocabulary import Vocabulary


def read_fhir(
    bench: Bench, objects: Iterable[JsonObject], vocabulary: Vocabulary, zone: tzinfo
) -> None:
    """Read bundles and bare resources of one document into the bench.

    Args:
        zone: Clinic time zone, for times in UTC or without offset.
    """
    library = Library(bench)
    for item in objects:
        library.open(item)
    subjects = Subjects(bench, library)
    OwnResources(bench, library, subjects, zone).read()
    times = CollectionTimes(library, zone)
    ObservationReader(bench, library, subjects, vocabulary.analytes, times).read()
    MedicationReader(bench, library, subjects, vocabulary.iron, zone).read()
    ConditionReader(bench, library, subjects, zone).read()
    for record in subjects.records():
        bench.add(record)
