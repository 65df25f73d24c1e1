"""Evidence as one sees it: a card for what is shown, a slot for what would count."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import margins
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import Span, TextBlock, Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.text import Text
from dtadesign.gui.widgets.thumbnail import Thumbnail
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


class EvidenceCard(Kept, QFrame):
    """One entry, with what can be done about it; each signal says what was asked for.

    ``can_open``: there is something behind it. ``can_copy``: it refers to a file of which no copy is
    kept. ``pictured``: it shows a picture, which `set_picture` brings.
    """

    open_asked = Signal()
    copy_asked = Signal()
    change_asked = Signal()
    remove_asked = Signal()
    look_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        words: EvidenceWords,
        *,
        can_open: bool = False,
        can_copy: bool = False,
        pictured: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._taking = theme, False
        self.setAccessibleName(tr("Evidence: {description}").format(description=words.description))
        self.setAccessibleDescription(words.aside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._row, self._said, self._actions = QHBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._said.addWidget(self._sign(words, pictured=pictured), 0, Qt.AlignmentFlag.AlignTop)
        self._said.addLayout(self._texts(words), 1)
        self._row.addLayout(self._said, 1)
        self._row.addLayout(self._actions)
        self._add_actions(words.description, can_open=can_open, can_copy=can_copy)
        theme.changed.connect(self._space)
        self._space()

    def _sign(self, words: EvidenceWords, *, pictured: bool) -> QWidget:
        """The picture, or the icon of its kind."""
        self.thumbnail: Thumbnail | None = None
        if not pictured:
            return IconView(self._theme, KIND_ICONS.get(words.kind, "file"), "ink2", 20)
        said = tr("Look at the picture: {description}").format(description=_short(words.description))
        self.thumbnail = Thumbnail(self._theme, said)
        self.thumbnail.clicked.connect(self.look_asked)
        return self.thumbnail

    def set_picture(self, image: QImage | None) -> None:
        """Show this picture."""
        if self.thumbnail is not None:
            self.thumbnail.set_image(image)

    def set_taking(self, *, taking: bool) -> None:
        """Whether what is dragged over it would take its place."""
        if taking != self._taking:
            self._taking = taking
            self.update()

    def _texts(self, words: EvidenceWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(self._theme, words.description, "reading"))
        if words.aside:
            column.addWidget(Text(self._theme, words.aside, "micro", "ink2"))
        return column

    def _add_actions(self, description: str, *, can_open: bool, can_copy: bool) -> None:
        actions = [
            ("external-link", tr("Open evidence: {description}"), self.open_asked, can_open),
            ("archive", tr("Keep a copy in the review: {description}"), self.copy_asked, can_copy),
            ("pencil", tr("Change evidence: {description}"), self.change_asked, True),
            ("trash-2", tr("Remove evidence: {description}"), self.remove_asked, True),
        ]
        for icon, words, signal, possible in actions:
            if possible:
                name = words.format(description=_short(description))
                button = IconButton(self._theme, icon, name, "button_small")
                button.clicked.connect(signal)
                self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._actions.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the actions go beneath, so that words keep their room."""
        super().resizeEvent(event)
        ways = QHBoxLayout.Direction
        needed = 210 + 38 * (self._actions.count() - 1) + (106 if self.thumbnail else 0)
        narrow = self.width() < self._theme.px(needed)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _space(self) -> None:
        side, top = self._theme.px(12), self._theme.px(8)
        self._row.setContentsMargins(*margins(self, side, top, self._theme.px(6), top))
        self._row.setSpacing(self._theme.px(6))
        self._said.setSpacing(self._theme.px(10))
        self._actions.setSpacing(2)

    def draw(self, painter: QPainter) -> None:
        """Paint the card."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._taking else 1
        painter.setPen(QPen(self._theme.colour("accent" if self._taking else "line"), width))
        painter.setBrush(self._theme.colour("selected" if self._taking else "surface"))
        radius, edge = tokens().radius["card"], width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)


def _short(description: str) -> str:
    return description if len(description) <= 60 else f"{description[:59]}…"


class EvidenceSlot(Pressable):
    """An empty place for evidence that says what would count; pressing it asks to add some.

    With ``set_lacking`` it says first that the claim counts as less until something is shown.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._words: Words = ""
        self._lacking = self._taking = False
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

    def set_taking(self, *, taking: bool) -> None:
        """Whether what is dragged over it would be taken as a new entry."""
        if taking != self._taking:
            self._taking = taking
            self.update()

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

    def draw(self, painter: QPainter) -> None:
        """Paint ground, edge, mark and sentence."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border, ground = self._edge_and_ground()
        painter.setPen(border)
        painter.setBrush(theme.colour(ground))
        radius, edge = tokens().radius["card"], border.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)
        block, side = self._block(self.width()), theme.px(20)
        top = min((self.height() - block.height) / 2, theme.px(11))
        place = QRectF(theme.px(14), top + (block.line_height - side) / 2, side, side)
        if self._lacking:
            paint(painter, gate_mark("partial"), theme, place)
        else:
            theme.draw_icon(painter, "paperclip", "ink2", place)
        role = "ink" if self._lacking else "ink2"
        block.paint(painter, theme.px(46), top, theme.colour(role))

    def _edge_and_ground(self) -> tuple[QPen, str]:
        theme = self._theme
        if self._taking:
            return QPen(theme.colour("accent"), 2), "selected"
        if self._lacking:
            return QPen(theme.colour("partial"), 1), "partialSoft"
        border = QPen(theme.colour("control"), 1)
        border.setDashPattern([4, 3])
        return border, "sunken" if self.underMouse() else "surface"
