"""How the consensus page's parts share the window: beside one another, or drawers where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.surfaces import scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

NORMAL = 1000
"""Width (px at 100 %) from which the queue stands beside the consideration."""
WIDE = 1300
"""Width from which the agreement stands beside it too."""
_QUEUE, _ASIDE, _ANY = 300, 276, 16_777_215


class Strip(QWidget):
    """Where there is no room for both sides: the agreement in one figure, and the drawers' buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.queue = Button(theme, tr("To talk through"), icon="rows-3", size="button_small")
        self._name = Text(theme, tr("Same level, any two members"), "reading", "ink2", wrap=False)
        self.pairs = Text(theme, "", "label", wrap=False)
        self.agreement = Button(theme, tr("Agreement"), icon="chart-bar", size="button_small")
        self.agreement.setAccessibleDescription(
            tr("How far we agree, and whether people with lived experience were asked")
        )
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.queue)
        self._row.addStretch(1)
        for part in (self._name, self.pairs, self.agreement):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._row.setContentsMargins(self._theme.px(16), 0, self._theme.px(16), 0)
        self._row.setSpacing(self._theme.px(14))
        self.setFixedHeight(self._theme.px(46))

    def say(self, queue: str, pairs: str) -> None:
        """How many are to be talked through, and how often two members gave the same level."""
        self.queue.setText(queue)
        self.queue.updateGeometry()
        self.pairs.set_words(pairs)

    def set_room(self, room: float, *, queue: bool) -> None:
        """Fewer words where there is less room."""
        self.queue.setVisible(queue)
        self._name.setVisible(room >= 720)
        self.pairs.setVisible(room >= 720)


class Sides(QWidget):
    """Queue, middle and agreement; the outer two are drawers where the window is narrow."""

    def __init__(
        self, theme: Theme, queue: QWidget, middle: QWidget, aside: QWidget, heads: tuple[QWidget, QWidget]
    ) -> None:
        """``heads`` are those of queue and agreement: a drawer has one of its own."""
        super().__init__()
        self._theme, self._queue, self._heads = theme, queue, heads
        self._aside = scrolling(aside)
        self.strip = Strip(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(queue)
        self._row.addWidget(middle, 1)
        self._row.addWidget(self._aside)
        column.addWidget(self.strip)
        column.addLayout(self._row, 1)
        self.left = Drawer(theme, self, tr("To talk through"), "left")
        self.right = Drawer(theme, self, tr("How far we agree"), "right")
        self.strip.queue.clicked.connect(self.left.open_drawer)
        self.strip.agreement.clicked.connect(self.right.open_drawer)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes: what has no room beside goes into a drawer."""
        return QSize(self._theme.px(320), super().minimumSizeHint().height())

    def fit(self, width: int) -> float:
        """Put both where this width has room for them; how much (px at 100 %) the middle has."""
        room = width / self._theme.text_scale
        queue, aside = room >= NORMAL, room >= WIDE
        self._place(self._queue, self.left, _QUEUE, 0, beside=queue)
        self._place(self._aside, self.right, _ASIDE, 2, beside=aside)
        for head, beside in zip(self._heads, (queue, aside), strict=True):
            head.setVisible(beside)
        self.strip.setVisible(not aside)
        self.strip.set_room(room, queue=not queue)
        return room - _QUEUE * queue - _ASIDE * aside

    def _place(self, pane: QWidget, drawer: Drawer, width: int, at: int, *, beside: bool) -> None:
        is_beside = self._row.indexOf(pane) >= 0
        if beside and not is_beside:
            drawer.close_drawer()
            self._row.insertWidget(min(at, self._row.count()), pane)
            pane.show()
        elif not beside and is_beside:
            self._row.removeWidget(pane)
            drawer.set_content(pane)
        pane.setMinimumWidth(self._theme.px(width) if beside else 0)
        pane.setMaximumWidth(self._theme.px(width) if beside else _ANY)

    def close_drawers(self) -> None:
        """Put both away."""
        self.left.close_drawer()
        self.right.close_drawer()
