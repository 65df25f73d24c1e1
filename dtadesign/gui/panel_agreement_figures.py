"""How far members agree, as figures with their intervals: whole on a page, short beside the consensus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.gui.panel_agreement_tracks import Track
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.words import COEFFICIENTS, coefficient, overall_sentence, rater_sentence
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.agreement import Agreement

SHORT = ("krippendorff_alpha_ordinal", "gwet_ac2_ordinal")


class Figures(Pane):
    """The share of agreeing pairs and the coefficients, each on a track; ``short``: only two of these."""

    def __init__(self, theme: Theme, *, short: bool = False) -> None:
        super().__init__(theme, "page", spacing=10)
        names = SHORT if short else tuple(COEFFICIENTS)
        self.pairs = Track(theme, (0, 100))
        self.tracks = {name: Track(theme, (0, 1)) for name in names}
        self.said = Text(theme, "", "small", "ink2")
        for part in (self.pairs, *self.tracks.values(), self.said):
            self.column.addWidget(part)

    def show_agreement(self, found: Agreement) -> None:
        """Show these figures."""
        percent, drawn = found.percent_agreement, found.intervals
        name = tr("Same level, any two members")
        words = "–" if percent is None else tr("{percent} %").format(percent=figure(percent))
        between = drawn.get("percent_agreement")
        ends = (between.low, between.high) if between else None
        said = _said(name, words, tuple(map(figure, ends)) if ends else ())
        self.pairs.show_figure(name, words, percent, ends, said)
        for key, track in self.tracks.items():
            value, interval = getattr(found, key), drawn.get(key)
            name, words = tr(COEFFICIENTS[key]), coefficient(value)
            ends = (interval.low, interval.high) if interval else None
            said = _said(name, words, tuple(map(coefficient, ends)) if ends else ())
            track.show_figure(name, words, value, ends, said)
            track.setVisible(value is not None or key in SHORT)
        counts = tr("{raters} members, {considerations} considerations, 95\u00a0% intervals.")
        counts = counts.format(raters=found.raters, considerations=found.considerations)
        self.said.set_words(" ".join(filter(None, (counts, overall_sentence(found)))))


def _said(name: str, words: str, ends: tuple[str, ...]) -> str:
    if not ends:
        return tr("{name}: {figure}").format(name=name, figure=words)
    said = tr("{name}: {figure}, from {low} to {high}")
    return said.format(name=name, figure=words, low=ends[0], high=ends[1])


class Raters(Pane):
    """Each member beside the others: stricter at one side, milder at the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page", spacing=4)
        self._theme = theme
        self.column.addWidget(Text(theme, tr("Each beside the others"), "label"))
        self.column.addWidget(
            Text(theme, tr("Left of the middle is stricter, right of it milder."), "small", "ink2")
        )
        self.tracks: list[Track] = []

    def show_agreement(self, found: Agreement) -> None:
        """Show these members."""
        raters = found.raters_beside_the_others
        while len(self.tracks) < len(raters):
            self.tracks.append(Track(self._theme, (-1, 1), from_middle=True))
            self.column.addWidget(self.tracks[-1])
        for at, track in enumerate(self.tracks):
            track.setVisible(at < len(raters))
        for track, rater in zip(self.tracks, raters, strict=False):
            ends = (rater.interval.low, rater.interval.high) if rater.interval else None
            said = tr("{name}: {figure}").format(name=rater.name, figure=rater_sentence(rater))
            track.show_figure(rater.name, coefficient(rater.difference), rater.difference, ends, said)
