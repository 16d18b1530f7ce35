"""Several samples signed by one key: each refused or written, read back and told by itself."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ironview.controller.chart import Chart
from ironview.controller.patient_lines import PatientLine
from ironview.controller.signing import Decision, everybody_to_ask, sign_sample, standing_of
from ironview.controller.unsigned import UnsignedList
from ironview.domain.errors import IronViewError
from ironview.domain.moments import Moment
from ironview.domain.sign_off import SignOffStanding
from ironview.domain.signing_together import may_be_signed_together, refuse_together
from ironview.domain.values import value
from ironview.wording.told import error_text

MOST_TOGETHER: Final = 50
"""Nobody looks through more at once."""


@value(kw_only=True)
class Candidate:
    """A sample that may be signed with others, as it was shown."""

    line: PatientLine
    standing: SignOffStanding

    @property
    def at(self) -> Moment:
        """When it was drawn."""
        return self.standing.content.at


def sign_together(chart: Chart, standing: SignOffStanding, responsible: str) -> None:
    """Sign a sample in which there is nothing to decide, and read it back.

    Args:
        standing: As it was shown; it must still be so.

    Raises:
        SignOffRefusedError: There is something to decide. Nothing was signed.
        ChangedMeanwhileError: The sample or its signature is another by now.
        NotReadBackError: It was written, and the file does not give it back.
        StoreError: Nothing was signed.
    """
    refuse_together(standing)
    sign_sample(chart, standing, Decision(responsible=responsible))


class SigningTogether(QObject):
    """Signs one after the other; whoever looks on can stop it after each.

    Attributes:
        keeps: Whether a chart is shown elsewhere and must stay open.

    Signals:
        signed: Candidate and its standing, read back from the store.
        refused: Candidate and a sentence; it stays as it was.
        ended: Nothing more is being signed.
    """

    signed = Signal(object, object)
    refused = Signal(object, str)
    ended = Signal()

    def __init__(self, unsigned: UnsignedList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsigned = unsigned
        self._workspace = unsigned.workspace
        self.keeps: Callable[[str], bool] = lambda _key: False
        self._waiting: list[Candidate] = []
        self._responsible = ""
        self._is_running = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._sign_next)

    def candidates(self) -> tuple[Candidate, ...]:
        """Return the first samples that may be signed together, as the store holds them now.

        Raises:
            StoreError: The store cannot be read.
        """
        found = []
        for one in self._unsigned.lines(MOST_TOGETHER, together=True):
            chart = self._workspace.open_chart(one.line.key)
            standing = standing_of(chart, one.sample.at)
            self._let_go(one.line.key)
            if standing is not None and standing.content.at == one.sample.at:
                found.append(Candidate(line=one.line, standing=standing))
        return tuple(one for one in found if may_be_signed_together(one.standing))

    def people(self) -> tuple[str, ...]:
        """Return who can be asked to see to what comes next; first who signs.

        Raises:
            StoreError: The store cannot be read.
        """
        return everybody_to_ask(self._workspace.store, self._workspace.user)

    @property
    def zone(self) -> tzinfo:
        """Where the time of a signature is told."""
        return self._workspace.zone

    @property
    def is_running(self) -> bool:
        """Whether samples are being signed."""
        return self._is_running

    def begin(self, candidates: Sequence[Candidate], responsible: str) -> None:
        """Sign these, one after the other; ``signed`` or ``refused`` follows for each."""
        self._waiting, self._responsible = list(candidates), responsible
        self._is_running = True
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Sign no more; what is signed stays."""
        self._waiting.clear()

    @Slot()
    def _sign_next(self) -> None:
        if not self._waiting:
            self._is_running = False
            self.ended.emit()
            return
        candidate = self._waiting.pop(0)
        try:
            standing = self._sign(candidate)
        except IronViewError as error:
            self.refused.emit(candidate, error_text(error))
        else:
            self.signed.emit(candidate, standing)
        finally:
            self._let_go(candidate.line.key)
        self._timer.start()

    def _sign(self, candidate: Candidate) -> SignOffStanding | None:
        chart = self._workspace.open_chart(candidate.line.key)
        sign_together(chart, candidate.standing, self._responsible)
        return standing_of(chart, candidate.at)

    def _let_go(self, key: str) -> None:
        if not self.keeps(key):
            self._workspace.close_chart(key)
