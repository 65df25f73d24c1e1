"""The actions about the consideration that is shown, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.dates import day_words
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring import plan_words as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.action import Action


class ActionsPart(QWidget):
    """``go_asked`` carries an action, or ``new/`` and the consideration."""

    go_asked = Signal(str)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document, self._id = theme, document, ""
        self._shown: tuple[tuple[str, Action], ...] = ()
        self._rows: list[QWidget] = []
        self.links: list[LinkButton] = []
        self.new = Button(theme, tr("Make this an action"), icon="plus", size="button_small")
        self.new.clicked.connect(lambda: self.go_asked.emit(f"new/{self._id}"))
        self.key = KeyCap(theme, "A")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(Text(theme, tr("Actions"), "label"), 1)
        head.addWidget(self.key)
        head.addWidget(Text(theme, tr("new action"), "micro", "ink2", wrap=False))
        foot = QHBoxLayout()
        foot.addWidget(self.new)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(16), 0, 0)
        self._column.setSpacing(theme.px(8))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(theme.px(6))
        for part in (head, self._entries, foot):
            self._column.addLayout(part)

    @property
    def has_any(self) -> bool:
        """Whether there is an action about it."""
        return bool(self._shown)

    def show_consideration(self, consideration: str) -> None:
        """Another consideration's actions."""
        self._id = consideration
        self.refresh()

    def refresh(self) -> None:
        """Draw them anew where they are others."""
        found = self._document.review.actions.items()
        shown = tuple((key, action) for key, action in found if self._id in action.considerations)
        self.new.setVisible(self._document.can_rate)
        if shown == self._shown:
            return
        self._shown = shown
        self.new.setText(tr("Another action") if shown else tr("Make this an action"))
        self.new.updateGeometry()
        for part in self._rows:
            self._entries.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.links = []
        self._rows = [self._row(key, action) for key, action in shown]

    def _row(self, key: str, action: Action) -> QWidget:
        part, what = QWidget(), say.what_words(action)
        link = LinkButton(self._theme, key, "reading")
        link.setAccessibleName(tr("Open action {action}: {what}").format(action=key, what=what))
        link.clicked.connect(lambda: self.go_asked.emit(key))
        due = tr("due {day}").format(day=day_words(action.due)) if action.due else ""
        aside = [action.owner, due, say.action_state_word(action.state)]
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Text(self._theme, what, "reading"))
        said.addWidget(Text(self._theme, " · ".join(filter(None, aside)), "small", "ink2"))
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(10))
        first = QVBoxLayout()
        first.addWidget(link)
        first.addStretch(1)
        row.addLayout(first)
        row.addLayout(said, 1)
        self._entries.addWidget(part)
        part.show()
        self.links.append(link)
        return part
