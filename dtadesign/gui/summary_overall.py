"""The one number, last and never alone, or why it is not shown; and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.charts import BarValues, overall_bar, overall_sentence
from dtadesign.figures import figure
from dtadesign.gui.paint import paint
from dtadesign.gui.summary_lines import LeadFigure, Line, Unfold
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.summary_words import overall_arithmetic
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring import sentences as say
from dtadesign.scoring.words import withheld_reason
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.robustness import Robustness


class OverallBar(Kept, QWidget):
    """The overall bar across the card, with the whisker of other weights once that is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values = BarValues(None, None, None, None)
        self._weights: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_values(self, values: BarValues, weights: tuple[float, float] | None) -> None:
        """Show other numbers; the place of the whisker is kept while it is being computed."""
        self._values, self._weights = values, weights
        self.setAccessibleName(overall_sentence(values, weights))
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and whisker."""
        return QSize(self._theme.px(260), self._theme.px(48))

    def draw(self, painter: QPainter) -> None:
        """Paint bar and whisker at the size of text."""
        scale = self._theme.text_scale
        picture = overall_bar(self._values, self._weights, self.width() / scale)
        paint(painter, picture, self._theme, QRectF(0, 0, self.width(), picture.height * scale), turns=True)


class OverallCard(Card):
    """Number, range and robustness, or the reasons why there is none to be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 8)
        heads = (
            tr("Overall"),
            tr("Shown"),
            tr("Claimed"),
            tr("At least"),
            tr("At most"),
            tr("Other weights"),
        )
        self.table = ChartTable(theme, tr("Overall"), heads)
        self.figure = LeadFigure(theme, "–", 34)
        self.beside = Text(theme, "", "small", "ink2")
        lead = Line(theme, self.figure, self.beside, spacing=14)
        lead.row.setStretch(1, 1)
        self.number = Pane(theme, "surface", spacing=6)
        self.bar = OverallBar(theme)
        self.number.column.addWidget(lead)
        self.number.column.addWidget(self.bar)
        self.withheld = Text(theme, "", "reading", "ink")
        self.lowest = Text(theme, "", "label")
        self.thin = Text(theme, "", "small", "ink2")
        self.made_of = Unfold(theme, tr("How this number is made"), " ")
        self.is_not = Text(theme, "", "small", "ink2")
        self.column.addWidget(headline(theme, tr("Overall, last and never alone"), "section"))
        for part in (self.lowest, self.number, self.withheld, self.thin, self.made_of, self.is_not):
            self.column.addWidget(part)
        self.column.insertWidget(2, self.table)
        self.table.hide()
        self.column.addStretch(1)
        self._as_table = False

    def set_table(self, as_table: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Numbers instead of the bar, or back; a number that is withheld stays so."""
        self._as_table = as_table
        self._settle()

    def _settle(self) -> None:
        shown = not self.withheld.text()
        self.number.setVisible(shown and not self._as_table)
        self.table.setVisible(shown and self._as_table)

    def show_case(self, case: Case) -> None:
        """Say how it stands; the whisker comes with `show_robustness`."""
        overall = case.card.overall
        reasons = "\n".join(map(withheld_reason, overall.withheld))
        self.withheld.set_words(tr("The overall number is not shown.") + f"\n{reasons}" if reasons else "")
        self.withheld.setVisible(bool(reasons))
        self.lowest.set_words(say.lowest_sentence(case.checklist, case.card))
        self.lowest.setVisible(bool(self.lowest.text()))
        self.figure.set_words(figure(overall.shown))
        self.beside.set_words(_beside(case))
        self.thin.set_words(_thin(case))
        self.thin.setVisible(bool(self.thin.text()))
        self.is_not.set_words(f"{say.not_a_measure()} {say.evidence_sentence(case.card)}")
        self.made_of.setVisible(overall.shown is not None and not reasons)
        self._draw(case, None)
        self._settle()

    def show_robustness(self, case: Case) -> None:
        """Draw the whisker and open the sum: 10 ms, so only after a pause."""
        self._draw(case, case.robust)
        self.made_of.body.set_words("\n".join(overall_arithmetic(case)))

    def _draw(self, case: Case, robust: Robustness | None) -> None:
        overall = case.card.overall
        values = BarValues(overall.shown, overall.claimed, overall.low, overall.high)
        weights = None
        if robust is not None and robust.weights_p05 is not None and robust.weights_p95 is not None:
            weights = (robust.weights_p05, robust.weights_p95)
        self.bar.set_values(values, weights)
        ends = (overall.shown, overall.claimed, overall.low, overall.high)
        moved = "–"
        if weights is not None:
            moved = tr("{low} to {high}").format(low=figure(weights[0]), high=figure(weights[1]))
        self.table.set_rows([[tr("Overall"), *map(figure, ends), moved]])


def _beside(case: Case) -> str:
    overall = case.card.overall
    said = tr("shown, {claimed} claimed")
    if figure(overall.low) != figure(overall.high):
        said = tr("shown, {claimed} claimed, could end from {low} to {high}")
    return said.format(claimed=figure(overall.claimed), low=figure(overall.low), high=figure(overall.high))


def _thin(case: Case) -> str:
    overall = case.card.overall
    if not overall.thin_matters or overall.withheld:
        return ""
    said = tr("With domains of fewer than three considerations counting less, {thin}.")
    return said.format(thin=figure(overall.thin_weighted))
