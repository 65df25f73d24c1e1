"""Files and pictures as evidence: dropped, pasted, copied, opened, checked, through the real widgets."""

from __future__ import annotations

import stat
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dtadesign.errors import NotDone
from dtadesign.gui import evidence_dialogs, evidence_opening
from dtadesign.gui.evidence_brought import Brought, as_png
from dtadesign.gui.evidence_pictures import decoded
from dtadesign.gui.evidence_view import PictureDialog
from dtadesign.gui.review_view import ReviewView
from dtadesign.gui.settings import Settings
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.evidence_card import EvidenceCard
from dtadesign.review.copies import copied_file
from dtadesign.review.file import read_review
from dtadesign.review.purge import Choice
from dtadesign.review.values import Evidence
from dtadesign.review.values_beside import FileCopy

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_evidence import EvidencePart
    from dtadesign.gui.walk_evidence_editor import EvidenceEditor
    from dtadesign.gui.walk_page import WalkPage

HERE = "AVA-5"
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def part(walk_page: WalkPage) -> EvidencePart:
    """The evidence of AVA-5, of which there is none yet."""
    walk_page.enter(HERE)
    answer = walk_page.document.review.answer(HERE)
    for _ in answer.evidence:
        walk_page.article.evidence._remove(0)
    return walk_page.article.evidence


