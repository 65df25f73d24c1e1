"""Answers and page changes as a person gives them: from the key press until all is painted for good.

Each figure stands twice: by the clock, and as processor time of the window's thread, which other
programs on the same machine change less. How even the machine itself is, the last row says: the same
sum each time, after the same rest.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.app import open_window
from dtadesign.gui.collecting import Collector
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.report_page_maker import Maker
from dtadesign.gui.review_view import ReviewView
from dtadesign.review.file import read_review

SETTLE_MS = 260  # a person has looked at the page before pressing a key
AROUND = 60  # considerations, each answered in turn, then the same again with the next key
KEYS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
PAGES = ("walk", "profile", "walk", "summary", "walk", "report")
PAGE_ROUNDS = 50
MAKING_ROUNDS = 12
MAKING_PAGES = ("walk", "profile", "summary", "walk", "summary")
COUNT = 100_000
WALKS = 5

Took = tuple[float, float]
"""Milliseconds by the clock, and of the processor."""


def main() -> int:
    """Prints medians and 99th percentiles in ms."""
    app, path = QApplication(["bench", "-style", "fusion"]), Path(sys.argv[1])
    window = open_window(app)
    window.resize(1440, 900)
    window.settle()
    window.open_file(path)
    Collector(app)  # as the program itself: garbage is collected when the window has come to rest
    view = window.view
    assert view is not None
    before = len(read_review(path).events)
    first = _turns(app, view)
    again = [took for _ in range(WALKS) for took in _turns(app, view)]
    answers = _answers(app, view)
    pages = _pages(app, view)
    at_once = [_to(app, view, name) for _ in range(PAGE_ROUNDS) for name in PAGES]
    making = _pages_while_making(app, view)
    even = [_counting() for _ in range(len(pages))]
    view.document.flush()
    written = len(read_review(path).events) - before
    print(f"{'':<42} {'by the clock':>22}   {'of the processor':>22}")
    print(_row("key press to repainted scorecard", answers) + "  (aim: < 16 at p99)")
    print(_row("Enter to a consideration never seen", first))
    print(_row("Enter to one that was seen", again) + "  (aim: < 16 at p99)")
    print(_row("another page that was seen", pages) + "  (aim: < 16 at p99)")
    print(_row("the same, one right after the other", at_once) + "  (aim: < 16 at p99)")
    print(_row("another page while a report is made", making))
    fsyncs = _fsyncs(path.with_name("fsync"), len(answers))
    print(_row("fsync of one line, beside it", fsyncs))
    print(_row(f"counting to {COUNT}, beside it", even))
    print(f"{len(answers)} key presses, {written} new answers on disk")
    window.close()
    return 0


def _turns(app: QApplication, view: ReviewView) -> list[Took]:
    """Through the walk, each consideration looked at."""
    view.go("walk", "HUM-1")
    _look()
    took = []
    for _ in range(AROUND):
        took.append(_pressed(app, Qt.Key.Key_Return))
        _look()
    return took


def _answers(app: QApplication, view: ReviewView) -> list[Took]:
    took = []
    for key in KEYS:
        view.go("walk", "HUM-1")
        _look()
        for _ in range(AROUND):
            took.append(_pressed(app, key))
            _pressed(app, Qt.Key.Key_Return)
    return took


def _pages(app: QApplication, view: ReviewView) -> list[Took]:
    """From page to page and back, each made before."""
    for name in PAGES * 2:
        view.go(name)
        _look()
    while _report(view).is_making:
        _look()
    took = []
    for _ in range(PAGE_ROUNDS):
        for name in PAGES:
            took.append(_to(app, view, name))
            _look()
    return took


def _pages_while_making(app: QApplication, view: ReviewView) -> list[Took]:
    """The same as long as another thread makes the report of an answer just given."""
    took = []
    for at in range(MAKING_ROUNDS):
        view.go("walk", "HUM-1")
        _pressed(app, KEYS[at % len(KEYS)])
        view.go("report")
        for name in MAKING_PAGES:
            _look()
            if _report(view).is_making:
                took.append(_to(app, view, name))
        while _report(view).is_making:
            _look()
    return took


def _report(view: ReviewView) -> Maker:
    page = view.findChild(ReportPage)
    assert page is not None
    return page.maker


def _to(app: QApplication, view: ReviewView, name: str) -> Took:
    return _until_painted(app, lambda: view.go(name))


def _look() -> None:
    """Rest as the program does: in Qt's own loop, which blocks until something comes."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def _pressed(app: QApplication, key: Qt.Key) -> Took:
    focused = QApplication.focusWidget()
    assert focused is not None
    return _until_painted(app, lambda: QTest.keyClick(focused, key))


def _until_painted(app: QApplication, do: Callable[[], object]) -> Took:
    """Until all that it changes is painted and laid out for good."""
    start, busy = time.perf_counter(), time.thread_time()
    do()
    for _ in range(3):
        app.processEvents()
    return 1e3 * (time.perf_counter() - start), 1e3 * (time.thread_time() - busy)


def _counting() -> Took:
    """What always takes the same, after a rest."""
    _look()
    start, busy, total = time.perf_counter(), time.thread_time(), 0
    for number in range(COUNT):
        total += number
    return 1e3 * (time.perf_counter() - start), 1e3 * (time.thread_time() - busy)


def _row(name: str, found: list[Took]) -> str:
    said = []
    for times in zip(*found, strict=True):
        ordered = sorted(times)
        most = ordered[len(ordered) * 99 // 100]
        said.append(f"median {statistics.median(times):5.1f}, p99 {most:5.1f}")
    return f"{name:<42} {said[0]:>22}   {said[1]:>22}"


def _fsyncs(path: Path, count: int) -> list[Took]:
    found = []
    with open(path, "wb", buffering=0) as file:
        for _ in range(count):
            start, busy = time.perf_counter(), time.thread_time()
            file.write(b"x" * 700)
            os.fsync(file.fileno())
            found.append((1e3 * (time.perf_counter() - start), 1e3 * (time.thread_time() - busy)))
    return found


if __name__ == "__main__":
    sys.exit(main())
