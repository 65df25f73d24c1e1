"""The report page: the preview is the report of exactly this state, and what is saved is what is shown."""

from __future__ import annotations

import hashlib
import io
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.formats import FORMATS, Options
from dtadesign.gui.opening import open_review
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.report_page_bar import Bar
from dtadesign.gui.report_page_destroying import DestroyingDialog, amount_of
from dtadesign.gui.report_page_formats import WORDS, filters
from dtadesign.gui.report_page_maker import Maker, Wish, make
from dtadesign.gui.report_page_sheets import Preview
from dtadesign.gui.report_page_signing import SigningDialog
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.review.file import read_review, write_new
from dtadesign.review.purge import Choice
from dtadesign.review.values import Answer
from tests.panels import member, panel_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(next(p for p in example_paths() if p.stem == "lanternway")))
    opened = open_review(path, "A. Tester")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, document: Document) -> Iterator[ReportPage]:
    made = ReportPage(theme, document)
    qtbot.addWidget(made)
    document.changed.connect(made.refresh)
    made.options.kind.control.set_value("summary")  # a short one, so that tests are
    made.resize(1440, 840)
    made.show()
    made.enter()
    yield made
    made.maker.close()


def made(page: ReportPage, qtbot: QtBot) -> bytes:
    qtbot.waitUntil(lambda: page._pdf is not None and page._pdf[0].key == page.wish().key)
    assert page._pdf is not None
    return page._pdf[1]


def save_to(page: ReportPage, path: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "ask_path", lambda *_: path)


def test_the_choices_fit_into_their_pane_in_german_too(page: ReportPage) -> None:
    area = page.options.findChild(QScrollArea)
    assert area is not None
    inner = area.widget()
    assert inner is not None
    for segment, word in zip(
        page.options.kind.control.segments, ("Voll", "Übersicht", "Lücken", "Formular"), strict=True
    ):
        segment.setText(word)
        segment.updateGeometry()
    page.options.kind.control.set_value("summary")
    QApplication.processEvents()
    assert inner.minimumSizeHint().width() <= page.theme.px(372)


def test_the_preview_shows_the_report_of_this_state(page: ReportPage, qtbot: QtBot) -> None:
    pdf = made(page, qtbot)
    assert pdf == make(page.wish())
    assert page.preview.sheets.count() == 1
    assert page.bar.words.text() == "Page 1 of 1"
    assert page.options.fingerprint.text() == page.document.record.fingerprint[:12]


