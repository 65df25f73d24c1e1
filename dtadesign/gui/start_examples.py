"""The worked examples on the start page: their cards, empty until what ships was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.shelf_words import ExampleCard
    from dtadesign.gui.start_layout import StartSheet

_LEAST = 154
_NARROWEST = 300
_EXPECTED = 2


class ExampleCards:
    """Cards side by side, or beneath each other."""

    def __init__(self, sheet: StartSheet) -> None:
        self._sheet = sheet
        self._examples: tuple[ExampleCard, ...] = ()
        self._links: list[LinkButton] = []

    def set_examples(self, examples: tuple[ExampleCard, ...]) -> None:
        """What there is."""
        self._examples = examples
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = [self._link(example) for example in examples]

    def _link(self, example: ExampleCard) -> LinkButton:
        link = LinkButton(self._sheet.theme, tr("Open a copy"), parent=self._sheet)
        said = tr("Open a copy of the example: {title}").format(title=example.title)
        link.setAccessibleName(said)
        link.clicked.connect(lambda: self._sheet.example_asked.emit(example.id))
        return link

    def put(self, x: float, y: float, width: float) -> float:
        """Put them down from x, y in a width; where they end."""
        px = self._sheet.theme.px
        count, gap = len(self._examples) or _EXPECTED, px(16)
        across = max(min(count, int((width + gap) // (px(_NARROWEST) + gap))), 1)
        each = (width - (across - 1) * gap) / across
        for first in range(0, count, across):
            shown = range(first, min(first + across, count))
            tall = max(self._height(at, each) for at in shown)
            for at in shown:
                self._card(at, QRectF(x + (at - first) * (each + gap), y, each, tall))
            y += tall + gap
        return y - gap

    def _height(self, at: int, width: float) -> float:
        theme, least = self._sheet.theme, self._sheet.theme.px(_LEAST)
        if at >= len(self._examples):
            return least
        example, room = self._examples[at], width - 2 * theme.px(22)
        title = theme.typeset(example.title, "body", room, weight=600).height
        about = theme.typeset(example.about, "small", room).height
        return max(
            title + about + theme.px(12) + self._links[at].sizeHint().height() + 2 * theme.px(20), least
        )

    def _card(self, at: int, place: QRectF) -> None:
        sheet, px = self._sheet, self._sheet.theme.px
        sheet.put_box(place, tokens().radius["panel"], line="line", ground="surface")
        if at >= len(self._examples):
            return
        example, link = self._examples[at], self._links[at]
        x, y, room = place.x() + px(22), place.y() + px(20), place.width() - 2 * px(22)
        y += sheet.put_text(example.title, "body", (x, y, room), weight=600) + px(6)
        sheet.put_text(example.about, "small", (x, y, room), "ink2")
        size = link.sizeHint()
        top = place.bottom() - px(20) - size.height()
        sheet.put_widget(link, QRectF(x, top, size.width(), size.height()))
