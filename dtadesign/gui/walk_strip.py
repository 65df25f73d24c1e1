"""In a small window: the row that keeps verdict, gates and range, with the two drawers' buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.figures import figure
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.gate_rows import GateCounts
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.words import verdict_word
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.scorecard import Scorecard


class Strip(QWidget):
    """Each signal asks for a drawer."""

    outline_asked = Signal()
    scorecard_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.outline = Button(theme, "", icon="list-checks", size="button_small")
        self.outline.clicked.connect(self.outline_asked)
        self._verdict = Text(theme, "", "label", wrap=False)
        self._gates = GateCounts(theme)
        self._range = Text(theme, "", "reading", "ink2", wrap=False)
        self.scorecard = Button(theme, tr("Scorecard"), icon="chart-bar", size="button_small")
        self.scorecard.clicked.connect(self.scorecard_asked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.outline)
        self._row.addStretch(1)
        for part in (self._verdict, self._gates, self._range, self.scorecard):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._row.setContentsMargins(self._theme.px(16), 0, self._theme.px(16), 0)
        self._row.setSpacing(self._theme.px(14))
        self.setFixedHeight(self._theme.px(46))

    def show_card(self, card: Scorecard) -> None:
        """Say what the answers amount to so far."""
        coverage, overall = card.coverage, card.overall
        self.outline.setText(tr("{count} of {all}").format(count=coverage.answered, all=coverage.in_scope))
        said = tr("Outline, {answered} of {in_scope} answered")
        said = said.format(answered=coverage.answered, in_scope=coverage.in_scope)
        self.outline.setAccessibleName(said)
        self.outline.updateGeometry()
        self._verdict.set_words(verdict_word(card.verdict))
        self._gates.set_states([gate.state for gate in card.gates])
        said = tr("{shown} shown, {low} to {high} possible")
        if overall.withheld:
            said = tr("{low} to {high} possible")
        said = said.format(shown=figure(overall.shown), low=figure(overall.low), high=figure(overall.high))
        self._range.set_words(said if coverage.in_scope else "")

    def set_room(self, width: float, *, outline: bool) -> None:
        """Fewer words where there is less room."""
        self.outline.setVisible(outline)
        self._range.setVisible(width >= 860)
        self._gates.setVisible(width >= 640)
        self._verdict.setVisible(width >= 480)
