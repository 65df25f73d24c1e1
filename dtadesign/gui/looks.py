"""Theme, text size, motion and single letters: what a person sets, and what the system asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme

_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_ORDER = ("light", "dark", "contrast")


class Looks(QObject):
    """Applies the settings to the theme and keeps both together."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._apply())
        self._apply()

    def _apply(self) -> None:
        look = self._settings.look
        if look == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            look = "dark" if dark else "light"
        self._theme.set_look(look, self._settings.text_scale)
        self._theme.set_reduced_motion(self._settings.still)
        self.changed.emit()

    def choose(self, look: str) -> None:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        self._settings.look = look
        self._apply()

    def next(self) -> None:
        """The next look in turn."""
        self.choose(_ORDER[(_ORDER.index(self._theme.name) + 1) % len(_ORDER)])

    def step_text(self, step: int) -> None:
        """Larger (1), smaller (-1), or back to 100 % (0)."""
        scale = self._settings.text_scale
        if step > 0:
            scale = min((size for size in _STEPS if size > scale + 0.01), default=LARGEST_SCALE)
        elif step < 0:
            scale = max((size for size in _STEPS if size < scale - 0.01), default=SMALLEST_SCALE)
        else:
            scale = SMALLEST_SCALE
        self._settings.text_scale = scale
        self._apply()

    def turn_still(self) -> None:
        """Whether anything moves: the other way round."""
        self._settings.still = not self._settings.still
        self._apply()

    def turn_letters(self) -> None:
        """Whether single letters are keys: the other way round."""
        self._settings.single_letters = not self._settings.single_letters
        self._apply()
