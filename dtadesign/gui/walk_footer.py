"""The walk's last row: back, the keys, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.gui.mirrored import margins
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_hints import LIST_HINTS, PAGE_HINTS, Hints
from dtadesign.gui.widgets.buttons import Button
from dtadesign.wording import tr

_HIGH, _LOW = 64, 56
_NARROW = 800


class Footer(QWidget):
    """Each signal says what was asked for."""

    previous_asked = Signal()
    skip_asked = Signal()
    next_asked = Signal()
    back_asked = Signal()
    evidence_asked = Signal()
    note_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._small, self._room = theme, False, 0
        self._is_list, self._from_list, self._keys_shown = False, False, True
        self._ends: tuple[str, str] | None = None
        self.setProperty("ground", "surface")
        self.setProperty("pane", "footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.previous = Button(theme, "", "quiet", icon="arrow-left")
        self.back = Button(theme, tr("What is open"), "quiet", icon="list-checks")
        self.back.setAccessibleName(tr("Back to what is open"))
        self.evidence = Button(theme, tr("Evidence"), icon="paperclip", key="E")
        self.note = Button(theme, tr("Note"), icon="message-square", key="O")
        self.skip = Button(theme, tr("Skip for now"))
        self.next = Button(theme, "", "primary", icon_after="arrow-right")
        self.stops = (self.previous, self.back, self.evidence, self.note, self.skip, self.next)
        self._page_hints, self._list_hints = Hints(theme, PAGE_HINTS), Hints(theme, LIST_HINTS)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.previous)
        self._row.addWidget(self.back)
        self._row.addStretch(1)
        self._row.addWidget(self._page_hints)
        self._row.addWidget(self._list_hints)
        self._row.addStretch(1)
        for button in (self.evidence, self.note, self.skip, self.next):
            self._row.addWidget(button)
        self._connect()
        self._space()

    def _connect(self) -> None:
        self.previous.clicked.connect(self.previous_asked)
        self.back.clicked.connect(self.back_asked)
        self.evidence.clicked.connect(self.evidence_asked)
        self.note.clicked.connect(self.note_asked)
        self.skip.clicked.connect(self.skip_asked)
        self.next.clicked.connect(self.next_asked)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(*margins(self, theme.px(20), 0, theme.px(24), 0))
        self._row.setSpacing(theme.px(8 if self._is_narrow() else 12))
        self.setFixedHeight(theme.px(_LOW if self._small else _HIGH))
        self._fit()

    def set_form(self, *, small: bool, room: int) -> None:
        """In a small window evidence and note are reached from here, and the keys are not shown."""
        if (small, room) != (self._small, self._room):
            self._small, self._room = small, room
            self._space()

    def _fit(self) -> None:
        theme, tight = self._theme, self._room / self._theme.text_scale < 620
        parts = [self.evidence, self.note] if self._small and not tight and not self._is_list else []
        skip = [] if tight or self._is_list else [self.skip]
        self._show_caps(shown=self._keys_shown and not self._is_narrow())
        if self._taken(*skip, *parts) > self._room:
            self._show_caps(shown=False)
        if self._taken(*skip, *parts) > self._room:
            skip = []
        for part in (self.evidence, self.note, self.skip):
            part.setVisible(part in (*skip, *parts))
        taken = self._taken(*skip, *parts)
        fits = taken + self.back.sizeHint().width() < self._room
        self.back.setVisible(self._from_list and fits)
        taken += self.back.sizeHint().width() + theme.px(12) if self._from_list and fits else 0
        room = self._room - taken - theme.px(40) if self._keys_shown and not self._small else 0
        self._page_hints.fit(0 if self._is_list else room)
        self._list_hints.fit(room if self._is_list else 0)

    def commands_left_out(self) -> list[str]:
        """What a small window's footer would lead to, had it room for the buttons."""
        parts = {"evidence": self.evidence, "note": self.note}
        lacks = self._small and not self._is_list
        return [name for name, part in parts.items() if lacks and not part.isVisibleTo(self)]

    def minimumSizeHint(self) -> QSize:
        """It gives way by itself, and never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _taken(self, *parts: Button) -> int:
        """The width of what is shown always and of these."""
        shown = (self.next, *((self.previous,) if self.previous.isEnabled() else ()), *parts)
        widths: int = sum(part.sizeHint().width() for part in shown)
        return widths + self._row.spacing() * (len(shown) - 1) + self._theme.px(44)

    def _is_narrow(self) -> bool:
        return self._room / self._theme.text_scale < _NARROW

    def _show_caps(self, *, shown: bool) -> None:
        for part, key in ((self.evidence, "E"), (self.note, "O")):
            part.set_key_shown(key if shown else None)

    def show_ends(self, before: str, after: str) -> None:
        """What comes before and after; nothing at an end."""
        if (before, after) == self._ends:
            return
        self._ends = before, after
        self.previous.setText(before)
        named = tr("Previous: {name}").format(name=before)
        self.previous.setAccessibleName(named if before else tr("Previous"))
        self.previous.setEnabled(bool(before))
        self.previous.setVisible(bool(before))
        self.next.setText(tr("Next: {name}").format(name=after) if after else tr("To the summary"))
        for button in (self.previous, self.next):
            button.updateGeometry()
            button.update()
        self._fit()

    def show_list(self, *, is_list: bool) -> None:
        """The hints of the list, or those of one consideration."""
        if is_list != self._is_list:
            self._is_list = is_list
            self._fit()

    def show_way_back(self, *, shown: bool) -> None:
        """The way back to the list of what is open, where one came from there."""
        if shown != self._from_list:
            self._from_list = shown
            self._fit()

    def set_keys_shown(self, *, shown: bool) -> None:
        """Key caps only where the keys work."""
        if shown != self._keys_shown:
            self._keys_shown = shown
            self._fit()
