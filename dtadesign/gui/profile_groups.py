"""The parts of the profile at its left: where one is, and which parts are done."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import measured
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.wording import tr


class GroupRow(Pressable):
    """One part: a tick when it is done, its name, an edge when one is in it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._done, self._current = False, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell_done()

    def set_done(self, *, done: bool) -> None:
        """Whether everything in it is answered."""
        if done != self._done:
            self._done = done
            self._tell_done()
            self.update()

    def _tell_done(self) -> None:
        said = tr("{group}, all answered") if self._done else tr("{group}, not all answered")
        self.setAccessibleName(said.format(group=self.text()))

    def is_done(self) -> bool:
        """Whether it is ticked."""
        return self._done

    def set_current(self, *, current: bool) -> None:
        """Whether one is in it."""
        if current != self._current:
            self._current = current
            self.setAccessibleDescription(tr("shown now") if current else "")
            self._restyle()

    def _block(self, width: int) -> TextBlock:
        weight, room = 600 if self._current else None, width - self._theme.px(50)
        return self._theme.typeset(self.text(), "body", room, weight=weight, line="small")

    @measured
    def heightForWidth(self, width: int) -> int:
        """One line or more, never less than a finger needs."""
        text = round(self._block(width).height) + self._theme.px(20)
        return max(text, self._theme.px(tokens().height["outline_row"]))

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(200)))

    def minimumSizeHint(self) -> QSize:
        """The name may wrap."""
        return QSize(self._theme.px(120), self._theme.px(tokens().height["outline_row"]))

    def draw(self, painter: QPainter) -> None:
        """Paint ground, edge, tick and name."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if self._current else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self._current:
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.colour("accent"))
        block, side = self._block(self.width()), theme.px(18)
        top = (self.height() - block.height) / 2
        place = QRectF(theme.px(12), top + (block.line_height - side) / 2, side, side)
        if self._done:
            theme.draw_icon(painter, "check", "accent", place, 2.2)
        else:
            painter.setPen(theme.colour("open"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.center(), side * 0.2, side * 0.2)
        block.paint(painter, theme.px(40), top, theme.colour("ink"))


class GroupList(QWidget):
    """The parts as rows; ``group_asked`` carries the id of one that is pressed."""

    group_asked = Signal(str)

    def __init__(
        self, theme: Theme, groups: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = {id_: GroupRow(theme, name) for id_, name in groups}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for id_, row in self.rows.items():
            column.addWidget(row)
            row.clicked.connect(lambda _=False, group=id_: self.group_asked.emit(group))

    def set_current(self, group: str) -> None:
        """Mark the part one is in."""
        for id_, row in self.rows.items():
            row.set_current(current=id_ == group)

    def set_done(self, groups: Sequence[str]) -> None:
        """Tick the parts that are done."""
        for id_, row in self.rows.items():
            row.set_done(done=id_ in groups)
