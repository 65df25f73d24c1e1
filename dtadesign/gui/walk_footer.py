"""The walk's last row: back, the keys, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text

_HIGH, _LOW = 64, 56
_HINTS = (("0", "–", "3", "choose a level"), ("Enter", "next"), ("?", "all keys"))


class Footer(QWidget):
    """Each signal says what was asked for."""

    previous_asked = Signal()
    skip_asked = Signal()
    next_asked = Signal()
    evidence_asked = Signal()
    note_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._small, self._room = theme, False, 0
        self._ends: tuple[str, str] | None = None
        self.setProperty("ground", "surface")
        self.setProperty("pane", "footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.previous = Button(theme, "", "quiet", icon="arrow-left")
        self.evidence = Button(theme, "Evidence", icon="paperclip", key="E")
        self.note = Button(theme, "Note", icon="message-square", key="O")
        self.skip = Button(theme, "Skip for now")
        self.next = Button(theme, "", "primary", icon_after="arrow-right")
        self._hints = self._make_hints()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.previous)
        self._row.addStretch(1)
        self._row.addWidget(self._hints)
        self._row.addStretch(1)
        for button in (self.evidence, self.note, self.skip, self.next):
            self._row.addWidget(button)
        self.previous.clicked.connect(self.previous_asked)
        self.evidence.clicked.connect(self.evidence_asked)
        self.note.clicked.connect(self.note_asked)
        self.skip.clicked.connect(self.skip_asked)
        self.next.clicked.connect(self.next_asked)
        theme.changed.connect(self._space)
        self._space()

    def _make_hints(self) -> QWidget:
        hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(5))
        for *keys, words in _HINTS:
            for key in keys:
                dash = key == "–"
                row.addWidget(
                    Text(self._theme, key, "micro", "ink2", wrap=False) if dash else KeyCap(self._theme, key)
                )
            row.addWidget(Text(self._theme, words, "micro", "ink2", wrap=False))
            row.addSpacing(self._theme.px(6))
        return hints

    def _space(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(theme.px(20), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(12))
        self.setFixedHeight(theme.px(_LOW if self._small else _HIGH))
        self._fit()

    def set_form(self, *, small: bool, room: int) -> None:
        """In a small window evidence and note are reached from here, and the keys are not shown."""
        self._small, self._room = small, room
        self._space()

    def _fit(self) -> None:
        scale = self._theme.text_scale
        tight = self._room / scale < 620
        self.evidence.setVisible(self._small and not tight)
        self.note.setVisible(self._small and not tight)
        self.skip.setVisible(not tight)
        needed = sum(part.sizeHint().width() for part in (self.previous, self.skip, self.next, self._hints))
        self._hints.setVisible(not self._small and needed + self._theme.px(76) < self._room)

    def show_ends(self, before: str, after: str) -> None:
        """What comes before and after; nothing at an end."""
        if (before, after) == self._ends:
            return
        self._ends = before, after
        self.previous.setText(before)
        self.previous.setAccessibleName(f"Previous: {before}" if before else "Previous")
        self.previous.setEnabled(bool(before))
        self.previous.setVisible(bool(before))
        self.next.setText(f"Next: {after}" if after else "To the summary")
        for button in (self.previous, self.next):
            button.updateGeometry()
            button.update()
        self._fit()

    def set_keys_shown(self, *, shown: bool) -> None:
        """Key caps only where the keys work."""
        self.evidence.set_key_shown("E" if shown else None)
        self.note.set_key_shown("O" if shown else None)
