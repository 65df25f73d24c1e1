"""One answer, from the key press to the repainted scorecard, and the fsync beside it."""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.app import open_window
from dtadesign.review.file import read_review

ANSWERS = 300
SETTLE_MS = 300  # a person has looked at the page before pressing a key
AROUND = 60  # considerations, each answered in turn, then the same again with the next key
KEYS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


def main() -> int:
    """Prints medians and 99th percentiles in ms."""
    app, path = QApplication([]), Path(sys.argv[1])
    window = open_window(app)
    window.resize(1440, 900)
    window.open_file(path)
    view = window.view
    assert view is not None
    view.go("walk", "HUM-1")
    QTest.qWait(SETTLE_MS)
    before = len(read_review(path).events)
    pressed, turned = [], []
    for turn in range(ANSWERS):
        pressed.append(_pressed(app, KEYS[turn // AROUND % 4]))
        turned.append(_pressed(app, Qt.Key.Key_Return))
        if turn % AROUND == AROUND - 1:
            view.go("walk", "HUM-1")
            QTest.qWait(SETTLE_MS)
    view.document.flush()
    written = len(read_review(path).events) - before
    print(_row("key press to repainted scorecard", pressed) + "  (aim < 16 at the 99th percentile)")
    print(_row("Enter to the next consideration", turned))
    print(_row("fsync of one line, beside it", _fsyncs(path.with_name("fsync"))))
    print(f"{ANSWERS} key presses, {written} new answers on disk")
    window.close()
    return 0


def _pressed(app: QApplication, key: Qt.Key) -> float:
    """Milliseconds until all that the key changes is painted and laid out for good."""
    focused = QApplication.focusWidget()
    assert focused is not None
    start = time.perf_counter()
    QTest.keyClick(focused, key)
    for _ in range(3):
        app.processEvents()
    return 1e3 * (time.perf_counter() - start)


def _row(name: str, found: list[float]) -> str:
    found = sorted(found)
    return f"{name:<36} median {statistics.median(found):.2f} ms, p99 {found[len(found) * 99 // 100]:.2f} ms"


def _fsyncs(path: Path) -> list[float]:
    found = []
    with open(path, "wb", buffering=0) as file:
        for _ in range(ANSWERS):
            start = time.perf_counter()
            file.write(b"x" * 700)
            os.fsync(file.fileno())
            found.append(1e3 * (time.perf_counter() - start))
    return found


if __name__ == "__main__":
    sys.exit(main())
