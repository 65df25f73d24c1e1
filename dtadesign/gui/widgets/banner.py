"""One or two lines of news, care, trouble or success, which stay until they are read."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.text_block import Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import IconButton, LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

BannerKind = Literal["news", "care", "problem", "done"]

_LOOKS = {
    "news": ("accentSoft", "accent", "info"),
    "care": ("partialSoft", "partial", "triangle-alert"),
    "problem": ("failSoft", "fail", "circle-alert"),
    "done": ("passSoft", "pass", "check"),
}


class Banner(QFrame):
    """A sentence on a soft ground, with at most one action, and closable if ``closable``."""

    action_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: BannerKind,
        words: Words,
        action: str = "",
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._closable = theme, kind, closable
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        _, role, icon = _LOOKS[kind]
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconView(theme, icon, role, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self.sentence = Text(theme, words, "reading")
        self._row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        if action:
            link = LinkButton(theme, action, "reading")
            link.clicked.connect(self.action_asked)
            self._row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        if closable:
            self._add_close()
        theme.changed.connect(self._space)
        self.set_words(words)
        self._space()

    def _add_close(self) -> None:
        close = IconButton(self._theme, "x", tr("Close this message"), "button_small")
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, words: Words) -> None:
        """Say something else of the same kind."""
        self.sentence.set_words(words)
        self.setAccessibleName(plain(words))

    def _space(self) -> None:
        theme = self._theme
        side, top = theme.px(16), theme.px(12)
        if self._closable:  # its button is taller than a line of words, and is not to make the bar taller
            more = theme.px(tokens().height["button_small"]) - theme.line_height("reading")
            top = max(theme.px(2), top - more // 2)
        self._row.setContentsMargins(side, top, side, top)
        self._row.setSpacing(self._theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground and its edge."""
        ground, border, _ = _LOOKS[self._kind]
        paint_soft_ground(self, self._theme, ground, border)


def paint_soft_ground(widget: QWidget, theme: Theme, ground: str, border: str) -> None:
    """Fill a widget with a soft ground and a hairline; in high contrast the line is all."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(border), 1))
    painter.setBrush(theme.colour(ground))
    radius = tokens().radius["card"]
    rect = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, radius, radius)
