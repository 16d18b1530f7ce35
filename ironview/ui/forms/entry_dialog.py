"""The frame of every form: identity on top, consequences and buttons below, nothing ever lost."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.domain.errors import IronViewError
from ironview.domain.interpretation import Interpretation
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.consequence_box import Consequence, ConsequenceBox
from ironview.ui.forms.entry_footer import EntryFooter
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.forms.identity_strip import IdentityStrip
from ironview.ui.identity import identity_of
from ironview.ui.layout import MINIMUM_HEIGHT, MINIMUM_WIDTH
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
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self.foresee)
        self._build()
        self._ring = FocusRing(self)
        self.footer.save.clicked.connect(self.save)
        self.footer.next.clicked.connect(self._save_and_next)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.discarded.connect(self._discard)
        self.identity.other_patient_requested.connect(self._on_identity_other_patient_requested)

    @property
    def changed_meanwhile(self) -> str:
        """What to say when another window changed what this form shows."""
        return self.tr(
            "Another window changed this meanwhile. Your entry is kept; compare before saving."
        )

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
        self.box.show_lines(self.consequences())
        self._show_question()
        self._make_room()

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
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.is_dirty() and self.result() == 0:
            event.ignore()
            self.footer.ask_to_discard()
            return
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
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
        self.footer.show_question(self.open_question())

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


def dialog_title(doing: str, interpretation: Interpretation) -> str:
    """Return what is done and to whom, e.g. "Enter results, Marchetti, Elena, MRN 0042"."""
    identity = identity_of(interpretation.record.patient, interpretation.as_of)
    return f"{doing}, {identity.title}"
