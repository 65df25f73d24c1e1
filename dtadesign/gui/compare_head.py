"""What leads a comparison: what moved, in the largest type, and which two are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.exchange import comparison_words as say
from dtadesign.gui.compare_times import time_words
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.words import VERDICT_WORDS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.exchange.comparison_values import Comparison, Side
    from dtadesign.gui.theme import Theme


class Head(Pane):
    """What moved, in the largest type; it takes the focus when a comparison is shown."""

    focus_rect_changed = Signal()

    def __init__(self, theme: Theme, found: Comparison) -> None:
        super().__init__(theme, "page", spacing=6)
        self._walked_to = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.said = headline(theme, say.headline(found), "verdict")
        self.lead = Text(theme, say.lead(found), "lead", "ink2")
        compared = Text(theme, say.compared_sentence(found), "small", "ink2")
        self.column.addWidget(self.said)
        line = QHBoxLayout()  # no line of reading is longer than the eye follows
        line.addWidget(self.lead, 10_000)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(compared)
        theme.changed.connect(self._fit)
        self._fit()
        self.setAccessibleName(self.said.text())
        self.setAccessibleDescription(f"{self.lead.text()} {compared.text()}")

    def _fit(self) -> None:
        self.lead.setMaximumWidth(self._theme.px(tokens().measure_px))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came: the ring is for whoever walks with the Tab key."""
        reasons = Qt.FocusReason
        self._walked_to = event.reason() in {reasons.TabFocusReason, reasons.BacktabFocusReason}
        super().focusInEvent(event)
        self.focus_rect_changed.emit()

    def focus_rect(self) -> QRect:
        """What the ring stands around."""
        return self.rect() if self._walked_to else QRect()


class Sides(Card):
    """Which two are compared, the old one first."""

    def __init__(self, theme: Theme, found: Comparison, here: str) -> None:
        super().__init__(theme, 12)
        title, words = tr("Old and new"), (tr("Old"), tr("New"))
        if found.interventions_differ:
            title, words = tr("The two reviews"), (tr("One"), tr("The other"))
        self.column.addWidget(headline(theme, title, "section"))
        for word, side in zip(words, (found.old, found.new), strict=True):
            self.column.addWidget(_side(theme, word, side, is_here=side.fingerprint == here))


def _side(theme: Theme, word: str, side: Side, *, is_here: bool) -> QWidget:
    pane = Pane(theme, "surface", spacing=1)
    said = tr("{which}, open here: {when}") if is_here else tr("{which}: {when}")
    head = said.format(which=word, when=time_words(side.at))
    pane.column.addWidget(Text(theme, head, "label"))
    about = [side.title or tr("one without a name"), tr(VERDICT_WORDS[side.verdict]), side.by]
    pane.column.addWidget(Text(theme, " · ".join(about), "reading", "ink2"))
    lines = tr("{checklist} · fingerprint {fingerprint}")
    lines = lines.format(checklist=side.checklist, fingerprint=side.fingerprint[:12])
    pane.column.addWidget(Text(theme, lines, "small", "ink2"))
    return pane
