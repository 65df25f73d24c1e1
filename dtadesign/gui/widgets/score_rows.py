"""Rows of the scorecard: a domain and its bar, a dimension and its dot.

Each is one stop of the Tab key with its sentence as its name; pressing it asks to unfold
what its number is made of.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.charts import (
    BarValues,
    bar_sentence,
    beside_bar,
    dimension_dot,
    dimension_sentence,
    domain_bar,
)
from dtadesign.drawing.tokens import tokens
from dtadesign.figures import figure
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import measured
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.wording import tr

_GAP = 12
_FIGURE = 34
_BESIDE = 96


class _ScoreRow(Pressable):
    """Name at the left, a drawing, a number at the right."""

    _name_share = 0.5
    _name_style = "small"

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._name, self._open = name, False
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show that what the number is made of stands beneath, or does not."""
        self._open = opened
        self.setAccessibleDescription(tr("open") if opened else tr("closed"))
        self.update()

    def is_open(self) -> bool:
        """Whether it is shown as unfolded."""
        return self._open

    def _name_width(self, width: int) -> int:
        return min(round(width * self._name_share), self._theme.px(176))

    def _name_block(self, width: int) -> TextBlock:
        room = self._name_width(width) - self._theme.px(4)
        return self._theme.typeset(self._name, self._name_style, room, line="small")

    @measured
    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the name needs."""
        text = round(self._name_block(width).height) + self._theme.px(5)
        return max(text, self._theme.px(tokens().height["bar_row"]))

    def sizeHint(self) -> QSize:
        """As wide as a pane allows."""
        width = self._theme.px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, its name wrapped."""
        return QSize(self._theme.px(200), self._theme.px(tokens().height["bar_row"]))

    def _paint_hover(self, painter: QPainter) -> None:
        if self.underMouse() or self._open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if self._open else "sunken"))
            radius = tokens().radius["mark"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _paint_name(self, painter: QPainter, role: str) -> None:
        block = self._name_block(self.width())
        block.paint(painter, 0, (self.height() - block.height) / 2, self._theme.colour(role))

    def _paint_figure(self, painter: QPainter, number: str, right: float) -> None:
        painter.setFont(self._theme.font("label", numbers=True))
        painter.setPen(self._theme.colour("ink"))
        width = self._theme.px(_FIGURE)
        place = QRectF(right - width, 0, width, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        draw_words(painter, place, flags, number)


class DomainBarRow(_ScoreRow):
    """A domain's bar; ``wide`` adds the words beside it and a taller bar.

    ``clicked`` asks to unfold; ``set_open`` then shows that it is open.
    """

    def __init__(self, theme: Theme, name: str, *, wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._wide = wide
        if wide:
            self._name_share, self._name_style = 0.32, "reading"
        self._values = BarValues(None, None, None, None)
        self.set_values(self._values, 0, 0)

    def set_values(self, values: BarValues, answered: int, in_scope: int) -> None:
        """Show other numbers."""
        self._values = values
        self.setAccessibleName(bar_sentence(self._name, values, answered, in_scope))
        self.update()

    def _beside_block(self) -> TextBlock:
        words, room = beside_bar(self._values), self._theme.px(_BESIDE)
        return self._theme.typeset(words, "small", room, line="micro")

    @measured
    def heightForWidth(self, width: int) -> int:
        """Two lines beside the bar make the row taller."""
        height = super().heightForWidth(width)
        return max(height, round(self._beside_block().height)) if self._wide else height

    def draw(self, painter: QPainter) -> None:
        """Paint name, bar, number and words."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hover(painter)
        self._paint_name(painter, "ink3" if self._values.shown is None else "ink")
        beside = theme.px(_BESIDE) + theme.px(_GAP) if self._wide else 0
        right = self.width() - beside
        self._paint_figure(painter, figure(self._values.shown), right)
        left = self._name_width(self.width())
        width = right - theme.px(_FIGURE) - theme.px(_GAP) - left
        scale, bar = theme.text_scale, 13 if self._wide else 9
        picture = domain_bar(self._values, width / scale, self.height() / scale, bar)
        paint(painter, picture, theme, QRectF(left, 0, width, self.height()), turns=True)
        if self._wide:
            block = self._beside_block()
            x, y = self.width() - block.width, (self.height() - block.height) / 2
            block.paint(painter, x, y, theme.colour("ink2"))


class DimensionRow(_ScoreRow):
    """A dimension's dot; hidden figures (fewer than three) are simply not given a row."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        shown: float,
        answered: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._shown, self._name_share, self._name_style = shown, 0.42, "reading"
        self.set_values(shown, answered)

    def set_values(self, shown: float, answered: int) -> None:
        """Show another score, made from so many considerations."""
        self._shown = shown
        self.setAccessibleName(dimension_sentence(self._name, shown, answered))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint name, dot and number."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hover(painter)
        self._paint_name(painter, "ink")
        self._paint_figure(painter, figure(self._shown), self.width())
        left = self._name_width(self.width())
        width = self.width() - theme.px(_FIGURE) - theme.px(_GAP) - left
        scale = theme.text_scale
        picture = dimension_dot(self._shown, width / scale, self.height() / scale)
        paint(painter, picture, theme, QRectF(left, 0, width, self.height()), turns=True)
