"""The place at which a page shows house rules: nothing at all until a review is read with some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.rules_card import RulesCard
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.widgets.chip import Chip


class RulesSlot:
    """Makes the card, beneath ``above`` in its column, once there are rules to show.

    In ``head`` a chip says that there is one, since the card may lie below what is seen at first.
    """

    def __init__(
        self, theme: Theme, document: Document, column: QBoxLayout, above: QWidget, head: QBoxLayout
    ) -> None:
        self._theme, self._document = theme, document
        self._column, self._above, self._head = column, above, head
        self.card: RulesCard | None = None
        self.chip: Chip | None = None

    def show_on(self, consideration: str) -> None:
        """Show the rules for a consideration, as they are now."""
        overlay = self._document.review.house_rules
        if self.card is None or self.chip is None:
            if overlay is None:
                return
            self.card, self.chip = self._made()
        self.card.show_rules(overlay, consideration, self._document.record.checklist)
        self.chip.setVisible(not self.card.isHidden())

    def _made(self) -> tuple[RulesCard, Chip]:
        from dtadesign.gui.rules_card import RulesCard, rules_chip

        card, chip = RulesCard(self._theme), rules_chip(self._theme)
        self._column.insertWidget(self._column.indexOf(self._above) + 1, card)
        self._head.addWidget(chip)
        return card, chip

    def spoken(self, consideration: str) -> str:
        """What a reader hears of them with the question; empty where there are none."""
        overlay = self._document.review.house_rules
        if overlay is None or not overlay.on(consideration):
            return ""
        from dtadesign.gui.rules_card import spoken

        return spoken(overlay.on(consideration))

    def hide(self) -> None:
        """Show none."""
        for part in (self.card, self.chip):
            if part is not None:
                part.hide()
