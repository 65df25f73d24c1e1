"""A dialog for what needs an answer now: its headline is the question."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.text_block import Words
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr


class Dialog(QDialog):
    """A question, what it means, and buttons that say what they do.

    The safe button has the focus and is what Escape presses. What is asked for (a field) goes
    into ``body``; then ``focus_first`` names the field that has the focus instead.
    """

    def __init__(
        self,
        theme: Theme,
        headline: str,
        sentence: Words = "",
        *,
        act: str = "",
        keep: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setMinimumWidth(theme.px(480))
        self.setMaximumWidth(theme.px(640))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(16))
        self.keep_button = Button(theme, keep or tr("Close"))
        self.keep_button.clicked.connect(self.reject)
        self.act_button = Button(theme, act, "primary")
        self.act_button.setVisible(bool(act))
        self.act_button.clicked.connect(self.accept)
        self._lay_out(theme, headline, sentence)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ring = FocusRing(theme, self)

    def _lay_out(self, theme: Theme, headline: str, sentence: Words) -> None:
        column = QVBoxLayout(self)
        side = theme.px(28)
        column.setContentsMargins(side, theme.px(24), side, theme.px(24))
        column.setSpacing(theme.px(14))
        column.addWidget(Text(theme, headline, "section"))
        if sentence:
            column.addWidget(Text(theme, sentence, "body", "ink2"))
        column.addLayout(self.body)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.act_button)
        column.addSpacing(theme.px(6))
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its text needs at this width: Qt reckons for a wider window than it then shows."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def focus_first(self, field: QWidget) -> None:
        """Put the focus on a field."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
