"""How the walk's panes share the window: three beside one another, or drawers where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from dtadesign.gui.walk_strip import Strip
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_article import Form
    from dtadesign.gui.walk_background import Background

SMALL = 1080
NORMAL = 1280
WIDE = 1760


class Panes(QWidget):
    """Outline, middle, background (only when wide) and scorecard. ``form_changed`` says: lay out anew."""

    form_changed = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, outline: QWidget, middle: QWidget, scorecard: QWidget
    ) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._outline, self._middle = outline, middle
        self._scorecard = scrolling(scorecard)
        self._side = Pane(theme, "surface", (28, 24, 24, 24), 18)
        self._side_scroll = scrolling(self._side)
        self.strip = Strip(theme)
        self._splitter = _Splitter(self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for part in (outline, middle, self._side_scroll, self._scorecard):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._splitter, 1)
        self._left = Drawer(theme, self, tr("Outline"), "left")
        self._right = Drawer(theme, self, tr("Scorecard"), "right", 372)
        self.strip.outline_asked.connect(self._left.open_drawer)
        self.strip.scorecard_asked.connect(self._right.open_drawer)
        self._shown: tuple[object, ...] = ()

    def form(self, width: int) -> Form:
        """Which form this width has room for."""
        room = width / self._theme.text_scale
        return "wide" if room >= WIDE else "normal" if room >= SMALL else "small"

    def middle_width(self, width: int) -> int:
        """How much the middle has."""
        left, right = self._widths(width)
        return width - left - right - (self._side_width() if self.form(width) == "wide" else 0)

    def _side_width(self) -> int:
        return self._theme.px(352)

    def _widths(self, width: int) -> tuple[int, int]:
        """Those of the outline and the scorecard; 0 where they are drawers."""
        room, px = width / self._theme.text_scale, self._theme.px
        kept = self._settings.panes
        wide = room >= WIDE
        left, right = (px(320), px(360)) if wide else (px(288), px(340))
        if len(kept) == 2:
            left, right = (min(max(w, px(220)), width // 3) for w in kept)
        return (left if room >= SMALL else 0), (right if room >= NORMAL else 0)

    def fit(self, width: int) -> None:
        """Put every pane where this width has room for it."""
        left, right = self._widths(width)
        form = self.form(width)
        state = (form, left, right, width, self._theme.text_scale)
        if state == self._shown:
            return
        self._shown = state
        self._place(self._outline, self._left, 0, beside=left > 0)
        self._place(self._scorecard, self._right, 3, beside=right > 0)
        self._side_scroll.setVisible(form == "wide")
        self.strip.setVisible(not right)
        self.strip.set_room(width / self._theme.text_scale, outline=not left)
        side = self._side_width() if form == "wide" else 0
        shares = {self._outline: left, self._middle: width - left - right - side}
        shares |= {self._side_scroll: side, self._scorecard: right}
        sizes = [shares[part] for part in self._parts()]
        self._splitter.setSizes(sizes)

    def _place(self, pane: QWidget, drawer: Drawer, at: int, *, beside: bool) -> None:
        is_beside = self._splitter.indexOf(pane) >= 0
        if beside and not is_beside:
            drawer.close_drawer()
            self._splitter.insertWidget(min(at, self._splitter.count()), pane)
            pane.show()
        elif not beside and is_beside:
            drawer.set_content(pane)

    def take_background(self, background: Background | None) -> None:
        """Let the background stand beside the article, all of it open."""
        if background is None:
            return
        for section in background.sections.values():
            if section.parentWidget() is not self._side:
                self._side.column.addWidget(section)

    def close_drawers(self) -> None:
        """Put both away."""
        self._left.close_drawer()
        self._right.close_drawer()

    def _keep(self) -> None:
        sizes = dict(zip(self._parts(), self._splitter.sizes(), strict=True))
        left, right = sizes.get(self._outline, 0), sizes.get(self._scorecard, 0)
        if left and right:
            self._settings.panes = [left, right]
            self._shown = ()

    def _parts(self) -> list[QWidget]:
        every = (self._splitter.widget(at) for at in range(self._splitter.count()))
        return [part for part in every if part is not None]

    def restore(self) -> None:
        """The widths of the design again."""
        self._settings.panes = []
        self._shown = ()
        self.fit(self.width())
        self.form_changed.emit()


class _Handle(QSplitterHandle):
    """A hairline; a double click restores the widths."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the design's widths."""
        super().mouseDoubleClickEvent(event)
        panes = self.splitter().parentWidget()
        if isinstance(panes, Panes):
            panes.restore()


class _Splitter(QSplitter):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
