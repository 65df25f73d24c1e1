"""The window's first row: what is open, its pages, search, undo, redo, and whether all is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.marks import program_sign
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import margins
from dtadesign.gui.pages import PAGES, PageKind
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button, IconButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.page_tabs import PageTabs
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

_NARROW = 1180
_TIGHT = 860
LEAST_TITLE, MOST_TITLE = 72, 240
"""Below this a name cut short says nothing; the window's title has it."""
_TINY = 600  # undo and redo are in the menu and have their keys; the name is in the window's title


class Header(QWidget):
    """The row; each signal says what was asked for."""

    page_asked = Signal(str)
    search_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    menu_asked = Signal()

    def __init__(self, theme: Theme, first: tuple[str, str, str, str] | None = None) -> None:
        """``first``: another button where one finds anything: its words, icon, key cap, and name alone."""
        super().__init__()
        self._theme, self._title = theme, ""
        finds = (tr("Find anything"), "search", "Ctrl K", tr("Find anything (Ctrl+K)"))
        words, icon, cap, alone = first or finds
        self._pages: list[tuple[str, str]] = []
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = PictureView(theme, program_sign(), 22)
        self.title = Text(theme, "", "section", wrap=False)
        self.title.setMinimumWidth(0)
        self.kind = Text(theme, "", "small", "ink2", wrap=False)
        self.tabs = PageTabs(theme, [(page.name, tr(page.title)) for page in PAGES if page.tab])
        self.search = Button(theme, words, icon=icon, key=cap, size="button_small")
        self.search_icon = IconButton(theme, icon, alone)
        self.undo = IconButton(theme, "undo-2", tr("Undo"))
        self.redo = IconButton(theme, "redo-2", tr("Redo"))
        self._tick = IconView(theme, "check", "ink2", 18)
        self.saved = Text(
            theme, "", "small", "ink2", numbers=True, wrap=False
        )  # else each minute moves the row
        self.menu = IconButton(theme, "ellipsis", tr("Menu"))
        self._connect()
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def _connect(self) -> None:
        self.tabs.page_asked.connect(self.page_asked)
        self.search.clicked.connect(self.search_asked)
        self.search_icon.clicked.connect(self.search_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.menu.clicked.connect(self.menu_asked)

    def _lay_out(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        left, right = QHBoxLayout(self._left), QHBoxLayout(self._right)
        for part in (self._sign, self.title, self.kind):
            left.addWidget(part)
        left.addStretch(1)
        right.addStretch(1)
        buttons = (self.search, self.search_icon, self.undo, self.redo, self._tick, self.saved, self.menu)
        for button in buttons:
            right.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._right.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._left, 1)
        self._row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self._right, 1)

    def _space(self) -> None:
        theme = self._theme
        side = theme.px(16 if self._is_narrow() else 24)
        self._row.setContentsMargins(*margins(self, side, 0, theme.px(14), 0))
        self._row.setSpacing(theme.px(8))
        for part, gap in ((self._left, 12), (self._right, 6)):
            layout = part.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(theme.px(gap))
        self.setFixedHeight(theme.px(tokens().height["header"]) + 1)
        self._fit()

    def _effective(self) -> float:
        return self.width() / self._theme.text_scale

    def _is_narrow(self) -> bool:
        return self._effective() < _NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room, fewer words; nothing that one needs goes."""
        super().resizeEvent(event)
        self._space()

    def minimumSizeHint(self) -> QSize:
        """It gives way by itself, and never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        narrow, tight = self._is_narrow(), self._effective() < _TIGHT
        self.kind.setVisible(not narrow and bool(self.kind.text()))
        self.search.setVisible(self._effective() >= 1000)
        self.search_icon.setVisible(self._effective() < 1000)
        self.saved.setVisible(not tight)
        for part in (self._sign, self.title, self.undo, self.redo):
            part.setVisible(self._effective() >= _TINY)
        self.tabs.set_tight(tight=self._effective() < _TIGHT)
        self._give_way()
        self._elide()

    def _give_way(self) -> None:
        """Where words are long, what is said elsewhere too goes first, until the rest has its room."""
        whole = QFontMetricsF(self._theme.font("section")).horizontalAdvance(self._title)
        title = min(round(whole), self._theme.px(MOST_TITLE))
        if self._needs(title) > self.width():
            self.kind.hide()
        if self._needs(title) > self.width() and self.search.isVisibleTo(self):
            self.search.hide()
            self.search_icon.show()
        for part in (self.saved, self.title, self._sign, self.search_icon):  # the menu has the search too
            if self._needs() > self.width():
                part.hide()
        self.tabs.set_room(self.width() - (self._needs() - self.tabs.whole_width()))

    def _needs(self, title: int = 0) -> int:
        """The width of all that is shown, the title this wide or as short as it may be."""
        px = self._theme.px
        parts = (self._sign, self.kind, self.search, self.search_icon, self.undo, self.redo, self._tick,
                 self.saved, self.menu)  # fmt: skip
        widths = [part.sizeHint().width() + px(12) for part in parts if part.isVisibleTo(self)]
        least = max(title, px(LEAST_TITLE)) if self.title.isVisibleTo(self) else 0
        return sum(widths) + least + self.tabs.whole_width() + px(46)

    def set_pages(self, pages: Sequence[PageKind]) -> None:
        """Show the tabs of these pages."""
        shown = [(page.name, tr(page.title)) for page in pages]
        if shown != self._pages:
            self._pages = shown
            self.tabs.set_pages(shown)
            self._fit()

    def set_title(self, title: str, kind: str) -> None:
        """Say what is open."""
        if (title, kind) == (self._title, self.kind.text()):
            return
        self._title = title
        self.kind.set_words(kind)
        self.title.setToolTip(title)
        self.title.setAccessibleName(title)
        self._fit()

    def _elide(self) -> None:
        theme, metrics = self._theme, QFontMetricsF(self._theme.font("section"))
        right = max(self._right.sizeHint().width(), (self.width() - self.tabs.sizeHint().width()) / 2)
        side = self.width() - self.tabs.sizeHint().width() - right - theme.px(96)
        kind = self.kind.sizeHint().width() + theme.px(12) if self.kind.isVisibleTo(self) else 0
        room = max(side - kind, theme.px(40))
        self.title.set_words(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))

    def set_saved(self, words: str, *, done: bool) -> None:
        """Say whether all that is shown is on disk: "Saved 10:42", "Saving…"."""
        self.saved.set_words(words)
        self._tick.setVisible(done)
        self._tick.setToolTip(words)
        self._fit()

    def title_left_out(self) -> str:
        """What is open, where there is no room to say it."""
        return "" if self.title.isVisibleTo(self) else self._title

    def commands_left_out(self) -> list[str]:
        """The commands whose buttons there is no room for."""
        finds = self.search.isVisibleTo(self) or self.search_icon.isVisibleTo(self)
        shown = {"search": finds, "undo": self.undo.isVisibleTo(self), "redo": self.redo.isVisibleTo(self)}
        return [command for command, is_shown in shown.items() if not is_shown]

    def set_can(self, *, undo: bool, redo: bool, why_no_undo: str = "") -> None:
        """Whether there is something to take back, and why not, or to put back."""
        self.undo.setEnabled(undo)
        self.undo.setToolTip(why_no_undo or tr("Undo"))
        self.undo.setAccessibleDescription(why_no_undo)
        self.redo.setEnabled(redo)
