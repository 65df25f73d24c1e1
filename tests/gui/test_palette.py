"""The search palette: a few letters and one is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.commands import COMMANDS, Commands
from dtadesign.gui.forms import LineEdit
from dtadesign.gui.opening import open_review
from dtadesign.gui.palette_index import Entry, Index, actions, commands, entries
from dtadesign.gui.search_palette import SearchPalette
from dtadesign.review.file import write_new

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(entries(find_checklist(DEFAULT)))


def test_an_action_is_found_by_what_is_to_be_done_and_by_who_does_it(index: Index) -> None:
    index.also(actions(example_record(next(p for p in example_paths() if p.stem == "lanternway")).review))
    for typed, place in (("agency table", "A-5"), ("ines brandt", "A-4"), ("a-3", "A-3")):
        assert (found := index.search(typed))
        assert (found[0].kind, found[0].place) == ("action", place)
    index.also([])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ava-5", ("consideration", "AVA-5")),
        ("AVA-5", ("consideration", "AVA-5")),
        ("crisis help", ("consideration", "SAF-1")),
        ("report", ("page", "")),
        ("avatars", ("domain", "AVA-1")),
        ("move or speak", ("profile question", "animated")),
        ("tremain", ("reference", "Tremain2020")),
        ("stiles", ("study", "Stiles2024")),
        ("allan adverse", ("reference", "Allan2024")),
        ("feasibility", ("term", "term:feasibility")),
        ("JITAI", ("term", "term:jitai")),
        ("glossary", ("page", "words")),
    ],
)
def test_the_nearest_comes_first(index: Index, typed: str, first: tuple[str, str]) -> None:
    found = index.search(typed)
    assert (found[0].kind, found[0].place) == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [("contrast", "contrast"), ("language", "language_system"), ("text size", "larger"), ("dark", "dark")],
)
def test_settings_are_found_as_the_menus_offer_them(typed: str, first: str) -> None:
    found = Index(commands({command.id for command in COMMANDS})).search(typed)
    assert first in {entry.place for entry in found[:4]}
    assert not Index(commands({"dark"})).search("contrast")


def test_the_menu_shows_a_key_of_the_page_while_letters_are_keys(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Commands(theme, window, {command.id: lambda: None for command in COMMANDS})
    assert made.actions["flash"].text() == "Flash mode\tF"
    made.set_letters(on=False)
    assert made.actions["flash"].text() == "Flash mode"


def test_every_word_must_occur(index: Index) -> None:
    assert index.search("crisis zebra") == []


def test_there_are_ten_rows_at_most(index: Index) -> None:
    assert len(index.search("a")) == 10


def test_accents_and_capitals_do_not_matter() -> None:
    index = Index([Entry("walk", "X-1", "Renée’s way", "consideration", "X-1")])
    assert index.search("RENEE")


def test_without_words_pages_and_domains_stand_there(index: Index) -> None:
    titles = [entry.title for entry in index.search("")]
    assert {"Profile", "Walk", "Summary", "Report", "Evidence library"} <= set(titles)
    assert titles[0] == "Profile"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1200, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def palette(qtbot: QtBot, theme: Theme, window: QWidget, tmp_path: Path) -> Iterator[SearchPalette]:
    path = tmp_path / "a.dtareview"
    write_new(path, example_record(example_paths()[0]))
    document = open_review(path, "A. Tester")
    window.field = LineEdit(theme)  # type: ignore[attr-defined]
    QVBoxLayout(window).addWidget(window.field)  # type: ignore[attr-defined]
    window.show()
    window.field.setFocus()  # type: ignore[attr-defined]
    yield SearchPalette(theme, window, document)
    document.close()


def test_it_is_made_only_when_it_first_opens(palette: SearchPalette) -> None:
    assert palette._index is None
    palette.open_palette()
    assert palette.field.hasFocus()
    assert palette.findings.count() == 10


def test_no_cursor_is_told_of_before_the_field_has_the_focus(palette: SearchPalette, qtbot: QtBot) -> None:
    """Orca would take it for the focus, and read no name."""
    focused: list[bool] = []
    palette.field.cursorPositionChanged.connect(lambda *_: focused.append(palette.field.hasFocus()))
    for typed in ("ava", "hum"):
        palette.open_palette()
        palette.field.setText(typed)
        assert palette.findings.count()
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    palette.open_palette()
    assert palette.field.text() == ""
    assert focused
    assert all(focused)


def test_arrows_walk_and_enter_goes_there(palette: SearchPalette, qtbot: QtBot) -> None:
    palette.open_palette()
    palette.field.setText("ava")
    second = palette.findings.item(1).text()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.accessibleDescription() == second
    entry = palette.findings.current()
    assert entry is not None
    with qtbot.waitSignal(palette.go_asked) as asked:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.args == [entry.page, entry.place]
    assert palette.isHidden()


def test_a_command_that_is_found_is_done(palette: SearchPalette, window: QWidget, qtbot: QtBot) -> None:
    action = QAction("High contrast", window)
    action.setObjectName("contrast")
    window.addAction(action)
    palette.open_palette()
    palette.field.setText("high contr")
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window.focusWidget() is window.field  # type: ignore[attr-defined]


def test_walking_up_from_the_first_comes_to_the_last(palette: SearchPalette, qtbot: QtBot) -> None:
    palette.open_palette()
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.findings.currentRow() == palette.findings.count() - 1


def test_escape_closes_and_gives_the_focus_back(
    palette: SearchPalette, window: QWidget, qtbot: QtBot
) -> None:
    palette.open_palette()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.field.hasFocus()  # type: ignore[attr-defined]


def test_the_focus_goes_back_without_passing_anything_else(
    palette: SearchPalette, window: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    other = LineEdit(theme)
    window.layout().addWidget(other)  # type: ignore[union-attr]  # Qt would pass the focus on to it
    palette.open_palette()
    passed: list[object] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _, new: passed.append(new))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert passed == [window.field]  # type: ignore[attr-defined]


def test_a_press_on_the_veil_closes_it(palette: SearchPalette, qtbot: QtBot) -> None:
    palette.open_palette()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


def test_a_press_on_a_row_goes_there(palette: SearchPalette, qtbot: QtBot) -> None:
    palette.open_palette()
    place = palette.findings.visualItemRect(palette.findings.item(2)).center()
    with qtbot.waitSignal(palette.go_asked) as asked:
        QTest.mouseClick(palette.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["summary", ""]


@pytest.mark.parametrize("row", [1, 9])
def test_a_row_that_a_screen_reader_selects_is_taken(palette: SearchPalette, qtbot: QtBot, row: int) -> None:
    palette.open_palette()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.wait(20)
    assert palette.isVisible()
    item = QAccessible.queryAccessibleInterface(palette.findings).child(row)
    wanted = palette.findings.item(row).data(Qt.ItemDataRole.UserRole)
    with qtbot.waitSignal(palette.go_asked) as asked:
        item.actionInterface().doAction("Toggle")
    assert asked.args == [wanted.page, wanted.place]


def test_nothing_found_says_what_can_be_found(palette: SearchPalette, qtbot: QtBot) -> None:
    palette.open_palette()
    palette.field.setText("zebra")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_stays_within_a_small_window(palette: SearchPalette, window: QWidget, theme: Theme) -> None:
    theme.set_look(text_scale=2.0)
    window.resize(1024, 640)
    palette.open_palette()
    assert palette.rect().contains(palette.panel.geometry())


def test_what_does_not_apply_is_found_and_says_so(palette: SearchPalette) -> None:
    palette.open_palette()
    palette.field.setText("GAI-1")
    entry = palette.findings.current()
    assert entry is not None
    assert (entry.place, entry.aside) == ("GAI-1", "GAI-1 · does not apply")
