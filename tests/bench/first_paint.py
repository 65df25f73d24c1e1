"""One window, ours (``app``) or an empty one (``empty``): says when it is painted, and when a key works.

Says so in milliseconds of processor time since the process began, which other programs on the same
machine do not change much; `run.py` also takes the time by the clock. With ``ready`` it goes on
until Tab has moved the focus and nothing is left to do.
"""

from __future__ import annotations

import sys
import time

UNTIL_READY = sys.argv[-1] == "ready"


def watch_first_paint() -> None:
    """Say so once the window was exposed, painted, and the event loop has come round; then end."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
            if event.type() == QEvent.Type.Expose and not self.done:
                self.done = True
                QTimer.singleShot(0, self.say)
            return False

        def say(self) -> None:
            if UNTIL_READY:
                _press_tab()
            print(f"painted {time.process_time() * 1e3:.1f}", flush=True)
            QApplication.quit()

    watch, execute = Watch(), QApplication.exec

    def watched_exec(*_: object) -> int:
        """The window's own events alone: each event that is looked at costs, and ours has more widgets."""
        QApplication.topLevelWidgets()[0].windowHandle().installEventFilter(watch)
        return execute()

    QApplication.exec = watched_exec  # type: ignore[method-assign]


def _press_tab() -> None:
    """Until all is there: what follows the first paint is done, and Tab has moved the focus."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window = QApplication.topLevelWidgets()[0]
    while not window.property("has_ring"):
        QApplication.processEvents()
    focused = QApplication.focusWidget()
    QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert QApplication.focusWidget() is not focused


def _ours() -> int:
    from dtadesign.gui import quick_qt

    import_qt = quick_qt.import_qt

    def then_watch() -> None:
        import_qt()
        watch_first_paint()

    quick_qt.import_qt = then_watch
    sys.argv = ["dtadesign"]
    from dtadesign.__main__ import main

    return main()


def _empty() -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow

    watch_first_paint()
    app = QApplication([])
    window = QMainWindow()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(_ours() if sys.argv[1] == "app" else _empty())
