"""The window's menu: where it opens, and ticks and arrows that grow with the words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStyle, QWidget

import dtadesign.gui
from dtadesign.gui.widgets.menu import SIDE, Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


def test_the_tick_of_a_menu_grows_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    ticks = []
    for scale in (1.0, 2.0):
        theme.set_look("light", scale)
        ticks.append(_inked_rows(_shown(theme, qtbot), theme))
    assert ticks[0] > 5
    assert ticks[1] > 1.7 * ticks[0]


def test_keys_in_a_menu_stand_apart_from_the_longest_words(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look("light", 2.0)
    menu = _shown(theme, qtbot)
    row = menu.width() - 2 * theme.px(SIDE)
    metrics = menu.fontMetrics()
    words = sum(map(metrics.horizontalAdvance, ("Close this window", "Ctrl+Shift+W")))
    assert row - words >= theme.px(24)


def test_a_menu_taller_than_its_window_draws_its_rows_together(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look("light", 2.0)
    window = QWidget()
    qtbot.addWidget(window)
    menu = Menu(theme, "", window)
    for number in range(12):
        menu.addAction(f"Row {number}")
    window.resize(900, 2_000)
    wide = menu.fit().height()
    window.resize(900, wide - 60)
    assert menu.fit().height() <= wide - 60
    window.resize(900, 2_000)
    assert menu.fit().height() == wide


def _shown(theme: Theme, qtbot: QtBot) -> Menu:
    menu = Menu(theme)
    qtbot.addWidget(menu)
    action = QAction("Close this window", menu)
    action.setShortcut("Ctrl+Shift+W")
    action.setCheckable(True)
    action.setChecked(True)
    menu.addAction(action)
    size = menu.fit()  # shown it would ask for the keyboard, which nobody has without a display
    menu.adjustSize()
    assert menu.width() == size.width()
    return menu


def test_every_menu_of_the_window_is_one_of_these() -> None:
    """Qt's own keeps ticks and arrows small when the words grow."""
    folder = Path(dtadesign.gui.__file__).parent
    plain = [path.name for path in folder.rglob("*.py") if "QMenu(" in path.read_text(encoding="utf-8")]
    assert not plain


def _inked_rows(menu: Menu, theme: Theme) -> int:
    """How high the tick is, before the words."""
    image = menu.grab().toImage()
    row, side = menu.actionGeometry(menu.actions()[0]), theme.px(SIDE)
    ink = theme.colour("ink")
    places = [(x, y) for y in range(row.top(), row.bottom()) for x in range(theme.px(6), side - 2)]
    near = [y for x, y in places if abs(image.pixelColor(x, y).lightness() - ink.lightness()) < 60]
    return max(near) - min(near) + 1 if near else 0


def test_a_menu_taller_than_the_screen_scrolls(theme: Theme, qtbot: QtBot) -> None:
    """Else Qt lays it in columns, of which the last leave the screen."""
    menu = _shown(theme, qtbot)
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)
