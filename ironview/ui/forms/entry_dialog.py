"""The frame of every form: identity on top, consequences and buttons below, nothing ever lost."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.conflicts import Conflict, Seen, conflicts_of
from ironview.domain.errors import IronViewError
from ironview.domain.interpretation import Interpretation
from ironview.domain.record import Patient
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.conflict_dialog import Choice, ConflictDialog
from ironview.ui.forms.consequence_box import Consequence, ConsequenceBox
from ironview.ui.forms.entry_footer import EntryFooter
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.forms.identity_strip import IdentityStrip
from ironview.ui.identity import identity_of
from ironview.ui.layout import MINIMUM_HEIGHT, MINIMUM_WIDTH
from ironview.wording.conflicts import conflict_sentence
from ironview.wording.told import error_text

_PREVIEW_MS = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryDialog(QDialog):
    """A form that writes one thing.

    Subclasses fill ``body``, call ``entry_changed`` whenever something typed changes, and answer
    ``open_question``, ``is_dirty``, ``consequences`` and ``write``. A failed save leaves every
    field as it is and says so; Esc with something typed asks in the footer, not in a new window.

    Signals:
        saved: The entry is in the store.
        other_patient_requested: The person wants to enter this for another patient, and
            nothing typed stands in the way any more.
        next_patient_requested: The entry is in the store, the next patient is wanted.
    """

    saved = Signal()
    other_patient_requested = Signal()
    next_patient_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, body_scrolls: bool = True) -> None:
        """Open over a window; a body that does not scroll as a whole has a part that does."""
        super().__init__(parent)
        self.setModal(True)
        self._inner: QWidget | None = QWidget() if body_scrolls else None
        self.identity = IdentityStrip()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(20, 14, 20, 6)
        self.body.setSpacing(12)
        self.box = ConsequenceBox()
        self.failure = FailureLine()
        self.footer = EntryFooter()
        self._leaves_for_other = False
        self._follows = False
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self.foresee)
        self._build()
        self._ring = FocusRing(self)
        self.footer.save.clicked.connect(self.save)
        self.footer.next.clicked.connect(self._save_and_next)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.compare.clicked.connect(self.compare)
        self.footer.discarded.connect(self._discard)
        self.identity.other_patient_requested.connect(self._on_identity_other_patient_requested)

    @property
    def changed_meanwhile(self) -> str:
        """What to say when somebody changed what this form shows."""
        chart, first = self.mended_chart, next(iter(self.conflicts()), None)
        if chart is None or first is None:
            return ""
        said = conflict_sentence(
            first.seen,
            first.by,
            first.at,
            chart.today,
            is_own=first.is_own,
            is_gone=first.theirs is None,
        )
        return self.tr("{said} Your entry is kept; compare before saving.").format(said=said)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return what somebody changed of the entries this form was opened with."""
        chart, rows = self.mended_chart, self.amended_rows()
        return conflicts_of(chart, rows) if chart is not None and rows else ()

    @property
    def mended_chart(self) -> Chart | None:
        """The chart the changed entries belong to; None where there are none."""
        return None

    def amended_rows(self) -> Sequence[Seen]:
        """Return the stored entries this form changes, as it was opened with them."""
        return ()

    def drafted_rows(self) -> Sequence[Seen]:
        """Return those entries as typed, in the same order; nothing while that cannot be told."""
        return ()

    def see_anew(self, rows: Sequence[Seen]) -> None:
        """Take these for what the form was opened with; what is typed stays."""

    def reveal(self, field: QWidget) -> None:
        """Scroll to a field that takes the focus without Tab."""
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(field):
                area.ensureWidgetVisible(field)

    def open_question(self) -> str:
        """Return why this cannot be saved yet; empty when it can."""
        return ""

    def is_dirty(self) -> bool:
        """Return whether closing would lose something typed."""
        return False

    def consequences(self) -> Sequence[Consequence]:
        """Return what saving will do."""
        return ()

    def write(self) -> None:
        """Write the entry.

        Raises:
            IronViewError: Nothing was written.
        """

    def first_open_field(self) -> QWidget | None:
        """Return the field that asks or is refused, or None."""
        return None

    def fit(self, size: QSize) -> None:
        """Take this size, or what the screen has room for."""
        screen = self.screen().availableGeometry().size()
        self.resize(size.boundedTo(screen.expandedTo(QSize(MINIMUM_WIDTH, MINIMUM_HEIGHT))))

    @Slot()
    def entry_changed(self) -> None:
        """Look again at what is typed; consequences follow within 100 ms."""
        self.failure.clear()
        self._show_question()
        self._preview.start()

    @Slot()
    def foresee(self) -> None:
        """Say now what saving will do."""
        self._preview.stop()
        with self._failures_told():
            self.box.show_lines(self.consequences())
        self._show_question()
        self._make_room()

    @Slot()
    def compare(self) -> None:
        """Show what somebody changed meanwhile beside what is typed, and let the person choose."""
        chart, found, seen = self.mended_chart, self.conflicts(), self.amended_rows()
        if chart is None or not found:
            return
        now = {_key(one.seen): one.theirs for one in found}
        self.see_anew([now.get(_key(row)) or row for row in seen])
        mine = [row for row in self.drafted_rows() if now.get(_key(row)) is not None]
        dialog = ConflictDialog(found, mine, chart.today, self)
        dialog.exec()
        choice = dialog.choice
        dialog.deleteLater()
        if choice is not Choice.MINE:
            self.see_anew(seen)
        self.failure.clear()
        self.foresee()
        if choice is Choice.THEIRS:
            self._close()

    @Slot()
    def save(self) -> None:
        """Write the entry and close; or say what is in the way and lose nothing."""
        if self._written():
            self.accept()

    @override
    def reject(self) -> None:
        if self.footer.is_asking:
            self.footer.keep_typing()
        elif self.is_dirty():
            self.footer.ask_to_discard()
        else:
            self._close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.mended_chart is not None and not self._follows:
            self._follows = True
            self.mended_chart.changed.connect(self.foresee)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.is_dirty() and self.result() == 0:
            event.ignore()
            self.footer.ask_to_discard()
            return
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif held == Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif held & Qt.KeyboardModifier.ControlModifier:
            # Ctrl+Shift+Enter is a key of the window behind, and saves nothing.
            event.ignore()
        else:
            self.enter_pressed(self.focusWidget())

    def enter_pressed(self, focused: QWidget | None) -> None:
        """Press the focused button, or move to the next field."""
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.focusNextChild()

    def _written(self) -> bool:
        self.foresee()
        if self.open_question():
            field = self.first_open_field()
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.reveal(field)
            return False
        try:
            self.write()
        except IronViewError as error:
            self.failure.show_failure(error_text(error))
            self._make_room()
            self._show_question()
            if self.conflicts():
                self.compare()
            return False
        self.failure.clear()
        self.saved.emit()
        return True

    @Slot()
    def _save_and_next(self) -> None:
        if self._written():
            self.accept()
            self.next_patient_requested.emit()

    @Slot()
    def _on_identity_other_patient_requested(self) -> None:
        self._leaves_for_other = True
        self.reject()

    @Slot()
    def _discard(self) -> None:
        self._close()

    def _close(self) -> None:
        self.done(QDialog.DialogCode.Rejected)
        if self._leaves_for_other:
            self.other_patient_requested.emit()

    def _make_room(self) -> None:
        """Grow where sentences need more lines than there are; never shrink by itself."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        missing = layout.totalHeightForWidth(self.width()) - self.height()
        if self._inner is not None:
            layout = self._inner.layout()
            wanted = layout.totalHeightForWidth(self._inner.width()) if layout else 0
            missing = max(missing, 0) + max(wanted - self._inner.height(), 0)
        if missing > 0:
            self.fit(QSize(self.width(), self.height() + missing))

    def _show_question(self) -> None:
        with self._failures_told():
            self.footer.show_question(self.open_question(), can_compare=bool(self.conflicts()))

    @contextmanager
    def _failures_told(self) -> Iterator[None]:
        """Say that the store cannot be asked at present; what is typed stays."""
        try:
            yield
        except IronViewError as error:
            self.failure.show_failure(error_text(error))

    def _scrolled(self) -> QWidget:
        if self._inner is None:
            plain = QWidget()
            plain.setLayout(self.body)
            return plain
        self._inner.setLayout(self.body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inner)
        for ground in (scroll.viewport(), self._inner):
            ground.setAutoFillBackground(True)
            ground.setBackgroundRole(QPalette.ColorRole.Base)
        return scroll

    def _build(self) -> None:
        ground = QFrame()
        ground.setAutoFillBackground(True)
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.identity)
        inner.addWidget(self._scrolled(), 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 6, 20, 12)
        below.setSpacing(8)
        below.addWidget(self.box)
        below.addWidget(self.failure)
        inner.addLayout(below)
        inner.addWidget(self.footer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)


def _key(row: Seen) -> str:
    return "" if isinstance(row, Patient) else row.key


def dialog_title(doing: str, interpretation: Interpretation) -> str:
    """Return what is done and to whom, e.g. "Enter results, Marchetti, Elena, MRN 0042"."""
    identity = identity_of(interpretation.record.patient, interpretation.as_of)
    return f"{doing}, {identity.title}"
