"""The agreement of a panel: how alike its members rate, where, and what the figures do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.figures import figure
from dtadesign.gui.page import Page
from dtadesign.gui.panel_agreement_figures import Figures, Raters
from dtadesign.gui.panel_agreement_tracks import Track
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.surfaces import Pane, in_the_middle
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.panel.agreement import agreement
from dtadesign.panel.raters import anonymised
from dtadesign.panel.words import (
    coefficient,
    few_sentence,
    left_out_sentence,
    meaning_sentence,
    pairs_sentence,
    prevalence_sentence,
)
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.agreement import Agreement


class AgreementPage(Page):
    """Sentences first, then the figures, how often each level was given, the domains and the members."""

    name = "agreement"
    title = mark("Agreement")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self._shown: object = None
        self.anonymous = CheckBox(theme, tr("Members without their names"))
        self.anonymous.toggled.connect(lambda _: self.refresh())
        self.sentences = Text(theme, "", "reading")
        self.figures, self.raters = Figures(theme), Raters(theme)
        self.levels = tuple(Track(theme, (0, 100)) for _ in range(4))
        self.prevalence = Text(theme, "", "small", "ink2")
        heads = (tr("Domain"), tr("Compared"), tr("Same level, %"), tr("Alpha"), tr("AC2"))
        self.domains = ChartTable(theme, tr("Agreement by domain"), heads)
        self._lay_out()
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        theme = self.theme
        self._content = Pane(theme, "page", (40, 28, 40, 28), 16)
        self._content.column.addWidget(headline(theme, tr("How far we agree")))
        self._content.column.addWidget(self.anonymous, 0, Qt.AlignmentFlag.AlignLeft)
        self._content.column.addWidget(self.sentences)
        given = Pane(theme, "page", spacing=4)
        given.column.addWidget(Text(theme, tr("How often each level was given"), "label"))
        for track in self.levels:
            given.column.addWidget(track)
        given.column.addWidget(self.prevalence)
        self._row = QHBoxLayout()
        for pane in (self.figures, given, self.raters):
            self._row.addWidget(pane, 1, Qt.AlignmentFlag.AlignTop)
        self._content.column.addLayout(self._row)
        self._content.column.addWidget(self.domains)
        self._content.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(in_the_middle(self._content))
        self._fit()

    def _fit(self) -> None:
        px = self.theme.px
        ways = QHBoxLayout.Direction
        wide = self.width() / self.theme.text_scale >= 900
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._row.setSpacing(px(40 if wide else 20))
        self._content.setMaximumWidth(px(1240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or beneath one another, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def enter(self, place: str = "") -> None:
        """Come to the front, at the one switch."""
        super().enter(place)
        self.anonymous.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The switch and the table."""
        return [self.anonymous, self.domains]

    def refresh(self) -> None:
        """Work the figures out anew where members or profile changed."""
        review = self.document.review
        what = (review.members, review.profile, self.anonymous.isChecked())
        if what == self._shown:
            return
        self._shown = what
        review = anonymised(review) if self.anonymous.isChecked() else review
        self._show(agreement(self.document.checklist, review))

    def _show(self, found: Agreement) -> None:
        said = (few_sentence, pairs_sentence, meaning_sentence, left_out_sentence)
        self.sentences.set_words(" ".join(filter(None, (sentence(found) for sentence in said))))
        self.figures.show_agreement(found)
        self.raters.show_agreement(found)
        every = sum(found.given)
        for level, (track, count) in enumerate(zip(self.levels, found.given, strict=True)):
            share = 100 * count / every if every else 0
            name = tr("Level {level}").format(level=level)
            words = tr("{percent} %").format(percent=figure(share))
            sentence = tr("{name}: {figure}").format(name=name, figure=words)
            track.show_figure(name, words, share, None, sentence)
        self.prevalence.set_words(prevalence_sentence(found))
        self.prevalence.setVisible(bool(self.prevalence.text()))
        names = {domain.id: domain.label for domain in self.document.checklist.domains}
        rows = [
            (names[one.id], str(one.considerations), figure(one.percent_agreement),
             coefficient(one.krippendorff_alpha_ordinal), coefficient(one.gwet_ac2_ordinal))
            for one in found.domains
        ]  # fmt: skip
        self.domains.set_rows(rows)
        self.domains.setVisible(bool(rows))
