"""The ground: text made fit to be kept, and the person's own folders."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dtadesign.paths import config_dir, state_dir
from dtadesign.text import clean_text


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_written_as_utf_8_once_clean(text: str) -> None:
    assert len(clean_text(text).encode("utf-8")) >= len(text)


@given(st.text(st.characters(codec="utf-8")))
def test_text_without_lone_surrogates_is_kept_to_the_character(text: str) -> None:
    assert clean_text(text) == text


def test_half_a_character_becomes_a_replacement_character() -> None:
    assert clean_text("a\ud83db\ude00c") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c"


def test_settings_and_memory_are_kept_in_folders_of_the_programs_name() -> None:
    assert config_dir().name == "dtadesign"
    assert "dtadesign" in state_dir().parts
