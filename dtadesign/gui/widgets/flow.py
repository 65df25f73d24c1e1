"""A layout that fills lines as text does: chips, boxes to tick, buttons that must not be cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Items in lines from where lines begin; a line that is full begins a new one."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 8, down: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, across if down is None else down
        self.setContentsMargins(0, 0, 0, 0)

    def set_spacing(self, across: int, down: int) -> None:
        """The gaps between items and between lines, in px."""
        self._across, self._down = across, down
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item up at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """An item, or nothing, as Qt asks beyond the end too."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Give an item up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self._down * max(len(lines) - 1, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into a rectangle, each in the middle of its line."""
        super().setGeometry(rect)
        y = rect.y()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            y += (rect.height() - self.heightForWidth(rect.width())) // 2
        for line in self._lines(rect.width()):
            x, height = rect.x(), _height(line)
            for item, size in line:
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += size.width() + self._across
            y += height + self._down

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(s.width() for s in sizes) + self._across * max(len(sizes) - 1, 0)
        return QSize(width, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item must fit."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((s.width() for s in sizes), default=0)
        return QSize(widest, max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = [[]]
        used = 0
        for item in self._shown():
            size = _size(item, width)
            if lines[-1] and used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._across
        return lines


def _size(item: QLayoutItem, width: int) -> QSize:
    """What an item takes in a line: as much as it likes, at most the whole line."""
    size = item.sizeHint()
    if size.width() > width and item.hasHeightForWidth():
        narrow = max(width, item.minimumSize().width())
        return QSize(narrow, item.heightForWidth(narrow))
    return size


def _height(line: _Line) -> int:
    return max((size.height() for _, size in line), default=0)
