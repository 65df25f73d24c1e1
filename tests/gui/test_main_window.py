"""The window whole: from the start page through the walk, closing, opening again, and what can go wrong."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.errors import NotDone, ReviewDamaged
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui import asking
from dtadesign.gui.last_resort import LastResort
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.unsaved_dialog import UnsavedDialog
from dtadesign.gui.walk_dialogs import ReasonDialog, reasons
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.lock import Lock

Open = Callable[[], MainWindow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    source = next(path for path in example_paths() if path.stem == "lanternway")
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(source))
    return path


@pytest.fixture
def opened(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Makes windows as a person would who starts the program again and again."""
    windows = []

    def open_one() -> MainWindow:
        settings = Settings(tmp_path / "window.ini")
        settings.folder = tmp_path
        window = MainWindow(theme, settings, Looks(theme, settings))
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_one
    for window in windows:
        window.close()


def walk(window: MainWindow, place: str = "") -> WalkPage:
    assert window.view is not None
    window.view.go("walk", place)
    page = window.view.page()
    assert isinstance(page, WalkPage)
    return page


def press(window: MainWindow, key: Qt.Key | str) -> None:
    focus = window.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def test_the_start_page_is_there_before_anything_is_read(opened: Open) -> None:
    window = opened()
    assert window.start.isVisible()
    assert window.view is None


def test_an_answer_by_key_is_on_disk_after_flush(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    press(window, "3")
    assert page.document.flush()
    assert read_review(path).review.answer("AVA-5").value == 3


@pytest.mark.parametrize(("key", "value"), [("u", "unknown"), (Qt.Key.Key_Delete, None), ("0", 0)])
def test_every_key_of_an_answer_answers(opened: Open, path: Path, key: Qt.Key | str, value: object) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-1")
    press(window, key)
    assert page.document.review.answer("AVA-1").value == value


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_S])
def test_enter_right_and_s_go_on_and_left_goes_back(opened: Open, path: Path, key: Qt.Key) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-4")
    press(window, key)
    assert page.place() == "AVA-5"
    press(window, Qt.Key.Key_Left)
    assert page.place() == "AVA-4"


