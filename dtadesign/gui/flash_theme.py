"""Flash mode's larger type: the same theme, scaled to the window that it fills."""

from __future__ import annotations

from dtadesign.gui.theme import LARGEST_SCALE, Theme

_WIDTH, _HEIGHT = 1024, 640
_STEPS = (1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0)


def enlarging(width: float, height: float) -> float:
    """How many times larger type may be in a window of a size, in px at 100 %."""
    room = min(width / _WIDTH, height / _HEIGHT)
    return max((step for step in _STEPS if step <= room), default=1.0)


class LargeTheme(Theme):
    """Follows another theme in everything but size."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.name, theme.text_scale)
        self._other, self._size = theme, (_WIDTH, _HEIGHT)
        theme.changed.connect(self._follow)

    def fit(self, width: int, height: int) -> None:
        """As large as a window of this size has room for."""
        self._size = width, height
        self._follow()

    def _follow(self) -> None:
        other = self._other
        width, height = (side / other.text_scale for side in self._size)
        scale = min(other.text_scale * enlarging(width, height), LARGEST_SCALE)
        self.set_look(other.name, scale)
