"""Days as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.dates import day_words, short_day, short_day_and_year
from dtadesign.gui.languages import speak_language


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_language("en")


def test_a_day_in_english() -> None:
    assert day_words("2026-03-03") == "3 March 2026"
    assert short_day(date(2026, 11, 6)) == "6 Nov"
    assert short_day_and_year("2025-11-06") == "6 Nov 2025"


def test_a_day_in_german() -> None:
    speak_language("de")
    assert day_words("2026-03-03T10:00:00Z") == "3. März 2026"
    assert short_day("2026-11-06") == "6. Nov."


def test_what_is_no_day_stays() -> None:
    assert day_words("some time") == "some time"
