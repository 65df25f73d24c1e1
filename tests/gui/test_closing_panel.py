"""Closing a panel that is open in a window: no byte of a note is left in any file that the program keeps."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest

from dtadesign.gui.document import Document
from dtadesign.gui.opening import open_review
from dtadesign.gui.recent_words import recent_of
from dtadesign.gui.session import OpenReview, Session
from dtadesign.gui.settings import Settings
from dtadesign.review.edits import SignOffEdit
from dtadesign.review.file import read_review, write_new
from dtadesign.review.values import Answer, Evidence
from dtadesign.review.verify import verify
from tests.panels import levels, member, panel_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SECRET = "Mrs Voss phoned at night"


@pytest.fixture
def document(tmp_path: Path, qtbot: QtBot) -> Iterator[Document]:
    said = Answer(value=2, note=SECRET, evidence=(Evidence(description=SECRET, kind="record"),))
    path = tmp_path / "work" / "panel.dtareview"
    path.parent.mkdir()
    write_new(path, panel_of(member("Kim", {"P-1": said}), member("Osei", levels(1, 1))))
    document = open_review(path, "chair")
    yield document
    document.close()


def holding(*folders: Path) -> list[str]:
    """The files below that hold the note in one of the ways in which the program could write it."""
    ways = (SECRET.encode(), SECRET.encode("utf-16-le"), SECRET.replace(" ", "%20").encode())
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(way in path.read_bytes() for way in ways)]


def test_no_file_of_the_program_holds_a_note_after_closing(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    document.type_answer("P-1", Answer(value=1, note=SECRET))
    document.write_typing()
    document.answer("P-1", Answer(value=1, note="agreed"))
    document.undo()
    document.redo()
    assert document.flush()
    settings, session = Settings(tmp_path / "config" / "window.ini"), Session(tmp_path / "state" / "sessions")
    assert holding(tmp_path) == ["panel.dtareview"]
    document.close_panel("retention", "A. Osei")
    settings.add_recent(recent_of(document))
    settings.set_place(document.review.id, "walk", "P-1")
    assert settings.sync()
    session.write([OpenReview(str(document.path), "walk", "P-1")])
    assert len(list(tmp_path.rglob("*.*"))) >= 3
    assert holding(tmp_path) == []
    session.end()


def test_memory_holds_no_note_either_and_undo_brings_none_back(document: Document) -> None:
    document.answer("P-1", Answer(value=1, note=SECRET))
    document.answer("P-1", Answer(value=1, note="agreed"))
    done = document.close_panel("retention")
    assert done
    assert SECRET not in repr((document.record, document.review, document.card))
    assert not document.can_undo
    assert "closing of the panel" in document.why_no_undo
    assert verify(document.path).holds


def test_a_closed_panel_is_read_only_but_can_be_signed(document: Document, qtbot: QtBot) -> None:
    document.close_panel("retention")
    assert (document.can_rate, document.can_write) == (False, True)
    with qtbot.waitSignal(document.refused) as said:
        document.answer("P-1", Answer(value=3))
    assert "was closed" in said.args[0]
    assert document.answer_several({"P-1": Answer(value=3)}) == 0
    document.type_answer("P-1", Answer(value=3))
    edit = SignOffEdit(fingerprint=document.record.fingerprint, report_sha256="ab" * 32, program="1")
    document.sign(edit, "A. Osei")
    assert document.flush()
    assert [event.kind for event in read_review(document.path).events[-3:]] == ["purge", "close", "sign_off"]
