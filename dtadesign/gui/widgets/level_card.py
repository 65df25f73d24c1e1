"""One level in full words, and the answers that are no level: what one presses to answer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.marks import Vessel, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import measured
from dtadesign.gui.widgets.key_cap import HEIGHT as KEY_HEIGHT
from dtadesign.gui.widgets.key_cap import key_width, paint_key
from dtadesign.gui.widgets.radio import Radio
from dtadesign.wording import tr

LEVELS = (0, 1, 2, 3)
_TEXT_LEFT = 80
_TEXT_RIGHT = 54
_MARK = 20


class LevelCard(Radio):
    """One level: its numeral, its mark, its full text, and a tick when it is chosen."""

    def __init__(self, theme: Theme, level: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", sideways=False, parent=parent)
        self._level, self._words, self._compact = level, "", False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """The level's text, in full."""
        self._words = words
        self.setAccessibleName(tr("Level {level}. {words}").format(level=self._level, words=words))
        self._restyle()

    def prepare(self, words: str) -> None:
        """Set a text that is likely to come."""
        self._typeset(words, self.width())

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Closer lines for a small window."""
        if compact != self._compact:
            self._compact = compact
            self._restyle()

    def _block(self, width: int) -> TextBlock:
        return self._typeset(self._words, width)

    def _typeset(self, words: str, width: int) -> TextBlock:
        style = "reading" if self._compact else "body"
        room = width - self._theme.px(_TEXT_LEFT) - self._theme.px(_TEXT_RIGHT)
        return self._theme.typeset(words, style, room)

    def _height(self, width: int) -> int:
        pad, least = (5, 46) if self._compact else (8, 54)
        text = round(self._block(width).height)
        return max(self._theme.px(least), text + 2 * self._theme.px(pad))

    @measured
    def heightForWidth(self, width: int) -> int:
        """As tall as its text needs."""
        return self._height(width)

    def sizeHint(self) -> QSize:
        """A comfortable line."""
        width = self._theme.px(480)
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows make it taller, not shorter."""
        return QSize(self._theme.px(220), self._theme.px(46))

    def draw(self, painter: QPainter) -> None:
        """Paint the card."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.height() / 2
        painter.setFont(theme.font("figure", numbers=True))
        painter.setPen(theme.colour("ink"))
        numeral = QRectF(theme.px(16), 0, theme.px(24), self.height())
        draw_words(painter, numeral, Qt.AlignmentFlag.AlignVCenter, str(self._level))
        mark = theme.px(_MARK)
        place = QRectF(theme.px(49), middle - mark / 2, mark, mark)
        paint(painter, level_mark(_vessel(self._level)), theme, place)
        block = self._block(self.width())
        top = middle - block.height / 2
        block.paint(painter, theme.px(_TEXT_LEFT), top, theme.colour("ink"))
        if self.isChecked():
            side = theme.px(22)
            right = self.width() - theme.px(18) - side
            tick = QRectF(right, middle - side / 2, side, side)
            theme.draw_icon(painter, "check", "accent", tick, 2.4)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        stroke = tokens().stroke["chosen" if chosen else "control"]
        edge, ground = self._edge_and_ground()
        inset = stroke / 2
        painter.setPen(QPen(theme.colour(edge), stroke))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["card"] - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)


class OtherAnswer(Radio):
    """An answer that is no level, with the key that gives it."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self._key: str | None = key
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.removesuffix("…").strip())

    def set_key_shown(self, key: str | None) -> None:
        """Show or hide the key cap."""
        if key != self._key:
            self._key = key
            self._restyle()

    def _lead(self) -> float:
        """The width of what stands before the word: the key, or the tick once chosen."""
        if self.isChecked() or self._key is None:
            return self._theme.px(_MARK) if self.isChecked() else 0
        return key_width(self._theme, self._key)

    def sizeHint(self) -> QSize:
        """Room for the key and the word."""
        metrics = QFontMetricsF(self._theme.font("label"))
        gap = self._theme.px(8) if self._lead() else 0
        lead = key_width(self._theme, self._key) if self._key else self._theme.px(_MARK)
        word = metrics.horizontalAdvance(self.text())
        width = lead + gap + word + 2 * self._theme.px(13)
        return QSize(round(width), self._theme.px(tokens().height["button_small"]))

    def draw(self, painter: QPainter) -> None:
        """Paint key, or tick, and word."""
        theme, chosen = self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = tokens().stroke["chosen" if chosen else "control"] / 2
        edge, ground = self._edge_and_ground()
        painter.setPen(QPen(theme.colour(edge), inset * 2))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["control"] - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)
        left, middle, lead = theme.px(13), self.height() / 2, self._lead()
        if chosen:
            theme.draw_icon(painter, "check", "accent", QRectF(left, middle - lead / 2, lead, lead), 2.4)
        elif self._key:
            height = theme.px(KEY_HEIGHT)
            paint_key(painter, theme, self._key, QRectF(left, middle - height / 2, lead, height))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("ink"))
        x = left + (lead + theme.px(8) if lead else 0)
        word = QRectF(x, 0, self.width() - x, self.height())
        draw_words(painter, word, Qt.AlignmentFlag.AlignVCenter, self.text())


def _vessel(level: int) -> Vessel:
    return {0: 0, 1: 1, 2: 2, 3: 3}[level]  # type: ignore[return-value]
