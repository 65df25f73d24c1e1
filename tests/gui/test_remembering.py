"""What the start page says of a review holds also after the program was killed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dtadesign.gui import main_window
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme


def test_an_edit_that_is_on_disk_is_remembered_without_closing(
    theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "REMEMBER_MS", 10)
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.open_file(review_file)
    assert window.view is not None
    document, before = window.view.document, settings.recent[0].answered
    document.answer("AVA-5", replace(document.review.answer("AVA-5"), value=None))
    qtbot.waitUntil(lambda: settings.recent[0].answered == before - 1)
    window.close()
