"""A missing library of the system is named in one sentence, with the line that brings it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from dtadesign import missing_libraries

if TYPE_CHECKING:
    from collections.abc import Callable

CANNOT_OPEN = "cannot open shared object file: No such file or directory"


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make the machine a Linux that lacks just the libraries named."""

    def lack(*libraries: str) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(missing_libraries, "_loads", lambda name: name not in libraries)

    return lack


def test_a_failed_import_names_the_library_and_the_cure(lacking: Callable[..., None]) -> None:
    lacking("libEGL.so.1")
    sentence = missing_libraries.explain(ImportError(f"libEGL.so.1: {CANNOT_OPEN}"))
    assert "libEGL.so.1 is missing" in sentence
    assert sentence.endswith("sudo apt-get install -y --no-install-recommends libegl1")


def test_the_cure_brings_all_that_is_missing_at_once(lacking: Callable[..., None]) -> None:
    lacking("libGL.so.1", "libEGL.so.1", "libxcb-cursor.so.0")
    sentence = missing_libraries.explain(ImportError(f"libGL.so.1: {CANNOT_OPEN}"))
    assert sentence.endswith(" libgl1 libegl1 libxcb-cursor0")


def test_a_library_that_came_along_with_others_is_known_too(lacking: Callable[..., None]) -> None:
    lacking()
    sentence = missing_libraries.explain(ImportError(f"libbrotlidec.so.1: {CANNOT_OPEN}"))
    assert sentence.endswith(" libfreetype6")


def test_an_unknown_library_is_still_told_in_one_sentence() -> None:
    sentence = missing_libraries.explain(ImportError("libstrange.so.7: wrong ELF class"))
    assert sentence.startswith("What draws the window cannot be loaded here: libstrange.so.7")
    assert "\n" not in sentence


def test_qt_not_installed_at_all_asks_for_the_package() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert missing_libraries.explain(error).endswith("pip install PySide6-Essentials")


def test_a_window_that_would_abort_is_explained_beforehand(lacking: Callable[..., None]) -> None:
    lacking("libxcb-icccm.so.4")
    assert missing_libraries.explain_missing().endswith(" libxcb-icccm4")


def test_nothing_is_said_where_nothing_is_missing(lacking: Callable[..., None]) -> None:
    lacking()
    assert not missing_libraries.explain_missing()


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(missing_libraries, "_loads", lambda _name: False)
    assert missing_libraries.missing_packages() == []


def test_make_is_told_the_packages_and_a_status(
    lacking: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    lacking("libxcb-icccm.so.4", "libxcb-keysyms.so.1")
    assert missing_libraries.main() == 1
    assert capsys.readouterr().out == "libxcb-icccm4 libxcb-keysyms1\n"
