"""The walk's profile as a table: the numbers of its bars, in a narrow pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from dtadesign.figures import figure
from dtadesign.gui.summary_table import ChartTable
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from dtadesign.checklist.model import Domain
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.scorecard import DomainScore


class ProfileTable(ChartTable):
    """A row for each domain with anything in scope; long names take two lines."""

    def __init__(self, theme: Theme) -> None:
        heads = (tr("Domain"), tr("Shown"), tr("Claimed"))
        super().__init__(theme, tr("Profile by domain"), heads)

    def show_domains(self, domains: Sequence[tuple[Domain, DomainScore]]) -> None:
        """Show their figures."""
        rows = []
        for domain, score in domains:
            if score.in_scope:
                rows.append([_named(domain, score), figure(score.shown), figure(score.claimed)])
        self.set_rows(rows)
        self._take_lines()

    def _take_lines(self) -> None:
        """Reckoned here: Qt forgets the padding, and would cut a name that all but fits."""
        room, wrap = self.columnWidth(0) - self._theme.px(24), Qt.TextFlag.TextWordWrap
        for row in range(self.rowCount()):
            name = self.item(row, 0)
            lines = self.fontMetrics().boundingRect(QRect(0, 0, room, 0), wrap, name.text() if name else "")
            self.setRowHeight(row, max(self._theme.px(30), lines.height() + self._theme.px(10)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break the names anew."""
        super().resizeEvent(event)
        self._take_lines()


def _named(domain: Domain, score: DomainScore) -> str:
    """Its name, and where it may still end up if that is not where it is."""
    low, high = figure(score.low), figure(score.high)
    if low == high:
        return domain.label
    return tr("{domain}\npossible from {low} to {high}").format(domain=domain.label, low=low, high=high)
