"""Theme, text size, motion and single letters: what a person sets, and what the system asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QStyleHints

_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_ORDER = ("light", "dark", "contrast")


class Looks(QObject):
    """Applies the settings to the theme and keeps both together.

    The first paint uses what the system asked for last time; `follow_system` then asks it, and
    listens: `QStyleHints` needs all of Qt's names, which take as long as a small window.
    """

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, hints: QStyleHints | None = None) -> None:
        super().__init__()
        self._theme, self._settings, self._hints = theme, settings, hints
        self._system, self._follows = settings.look_seen, False
        self._own_colours: Mapping[str, str] | None = None
        self._system_is_still = False
        self._apply()

    def follow_system(self) -> None:
        """From now on know what the system asks for; once is enough."""
        if self._follows:
            return
        self._follows = True
        hints = self._hints or QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._look_at_system())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._look_at_system())
        self._look_at_system()

    def _look_at_system(self) -> None:
        from dtadesign.gui.system_look import own_colours, system_look, wants_stillness

        self._system = system_look(self._hints or QGuiApplication.styleHints())
        self._own_colours = own_colours() if self._system == "contrast" else None
        self._system_is_still = wants_stillness()
        self._settings.look_seen = self._system
        self._apply()

    def _apply(self) -> None:
        look = self._settings.look
        followed = look == "system"
        self._theme.set_look(
            self._system if followed else look,
            self._settings.text_scale,
            self._own_colours if followed else None,
        )
        self._theme.set_reduced_motion(self._settings.still or self._system_is_still)
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
