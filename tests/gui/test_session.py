"""After a crash what was open opens again, at its place, with a sentence; after closing only on request."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.session import OpenReview, Session
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.review.file import read_review, write_new

ROOT = Path(__file__).resolve().parent.parent.parent
RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dtadesign.gui.app import open_window
from dtadesign.gui.session import Session
from dtadesign.review.values import Answer
app = QApplication([])
window = open_window(app)
def work():
    window.windows.begin(Session(Path(sys.argv[2])), window, Path(sys.argv[1]))
    window.go("walk", "SAF-3")
    window.view.document.answer("SAF-3", Answer(value=0, note="words that nobody else may read"))
    window.view.document.flush()
    window.windows.keep()
    print("ready", flush=True)
QTimer.singleShot(0, work)
app.exec()
"""

Open = Callable[[], MainWindow]


@pytest.fixture
def opened(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        settings = Settings(tmp_path / "window.ini")
        window = MainWindow(theme, settings, Looks(theme, settings))
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield start
    for window in windows:
        window.windows.close_all()
        window.windows.end()


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


def killed(path: Path, sessions: Path) -> None:
    """A program that was at work in a review and is killed."""
    own = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment = os.environ | own | {"XDG_CONFIG_HOME": str(path.parent / "config")}
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, str(path), str(sessions)],
        stdout=subprocess.PIPE, encoding="utf-8", env=environment, cwd=ROOT,
    )  # fmt: skip
    assert run.stdout is not None
    try:
        assert run.stdout.readline() == "ready\n"
    finally:
        run.kill()
        run.communicate()


def test_a_killed_program_s_review_opens_again_at_its_place_and_says_so(
    opened: Open, review_file: Path, sessions: Path
) -> None:
    killed(review_file, sessions)
    assert "words that nobody" not in "".join(p.read_text(encoding="utf-8") for p in sessions.glob("*.json"))
    window = opened()
    window.windows.begin(Session(sessions), window, None)
    assert window.view is not None
    assert window.view.where() == ("walk", "SAF-3")
    assert window.view.document.review.answer("SAF-3").value == 0
    said = window.view.banners.sentence("restored")
    assert said.startswith("The program ended without closing. Everything up to ")
    assert said.endswith(" is here.")
    assert window.view.document.can_write


def test_a_named_file_stands_in_front_of_what_a_crash_left_open(
    opened: Open, review_file: Path, sessions: Path, qtbot: QtBot
) -> None:
    named = review_file.with_name("named.dtareview")
    write_new(named, example_record(next(p for p in example_paths() if p.stem != "lanternway")))
    killed(review_file, sessions)
    window = opened()
    window.windows.begin(Session(sessions), window, named)
    assert [w.view.document.path for w in window.windows.open if w.view] == [named, review_file]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    other = window.windows.open[1].view
    assert other is not None
    assert other.banners.sentence("restored")


def test_a_torn_last_line_is_part_of_the_sentence(opened: Open, review_file: Path, sessions: Path) -> None:
    killed(review_file, sessions)
    with review_file.open("ab") as file:
        file.write(b'{"at":"2026')
    window = opened()
    window.windows.begin(Session(sessions), window, None)
    assert window.view is not None
    assert "was never finished and is left out" in window.view.banners.sentence("restored")
    assert window.view.banners.sentence("torn") == ""


def test_it_is_said_once(opened: Open, review_file: Path, sessions: Path) -> None:
    killed(review_file, sessions)
    assert [one.path for one in Session(sessions).left_over()] == [str(review_file)]
    assert Session(sessions).left_over() == ()


def test_what_another_program_has_open_is_left_to_it(sessions: Path) -> None:
    running = Session(sessions)
    running.write([OpenReview("a.dtareview", "walk", "AVA-1")])
    assert Session(sessions).left_over() == ()
    running.end()
    assert list(sessions.iterdir()) == []


def test_a_session_that_cannot_be_read_is_none(sessions: Path) -> None:
    sessions.mkdir()
    (sessions / "torn.json").write_bytes(b'{"open": [["a.dtar')
    assert Session(sessions).left_over() == ()


def test_after_closing_nothing_opens_by_itself(opened: Open, review_file: Path, sessions: Path) -> None:
    first = opened()
    first.windows.begin(Session(sessions), first, review_file)
    first.windows.close_all()
    first.windows.end()
    again = opened()
    again.windows.begin(Session(sessions), again, None)
    assert again.view is None


def test_after_closing_what_was_open_opens_where_that_is_wished(
    opened: Open, review_file: Path, sessions: Path
) -> None:
    first = opened()
    first.settings.reopens = True
    first.windows.begin(Session(sessions), first, review_file)
    first.go("walk", "AVA-2")
    first.close()
    first.windows.end()
    again = opened()
    again.windows.begin(Session(sessions), again, None)
    assert again.view is not None
    assert again.view.where() == ("walk", "AVA-2")
    assert again.view.banners.sentence("restored") == ""


def test_a_review_that_is_gone_is_named(opened: Open, review_file: Path, sessions: Path) -> None:
    killed(review_file, sessions)
    record = read_review(review_file)
    review_file.unlink()
    window = opened()
    window.windows.begin(Session(sessions), window, None)
    assert window.view is None
    assert review_file.name in window.said("window")
    assert record.events


def test_the_place_is_kept_a_moment_after_one_goes_there(
    opened: Open, review_file: Path, sessions: Path, qtbot: QtBot
) -> None:
    window = opened()
    window.windows.begin(Session(sessions), window, review_file)
    window.go("walk", "AVA-3")
    started = time.monotonic()
    qtbot.waitUntil(lambda: any("AVA-3" in p.read_text(encoding="utf-8") for p in sessions.glob("*.json")))
    assert time.monotonic() - started < 5


def test_what_brings_the_program_down_as_it_opens_is_not_opened_for_ever(
    opened: Open, review_file: Path, sessions: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("dtadesign.gui.windows.SETTLED_MS", 200)
    killed(review_file, sessions)
    window = opened()
    window.windows.begin(Session(sessions), window, None)
    assert list(sessions.glob("*.json")) == []
    qtbot.waitUntil(lambda: len(list(sessions.glob("*.json"))) == 1)
