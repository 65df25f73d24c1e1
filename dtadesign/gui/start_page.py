"""The first page: begin, carry on, or look at a worked example.

It is painted before anything but Qt and the tokens is read; what needs the checklist comes after.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from dtadesign.drawing.marks import program_sign
from dtadesign.gui.settings import Settings
from dtadesign.gui.shelf import Shelf, ShelfReader
from dtadesign.gui.start_parts import DropPlace, ExampleCardView, RecentList
from dtadesign.gui.start_rows import WayRow
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text, headline

_ONE_COLUMN, _SMALL = 900, 1200
_BREATH_MS = 80
_LOOK_WORDS = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}
_LOOK_ICONS = {"light": "sun", "dark": "moon", "contrast": "contrast"}


class _Side(Pane):
    """A pane whose margins follow the room."""

    def set_margins(self, margins: tuple[int, int, int, int]) -> None:
        """Other margins, in px at 100 %."""
        if margins != self._margins:
            self._margins = margins
            self._space()


class StartPage(QWidget):
    """Each signal says what was asked for."""

    new_asked = Signal(str)
    open_asked = Signal()
    recent_asked = Signal(str)
    example_asked = Signal(str)
    keys_asked = Signal()
    look_asked = Signal()
    menu_asked = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self.reader = ShelfReader(self)
        self._painted = False
        self.reader.found.connect(self._show_shelf)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self._left = _Side(theme, "surface", (72, 64, 60, 36), 0)
        self._right = _Side(theme, "page", (64, 60, 72, 36), 16)
        self._fill_left()
        self._fill_right()
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addWidget(self._left, 7)
        self._line = QFrame()
        self._line.setProperty("rule", "true")
        self._line.setStyleSheet("QFrame { max-height: 16777215px; }")
        self._line.setFixedWidth(1)
        self._panes.addWidget(self._line)
        self._panes.addWidget(self._right, 11)
        inner = QWidget()
        inner.setLayout(self._panes)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))
        theme.changed.connect(self._arrange)
        self.show_recent()

    def _fill_left(self) -> None:
        theme, column = self._theme, self._left.column
        brand = QHBoxLayout()
        brand.setSpacing(theme.px(12))
        brand.addWidget(PictureView(theme, program_sign(), 24))
        brand.addWidget(Text(theme, "dtadesign", "section", wrap=False))
        brand.addStretch(1)
        column.addLayout(brand)
        column.addSpacing(theme.px(32))
        column.addWidget(headline(theme, "What does this design offer the working alliance?", "display"))
        column.addSpacing(theme.px(16))
        lead = (
            "Walk a digital intervention for people with serious mental illness through its "
            "considerations. Leave with a profile, the gaps in order, and a report you can stand behind."
        )
        column.addWidget(Text(theme, lead, "lead", "ink2"))
        column.addSpacing(theme.px(28))
        column.addLayout(self._buttons())
        column.addSpacing(theme.px(32))
        self.short = WayRow(theme, "zap", "Short review", "The core considerations and the gates")
        self.short.clicked.connect(lambda: self.new_asked.emit("short"))
        column.addWidget(self.short)
        column.addStretch(1)
        column.addSpacing(theme.px(24))
        private = QHBoxLayout()
        private.setSpacing(theme.px(10))
        private.addWidget(IconView(theme, "lock-keyhole", "ink2", 18))
        private.addWidget(
            Text(theme, "Everything stays on this computer. Nothing is sent.", "small", "ink2"), 1
        )
        column.addLayout(private)

    def _buttons(self) -> Flow:
        theme = self._theme
        flow = Flow(across=theme.px(14), down=theme.px(10))
        self.new = Button(theme, "New review", "primary", icon="plus", size="button_large")
        self.new.clicked.connect(lambda: self.new_asked.emit("full"))
        self.open = Button(theme, "Open a file…", icon="folder-open", size="button_large")
        self.open.clicked.connect(self.open_asked)
        flow.addWidget(self.new)
        flow.addWidget(self.open)
        return flow

    def _fill_right(self) -> None:
        theme, column = self._theme, self._right.column
        column.addWidget(headline(theme, "Carry on", "section"))
        self.recent = RecentList(theme)
        self.recent.chosen.connect(self.recent_asked)
        self.recent.forget_asked.connect(self._forget)
        column.addWidget(self.recent)
        column.addSpacing(theme.px(14))
        column.addWidget(headline(theme, "Worked examples", "section"))
        self._cards = QHBoxLayout()
        self._cards.setSpacing(theme.px(16))
        holder = QWidget()
        holder.setLayout(self._cards)
        holder.setMinimumHeight(theme.px(142))
        self._cards.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        column.addWidget(DropPlace(theme))
        column.addStretch(1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        theme = self._theme
        self.checklist = Text(theme, "", "small", "ink2")
        keys = Button(theme, "Keys", "quiet", icon="keyboard", key="?", size="button_small")
        keys.clicked.connect(self.keys_asked)
        self.look = Button(theme, _LOOK_WORDS[theme.name], "quiet", icon="contrast", size="button_small")
        self.look.clicked.connect(self.look_asked)
        menu = Button(theme, "Menu", "quiet", icon="ellipsis", size="button_small")
        menu.clicked.connect(self.menu_asked)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(4))
        foot.addWidget(self.checklist, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (keys, self.look, menu):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return foot

    def show_recent(self) -> None:
        """Draw the list of recent reviews anew, and look for their files when there is time."""
        self.recent.show_recent(self._settings.recent)
        QTimer.singleShot(0, self.recent, self.recent.look_for_files)

    def _forget(self, path: str) -> None:
        self._settings.forget_recent(path)
        self.show_recent()

    def _show_shelf(self, shelf: Shelf) -> None:
        self.checklist.set_words(shelf.checklist)
        if shelf.short_review:
            self.short.set_line(f"{shelf.short_review} core considerations and gates at most")
        self.example_cards = [ExampleCardView(self._theme, example) for example in shelf.examples]
        for card in self.example_cards:
            card.asked.connect(self.example_asked)
            self._cards.addWidget(card, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted first, then read what ships, once the page has had time to answer."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(_BREATH_MS, self.reader, self.reader.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns there is one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() / self._theme.text_scale < _ONE_COLUMN
        ways = QBoxLayout.Direction
        self._panes.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._line.setVisible(not narrow)
        small = self.width() / self._theme.text_scale < _SMALL
        self._left.set_margins((40, 44, 32, 28) if small else (72, 64, 60, 36))
        self._right.set_margins((36, 40, 40, 28) if small else (64, 60, 72, 36))
        self.look.setText(_LOOK_WORDS[self._theme.name])
        self.look.setAccessibleName(f"Look: {_LOOK_WORDS[self._theme.name]}. Change it")

    def enter(self) -> None:
        """Come to the front."""
        self.show_recent()
        first = self.recent.rows[0] if self.recent.rows else self.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)
