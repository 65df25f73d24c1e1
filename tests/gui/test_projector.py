"""The projector's window: it fills the screen, tells its keys on, and says all that it shows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from dtadesign.drawing.shapes import Circle, Path, Rect
from dtadesign.gui import projector_page
from dtadesign.gui.projector_page import ProjectorPage
from dtadesign.gui.projector_window import ProjectorWindow, second_screen
from dtadesign.workshop.showing import Joining
from tests.builders import ROOT
from tests.projections import QR, views

if TYPE_CHECKING:
    from pathlib import Path as File

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

_K = Qt.Key
STATES = views()
SIZES = ((1280, 720), (1920, 1080), (1024, 768))


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> ProjectorWindow:
    """A projector on which the room has voted once."""
    made = ProjectorWindow(theme, STATES["revealed"])
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is made to say."""
    sentences: list[str] = []

    def announce(_: QWidget, sentence: str) -> None:
        sentences.append(sentence)

    monkeypatch.setattr(projector_page, "announce", announce)
    return sentences


def _emits(qtbot: QtBot, window: ProjectorWindow, key: Qt.Key, signal: str) -> bool:
    heard: list[bool] = []
    getattr(window, signal).connect(lambda: heard.append(True))
    QTest.keyClick(window.page, key)
    return heard == [True]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (_K.Key_K, "key_asked"), (_K.Key_H, "rule_asked"), (_K.Key_Right, "next_asked"),
        (_K.Key_Left, "back_asked"), (_K.Key_R, "reveal_asked"), (_K.Key_V, "second_asked"),
        (_K.Key_PageDown, "next_asked"), (_K.Key_PageUp, "back_asked"),
    ],
)  # fmt: skip
def test_keys_are_told_on(window: ProjectorWindow, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    before = window.page.view
    assert _emits(qtbot, window, key, signal)
    assert window.page.view is before


def test_from_right_to_left_the_arrows_are_turned(window: ProjectorWindow, qtbot: QtBot) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _emits(qtbot, window, _K.Key_Left, "next_asked")
    assert _emits(qtbot, window, _K.Key_Right, "back_asked")


def test_keys_with_ctrl_are_somebody_elses(window: ProjectorWindow) -> None:
    heard: list[bool] = []
    window.key_asked.connect(lambda: heard.append(True))
    QTest.keyClick(window.page, _K.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert heard == []


def test_f11_fills_the_screen_and_escape_leaves_it(window: ProjectorWindow) -> None:
    QTest.keyClick(window.page, _K.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window.page, _K.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window.page, _K.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window.page, _K.Key_F11)
    QTest.keyClick(window.page, _K.Key_F11)
    assert not window.isFullScreen()


def test_it_goes_to_the_screen_where_the_facilitator_is_not() -> None:
    own: Any = object()
    wall: Any = object()
    assert second_screen(own, [own, wall]) == wall
    assert second_screen(wall, [own, wall]) == own
    assert second_screen(own, [own]) is None


_ON_TWO_SCREENS = """
from PySide6.QtWidgets import QApplication, QWidget
from dtadesign.gui.projector_window import ProjectorWindow
from dtadesign.gui.theme import Theme

app = QApplication([])
facilitator, projector = QWidget(), ProjectorWindow(Theme())
facilitator.show()
projector.come_up(facilitator)
app.processEvents()
names = (facilitator.screen().name(), projector.screen().name())
print(*names, projector.isFullScreen(), projector.size().toTuple())
"""


def test_it_fills_the_second_screen(tmp_path: File) -> None:
    sizes = {"own": (0, 1440, 900), "wall": (1440, 1920, 1080)}
    screens = [{"name": name, "x": x, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
               for name, (x, width, height) in sizes.items()]  # fmt: skip
    config = tmp_path / "screens.json"
    config.write_bytes(json.dumps({"screens": screens}).encode())
    done = subprocess.run(
        [sys.executable, "-c", _ON_TWO_SCREENS], cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )  # fmt: skip
    assert done.stdout.strip() == "own wall True (1920, 1080)"


def test_with_one_screen_it_is_a_window(theme: Theme, qtbot: QtBot, window: ProjectorWindow) -> None:
    other = ProjectorWindow(theme, STATES["vote"])
    qtbot.addWidget(other)
    other.come_up(window)
    assert other.isVisible()
    assert not other.isFullScreen()


def test_closing_is_told(window: ProjectorWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()


def test_blank_shows_nothing_and_says_so(window: ProjectorWindow, said: list[str]) -> None:
    QTest.keyClick(window.page, _K.Key_B)
    assert window.page.drawing() is None
    image = window.grab().toImage()
    assert {image.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 720, 40)} == {image.pixel(0, 0)}
    assert (said, window.page.accessibleDescription()) == (["The screen is blank."], "")
    QTest.keyClick(window.page, _K.Key_B)
    assert window.page.drawing() is not None
    assert "First vote" in window.page.accessibleDescription()


def test_the_whole_view_can_be_read(window: ProjectorWindow) -> None:
    window.show_view(STATES["key-and-rule"])
    read = f"{window.page.accessibleName()} {window.page.accessibleDescription()}"
    for words in ("Consideration 1 of 2", "Level 0:", "First vote: 0: 1, 1: 2", "The key: level 2",
                  "median 1", "House rule agreed just now: A name on a rota counts as 1."):  # fmt: skip
        assert words in read
    reader = QAccessible.queryAccessibleInterface(window.page)
    assert reader.role() == QAccessible.Role.StaticText
    assert reader.text(QAccessible.Text.Name).startswith("Consideration 1 of 2")
    assert window.page.hasFocus()


def test_the_reveal_is_said_and_a_tick_is_not(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    page = ProjectorPage(theme, STATES["vote"])
    qtbot.addWidget(page)
    page.show_view(replace(STATES["vote"], seconds_left=79))
    assert said == [""]
    page.show_view(STATES["revealed"])
    assert said[-1].startswith("First vote: 0: 1, 1: 2, 2: 1 and 3: 1")


def test_all_dots_come_at_one_moment(theme: Theme, qtbot: QtBot) -> None:
    page = ProjectorPage(theme, STATES["vote"])
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show_view(STATES["revealed"])
    assert _dots(page) == 5


def _dots(page: ProjectorPage) -> int:
    picture = page.drawing()
    assert picture is not None
    return sum(isinstance(shape, Circle) and shape.fill == "surface" for shape in picture.shapes)


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_is_painted_in_every_look(theme: Theme, qtbot: QtBot, look: str, state: str) -> None:
    theme.set_look(look)
    page = ProjectorPage(theme, STATES[state])
    qtbot.addWidget(page)
    for size in SIZES:
        page.resize(*size)
        image = page.grab().toImage()
        assert image.pixelColor(2, 2) == theme.colour("page")
        assert len({image.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}) > 4


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_qr_code_is_the_same_from_either_side(
    theme: Theme, qtbot: QtBot, look: str, direction: Qt.LayoutDirection
) -> None:
    theme.set_look(look)
    page = ProjectorPage(theme, STATES["welcome"])
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.resize(1920, 1080)
    assert _read(page, page.grab().toImage()) == QR


def _read(page: ProjectorPage, image: QImage) -> tuple[tuple[bool, ...], ...]:
    """The modules as a camera sees them: dark ones are set."""
    picture = page.drawing()
    assert picture is not None
    shapes = list(picture.shapes)
    at = next(at for at, s in enumerate(shapes) if isinstance(s, Path) and len(s.commands) > 100)
    ground = shapes[at - 1]
    assert isinstance(ground, Rect)
    left = image.width() - ground.x - ground.width if page.isRightToLeft() else ground.x
    step = ground.width / (len(QR) + 8)

    def is_dark(row: int, column: int) -> bool:
        x, y = left + (column + 4.5) * step, ground.y + (row + 4.5) * step
        return image.pixelColor(round(x), round(y)).lightness() < 128

    return tuple(tuple(is_dark(row, column) for column in range(len(QR))) for row in range(len(QR)))


def test_without_phones_there_is_no_code(theme: Theme, qtbot: QtBot) -> None:
    view = replace(STATES["welcome"], joining=Joining(ways=("paper",)))
    page = ProjectorPage(theme, view)
    qtbot.addWidget(page)
    assert "Vote on paper." in page.accessibleDescription()
    assert "4827" not in page.accessibleDescription()


def test_nothing_is_kept_of_a_page_that_changes_by_the_second(theme: Theme, qtbot: QtBot) -> None:
    page = ProjectorPage(theme, STATES["vote"])
    qtbot.addWidget(page)
    page.resize(1280, 720)
    kept = len(theme._recordings)
    for seconds in range(60):
        page.show_view(replace(STATES["vote"], seconds_left=seconds))
        page.grab()
    assert len(theme._recordings) == kept
