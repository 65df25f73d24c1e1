"""What is said without a translator, with one, and in whose thread."""

from __future__ import annotations

import threading

import pytest

from dtadesign.wording import speak, speaking, tr


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 gates are open"), (1, "1 gate is open"), (2, "2 gates are open")]
)
def test_english_has_two_forms(n: int, said: str) -> None:
    assert tr("%n gate[|s] [is|are] open", "", n) == said


def test_words_without_a_number_stay_as_they_are() -> None:
    assert tr("Level [a|b] at 100 %n") == "Level [a|b] at 100 %n"


def test_a_translator_is_asked_and_english_stands_in() -> None:
    german = {("Open", "verb", -1): "Öffnen"}
    with speaking(lambda *asked: german.get(asked, "")):
        assert tr("Open", "verb") == "Öffnen"
        assert tr("Open") == "Open"
    assert tr("Open", "verb") == "Open"


def test_another_thread_keeps_to_english() -> None:
    said: list[str] = []
    with speaking(lambda *_: "anders"):
        thread = threading.Thread(target=lambda: said.append(tr("Same")))
        thread.start()
        thread.join()
    assert said == ["Same"]


def test_speaking_english_again() -> None:
    with speaking(lambda *_: "anders"):
        speak(None)
        assert tr("Same") == "Same"
