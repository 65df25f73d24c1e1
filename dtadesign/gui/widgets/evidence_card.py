"""Evidence as one sees it: a card for what is shown, a slot for what would count."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import Span, TextBlock, Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

KIND_ICONS = {
    "screen": "image",
    "document": "file-text",
    "record": "clipboard-list",
    "user_test": "users",
    "published": "book-open",
    "absence_checked": "search",
    "seen": "user-check",
}


@dataclass(frozen=True, slots=True)
class EvidenceWords:
    """What a card says: the kind's id (for its icon), the description, and a quiet line.

    ``aside`` holds kind in words, where it is, date, copy or reference, expiry, as one line.
    """

    kind: str
    description: str
    aside: str = ""


class EvidenceCard(QFrame):
    """One entry, with what can be done about it; each signal says what was asked for."""

    open_asked = Signal()
    change_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        words: EvidenceWords,
        *,
        can_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Evidence: {description}").format(description=words.description))
        self.setAccessibleDescription(words.aside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._row, self._said, self._actions = QHBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        icon = IconView(theme, KIND_ICONS.get(words.kind, "file"), "ink2", 20)
        self._said.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._said.addLayout(self._texts(words), 1)
        self._row.addLayout(self._said, 1)
        self._row.addLayout(self._actions)
        self._add_actions(words.description, can_open=can_open)
        theme.changed.connect(self._space)
        self._space()

    def _texts(self, words: EvidenceWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(self._theme, words.description, "reading"))
        if words.aside:
            column.addWidget(Text(self._theme, words.aside, "micro", "ink2"))
        return column

    def _add_actions(self, description: str, *, can_open: bool) -> None:
        of = description if len(description) <= 60 else f"{description[:59]}…"
        actions = [
            ("external-link", tr("Open evidence: {description}"), self.open_asked),
            ("pencil", tr("Change evidence: {description}"), self.change_asked),
            ("trash-2", tr("Remove evidence: {description}"), self.remove_asked),
        ]
        for icon, words, signal in actions if can_open else actions[1:]:
            button = IconButton(self._theme, icon, words.format(description=of), "button_small")
            button.clicked.connect(signal)
            self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._actions.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the actions go beneath, so that words keep their room."""
        super().resizeEvent(event)
        ways = QHBoxLayout.Direction
        narrow = self.width() < self._theme.px(330)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _space(self) -> None:
        side, top = self._theme.px(12), self._theme.px(8)
        self._row.setContentsMargins(side, top, self._theme.px(6), top)
        self._row.setSpacing(self._theme.px(6))
        self._said.setSpacing(self._theme.px(10))
        self._actions.setSpacing(2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class EvidenceSlot(Pressable):
    """An empty place for evidence that says what would count; pressing it asks to add some.

    With ``set_lacking`` it says first that the claim counts as less until something is shown.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._words: Words = ""
        self._lacking = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focus_radius", tokens().radius["card"])

    def set_words(self, would_count: str) -> None:
        """One sentence of what would count."""
        self._set(would_count, lacking=False)

    def set_lacking(self, lead: str, would_count: str) -> None:
        """A claim lacks proof: ``lead`` stands in bold, such as "Counts as 1 until …"."""
        self._set((Span(f"{lead} ", 600), Span(would_count)), lacking=True)

    def _set(self, words: Words, *, lacking: bool) -> None:
        self._words, self._lacking = words, lacking
        self.setAccessibleName(tr("Add evidence. {what}").format(what=plain(words)))
        self._restyle()

    def _block(self, width: int) -> TextBlock:
        theme = self._theme
        room = width - theme.px(46) - theme.px(14)
        return theme.typeset(self._words, "reading", room)

    def heightForWidth(self, width: int) -> int:
        """As tall as its sentence needs."""
        return max(round(self._block(width).height) + self._theme.px(20), self._theme.px(48))

    def sizeHint(self) -> QSize:
        """A few words a line."""
        width = self._theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow and tall."""
        return QSize(self._theme.px(160), self._theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, edge, mark and sentence."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = QPen(theme.colour("partial" if self._lacking else "control"), 1)
        if not self._lacking:
            border.setDashPattern([4, 3])
        ground = "partialSoft" if self._lacking else "sunken" if self.underMouse() else "surface"
        painter.setPen(border)
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        block, side = self._block(self.width()), theme.px(20)
        top = min((self.height() - block.height) / 2, theme.px(11))
        place = QRectF(theme.px(14), top + (block.line_height - side) / 2, side, side)
        if self._lacking:
            paint(painter, gate_mark("partial"), theme, place)
        else:
            theme.draw_icon(painter, "paperclip", "ink2", place)
        role = "ink" if self._lacking else "ink2"
        block.paint(painter, theme.px(46), top, theme.colour(role))
