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
        env=environment, capture_output=True, encoding="utf-8", timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _example(folder: Path) -> Path:
    (path, _), *_ = [made for made in write_examples(folder) if made[0].stem == "lanternway"]
    return path


def test_the_start_page_is_read_out(display: str, tmp_path: Path) -> None:
    said = _walk(display, tmp_path, None, "find|push button|New review", "find|push button|Open a file")
    assert said.splitlines()[-2:] == ["New review", "Open a file…"]


def test_a_level_pressed_through_the_screen_reader_is_on_disk(display: str, tmp_path: Path) -> None:
    path = _example(tmp_path)
    before = read_review(path)
    lines = len(before.events) + 2
    _walk(
        display, tmp_path, path, "press|page tab|Walk", "press|radio button|Level 3", f"lines|{lines}|{path}"
    )
    (event,) = read_review(path).events[len(before.events) :]
    assert event.payload["answer"] == 3


BEGIN = (
    "press|push button|New review", "press|push button|Begin", "tells|text|Name|A name is needed",
    "type|text|Name|Lantern 3", "is|radio button|Full|checked", "press|radio button|Short|How much",
    "press|push button|Begin",
)  # fmt: skip
PROFILE = (
    "type|text|Organisation|Harbour Trust", "press|check box|Bipolar disorder",
    "is|check box|Bipolar disorder|checked", "press|radio button|Yes|Do people give support",
    "is|radio button|Yes|checked",
)  # fmt: skip
WALK = (
    "press|page tab|Walk", "press|radio button|Level 2", "is|radio button|Level 2|checked",
    "tells|radio button|Level 2|counts as 1", "press|push button|Add evidence",
    "type|text|What shows it|The duty list", "press|push button|Done",
    "find|text|Note", "type|text|Note|Asked the clinic",
    "press|push button|Next", "press|radio button|Not known yet", "is|radio button|Not known yet|checked",
)  # fmt: skip
SUMMARY = (
    "press|page tab|Summary", "find|push button|Human support", "press|push button|Charts as tables",
    "cells|table|Profile by domain", "press|push button|Charts as drawings",
)  # fmt: skip


def test_the_whole_job_by_roles_names_and_actions_alone(display: str, tmp_path: Path) -> None:
    report = tmp_path / "Lantern.pdf"
    said = _walk(
        display, tmp_path, None, *BEGIN, *PROFILE, *WALK, *SUMMARY,
        "press|page tab|Actions", "press|push button|New action", "press|page tab|Report",
        "press|push button|Save the report", f"type|text|File name|{report}", "press|push button|Save",
        f"file|{report}",
    )  # fmt: skip
    chart = next(line for line in said.splitlines() if line.startswith("Human support: "))
    row = next(line for line in said.splitlines() if line.startswith("Human support|"))
    assert chart.startswith("Human support: 33 shown, 33 claimed, 2 of 2")
    assert row.startswith("Human support|33|33|")
    assert report.read_bytes().startswith(b"%PDF")
    review = read_review(next(tmp_path.rglob("*.dtareview"))).review
    assert (review.profile.name, review.profile.scope) == ("Lantern 3", "short")
    assert (review.profile.organisation, review.profile.diagnoses) == ("Harbour Trust", ("bd",))
    first, second, *_ = review.answers.values()
    assert (first.value, first.evidence[0].description, first.note) == (
        2,
        "The duty list",
        "Asked the clinic",
    )
    assert second.value == "unknown"


START = (
    "find|push button|New review", "walk|start", "press|push button|New review", "find|push button|Begin",
    "walk|new", "press|push button|Not now", "press|push button|Keys", "find|push button|Close", "walk|keys",
    "press|push button|Close", "find|push button|Open a file",
)  # fmt: skip
LIBRARY = (
    "press|push button|Find anything", "find|text|Find anything", "walk|search",
    "press|list item|Evidence library", "find|text|Find words in the library", "walk|library",
    "press|radio button|The field|What is shown", "walk|field",
    "press|radio button|Words and grades|What is shown", "find|text|Find", "walk|words",
)  # fmt: skip
COMPARE = (
    "press|push button|Find anything", "press|list item|Compare", "find|push button|Choose a file",
    "walk|compare",
)  # fmt: skip


def _faults(said: str) -> tuple[list[str], dict[str, int]]:
    lines = said.splitlines()
    walked = {line.split()[1]: int(line.split()[3]) for line in lines if line.startswith("WALKED")}
    return [line for line in lines if line.startswith("FAULT")], walked


def test_the_start_page_and_its_dialogs_have_what_a_reader_needs(display: str, tmp_path: Path) -> None:
    faults, walked = _faults(_walk(display, tmp_path, None, *START))
    assert faults == []
    assert list(walked) == ["start", "new", "keys"]
    assert min(walked.values()) >= 5


def test_search_library_glossary_and_compare_have_what_a_reader_needs(display: str, tmp_path: Path) -> None:
    said = _walk(display, tmp_path, _example(tmp_path), "find|page tab|Walk", *LIBRARY, *COMPARE)
    faults, walked = _faults(said)
    assert faults == []
    assert list(walked) == ["search", "library", "field", "words", "compare"]
    assert min(walked.values()) >= 5


def test_every_object_of_every_page_has_what_a_reader_needs(display: str, tmp_path: Path) -> None:
    words = ("Profile", "Walk", "Summary", "Actions", "Report")
    pages = [
        step
        for word in words
        for step in (f"press|page tab|{word}", f"is|page tab|{word}|selected", f"walk|{word}")
    ]
    said = _walk(
        display, tmp_path, _example(tmp_path), *pages, "press|page tab|Summary",
        "press|push button|Charts as tables", "walk|tables", "press|page tab|Walk",
        "press|push button|Add evidence", "walk|evidence", "press|push button|13 loose ends", "walk|open",
        "press|push button|Flash mode", "walk|flash",
    )  # fmt: skip
    lines = said.splitlines()
    walked = {line.split()[1]: int(line.split()[3]) for line in lines if line.startswith("WALKED")}
    assert [line for line in lines if line.startswith("FAULT")] == []
    assert len(walked) == 9
    assert min(walked.values()) >= 5
