"""Cases to choose from, each on a card: what it is, how it goes, and whether it is still a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.group import Group
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.cases import Case

_SIDE, _TOP, _BOX, _GAP = 16, 14, 20, 10
_NARROWEST = 320


class CaseCard(CheckBox):
    """A box to tick as large as what it says."""

    def __init__(self, theme: Theme, case: Case) -> None:
        super().__init__(theme, case.title)
        self.case = case
        self.state = status_words(case)
        self.setAccessibleDescription(
            " ".join((f"{capitalised(case.tagline)}.", case.profile.summary, self.state))
        )

    def _room(self, width: int) -> int:
        px = self._theme.px
        return max(width - px(2 * _SIDE + _BOX + _GAP), px(80))

    def _blocks(self, width: int) -> list[tuple[TextBlock, str]]:
        set_, room, case = self._theme.typeset, self._room(width), self.case
        return [
            (set_(case.title, "section", room), "ink"),
            (set_(capitalised(case.tagline), "label", room), "ink2"),
            (set_(case.profile.summary, "small", room), "ink"),
            (set_(self.state, "micro", room), "ink2"),
        ]

    def heightForWidth(self, width: int) -> int:
        """Everything on it."""
        px = self._theme.px
        return round(sum(block.height for block, _ in self._blocks(width)) + px(2 * _TOP + 3 * 5))

    def sizeHint(self) -> QSize:
        """As tall as it is at a middling width."""
        width = self._theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words wrap."""
        return QSize(self._theme.px(220), self._theme.px(80))

    def draw(self, painter: QPainter) -> None:
        """Paint ground, box and words."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = self.isChecked()
        ground = "selected" if ticked else "sunken" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("accent" if ticked else "control"), 2 if ticked else 1))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        blocks = self._blocks(self.width())
        self._paint_box(painter, QRectF(px(_SIDE), px(_TOP) + 3, px(_BOX), px(_BOX)))
        left, y = px(_SIDE + _BOX + _GAP), float(px(_TOP))
        for block, role in blocks:
            block.paint(painter, left, y, theme.colour(role))
            y += block.height + px(5)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme, ticked = self._theme, self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if ticked else "control"), 1))
        painter.setBrush(theme.colour("accent" if ticked else "surface"))
        radius = tokens().radius["mark"] + 1
        painter.drawRoundedRect(box, radius, radius)
        if ticked:
            inset = theme.px(2.5)
            theme.draw_icon(painter, "check", "onAccent", box.adjusted(inset, inset, -inset, -inset), 2.6)


def status_words(case: Case) -> str:
    """Whether it was reviewed, and how much its key says."""
    drafted = tr("Draft: not yet reviewed by clinicians and people with lived experience.")
    status = drafted if case.status == "draft" else tr("Reviewed.")
    return f"{status} " + tr("Its key answers %n consideration[|s].", "", len(case.key))


class CaseCards(Group):
    """The cards in two columns, or one; ``changed`` when somebody ticks one."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Cases"))
        self._theme, self._across = theme, 0
        self.cards: list[CaseCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))

    def add(self, case: Case) -> CaseCard:
        """One more; the same case stands here once."""
        for card in self.cards:
            if (card.case.id, card.case.version) == (case.id, case.version):
                return card
        card = CaseCard(self._theme, case)
        card.ticked.connect(lambda _: self.changed.emit())
        self.cards.append(card)
        self._lay()
        return card

    @property
    def chosen(self) -> tuple[Case, ...]:
        """The cases that are ticked, in their order."""
        return tuple(card.case for card in self.cards if card.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside one another as there is room for."""
        super().resizeEvent(event)
        across = 2 if self.width() >= 2 * self._theme.px(_NARROWEST) else 1
        if across != self._across:
            self._across = across
            self._lay()

    def _lay(self) -> None:
        across = self._across or 2
        for card in self.cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // across, at % across)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
