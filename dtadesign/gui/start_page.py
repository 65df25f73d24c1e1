"""The first page: begin, carry on, or look at a worked example.

It is painted before anything but Qt and the tokens is read; what needs the checklist comes after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from dtadesign.gui.shelf_words import keep_shelf, kept_shelf
from dtadesign.gui.start_layout import StartSheet

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.settings import Settings
    from dtadesign.gui.shelf import ShelfReader
    from dtadesign.gui.shelf_words import Shelf
    from dtadesign.gui.start_rows import RecentRow
    from dtadesign.gui.theme import Theme

_BREATH_MS = 80


class StartPage(QWidget):
    """Each signal says what was asked for; ``painted`` that the first paint is over."""

    new_asked = Signal(str)
    open_asked = Signal()
    packet_asked = Signal()
    workshop_asked = Signal()
    recent_asked = Signal(str)
    example_asked = Signal(str)
    keys_asked = Signal()
    look_asked = Signal()
    menu_asked = Signal()
    painted = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._painted = False
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._settle)
        self._reader: ShelfReader | None = None
        self.sheet = StartSheet(theme)
        self.new, self.open, self.short = self.sheet.new, self.sheet.open, self.sheet.short
        self.look = self.sheet.look
        self._connect()
        self._area = QScrollArea()
        self._area.setFrameStyle(0)
        self._area.setViewport(QWidget())  # our own: Qt's makes PySide load every kind of widget
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.sheet)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        theme.changed.connect(self.sheet.arrange)
        self._kept = kept_shelf(settings)
        if self._kept is not None:
            self._show_shelf(self._kept)
        self.show_recent()

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.painted.connect(self._settle_soon)  # our own paint may never be asked for: it covers us
        sheet.new.clicked.connect(lambda: self.new_asked.emit("full"))
        sheet.short.clicked.connect(lambda: self.new_asked.emit("short"))
        sheet.packet.clicked.connect(self.packet_asked)
        sheet.workshop.clicked.connect(self.workshop_asked)
        sheet.open.clicked.connect(self.open_asked)
        sheet.keys.clicked.connect(self.keys_asked)
        sheet.look.clicked.connect(self.look_asked)
        sheet.menu.clicked.connect(self.menu_asked)
        sheet.chosen.connect(self.recent_asked)
        sheet.forget_asked.connect(self._forget)
        sheet.example_asked.connect(self.example_asked)

    @property
    def recent(self) -> StartSheet:
        """Where the recent reviews stand: its ``rows``."""
        return self.sheet

    @property
    def rows(self) -> list[RecentRow]:
        """The recent reviews."""
        return self.sheet.rows

    @property
    def reader(self) -> ShelfReader:
        """What reads beside the window."""
        if self._reader is None:
            from dtadesign.gui.shelf import ShelfReader

            self._reader = ShelfReader(self)
            self._reader.found.connect(self._keep_shelf)
            self._reader.looked_at.connect(self._show_state)
        return self._reader

    def show_recent(self) -> None:
        """Show the recent reviews as they are remembered."""
        self.sheet.copies_go_to = str(self._settings.folder)
        self.sheet.set_recent(self._settings.recent)
        self.sheet.arrange()

    def _forget(self, path: str) -> None:
        rows = [row.recent.path for row in self.rows]
        at = rows.index(path) if path in rows else 0
        self._settings.forget_recent(path)
        self.show_recent()
        self._look_at_files()
        left = self.rows[min(at, len(self.rows) - 1)] if self.rows else self.new
        left.setFocus()

    def _look_at_files(self) -> None:
        recent = self._settings.recent
        if self._painted and recent:
            self.reader.look_at(recent)

    def _keep_shelf(self, shelf: Shelf) -> None:
        if shelf.examples:
            keep_shelf(self._settings, shelf)
        self._show_shelf(shelf)

    def _show_shelf(self, shelf: Shelf) -> None:
        self.example_cards = shelf.examples
        self.sheet.set_shelf(shelf)

    def _show_state(self, path: str, state: object) -> None:
        from dtadesign.gui.shelf import FileState

        if not isinstance(state, FileState):
            return
        for row in self.rows:
            if row.recent.path == path:
                row.set_state(state.recent or row.recent, missing=state.is_missing, held=state.held)
        if state.recent is not None:
            self._settings.renew_recent(state.recent)
        self.sheet.arrange()

    def _settle_soon(self) -> None:
        """Painted first, then read what ships, once the page has had time to answer."""
        if not self._painted:
            self._painted = True
            self._after.start(0)

    def _settle(self) -> None:
        """What the first paint does not need."""
        from PySide6.QtCore import Qt

        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self.painted.emit()
        self.sheet.drop_ring()
        QTimer.singleShot(0, self, self.sheet.say_words)
        QTimer.singleShot(_BREATH_MS, self, self._read)

    def _read(self) -> None:
        if self._kept is None:
            self.reader.start()
        self._look_at_files()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet is as wide as the page."""
        super().resizeEvent(event)
        self.sheet.fit(self.width(), self.height())

    def enter(self) -> None:
        """Come to the front."""
        self.show_recent()
        self._look_at_files()
        first = self.rows[0] if self.rows else self.new
        first.setFocus()
        if not self._painted:
            self.sheet.ring_around(first)