def test_a_long_report_says_how_far_it_is_and_can_be_stopped(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    shares: list[int] = []
    page.maker.share.connect(shares.append)
    page.options.kind.control.set_value("full")
    page.document.answer("HUM-1", Answer(value=1, note="word " * 60_000))
    qtbot.waitUntil(page.bar.stop.isVisible)
    assert page.bar.progress.isVisible()
    with qtbot.waitSignal(page.maker.stopped):
        page.bar.stop.click()
    assert "no report of this state" in page.bar.words.text()
    assert page.bar.again.hasFocus()
    page.bar.again.click()
    qtbot.waitUntil(lambda: page._pdf is not None and page._pdf[0].key == page.wish().key, timeout=30_000)
    assert {share // 50 for share in shares} == {0, 1}
    assert not page.bar.stop.isVisible()
    assert not page.bar.again.isVisible()


def test_another_kind_is_another_report(page: ReportPage, qtbot: QtBot) -> None:
    first = made(page, qtbot)
    QTest.mouseClick(page.options.kind.control.segments[2], Qt.MouseButton.LeftButton)
    assert made(page, qtbot) != first
    assert page.preview.sheets.count() > 1
    assert "every gap" in page.options.holds.text()


def test_letter_paper_is_wider(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    a4 = page.preview.sheets.widest()
    QTest.mouseClick(page.options.paper.control.segments[1], Qt.MouseButton.LeftButton)
    made(page, qtbot)
    assert page.preview.sheets.widest() > a4


def test_an_edit_makes_another_report(page: ReportPage, qtbot: QtBot, document: Document) -> None:
    first = made(page, qtbot)
    document.answer("HUM-1", Answer(value=0))
    assert made(page, qtbot) != first


def test_what_is_saved_is_what_is_shown(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf, target = made(page, qtbot), tmp_path / "out.pdf"
    save_to(page, target, monkeypatch)
    page.options.save.click()
    assert target.read_bytes() == pdf
    assert page.options.done.isVisible()
    assert page.options.folder.isVisible()
    assert f"out.pdf is in {tmp_path}." in page.options.done.sentence.text()


def test_saving_waits_for_a_report_that_is_still_being_made(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    save_to(page, target, monkeypatch)
    page.options.kind.control.set_value("gaps")
    page.options.save.click()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == make(page.wish())


def test_saving_can_be_thought_better_of(
    page: ReportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(page, qtbot)
    save_to(page, None, monkeypatch)
    page.options.save.click()
    assert not page.options.done.isVisible()


def test_the_review_is_never_written_over(
    page: ReportPage, qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(page, qtbot)
    before = document.path.read_bytes()
    save_to(page, document.path, monkeypatch)
    page.options.save.click()
    assert document.path.read_bytes() == before
    assert "is the review itself" in page.options.problem.sentence.text()


def test_a_place_that_cannot_be_written_to_is_said(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(page, qtbot)
    save_to(page, tmp_path / "no folder" / "out.pdf", monkeypatch)
    page.options.save.click()
    assert page.options.problem.isVisible()
    assert "cannot be written" in page.options.problem.sentence.text()


def otherwise(page: ReportPage, path: Path | None, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a place and one of the dialog's formats."""
    chosen = next(one for one in filters().split(";;") if one.endswith(f"(*.{FORMATS[name].ending})"))
    monkeypatch.setattr(page, "ask_place", lambda *_: (path, chosen))
    page.options.data.click()


@pytest.mark.parametrize("name", WORDS)
def test_every_format_is_saved_as_the_command_line_writes_it(
    page: ReportPage, tmp_path: Path, document: Document, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    otherwise(page, tmp_path / "out", name, monkeypatch)
    kind = "summary" if "summary" in FORMATS[name].kinds else "full"
    made = FORMATS[name].write(document.record, kind, Options())
    assert (tmp_path / f"out.{FORMATS[name].ending}").read_bytes() == made


def test_the_dialog_lists_every_format_but_the_one_that_the_page_shows() -> None:
    assert set(WORDS) == set(FORMATS) - {"pdf"}


def test_an_ending_that_was_left_out_replaces_no_file(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.html").write_text("mine", encoding="utf-8", newline="\n")
    otherwise(page, tmp_path / "out", "html", monkeypatch)
    assert (tmp_path / "out.html").read_text(encoding="utf-8") == "mine"
    assert "exists already" in page.options.problem.sentence.text()


def test_the_blank_form_is_shown_and_saved(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.options.kind.control.set_value("form")
    page.options.chosen.emit()
    assert PdfReader(io.BytesIO(made(page, qtbot))).get_fields()


def test_the_proposed_name_tells_the_kind(page: ReportPage) -> None:
    assert page.proposed("pdf").name == "lanternway-summary.pdf"
    assert page.proposed("json").name == "lanternway.json"


def test_plus_and_minus_change_the_size(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    before = page.preview.zoom()
    QTest.keyClick(page.preview, Qt.Key.Key_Plus)
    assert page.preview.zoom() > before
    page.bar.fit.click()
    assert page.preview.zoom() == pytest.approx(before)


def test_end_goes_to_the_last_page(page: ReportPage, qtbot: QtBot) -> None:
    page.options.kind.control.set_value("gaps")
    page._ask()
    made(page, qtbot)
    QTest.keyClick(page.preview, Qt.Key.Key_End)
    count = page.preview.sheets.count()
    assert page.bar.words.text() == f"Page {count} of {count}"


def test_only_pages_in_view_are_drawn(page: ReportPage, qtbot: QtBot) -> None:
    page.options.kind.control.set_value("gaps")
    page._ask()
    made(page, qtbot)
    page.grab()
    assert 0 < len(page.preview.sheets._images) < page.preview.sheets.count()


def test_in_a_small_window_the_choices_are_a_drawer(page: ReportPage) -> None:
    page.resize(720, 500)
    page.strip.choices.click()
    assert page.drawer.isAncestorOf(page.options)
    page.resize(1440, 840)
    assert page._right.isAncestorOf(page.options)


def test_ctrl_p_comes_to_the_button_that_saves(page: ReportPage) -> None:
    page.enter("make")
    assert page.options.save.hasFocus()


def test_a_wish_that_was_not_begun_gives_way_to_the_last(qtbot: QtBot, document: Document) -> None:
    maker, record = Maker(), document.record
    done: list[str] = []
    maker.made.connect(lambda wish, _: done.append(wish.paper))
    maker.ask(Wish(record, "summary", "a4"))
    maker.ask(Wish(record, "gaps", "a4"))
    maker.ask(Wish(record, "summary", "letter"))
    qtbot.waitUntil(lambda: done == ["letter"])
    maker.close()


def test_the_saved_report_carries_the_fingerprint(page: ReportPage, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(made(page, qtbot))
    assert page.document.record.fingerprint[:12] in PdfReader(target).pages[0].extract_text()


def accept(monkeypatch: pytest.MonkeyPatch, kind: type[Dialog], fill: Callable[[Any], None]) -> None:
    """Let a dialog be filled in and accepted, as soon as it opens."""

    def exec_(dialog: Any) -> int:
        fill(dialog)
        dialog.act_button.click()
        return int(dialog.result())

    monkeypatch.setattr(kind, "exec", exec_)


def test_a_signature_names_the_state_and_the_report_that_was_saved(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, document = tmp_path / "signed.pdf", page.document
    before = document.record.fingerprint
    save_to(page, target, monkeypatch)
    accept(monkeypatch, SigningDialog, lambda dialog: dialog.field.control.set_text("R. Dubois"))
    page.options.signing.click()
    qtbot.waitUntil(lambda: bool(document.review.sign_offs))
    signed = document.review.sign_offs[0]
    assert (signed.by, signed.fingerprint) == ("R. Dubois", before)
    assert signed.report_sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert target.read_bytes() == make(Wish(document.record.at(signed.n - 1), "full", "a4"))
    assert page.options.signed.text().startswith("R. Dubois signed ")


def test_a_signature_wants_a_name(theme: Theme, qtbot: QtBot) -> None:
    dialog = SigningDialog(theme, "ab" * 32, " ")
    qtbot.addWidget(dialog)
    assert not dialog.act_button.isEnabled()
    QTest.keyClicks(dialog.field.control, "A. Kim")
    assert dialog.act_button.isEnabled()


def test_nothing_is_signed_where_the_report_cannot_be_saved(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(page, tmp_path / "no folder" / "a.pdf", monkeypatch)
    accept(monkeypatch, SigningDialog, lambda _: None)
    page.options.signing.click()
    qtbot.waitUntil(page.options.problem.isVisible)
    assert not page.document.review.sign_offs


def fill_in(dialog: DestroyingDialog) -> None:
    dialog.boxes["considerations"]["HUM-1"].click()
    QTest.keyClicks(dialog.why.control, "The board asked for it.")


def test_destroyed_texts_are_gone_from_the_file_and_the_levels_stay(
    page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = page.document
    before = document.review.answer("HUM-1")
    accept(monkeypatch, DestroyingDialog, fill_in)
    page.options.destroying.click()
    after = read_review(document.path).review.answer("HUM-1")
    assert before.note or before.evidence
    assert (after.value, after.note, after.removed) == (before.value, "", True)
    assert document.review.answer("HUM-1") == after
    assert "Destroyed: " in page.options.done.sentence.text()


def test_after_a_purge_the_document_goes_on_writing(
    page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = page.document
    accept(monkeypatch, DestroyingDialog, fill_in)
    page.options.destroying.click()
    document.answer("HUM-2", Answer(value=1, note="after"))
    assert document.flush()
    assert read_review(document.path).review.answer("HUM-2").note == "after"


def test_destroying_wants_a_choice_and_a_reason_and_counts(
    theme: Theme, qtbot: QtBot, document: Document
) -> None:
    dialog = DestroyingDialog(theme, document.record)
    qtbot.addWidget(dialog)
    assert not dialog.act_button.isEnabled()
    fill_in(dialog)
    assert dialog.act_button.isEnabled()
    amount = amount_of(document.record, Choice(considerations=("HUM-1",)))
    assert dialog.act_button.text() == f"Destroy {amount.texts} texts"


def test_copied_files_are_counted_apart_from_texts(document: Document) -> None:
    before = amount_of(document.record, Choice(considerations=("HUM-1",)))
    document.copy_in("HUM-1", "plan.pdf", b"%PDF-1.7 plan")
    amount = amount_of(document.record, Choice(considerations=("HUM-1",)))
    assert amount.words() == f"{before.texts} texts and 1 copied file"


def test_texts_can_be_chosen_by_person(theme: Theme, qtbot: QtBot, document: Document) -> None:
    dialog = DestroyingDialog(theme, document.record)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.by_what.control.segments[1], Qt.MouseButton.LeftButton)
    for box in dialog.boxes["persons"].values():
        box.click()
    assert dialog.choice() == Choice(persons=(document.record.by,))


def test_keeping_them_is_what_has_the_focus(theme: Theme, qtbot: QtBot, document: Document) -> None:
    dialog = DestroyingDialog(theme, document.record)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.keep_button.hasFocus)


def test_while_a_report_is_made_its_bar_fits_at_200_percent(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look("light", 2.0)
    bar = Bar(theme, Preview(theme))
    qtbot.addWidget(bar)
    bar.resize(1024, 100)
    bar.show()
    for say in (bar.say_making, bar.say_stopped):
        say()
        QTest.qWait(20)
        shown = [part for part in bar.findChildren(QWidget) if part.isVisible() and part.parent() is not bar]
        spans = sorted((part.mapTo(bar, QPoint()).x(), part.width()) for part in shown)
        assert all(x + width <= after for (x, width), (after, _) in pairwise(spans))
        assert bar.minimumSizeHint().width() <= 1024


def test_one_of_two_members_of_a_name_is_chosen_by_the_name_that_tells_them_apart(
    theme: Theme, qtbot: QtBot
) -> None:
    answers = {"P-1": Answer(value=1, note="a note")}
    panel = panel_of(member("r-1", answers, by="A. Kim"), member("r-2", answers, by="A. Kim"))
    dialog = DestroyingDialog(theme, panel)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.by_what.control.segments[2], Qt.MouseButton.LeftButton)
    assert [box.text() for box in dialog.boxes["members"].values()] == [
        "A. Kim: 1 text",
        "A. Kim (2): 1 text",
    ]
    dialog.boxes["members"]["r-1"].click()
    assert dialog.choice() == Choice(members=("r-1",))
