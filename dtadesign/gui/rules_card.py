"""What the house agreed about a consideration, beneath it: the rule, what it counts as, who and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.dates import day_words
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.review.rules_fit import remark
from dtadesign.review.rules_words import agreed, counts_as
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.review.rules import HouseRule, Overlay


def rules_chip(theme: Theme) -> Chip:
    """That the house agreed on something here, at the head of a consideration."""
    chip = Chip(theme, tr("House rule"), "quote")
    chip.setToolTip(tr("What the house agreed on stands below."))
    return chip


def spoken(rules: Sequence[HouseRule]) -> str:
    """The rules with what they count as, to be heard with the question."""
    said = (" ".join(filter(None, (rule.text, counts_as(rule)))) for rule in rules)
    return tr("House rule: {rule}").format(rule=" ".join(said))


class RulesCard(Pane):
    """A quiet card; hidden where the house agreed on nothing here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", (0, 12, 0, 0), 0)
        self._shown: tuple[object, ...] = ()
        self.head = Text(theme, "", "small", "ink2", weight=600)
        self.rules: list[RuleText] = []
        self._card = _Low(theme, 8)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconView(theme, "quote", "ink2", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.head, 1)
        self._card.column.addLayout(line)
        self.column.addWidget(self._card)
        self.hide()

    def show_rules(self, overlay: Overlay | None, consideration: str, checklist: Checklist) -> None:
        """Show those for one consideration; ``checklist`` as the review carries it, to know its wording."""
        found = overlay.on(consideration) if overlay is not None else ()
        self.setVisible(bool(found))
        shown = (overlay, consideration)
        if overlay is None or not found or shown == self._shown:
            return
        self._shown = shown
        self.head.set_words(tr("House rule[|s]", "", len(found)))
        while len(self.rules) < len(found):
            self.rules.append(RuleText(self._theme))
            self._card.column.addWidget(self.rules[-1])
        for at, part in enumerate(self.rules):
            part.setVisible(at < len(found))
        for part, rule in zip(self.rules, found, strict=False):
            part.show_rule(rule, remark(rule, overlay, checklist))


class _Low(Card):
    """A card that takes no more room than its words: the answer matters more."""

    def _space(self) -> None:
        super()._space()
        side, top = self._theme.px(16), self._theme.px(10)
        self.column.setContentsMargins(side, top, side, top)


class RuleText(QWidget):
    """One rule in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Text(theme, "", "reading")
        self.below = Text(theme, "", "small", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.words)
        column.addWidget(self.below)

    def show_rule(self, rule: HouseRule, care: str = "") -> None:
        """Show it, and what is to be said of its fit."""
        self.words.set_words(rule.text)
        counts, who = counts_as(rule), agreed(rule, day_words(rule.day) if rule.day else "")
        spans = [Span(f"{counts} ", 600)] if counts else []
        spans += [Span(" ".join(part for part in (who, care) if part))]
        self.below.set_words(spans)
        self.below.setVisible(bool(self.below.text().strip()))
