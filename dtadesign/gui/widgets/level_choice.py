"""The four levels in full words, *not known yet* and *not applicable…*: how one answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.drawing.marks import Vessel
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.level_card import LEVELS, LevelCard, OtherAnswer
from dtadesign.gui.widgets.radio import RadioGroup
from dtadesign.wording import tr


class LevelChoice(Group):
    """Answer one consideration.

    Up and down walk the four cards, Space chooses; the keys 0–3, U, N and Delete belong to
    the page. Choosing *not applicable* only asks: it becomes an answer once it has a reason.
    """

    level_chosen = Signal(int)
    unknown_chosen = Signal()
    not_applicable_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Levels"), parent)
        self._theme, self._read_only, self._compact = theme, False, False
        self._described: dict[LevelCard, str] = {}
        self._linked: dict[QWidget, bool] = {}
        self.cards = tuple(LevelCard(theme, level) for level in LEVELS)
        self.unknown = OtherAnswer(theme, tr("Not known yet"), "U")
        self.not_applicable = OtherAnswer(theme, tr("Not applicable…"), "N")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            self._column.addWidget(card)
        self._others, self._links, self._below = Flow(), Flow(), QHBoxLayout()
        self._others.addWidget(self.unknown)
        self._others.addWidget(self.not_applicable)
        self._below.addLayout(self._others)
        self._below.addStretch(1)
        self._below.addLayout(self._links)
        self._below.setAlignment(self._links, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._below)
        self._space()

    def _connect(self) -> None:
        self._group = RadioGroup(self.cards, self, follow=False)
        self._group.chosen.connect(self._choose_level)
        self.unknown.clicked.connect(self.unknown_chosen)
        self.not_applicable.clicked.connect(self.not_applicable_asked)
        self._theme.changed.connect(self._space)

    def _choose_level(self, level: int) -> None:
        self.unknown.setChecked(False)
        self.not_applicable.setChecked(False)
        self.level_chosen.emit(level)

    def set_levels(self, texts: Sequence[str]) -> None:
        """The four texts, from level 0 to level 3."""
        for card, text in zip(self.cards, texts, strict=True):
            card.set_words(text)

    def prepare(self, texts: Sequence[str]) -> None:
        """Set four texts that are likely to come."""
        for card, text in zip(self.cards, texts, strict=True):
            card.prepare(text)

    def set_answer(self, answer: Vessel, counts_as: int | None = None) -> None:
        """Show an answer; ``counts_as`` is said with a level that counts as less than claimed."""
        self._group.set_chosen(answer if isinstance(answer, int) else None)
        self.unknown.setChecked(answer == "unknown")
        self.not_applicable.setChecked(answer == "na")
        for card, level in zip(self.cards, LEVELS, strict=True):
            claimed = level == answer and counts_as is not None and counts_as < level
            said = tr("claimed; counts as {counts_as} until something is shown")
            words = said.format(counts_as=counts_as) if claimed else ""
            read = tr("read only") if self._read_only else ""
            self._describe(card, "; ".join(filter(None, (words, read))))

    def _describe(self, card: LevelCard, words: str) -> None:
        """Only where it is news: a sentence may be lent to the card meanwhile."""
        if self._described.get(card, "") != words:
            self._described[card] = words
            card.setAccessibleDescription(words)

    def set_read_only(self, *, read_only: bool) -> None:
        """Answers that can be read and not given; they can still be walked over."""
        if read_only != self._read_only:
            self._read_only = read_only
            for answer in (*self.cards, self.unknown, self.not_applicable):
                answer.set_read_only(read_only=read_only)
            self.setAccessibleName(tr("Levels, read only") if read_only else tr("Levels"))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter of one value
        """The closer form for small windows."""
        if compact != self._compact:
            self._compact = compact
            for card in self.cards:
                card.set_compact(compact)
            self._space()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(6 if self._compact else 9))
        self._others.set_spacing(self._theme.px(8), self._theme.px(8))
        self._links.set_spacing(self._theme.px(22), self._theme.px(4))
        self._turn()

    def _turn(self) -> None:
        """Links go beneath the other answers where both do not fit side by side."""
        needed = self._others.sizeHint().width() + self._links.sizeHint().width()
        beside = needed + self._theme.px(24) <= self.width()
        ways = QHBoxLayout.Direction
        self._below.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow place puts the links beneath."""
        super().resizeEvent(event)
        self._turn()

    def add_link(self, link: QWidget) -> None:
        """Put something at the end of the row of the other answers."""
        self._links.addWidget(link)
        self._linked[link] = True
        self._turn()

    def fit_links(self) -> None:
        """Some of them came or went."""
        shown = {link: not link.isHidden() for link in self._linked}
        if shown != self._linked:
            self._linked = shown
            self._turn()

    def set_keys_shown(self, shown: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show or hide the key caps."""
        self.unknown.set_key_shown("U" if shown else None)
        self.not_applicable.set_key_shown("N" if shown else None)

    def stop(self) -> QWidget:
        """The chosen level, else the first: where one comes to."""
        return self._group.stop()

    def take_focus(self) -> None:
        """Put the focus on the chosen level, else on the first."""
        self._group.take_focus()
