"""How a page's list, middle and aside share the window: side by side, or drawers where there is no room.

Made for the consensus; a running workshop stands in it too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.surfaces import Rule, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

NORMAL = 1000
"""Width (px at 100 %) from which the list stands beside the consideration."""
WIDE = 1300
"""Width from which the aside stands beside it too."""
_QUEUE, _ASIDE, _ANY = 300, 276, 16_777_215


class SideWords(NamedTuple):
    """What both drawers are called; for the strip: the right one's button, what it holds, and the figure."""

    left: str
    right: str
    button: str
    icon: str
    about: str
    figure: str = ""


def _consensus_words() -> SideWords:
    about = tr("How far we agree, and whether people with lived experience were asked")
    return SideWords(
        tr("To talk through"), tr("How far we agree"), tr("Agreement"), "chart-bar", about,
        tr("Same level, any two members"),
    )  # fmt: skip


class Strip(QWidget):
    """Where there is no room for both sides: the right one in one figure, and the drawers' buttons."""

    def __init__(self, theme: Theme, words: SideWords) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.queue = Button(theme, words.left, icon="rows-3", size="button_small")
        self._name = Text(theme, words.figure, "reading", "ink2", wrap=False)
        self.pairs = Text(theme, "", "label", wrap=False)
        self.agreement = Button(theme, words.button, icon=words.icon, size="button_small")
        self.agreement.setAccessibleDescription(words.about)
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
        """What is left to do in the list, and the aside in one figure."""
        self.queue.setText(queue)
        self.queue.updateGeometry()
        self.pairs.set_words(pairs)

    def set_room(self, room: float, *, queue: bool) -> None:
        """Fewer words where there is less room."""
        self.queue.setVisible(queue)
        self._name.setVisible(room >= 720)
        self.pairs.setVisible(room >= 720)


class Sides(QWidget):
    """List, middle and aside; the outer two are drawers where the window is narrow."""

    def __init__(
        self, theme: Theme, queue: QWidget, middle: QWidget, aside: QWidget,
        heads: tuple[QWidget, QWidget], words: SideWords | None = None,
    ) -> None:  # fmt: skip
        """``heads`` are those of queue and aside: a drawer has one of its own; ``words``: the consensus's."""
        super().__init__()
        self._theme, self._queue, self._heads = theme, queue, heads
        self._aside = scrolling(aside)
        words = words or _consensus_words()
        self.strip = Strip(theme, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._lines = Rule(down=True), Rule(down=True)
        for part in (queue, self._lines[0], middle, self._lines[1], self._aside):
            self._row.addWidget(part, int(part is middle))
        column.addWidget(self.strip)
        column.addLayout(self._row, 1)
        self.left = Drawer(theme, self, words.left, "left")
        self.right = Drawer(theme, self, words.right, "right")
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
        self._place(self._aside, self.right, _ASIDE, -1, beside=aside)
        for head, line, beside in zip(self._heads, self._lines, (queue, aside), strict=True):
            head.setVisible(beside)
            line.setVisible(beside)
        self.strip.setVisible(not aside)
        self.strip.set_room(room, queue=not queue)
        return room - _QUEUE * queue - _ASIDE * aside

    def _place(self, pane: QWidget, drawer: Drawer, width: int, at: int, *, beside: bool) -> None:
        is_beside = self._row.indexOf(pane) >= 0
        if beside and not is_beside:
            drawer.close_drawer()
            self._row.insertWidget(at, pane)
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
