"""What the window's tests stand on: the light theme, dressed onto the one application."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from dtadesign.gui.collecting import collect_what_is_due
from dtadesign.gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _garbage_collected_in_this_thread() -> Iterator[None]:
    """As in the program: no other thread may come upon a test's widgets."""
    gc.disable()
    yield
    collect_what_is_due()
    gc.enable()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply_to(qapp)
    return theme


@pytest.fixture
def theme(_dressed: Theme) -> Theme:
    """The light theme at 100 %, whatever the test before made of it."""
    _dressed.set_look("light", 1.0)
    _dressed.set_reduced_motion(False)
    return _dressed
