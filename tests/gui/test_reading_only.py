"""A review that is open to read only says so where somebody wants to answer, and looks it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from dtadesign.gui.opening import open_review, who_holds_it
from dtadesign.gui.review_view import ReviewView
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage


def test_a_level_pressed_where_one_can_only_read_says_that_nothing_changed(
    theme: Theme, review_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    writer = open_review(review_file, "A. Writer")
    view = ReviewView(theme, open_review(review_file, "A. Reader"), Settings(tmp_path / "w.ini"))
    qtbot.addWidget(view)
    view.show()
    view.go("walk", "AVA-1")
    page = view.page()
    assert isinstance(page, WalkPage)
    page.article.levels.cards[0].click()
    said = view.banners.sentence("refused")
    assert said == f"Nothing was changed. {view.document.read_only_because}"
    assert "read only" in page.article.levels.cards[0].accessibleDescription()
    page.list.show_domain("AVA")
    assert all(segment.is_read_only for segment in page.list.rows["AVA-1"].choice.segments)
    view.go("walk", "AVA-2")
    assert not view.banners.sentence("refused")
    writer.close()


def test_who_holds_the_pen_is_said_without_numbers_of_the_machine() -> None:
    said = who_holds_it("by M on desk, process 19928, since 2026-11-25T01:54:10Z")
    assert said.startswith("by M on desk, since ")
    assert "process" not in said
    assert "Z" not in said
