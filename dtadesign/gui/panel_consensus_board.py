"""The four levels of a consideration in words, and beneath each the members who chose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dtadesign.drawing.marks import level_mark
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.review.board import board_of
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration
    from dtadesign.gui.theme import Theme
    from dtadesign.review.member import Member
    from dtadesign.review.values import Answer, Review, Value


class LevelColumn(Pane):
    """One level: its number, mark and words, and the cards of who chose it."""

    def __init__(self, theme: Theme, level: int) -> None:
        super().__init__(theme, "surface", (14, 14, 14, 14), 10)
        self._level, self.is_consensus = level, False
        self._number = Text(theme, str(level), "figure", wrap=False)
        self.count = Text(theme, "", "small", "ink2", wrap=False)
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addWidget(PictureView(theme, level_mark(level), 18))
        head.addStretch(1)
        head.addWidget(self.count)
        self.words = Text(theme, "", "small")
        self.column.addLayout(head)
        self.column.addWidget(self.words)
        self.cards: list[Card] = []
        self.column.addStretch(1)

    def show_level(self, words: str, cards: list[Card], *, consensus: bool) -> None:
        """The level's words, and who chose it."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards, self.is_consensus = cards, consensus
        self.words.set_words(words)
        self.count.set_words(tr("%n member[|s]", "", len(cards)) if cards else tr("nobody"))
        for at, card in enumerate(cards):
            self.column.insertWidget(2 + at, card)
        said = tr("Level {level}, the consensus") if consensus else tr("Level {level}")
        self.setAccessibleName(said.format(level=self._level))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The consensus's ground, and a line above it."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.is_consensus:
            painter.fillRect(self.rect(), self._theme.colour("selected"))
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.is_consensus:
            painter.fillRect(QRectF(0, 0, self.width(), self._theme.px(4)), self._theme.colour("accent"))


class MemberCard(Card):
    """A member's card, narrower at its edges than others: four stand beside one another."""

    def _space(self) -> None:
        side, top = self._theme.px(12), self._theme.px(10)
        self.column.setContentsMargins(side, top, side, top)
        self.column.setSpacing(self._theme.px(self._spacing))


class LevelsBoard(QWidget):
    """Four columns, or one beneath the other where there is no room; then who gave no level, in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._across = theme, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The levels, and who chose each"))
        self.columns = tuple(LevelColumn(theme, level) for level in range(4))
        self.others = Text(theme, "", "small", "ink2")
        self.claimed = Text(theme, "", "small", "ink2")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self.set_across(4)

    def set_across(self, across: int) -> None:
        """How many levels stand beside one another."""
        if across == self._across:
            return
        self._across = across
        for part in (*self.columns, self.others, self.claimed):
            self._grid.removeWidget(part)
        for at, column in enumerate(self.columns):
            self._grid.addWidget(column, at // across, at % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
        self._grid.addWidget(self.others, 4, 0, 1, across)
        self._grid.addWidget(self.claimed, 5, 0, 1, across)
        self._grid.setVerticalSpacing(self._theme.px(8))

    def show_standing(self, review: Review, item: Consideration, value: Value) -> None:
        """How the members stand on a consideration, and its consensus."""
        names = told_apart(review.members)
        cards: dict[int, list[Card]] = {level: [] for level in range(4)}
        for member in review.members:
            level = member.answer(item.id).level
            if level is not None:
                cards[level].append(self._card(member, names[member.review], item.id, review))
        for level, column in enumerate(self.columns):
            words = item.levels[level] if level < len(item.levels) else ""
            column.show_level(words, cards[level], consensus=value == level)
        said = [_without_level(names[one.review], one, item.id) for one in review.members]
        self.others.set_words("\n".join(filter(None, said)))
        self.others.setVisible(bool(self.others.text()))
        packet = board_of(review).packet
        claim = packet.claims.answers.get(item.id) if packet and packet.claims else None
        self.claimed.set_words(_claim(claim) if claim is not None else "")
        self.claimed.setVisible(bool(self.claimed.text()))

    def _card(self, member: Member, name: str, id_: str, review: Review) -> Card:
        packet = board_of(review).packet
        answer, card = member.answer(id_), MemberCard(self._theme, 4)
        role = member.role or (packet.role(member.name) if packet else "")
        lines = [(name, "label", "ink"), (role, "small", "ink2"), (answer.note, "small", "ink")]
        lines += [(entry.description, "small", "ink2") for entry in answer.evidence]
        for words, style, role in lines:
            if words:
                card.column.addWidget(Text(self._theme, words, style, role))
        card.setAccessibleName(name)
        return card


def _without_level(name: str, member: Member, id_: str) -> str:
    """Why a member stands under no level; nothing where they do."""
    answer = member.answer(id_)
    if member.is_recused(id_):
        return tr("{name} is recused.").format(name=name)
    if answer.level is not None:
        return ""
    words = {
        "unknown": tr("{name}: not known yet. {note}"),
        "na": tr("{name}: not applicable. {note}"),
        None: tr("{name} has not answered. {note}"),
    }
    said = next(sentence for value, sentence in words.items() if value == answer.value)
    return said.format(name=name, note=answer.note).strip()


def _claim(claim: Answer) -> str:
    """What the applicants said of it, and what they showed."""
    level = tr("nothing") if claim.value is None else str(claim.value)
    shown = " · ".join(entry.description for entry in claim.evidence if entry.description)
    said = (
        tr("The applicants claimed {level} and showed: {shown}.")
        if shown
        else tr("The applicants claimed {level} and showed nothing.")
    )
    return said.format(level=level, shown=shown)
