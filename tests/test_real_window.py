"""The program as it is started, in a real X11 window, seen through the platform's screen-reader layer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dtadesign.exchange.examples import write_examples
from dtadesign.review.file import read_review

ROOT = Path(__file__).parent.parent
READER = ROOT / "tests" / "screen_reader.py"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
    pytest.mark.skipif(
        not LAUNCHER.exists() or shutil.which("dbus-run-session") is None, reason="AT-SPI is not installed"
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read, encoding="ascii") as told:
        name = f":{told.readline().strip()}"
    yield name
    server.terminate()
    server.wait()


def _walk(display: str, folder: Path, file: Path | None, *steps: str) -> str:
    """What the screen reader was told at each step, in one session of the real program."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND", "DBUS_"))}
    environment |= {
        "DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT),
        "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder),
    }  # fmt: skip
    script = (
        f'"{LAUNCHER}" --launch-immediately & launcher=$!\n'
        f'"{sys.executable}" -m dtadesign {"" if file is None else file} & program=$!\n'
        f'/usr/bin/python3 "{READER}" "$@"; status=$?\n'
        "kill $program $launcher; wait $program 2>/dev/null; exit $status"
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "walk", *steps],
        env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_start_page_is_read_out(display: str, tmp_path: Path) -> None:
    said = _walk(display, tmp_path, None, "find:push button:New review", "find:push button:Open a file")
    assert said.splitlines()[-2:] == ["New review", "Open a file…"]


def test_a_level_pressed_through_the_screen_reader_is_on_disk(display: str, tmp_path: Path) -> None:
    (path, _), *_ = [made for made in write_examples(tmp_path) if made[0].stem == "lanternway"]
    before = read_review(path)
    lines = len(before.events) + 2
    _walk(
        display, tmp_path, path, "press:page tab:Walk", "press:radio button:Level 3", f"lines:{lines}:{path}"
    )
    (event,) = read_review(path).events[len(before.events) :]
    assert event.payload["answer"] == 3
