"""Where lines begin at the right everything stands mirrored, and words and marks stay upright."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dtadesign.drawing.marks import gate_mark
from dtadesign.gui.mirrored import draw_words, turn
from dtadesign.gui.paint import paint
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_keys import walk_key
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.progress_line import ProgressLine
from tests.builders import ROOT

_RIGHT = Qt.LayoutDirection.RightToLeft
_PAGES = "walk profile summary walk-list report-choices find"


@pytest.fixture
def from_right() -> Iterator[None]:
    QGuiApplication.setLayoutDirection(_RIGHT)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _widgets(out: Path, direction: str) -> list[dict[str, Any]]:
    subprocess.run(
        [sys.executable, "-m", "tests.tour.run", "--out", out, "--only", _PAGES, "--direction", direction],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads((out / "widgets.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.slow
def test_every_control_stands_where_its_mirror_image_would(tmp_path: Path) -> None:
    left, right = _widgets(tmp_path / "ltr", "ltr"), _widgets(tmp_path / "rtl", "rtl")
    assert len(left) == len(right) > 100
    places = {(w["page"], w["role"], w["name"], w["focus_order"]): w["rect"] for w in right}
    for widget in left:
        x, y, width, height = widget["rect"]
        mirrored = places[widget["page"], widget["role"], widget["name"], widget["focus_order"]]
        assert mirrored == pytest.approx([1440 - x - width, y, width, height], abs=2), widget


def _painted(theme: Theme, *, turned: bool) -> QImage:
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    if turned:
        turn(painter, QRectF(0, 0, 200, 40))
    painter.setFont(theme.font("body"))
    words = QRectF(60, 0, 80, 40)
    draw_words(painter, words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, "Stand 19 %")
    theme.typeset("Words", "body").paint(painter, 0, 8, theme.colour("ink"))
    paint(painter, gate_mark("unknown"), theme, QRectF(160, 10, 20, 20))
    painter.end()
    return image


def test_words_and_marks_are_set_upright(theme: Theme, qtbot: QtBot) -> None:
    plain, turned = _painted(theme, turned=False), _painted(theme, turned=True)
    assert turned.copy(60, 0, 80, 40) == plain.copy(60, 0, 80, 40)
    assert turned.copy(20, 10, 20, 20) == plain.copy(160, 10, 20, 20)
    block = round(theme.typeset("Words", "body").width)
    assert turned.copy(200 - block, 0, block, 40) != turned.copy(0, 0, block, 40)


def test_a_line_of_progress_grows_from_the_right(theme: Theme, qtbot: QtBot, from_right: None) -> None:
    line = ProgressLine(theme, "Progress")
    qtbot.addWidget(line)
    line.resize(100, 6)
    line.set_progress(1, 4)
    picture = line.grab().toImage()
    accent = theme.colour("accent").rgb()
    assert picture.pixelColor(95, 3).rgb() == accent
    assert picture.pixelColor(5, 3).rgb() != accent


def test_a_flow_begins_at_the_right(theme: Theme, qtbot: QtBot, from_right: None) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    flow, buttons = Flow(pane), [Button(theme, word) for word in ("One", "Two")]
    for button in buttons:
        flow.addWidget(button)
    pane.resize(400, 60)
    pane.show()
    assert buttons[0].geometry().right() == 399
    assert buttons[1].geometry().right() < buttons[0].geometry().left()


def test_a_drawer_comes_from_the_other_side(theme: Theme, qtbot: QtBot, from_right: None) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 400)
    drawer = Drawer(theme, host, "Outline", "left")
    host.show()
    drawer.open_drawer()
    assert drawer.geometry().right() == host.width() - 1


@pytest.mark.parametrize(("key", "command"), [(Qt.Key.Key_Left, "next"), (Qt.Key.Key_Right, "previous")])
def test_on_is_to_the_left(from_right: None, key: Qt.Key, command: str) -> None:
    pressed = walk_key(QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert pressed is not None
    assert pressed.command == command
