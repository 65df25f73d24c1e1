"""One window until it is painted and has answered: ours (``app``) or an empty one (``empty``)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class QuitAfterPaint(QObject):
    """Ends the program once a visible window was painted and the event loop has come round."""

    done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget)
        if painted and not self.done:
            self.done = True
            QTimer.singleShot(0, QApplication.quit)
        return False


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
