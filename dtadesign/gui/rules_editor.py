"""Writing one house rule down: in words, what it counts as, who agreed, when and over what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from dtadesign.gui.dates import AS_DAY, NO_DAY
from dtadesign.gui.forms import line_field, segmented_field, text_field
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.review.days import typed_day
from dtadesign.review.rules import HouseRule, worded
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme

_OPEN = "none"


class RuleDialog(Dialog):
    """``rule`` is what is written there, for the wording of ``checklist``, once it was accepted."""

    def __init__(
        self, theme: Theme, name: str, before: HouseRule, checklist: Checklist, parent: QWidget
    ) -> None:
        is_new = not before.text
        super().__init__(
            theme,
            tr("A house rule for {name}", "a consideration").format(name=name),
            act=tr("Write it down") if is_new else tr("Change it"),
            keep=tr("Write none") if is_new else tr("Leave it as it is"),
            parent=parent,
        )
        self.rule, self._checklist = before, checklist
        asks = tr("Such as: a rota without names counts as 1.")
        self.text = text_field(theme, tr("What was agreed"), asks, least_lines=2)
        levels = [*((str(level), str(level)) for level in range(4)), (_OPEN, tr("Not agreed"))]
        self.level = segmented_field(theme, tr("Counts as"), levels)
        self.by = line_field(theme, tr("Who agreed"), tr("A person or a group."), before.by)
        self.day = line_field(theme, tr("On which day"), tr(AS_DAY), before.day)
        self.case = line_field(theme, tr("Over which case or review, if any"), text=before.from_)
        self.text.control.set_text(before.text)
        self.level.control.set_value(_OPEN if before.level is None else str(before.level))
        who = QHBoxLayout()
        who.setSpacing(theme.px(16))
        who.addWidget(self.by, 1)
        who.addWidget(self.day, 1)
        self.body.addWidget(self.text)
        self.body.addWidget(self.level)
        self.body.addLayout(who)
        self.body.addWidget(self.case)
        self.focus_first(self.text.control)

    def accept(self) -> None:
        """Only with words, and a day that is one or none."""
        text, day = self.text.control.text().strip(), self.day.control.text().strip()
        self.text.set_error("" if text else tr("Write what was agreed. One sentence is enough."))
        self.day.set_error(tr(NO_DAY) if day and typed_day(day) is None else "")
        for field in (self.text, self.day):
            if field.error():
                field.control.setFocus()
                return
        level = self.level.control.value()
        rule = HouseRule(
            consideration=self.rule.consideration,
            text=clean_text(text),
            by=clean_text(self.by.control.text()).strip(),
            day=typed_day(day) or "",
            level=None if level in (None, _OPEN) else int(level),
            from_=clean_text(self.case.control.text()).strip(),
        )
        self.rule = worded(rule, self._checklist)
        super().accept()
