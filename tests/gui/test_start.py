"""The start page and what it begins: a new review is a file at once; recent ones say how far they are."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.gui import asking
from dtadesign.gui.first_steps import HEADLINE
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.recent_words import when
from dtadesign.gui.settings import MOST_RECENT, Recent, Settings
from dtadesign.gui.shelf import file_state, read_shelf
from dtadesign.gui.shelf_words import keep_shelf, kept_shelf
from dtadesign.gui.start_new import NewReviewDialog, file_name
from dtadesign.gui.theme import Theme
from dtadesign.paths import data_dir
from dtadesign.review.file import read_review
from dtadesign.wording import tr

TODAY = datetime(2026, 11, 25, 9, 0).astimezone()


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    settings = Settings(tmp_path / "window.ini")
    settings.folder = tmp_path / "reviews"
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lanternway 2.1", "Lanternway 2.1.dtareview"),
        ("a/b\\c: what?", "a b c what.dtareview"),
        ("..", "Review.dtareview"),
        ("con", "Review con.dtareview"),
        ("Müller – Übung", "Müller – Übung.dtareview"),
    ],
)
def test_a_title_makes_a_file_name_on_every_system(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-11-25T08:05", "Today 08:05"),
        ("2026-11-24T23:59", "Yesterday"),
        ("2026-11-06T12:00", "6 Nov"),
        ("2025-11-06T12:00", "6 Nov 2025"),
        ("nonsense", ""),
    ],
)
def test_days_are_said_as_people_say_them(at: str, said: str) -> None:
    assert when(at, TODAY) == said


def test_a_new_review_is_a_file_at_once_and_opens_at_its_profile(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(dialog: NewReviewDialog) -> int:
        dialog.name.control.setText("Morrow")
        dialog.version.control.setText("1.4")
        dialog.reviewer.control.setText("M. Weber")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NewReviewDialog, "exec", fill_in)
    window.files.begin("short")
    record = read_review(window.settings.folder / "Morrow 1.4.dtareview")
    assert (record.review.profile.title, record.review.profile.scope) == ("Morrow 1.4", "short")
    assert record.by == "M. Weber"
    assert window.view is not None
    assert window.view.where()[0] == "profile"
    assert window.view.document.is_saved


def test_without_a_name_nothing_is_made(window: MainWindow, theme: Theme) -> None:
    dialog = NewReviewDialog(theme, window.settings, "full", window)
    dialog.accept()
    assert dialog.name.error()
    assert not window.settings.folder.exists()


def test_a_file_that_is_dropped_opens(window: MainWindow) -> None:
    window.files.open_example("lanternway")
    window.close_review()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(window.settings.folder / "lanternway.dtareview"))])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(drop)
    assert window.view is not None


def test_an_example_opens_as_a_copy_and_the_copy_is_kept(window: MainWindow) -> None:
    window.files.open_example("horyzons")
    copy = window.settings.folder / "horyzons.dtareview"
    before = copy.read_bytes()
    window.close_review()
    window.files.open_example("horyzons")
    assert copy.read_bytes() == before


def test_where_the_copy_of_an_example_goes_is_said(window: MainWindow) -> None:
    folder = window.settings.folder
    assert f"Copies are kept in {folder}." in window.start.sheet.words()


def test_choosing_a_place_opens_the_folder_shown_and_leaves_none_behind(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog opens wherever it likes where the folder is not there."""
    seen = []

    def look(_: QWidget, __: str, proposed: str, ___: str, **____: object) -> tuple[str, str]:
        seen.append(Path(proposed).parent.is_dir())
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", look)
    asking.where_to_save(window, "Where", tmp_path / "new" / "deep" / "r.dtareview")
    assert seen == [True]
    assert not (tmp_path / "new").exists()


def test_the_shelf_says_what_ships() -> None:
    shelf = read_shelf()
    assert "75 considerations, 13 domains" in shelf.checklist
    assert {example.id for example in shelf.examples} == {"lanternway", "horyzons"}


def test_only_the_last_few_are_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    for number in range(MOST_RECENT + 3):
        settings.add_recent(Recent(f"{number}", "t", "a", 1, 2, "incomplete", "open", "2026-11-25T08:05"))
    assert settings.sync()
    again = Settings(tmp_path / "window.ini").recent
    assert [entry.path for entry in again] == [str(n) for n in range(MOST_RECENT + 2, 2, -1)]


