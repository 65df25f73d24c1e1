"""One row of a domain's list: a box to mark it, its title and question, and the answers side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Answer


def _choices() -> list[tuple[str, str]]:
    levels = [(level, level) for level in "0123"]
    unknown, na = tr("Not known yet", "in a narrow row"), tr("Not applicable…", "in a narrow row")
    return [*levels, ("unknown", unknown), ("na", na)]


class ListRow(QWidget):
    """Title, question, the answers side by side, and the chosen level in full words."""

    def __init__(self, theme: Theme, consideration: Consideration) -> None:
        super().__init__()
        self._levels, self._theme = consideration.levels, theme
        name = consideration.name
        self.mark = CheckBox(theme, "")
        self.mark.setAccessibleName(tr("Mark {name}").format(name=name))
        self.mark.setToolTip(tr("Mark, to answer several at once"))
        self.mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go = LinkButton(theme, name, "body")
        self.go.setAccessibleName(tr("Open {name}, {id}").format(name=name, id=consideration.id))
        self.choice = Segmented(theme, _choices(), name)
        self._name, self._read_only = name, False
        self.choice.set_question(name)
        self._says = Text(theme, "", "reading", "ink2")
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._head.addWidget(self.mark)
        self._head.addWidget(self.go)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._column.addWidget(Text(theme, consideration.question, "reading", "ink"))
        self._column.addWidget(self.choice)
        self._column.addWidget(self._says)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(12), 0, px(12))
        self._head.setSpacing(px(4))
        self._column.setSpacing(px(6))

    def set_read_only(self, *, read_only: bool) -> None:
        """A review that is open to read says so at every answer, and nothing is marked."""
        if read_only != self._read_only:
            self._read_only = read_only
            self.mark.setVisible(not read_only)
            self.choice.set_read_only(read_only=read_only)
            said = tr("{name}, read only").format(name=self._name) if read_only else self._name
            self.choice.set_question(said)

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered."""
        self.choice.set_value(None if answer.value is None else str(answer.value))
        if answer.level is not None:
            self._says.set_words(self._levels[answer.level])
        else:
            why = tr("Why: {reason}").format(reason=answer.note)
            self._says.set_words(why if answer.value == "na" else "")
        self._says.setVisible(bool(self._says.text()))
