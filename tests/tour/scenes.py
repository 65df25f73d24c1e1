"""Every page, dialog and state, as a table: a name, a review, and how one comes to what is shown.

To add one, add a line `_scene("page-state", "review", steps…)`: the name is the picture's, the review
one of `reviews.RECORDS` ("" is the start page), and each step is called with the `Stage`. A dialog that
is asked by `exec` is looked at when it asks; nothing after it is played.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractScrollArea

from dtadesign.errors import NotDone, ReviewDamaged
from dtadesign.gui import asking, evidence_dialogs
from dtadesign.gui.evidence_view import PictureDialog
from dtadesign.gui.settings import Recent
from dtadesign.gui.widgets.evidence_card import EvidenceCard
from dtadesign.library.filtering import Filter
from dtadesign.review.file import ReviewFile
from dtadesign.review.values import Answer, Evidence
from tests.tour import packet_steps, rules_scenes, workshop_scenes, workshop_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.tour.stage import Stage

    Step = Callable[[Stage], object]
    Prepare = Callable[[Stage], AbstractContextManager[object]]

_K = Qt.Key


@dataclass(frozen=True)
class Scene:
    """A picture's name, the review in it, and how one comes to what it shows."""

    name: str
    review: str = ""
    steps: tuple[Step, ...] = ()
    prepare: tuple[Prepare, ...] = ()


def _scene(name: str, review: str = "", *steps: Step, prepare: tuple[Prepare, ...] = ()) -> Scene:
    return Scene(name, review, steps, prepare)


# --- steps


def go(page: str, place: str = "") -> Step:
    """To a page."""
    return lambda stage: stage.go(page, place)


def press(*keys: Qt.Key) -> Step:
    """Keys, one after the other."""

    def step(stage: Stage) -> None:
        for key in keys:
            stage.press(key)

    return step


def write(words: str) -> Step:
    """Words into what has the focus."""
    return lambda stage: stage.write(words)


def do(what: Callable[[Any], object]) -> Step:
    """Something to the page in front."""
    return lambda stage: what(stage.page)


def scroll_to_end(stage: Stage) -> None:
    """The page's lower end."""
    for area in stage.window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def shelf_read(stage: Stage) -> None:
    """The start page has read what ships."""
    stage.until(lambda: hasattr(stage.window.start, "example_cards"))


def weights_known(stage: Stage) -> None:
    """The summary's 2,000 draws, which wait for a pause."""
    stage.page._show_robustness()


def report_made(stage: Stage) -> None:
    """The report's preview, made elsewhere."""
    stage.until(lambda: stage.page._pdf is not None)


def _recent(stage: Stage) -> None:
    now = datetime.now().astimezone()
    for at, (title, about, done, of, verdict, worst) in enumerate(_RECENT):
        path = stage.folder / f"{title}.dtareview"
        if at != 1:
            path.write_bytes(b"")
        entry = Recent(
            str(path), title, about, done, of, verdict, worst, (now - timedelta(days=at)).isoformat()
        )
        stage.settings.add_recent(entry)
    stage.window.start.enter()
    stage.settle()


_RECENT = (
    ("Calm Harbour 1.2", "Short review · concept", 9, 31, "incomplete", "open"),
    ("Horyzons 2019", "Full review · pilot", 53, 53, "conditional", "unknown"),
    ("Lanternway 2.4", "Full review · pilot", 63, 63, "not_ready", "fail"),
)


def _half_a_day(page: Any) -> None:
    due = page.list.editor.due
    due.control.setText("1 Dec")
    due.control.left.emit()


def _only_done(page: Any) -> None:
    page.head.state.set_value("done")
    page.head.filtered.emit()


# --- what is so before the review opens


@contextmanager
def held_elsewhere(stage: Stage) -> Iterator[None]:
    """Somebody else writes in it."""
    with ReviewFile(stage.shelf.file("held"), "R. Dubois"):
        yield


