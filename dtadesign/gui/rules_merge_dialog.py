"""Other house rules come into a review that is read with some: side by side, and a person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.dates import day_words
from dtadesign.gui.forms import segmented_field
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review.rules_merging import TAKES
from dtadesign.review.rules_words import agreed, counts_as, named
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.review.rules import HouseRule, Overlay
    from dtadesign.review.rules_merging import Conflict, Merging, Take

_WIDE_PX = 860
_BOTH, _ONLY = "both", "only"


class MergeDialog(Dialog):
    """``chosen``: the set that holds from now on. Until one chooses otherwise, what is in use stays."""

    def __init__(self, theme: Theme, found: Merging, checklist: Checklist, parent: QWidget) -> None:
        super().__init__(
            theme, tr("Other house rules are in use here"), _lead(found), act=tr("Use them so"),
            keep=tr("Leave all as it is"), parent=parent,
        )  # fmt: skip
        self.setMaximumWidth(theme.px(_WIDE_PX))
        self._theme, self._found = theme, found
        self.choices: dict[str, Segmented] = {}
        whole = [(_BOTH, tr("Both, made one")), (_ONLY, tr("Only those of the file"))]
        self.whole = segmented_field(theme, tr("Which hold from now on"), whole)
        self.whole.control.set_value(_BOTH)
        self._conflicts = QWidget()
        self.whole.control.chosen.connect(self._show_conflicts)
        column = QVBoxLayout(self._conflicts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for conflict in found.conflicts:
            column.addWidget(Rule())
            column.addWidget(self._side_by_side(conflict, checklist))
        self.body.addWidget(self.whole)
        self.body.addWidget(self._conflicts)
        self.resize(min(theme.px(_WIDE_PX), parent.width() - 40), self.height())
        self.focus_first(self.whole.control.stop())

    def _show_conflicts(self, value: str) -> None:
        self._conflicts.setVisible(value == _BOTH)

    def _side_by_side(self, conflict: Conflict, checklist: Checklist) -> QWidget:
        theme, id_ = self._theme, conflict.consideration
        item = checklist.by_id.get(id_)
        name = tr("{id}: {title}").format(id=id_, title=item.name) if item else id_
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Text(theme, name, "body", weight=600))
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(24))
        for head, rules in ((tr("In use here"), conflict.a), (tr("In the file"), conflict.b)):
            spans = [Span(f"{head}\n", 600), Span("\n".join(map(_said, rules)))]
            pair.addWidget(Text(theme, spans, "reading", "ink2"), 1)
        words = {"a": tr("Keep what is here"), "b": tr("Take the file’s"), "both": tr("Both")}
        choice = Segmented(theme, [(take, words[take]) for take in TAKES], name)
        choice.set_value("a")
        self.choices[id_] = choice
        column.addLayout(pair)
        column.addWidget(choice)
        return whole

    @property
    def chosen(self) -> Overlay:
        """The set that was chosen."""
        if self.whole.control.value() == _ONLY:
            return self._found.b
        takes: dict[str, Take] = {}
        for id_, choice in self.choices.items():
            takes[id_] = next(take for take in TAKES if take == choice.value())
        return self._found.merged(takes)


def _said(rule: HouseRule) -> str:
    below = (counts_as(rule), agreed(rule, day_words(rule.day) if rule.day else ""))
    return "\n".join(filter(None, (rule.text, " ".join(filter(None, below)))))


def _lead(found: Merging) -> str:
    said = tr("In use: {ours}. In the file: {theirs}.")
    said = said.format(ours=named(found.a), theirs=named(found.b))
    if not found.conflicts:
        return f"{said} " + tr("They nowhere say different things on the same consideration.")
    both = tr(
        "On %n consideration[|s] they say different things: choose which holds.", "", len(found.conflicts)
    )
    return f"{said} {both}"