def test_g_goes_to_the_gates_that_are_not_met(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-4")
    press(window, "g")
    gate = page.document.card.gate(page.place())
    assert gate is not None
    assert gate.state != "pass"


def test_letters_switched_off_do_nothing(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    before = page.document.record.fingerprint
    window.settings.single_letters = False
    press(window, "3")
    press(window, "u")
    assert page.document.record.fingerprint == before


def test_undo_and_redo_reach_across_closing(opened: Open, path: Path) -> None:
    first = opened()
    first.open_file(path)
    before = walk(first, "AVA-5").document.review.answer("AVA-5")
    press(first, "0")
    first.close()
    again = opened()
    again.open_file(path)
    document = walk(again).document
    again.commands.actions["undo"].trigger()
    assert document.review.answer("AVA-5") == before
    again.commands.actions["redo"].trigger()
    assert document.review.answer("AVA-5").value == 0


def test_what_came_back_is_said(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    walk(window, "AVA-5")
    press(window, "0")
    window.commands.actions["undo"].trigger()
    assert window.view is not None
    assert window.view.banners.sentence("came back") == "Undone: AVA-5 is at level 2 again."


def test_a_note_is_one_event_and_is_written_when_the_field_is_left(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-1")
    events = len(page.document.record.events)
    press(window, "o")
    assert page.article.note.field.hasFocus()
    QTest.keyClicks(page.article.note.field, "seen in May")
    press(window, Qt.Key.Key_Escape)
    assert len(page.document.record.events) == events + 1
    assert "seen in May" in page.document.review.answer("AVA-1").note


def test_typing_is_written_when_the_window_closes(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-1")
    press(window, "o")
    QTest.keyClicks(page.article.note.field, "last words")
    window.close()
    assert "last words" in read_review(path).review.answer("AVA-1").note


def test_evidence_that_is_typed_makes_a_claim_count(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    assert page.document.card.item("AVA-5").shown == 1
    press(window, "e")
    QTest.keyClicks(window.focusWidget(), "Hazard analysis")
    press(window, Qt.Key.Key_Escape)
    assert page.document.review.answer("AVA-5").evidence[0].description == "Hazard analysis"
    assert page.document.card.item("AVA-5").shown == 2


def test_not_applicable_asks_why_and_keeps_the_reason(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-1")

    def give_reason(dialog: ReasonDialog) -> int:
        dialog.field.control.set_text("There is no character.")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ReasonDialog, "exec", give_reason)
    press(window, "n")
    answer = page.document.review.answer("AVA-1")
    assert (answer.value, answer.note) == ("na", "There is no character.")


def test_without_a_reason_nothing_is_set_aside(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-1")
    before = page.document.record.fingerprint

    def give_none(dialog: ReasonDialog) -> int:
        dialog.field.control.set_text(" ")
        dialog.accept()
        assert dialog.field.error()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ReasonDialog, "exec", give_none)
    press(window, "n")
    assert page.document.record.fingerprint == before


def test_it_reopens_where_one_stopped_and_looking_changes_nothing(opened: Open, path: Path) -> None:
    first = opened()
    first.open_file(path)
    before = walk(first, "SAF-3").document.record.fingerprint
    first.close()
    again = opened()
    again.open_file(path)
    assert again.view is not None
    assert again.view.where() == ("walk", "SAF-3")
    again.close()
    assert read_review(path).fingerprint == before


def test_the_start_page_lists_what_was_open_and_says_what_is_missing(
    opened: Open, path: Path, qtbot: QtBot
) -> None:
    first = opened()
    first.open_file(path)
    first.close()
    path.unlink()
    rows = opened().start.recent.rows
    assert rows[0].recent.title == "Lanternway 2.1"
    qtbot.waitUntil(lambda: rows[0].is_missing)


def test_a_failed_save_keeps_the_edit_and_offers_another_place(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")

    def full(self: ReviewFile, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(ReviewFile, "_write_all", full)
        with qtbot.waitSignal(page.document.save_failed):
            press(window, "0")
    assert window.view is not None
    assert "the disk is full" in window.view.banners.sentence("unsaved")
    assert "not saved since" in window.windowTitle()
    elsewhere = path.with_name("elsewhere.dtareview")
    monkeypatch.setattr(asking, "where_to_save", lambda *_: elsewhere)
    assert window.files.save_elsewhere()
    assert read_review(elsewhere).review.answer("AVA-5").value == 0
    assert window.view.banners.sentence("unsaved") == ""


def test_a_review_that_is_open_elsewhere_says_by_whom(opened: Open, path: Path) -> None:
    window = opened()
    with ReviewFile(path, "R. Dubois"):
        window.open_file(path)
        assert window.view is not None
        assert "R. Dubois" in window.view.banners.sentence("reading")
        walk(window, "AVA-5")
        press(window, "0")
        assert window.view.document.review.answer("AVA-5").value == 2
    window.files.write_here()
    assert window.view.document.can_write


def test_a_damaged_file_names_its_line_and_opens_the_part_that_holds(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    lines[20] = lines[20].replace(b'"n":20', b'"n":99')
    path.write_bytes(b"".join(lines))
    said: list[int] = []

    def wanted(*asked: object) -> bool:
        error = asked[-1]
        assert isinstance(error, ReviewDamaged)
        said.append(error.line)
        return True

    copy = path.with_name("copy.dtareview")
    monkeypatch.setattr(asking, "wants_sound_part", wanted)
    monkeypatch.setattr(asking, "where_to_save", lambda *_: copy)
    window = opened()
    assert window.open_file(path)
    assert said == [21]
    assert window.view is not None
    assert len(window.view.document.record.events) == 19


def test_a_file_that_is_no_review_is_said_and_what_was_open_stays(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = path.with_name("other.txt")
    other.write_text("hello", encoding="utf-8", newline="\n")
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(words[-1]))
    window = opened()
    window.open_file(path)
    assert not window.open_file(other)
    assert "is no review" in said[0]
    assert window.view is not None
    assert window.view.document.path == path


def test_a_whole_domain_is_answered_as_a_list(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-2")
    press(window, "l")
    assert page.list.isVisible()
    press(window, "1")
    assert page.document.review.answer("AVA-2").value == 1
    press(window, "l")
    assert page.article.isVisible()
    assert page.place() == "AVA-2"


@pytest.mark.parametrize("width", [1024, 1180, 1440, 1920])
def test_everything_that_takes_the_focus_has_a_name(opened: Open, path: Path, width: int) -> None:
    window = opened()
    window.resize(width, 900)
    nameless = [widget for widget in _focusable(window) if not _name(widget)]
    window.open_file(path)
    page = walk(window, "AVA-5")
    page.article.open_evidence()
    nameless += [widget for widget in _focusable(window) if not _name(widget)]
    assert nameless == []


def _focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def test_tab_goes_from_the_levels_over_the_answers_to_evidence_note_and_next(
    opened: Open, path: Path
) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    stops = [window.focusWidget()]
    for _ in range(20):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(window.focusWidget())
    article = page.article
    wanted = [
        article.levels.unknown, article.levels.not_applicable, article.evidence.slot,
        article.note.field, page.footer.skip, page.footer.next,
    ]  # fmt: skip
    places = [stops.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_f6_walks_the_panes(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    seen = []
    for _ in range(5):
        window.commands.actions["next_pane"].trigger()
        seen.append(window.focusWidget())
    assert window.view is not None
    assert page.footer.next in seen
    assert page.outline.outline in seen
    assert window.view.header.tabs in seen


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (1920, 1080)])
def test_nothing_scrolls_sideways(
    opened: Open, path: Path, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    theme.set_look(text_scale=scale)
    window.resize(*size)
    QApplication.processEvents()
    viewport = page.article.parentWidget()
    assert viewport is not None
    assert page.article.width() <= viewport.width()
    assert page.width() <= window.width()


@pytest.mark.parametrize(
    ("command", "page"),
    [("profile", "profile"), ("walk", "walk"), ("summary", "summary"), ("report_page", "report")],
)
def test_every_page_is_reached_by_its_command_and_left_again(
    opened: Open, path: Path, command: str, page: str
) -> None:
    window = opened()
    window.open_file(path)
    window.commands.actions[command].trigger()
    assert window.view is not None
    assert window.view.where()[0] == page
    window.close_review()
    assert window.start.isVisible()


def test_search_opens_over_any_page_and_escape_gives_the_focus_back(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    window.commands.actions["search"].trigger()
    assert window.focusWidget() not in page.article.findChildren(QWidget)
    press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() in page.article.levels.cards


def test_the_theme_changes_and_keeps_the_focus(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    walk(window, "AVA-5")
    before = window.focusWidget()
    window.commands.actions["dark"].trigger()
    window.commands.actions["larger"].trigger()
    assert window.theme.name == "dark"
    assert window.theme.text_scale > 1
    assert window.focusWidget() is before


def test_a_fault_of_the_program_is_shown_with_details_and_no_text_of_the_review(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    shown: list[str] = []
    monkeypatch.setattr(LastResort, "_show", lambda _, text: shown.append(text))
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    hook = LastResort(window.theme, window)
    try:
        _fail()
    except ZeroDivisionError as error:
        hook(type(error), error, error.__traceback__)
    assert "ZeroDivisionError" in shown[0]
    assert "_fail" in shown[0]


def _fail() -> float:
    return 1 / 0


def test_what_does_not_apply_is_listed_with_its_reason(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window)
    found = reasons(page.document)
    assert len(found) == 12
    assert all(reason for _, reason in found)


def test_a_small_window_opens_the_outline_as_a_drawer_and_goes_there(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    window.resize(1024, 640)
    QApplication.processEvents()
    assert not page.outline.isVisible()
    QTest.mouseClick(page.panes_view.strip.outline, Qt.MouseButton.LeftButton)
    assert page.outline.isVisible()
    page.outline.outline.consideration_chosen.emit("SAF-3")
    assert page.place() == "SAF-3"
    assert not page.outline.isVisible()
    assert window.focusWidget() in page.article.levels.cards


def test_levels_and_footer_fit_into_the_smallest_window(opened: Open, path: Path) -> None:
    window = opened()
    window.open_file(path)
    page = walk(window, "AVA-5")
    window.resize(1024, 640)
    QApplication.processEvents()
    last = page.article.levels.not_applicable
    assert last.visibleRegion().boundingRect().height() == last.height()
    assert page.footer.next.visibleRegion().boundingRect().height() == page.footer.next.height()


def test_a_folder_that_cannot_be_written_to_opens_to_read(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(review: Path, owner: str, *, over: bool = False) -> Lock:
        raise NotDone(f"{review}: this place may not be written to.")

    monkeypatch.setattr(Lock, "take", refuse)
    window = opened()
    window.open_file(path)
    assert window.view is not None
    assert not window.view.document.can_write
    banners = window.view.banners
    assert banners.sentence("reading") == "Open to read: this place may not be written to."
    actions = [button.text() for button in banners.findChildren(LinkButton)]
    assert "Keep it elsewhere…" in actions
    assert "Write here…" not in actions


def test_a_torn_last_line_is_said_and_what_is_before_it_opens(opened: Open, path: Path) -> None:
    with path.open("ab") as file:
        file.write(b'{"at":"2026')
    window = opened()
    window.open_file(path)
    assert window.view is not None
    assert "11 bytes" in window.view.banners.sentence("torn")
    assert window.view.document.can_write


def test_a_window_that_closes_with_unsaved_edits_asks_first(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    window.open_file(path)
    walk(window, "AVA-5")

    def full(self: ReviewFile, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    asked: list[str] = []

    def stay(dialog: UnsavedDialog) -> int:
        asked.append(dialog.windowTitle())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(UnsavedDialog, "exec", stay)
    with monkeypatch.context() as broken:
        broken.setattr(ReviewFile, "_write_all", full)
        press(window, "0")
        assert not window.close()
    assert asked == ["Not everything is saved"]
    assert window.view is not None
    assert window.close()
    assert read_review(path).review.answer("AVA-5").value == 0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_page_is_reached_by_its_tab_and_no_page_is_wider_than_the_window(
    opened: Open, path: Path, theme: Theme, scale: float
) -> None:
    window = opened()
    assert window.open_file(path)
    theme.set_look("light", scale)
    window.resize(1024, 640)
    view = window.view
    assert view is not None
    for name in ("profile", "walk", "summary", "report"):
        view.go(name)
        QTest.qWait(50)
        header = view.header
        assert header.tabs.width() >= header.tabs.minimumSizeHint().width()
        for area in view.findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisible() and inside is not None:
                assert inside.minimumSizeHint().width() <= area.viewport().width()
