"""Starting the window: painted first, with nothing read that the first paint does not need."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dtadesign.errors import DtaError
from dtadesign.gui.collecting import Collector
from dtadesign.gui.last_resort import LastResort
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme


def run(file: Path | None) -> int:
    """The window, with a review in it where one is named, until it is closed; the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("dtadesign")
    app.setApplicationDisplayName("dtadesign")
    try:
        window = open_window(app)
    except DtaError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.excepthook = LastResort(window.theme, window)
    Collector(app)
    if file is not None:
        QTimer.singleShot(0, window, lambda: window.open_file(file))
    return app.exec()


def open_window(app: QApplication) -> MainWindow:
    """The window with its start page, painted."""
    theme, settings = Theme(), Settings()
    looks = Looks(theme, settings)
    theme.apply_to(app)
    window = MainWindow(theme, settings, looks)
    window.show()
    return window
