"""A file of answers dropped on an open review: looked at first, then taken, or left."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pytestqt.qtbot import QtBot

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.formats import FORMATS, Options
from dtadesign.gui import asking
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import write_new
from dtadesign.review.values import Answer
from tests.builders import with_edit

SOURCE = next(path for path in example_paths() if path.stem == "lanternway")
NEW = Answer(value=1, note="seen on the ward")


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.windows.close_all()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the dialog said; it is answered with yes."""
    found: list[str] = []

    def yes(dialog: Dialog) -> int:
        found.append(
            dialog.sentence.text() if hasattr(dialog, "sentence") else dialog.accessibleDescription()
        )
        return int(Dialog.DialogCode.Accepted)

    monkeypatch.setattr(Dialog, "exec", yes)
    return found


def opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(SOURCE))
    window.open_file(path)


def coming(tmp_path: Path, name: str) -> Path:
    """The same review with one answer changed, in a format."""
    record = with_edit(example_record(SOURCE), AnswerEdit(id="HUM-1", answer=NEW))
    path = tmp_path / f"in.{FORMATS[name].ending}"
    path.write_bytes(FORMATS[name].write(record, "full", Options()))
    return path


@pytest.mark.parametrize("name", ["csv", "xlsx", "json", "fhir", "fhir-r5"])
def test_the_answers_of_a_file_are_taken_as_edits(
    window: MainWindow, tmp_path: Path, asked: list[str], name: str
) -> None:
    opened(window, tmp_path)
    assert window.view is not None
    document = window.view.document
    before = len(document.record.events)
    assert window.open_file(coming(tmp_path, name))
    assert document.review.answer("HUM-1").note == NEW.note
    assert len(asked) == 1
    if name != "csv":  # which has no room for a date or a place
        assert len(document.record.events) == before + 1


def test_a_filled_pdf_form_is_taken(window: MainWindow, tmp_path: Path, asked: list[str]) -> None:
    opened(window, tmp_path)
    data = FORMATS["pdf"].write(example_record(SOURCE), "form", Options())
    path = tmp_path / "form.pdf"
    writer = PdfWriter(clone_from=io.BytesIO(data))
    note = next(name for name in writer.get_fields() or {} if "HUM-1" in name and name.endswith("note"))
    for page in writer.pages:
        writer.update_page_form_field_values(page, {note: "typed in a reader"}, auto_regenerate=False)
    writer.write(path)
    assert window.open_file(path)
    assert window.view is not None
    assert window.view.document.review.answer("HUM-1").note == "typed in a reader"


def test_who_leaves_it_changes_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, tmp_path)
    assert window.view is not None
    before = window.view.document.record
    monkeypatch.setattr(Dialog, "exec", lambda _: int(Dialog.DialogCode.Rejected))
    assert not window.open_file(coming(tmp_path, "json"))
    assert window.view.document.record == before


def test_a_bad_file_is_told_and_nothing_is_taken(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(str(words[-1])))
    opened(window, tmp_path)
    bad = tmp_path / "bad.csv"
    bad.write_text("id,answer,evidence,note\nHUM-1,9,,\n", encoding="utf-8", newline="\n")
    assert not window.open_file(bad)
    assert "9" in said[0]


def test_without_a_review_it_says_what_to_open_first(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(str(words[-1])))
    assert not window.open_file(coming(tmp_path, "xlsx"))
    assert "Open the review that they are for" in said[0]
