"""The verdict with its reason, and beside it what it rests on, in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark
from dtadesign.gui import summary_words as words
from dtadesign.gui.summary_lines import LeadFigure, Line
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring import sentences as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case

_FIGURE = 28


class Facts(QWidget):
    """Three counts, and the four shares of the score by evidence from people with SMI."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = Flow(self)
        self._grids = (QGridLayout(), QGridLayout())  # the counts, and the shares that belong together
        for grid in self._grids:
            grid.setContentsMargins(0, 0, 0, 0)
            holder = QWidget()
            holder.setLayout(grid)
            self._flow.addWidget(holder)
        self.figures = [LeadFigure(theme, "0", _FIGURE) for _ in range(3 + len(words.SHARES))]
        self.captions = [Text(theme, "", "small", "ink2", wrap=False) for _ in self.figures]
        counts, shares = self._grids
        for column, (number, caption) in enumerate(zip(self.figures, self.captions, strict=True)):
            grid = counts if column < 3 else shares
            grid.addWidget(number, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(caption, 1, column, Qt.AlignmentFlag.AlignTop)
        self.share_caption = Text(theme, tr("of the score, in people with SMI"), "small", "ink2", wrap=False)
        shares.addWidget(self.share_caption, 2, 3, 1, 4, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._flow.set_spacing(self._theme.px(18), self._theme.px(12))
        for grid in self._grids:
            grid.setHorizontalSpacing(self._theme.px(18))
            grid.setVerticalSpacing(0)  # so that both groups are as tall, and stand on one line

    def show_case(self, case: Case) -> None:
        """Count anew."""
        found = (*words.facts(case), *words.shares(case))
        for (number, caption), figure, text in zip(found, self.figures, self.captions, strict=True):
            figure.set_words(number)
            figure.setAccessibleName(f"{number} {' '.join(caption.split())}")
            text.set_words(caption)
        self.setAccessibleName(tr("What the verdict rests on"))
        self.share_caption.setToolTip(say.evidence_sentence(case.card))
        self.share_caption.setAccessibleDescription(say.evidence_sentence(case.card))


class Head(QWidget):
    """Verdict, reason and lead at the left, facts at the right or, where it is narrow, beneath.

    It takes the focus when the page comes to the front, so that the verdict is what is read out
    first; the ring stands around it only for whoever walks there with the Tab key.
    """

    focus_rect_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._walked_to = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mark = PictureView(theme, gate_mark("open"), 36)
        self.verdict = headline(theme, "", "verdict")
        self.lead = Text(theme, "", "lead", "ink2")
        self.facts = Facts(theme)
        said = Pane(theme, "page", spacing=6)
        top = Line(theme, self.mark, self.verdict, spacing=14)
        top.row.setStretch(1, 1)
        top.row.setAlignment(self.mark, Qt.AlignmentFlag.AlignTop)
        said.column.addWidget(top)
        said.column.addWidget(self.lead)
        self._line = Line(theme, said, self.facts, spacing=28)
        self._line.row.setStretch(0, 1)
        self._line.row.setAlignment(self.facts, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)

    def show_case(self, case: Case) -> None:
        """Say how it stands now."""
        self.mark.set_picture(gate_mark(say.verdict_mark(case.card)))
        self.verdict.set_words(say.headline(case.card))
        self.lead.set_words(words.lead(case))
        self.facts.show_case(case)
        self.setAccessibleName(self.verdict.text())
        self.setAccessibleDescription(self.lead.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came."""
        reasons = Qt.FocusReason
        self._walked_to = event.reason() in {reasons.TabFocusReason, reasons.BacktabFocusReason}
        super().focusInEvent(event)
        self.focus_rect_changed.emit()

    def focus_rect(self) -> QRect:
        """What the ring stands around."""
        return self.rect() if self._walked_to else QRect()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a setter of one value
        """The facts beneath."""
        self._line.set_stacked(narrow)
