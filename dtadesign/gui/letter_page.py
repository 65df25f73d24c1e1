"""The page "Letter" of a panel: decision, points, letter, meeting, signatures and closing, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.gui.dates import day_words
from dtadesign.gui.letter_closing import ClosingSection
from dtadesign.gui.letter_decision import DecisionSection
from dtadesign.gui.letter_meeting import MeetingSection
from dtadesign.gui.letter_points import PointsSection
from dtadesign.gui.letter_signatures import SignaturesSection
from dtadesign.gui.letter_steps import Steps
from dtadesign.gui.letter_text import TextSection, points_words
from dtadesign.gui.page import Page
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.surfaces import Pane, Scrolled, scrolling
from dtadesign.panel.vocabulary import vocabulary_of
from dtadesign.review.board import board_of
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.letter_section import Section
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

BESIDE = 900
"""Width (px at 100 %) from which the parts are listed beside the one that is shown."""
SECTIONS: dict[str, tuple[str, type[Section]]] = {
    "decision": (mark("Decision"), DecisionSection),
    "points": (mark("Points"), PointsSection),
    "text": (mark("Letter and answers"), TextSection),
    "meeting": (mark("Meeting"), MeetingSection),
    "signatures": (mark("Signatures"), SignaturesSection),
    "closing": (mark("Closing"), ClosingSection),
}


class LetterPage(Page):
    """The parts at the left, or above where there is no room; the one that is chosen beside them."""

    name = "letter"
    title = mark("Letter")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._here = settings, "decision"
        self.sections: dict[str, Section] = {}
        parts = [(name, tr(word)) for name, (word, _) in SECTIONS.items()]
        self.steps = Steps(theme, parts)
        self.steps.chosen.connect(self.show_section)
        self.choice = Choice(theme, parts, tr("Parts of this page"))
        self.choice.chosen.connect(self.show_section)
        self._left = Pane(theme, "page", (16, 22, 16, 20), 12)
        self._left.column.addWidget(self.steps)
        self._left.column.addStretch(1)
        self._body = Pane(theme, "surface", (40, 26, 40, 28), 16)
        self._body.column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        middle = Scrolled()
        middle.setProperty("ground", "surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QHBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._body, 10_000)
        inner.addStretch(1)
        self.area = scrolling(middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self.area, 1)
        for pane in (self._left, self._body):
            pane.setProperty("pane", True)

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Come to the front, at the part that is named, else where one was."""
        self.show_section(place if place in SECTIONS else self._here)
        (self.steps.stop() if self._is_beside() else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Write what was typed."""
        self.document.write_typing()

    def place(self) -> str:
        """The part that is shown."""
        return self._here

    def panes(self) -> list[QWidget]:
        """The parts, and the one that is shown."""
        return [self.steps.stop() if self._is_beside() else self.choice, self.section.first()]

    def refresh(self) -> None:
        """Draw what the document says now."""
        self.steps.show_steps(self._here, self._far())
        self.choice.set_value(self._here)
        self.section.refresh()

    @property
    def section(self) -> Section:
        """The part that is shown."""
        if self._here not in self.sections:
            made = SECTIONS[self._here][1](self.theme, self.document, self._settings)
            made.go_asked.connect(self.go_asked)
            self._body.column.addWidget(made, 1)
            self.sections[self._here] = made
        return self.sections[self._here]

    def show_section(self, name: str) -> None:
        """Turn to another part; what was typed is written first."""
        self.document.write_typing()
        moved, self._here = name != self._here, name
        shown = self.section
        for section in self.sections.values():
            section.setVisible(section is shown)
        self.refresh()
        if moved:
            self.area.verticalScrollBar().setValue(0)
            self.moved.emit()

    def take_answers(self, path: Path) -> None:
        """Take in the applicants' answers that were dropped on the window."""
        self.show_section("text")
        section = self.section
        if isinstance(section, TextSection):
            section.take_file(path)

    def _far(self) -> dict[str, str]:
        """How far each part is, in a few words."""
        board, review = board_of(self.document.review), self.document.review
        decided = board.decision
        outcome = vocabulary_of(self.document.record).outcome(decided.outcome) if decided else None
        asking = [point.state for point in board.points.values() if point.list != "commended"]
        signed = tr("%n signature[|s]", "", len(review.sign_offs))
        return {
            "decision": outcome.label if outcome else tr("Nothing is decided yet"),
            "points": tr("%n point[|s]", "", len(board.points)) if board.points else tr("None yet"),
            "text": points_words([*asking]),
            "meeting": day_words(board.meeting.date) if board.meeting.date else tr("No day yet"),
            "signatures": signed if review.sign_offs else tr("None yet"),
            "closing": tr("Closed") if board.closing else tr("Open"),
        }

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts beside, or above, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _is_beside(self) -> bool:
        return self.width() / self.theme.text_scale >= BESIDE

    def _fit(self) -> None:
        beside = self._is_beside()
        self._left.setVisible(beside)
        self._left.setFixedWidth(self.theme.px(290))
        self.choice.setVisible(not beside)
        self._body.setMaximumWidth(self.theme.px(880))
