"""The library's sources: a list, and beside it or in its place the one that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.library_reading import Reading
from dtadesign.gui.library_rows import Part, Row, RowList
from dtadesign.gui.library_words import name_of, source_row
from dtadesign.gui.mirrored import margins
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import scrolling
from dtadesign.library.filtering import not_known_sentence
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.library.filtering import Found
    from dtadesign.library.sources import Source

BESIDE = 860
"""Width (px at 100 %) from which list and reading pane stand side by side."""
LIST = (400, 460)
MAY_BE = mark("The sources in the list may be of this kind or not: what is known of them does not tell.")
NOTHING = mark("With fewer filters there may be something.")


class SourcesView(QWidget):
    """``consideration_asked`` carries the id of a consideration that rests on what is read."""

    consideration_asked = Signal(str)
    read = Signal(str)

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__()
        self._theme = theme
        self._sources: dict[str, Source] = {}
        self._beside, self._reads = True, False
        self.list = RowList(theme, tr("Studies and references"), side=32)
        self.reading = Reading(theme, checklist)
        self.back = Button(theme, tr("Back to the list"), icon="arrow-left", size="button_small")
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.list.taken.connect(self._take)
        self.list.opened.connect(self._open)
        self.back.clicked.connect(self.show_list)
        self.reading.consideration_asked.connect(self.consideration_asked)

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area = scrolling(self.reading)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.reading.accessibleName())
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self._back_row = QHBoxLayout()
        self._back_row.addWidget(self.back)
        self._back_row.addStretch(1)
        side.addLayout(self._back_row)
        side.addWidget(self.area, 1)
        self._line = QFrame()
        self._line.setProperty("rule", "true")
        self._line.setStyleSheet("QFrame { max-height: 16777215px; }")
        self._line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._line)
        row.addWidget(self._side, 1)

    def show_found(self, found: Found) -> None:
        """List what answers, and apart those of which it is not known."""
        self._sources = {source.key: source for source in (*found.sources, *found.not_known)}
        rows = [source_row(source) for source in found.sources]
        if found.not_known:
            said = not_known_sentence(found)
            rows.append(Row("heading:not known", (Part(said, "label", "ink"),), said, heading=True))
            rows += [source_row(source) for source in found.not_known]
        if self.current() not in {source.key for source in found.sources}:
            self.list.clear()  # what is read now is not what was asked for
        self.list.set_rows(rows)
        if not found.sources:
            self.reading.show_nothing(tr(MAY_BE if found.not_known else NOTHING))
        elif not self.list.current_id():
            self.list.set_current(found.sources[0].key)
            self._show(found.sources[0].key)

    def show_source(self, key: str) -> bool:
        """Read this one; False where it is not in the list."""
        if not self.list.set_current(key):
            return False
        self._take(key)
        return True

    def current(self) -> str:
        """The key of what is read."""
        return self.list.current_id()

    def _show(self, key: str) -> None:
        if key in self._sources:
            self.reading.show_source(self._sources[key])
            self.area.verticalScrollBar().setValue(0)
            self.area.setAccessibleName(name_of(self._sources[key]))
            self.area.setAccessibleDescription(self.reading.spoken())
            self.read.emit(key)

    def _take(self, key: str) -> None:
        """Read it, in the list's place where there is no room beside."""
        self._show(key)
        self._reads = True
        self._fit()
        if not self._beside:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        """Read it, and go there: Enter in the list."""
        self._take(key)
        if self._beside:
            self.area.setFocus(Qt.FocusReason.TabFocusReason)

    def show_list(self) -> None:
        """Back to the list."""
        self._reads = False
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def hides_list(self) -> bool:
        """Whether what is read stands in the list's place."""
        return not self._beside and self._reads

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another, or one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self._beside = self.width() >= px(BESIDE)
        self.list.setVisible(not self.hides_list)
        self._side.setVisible(self._beside or self._reads)
        self._line.setVisible(self._beside)
        self.back.setVisible(not self._beside)
        side = px(12) if not self._beside else 0
        self._back_row.setContentsMargins(*margins(self, px(32) if side else 0, side, 0, 0))
        if self._beside:
            self.list.setFixedWidth(max(px(LIST[0]), min(px(LIST[1]), self.width() // 3)))
        else:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16777215)
