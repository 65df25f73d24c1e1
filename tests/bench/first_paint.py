"""One window, ours (``app``) or an empty one (``empty``): says when it is painted and answers."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class QuitAfterPaint(QObject):
    """Says so once a window was painted and the event loop has come round, and ends the program."""

    done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget)
        if painted and not self.done:
            self.done = True
            QTimer.singleShot(0, self._say)
        return False

    def _say(self) -> None:
        print(f"painted {time.process_time() * 1e3:.1f}", flush=True)
        QApplication.quit()


def main() -> int:
    """The exit status of the window."""
    watch, execute = QuitAfterPaint(), QApplication.exec

    def watched_exec(*_: object) -> int:
        QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
        return execute()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    if sys.argv[1] == "app":
        sys.argv = ["dtadesign"]
        from dtadesign.__main__ import main as program

        return program()
    app = QApplication([])
    window = QMainWindow()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