def test_settings_that_cannot_be_read_are_no_reason_to_stop(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text(
        '[General]\nrecent="[1, 2"\ntext_scale=big\nlook=pink\npanes=a b\n', encoding="utf-8", newline="\n"
    )
    settings = Settings(file)
    assert (settings.recent, settings.text_scale, settings.look, settings.panes) == ((), 1.0, "system", [])


def test_a_newcomer_is_told_what_this_is_until_there_is_a_review(window: MainWindow) -> None:
    sheet = window.start.sheet
    assert tr(HEADLINE) in sheet.words()
    assert sum(len(words.split()) for words in sheet.words()) < 240  # a minute, read calmly
    window.files.open_example("lanternway")
    window.close_review()
    assert tr(HEADLINE) not in sheet.words()
    assert tr("Carry on") in sheet.words()


def test_all_that_is_painted_is_read_out_in_its_order(window: MainWindow, qtbot: QtBot) -> None:
    sheet = window.start.sheet
    qtbot.waitUntil(lambda: bool(sheet.findChildren(QLabel)))
    labels = [label for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert sorted(label.text() for label in labels) == sorted(sheet.words())
    order = [child for child in sheet.children() if isinstance(child, QWidget) and child.isVisible()]
    assert order.index(window.start.new) < order.index(window.start.short) < order.index(sheet.menu)


def entry(path: Path, at: str = "2026-11-25T08:05", answered: int = 28) -> Recent:
    return Recent(str(path), path.stem, "next: x", answered, 63, "incomplete", "open", at, 2)


@pytest.fixture
def listing(window: MainWindow, tmp_path: Path) -> MainWindow:
    for name in ("third", "second", "first"):
        path = tmp_path / f"{name}.dtareview"
        path.write_bytes(b"")
        window.settings.add_recent(entry(path))
    window.start.enter()
    window.activateWindow()
    QApplication.processEvents()
    return window


def test_keys_go_along_the_recent_reviews_and_take_one_off(listing: MainWindow) -> None:
    rows = listing.start.rows
    assert rows[0].hasFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_Delete)
    assert [row.recent.title for row in listing.start.rows] == ["first", "third"]
    assert listing.start.rows[1].hasFocus()
    assert len(listing.settings.recent) == 2


def test_a_recent_review_says_how_far_it_is(listing: MainWindow) -> None:
    said = listing.start.rows[0].accessibleName()
    assert said.startswith("first. next: x. 28 of 63. 2 gates not met")


def test_a_file_open_elsewhere_says_by_whom(window: MainWindow, tmp_path: Path) -> None:
    window.files.open_example("lanternway")
    window.close_review()
    recent = window.settings.recent[0]
    holder = (
        "import sys\nfrom pathlib import Path\nfrom dtadesign.review.file import ReviewFile\n"
        f"with ReviewFile(Path({recent.path!r}), 'R. Dubois'):\n    print(flush=True)\n    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout
        other.stdout.readline()
        held = file_state(recent).held
        other.communicate()
    assert "R. Dubois" in held
    assert file_state(recent).held == ""


def test_a_file_that_went_on_elsewhere_is_read_anew(window: MainWindow) -> None:
    window.files.open_example("horyzons")
    window.close_review()
    recent = window.settings.recent[0]
    long_ago = recent._replace(answered=1, at="2020-01-01T00:00+00:00")
    again = file_state(long_ago).recent
    assert again is not None
    assert (again.answered, again.title) == (recent.answered, recent.title)
    assert file_state(recent).recent is None


def test_what_ships_is_read_once(theme: Theme, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    assert kept_shelf(settings) is None
    keep_shelf(settings, read_shelf())
    assert settings.sync()
    assert kept_shelf(Settings(tmp_path / "window.ini")) == read_shelf()


def test_a_review_is_begun_against_another_checklist(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    shipped = (data_dir("checklists") / "smi-alliance.yaml").read_text(encoding="utf-8")
    other.write_text(shipped.replace("\nversion: ", "\nversion: 9"), encoding="utf-8", newline="\n")
    monkeypatch.setattr(asking, "which_checklist", lambda *_: other)

    def fill_in(dialog: NewReviewDialog) -> int:
        dialog.name.control.setText("Morrow")
        dialog._choose_checklist()
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NewReviewDialog, "exec", fill_in)
    window.files.begin("full")
    assert window.view is not None
    assert window.view.document.checklist.version.startswith("9")


def test_nothing_but_qt_is_read_before_the_first_paint() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from dtadesign.gui.app import open_window\n"
        "app = QApplication([])\n"
        "window = open_window(app)\n"
        "window.grab()\n"
        "heavy = {'pydantic', 'yaml', 'reportlab', 'pypdfium2', 'dataclasses', 'threading', 'platformdirs'}\n"
        "print(sorted(heavy & set(sys.modules) - {'threading'}), 'dtadesign.gui.commands' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[] False"
