"""Writing evidence: no blank ends are kept, no wrong date passes in silence, no other entry is touched."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from dtadesign.gui.walk_evidence_editor import EvidenceEditor
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.buttons import Button
from dtadesign.review.values import Evidence


@pytest.fixture
def editor(walk_page: WalkPage) -> EvidenceEditor:
    """The first of two entries of AVA-5, opened to be written."""
    walk_page.enter("AVA-5")
    answer = walk_page.document.review.answer("AVA-5")
    two = Evidence(description="One"), Evidence(description="Two")
    walk_page.document.answer("AVA-5", replace(answer, evidence=two))
    part = walk_page.article.evidence
    part._change(0)  # as its menu does
    assert part._editor is not None
    return part._editor


def done(editor: EvidenceEditor) -> None:
    next(b for b in editor.findChildren(Button) if b.text() == "Done").click()


def entries(page: WalkPage) -> list[str]:
    return [entry.description for entry in page.document.review.answer("AVA-5").evidence]


def test_blank_ends_are_not_kept(walk_page: WalkPage, editor: EvidenceEditor) -> None:
    editor.what.control.setPlainText("A test plan\n\n")
    done(editor)
    assert entries(walk_page) == ["A test plan", "Two"]


def test_done_with_a_wrong_date_says_so_and_stays(editor: EvidenceEditor) -> None:
    QTest.keyClicks(editor.expires.control, "soon")
    done(editor)
    assert editor.expires.error()
    assert editor.isVisible()


def test_an_entry_emptied_and_written_anew_leaves_the_next_alone(
    walk_page: WalkPage, editor: EvidenceEditor
) -> None:
    for words in ("", "Another"):
        editor.what.control.setPlainText(words)
        walk_page.document.write_typing()
    assert entries(walk_page) == ["Another", "Two"]


@pytest.mark.parametrize("note_first", [True, False])
def test_entry_and_note_written_in_one_second_are_both_kept(
    walk_page: WalkPage, editor: EvidenceEditor, note_first: bool
) -> None:
    """As through a screen reader, which sets a field without leaving the other."""
    note = walk_page.article.note.field
    fields = [(note, "A note"), (editor.what.control, "A test plan")]
    for field, words in fields if note_first else reversed(fields):
        field.setPlainText(words)
    walk_page.document.write_typing()
    assert entries(walk_page) == ["A test plan", "Two"]
    assert walk_page.document.review.answer("AVA-5").note == "A note"
