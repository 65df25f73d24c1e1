"""The pages of a review in the window's header: tabs to the keyboard and to the reader."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.theme import Theme
from dtadesign.wording import tr

_SIDE, _TIGHT = 17, 7


class PageTabs(QTabBar):
    """``pages`` are pairs of id and word; ``page_asked`` carries an id when one is chosen."""

    page_asked = Signal(str)
    focus_rect_changed = Signal()

    def __init__(self, theme: Theme, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._setting, self._lit = theme, False, True
        self._side, self._room = _SIDE, 0
        self._ids = [id_ for id_, _ in pages]
        self.setAccessibleName(tr("Pages"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for _, word in pages:
            self.addTab(word)
        self.currentChanged.connect(self._tell)
        self.tabBarClicked.connect(self._tell_again)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body", 600))  # also makes Qt lay the tabs out anew
        self.updateGeometry()
        self.update()

    def set_tight(self, *, tight: bool) -> None:
        """Closer together, where all would not fit otherwise."""
        side = _TIGHT if tight else _SIDE
        if side != self._side:
            self._side = side
            self.setIconSize(self.iconSize())  # makes Qt lay the tabs out anew

    def whole_width(self) -> int:
        """The width of all tabs."""
        return sum(self.tabSizeHint(index).width() for index in range(self.count()))

    def set_room(self, room: int) -> None:
        """Leave those at the end out, never the one that is on, until the rest fits; the menu has all."""
        if self.whole_width() <= room and all(map(self.isTabVisible, range(self.count()))):
            self._room = room
            return
        self._room = room
        shown = [*range(self.count())]
        for index in reversed(range(self.count())):
            if sum(self.tabSizeHint(one).width() for one in shown) <= room:
                break
            if index != self.currentIndex():
                shown.remove(index)
        for index in range(self.count()):
            if self.isTabVisible(index) != (index in shown):
                self.setTabVisible(index, index in shown)
        self.updateGeometry()

    def set_pages(self, pages: Sequence[tuple[str, str]]) -> None:
        """Other tabs, without a signal; the same change nothing."""
        if [id_ for id_, _ in pages] == self._ids:
            return
        page, self._setting = self.page(), True
        while self.count():
            self.removeTab(0)
        self._ids = [id_ for id_, _ in pages]
        for _, word in pages:
            self.addTab(word)
        self.set_page(page)

    def has(self, page: str) -> bool:
        """Whether this page has a tab."""
        return page in self._ids

    def _tell(self, index: int) -> None:
        self.focus_rect_changed.emit()
        if not self._setting:
            self.page_asked.emit(self._ids[index])

    def _tell_again(self, index: int) -> None:
        """While another page is on, the tab that was left last leads back too."""
        if not self._lit and index == self.currentIndex():
            self.page_asked.emit(self._ids[index])

    def set_page(self, page: str) -> None:
        """Show which page is on, without a signal; none where it has no tab."""
        self._setting, self._lit = True, page in self._ids
        if self._lit:
            self.setTabVisible(self._ids.index(page), True)
            self.setCurrentIndex(self._ids.index(page))
        self._setting = False
        if self._room:
            self.set_room(self._room)
        self.update()

    def page(self) -> str:
        """Which page is on; nothing where it has no tab."""
        return self._ids[self.currentIndex()] if self._lit else ""

    def focus_rect(self) -> QRect:
        """The current tab, for the ring."""
        return self.tabRect(self.currentIndex()).adjusted(4, 8, -4, -8)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the bold word, so that nothing moves when it is chosen."""
        word = QFontMetricsF(self._theme.font("body", 600)).horizontalAdvance(self.tabText(index))
        width = round(word) + 2 * self._theme.px(self._side)
        return QSize(width, self._theme.px(tokens().height["header"]))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """All tabs are seen."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the words, and a line beneath the one that is shown."""
        painter, theme = QPainter(self), self._theme
        for index in range(self.count()):
            if not self.isTabVisible(index):
                continue
            rect, chosen = self.tabRect(index), self._lit and index == self.currentIndex()
            painter.setFont(theme.font("body", 600 if chosen else 500))
            painter.setPen(theme.colour("ink" if chosen else "ink2"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if chosen:
                line = QRectF(rect.x(), self.height() - 3, rect.width(), 3)
                painter.fillRect(line, theme.colour("accent"))
