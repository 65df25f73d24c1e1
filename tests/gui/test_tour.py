"""The tour for makers: what it writes, and that every scene of it holds at every size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text
from tests.builders import ROOT
from tests.tour.layout import faults


def _program(module: str, *arguments: object, home: Path | None = None) -> subprocess.Popen[str]:
    own = {"HOME": str(home)} if home else {}
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.tour.{module}", *map(str, arguments)], cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=os.environ | own, encoding="utf-8",
    )  # fmt: skip


def test_a_tour_writes_pictures_and_widgets_and_leaves_nothing_else(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    home.mkdir()
    with _program("run", "--out", out, "--only", "walk-reason summary", home=home) as tour:
        said, _ = tour.communicate()
    assert tour.returncode == 0, said
    assert sorted(path.name for path in out.iterdir()) == ["summary.png", "walk-reason.png", "widgets.json"]
    assert not list(home.iterdir())
    widgets = json.loads((out / "widgets.json").read_text(encoding="utf-8"))
    reason = next(w for w in widgets if w["page"] == "walk-reason" and w["role"] == "text")
    assert reason["name"] == "Reason"
    assert set(reason) == {"page", "role", "name", "description", "focus_order", "rect"}
    assert all(w["name"].strip() and len(w["rect"]) == 4 for w in widgets)
    orders = [w["focus_order"] for w in widgets if w["page"] == "summary"]
    assert orders == list(range(1, len(orders) + 1))


@pytest.mark.slow
def test_every_scene_holds_in_one_of_the_hardest_views() -> None:
    parts = [_program("check", "--cross", "--part", part) for part in ("1/2", "2/2")]
    said = "".join(part.communicate()[0] for part in parts)
    assert [part.returncode for part in parts] == [0, 0], said


@pytest.mark.torture
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_scene_holds_in_every_view(language: str, direction: str) -> None:
    ways = ("--language", language, "--direction", direction)
    parts = [_program("check", *ways, "--part", part) for part in ("1/2", "2/2")]
    said = "".join(part.communicate()[0] for part in parts)
    assert [part.returncode for part in parts] == [0, 0], said


# --- that it would see what does not hold


def _cut(theme: Theme, pane: QWidget) -> None:
    Text(theme, "A sentence that needs two lines at this width", "body", parent=pane).setGeometry(
        0, 0, 160, 30
    )


def _on_another(theme: Theme, pane: QWidget) -> None:
    Text(theme, "One", "body", parent=pane).setGeometry(10, 10, 100, 24)
    Text(theme, "Other", "body", parent=pane).setGeometry(20, 18, 100, 24)


def _painted_too_wide(theme: Theme, pane: QWidget) -> None:
    Button(theme, "A button with many words", parent=pane).setGeometry(0, 0, 90, 40)


def _outside(theme: Theme, pane: QWidget) -> None:
    Text(theme, "Far away", "body", parent=pane).setGeometry(380, 10, 100, 24)


def _sideways(theme: Theme, pane: QWidget) -> None:
    wide = Text(theme, "A sentence that is not to be broken and is much too long for it", wrap=False)
    area = scrolling(wide)
    QVBoxLayout(pane).addWidget(area)


def _small(theme: Theme, pane: QWidget) -> None:
    QPushButton("x", pane).setGeometry(0, 0, 20, 20)


def _unnamed(theme: Theme, pane: QWidget) -> None:
    QPushButton("", pane).setGeometry(0, 0, 40, 40)


def _blank_end(theme: Theme, pane: QWidget) -> None:
    QVBoxLayout(pane).addWidget(scrolling(Pane(theme)))
    area = pane.findChildren(QScrollArea)[0]
    content = area.widget()
    assert isinstance(content, Pane)
    content.column.addWidget(Text(theme, "Some words. " * 120, "body"))
    pane.resize(1600, 90)


def _native_cut(theme: Theme, pane: QWidget) -> None:
    QLabel("Words of Qt's own label", pane).setGeometry(0, 0, 60, 24)


BROKEN: list[tuple[Callable[[Theme, QWidget], None], str]] = [
    (_cut, "lower than its words"),
    (_cut, "words are cut"),
    (_on_another, "words stand on words"),
    (_painted_too_wide, "words are cut"),
    (_outside, "stands out sideways"),
    (_sideways, "scrolls sideways"),
    (_small, "too small"),
    (_unnamed, "without a name"),
    (_blank_end, "at its end"),
    (_native_cut, "narrower than its words"),
]


@pytest.mark.parametrize(("breaks", "what"), BROKEN)
def test_what_is_broken_is_found(
    theme: Theme, qtbot: QtBot, breaks: Callable[[Theme, QWidget], None], what: str
) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    breaks(theme, pane)
    pane.show()
    assert any(what in fault.what for fault in faults(pane)), [str(f) for f in faults(pane)]


def test_what_holds_is_left_alone(theme: Theme, qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    column.addWidget(Text(theme, "A sentence that needs two lines at this width", "body"))
    column.addWidget(Button(theme, "Go on"))
    pane.resize(200, 300)
    pane.show()
    assert [str(fault) for fault in faults(pane)] == []
