"""What one presses: buttons with a word, links, and the few buttons that are an icon alone."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.ink import pen_of, rounded
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.key_cap import HEIGHT as KEY_HEIGHT
from dtadesign.gui.widgets.key_cap import key_width, paint_key
from dtadesign.gui.widgets.pressable import Pressable

Kind = Literal["primary", "plain", "quiet"]
Size = Literal["button_small", "button", "button_large"]

_ICON = 18
_GAP = 8
_SIDE = {"button_small": 14, "button": 18, "button_large": 24}


class Button(Pressable):
    """A button with a word: ``primary`` once a page, ``plain`` with a border, ``quiet`` without.

    ``icon`` stands before the word, ``icon_after`` behind it, ``key`` shows a key cap.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "plain",
        *,
        icon: str | None = None,
        icon_after: str | None = None,
        key: str | None = None,
        size: Size = "button",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, parent)
        self._kind, self._size = kind, size
        self._before, self._after, self._key = icon, icon_after, key
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_key_shown(self, key: str | None) -> None:
        """Show or hide the key cap."""
        if key != self._key:
            self._key = key
            self._restyle()

    def _said(self, role: str = "ink") -> TextBlock:
        style = "label" if self._size == "button_small" else "body"
        return self._theme.typeset(self.text(), style, weight=600, ink=role)

    def _parts(self) -> tuple[float, float, float, float]:
        """The widths of icon before, word, key cap, icon after, each with its gap."""
        gap, icon = self._theme.px(_GAP), self._theme.px(_ICON)
        return (
            icon + gap if self._before else 0,
            self._said().width,
            key_width(self._theme, self._key) + gap if self._key else 0,
            icon + gap if self._after else 0,
        )

    def sizeHint(self) -> QSize:
        """Room for every part."""
        side = self._theme.px(_SIDE[self._size])
        height = self._theme.px(tokens().height[self._size])
        return QSize(round(sum(self._parts())) + 2 * side, height)

    def draw(self, painter: QPainter) -> None:
        """Paint ground, border and parts, centred."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = self._paint_ground(painter)
        before, word, key, after = self._parts()
        x = (self.width() - before - word - key - after) / 2
        icon, gap, middle = self._theme.px(_ICON), self._theme.px(_GAP), self.height() / 2
        if self._before:
            rect = QRectF(x, middle - icon / 2, icon, icon)
            self._theme.draw_icon(painter, self._before, role, rect)
        said = self._said(role)
        said.paint(painter, x + before, middle - said.height / 2)
        if self._key:
            cap = self._theme.px(KEY_HEIGHT)
            rect = QRectF(x + before + word + gap, middle - cap / 2, key - gap, cap)
            paint_key(painter, self._theme, self._key, rect)
        if self._after:
            rect = QRectF(x + before + word + key + gap, middle - icon / 2, icon, icon)
            self._theme.draw_icon(painter, self._after, role, rect)

    def _paint_ground(self, painter: QPainter) -> str:
        """Paint what the word stands on; return the role of the word."""
        theme, hover = self._theme, self.underMouse() and self.isEnabled()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = tokens().radius["control"]
        ground, border, word = "surface", "control", "ink"
        if not self.isEnabled():
            ground, border, word = "sunken", "control", "ink3"
        elif self._kind == "primary":
            ground = border = "accentHover" if hover or self.isDown() else "accent"
            word = "onAccent"
        elif hover or self.isDown():
            ground = "selected" if self.isDown() else "sunken"
        if self._kind == "quiet":
            word = "link" if self.isEnabled() else "ink3"
            if not hover and not self.isDown():
                return word
            border = ground
        edge = pen_of(theme.colour(border))
        if not self.isEnabled():  # told without colour: high contrast has only one
            edge.setDashPattern([3, 3])
        rounded(painter, rect, radius, theme.colour(ground), edge)
        return word


class LinkButton(Pressable):
    """Underlined words that lead somewhere."""

    def __init__(self, theme: Theme, text: str, style: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._style = style
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words, and never less than what a finger finds."""
        width = QFontMetricsF(self._theme.font(self._style, 500)).horizontalAdvance(self.text())
        height = max(self._theme.line_height(self._style), self._theme.px(24))
        return QSize(max(round(width) + 2, self._theme.px(24)), height)

    def draw(self, painter: QPainter) -> None:
        """Paint the words and their line."""
        font = self._theme.font(self._style, 500)
        painter.setFont(font)
        role = "ink" if self.underMouse() else "link"
        painter.setPen(QPen(self._theme.colour(role), 1))
        said = self._theme.typeset(self.text(), self._style, weight=500)
        said.paint(painter, 0, (self.height() - said.height) / 2, self._theme.colour(role))
        metrics = QFontMetricsF(font)
        base = self.height() / 2 + metrics.height() / 2 - metrics.descent()
        y = round(base + self._theme.px(3)) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(metrics.horizontalAdvance(self.text()), y))


class IconButton(Pressable):
    """An icon alone: the name is read out and stands in its tip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        size: Size = "button",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._icon_name, self._size = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, for the screen reader and the tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.px(tokens().height[self._size])
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        """Paint the icon, on a ground when the pointer is there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(self._theme.colour("selected" if self.isDown() else "sunken"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self._theme.px(_ICON)
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        role = "ink" if self.isEnabled() else "control"
        self._theme.draw_icon(painter, self._icon_name, role, rect)
