"""Days as people read them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.dates import day_words
from dtadesign.gui.languages import speak_language


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_language("en")


def test_a_day_in_english() -> None:
    assert day_words("2026-03-03") == "3 March 2026"


def test_a_day_in_german() -> None:
    speak_language("de")
    assert day_words("2026-03-03T10:00:00Z") == "3. März 2026"


def test_what_is_no_day_stays() -> None:
    assert day_words("some time") == "some time"
