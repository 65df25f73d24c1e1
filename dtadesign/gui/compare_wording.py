"""What was reworded: old and new text side by side, the words that changed heavier and underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from dtadesign.exchange.comparison_wording import changed_words, part_words
from dtadesign.gui.compare_rows import moved_row
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from dtadesign.exchange.comparison_values import Moved
    from dtadesign.exchange.comparison_wording import Rewording, Stretch
    from dtadesign.gui.theme import Theme

_OPEN_AT_ONCE = 2
_BESIDE = 520


class BothTexts(QWidget):
    """One text as it was and as it is, beside one another where there is room."""

    def __init__(self, theme: Theme, change: Rewording) -> None:
        super().__init__()
        self._theme = theme
        old, new = changed_words(change.old, change.new)
        self.old = Text(theme, _spans(old) or tr("nothing"), "reading", "ink2")
        self.new = Text(theme, _spans(new) or tr("nothing"), "reading")
        what = part_words(change.part)
        self.old.setAccessibleName(tr("{text}, old: {words}").format(text=what, words=change.old))
        self.new.setAccessibleName(tr("{text}, new: {words}").format(text=what, words=change.new))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(6))
        column.setSpacing(theme.px(4))
        column.addWidget(Text(theme, what, "label"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for head, text in ((tr("Old"), self.old), (tr("New"), self.new)):
            side = QVBoxLayout()
            side.setSpacing(theme.px(2))
            side.addWidget(Text(theme, head, "micro", "ink2"))
            side.addWidget(text)
            side.addStretch(1)
            self._row.addLayout(side, 1)
        column.addLayout(self._row)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beneath one another where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ways = QBoxLayout.Direction
        beside = self.width() / self._theme.text_scale >= _BESIDE
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(self._theme.px(24 if beside else 8))


def _spans(stretches: Sequence[Stretch]) -> list[Span]:
    return [Span(s.text, 600, underline=True) if s.changed else Span(s.text) for s in stretches]


class RewordedItem(QWidget):
    """A consideration whose texts differ; they are made when they are first opened."""

    asked = Signal()

    def __init__(self, theme: Theme, item: Moved) -> None:
        super().__init__()
        self._theme, self._item = theme, item
        self.row = moved_row(theme, item)
        self.row.clicked.connect(self.asked)
        self.link = LinkButton(theme, "")
        self.link.clicked.connect(lambda: self.set_open(not self.is_open()))
        self._texts: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self.row)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_open(False)

    def is_open(self) -> bool:
        """Whether the texts are shown."""
        return self._texts is not None and not self._texts.isHidden()

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show both texts, or put them away."""
        if opened and self._texts is None:
            self._texts = self._make()
            self._column.addWidget(self._texts)
        if self._texts is not None:
            self._texts.setVisible(opened)
        parts = ", ".join(part_words(change.part) for change in self._item.wording)
        said = tr("Put away: {texts}") if opened else tr("Old and new text: {texts}")
        self.link.setText(_few(said.format(texts=parts), said, len(self._item.wording)))
        self.link.setAccessibleName(f"{self._item.title}. {said.format(texts=parts)}")
        self.link.updateGeometry()

    def _make(self) -> QWidget:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, self._theme.px(8))
        column.setSpacing(self._theme.px(6))
        for change in self._item.wording:
            column.addWidget(BothTexts(self._theme, change))
        return texts


def _few(whole: str, said: str, count: int) -> str:
    """The names of the texts while they fit on a line, else how many there are."""
    return whole if len(whole) <= 60 else said.format(texts=tr("%n text[|s]", "", count))


class RewordedCard(Card):
    """All that is worded differently, what is asked or rated otherwise first."""

    consideration_asked = Signal(str)

    def __init__(self, theme: Theme, items: Sequence[Moved], place_of: Callable[[Moved], str]) -> None:
        super().__init__(theme, 6)
        self.items: list[RewordedItem] = []
        asked = [item for item in items if item.asked_otherwise]
        rest = [item for item in items if not item.asked_otherwise]
        self.column.addWidget(
            headline(theme, tr("Worded differently: {count}").format(count=len(items)), "section")
        )
        self._add(asked, tr("What is asked, or how it is rated, differs."), place_of)
        self._add(rest, tr("Only what explains it differs."), place_of)
        for item in self.items[:_OPEN_AT_ONCE]:
            item.set_open(True)

    def _add(self, items: Sequence[Moved], words: str, place_of: Callable[[Moved], str]) -> None:
        if items:
            self.column.addWidget(Text(self._theme, words, "small", "ink2"))
        for item in items:
            part = RewordedItem(self._theme, item)
            place = place_of(item)
            part.row.set_leads(bool(place))
            part.asked.connect(lambda place=place: self.consideration_asked.emit(place))
            self.items.append(part)
            self.column.addWidget(part)
