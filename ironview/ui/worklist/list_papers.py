"""What of the worklist goes on paper: the list, the calls about tests, and labels lane by lane."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from ironview.controller.worklist import WorkLine
from ironview.domain.worklist import Lane
from ironview.ui.paper.labels import Label, LabelDocument
from ironview.ui.paper.sheets import Sheet
from ironview.ui.worklist.call_sheet import TEST_LANES, call_document, called, label_of_line
from ironview.ui.worklist.list_print_dialog import Paper
from ironview.ui.worklist.list_sheet import ListSource, list_document
from ironview.wording.dates import date_text
from ironview.wording.worklist import lane_name

translate = QCoreApplication.translate


def list_papers(source: ListSource) -> list[Paper]:
    """Return everything that can be printed of a list; labels only where somebody has one."""
    lines = {lane: lines for lane, lines, _ in source.lanes}
    of_tests = {lane: lines.get(lane, ()) for lane in TEST_LANES}
    papers = [
        Paper(
            name=translate("ListPapers", "Worklist"),
            code="worklist",
            keys=[line.key for some in lines.values() for line in some],
            make=lambda sheet, _first: list_document(source, sheet),
        ),
        Paper(
            name=translate("ListPapers", "Calls about tests"),
            code="calls",
            keys=[line.key for some in of_tests.values() for line in called(some)],
            make=lambda sheet, _first: call_document(source, sheet),
        ),
    ]
    labels = (_labels(source, lane, some) for lane, some in of_tests.items())
    return papers + [one for one in labels if one.keys]


def _labels(source: ListSource, lane: Lane, lines: Sequence[WorkLine]) -> Paper:
    made = [(line.key, label) for line in lines if (label := label_of_line(line)) is not None]
    title = translate("ListPapers", "Labels: {lane}").format(lane=lane_name(lane))
    whole = translate("ListPapers", "{labels}, {date}")
    return Paper(
        name=f"{title} ({len(made)})",
        code="labels",
        keys=[key for key, _ in made],
        make=partial(
            _sheet_of_labels,
            [label for _, label in made],
            whole.format(labels=title, date=date_text(source.today)),
        ),
        is_labels=True,
    )


def _sheet_of_labels(
    labels: Sequence[Label], title: str, sheet: Sheet, first: int
) -> LabelDocument:
    return LabelDocument(sheet=sheet, title=title, labels=labels, first=first)
