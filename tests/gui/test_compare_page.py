"""The compare page: another review or an earlier moment, every row leading on, nothing lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.compare_page import ComparePage
from dtadesign.gui.compare_rows import StepRow
from dtadesign.gui.compare_wording import BothTexts
from dtadesign.gui.opening import open_review
from dtadesign.gui.settings import Recent, Settings
from dtadesign.gui.text_block import Span
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import ReviewFile, create_review, write_new
from dtadesign.review.values import Answer, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record

SHOWN = Answer(value=2, evidence=(Evidence(description="a rota"),))


@pytest.fixture
def page(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[ComparePage]:
    """The page over the worked example, in which one gate was mended since."""
    document = open_review(review_file, "A. Tester")
    document.answer("HUM-4", SHOWN)
    document.answer("ACC-1", Answer(value=1))
    made = ComparePage(theme, document, Settings(tmp_path / "window.ini"))
    document.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1440, 840)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    yield made
    document.close()


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The worked example as it was, in another file."""
    path = tmp_path / "older.dtareview"
    write_new(path, example_record(next(p for p in example_paths() if p.stem == "lanternway")))
    return path


def reworded(record: Record, path: Path) -> Path:
    """The same answers against a checklist of another version."""
    data = json.loads(record.header.line)["checklist"] | {"version": "2"}
    first = data["domains"][0]["considerations"]
    first[0]["question"] += " Every day?"
    gone = first.pop(1)
    data["retired"].append({"id": gone["id"], "reason": "It asked two things.", "successors": []})
    answers = [AnswerEdit(id=id_, answer=answer) for id_, answer in record.review.answers.items()]
    edits = [ProfileEdit(profile=record.review.profile), *answers]
    later = "2099-01-01T00:00:00Z"
    create_review(path, checklist_in_header(data, "changed"), edits, "B. Other", times=lambda: later)
    return path


def rows(page: ComparePage, words: str) -> list[StepRow]:
    assert page.result is not None
    return [row for row in page.result.findChildren(StepRow) if words in row.accessibleName()]


def test_another_review_says_what_moved_and_each_row_leads_there(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    assert page.result is not None
    assert page.result.head.accessibleName() == "1 moved up, 1 moved down"
    went: list[tuple[str, str]] = []
    page.go_asked.connect(lambda name, place: went.append((name, place)))
    row = rows(page, "HUM-4 · 0 to 2")[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert went == [("walk", "HUM-4")]


def test_reading_the_other_file_locks_nothing(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    with ReviewFile(older, "B. Other"):
        page.choose()
        page.compare_with(older)
        assert page.result is not None


def test_a_dropped_file_is_compared_not_opened(page: ComparePage, older: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(older))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            files,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert page.result is not None


def test_a_file_that_cannot_be_read_is_said_and_nothing_is_lost(page: ComparePage, tmp_path: Path) -> None:
    events = len(page.document.record.events)
    broken = tmp_path / "broken.dtareview"
    broken.write_bytes(b"{}\n")
    page.compare_with(broken)
    assert page.result is None
    assert page.choosing.problem.isVisible()
    assert "broken.dtareview" in page.choosing.problem.accessibleName()
    assert len(page.document.record.events) == events


def test_two_moments_of_the_record_are_chosen_in_the_lists(page: ComparePage) -> None:
    moments = page.choosing.moments
    QTest.mouseClick(moments.kind.control.segments[1], Qt.MouseButton.LeftButton)
    before = len(page.document.record.events) - 2
    moments.old.setCurrentRow(2)
    assert (moments.old.n(), moments.new.n()) == (before, before + 2)
    QTest.mouseClick(moments.compare, Qt.MouseButton.LeftButton)
    assert page.result is not None
    assert page.result.head.accessibleName() == "1 moved up, 1 moved down"
    assert page.place() == f"{before}-{before + 2}"


def test_the_same_moment_twice_is_nothing_to_compare(page: ComparePage) -> None:
    moments = page.choosing.moments
    moments.old.setCurrentRow(0)
    assert not moments.compare.isEnabled()
    assert moments.note.text() == "Choose two different moments."


def test_the_comparison_follows_the_open_review(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    page.document.answer("HUM-2", Answer(value=1))
    assert page.result is not None
    assert page.result.head.accessibleName() == "1 moved up, 2 moved down"


def test_old_and_new_can_be_swapped(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    assert page.result is not None
    QTest.mouseClick(page.result.swap, Qt.MouseButton.LeftButton)
    assert rows(page, "HUM-4 · 2 to 0")


def test_what_was_reworded_stands_side_by_side_with_its_words_marked(
    page: ComparePage, tmp_path: Path
) -> None:
    page.compare_with(reworded(page.document.record, tmp_path / "v2.dtareview"))
    assert page.result is not None
    texts = [side for both in page.result.findChildren(BothTexts) for side in (both.old, both.new)]
    longer = next(text for text in texts if "Every day?" in text.text())
    assert [span.text.strip() for span in longer._words if isinstance(span, Span) and span.underline]
    assert rows(page, "No longer asked. It asked two things.")


def test_a_withheld_overall_is_not_compared(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    assert page.result is not None
    assert page.result.found.overall.is_withheld
    said = [label.text() for label in page.result.chart.findChildren(type(page.result.head.said))]
    assert any(text.startswith("The overall number is not compared") for text in said)


def test_t_turns_the_chart_into_a_table_and_a_domain_opens(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    assert page.result is not None
    QTest.keyClick(page.result.head, Qt.Key.Key_T)
    chart = page.result.chart
    assert chart.table.isVisible()
    assert not chart.view.isVisible()
    QTest.keyClick(chart.rows["HUM"], Qt.Key.Key_Return)
    assert any(row.isVisible() and "HUM-4" in row.accessibleName() for row in chart.findChildren(StepRow))


def test_the_comparison_is_copied_as_markdown(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    assert page.result is not None
    QTest.mouseClick(page.result.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("# 1 moved up, 1 moved down")


def test_escape_goes_back_to_choosing(page: ComparePage, older: Path) -> None:
    page.compare_with(older)
    result = page.result
    assert result is not None
    QTest.keyClick(result.head, Qt.Key.Key_Escape)
    assert page.choosing.file.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 584), (1440, 840), (1920, 1020)])
def test_nothing_asks_for_more_width_than_there_is(
    page: ComparePage, older: Path, size: tuple[int, int], scale: float
) -> None:
    page.theme.set_look("light", scale)
    page.resize(*size)
    page.compare_with(older)
    assert page.width() == size[0]
    assert page.result is not None
    assert page.result.minimumSizeHint().width() <= size[0]


def test_a_review_that_was_open_lately_is_one_press_away(page: ComparePage, older: Path) -> None:
    for path in (older, older.with_name("gone.dtareview")):
        about = ("As it was", "", 63, 63, "not_ready", "fail", "2026-11-12T09:00")
        page._settings.add_recent(Recent(str(path), *about))
    page.enter()
    [row] = page.choosing.recent.findChildren(StepRow)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert page.result is not None


def test_a_long_list_opens_to_its_end(page: ComparePage) -> None:
    page.compare_moments(1, len(page.document.record.events))
    assert page.result is not None
    card = next(card for card in page.result.lists if card.more.isVisible())
    before = len(card.findChildren(StepRow))
    card.more.setFocus()
    QTest.keyClick(card.more, Qt.Key.Key_Return)
    rows_now = card.findChildren(StepRow)
    assert len(rows_now) > before
    assert not card.more.isVisible()
    assert rows_now[before].hasFocus()