@contextmanager
def disk_full(stage: Stage) -> Iterator[None]:
    """Nothing can be written."""

    def full(self: ReviewFile, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with patch.object(ReviewFile, "_write_all", full):
        yield


def _problem_shown(stage: Stage) -> None:
    stage.press(_K.Key_1)
    stage.until(lambda: stage.document.problem)


def _torn(stage: Stage) -> None:
    path = stage.shelf.file("half")
    path.write_bytes(path.read_bytes() + b'{"torn')
    stage.window.open_file(path)


def _menu(title: str) -> Step:
    def show(stage: Stage) -> None:
        stage.window.show_menu()
        if title:
            whole, own = stage.window.commands.menu, stage.window.commands.menus[title]
            whole.hide()
            size = own.fit()
            beside = 0 if whole.isRightToLeft() else whole.width() - size.width() - stage.theme.px(20)
            below = min(whole.y(), max(stage.window.height() - size.height(), 0))  # as a screen would
            own.popup(QPoint(whole.x() + beside, below))

    return show


def _damaged(stage: Stage) -> None:
    error = ReviewDamaged("old.dtareview", 214, "This line was changed after it was written.")
    asking.wants_sound_part(stage.theme, stage.window, error)


def _unsaved(stage: Stage) -> None:
    from dtadesign.gui.unsaved_dialog import UnsavedDialog

    said = "lanternway.dtareview: not saved: the disk is full. The file is as it was."
    UnsavedDialog(stage.theme, said, 3, stage.window).exec()


def _fault(stage: Stage) -> None:
    from dtadesign.gui.last_resort import LastResort

    LastResort(stage.theme, stage.window)._show("dtadesign 1, Python 3.11\n\nTraceback …\nZeroDivisionError")


def _new_review(stage: Stage) -> None:
    from dtadesign.gui.start_new import NewReviewDialog

    dialog = NewReviewDialog(stage.theme, stage.settings, "full", stage.window)
    dialog.accept()
    dialog.exec()


def _destroying(stage: Stage) -> None:
    stage.go("report")
    report_made(stage)
    stage.page.destroy_texts()


def _signing(stage: Stage) -> None:
    stage.go("report")
    report_made(stage)
    stage.page.sign()


def _choices_drawer(stage: Stage) -> None:
    if stage.page.strip.isVisible():
        stage.page._open_drawer()


def _applies_drawer(stage: Stage) -> None:
    if not stage.page._right.isVisible():
        stage.page._open_drawer()


def _unfold_rows(stage: Stage) -> None:
    stage.page.domains.turn("HUM")
    stage.page.fix.turn()


def _to_outline(page: Any) -> None:
    if page.panes_view.strip.outline.isVisible():
        page.panes_view._left.open_drawer()
    else:
        page.outline.outline.setFocus()


def _to_scorecard(page: Any) -> None:
    if page.panes_view.strip.isVisible():
        page.panes_view._right.open_drawer()


def _to_agreement(page: Any) -> None:
    if page.sides.strip.isVisible():
        page.sides.right.open_drawer()
    else:
        page.aside.say.setFocus()


def _change_evidence(stage: Stage) -> None:
    stage.page.article.evidence._change(0)


def _list_of_avatars(stage: Stage) -> None:
    stage.go("walk", "AVA-5")
    stage.press(_K.Key_L)


def _mark_three(stage: Stage) -> None:
    for _ in range(2):
        stage.page.list.mark_on(stage.page.place(), 1)


def _picture_file(stage: Stage) -> Path:
    path = stage.folder / "screens" / "onboarding-4.png"
    path.parent.mkdir(exist_ok=True)
    picture = QImage(960, 640, QImage.Format.Format_RGB32)
    picture.fill(QColor("#CFE0DF"))
    picture.save(str(path))
    return path


def _with_files(stage: Stage) -> None:
    """Two files, one of them a picture, and one that is no longer there."""
    picture = _picture_file(stage)
    found = sha256(picture.read_bytes()).hexdigest()
    seen = Evidence(kind="screen", description="Onboarding, screen 4", where="screens/onboarding-4.png",
                    date="2026-03-02", digest=found)  # fmt: skip
    plan = Evidence(kind="document", description="Night cover plan", where="policies/night-cover.pdf",
                    date="2026-02-11", digest="ab" * 32)  # fmt: skip
    link = Evidence(kind="record", description="Release notes", where="https://example.org/notes")
    stage.document.answer("HUM-4", Answer(value=2, evidence=(seen, plan, link)))
    stage.settle()
    stage.page.article.evidence.cards.findChildren(EvidenceCard)[0].setFocus()


def _keep_copy(stage: Stage) -> None:
    evidence_dialogs.wants_copy(stage.theme, stage.window, _picture_file(stage), 218_000,
                                stage.document.review, is_picture=True)  # fmt: skip


def _look_at_picture(stage: Stage) -> None:
    image = QImage(str(_picture_file(stage)))
    PictureDialog(stage.theme, image, "Onboarding, screen 4", stage.window, can_write=True).exec()


def _digests_checked(stage: Stage) -> None:
    _with_files(stage)
    seen, plan, _ = stage.document.review.answer("HUM-4").evidence
    checked: list[evidence_dialogs.Checked] = [
        ("HUM-4", seen, "same", "2026-03-02"), ("HUM-4", plan, "missing", "2026-02-11"),
        ("SAF-3", plan, "changed", "2026-02-11"),
    ]  # fmt: skip
    evidence_dialogs.show_checked(stage.theme, stage.window, checked)


def _skip_all(stage: Stage) -> None:
    while stage.page.round.here:
        stage.page.skip()


def _restored(stage: Stage) -> None:
    from dtadesign.gui.windows import restored

    stage.view.say_restored(restored(stage.document))


def _hand_over(stage: Stage) -> None:
    stage.window.files.hand_over()


def _take_back(stage: Stage) -> None:
    stage.document.answer("AVA-5", Answer(value=1, note="Only in the help pages."))
    stage.window.files.take_back(stage.shelf.file("kims"))


def compared(name: str) -> Step:
    """With another review."""
    return lambda stage: stage.page.compare_with(stage.shelf.file(name))


def _two_moments(stage: Stage) -> None:
    stage.page.compare_moments(20, len(stage.document.record.events))


def _not_a_review(stage: Stage) -> None:
    path = stage.folder / "minutes.txt"
    path.write_bytes(b"Minutes of 3 March")
    stage.page.compare_with(path)


def _field_by_people(stage: Stage) -> None:
    stage.page.field.by.set_value("people")
    stage.page.field.refresh()


SCENES: tuple[Scene, ...] = (
    # --- before a review is open
    _scene("start-empty", "", shelf_read),
    _scene("start-recent", "", _recent, shelf_read),
    _scene("start-new-review", "", shelf_read, _new_review),
    _scene("start-menu", "", shelf_read, _menu("")),
    _scene("start-keys", "", shelf_read, lambda stage: stage.window.show_keys()),
    _scene("start-about", "", shelf_read, lambda stage: stage.window.show_about()),
    _scene("start-cannot-open", "", shelf_read, lambda stage: asking.say_error(
        stage.theme, stage.window, "This file cannot be opened", NotDone("old.dtareview: it is no review."))),
    _scene("start-damaged", "", shelf_read, _damaged),
    # --- profile
    _scene("profile-new", "named", go("profile")),
    _scene("profile", "lanternway", go("profile")),
    _scene("profile-feature", "lanternway", go("profile", "agent")),
    _scene("profile-end", "lanternway", go("profile"), scroll_to_end),
    _scene("profile-rules", "lanternway", go("profile"), do(lambda page: page.side._turn_rules()),
           _applies_drawer),
    _scene("profile-short", "short", go("profile")),
    _scene("profile-wordy", "wordy", go("profile")),
    # --- walk
    _scene("walk", "lanternway", go("walk", "AVA-5")),
    _scene("walk-begun", "begun", go("walk")),
    _scene("walk-half", "half", go("walk", "AVA-2")),
    _scene("walk-short", "short", go("walk", "HUM-4")),
    _scene("walk-ready", "ready", go("walk", "HUM-1")),
    _scene("walk-end", "lanternway", go("walk", "HUM-1"), scroll_to_end),
    _scene("walk-unfolded", "lanternway", go("walk", "HUM-1"),
           press(_K.Key_P, _K.Key_X, _K.Key_M)),
    _scene("walk-why", "half", go("walk", "HUM-4"), press(_K.Key_W)),
    _scene("walk-evidence-new", "half", go("walk", "HUM-4"), press(_K.Key_E)),
    _scene("walk-evidence-change", "lanternway", go("walk", "HUM-1"), _change_evidence),
    _scene("walk-note", "lanternway", go("walk", "HUM-4"), press(_K.Key_O)),
    _scene("walk-set-aside", "lanternway", go("walk", "LEX-4")),
    _scene("walk-reason", "lanternway", go("walk", "HUM-4"), press(_K.Key_N)),
    _scene("walk-hidden-one", "lanternway", go("walk", "GAI-1")),
    _scene("walk-hidden-list", "lanternway", go("walk"), do(lambda page: page.outline.hidden_asked.emit())),
    _scene("walk-outline", "lanternway", go("walk", "SAF-5"), do(_to_outline)),
    _scene("walk-scorecard", "lanternway", go("walk", "SAF-5"), do(_to_scorecard)),
    _scene("walk-list", "lanternway", _list_of_avatars),
    _scene("walk-list-half", "half", go("walk", "SAF-3"), press(_K.Key_L)),
    _scene("walk-list-read-only", "held", go("walk", "AVA-5"), press(_K.Key_L), prepare=(held_elsewhere,)),
    _scene("walk-list-marked", "half", go("walk", "SAF-3"), press(_K.Key_L), _mark_three),
    _scene("walk-list-said", "half", go("walk", "SAF-3"), press(_K.Key_L), _mark_three, press(_K.Key_U)),
    _scene("walk-list-reason", "half", go("walk", "SAF-3"), press(_K.Key_L), _mark_three, press(_K.Key_N)),
    _scene("walk-list-evidence", "half", go("walk", "SAF-3"), press(_K.Key_L), _mark_three, press(_K.Key_E)),
    _scene("walk-list-note", "half", go("walk", "SAF-3"), press(_K.Key_L), _mark_three, press(_K.Key_O)),
    _scene("walk-from-open", "half", go("open"), press(_K.Key_Return)),
    _scene("walk-restored", "half", go("walk", "SAF-3"), _restored),
    _scene("walk-menu-window", "half", go("walk"), _menu("Window")),
    # --- files as evidence
    _scene("evidence-cards", "half", go("walk", "HUM-4"), _with_files, scroll_to_end),
    _scene("evidence-copy", "half", go("walk", "HUM-4"), _keep_copy),
    _scene("evidence-picture", "half", go("walk", "HUM-4"), _look_at_picture),
    _scene("evidence-changed", "half", go("walk", "HUM-4"), lambda stage: evidence_dialogs.wants_changed(
        stage.theme, stage.window, "night-cover.pdf", "2026-02-11")),
    _scene("evidence-link", "half", go("walk", "HUM-4"), lambda stage: evidence_dialogs.wants_address(
        stage.theme, stage.window, "https://example.org/notes/2-4")),
    _scene("evidence-checked", "half", go("walk", "HUM-4"), _digests_checked),
    # --- flash mode, and what is open
    _scene("flash", "half", go("flash", "AVA-2")),
    _scene("flash-given", "half", go("flash", "AVA-5"), press(_K.Key_2)),
    _scene("flash-wordy", "wordy", go("flash", "LANG-1")),
    _scene("flash-end", "half", go("flash", "IMP-1"), _skip_all),
    _scene("flash-nothing", "lanternway", go("flash", "AVA-5")),
    _scene("open", "half", go("open")),
    _scene("open-skipped", "half", go("walk", "AVA-5"), press(_K.Key_S, _K.Key_S), go("open")),
    _scene("open-answered", "half", go("open"), press(_K.Key_Return, _K.Key_0), go("open")),
    _scene("open-nothing", "ready", go("open")),
    _scene("open-wordy", "wordy", go("open")),
    _scene("walk-undone", "half", go("walk", "HUM-4"), press(_K.Key_3),
           lambda stage: stage.document.undo()),
    _scene("walk-read-only", "held", go("walk", "AVA-5"), prepare=(held_elsewhere,)),
    _scene("walk-refused", "held", go("walk", "AVA-5"), press(_K.Key_3), prepare=(held_elsewhere,)),
    _scene("walk-take-over", "held", go("walk"), lambda stage: asking.wants_to_take_over(
        stage.theme, stage.window, "by R. Dubois, since 09:12"), prepare=(held_elsewhere,)),
    _scene("walk-not-saved", "half", go("walk", "AVA-5"), _problem_shown, prepare=(disk_full,)),
    _scene("walk-torn", "", _torn),
    _scene("walk-unsaved-question", "half", go("walk"), _unsaved),
    _scene("walk-nothing-in-scope", "nothing", go("walk")),
    _scene("walk-wordy", "wordy", go("walk", "LANG-1")),
    _scene("walk-from-right", "wordy", go("walk", "RTL-1")),
    _scene("walk-bare", "wordy", go("walk", "BARE-1")),
    _scene("walk-menu", "half", go("walk"), _menu("")),
    _scene("walk-menu-view", "half", go("walk"), _menu("View")),
    _scene("walk-menu-go", "half", go("walk"), _menu("Go")),
    _scene("walk-keys", "half", go("walk"), lambda stage: stage.window.show_keys()),
    _scene("walk-fault", "half", go("walk"), _fault),
    # --- handing over and taking back
    _scene("hand-over", "lanternway", go("walk", "AVA-5"), _hand_over),
    _scene("hand-over-copy", "kims", go("walk", "AVA-5")),
    _scene("take-back", "handed", go("walk", "AVA-5"), _take_back),
    # --- palette
    _scene("find-empty", "lanternway", go("walk"), lambda stage: stage.view.search()),
    _scene("find", "lanternway", go("walk"), lambda stage: stage.view.search(), write("human")),
    _scene("find-nothing", "lanternway", go("walk"), lambda stage: stage.view.search(), write("qqqq")),
    # --- summary
    _scene("summary", "lanternway", go("summary"), weights_known),
    _scene("summary-end", "lanternway", go("summary"), weights_known, scroll_to_end),
    _scene("summary-unfolded", "lanternway", go("summary"), weights_known, _unfold_rows),
    _scene("summary-tables", "lanternway", go("summary"), weights_known, press(_K.Key_T)),
    _scene("summary-begun", "begun", go("summary"), weights_known),
    _scene("summary-half", "half", go("summary"), weights_known),
    _scene("summary-short", "short", go("summary"), weights_known),
    _scene("summary-conditional", "horyzons", go("summary"), weights_known),
    _scene("summary-ready", "ready", go("summary"), weights_known),
    _scene("summary-nothing-in-scope", "nothing", go("summary"), weights_known),
    _scene("summary-wordy", "wordy", go("summary"), weights_known),
    # --- actions
    _scene("actions", "lanternway", go("actions")),
    _scene("actions-end", "lanternway", go("actions"), scroll_to_end),
    _scene("actions-none", "begun", go("actions")),
    _scene("actions-open", "lanternway", go("actions", "A-3"), press(_K.Key_Return)),
    _scene("actions-new", "lanternway", go("actions", "new/HUM-5")),
    _scene("actions-no-date", "lanternway", go("actions", "A-1"), press(_K.Key_Return),
           do(_half_a_day)),
    _scene("actions-marked", "lanternway", go("actions"), do(lambda page: page.list.tick_on(1))),
    _scene("actions-owner", "lanternway", go("actions"), do(lambda page: page.list.tick_on(1)),
           do(lambda page: page.marked.ask("owner"))),
    _scene("actions-state", "lanternway", go("actions"), do(lambda page: page.list.tick_on(1)),
           do(lambda page: page.marked.ask("state"))),
    _scene("actions-filtered", "lanternway", go("actions"), do(_only_done)),
    _scene("actions-what-if", "lanternway", go("actions", "whatif")),
    _scene("actions-what-if-table", "lanternway", go("actions", "whatif"), press(_K.Key_T)),
    _scene("actions-what-if-levels", "lanternway", go("actions", "whatif"),
           do(lambda page: page.supposing.levels.suppose_next("LEX-1")), scroll_to_end),
    _scene("actions-what-if-none", "begun", go("actions", "whatif")),
    _scene("actions-wordy", "wordy", go("actions", "A-1"), press(_K.Key_Return)),
    _scene("actions-wordy-what-if", "wordy", go("actions", "whatif")),
    _scene("actions-read-only", "held", go("actions"), prepare=(held_elsewhere,)),
    _scene("walk-actions", "lanternway", go("walk", "LEX-2"), scroll_to_end),
    # --- compare
    _scene("compare-choosing", "mended", go("compare")),
    _scene("compare-no-review", "mended", go("compare"), _not_a_review),
    _scene("compare", "mended", go("compare"), compared("lanternway")),
    _scene("compare-end", "mended", go("compare"), compared("lanternway"), scroll_to_end),
    _scene("compare-table", "mended", go("compare"), compared("lanternway"), press(_K.Key_T)),
    _scene("compare-unfolded", "mended", go("compare"), compared("lanternway"),
           do(lambda page: page.result.chart.turn("HUM"))),
    _scene("compare-versions", "mended", go("compare"), compared("other-version")),
    _scene("compare-reworded", "mended", go("compare"), compared("other-version"), scroll_to_end),
    _scene("compare-moments", "mended", go("compare"), _two_moments),
    _scene("compare-interventions", "mended", go("compare"), compared("horyzons")),
    _scene("compare-wordy", "wordy", go("compare"), compared("lanternway")),
    # --- library
    _scene("library", "lanternway", go("library", "Stiles2024")),
    _scene("library-reference", "lanternway", go("library", "Allan2024")),
    _scene("library-end", "lanternway", go("library", "Bickmore2005"), scroll_to_end),
    _scene("library-filtered", "lanternway", go("library"),
           do(lambda page: page.filters.set_filter(Filter(people="bd", measured="alliance")))),
    _scene("library-gap", "lanternway", go("library"),
           do(lambda page: page.filters.set_filter(Filter(people="bpd", format="agent")))),
    _scene("library-filters", "lanternway", go("library"), do(lambda page: page._turn_filters())),
    _scene("library-field", "lanternway", go("library", "field")),
    _scene("library-field-end", "lanternway", go("library", "field"), scroll_to_end),
    _scene("library-field-people", "lanternway", go("library", "field"), _field_by_people, scroll_to_end),
    _scene("library-field-table", "lanternway", go("library", "field"), press(_K.Key_T)),
    _scene("library-words", "lanternway", go("library", "words")),
    _scene("library-term", "lanternway", go("library", "term:digital-alliance")),
    _scene("walk-words", "lanternway", go("walk", "HUM-1"), press(_K.Key_D)),
    _scene("walk-marked-terms", "lanternway", go("walk", "HUM-1"),
           do(lambda page: page.article.background.marks.mark())),
    _scene("walk-sources", "lanternway", go("walk", "AVA-1"),
           do(lambda page: page.article.toggle("studies")), scroll_to_end),
    # --- report
    _scene("report-making", "lanternway", go("report"), do(lambda page: page.bar.say_making())),
    _scene("report", "lanternway", go("report"), report_made),
    _scene("report-choices", "lanternway", go("report"), report_made, _choices_drawer),
    _scene("report-saved", "lanternway", go("report"), report_made,
           do(lambda page: page.options.say_done("lanternway.pdf is in /home/you/Documents/dtadesign.")),
           _choices_drawer),
    _scene("report-problem", "lanternway", go("report"), report_made,
           do(lambda page: page.options.say_problem("lanternway.pdf: not saved: the disk is full.")),
           _choices_drawer),
    _scene("report-signed", "signed", go("report"), report_made, _choices_drawer),
    _scene("report-signing", "lanternway", _signing),
    _scene("report-destroying", "lanternway", _destroying),
    _scene("report-begun", "begun", go("report"), report_made),
    _scene("packet-making", "", packet_steps.making),
    _scene("packet-making-refused", "", packet_steps.refused),
    _scene("packet-sheet", "", packet_steps.sheet),
    _scene("packet-who", "", packet_steps.who),
    _scene("packet-declaring", "", packet_steps.declaring),
    _scene("packet-declaring-first", "", packet_steps.declaring_first),
    _scene("packet-member", "packet-member", go("packet")),
    _scene("packet-member-checked", "packet-member", go("packet"), packet_steps.checked),
    _scene("packet-profile", "packet-member", go("profile")),
    _scene("packet-claim", "packet-member", go("walk", "HUM-4"), scroll_to_end),
    _scene("packet-claim-closed", "packet-member", go("walk", "HUM-2")),
    _scene("packet-recused", "packet-member", go("walk", "AVA-5")),
    _scene("packet-users", "packet-users", go("walk", "HUM-4")),
    _scene("packet-begun", "packet-begun", go("packet")),
    _scene("packet-panel", "panel", go("packet")),
    _scene("rules-walk", "rules", go("walk", "HUM-4")),
    _scene("rules-walk-two", "rules", go("walk", "HUM-1"), scroll_to_end),
    _scene("rules-walk-reworded", "rules", go("walk", "AVA-5"), scroll_to_end),
    _scene("rules-flash", "rules-open", go("flash", "HUM-4")),
    *(_scene(f"projector-{state}", "", workshop_scenes.projector(state)) for state in workshop_scenes.STATES),
    *(_scene(f"workshop-{state}", "", step) for state, step in workshop_steps.STATES.items()),
    _scene("rules-consensus", "rules-panel", go("consensus", "HUM-4")),
    _scene("rules-sheet", "rules", go("walk", "HUM-4"), rules_scenes.sheet),
    _scene("rules-sheet-none", "lanternway", go("walk", "HUM-4"), rules_scenes.sheet),
    _scene("rules-writing", "rules", go("walk", "HUM-4"), rules_scenes.writing),
    _scene("rules-merging", "rules", go("walk", "HUM-4"), rules_scenes.merging),
    _scene("panel-members", "panel", go("members")),
    _scene("panel-members-none", "begun", go("members")),
    _scene("panel-agreement", "panel", go("agreement")),
    _scene("panel-agreement-anonymous", "panel", go("agreement"), do(lambda page: page.anonymous.click())),
    _scene("panel-consensus", "panel", go("consensus")),
    _scene("panel-consensus-reason", "panel", go("consensus"), press(_K.Key_1)),
    _scene("panel-consensus-recused", "panel", go("consensus", "TRU-1")),
    _scene("panel-consensus-dissenting", "panel", go("consensus"),
           do(lambda page: page.dissent.open.click())),
    _scene("panel-consensus-settled", "panel-settled", go("consensus")),
    _scene("panel-consensus-reopening", "panel-settled", go("consensus"),
           do(lambda page: page.ask_reopen())),
    _scene("panel-consensus-lived", "panel", go("consensus"), do(lambda page: page.aside.ask())),
    _scene("panel-consensus-agreement", "panel", go("consensus"), do(_to_agreement)),
    _scene("panel-consensus-none", "begun", go("consensus")),
    _scene("panel-letter-undecided", "panel", go("letter")),
    _scene("panel-letter-decision", "panel-settled", go("letter")),
    _scene("panel-letter-points", "panel-settled", go("letter", "points")),
    _scene("panel-letter-editing", "panel-settled", go("letter", "points"),
           do(lambda page: page.section.open_editor("P-2"))),
    _scene("panel-letter-taken-up", "panel", go("letter", "points"), do(lambda page: page.section.take_up())),
    _scene("panel-letter-adding", "panel-settled", go("letter", "points"),
           do(lambda page: page.section.ask_new())),
    _scene("panel-letter-ruling", "panel-settled", go("letter", "points"),
           do(lambda page: page.section.ask_close("P-2"))),
    _scene("panel-letter-text", "panel-settled", go("letter", "text")),
    _scene("panel-letter-text-end", "panel-settled", go("letter", "text"), scroll_to_end),
    _scene("panel-letter-meeting", "panel-settled", go("letter", "meeting")),
    _scene("panel-letter-signatures", "panel-signed", go("letter", "signatures")),
    _scene("panel-letter-closing", "panel-settled", go("letter", "closing")),
    _scene("panel-letter-closing-asked", "panel-settled", go("letter", "closing"),
           do(lambda page: page.section.ask_close())),
    _scene("panel-letter-closed", "panel-settled", go("letter", "closing"),
           do(lambda page: page.document.close_panel("The study is over."))),
    _scene("panel-letter-closed-decision", "panel-settled", go("letter"),
           do(lambda page: page.document.close_panel("The study is over."))),
)  # fmt: skip
