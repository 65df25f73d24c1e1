"""A key as it stands on a keyboard, shown where the key works."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dtadesign.gui.ink import line, pen_of, rounded
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept
from dtadesign.wording import tr

PAD = 7
HEIGHT = 22


def legend(key: str) -> str:
    """What stands on a key in the language spoken here."""
    names = {
        "Ctrl": tr("Ctrl", "key"), "Shift": tr("Shift", "key"), "Enter": tr("Enter", "key"),
        "Delete": tr("Delete", "key"), "Left": tr("Left", "key"), "Right": tr("Right", "key"),
        "Up": tr("Up", "key"), "Down": tr("Down", "key"), "Space": tr("Space", "key"),
        "Tab": tr("Tab", "key"), "Esc": tr("Esc", "key"), "Escape": tr("Escape", "key"),
    }  # fmt: skip
    return " ".join(names.get(part, part) for part in key.split(" "))


def key_width(theme: Theme, key: str) -> int:
    """How wide a cap with this legend is."""
    block = theme.typeset(legend(key), "micro", weight=500)
    return max(round(block.width) + 2 * theme.px(PAD), theme.px(HEIGHT))


def paint_key(painter: QPainter, theme: Theme, key: str, rect: QRectF) -> None:
    """Paint a cap filling a rectangle: a hairline, and a stronger edge below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    hair, edge = pen_of(theme.colour("line")), cap.bottom() - 1
    rounded(painter, cap, 4, theme.colour("surface"), hair)
    line(painter, (cap.left() + 1.5, edge, cap.right() - 1.5, edge), hair)
    block, middle = theme.typeset(legend(key), "micro", weight=500, ink="ink"), cap.center()
    top = middle.y() - 0.5 - block.height / 2
    block.paint(painter, middle.x() - block.width / 2, top)
    painter.restore()


class KeyCap(Kept, QLabel):
    """A key cap standing by itself; the screen reader reads its legend."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(legend(key), parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Wide enough for its legend."""
        return QSize(key_width(self._theme, self.text()), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def qt_state(self) -> tuple[object, ...]:
        """Its word, which Qt keeps."""
        return (self.text(),)

    def draw(self, painter: QPainter) -> None:
        """Paint the cap."""
        paint_key(painter, self._theme, self.text(), QRectF(self.rect()))
