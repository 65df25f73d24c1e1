"""What a widget painted is shown again, and never once it would paint something else."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.text import Text
from tests.tour.layout import apart, out_of_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow


class Square(Kept, QWidget):
    """Filled with a role's colour, at its left half; counts how often it was drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.role, self.times = theme, "accent", 0
        theme.changed.connect(self.update)

    def draw(self, painter: QPainter) -> None:
        """Fill it."""
        self.times += 1
        painter.fillRect(QRectF(0, 0, self.width() / 2, self.height()), self._theme.colour(self.role))


@pytest.fixture
def square(theme: Theme, qtbot: QtBot) -> Square:
    made = Square(theme)
    qtbot.addWidget(made)
    made.resize(40, 20)
    made.show()
    qtbot.waitUntil(lambda: made.times > 0)
    return made


def seen(widget: QWidget) -> QImage:
    """The widget as it paints itself now."""
    return widget.grab().toImage()


def painted_on(widget: QWidget, ratio: float) -> QImage:
    """The same on a screen with so many pixels to one."""
    image = QImage(round(40 * ratio), round(20 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    widget.render(image, QPoint())
    return image


def test_what_is_seen_again_is_not_drawn_again(square: Square) -> None:
    first = seen(square)
    assert [seen(square) for _ in range(5)] == [first] * 5
    assert square.times == 2  # and once for its picture


def test_what_changed_is_drawn_at_once_and_kept_when_it_is_seen_again(square: Square, theme: Theme) -> None:
    for role in ("ink", "line"):
        square.role, square.times = role, 0
        square.update()
        for _ in range(4):
            assert seen(square).pixelColor(5, 5) == theme.colour(role)
        assert square.times == 2


def test_another_size_another_theme_and_another_direction_are_drawn(square: Square, theme: Theme) -> None:
    square.resize(60, 30)
    assert seen(square).size().width() == 60
    theme.set_look("dark")
    assert seen(square).pixelColor(5, 5) == theme.colour("accent")
    square.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert seen(square).pixelColor(55, 5) == theme.colour("accent")
    assert seen(square).pixelColor(5, 5) != theme.colour("accent")


def test_a_screen_with_finer_pixels_has_a_picture_of_its_own(square: Square, theme: Theme) -> None:
    for _ in range(3):
        assert painted_on(square, 2).pixelColor(39, 39) == theme.colour("accent")
    assert square._kept_picture is not None
    assert square._kept_picture.width() == 80


def test_where_pixels_do_not_fall_on_pixels_nothing_is_kept(square: Square, theme: Theme) -> None:
    for _ in range(3):
        assert painted_on(square, 1.25).pixelColor(5, 5) == theme.colour("accent")
    assert square._kept_picture is None


def test_what_is_larger_than_a_screen_is_not_kept(square: Square) -> None:
    square.resize(1100, 1000)
    for _ in range(3):
        seen(square)
    assert square._kept_picture is None


def test_what_stands_beneath_may_change(theme: Theme, qtbot: QtBot) -> None:
    """The picture is of the words alone."""
    ground = QWidget()
    qtbot.addWidget(ground)
    text = Text(theme, "Words", parent=ground)
    ground.show()
    before = [seen(ground) for _ in range(3)]
    ground.setStyleSheet("background: #ff0000")
    after = seen(ground)
    assert before[-1] != after
    assert after.pixelColor(text.geometry().bottomRight()) == Qt.GlobalColor.red


def test_a_button_looks_held_down_disabled_and_renamed(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Save")
    qtbot.addWidget(button)
    button.show()
    looks = [seen(button) for _ in range(3)]
    changes: tuple[Callable[[], None], ...] = (
        lambda: button.setDown(True),
        lambda: button.setDown(False),
        lambda: button.setEnabled(False),
        lambda: button.setText("Keep"),
    )
    for change in changes:
        change()
        assert list(out_of_date([button])) == []
        looks.append(seen(button))
        seen(button)
        assert list(out_of_date([button])) == []
    assert looks[3] != looks[2]
    assert apart(looks[4], looks[2]) <= 1  # an edge that is painted through a picture is rounded twice
    assert looks[5] != looks[4] != looks[6]


PAGES = ("summary", "walk", "profile", "summary", "open", "actions", "library", "flash", "walk", "summary")
KEYS = (Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space,
        Qt.Key.Key_Down, Qt.Key.Key_B, Qt.Key.Key_T)  # fmt: skip


@pytest.mark.slow
def test_whatever_one_does_no_page_shows_what_it_was(main: MainWindow, review_file: Path) -> None:
    """Keys, presses and pointers at random on every page: all pictures are what would be painted."""
    chance = Random(20261125)  # noqa: S311 - the same each time
    closing = QTimer(main)
    closing.timeout.connect(_close_dialogs)
    closing.start(20)
    main.resize(1440, 900)
    main.open_file(review_file)
    view = main.view
    assert view is not None
    kept = 0
    for page in PAGES:
        view.go(page)
        for _ in range(12):
            _do_something(main, chance)
            QApplication.processEvents()
            shown = [widget for widget in main.findChildren(QWidget) if widget.isVisible()]
            assert list(out_of_date(shown)) == [], page
            kept += sum(isinstance(one, Kept) and one._kept_picture is not None for one in shown)
    assert kept > 1000


def _close_dialogs() -> None:
    """What asks for a reason or a file would wait for ever."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()


def _do_something(window: QWidget, chance: Random) -> None:
    focus = QApplication.focusWidget() or window
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isCheckable()]
    kind = chance.randrange(4)
    if kind == 0 and buttons:
        QTest.mouseClick(chance.choice(buttons), Qt.MouseButton.LeftButton)
    elif kind == 1:
        place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
        QTest.mouseMove(window, place)
    else:
        QTest.keyClick(focus, chance.choice(KEYS))
