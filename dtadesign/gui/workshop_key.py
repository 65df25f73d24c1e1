"""What the key says of a consideration, hidden until it is asked for; and the rule that a room agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.forms import line_field, segmented_field
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr
from dtadesign.workshop.edits import LONGEST_RULE

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.review.rules import HouseRule
    from dtadesign.workshop.cases import Case, KeyEntry

_NO_LEVEL = "none"


class KeyCard(Card):
    """Level, reason, what people usually get wrong, and where reasonable people differ."""

    projector_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 6)
        self.level = Text(theme, "", "section")
        self.reason = Text(theme, "", "reading")
        self.often_head = Text(theme, tr("What people usually get wrong"), "label")
        self.often = Text(theme, "", "reading")
        self.differ_head = Text(theme, tr("Where reasonable people differ"), "label")
        self.differ = Text(theme, "", "reading")
        self.points = Text(theme, "", "small", "ink2")
        self.projector = Button(theme, "", icon="presentation", size="button_small")
        self.projector.clicked.connect(self.projector_asked)
        row = Flow(across=theme.px(8))
        row.addWidget(self.projector)
        parts = (
            self.level, self.reason, self.often_head, self.often, self.differ_head, self.differ, self.points,
        )  # fmt: skip
        for part in parts:
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.hide()

    def show_key(self, case: Case, entry: KeyEntry | None, *, on_projector: bool) -> None:
        """What the case's key says; that it says nothing, where it does."""
        said = key_level_words(entry)
        self.level.set_words(said)
        self.setAccessibleName(said)
        self.reason.set_words(entry.reason if entry else tr("The case has no key for this consideration."))
        often, differ = (_often(entry), _differ(entry)) if entry else ("", "")
        for head, part, words in (
            (self.often_head, self.often, often),
            (self.differ_head, self.differ, differ),
        ):
            head.setVisible(bool(words))
            part.setVisible(bool(words))
            part.set_words(words)
        places = [case.place(id_) for id_ in entry.points_to] if entry else []
        named = [place.title for place in places if place is not None]
        self.points.set_words(tr("It rests on: {places}.").format(places=" · ".join(named)))
        self.points.setVisible(bool(named))
        word = tr("Take it off the projector") if on_projector else tr("Show it on the projector too")
        if word != self.projector.text():
            self.projector.setText(word)
            self.projector.updateGeometry()


def key_level_words(entry: KeyEntry | None) -> str:
    """Which level the key gives."""
    if entry is None:
        return tr("No key")
    if entry.level == "na":
        return tr("The key: not applicable")
    return tr("The key: level {level}").format(level=entry.level)


def _often(entry: KeyEntry) -> str:
    if entry.often and entry.often_level is not None:
        return tr("{what} They then say {level}.").format(what=entry.often, level=entry.often_level)
    return entry.often


def _differ(entry: KeyEntry) -> str:
    if not entry.reasonable:
        return ""
    levels = ", ".join(tr("not applicable") if one == "na" else str(one) for one in entry.reasonable)
    return tr("Also given with good reason: {levels}. {why}").format(levels=levels, why=entry.differ).strip()


class RulePart(QWidget):
    """One line, and the level that such a thing counts as. ``edited`` comes with every stroke."""

    edited = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        help_text = tr("One line, as the room agreed on it. It goes home in a file of house rules.")
        self.text = line_field(theme, tr("House rule"), help_text)
        self.text.control.setMaxLength(LONGEST_RULE)
        choices = [(_NO_LEVEL, tr("no level")), *((str(level), str(level)) for level in range(4))]
        self.level = segmented_field(theme, tr("Counts as"), choices, across=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.text)
        column.addWidget(self.level)
        self.text.control.edited.connect(lambda _: self._tell())
        self.text.control.left.connect(self.left)
        self.level.control.chosen.connect(lambda _: self._tell())

    def _tell(self) -> None:
        self.edited.emit(self.text.control.text(), self.chosen_level())

    def chosen_level(self) -> int | None:
        """The level that is chosen, if one is."""
        value = self.level.control.value()
        return None if value in (None, _NO_LEVEL) else int(str(value))

    def show_rule(self, rule: HouseRule | None, *, anew: bool) -> None:
        """The rule as it stands; what is being typed is left alone unless it is ``anew`` another's."""
        if anew or not self.text.control.hasFocus():
            self.text.control.set_text(rule.text if rule else "")
        level = rule.level if rule else None
        self.level.control.set_value(_NO_LEVEL if level is None else str(level))
