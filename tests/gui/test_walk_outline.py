"""The walk's left pane says what the document says, and is not set again where that is the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dtadesign.gui.widgets.outline import Outline

if TYPE_CHECKING:
    from dtadesign.gui.walk_page import WalkPage


def test_coming_back_sets_nothing_again(walk_page: WalkPage, monkeypatch: pytest.MonkeyPatch) -> None:
    walk_page.enter("AVA-5")
    set_again: list[object] = []
    monkeypatch.setattr(Outline, "set_domains", lambda _, domains: set_again.append(domains))
    walk_page.leave()
    walk_page.enter()
    assert not set_again


def test_what_was_changed_elsewhere_is_there_on_coming_back(walk_page: WalkPage) -> None:
    walk_page.enter("AVA-5")
    document, pane = walk_page.document, walk_page.outline
    before = pane.count.text()
    answer = replace(document.review.answer("AVA-5"), value=None)
    document.answer("AVA-5", answer)
    walk_page.enter()
    assert pane.count.text() != before
