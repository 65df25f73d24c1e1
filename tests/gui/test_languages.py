"""The window in another language: chosen, spoken at once on the same page, and given up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from dtadesign.gui.languages import about_language, direction, language_of, speak_language
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.languages import LANGUAGES
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_language("en")


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def test_german_is_spoken_at_once_on_the_same_page(window: MainWindow, review_file: Path) -> None:
    window.open_file(review_file)
    assert window.view is not None
    window.view.go("walk", "AVA-5")
    window.commands.actions["language_de"].trigger()
    assert window.view.where() == ("walk", "AVA-5")
    assert window.commands.actions["undo"].text() == "Rückgängig"
    assert window.settings.language == "de"
    assert window.view.document.can_write
    window.close()


def test_english_comes_back(window: MainWindow) -> None:
    window.windows.speak("de")
    assert window.commands.actions["keys"].text() == "Alle Tasten"
    window.windows.speak("en")
    assert window.commands.actions["keys"].text() == "All keys"
    assert window.commands.actions["language_en"].isChecked()


def test_numbers_are_put_into_their_place(qapp: QApplication) -> None:
    speak_language("de")
    assert tr("%n answer[|s] show[s|] evidence", "", 1) == "1 Antwort nennt Belege"
    assert tr("%n answer[|s] show[s|] evidence", "", 4) == "4 Antworten nennen Belege"


def test_what_was_not_reviewed_is_called_so() -> None:
    german = next(language for language in LANGUAGES if language.tag == "de")
    assert "not reviewed" in german.words
    speak_language("de")
    assert "nicht" in about_language()


def test_qts_own_words_are_german_too(qapp: QApplication) -> None:
    speak_language("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak_language("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_systems_language_is_taken_where_it_is_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    class Abroad:
        def __init__(self, *names: str) -> None:
            self._names = names

        def uiLanguages(self) -> tuple[str, ...]:  # noqa: N802
            return self._names

    with monkeypatch.context() as abroad:
        abroad.setattr(QLocale, "system", lambda: Abroad("de-AT", "en-GB"))
        assert language_of("system") == "de"
        abroad.setattr(QLocale, "system", lambda: Abroad("fr-CA", "fr"))
        assert language_of("system") == "en"
    assert language_of("xx") == "en"


def test_a_language_read_from_the_right_begins_there() -> None:
    assert direction("ar") == Qt.LayoutDirection.RightToLeft
    assert direction("de") == Qt.LayoutDirection.LeftToRight
