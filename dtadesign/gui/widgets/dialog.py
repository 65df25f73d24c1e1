"""A dialog for what needs an answer now: its headline is the question."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.text_block import Words
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Scrolled
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

_EDGE = 16
"""What the window around it shows of itself at each side, px."""
_LINE = 40
"""How far an arrow scrolls, px."""
_ACTIONS = QAbstractSlider.SliderAction
_PAGE_KEYS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageDown: _ACTIONS.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _ACTIONS.SliderPageStepSub,
}
_SCROLL_KEYS = _PAGE_KEYS | {
    Qt.Key.Key_Down: _ACTIONS.SliderSingleStepAdd,
    Qt.Key.Key_Up: _ACTIONS.SliderSingleStepSub,
    Qt.Key.Key_End: _ACTIONS.SliderToMaximum,
    Qt.Key.Key_Home: _ACTIONS.SliderToMinimum,
}


class _Middle(QScrollArea):
    """What is asked, as tall as it is; it scrolls where the window is too low for it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.verticalScrollBar().setSingleStep(_LINE)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_gap(self, *, scrolls: bool) -> None:
        """Keep the words off the bar, where there is one."""
        self.setViewportMargins(0, 0, 12 if scrolls else 0, 0)

    def bring_into_view(self, part: QWidget) -> None:
        """All of a part, with its label where there is room; Qt would do with the cursor's line."""
        part = self._with_label(part)
        top = part.mapTo(self.content, QPoint(0, 0)).y()
        for y in (top + part.height(), top):
            self.ensureVisible(0, y, 0, _EDGE // 2)

    def _with_label(self, part: QWidget) -> QWidget:
        for label in self.content.findChildren(QLabel):
            field = label.parentWidget()
            if field is not None and _names(label, part):
                return field if field.height() <= self.viewport().height() else part
        return part

    def scroll_by_key(self, key: int) -> bool:
        """Scroll as a key asks; whether there is anything to scroll, and it is such a key."""
        bar = self.verticalScrollBar()
        if not bar.maximum() or key not in _SCROLL_KEYS:
            return False
        bar.triggerAction(_SCROLL_KEYS[key])
        return True

    def heightForWidth(self, width: int) -> int:
        """All of it."""
        content = self.content
        needed = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return max(needed, content.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """All of it."""
        return self.content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as its parts must be; as low as it comes."""
        return QSize(self.content.minimumSizeHint().width(), 24)


def _names(label: QLabel, part: QWidget) -> bool:
    """Whether it is the label of a control, or of that in which a control stands."""
    named: QWidget | None = label.buddy()
    return named is not None and (named is part or named.isAncestorOf(part))


class Dialog(QDialog):
    """A question, what it means, and buttons that say what they do.

    The safe button has the focus and is what Escape presses. What is asked for (a field) goes
    into ``body``; then ``focus_first`` names the field that has the focus instead. It is never larger
    than the window it stands in: what does not fit scrolls, the headline and the buttons stay.
    """

    def __init__(
        self,
        theme: Theme,
        headline: str,
        sentence: Words = "",
        *,
        act: str = "",
        keep: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(headline)
        room = self.room
        self.setMinimumWidth(min(theme.px(480), room.width()))
        self.setMaximumWidth(theme.px(640))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(16))
        self.keep_button = Button(theme, keep or tr("Close"))
        self.keep_button.clicked.connect(self.reject)
        self.act_button = Button(theme, act, "primary")
        self.act_button.setVisible(bool(act))
        self.act_button.clicked.connect(self.accept)
        self._lay_out(theme, headline, sentence)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ring = FocusRing(theme, self)

    def _lay_out(self, theme: Theme, headline: str, sentence: Words) -> None:
        column = QVBoxLayout(self)
        side = theme.px(28)
        column.setContentsMargins(side, theme.px(24), side, theme.px(24))
        column.setSpacing(theme.px(14))
        column.addWidget(Text(theme, headline, "section"))
        content = Scrolled()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(14))
        if sentence:
            inner.addWidget(Text(theme, sentence, "body", "ink2"))
        inner.addLayout(self.body)
        self._middle = _Middle(content)
        for part in (content, self.keep_button, self.act_button):
            part.installEventFilter(self)
        column.addWidget(self._middle, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.act_button)
        column.addSpacing(theme.px(6))
        column.addLayout(row)

    @property
    def room(self) -> QSize:
        """The most it may take."""
        parent = self.parentWidget()
        whole = parent.window().size() if parent is not None else self.screen().availableSize()
        return whole - QSize(2 * _EDGE, 2 * _EDGE)

    def _fit(self, *, anew: bool = False) -> None:
        """As tall as its text needs at this width, and no taller than there is room; ``anew``: no taller."""
        layout, room = self.layout(), self.room
        if layout is None:
            return
        width = max(min(self.width(), room.width()), self.minimumWidth())
        self._middle.updateGeometry()  # it does not tell by itself that its content has grown
        needed = layout.totalHeightForWidth(width)
        scrolls = needed > room.height()
        self._middle.set_gap(scrolls=scrolls)
        height = min(needed if anew else max(self.height(), needed), room.height())
        self.resize(width, max(height, layout.minimumSize().height()))
        policy = Qt.FocusPolicy.StrongFocus if scrolls and self._is_read_only() else Qt.FocusPolicy.NoFocus
        self._middle.setFocusPolicy(policy)
        self._middle.setAccessibleName(self.windowTitle())

    def _is_read_only(self) -> bool:
        """Whether there is nothing in it but words."""
        parts = [part for part in self._middle.content.findChildren(QWidget) if part.isVisible()]
        return not any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline around it: a frame of the system's may be of the same colour as both grounds."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt reckons for a wider window than it then shows."""
        super().showEvent(event)
        self._fit(anew=not self.testAttribute(Qt.WidgetAttribute.WA_Resized))  # unless it was given a size
        focus = self.focusWidget()
        if self._middle.isAncestorOf(focus):
            QTimer.singleShot(0, focus, lambda: self._middle.bring_into_view(focus))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said beneath a field makes it taller; keys scroll words from the buttons too."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if pressed and watched is not self._middle.content and self._is_read_only():
            return self._middle.scroll_by_key(pressed)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._middle.content:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page on or back, wherever the focus is."""
        if event.key() not in _PAGE_KEYS or not self._middle.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def focus_first(self, field: QWidget) -> None:
        """Put the focus on a field."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
