"""The grounds things stand on: panes, cards, hairlines, and panes that scroll."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dtadesign.gui.mirrored import margins
from dtadesign.gui.theme import Theme

_ABOVE = 24
"""How much of what stands above and below is seen beside what was scrolled to, px."""


class Pane(QWidget):
    """A ground of one role, with a column to put things in.

    Margins and spacing are px at 100 % and grow with the text; the first margin is the one where lines
    begin.
    """

    def __init__(
        self,
        theme: Theme,
        ground: Literal["page", "surface"] = "surface",
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._margins, self._spacing = theme, margins, spacing
        self.setProperty("ground", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        leading, above, trailing, below = (self._theme.px(side) for side in self._margins)
        self.column.setContentsMargins(*margins(self, leading, above, trailing, below))
        self.column.setSpacing(self._theme.px(self._spacing))


class Card(QFrame):
    """A bordered panel for things that belong together; never one inside another."""

    def __init__(self, theme: Theme, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._spacing = theme, spacing
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        side, top = self._theme.px(22), self._theme.px(20)
        self.column.setContentsMargins(side, top, side, top)
        self.column.setSpacing(self._theme.px(self._spacing))


class Rule(QFrame):
    """A hairline across, or ``down`` between panes."""

    def __init__(self, parent: QWidget | None = None, *, down: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("rule", "down" if down else "true")
        along, through = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((through, along) if down else (along, through)))


class Scrolled(QWidget):
    """What a pane scrolls, as tall as its width asks for; Qt would keep it as tall as when narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Its height follows its width alone."""
        return QSize(super().minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        """Tell the pane when everything within was laid out: of parts that grow at once it hears too soon."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._tell)
        return done

    def _tell(self) -> None:
        around = self.parentWidget()
        area = around.parentWidget() if around is not None else None
        if area is not None and self.isVisible():
            QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))


def empty(layout: QLayout) -> None:
    """Take everything out, so that it can be put in anew in another order.

    Not by `takeAt`: the item that it leaves would go on telling the height a widget once had.
    """
    while (item := _first(layout)) is not None:
        widget = item.widget()
        if widget is None:
            layout.takeAt(0)
        else:
            layout.removeWidget(widget)


def _first(layout: QLayout) -> QLayoutItem | None:
    return layout.itemAt(0)


def bring_into_view(part: QWidget) -> None:
    """Let the pane around a part scroll to it: Qt does so for the Tab key and for no other.

    Of what is taller than the pane the beginning is seen, not the middle.
    """
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    content = around.widget() if around is not None else None
    if around is None or content is None:
        return
    if part.height() + _ABOVE > around.viewport().height():
        top = part.mapTo(content, QPoint()).y()
        around.verticalScrollBar().setValue(top - _ABOVE)
    else:
        around.ensureWidgetVisible(part, 0, _ABOVE)


def scrolling(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """A pane that scrolls down and never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view = QWidget()  # our own: asking for Qt's makes PySide load every kind of widget, 12 ms at the start
    view.setAutoFillBackground(False)
    area.setViewport(view)
    area.setWidget(content)
    return area


def in_the_middle(content: QWidget) -> QScrollArea:
    """A pane that scrolls its content, which stands in its middle, no wider than it wants to be."""
    middle = Scrolled()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(content, 10_000)
    row.addStretch(1)
    return scrolling(middle)