def drop(onto: QWidget, mime: QMimeData) -> bool:
    """Drag something over the middle of a widget and let it go; whether it was taken."""
    place = onto.rect().center()
    enter = QDragEnterEvent(place, COPY | Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(onto, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(place), COPY | Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(onto, event)
    assert event.dropAction() == COPY
    return event.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def a_file(path: Path, data: bytes = b"what was decided") -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def a_picture(path: Path, size: tuple[int, int] = (60, 40)) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "SecretCam"
    Image.new("RGB", size, "teal").save(path, exif=exif)
    return path


def a_png(size: tuple[int, int] = (60, 40)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "teal").save(out, "PNG")
    return out.getvalue()


def entries(page: WalkPage) -> tuple[Evidence, ...]:
    return page.document.review.answer(HERE).evidence


def settled(qtbot: QtBot, part: EvidencePart) -> None:
    qtbot.waitUntil(lambda: not part.work.is_busy, timeout=20_000)


def cards(part: EvidencePart) -> list[EvidenceCard]:
    return [card for card in part.cards.findChildren(EvidenceCard) if not card.isHidden()]


def press(card: EvidenceCard, begins: str) -> None:
    next(b for b in card.findChildren(IconButton) if b.accessibleName().startswith(begins)).click()


def test_a_dropped_file_is_referred_to_by_its_digest(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    path = a_file(tmp_path / "policies" / "night_cover-plan.txt")
    assert drop(walk_page.article, files(path))
    settled(qtbot, part)
    (entry,) = entries(walk_page)
    assert (entry.description, entry.where) == ("Night cover plan", "policies/night_cover-plan.txt")
    assert entry.digest == sha256(b"what was decided").hexdigest()
    assert entry.date
    assert entry.kind == "document"


def test_its_description_can_be_written_over_at_once(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(part.slot, files(a_picture(tmp_path / "IMG_1.png")))
    settled(qtbot, part)
    assert part._editor is not None
    QTest.keyClicks(part._editor.what.control, "The night screen")
    walk_page.document.write_typing()
    (entry,) = entries(walk_page)
    assert (entry.description, entry.kind) == ("The night screen", "screen")


def test_several_files_are_one_edit_and_one_undo(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(walk_page.article, files(*(a_file(tmp_path / f"{n}.txt", b"%d" % n) for n in range(1, 4))))
    settled(qtbot, part)
    assert len(entries(walk_page)) == 3
    part.leave()
    walk_page.document.undo()
    assert entries(walk_page) == ()


def test_a_file_dropped_onto_a_card_takes_its_place_and_leaves_its_words(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("old.txt", "new.txt"):
        drop(cards(part)[0] if cards(part) else part.slot, files(a_file(tmp_path / name, name.encode())))
        settled(qtbot, part)
        part.leave()
    (entry,) = entries(walk_page)
    assert (entry.description, entry.where) == ("Old", "new.txt")


def test_what_is_no_file_is_said_and_the_rest_is_taken(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    gone, empty = tmp_path / "gone.txt", a_file(tmp_path / "empty.txt", b"")
    drop(part.slot, files(a_file(tmp_path / "a.txt"), tmp_path / "folder", gone, empty))
    settled(qtbot, part)
    assert len(entries(walk_page)) == 1
    for said in ("folder is a folder", "gone.txt is not there", "empty.txt is empty"):
        assert said in part.telling.said()


def test_a_large_file_is_read_beside_the_window_and_can_be_stopped(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    with open(tmp_path / "film.mov", "wb") as file:
        file.truncate(40 * 1024**3)
    drop(part.slot, files(tmp_path / "film.mov"))
    qtbot.waitUntil(lambda: part.telling.line.isVisible() and part.telling.line.value() >= 0)
    part.telling.stop.click()
    assert entries(walk_page) == ()
    assert part.telling.said() == "Stopped. Nothing was added."


def test_a_review_dropped_on_the_article_is_left_to_the_window(
    walk_page: WalkPage, part: EvidencePart, tmp_path: Path
) -> None:
    assert not drop(walk_page.article.levels, files(a_file(tmp_path / "other.dtareview")))


def test_a_file_dropped_on_the_note_does_not_become_words(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    before = walk_page.article.note.field.text()
    drop(walk_page.article.note.field.viewport(), files(a_file(tmp_path / "a.txt")))
    settled(qtbot, part)
    assert walk_page.article.note.field.text() == before
    assert len(entries(walk_page)) == 1


def test_nothing_is_taken_where_one_can_only_read(
    walk_page: WalkPage, part: EvidencePart, tmp_path: Path
) -> None:
    walk_page.document._let_go()
    assert not drop(walk_page.article, files(a_file(tmp_path / "a.txt")))


def test_a_pasted_picture_is_kept_in_the_file(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, review_file: Path
) -> None:
    image = QImage(80, 50, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(walk_page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, part)
    (entry,) = entries(walk_page)
    assert (entry.kind, entry.description) == ("screen", "Pasted picture")
    assert walk_page.document.flush()
    kept = copied_file(read_review(review_file), entry.digest)
    assert kept is not None
    assert QImage.fromData(kept).size() == image.size()


def test_undo_takes_the_pasted_entry_and_leaves_the_copy_to_be_destroyed(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot
) -> None:
    part.desk.bring(HERE, Brought(picture=QImage.fromData(a_png())))
    settled(qtbot, part)
    part.leave()
    walk_page.document.undo()
    assert entries(walk_page) == ()
    assert len(walk_page.document.review.files) == 1


def test_pasting_into_a_text_stays_with_the_text(walk_page: WalkPage, part: EvidencePart) -> None:
    QGuiApplication.clipboard().setText("words")
    walk_page.article.note.field.setFocus()
    QTest.keyClick(walk_page.article.note.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "words" in walk_page.article.note.field.text()
    assert part.telling.said() == ""


def test_a_torn_clipboard_is_said(walk_page: WalkPage, part: EvidencePart) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"\x89PNG\r\n\x1a\n torn")
    QGuiApplication.clipboard().setMimeData(mime)
    part.paste_link.click()
    assert "none could be read" in part.telling.said() or "no picture" in part.telling.said()
    assert entries(walk_page) == ()
    QGuiApplication.clipboard().clear()  # Qt must not outlive Python with something of Python's


def test_a_very_large_picture_is_made_smaller() -> None:
    image = QImage(5000, 2500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    kept = as_png(image)
    assert (kept.size, kept.was) == ((2400, 1200), (5000, 2500))


def test_a_copy_is_kept_on_request_without_what_the_picture_says(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_dialogs, "wants_copy", lambda *_, **__: True)
    path = a_picture(tmp_path / "night.jpg")
    drop(part.slot, files(path))
    settled(qtbot, part)
    part.leave()
    press(cards(part)[0], "Keep a copy")
    settled(qtbot, part)
    (entry,) = entries(walk_page)
    kept = copied_file(walk_page.document.record, entry.digest)
    assert b"SecretCam" in path.read_bytes()
    assert kept is not None
    assert b"SecretCam" not in kept
    assert "copy kept" in cards(part)[0].accessibleDescription()


def test_a_picture_is_shown_small_on_its_card(part: EvidencePart, qtbot: QtBot, tmp_path: Path) -> None:
    drop(part.slot, files(a_picture(tmp_path / "night.png", (640, 480))))
    settled(qtbot, part)
    part.leave()
    thumbnail = cards(part)[0].thumbnail
    assert thumbnail is not None
    qtbot.waitUntil(lambda: thumbnail._image is not None)
    assert thumbnail.accessibleName() == "Look at the picture: Night"


def opened_by(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is handed to the system from now on."""
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(evidence_opening, "open_url", take)
    return opened


def test_opening_hands_over_what_is_still_the_same(
    part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = opened_by(monkeypatch)
    path = a_file(tmp_path / "a.txt")
    drop(part.slot, files(path))
    settled(qtbot, part)
    part.leave()
    press(cards(part)[0], "Open")
    settled(qtbot, part)
    assert opened == [str(path)]


def test_opening_what_has_changed_asks_first(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def refuse(*what: object) -> bool:
        asked.extend(what[2:])
        return False

    opened = opened_by(monkeypatch)
    monkeypatch.setattr(evidence_dialogs, "wants_changed", refuse)
    path = a_file(tmp_path / "a.txt")
    drop(part.slot, files(path))
    settled(qtbot, part)
    part.leave()
    path.write_bytes(b"another")
    press(cards(part)[0], "Open")
    settled(qtbot, part)
    assert asked == ["a.txt", walk_page.document.record.events[-1].at[:10]]
    assert opened == []


def test_what_could_run_is_not_opened(
    part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = opened_by(monkeypatch)
    monkeypatch.setattr(evidence_dialogs, "wants_folder", lambda *_: True)
    drop(part.slot, files(a_file(tmp_path / "plan.pdf", b"#!/bin/sh\nrm")))
    settled(qtbot, part)
    part.leave()
    press(cards(part)[0], "Open")
    settled(qtbot, part)
    assert opened == [str(tmp_path)]


def test_checking_the_digests_says_what_changed(
    part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    words = evidence_dialogs.checked_words
    monkeypatch.setattr(evidence_dialogs, "show_checked", lambda _t, _p, found: told.append(words(found)))
    drop(part.slot, files(*(a_file(tmp_path / f"{n}.txt", b"%d" % n) for n in range(3))))
    settled(qtbot, part)
    part.leave()
    (tmp_path / "1.txt").unlink()
    part.check.click()
    settled(qtbot, part)
    assert told == ["2 files are as they were when referred to. 1 is not:"]


def test_half_a_date_waits_as_a_draft_when_escape_puts_the_editor_away(
    walk_page: WalkPage, part: EvidencePart
) -> None:
    part.add()
    assert part._editor is not None
    QTest.keyClicks(part._editor.what.control, "Minutes")
    QTest.keyClicks(part._editor.date.control, "2026-11")
    QTest.keyClick(part._editor.date.control, Qt.Key.Key_Escape)
    assert [entry.description for entry in entries(walk_page)] == ["Minutes"]
    assert "date not finished" in cards(part)[0].accessibleDescription()
    part._change(0)
    assert part._editor is not None
    assert part._editor.date.control.text() == "2026-11"


def test_an_entry_without_words_waits_as_a_draft(walk_page: WalkPage, part: EvidencePart) -> None:
    part.add()
    assert part._editor is not None
    QTest.keyClicks(part._editor.expires.control, "2027-03-01")
    QTest.keyClick(part._editor.expires.control, Qt.Key.Key_Escape)
    assert "that was begun" in part.slot.accessibleName()
    part.slot.click()
    assert part._editor.expires.control.text() == "2027-03-01"


def test_what_comes_while_another_entry_is_written_leaves_that_alone(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    part.add()
    assert part._editor is not None
    QTest.keyClicks(part._editor.what.control, "One")
    drop(walk_page.article.levels, files(a_file(tmp_path / "two.txt")))
    settled(qtbot, part)
    QTest.keyClicks(part._editor.what.control, " more")
    walk_page.document.write_typing()
    assert [entry.description for entry in entries(walk_page)] == ["One more", "Two"]


def test_a_page_that_goes_stops_its_reading(walk_page: WalkPage, part: EvidencePart, tmp_path: Path) -> None:
    with open(tmp_path / "film.mov", "wb") as file:
        file.truncate(40 * 1024**3)
    drop(part.slot, files(tmp_path / "film.mov"))
    part.work.close()
    assert not part.work.is_busy


def test_no_program_for_a_file_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(evidence_opening, "open_url", lambda _: False)
    with pytest.raises(NotDone, match="No program was found"):
        evidence_opening.open_path(tmp_path / "a.xyz")


def test_a_point_over_nothing_marks_the_slot(part: EvidencePart) -> None:
    part.show_target(part.mapToGlobal(QPoint(1, 1)))
    assert part.slot._taking
    part.show_target(None)
    assert not part.slot._taking


def test_a_larger_view_is_named_by_what_is_to_be_seen_and_escape_keeps_new_words(
    part: EvidencePart, qtbot: QtBot
) -> None:
    image = QImage.fromData(a_png())
    dialog = PictureDialog(part._theme, image, "Pasted picture", part.window(), can_write=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.picture.accessibleName() == "Pasted picture"
    dialog.field.control.selectAll()
    QTest.keyClicks(dialog.field.control, "The night screen, with help at its foot")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == PictureDialog.DialogCode.Accepted
    assert dialog.description == "The night screen, with help at its foot"


@pytest.mark.parametrize(
    "data",
    [
        a_png()[:16] + (60_000).to_bytes(4) * 2 + a_png()[24:],
        a_png()[:60],
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        b"",
    ],
)
def test_bombs_torn_pictures_and_other_kinds_are_not_decoded(data: bytes) -> None:
    assert decoded(data, QSize(96, 64)) is None


def test_a_turned_photograph_is_shown_upright() -> None:
    exif, out = Image.Exif(), BytesIO()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "teal").save(out, "JPEG", exif=exif)
    image = decoded(out.getvalue(), QSize(96, 64))
    assert image is not None
    assert (image.width(), image.height()) == (32, 64)


def test_a_copy_is_written_out_for_one_person_and_goes_again() -> None:
    out = evidence_opening.CopiesOut()
    copy = FileCopy(n=1, consideration=HERE, sha256="ab" * 32, size=3, type="image/png", name="../../a.exe")
    path = out.written(copy, b"png")
    assert path.name == "a.exe.png"
    assert not path.stat().st_mode & stat.S_IWUSR
    out.close()
    assert not path.exists()


def test_what_is_destroyed_in_the_review_goes_outside_it_too(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = opened_by(monkeypatch)
    part.desk.bring(HERE, Brought(picture=QImage.fromData(a_png())))
    settled(qtbot, part)
    part.leave()
    press(cards(part)[0], "Open")
    assert Path(opened[0]).exists()
    walk_page.document.purge(Choice(considerations=(HERE,)), "It showed a person.")
    assert not Path(opened[0]).exists()


@pytest.mark.parametrize(
    ("address", "host"),
    [("https://example.org/a", "example.org"), ("https://bücher.example", "xn--bcher-kva.example")],
)
def test_a_link_says_to_which_computer_it_leads(address: str, host: str) -> None:
    assert evidence_opening.host_of(address) == host


def test_the_menu_checks_the_digests_from_any_page(
    walk_page: WalkPage, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(evidence_dialogs, "show_checked", lambda _t, _p, found: asked.append(len(found)))
    document = walk_page.document
    view = ReviewView(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(view)
    view.go("summary")
    view.check_digests()
    assert view.banners.sentence("digests").startswith("This review refers to no file")
    entry = Evidence(kind="document", description="Plan", where="plan.txt", digest="ab" * 32)
    document.answer(HERE, replace(document.review.answer(HERE), evidence=(entry,)))
    view.check_digests()
    qtbot.waitUntil(lambda: asked == [1], timeout=20_000)
    assert not view.banners.sentence("digests")


def attach(part: EvidencePart, qtbot: QtBot, path: Path) -> EvidenceEditor:
    """Through the file dialog's result; the editor that opens for it."""
    part.desk.bring(HERE, Brought((path,)))
    qtbot.waitUntil(lambda: part._editor is not None)
    assert part._editor is not None
    return part._editor


def test_of_what_is_too_large_no_copy_is_offered_and_the_limit_is_said(
    part: EvidencePart, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "recording.bin"
    with open(path, "wb") as file:
        file.truncate(38 * 1024 * 1024)
    editor = attach(part, qtbot, path)
    assert not editor._keep.isVisible()
    assert "It has 38.0 MiB; a copy has at most 10 MiB." in editor._file_words.text()
    part.leave()
    assert not [b for b in part.findChildren(IconButton) if "Keep a copy" in b.accessibleName()]


@pytest.mark.parametrize("wants", [True, False])
def test_after_the_question_of_a_copy_the_description_is_written_on(
    part: EvidencePart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wants: bool
) -> None:
    monkeypatch.setattr(evidence_dialogs, "wants_copy", lambda *_, **__: wants)
    editor = attach(part, qtbot, a_file(tmp_path / "minutes.txt"))
    QTest.mouseClick(editor._keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not part.work.is_busy)
    assert editor.what.control.hasFocus()
    assert ("copy kept" in editor._file_words.text().lower()) is wants
    QTest.keyClick(editor.what.control, Qt.Key.Key_End)
    QTest.keyClicks(editor.what.control, " of May")
    part._document.write_typing()
    assert [entry.description for entry in part._answer.evidence] == ["Minutes of May"]


@pytest.mark.parametrize(("scale", "entries"), [(1.0, 1), (1.0, 5), (2.0, 2)])
def test_the_description_of_what_was_brought_is_seen_whole(
    walk_page: WalkPage, part: EvidencePart, qtbot: QtBot, tmp_path: Path, scale: float, entries: int
) -> None:
    walk_page.resize(1024, 600)
    walk_page.theme.set_look("light", scale)
    answer = walk_page.document.review.answer(HERE)
    before = tuple(Evidence(description=f"Page {at} of the specification") for at in range(entries))
    walk_page.document.answer(HERE, replace(answer, evidence=before))
    editor = attach(part, qtbot, a_file(tmp_path / "minutes.txt"))

    def is_whole() -> None:
        field = editor.what.control
        top = field.mapTo(walk_page, QPoint()).y()
        footer = walk_page.footer.mapTo(walk_page, QPoint()).y()
        assert walk_page.middle.mapTo(walk_page, QPoint()).y() <= top
        assert top + field.height() <= footer

    qtbot.waitUntil(is_whole)
    QTest.qWait(100)
    is_whole()
