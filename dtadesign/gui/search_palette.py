"""The search palette: a few letters, and one is there. It lies over the window while it is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.announce import announce
from dtadesign.gui.mirrored import margins
from dtadesign.gui.palette_index import Entry, Index, actions, commands, entries, panel_pages
from dtadesign.gui.palette_list import Findings, spoken
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

WIDTH, FIELD = 640, 48
NOTHING = mark(
    "Nothing of that name. Ids such as AVA-5, words of a question, terms, names of authors and what the "
    "menus offer are found."
)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class SearchPalette(QWidget):
    """Covers ``window`` with a veil; ``go_asked`` carries the page and the place to go to.

    When the focus goes to what it covers it closes, so that nobody answers what lies beneath it.
    """

    go_asked = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._theme, self._window, self._document = theme, window, document
        self._index: Index | None = None
        self._sought = ""
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.field = QLineEdit()
        self.findings = Findings(theme)
        self.nothing = Text(theme, tr(NOTHING), "reading", "ink2")
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Find anything"))
        self.field.setAccessibleName(tr("Find anything"))
        self.field.setPlaceholderText(tr("Considerations, questions, studies, terms, pages, settings"))
        self.field.setProperty("focus_radius", tokens().radius["control"])
        self._icon = IconView(self._theme, "search", "ink2", 20, parent=self.field)
        self._column = QVBoxLayout(self.panel)
        self._column.addWidget(self.field)
        self._column.addWidget(self.findings)
        self._column.addWidget(self.nothing)
        self.nothing.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._window.installEventFilter(self)
        self.findings.taken.connect(self._take)
        self._theme.changed.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_focus)

    # --- opening and closing

    def open_palette(self) -> None:
        """Come up with an empty field; the index is made the first time.

        The field is emptied once it has the focus: Orca takes news of a cursor for that of the focus,
        and would read no name.
        """
        if self._index is None:
            self._index = Index(entries(self._document.checklist))
        offered = {action.objectName() for action in self._window.actions() if action.isEnabled()}
        pages = panel_pages(self._document.record)
        self._index.also([*pages, *actions(self._document.review), *commands(offered)])
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._find("")
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.clear()

    def close_palette(self) -> None:
        """Give the focus back, and go away: in this order, so that it comes by nothing else."""
        before, self._before = self._before, None
        if before is not None and self.isVisible() and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _watch_focus(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._window and not self.isAncestorOf(new):
            self._before = None  # the focus is where it should be
            self.close_palette()

    def _place(self) -> None:
        theme, host = self._theme, self._window
        self.setGeometry(host.rect())
        pad, field = theme.px(10), theme.px(FIELD)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(theme.px(6))
        self.field.setFixedHeight(field)
        self.field.setFont(theme.font("lead"))
        width = min(theme.px(WIDTH), host.width() - 2 * theme.px(16))
        self._place_icon(width - 2 * pad, field)
        self.nothing.setFixedHeight(self.nothing.heightForWidth(width - 2 * pad))
        top = round(host.height() * 0.2)
        self.findings.set_room(host.height() - field - 5 * pad)
        self.panel.setFixedWidth(width)
        height = self.panel.sizeHint().height()
        self.panel.setGeometry(
            (host.width() - width) // 2, min(top, max(host.height() - height, 8)), width, height
        )

    def _place_icon(self, width: int, height: int) -> None:
        """Where the field's lines begin."""
        side, edge = self._theme.px(20), self._theme.px(13)
        self.field.setTextMargins(*margins(self, side + self._theme.px(8), 0, 0, 0))
        x = width - edge - side if self.isRightToLeft() else edge
        self._icon.setGeometry(x, (height - side) // 2, side, side)

    # --- finding

    def _search(self, text: str) -> None:
        if text != self._sought:
            self._find(text)

    def _find(self, text: str) -> None:
        self._sought = text
        found = self._index.search(text) if self._index is not None else []
        found = [self._told(entry) for entry in found]
        self.findings.show_entries(found)
        self.findings.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if self.isVisible():
            self._place()
        self._say_current()

    def _told(self, entry: Entry) -> Entry:
        """A consideration that does not apply is found all the same, and says so."""
        if entry.kind != "consideration":
            return entry
        names = self._document.review.profile.names
        if self._document.checklist.by_id[entry.place].applies_to(names):
            return entry
        return replace(entry, aside=tr("{id} · does not apply").format(id=entry.aside))

    def _say_current(self) -> None:
        entry = self.findings.current()
        said = spoken(entry) if entry is not None else tr(NOTHING)
        self.field.setAccessibleDescription(said)
        if self.isVisible():
            announce(self.field, said)

    def _take(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.kind == "command":
            self.close_palette()
            action = self._window.findChild(QAction, entry.place)
            if action is not None:
                action.trigger()
            return
        self._before = None  # the page that comes takes the focus
        self.close_palette()
        self.go_asked.emit(entry.page, entry.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the rows while the field keeps the focus; the window may change its size."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _press(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.findings.step(_STEPS[key])
            self._say_current()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.findings.current())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the veil and the panel's ground."""
        painter, theme = QPainter(self), self._theme
        veil = QColor(tokens().colour["light"]["ink"])
        veil.setAlphaF(0.4)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("surface"))
        rect = QRectF(self.panel.geometry()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, tokens().radius["panel"], tokens().radius["panel"])
