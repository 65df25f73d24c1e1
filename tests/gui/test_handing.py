"""Handing domains over and taking the answers back, in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui import asking
from dtadesign.gui.handing_over import HandingOverDialog, hand_over, proposed_path
from dtadesign.gui.opening import open_review
from dtadesign.gui.review_view import ReviewView
from dtadesign.gui.settings import Settings
from dtadesign.gui.taking_back import THEIRS, TakingBackDialog, take_back
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.values import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[ReviewView]:
    path = tmp_path / "ours.dtareview"
    write_new(path, example_record(next(p for p in example_paths() if p.stem == "lanternway")))
    view = ReviewView(theme, open_review(path, "Renée"), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.go("walk", "AVA-5")
    yield view
    view.document.close()


@pytest.fixture
def copy(view: ReviewView) -> Path:
    """Kim's copy, with two answers of hers, one of them changed here too."""
    path = view.document.path.with_name("kim.dtareview")
    view.document.hand_over(path, "Kim", ("AVA",))
    with ReviewFile(path, "Kim") as file:
        edits = [AnswerEdit(id=name, answer=Answer(value=3, note="Kim’s")) for name in ("AVA-2", "AVA-5")]
        file.append(edits, "Kim")
    view.document.answer("AVA-5", Answer(value=1, note="ours"))
    return path


def accept(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], choose: object = None) -> None:
    def answer(dialog: QDialog) -> QDialog.DialogCode:
        if callable(choose):
            choose(dialog)
        dialog.accept()
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(kind, "exec", answer)


def test_nothing_is_handed_over_without_a_name_and_a_domain(
    theme: Theme, view: ReviewView, qtbot: QtBot
) -> None:
    dialog = HandingOverDialog(theme, view.document)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.person.error()
    assert dialog.domains.error()


def test_a_copy_is_written_and_the_window_says_what_to_do(
    theme: Theme, view: ReviewView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copy = tmp_path / "kim.dtareview"
    accept(monkeypatch, HandingOverDialog, lambda dialog: dialog.person.control.set_text("Kim"))
    monkeypatch.setattr(asking, "where_to_save", lambda *_: copy)
    assert hand_over(theme, view)
    assert read_review(copy).review.asks == ("AVA",)  # the domain that one was at
    assert "kim.dtareview asks Kim" in view.banners.sentence("handed")
    assert view.document.review.hand_overs[-1].to == "Kim"


def test_the_copy_walks_only_what_was_handed_over(
    theme: Theme, qtbot: QtBot, copy: Path, tmp_path: Path
) -> None:
    view = ReviewView(theme, open_review(copy, "Kim"), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(view)
    view.show()
    view.go("walk", "AVA-5")
    page = view.page()
    ids = {item.id for item in view.document.asked_card.considerations}
    assert {view.document.checklist.domain_of[name].id for name in ids} == {"AVA"}
    assert page is not None
    for _ in range(20):
        page.step(1)  # type: ignore[attr-defined]
    assert page.place() in ids
    assert "It asks only: Avatars" in view.banners.sentence("copy")
    view.document.close()


def test_what_both_changed_is_chosen(
    theme: Theme, view: ReviewView, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def theirs(dialog: TakingBackDialog) -> None:
        assert list(dialog.choices) == ["AVA-5"]
        dialog.choices["AVA-5"].set_value(THEIRS)

    accept(monkeypatch, TakingBackDialog, theirs)
    assert take_back(theme, view, copy)
    review = view.document.review
    assert [review.answer(name).note for name in ("AVA-2", "AVA-5")] == ["Kim’s", "Kim’s"]
    assert "2 changes were taken back" in view.banners.sentence("taken back")
    assert view.document.flush()
    taken = [event.by for event in read_review(view.document.path).events if "taken" in event.payload]
    assert taken == ["Kim", "Kim"]


def test_what_is_here_stays_unless_chosen(
    theme: Theme, view: ReviewView, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(monkeypatch, TakingBackDialog)
    take_back(theme, view, copy)
    assert view.document.review.answer("AVA-5").note == "ours"
    assert "1 stays as it is here" in view.banners.sentence("taken back")


def test_another_review_is_refused_with_a_sentence(
    theme: Theme, view: ReviewView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.dtareview"
    write_new(other, example_record(next(p for p in example_paths() if p.stem == "horyzons")))
    said: list[str] = []
    monkeypatch.setattr(asking, "say_error", lambda *given: said.append(str(given[-1])))
    assert not take_back(theme, view, other)
    assert "another review" in said[0]


def test_a_file_is_named_after_the_person_and_legal_everywhere(view: ReviewView) -> None:
    assert proposed_path(view.document, 'Kim "K": Osei?').name == "ours – Kim _K__ Osei_.dtareview"
    assert proposed_path(view.document, " .. ").name == "ours – copy.dtareview"
