"""Who has voted: names or numbers with a mark and a word, never what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.values import Participant

MOST_BY_NAME = 40
"""Beyond so many nobody reads names: only who is missing is named."""
_SIDE, _GAP = 16, 6


class VoterChip(Kept, QLabel):
    """A participant: a filled circle with a tick once they voted, an empty one before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self._theme, self._name, self._has_voted, self._widest = theme, "", False, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_voter(self, name: str, widest: int, *, voted: bool) -> None:
        """Who, as wide as the widest of all names, and whether."""
        said = tr("{name}: voted") if voted else tr("{name}: not yet")
        if (said.format(name=name), widest) == (self.text(), self._widest):
            return
        self._name, self._has_voted, self._widest = name, voted, widest
        self.setText(said.format(name=name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Mark and name."""
        px, word = self._theme.px, self._theme.typeset(self._name, "small")
        return QSize(self._widest + px(_SIDE + _GAP) + 2, max(px(24), round(word.height)))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def draw(self, painter: QPainter) -> None:
        """Paint mark and name."""
        theme, side = self._theme, self._theme.px(_SIDE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0.5, (self.height() - side) / 2, side, side)
        if self._has_voted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(place)
            inset = side / 5
            theme.draw_icon(painter, "check", "onAccent", place.adjusted(inset, inset, -inset, -inset), 3)
        else:
            painter.setPen(theme.colour("open"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
        word = theme.typeset(self._name, "small")
        left, top = side + theme.px(_GAP), (self.height() - word.height) / 2
        word.paint(painter, left, top, theme.colour("ink" if self._has_voted else "ink2"))


class Voters(QWidget):
    """The count in one line, everybody beneath it; of many only those who are missing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.count = Text(theme, "", "section")
        self.aside = Text(theme, "", "small", "ink2")
        self.chips: list[VoterChip] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._box = QWidget()
        self._flow = Flow(self._box, across=theme.px(14), down=theme.px(4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self.no_longer = LinkButton(theme, tr("Go on without them"))
        self.no_longer.setAccessibleName(tr("Go on without those who have not voted"))
        for part in (self.count, self.aside, self._box):
            column.addWidget(part)
        column.addWidget(self.no_longer, 0, Qt.AlignmentFlag.AlignLeading)

    def show_voters(
        self, everybody: Sequence[Participant], voted: Container[str], *, is_open: bool, was_open: bool
    ) -> None:
        """Who is there, and who of them has voted in the vote that is shown."""
        done = sum(one.id in voted for one in everybody)
        self.count.set_words(voted_words(done, len(everybody)))
        self.aside.set_words(self._aside_words(everybody, is_open=is_open, was_open=was_open))
        self.aside.setVisible(bool(self.aside.text()))
        is_few = len(everybody) <= MOST_BY_NAME
        shown = [one for one in everybody if is_few or one.id not in voted]
        self._show(sorted(shown, key=lambda one: (one.way, one.number))[:MOST_BY_NAME], voted)

    def _aside_words(self, everybody: Sequence[Participant], *, is_open: bool, was_open: bool) -> str:
        if not everybody:
            return tr("Phones join by themselves, files by being dropped here, paper by its number below.")
        if len(everybody) > MOST_BY_NAME and is_open:
            return tr("Still to vote:")
        return "" if is_open or was_open else tr("No vote is open.")

    def _show(self, shown: Sequence[Participant], voted: Container[str]) -> None:
        while len(self.chips) < len(shown):
            chip = VoterChip(self._theme)
            self.chips.append(chip)
            self._flow.addWidget(chip)
        widest = max((self._theme.typeset(one.name, "small").width for one in shown), default=0)
        for chip, one in zip(self.chips, shown, strict=False):
            chip.show_voter(one.name, round(widest), voted=one.id in voted)
        for at, chip in enumerate(self.chips):
            if chip.isVisibleTo(self._box) != (at < len(shown)):
                chip.setVisible(at < len(shown))
        if len(self.chips) > 2 * len(shown) + 20:  # many came and voted: their chips are not kept
            for chip in self.chips[len(shown) :]:
                self._flow.removeWidget(chip)
                chip.deleteLater()
            del self.chips[len(shown) :]
        self._box.setVisible(bool(shown))


def voted_words(done: int, everybody: int) -> str:
    """``7 of 12 have voted``."""
    if not everybody:
        return tr("Nobody is here yet")
    return tr("{done} of {all} have voted").format(done=done, all=everybody)
