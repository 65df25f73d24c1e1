"""How everything looks: colours by role, fonts by style, measures, icons, for one of three themes.

A widget is handed the theme, asks it when it paints, and listens to ``changed``. Nothing
else in the window holds a colour or a size.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPicture

from dtadesign.drawing.tokens import THEMES, tokens
from dtadesign.errors import DtaError
from dtadesign.gui.ink import brush_of
from dtadesign.gui.mirrored import TURNING, is_turned, turn
from dtadesign.gui.text_block import NO_LIMIT, TextBlock, Words
from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

FALLBACK_FAMILY = "DejaVu Sans"
FAMILIES = {
    "sans": "Atkinson Hyperlegible Next",
    "serif": "Source Serif 4",
    "mono": "Atkinson Hyperlegible Mono",
}
_MOST_BLOCKS = 4000
_MOST_RECORDINGS = 2000
_ICON_SIDE = 24
SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0


class Theme(QObject):
    """The look of the window; ``changed`` says that everything wants to be drawn anew."""

    changed = Signal()

    def __init__(self, name: str = "light", text_scale: float = 1.0) -> None:
        super().__init__()
        _load_fonts()
        self._name, self._scale, self._reduced_motion = "light", 1.0, False
        self._is_dressed = False
        self.looks = 0
        """How many looks there were: what was painted under another number is out of date."""
        self._fonts: dict[tuple[str, int, bool, float], QFont] = {}
        self._blocks: dict[tuple[object, ...], TextBlock] = {}
        self._recordings: dict[Hashable, QPicture] = {}
        self._colours: Mapping[str, str] = tokens().colour[self._name]
        self.set_look(name, text_scale)

    @property
    def name(self) -> str:
        """``light``, ``dark`` or ``contrast``."""
        return self._name

    @property
    def text_scale(self) -> float:
        """Text size as a factor, 1.0 to 2.0."""
        return self._scale

    def set_look(
        self,
        name: str | None = None,
        text_scale: float | None = None,
        own_colours: Mapping[str, str] | None = None,
    ) -> None:
        """Change theme or text size; what is not given stays.

        ``own_colours``: all roles as a system's own high contrast wants them, instead of the theme's.
        """
        name = self._name if name is None else name
        if name not in THEMES:
            raise DtaError(f"There is no theme {name!r}; there are {', '.join(THEMES)}.")
        scale = self._scale if text_scale is None else text_scale
        scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        colours = own_colours or tokens().colour[name]
        if (name, scale, colours) != (self._name, self._scale, self._colours):
            self._name, self._scale, self._colours = name, scale, colours
            self._recordings.clear()
            self.looks += 1
            self.changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Whether anything may move at all."""
        self._reduced_motion = reduced

    def motion_ms(self, pace: str) -> int:
        """How long a movement lasts: ``none``, ``quick`` or ``page``; 0 with reduced motion."""
        return 0 if self._reduced_motion else tokens().motion_ms[pace]

    def apply_to(self, app: QApplication) -> None:
        """Dress the whole application, now and at each later change; once is enough."""
        if self._is_dressed:
            return
        from dtadesign.gui.dressing import dress

        self._is_dressed = True
        dress(app, self)
        self.changed.connect(lambda: dress(app, self))

    def colour(self, role: str) -> QColor:
        """The colour of a role in the present theme."""
        return QColor(self._colours[role])

    @property
    def colours(self) -> Mapping[str, str]:
        """Every role's colour in the present theme."""
        return self._colours

    def px(self, size: float) -> int:
        """A measure at the present text size, in whole pixels."""
        return round(size * self._scale)

    def line_height(self, style: str) -> int:
        """The distance of lines of a type style, in px."""
        return self.px(tokens().type[style].line)

    def font(
        self,
        style: str,
        weight: int | None = None,
        *,
        numbers: bool = False,
        scale: float | None = None,
    ) -> QFont:
        """A type style's font; ``numbers`` gives all figures one width, for columns."""
        spec = tokens().type[style]
        weight = spec.weight if weight is None else weight
        scale = self._scale if scale is None else scale
        key = (style, weight, numbers, scale)
        if key not in self._fonts:
            self._fonts[key] = _font(spec.family, weight, round(spec.px * scale), numbers=numbers)
        return self._fonts[key]

    def typeset(
        self,
        words: Words,
        style: str,
        width: float = NO_LIMIT,
        *,
        weight: int | None = None,
        line: str | None = None,
        numbers: bool = False,
        ink: str | None = None,
    ) -> TextBlock:
        """Words set in a type style to a width; ``line``: the style whose line height they take.

        ``ink``: the role that it is painted in, where it needs none when it is painted.

        Remembered, since a widget asks for the same again whenever it is measured or painted.
        """
        words = words if isinstance(words, str) else tuple(words)
        colour = self._colours[ink] if ink else None
        key = (words, style, width, weight, line, numbers, self._scale, colour)
        if key not in self._blocks:
            if len(self._blocks) > _MOST_BLOCKS:
                self._blocks.clear()
            font, height = self.font(style, weight, numbers=numbers), self.line_height(line or style)
            brush = brush_of(QColor(colour)) if colour else None
            self._blocks[key] = TextBlock(words, font, height, width, brush)
        return self._blocks[key]

    def mono_font(self) -> QFont:
        """The font of fingerprints and digests."""
        return _font("mono", 400, self.px(tokens().type["small"].px), numbers=False)

    def recorded(self, what: Hashable, record: Callable[[QPainter], None]) -> QPicture:
        """What ``record`` paints in the present theme, kept as strokes and played again.

        Told in Python stroke by stroke, the marks and bars of one page took longer than all else.
        """
        if what not in self._recordings:
            if len(self._recordings) > _MOST_RECORDINGS:
                self._recordings.clear()
            picture = QPicture()
            painter = QPainter(picture)
            record(painter)
            painter.end()
            self._recordings[what] = picture
        return self._recordings[what]

    def draw_icon(self, painter: QPainter, name: str, role: str, rect: QRectF, stroke: float = 1.75) -> None:
        """Paint an icon in a role's colour, sharp at any scale of the screen."""
        painter.save()
        if is_turned(painter) and name not in TURNING:
            turn(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / _ICON_SIDE, rect.height() / _ICON_SIDE)
        key = (name, role, stroke)
        painter.drawPicture(0, 0, self.recorded(key, lambda recorder: self._record(recorder, *key)))
        painter.restore()

    def _record(self, painter: QPainter, name: str, role: str, stroke: float) -> None:
        from dtadesign.gui.icons import icon_drawing

        drawing = icon_drawing(name, self._colours[role], stroke)
        drawing.render(painter, QRectF(0, 0, _ICON_SIDE, _ICON_SIDE))

    def icon(self, name: str, role: str = "ink", size: int = 18) -> QIcon:
        """An icon for native parts such as menus."""
        from dtadesign.gui.icons import icon_drawing, menu_icon

        return menu_icon(icon_drawing(name, self._colours[role], 1.75), self.px(size))


@cache
def _load_fonts() -> None:
    """Take up the shipped fonts, once in the life of the application."""
    for path in sorted((data_dir("resources") / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise DtaError(f"The font {path.name} could not be read; install the program anew.")


def _font(family: str, weight: int, px: int, *, numbers: bool) -> QFont:
    font = QFont()
    font.setFamilies([FAMILIES[family], FALLBACK_FAMILY])
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # a kept picture knows no ground
    if numbers:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
