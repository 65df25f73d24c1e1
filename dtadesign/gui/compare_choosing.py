"""With what to compare: another review's file, or two moments of this one's own record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dtadesign.drawing.marks import gate_mark
from dtadesign.gui.compare_moments import MomentsCard
from dtadesign.gui.compare_rows import StepRow
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.surfaces import Card, Pane, empty
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.settings import Recent
    from dtadesign.gui.theme import Theme

WIDE = 1100


class Choosing(Pane):
    """``file_asked``: choose one; ``path_chosen``: this one; ``moments_asked``: two events."""

    file_asked = Signal()
    path_chosen = Signal(str)
    moments_asked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page", (40, 28, 40, 28), 16)
        self.title = headline(theme, tr("What moved?"), "verdict")
        lead = tr("Compare this review with another one, or with itself at an earlier moment.")
        self.problem = Banner(theme, "problem", "")
        self.problem.hide()
        for part in (self.title, Text(theme, lead, "lead", "ink2"), self.problem):
            self.column.addWidget(part)
        self.moments = MomentsCard(theme)
        self.moments.moments_asked.connect(self.moments_asked)
        self._other = Card(theme, 12)
        self._fill_other()
        self._row, self._columns = QHBoxLayout(), (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            self._row.addLayout(column)
        self.column.addLayout(self._row)
        self.column.addStretch(1)
        self._wide = False
        self._arrange(wide=True)
        theme.changed.connect(self._fit)

    def _fill_other(self) -> None:
        theme, column = self._theme, self._other.column
        column.addWidget(headline(theme, tr("With another review"), "section"))
        said = tr("It is only read. Both may use different versions of the checklist.")
        column.addWidget(Text(theme, said, "reading", "ink2"))
        self.file = Button(theme, tr("Choose a file…"), "primary", icon="folder-open")
        self.file.clicked.connect(self.file_asked)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.file)
        row.addStretch(1)
        column.addLayout(row)
        drop = QHBoxLayout()
        drop.setSpacing(theme.px(10))
        drop.addWidget(IconView(theme, "download", "ink2", 18))
        drop.addWidget(Text(theme, tr("Or drop a review anywhere on this page."), "small", "ink2"), 1)
        column.addLayout(drop)
        self.recent_head = Text(theme, tr("Open lately"), "label")
        self.recent = Pane(theme, "surface")
        column.addWidget(self.recent_head)
        column.addWidget(self.recent)

    def show_recent(self, entries: Iterable[Recent]) -> None:
        """The reviews that were open lately and are still there, without the one that is open here."""
        while (item := self.recent.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = [self._recent_row(entry) for entry in entries if Path(entry.path).exists()]
        for row in rows:
            self.recent.column.addWidget(row)
        self.recent_head.setVisible(bool(rows))
        self.recent.setVisible(bool(rows))

    def _recent_row(self, entry: Recent) -> StepRow:
        state = tr("{done} of {all} answered").format(done=entry.answered, all=entry.in_scope)
        words = tr("{state} · {file}").format(state=state, file=Path(entry.path).name)
        row = StepRow(self._theme, (gate_mark(entry.worst),), entry.title, words)
        row.clicked.connect(lambda: self.path_chosen.emit(entry.path))
        row.setToolTip(entry.path)
        return row

    def say(self, sentence: str) -> None:
        """Say what stands in the way; nothing takes it back."""
        self.problem.set_words(sentence)
        self.problem.setVisible(bool(sentence))

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        groups = ((self._other,), (self.moments,)) if wide else ((self._other, self.moments), ())
        for at, column in enumerate(self._columns):
            empty(column)
            for card in groups[at]:
                column.addWidget(card)
            column.addStretch(1)
            self._row.setStretch(at, (9, 11)[at] if groups[at] else 0)
        self._space_columns()

    def _space_columns(self) -> None:
        self._row.setSpacing(self._theme.px(20) if self._wide else 0)
        for column in self._columns:
            column.setSpacing(self._theme.px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._arrange(wide=self.width() / self._theme.text_scale >= WIDE)
        self._space_columns()
