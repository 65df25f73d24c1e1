"""The profile page, through its widgets and down to the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.forms import LineEdit
from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.opening import open_review
from dtadesign.gui.profile_page import ProfilePage
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import create_review, read_review, write_new
from dtadesign.review.values import Answer, Profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    path = tmp_path / "new.dtareview"
    profile = Profile(name="Mira", stage="pilot")
    create_review(path, find_checklist(DEFAULT), [ProfileEdit(profile=profile)], "A. Tester")
    opened = open_review(path, "A. Tester")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, document: Document) -> ProfilePage:
    made = ProfilePage(theme, document)
    qtbot.addWidget(made)
    document.changed.connect(made.refresh)
    made.resize(1440, 840)
    made.show()
    made.enter()
    return made


def test_the_fields_are_made_with_their_text(
    theme: Theme, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """News of their cursors would come just before the focus, and Orca then reads no name."""
    put_in: list[str] = []
    monkeypatch.setattr(LineEdit, "_tell", lambda _, text: put_in.append(text))
    made = ProfilePage(theme, document)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    assert made.form.facts.name.control.text() == "Mira"
    assert put_in == []


def press(page: ProfilePage, qtbot: QtBot, feature: str, value: str) -> None:
    segment = page.form.questions[feature].answers.segments[0 if value == "yes" else 1]
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def answer_of(page: ProfilePage, feature: str) -> str | None:
    return page.form.questions[feature].answers.value()


def test_nothing_is_answered_in_a_new_review_until_it_is_touched(page: ProfilePage) -> None:
    assert {answer_of(page, name) for name in page.form.questions} == {None}
    assert "25 questions are not answered yet" in page.start.open_words.text()


def test_a_derived_feature_is_never_asked(page: ProfilePage) -> None:
    assert "psychosis_in_scope" not in page.form.questions


def test_a_yes_is_one_event_with_all_that_it_implies(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    press(page, qtbot, "conversation", "yes")
    assert document.flush()
    record = read_review(document.path)
    assert len(record.events) == 2
    assert {"conversation", "agent", "collects_data"} <= set(record.review.profile.features)


def test_what_came_along_is_ticked_and_says_why(page: ProfilePage, qtbot: QtBot) -> None:
    press(page, qtbot, "character", "yes")
    question = page.form.questions["agent"]
    assert question.answers.value() == "yes"
    assert question.note.text() == "Added because “Does that software have a look or a voice?” is yes."


def test_a_no_to_what_something_else_implies_stays_yes_and_explains(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    press(page, qtbot, "character", "yes")
    press(page, qtbot, "agent", "no")
    assert answer_of(page, "agent") == "yes"
    assert page.form.questions["agent"].note.text().startswith("This stays yes while")
    assert "agent" in document.review.profile.features


def test_a_no_is_shown_though_only_yes_is_stored(page: ProfilePage, qtbot: QtBot, document: Document) -> None:
    press(page, qtbot, "social", "no")
    assert answer_of(page, "social") == "no"
    assert len(document.record.events) == 1


def test_a_tick_stands_beside_a_group_once_all_in_it_is_answered(page: ProfilePage, qtbot: QtBot) -> None:
    assert not page.groups.rows["setting"].is_done()
    for feature in ("in_service", "study", "consent_basis"):
        press(page, qtbot, feature, "no")
    assert page.groups.rows["setting"].is_done()


def test_what_just_changed_is_said(page: ProfilePage, qtbot: QtBot) -> None:
    press(page, qtbot, "notifications", "yes")
    said = page.side.banner.sentence.text()
    assert said.startswith("Just now, one more. A yes to “Does it send messages")
    assert "brought in TRU-6" in said
    assert page.side.figure.words() == "44"


def test_undo_takes_a_yes_back(page: ProfilePage, qtbot: QtBot, document: Document) -> None:
    press(page, qtbot, "conversation", "yes")
    document.undo()
    assert document.review.profile.features == ()
    assert page.side.figure.words() == "43"


def test_typing_a_name_is_one_event_and_written_when_the_field_is_left(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    QTest.keyClicks(page.form.facts.name.control, " the second")
    assert len(document.record.events) == 1
    page.form.facts.version.control.setFocus()
    assert document.flush()
    assert read_review(document.path).review.profile.name == "Mira the second"
    assert len(document.record.events) == 2


def test_a_name_that_is_emptied_is_kept_and_asked_for(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    control = page.form.facts.name.control
    control.selectAll()
    QTest.keyClick(control, Qt.Key.Key_Delete)
    document.write_typing()
    assert document.review.profile.name == "Mira"
    assert page.form.facts.name.error().startswith("A name is needed")


def test_a_diagnosis_brings_its_derived_feature_and_takes_it_away(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    box = page.form.facts.diagnoses.control.boxes["ssd"]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert "psychosis_in_scope" in document.review.profile.features
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert "psychosis_in_scope" not in document.review.profile.features


def test_a_stage_explains_itself(page: ProfilePage, qtbot: QtBot, document: Document) -> None:
    live = page.form.facts.stage.control.segments[3]
    QTest.mouseClick(live, Qt.MouseButton.LeftButton)
    assert document.review.profile.stage == "live"
    assert "What counts as shown here: What most users see" in page.form.facts.stage_words.text()


def test_the_short_walk_is_offered_with_its_count(
    page: ProfilePage, qtbot: QtBot, document: Document
) -> None:
    assert page.start.other.text() == "or the short one: 24"
    with qtbot.waitSignal(page.go_asked) as asked:
        page.start.other.click()
    assert asked.args == ["walk", ""]
    assert document.review.profile.scope == "short"


def test_the_rules_open_beneath_what_does_not_apply(page: ProfilePage) -> None:
    before = page.side.rules_link.text()
    page.side.rules_link.click()
    assert (before, page.side.rules_link.text()) == ("Show the rules", "Hide the rules")


def test_once_the_walk_has_begun_what_is_not_listed_is_a_no(page: ProfilePage, document: Document) -> None:
    document.answer("HUM-1", Answer(value=1))
    page.refresh()
    assert answer_of(page, "social") == "no"
    assert page.start.walk.text() == "Go on with the walk"


def test_it_comes_back_to_the_question_one_was_at(page: ProfilePage) -> None:
    page.enter("animated")
    assert page.place() == "animated"


def test_in_a_small_window_what_applies_is_a_drawer(page: ProfilePage, qtbot: QtBot) -> None:
    page.resize(800, 560)
    assert not page._right.isVisible()
    page.strip.what_applies.click()
    assert page.side.isVisible()
    assert page.drawer.isAncestorOf(page.side)
    page.resize(1440, 840)
    assert page._right.isAncestorOf(page.side)


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_the_examples_open_with_every_question_answered(
    qtbot: QtBot, theme: Theme, tmp_path: Path, path: Path
) -> None:
    target = tmp_path / "example.dtareview"
    write_new(target, example_record(path))
    document = open_review(target, "A. Tester")
    page = ProfilePage(theme, document)
    qtbot.addWidget(page)
    assert page.form.unanswered() == 0
    document.close()


def test_what_can_only_be_read_takes_no_typing_and_keeps_its_answers(
    qtbot: QtBot, theme: Theme, document: Document
) -> None:
    reading = open_review(document.path, "Somebody else")
    page = ProfilePage(theme, reading)
    qtbot.addWidget(page)
    reading.changed.connect(page.refresh)
    page.show()
    QTest.keyClicks(page.form.facts.name.control, "x")
    press(page, qtbot, "agent", "yes")
    assert page.form.facts.name.control.text() == "Mira"
    assert reading.review.profile.features == ()
    assert page.form.questions["agent"].answers.value() != "yes"
    reading.close()


@pytest.mark.parametrize("width", [1440, 1024])
def test_answering_moves_nothing(page: ProfilePage, qtbot: QtBot, width: int) -> None:
    """The answers keep their width, so that no question wraps anew; what comes above is scrolled away."""
    page.resize(width, 840)
    lay_out_now()
    questions = list(page.form.questions.values())
    heights = [question.question.height() for question in questions]
    for question in questions[:12]:
        for segment in question.answers.segments:
            page.area.ensureWidgetVisible(segment)
            before = segment.mapTo(page, QPoint())
            QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
            QTest.qWait(5)
            assert segment.mapTo(page, QPoint()) == before
    assert [question.question.height() for question in questions] == heights


def test_another_stage_moves_nothing(page: ProfilePage) -> None:
    lay_out_now()
    below = page.form.facts.diagnoses
    for segment in page.form.facts.stage.control.segments:
        before = below.mapTo(page, QPoint())
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
        QTest.qWait(5)
        assert below.mapTo(page, QPoint()) == before
