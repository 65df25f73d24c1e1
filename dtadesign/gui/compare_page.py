"""The compare page: this review beside another one, or beside itself at an earlier moment.

The other file is only read: no lock is taken, and nothing of it goes into this review.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from dtadesign.errors import DtaError, ReviewDamaged
from dtadesign.exchange.comparison import comparison
from dtadesign.exchange.comparison_text import comparison_markdown
from dtadesign.gui.announce import announce
from dtadesign.gui.compare_choosing import Choosing
from dtadesign.gui.compare_result import Result
from dtadesign.gui.page import Page
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import in_the_middle
from dtadesign.review.file import read_review
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record

WIDEST = 1560


class ComparePage(Page):
    """Chooses two states and shows what moved. A place is two events of this record: ``12-40``."""

    name = "compare"
    title = mark("Compare")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings = settings
        self._other: Record | None = None
        self._moments: tuple[int, int] | None = None
        self._swapped, self._as_table = False, False
        self._shown_of: object = None
        self.result: Result | None = None
        self.choosing = Choosing(theme)
        self.choosing.file_asked.connect(self.choose_file)
        self.choosing.path_chosen.connect(lambda path: self.compare_with(Path(path)))
        self.choosing.moments_asked.connect(self.compare_moments)
        self._stack = Stack()
        self._stack.addWidget(in_the_middle(self.choosing))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setAcceptDrops(True)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        for part in (self.choosing, self.result):
            if part is not None:
                part.setMaximumWidth(self.theme.px(WIDEST))

    # --- choosing

    def choose_file(self) -> None:
        """Ask for the other review."""
        headline = tr("Compare with…")
        filters = tr("Reviews") + " (*.dtareview);;" + tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, headline, str(self.document.path.parent), filters)
        if chosen:
            self.compare_with(Path(chosen))

    def compare_with(self, path: Path) -> None:
        """Read another review and compare it with this one; what stands in the way is said."""
        try:
            other = read_review(path)
        except DtaError as error:
            self._refuse(_why(path, error))
            return
        self._other, self._moments = other, None
        self._swapped = other.review.at > self.document.record.review.at
        self._show_result()

    def _refuse(self, sentence: str) -> None:
        """Back to choosing, with the sentence; what was compared before is let go."""
        self.choose()
        self.choosing.say(sentence)
        announce(self, sentence)

    def compare_moments(self, old: int, new: int) -> None:
        """Compare this review after two of its events."""
        self._other, self._moments, self._swapped = None, (old, new), False
        self._show_result()

    def choose(self) -> None:
        """Back to choosing with what to compare."""
        self._other = self._moments = None
        self._drop_result()
        self.choosing.say("")
        self.refresh()
        self._stack.setCurrentIndex(0)
        self.choosing.file.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing

    def _sides(self) -> tuple[Record, Record]:
        record = self.document.record
        if self._moments is not None:
            old, new = self._moments
            sides = record.at(old), record.at(new) if new < len(record.events) else record
        else:
            sides = self._other or record, record
        return (sides[1], sides[0]) if self._swapped else sides

    def _show_result(self) -> None:
        """Compare and show it, from the top."""
        self.document.write_typing()
        self._compare()
        if self.result is not None:
            self.result.head.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{self.result.head.accessibleName()}. {self.result.head.lead.text()}")

    def _compare(self) -> None:
        self._drop_result()
        self._shown_of = self.document.record
        found = comparison(*self._sides())
        result = Result(self.theme, found, self.document.record.fingerprint, self._place_of)
        result.go_asked.connect(lambda id_: self.go_asked.emit("walk", id_))
        result.swap_asked.connect(self.swap)
        result.other_asked.connect(self.choose)
        result.copy_asked.connect(self.copy)
        result.table_asked.connect(self.turn_chart)
        result.set_table(self._as_table)
        self.result = result
        self._fit()
        area = in_the_middle(result)
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)

    def _drop_result(self) -> None:
        self.result = None
        while (before := self._stack.widget(1)) is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _place_of(self, consideration: str, successors: Sequence[str]) -> str:
        """Where the open review asks this: it itself, else the first that took its place."""
        known = self.document.checklist.by_id
        return next((name for name in (consideration, *successors) if name in known), "")

    def swap(self) -> None:
        """Old becomes new and new becomes old."""
        self._swapped = not self._swapped
        self._show_result()

    def turn_chart(self) -> None:
        """The chart as a table, or back."""
        self._as_table = not self._as_table
        if self.result is not None:
            self.result.set_table(self._as_table)
        announce(self, tr("The chart is shown as a table.") if self._as_table else tr("The chart is drawn."))

    def copy(self) -> None:
        """The comparison as Markdown, to paste into a message or into minutes."""
        if self.result is not None:
            QGuiApplication.clipboard().setText(comparison_markdown(self.result.found))
            self.result.copy.setText(tr("Copied"))
            self.result.copy.updateGeometry()
            announce(self, tr("The comparison is on the clipboard."))

    # --- the page

    def refresh(self) -> None:
        """The record went on: list its moments anew, or compare anew."""
        if self.result is None:
            self.choosing.moments.show_record(self.document.record)
            return
        if self.document.record is not self._shown_of:
            area = self._stack.currentWidget()
            at = area.verticalScrollBar().value() if isinstance(area, QScrollArea) else 0
            self._compare()
            area = self._stack.currentWidget()
            if isinstance(area, QScrollArea):
                area.verticalScrollBar().setValue(at)

    def enter(self, place: str = "") -> None:
        """Come to the front, at two moments where they are named, else where one was."""
        old, _, new = place.partition("-")
        if old.isdigit() and new.isdigit() and int(old) < int(new) <= len(self.document.record.events):
            self.compare_moments(int(old), int(new))
            return
        own = str(self.document.path)
        self.choosing.show_recent(tuple(entry for entry in self._settings.recent if entry.path != own))
        self.refresh()
        first = self.result.head if self.result is not None else self.choosing.file
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> str:
        """The two moments that are compared; another file is chosen anew."""
        return "{}-{}".format(*self._moments) if self._moments else ""

    def panes(self) -> list[QWidget]:
        """Head, chart and lists; or the two ways to choose."""
        if self.result is None:
            moments = self.choosing.moments
            return [self.choosing.file, moments.old, moments.new]
        rows = list(self.result.chart.rows.values())
        return [self.result.head, self.result.other, *rows[:1]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``T`` turns the chart into a table; Escape goes back to choosing."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_T and plain and self.result is not None:
            self.turn_chart()
        elif event.key() == Qt.Key.Key_Escape and self.result is not None:
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file of this computer may be dropped here, to be compared."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare with what was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.compare_with(Path(files[0]))


def _why(path: Path, error: DtaError) -> str:
    """Why a file cannot be compared, by its name and not its whole path."""
    reason = str(error).replace(str(path), path.name)
    if isinstance(error, ReviewDamaged):
        return tr("The other file is damaged, so it cannot be compared. {reason}").format(reason=reason)
    return tr("That file cannot be compared. {reason}").format(reason=reason)
