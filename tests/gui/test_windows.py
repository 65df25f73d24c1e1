"""Several windows: each review in its own, none in two, and what is dropped on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from dtadesign.checklist.loader import find_checklist
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui import asking
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.start_new import NewReviewDialog
from dtadesign.gui.theme import Theme
from dtadesign.paths import data_dir
from dtadesign.report.pdf_carrying import report_pdf
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review, write_new
from dtadesign.review.values import Answer
from tests.boards import decided_board


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    settings.folder = tmp_path
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.windows.close_all()


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    made = []
    for source in example_paths()[:2]:
        path = tmp_path / f"{source.stem}.dtareview"
        write_new(path, example_record(source))
        made.append(path)
    return made


def test_another_review_opens_in_a_window_of_its_own(window: MainWindow, paths: list[Path]) -> None:
    for path in paths:
        assert window.open_file(path)
    found = [one.view.document.path for one in window.windows.open if one.view is not None]
    assert found == paths


def test_the_same_review_is_not_opened_twice(window: MainWindow, paths: list[Path]) -> None:
    window.open_file(paths[0])
    other = window.windows.new(window)
    assert other.open_file(paths[0])
    assert other.view is None
    assert window.view is not None
    assert window.view.document.can_write


def test_closing_one_leaves_the_others(window: MainWindow, paths: list[Path]) -> None:
    for path in paths:
        window.open_file(path)
    window.windows.open[1].close()
    assert window.windows.open == [window]
    assert window.view is not None


def test_the_menu_lists_the_windows_by_their_reviews(window: MainWindow, paths: list[Path]) -> None:
    for path in paths:
        window.open_file(path)
    menu = QMenu()
    for _ in range(2):  # opening the menu again lists each once
        window.windows.list_in(menu, window)
    listed = [(action.text(), action.isChecked()) for action in menu.actions() if not action.isSeparator()]
    assert listed == [(one.what_is_open(), one is window) for one in window.windows.open]


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_the_applicants_answers_dropped_on_their_panel_are_taken_in(
    window: MainWindow, tmp_path: Path
) -> None:
    panel, answers = tmp_path / "board.dtareview", tmp_path / "answers.csv"
    write_new(panel, decided_board())
    answers.write_text("point,answer\nP-1,Nights too.\n", encoding="utf-8", newline="\n")
    window.open_file(panel)
    drop(window, answers)
    assert window.view is not None
    assert window.view.where() == ("letter", "text")
    assert board_of(window.view.document.review).points["P-1"].answer == "Nights too."
    assert window.windows.open == [window]


def test_several_that_are_dropped_open_each_in_a_window(window: MainWindow, paths: list[Path]) -> None:
    drop(window, *paths)
    assert len(window.windows.open) == 2


def test_a_pdf_that_carries_no_review_is_told_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(str(words[-1])))
    report = tmp_path / "Lanternway.pdf"
    report.write_bytes(b"%PDF-1.7\n")
    drop(window, report)
    assert "Lanternway.pdf: is damaged: what it carries cannot be read." in said[0]
    assert window.view is None


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report that was sent by somebody."""
    path = tmp_path / "report.pdf"
    path.write_bytes(report_pdf(example_record(example_paths()[0]), "full"))
    return path


def test_a_report_that_is_dropped_opens_to_be_read(window: MainWindow, report: Path) -> None:
    before = report.read_bytes()
    drop(window, report)
    assert window.view is not None
    assert window.view.document.review.answers == example_record(example_paths()[0]).review.answers
    assert "inside a report" in window.view.banners.sentence("reading")
    assert window.view.document.close()
    assert report.read_bytes() == before


def test_the_first_edit_of_a_report_asks_where_to_keep_it_and_is_kept_there(
    window: MainWindow, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    own = tmp_path / "mine.dtareview"

    def where(*given: object) -> Path:
        asked.append(given[-1])
        return own

    monkeypatch.setattr(asking, "where_to_save", where)
    drop(window, report)
    assert window.view is not None
    document = window.view.document
    document.answer("HUM-1", Answer(value=0, note="seen again"))
    document.answer("HUM-2", Answer(value=1))
    assert document.flush()
    assert asked == [tmp_path / "report.dtareview"]
    assert read_review(own).review.answer("HUM-1") == Answer(value=0, note="seen again")
    assert read_review(own).review.answer("HUM-2").value == 1
    assert not window.view.banners.sentence("reading")


def test_who_keeps_a_report_nowhere_changes_nothing(
    window: MainWindow, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "where_to_save", lambda *_: None)
    drop(window, report)
    assert window.view is not None
    before = window.view.document.review
    window.view.document.answer("HUM-1", Answer(value=0))
    assert window.view.document.review == before
    assert window.view.banners.sentence("refused")


def test_a_checklist_that_is_dropped_begins_a_review_against_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(dialog: NewReviewDialog) -> int:
        dialog.name.control.setText("Morrow")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NewReviewDialog, "exec", fill_in)
    shipped = data_dir("checklists") / "smi-alliance.yaml"
    own = tmp_path / "ours.yaml"
    own.write_text(
        shipped.read_text(encoding="utf-8").replace("id: smi-alliance", "id: ours", 1),
        encoding="utf-8",
        newline="\n",
    )
    drop(window, own)
    assert window.view is not None
    assert window.view.document.checklist.id == "ours"
    assert find_checklist("smi-alliance").id == "smi-alliance"


def test_a_checklist_with_faults_names_them(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(str(words[-1])))
    broken = tmp_path / "ours.yaml"
    broken.write_text("id: ours\ndomains: 3\n", encoding="utf-8", newline="\n")
    drop(window, broken)
    assert "ours.yaml" in said[0]


def test_leaving_the_new_review_s_dialog_makes_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NewReviewDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    assert not window.files.begin()
    assert window.view is None


def test_no_window_is_partly_off_the_screen(window: MainWindow) -> None:
    available = window.screen().availableGeometry()
    assert available.contains(window.frameGeometry()) or window.height() < 900
    window.resize(available.size())
    window.move(available.topLeft())
    last = window
    for _ in range(3):
        last = window.windows.new(last)
        assert available.contains(last.frameGeometry())
