"""A review that reads its checklist in German: taken up by a person, said how much, marked where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.checklist_language import ChecklistLanguageDialog, could_be_read_in
from dtadesign.gui.languages import speak_language
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.reading_as import how_much, mark_of
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.settings import Settings
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.file import read_review

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_language("en")


@pytest.fixture
def window(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_file(review_file)
    window.go("walk", "AVA-5")
    yield window
    window.close()


def document_of(window: MainWindow) -> Document:
    assert window.view is not None
    return window.view.document


def in_german(window: MainWindow) -> None:
    document = document_of(window)
    dialog = ChecklistLanguageDialog(window.theme, document, window)
    dialog.language.control.set_value("de")
    assert dialog.take_up()
    window.say_anew(*window.where_open())


def test_it_is_copied_into_the_review(window: MainWindow, review_file: Path) -> None:
    in_german(window)
    document_of(window).flush()
    translation = read_review(review_file).review.translation
    assert translation is not None
    assert (translation.language, translation.status) == ("de", "unreviewed")


def test_texts_are_german_and_the_score_is_the_same(window: MainWindow) -> None:
    before = document_of(window).card
    in_german(window)
    document = document_of(window)
    assert document.checklist.by_id["AVA-5"].title.startswith("Nicht für eine Stimme")
    assert document.record.checklist.by_id["AVA-5"].title.startswith("Cannot be taken")
    assert document.card == before


def test_it_is_said_how_much_is_german(window: MainWindow) -> None:
    in_german(window)
    said = how_much(document_of(window))
    assert said.startswith("31 of 75 considerations are in German; the others are in English.")
    assert "not reviewed" in said


def test_what_is_not_german_is_marked(window: MainWindow) -> None:
    assert mark_of(document_of(window), "AVA-5") == ""
    in_german(window)
    document = document_of(window)
    assert mark_of(document, "AVA-6") == "English"
    assert mark_of(document, "AVA-5") == "English in part"


def test_the_walk_shows_the_mark(window: MainWindow) -> None:
    in_german(window)
    assert window.view is not None
    window.view.go("summary")
    window.view.go("walk", "AVA-6")
    page = window.view.page()
    assert isinstance(page, WalkPage)
    assert [chip.text() for chip in page.article._chips.values() if chip.isVisibleTo(page)][-1] == "English"


def test_the_original_comes_back(window: MainWindow) -> None:
    in_german(window)
    dialog = ChecklistLanguageDialog(window.theme, document_of(window), window)
    dialog.language.control.set_value("original")
    assert dialog.take_up()
    assert document_of(window).read_as is None


def test_a_german_window_offers_it_and_takes_it_up(window: MainWindow) -> None:
    window.windows.speak("de")
    assert window.view is not None
    assert could_be_read_in(document_of(window), "de")
    assert "Deutsch" in window.view.banners.sentence("language")
    window.read_in_spoken_language()
    assert document_of(window).read_as is not None
    assert window.view is not None
    assert window.view.where() == ("walk", "AVA-5")
    assert not could_be_read_in(document_of(window), "de")


def test_the_report_page_offers_languages_and_says_what_is_to_be_known_of_one(window: MainWindow) -> None:
    window.go("report")
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, ReportPage)
    assert page.language() == "en"
    assert page.options.language.isHidden()
    german = next(one for one in page.options.tongue.control.segments if one.text() == "German")
    german.click()
    assert page.wish().language == "de"
    assert not page.options.language.isHidden()


def test_the_window_s_language_does_not_choose_the_report_s(window: MainWindow) -> None:
    window.windows.speak("de")
    window.go("report")
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, ReportPage)
    assert page.language() == "en"


def test_who_does_not_want_it_is_not_asked_again(window: MainWindow, review_file: Path) -> None:
    window.windows.speak("de")
    assert window.view is not None
    banner = window.view.banners._shown["language"]
    banner.closed.emit()
    assert window.settings.declined_translations == ["de"]
    window.close_review()
    window.open_file(review_file)
    assert window.view.banners.sentence("language") == ""
