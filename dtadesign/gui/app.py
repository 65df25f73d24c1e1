"""Starting the window: painted first, with nothing read that the first paint does not need."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dtadesign.errors import DtaError
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

_PLATFORM: str = sys.platform
_STYLE = ["-style", "fusion"]  # said so, Qt makes it once, and PySide need not know the class of styles


def run(file: Path | None) -> int:
    """The window, with a review in it where one is named, until it is closed; the exit status."""
    app = QApplication([*sys.argv[:1], *_STYLE])
    app.setApplicationName("dtadesign")
    app.setApplicationDisplayName("dtadesign")
    try:
        window = open_window(app)
    except DtaError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    window.start.painted.connect(lambda: QTimer.singleShot(0, window, lambda: _begin(app, window, file)))
    status = app.exec()
    window.windows.end()
    return status


def _begin(app: QApplication, window: MainWindow, file: Path | None) -> None:
    """What runs while the window does, and what was open last time or is named."""
    from dtadesign.gui.collecting import Collector
    from dtadesign.gui.last_resort import LastResort
    from dtadesign.gui.session import Session

    sys.excepthook = LastResort(window.theme, window)
    Collector(app)
    window.windows.begin(Session(), window, file)


def open_window(app: QApplication) -> MainWindow:  # noqa: ARG001 - there must be one
    """The window with its start page, shown."""
    theme, settings = Theme(), Settings()
    if not _speaks_english(settings.language):
        from dtadesign.gui.languages import speak_as_set

        speak_as_set(settings)
    window = MainWindow(theme, settings, Looks(theme, settings))
    window.show()
    return window


def _speaks_english(language: str) -> bool:
    """Whether no language has to be loaded, as far as that can be told without Qt's 300 languages."""
    if language != "system":
        return language == "en"
    if _PLATFORM != "linux":
        return False
    named = (os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    first = next((name for name in named if name), "C")
    return first.split("_")[0].split(".")[0] in ("en", "C", "POSIX")
