"""The files of one window: opened, begun, copied, moved, and taken over from whoever writes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from dtadesign.errors import DtaError, NotDone, ReviewDamaged, ReviewLocked
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.document import Document
    from dtadesign.gui.main_window import MainWindow


class ReviewFiles:
    """What the window is asked to do with files; what stands in the way is said in the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    # --- opening

    def choose(self) -> None:
        """Ask for files and open them."""
        from dtadesign.gui.asking import which_to_open

        for path in which_to_open(self._window, self._window.settings.folder):
            self.open(path)

    def open(self, path: Path, *, over: bool = False) -> bool:
        """Open what a file holds: here where nothing is open yet, else in a window of its own.

        What is open already comes to the front. What stands in the way is said, and what was
        open stays. ``over``: the same file again, here, for writing.
        """
        from dtadesign.gui.opening import kind_of

        path = path.absolute()
        holder = self._window.windows.holding(path)
        if holder is not None and not over:
            holder.come_to_front()
            return True
        ways: dict[str, Callable[[Path], bool]] = {
            "checklist": self._begin_with, "pdf": self._open_report, "answers": self._take_answers,
            "packet": self._open_packet, "workshop": self._open_workshop, "case": self._run_case,
            "rules": self._bring_house_rules,
        }  # fmt: skip
        way = ways.get(kind_of(path))
        return way(path) if way is not None else self._show(path, over=over)

    def _show(self, path: Path, *, over: bool) -> bool:
        document = self._document(path, over=over)
        if document is None:
            return False
        if not over and self._comes_back(document):
            document.close()
            self.take_back(path)
            return True
        if over and not self._window.close_review():
            document.close()
            return False
        self._window.windows.place_for(self._window).show_document(document)
        return True

    def _comes_back(self, document: Document) -> bool:
        """A copy of what is open here was opened or dropped, and its answers are to be taken."""
        from dtadesign.gui import asking

        window = self._window
        here = window.view.document if window.view is not None else None
        if here is None or not here.can_write or here.record.header.line != document.record.header.line:
            return False
        return asking.wants_to_take_back(window.theme, window, document.path)

    def _document(self, path: Path, *, over: bool) -> Document | None:
        from dtadesign.gui import asking
        from dtadesign.gui.opening import open_review

        owner = self._window.settings.reviewer or "reviewer"
        try:
            return open_review(path, owner, over=over)
        except ReviewDamaged as error:
            copy = self._copy_of_what_holds(path, error)
            return self._document(copy, over=False) if copy else None
        except DtaError as error:
            asking.say_error(self._window.theme, self._window, tr("This file cannot be opened"), error)
            return None

    def _copy_of_what_holds(self, path: Path, error: ReviewDamaged) -> Path | None:
        from dtadesign.gui import asking
        from dtadesign.review.file import read_sound_part, write_new

        window = self._window
        if not asking.wants_sound_part(window.theme, window, error):
            return None
        proposed = asking.free_name(path.with_name(f"{path.stem} (sound part).dtareview"))
        copy = asking.where_to_save(window, tr("Where to keep the copy"), proposed)
        if copy is None:
            return None
        try:
            write_new(copy, read_sound_part(path))
        except DtaError as problem:
            asking.say_error(window.theme, window, tr("The copy could not be made"), problem)
            return None
        return copy

    def _open_report(self, path: Path) -> bool:
        """A report: the review that it carries, to be read."""
        from dtadesign.gui import asking
        from dtadesign.gui.opening import open_report
        from dtadesign.report.filled import is_form

        window = self._window

        def keeps_where() -> Path | None:
            proposed = asking.free_name(path.with_suffix(".dtareview"))
            return asking.where_to_save(window, tr("Where to keep the review of this report"), proposed)

        try:
            document = open_report(path, keeps_where)
        except DtaError as error:
            if is_form(path):
                return self._take_answers(path)
            asking.say_error(window.theme, window, tr("This PDF cannot be opened here"), error)
            return False
        window.windows.place_for(window).show_document(document)
        return True

    def _open_packet(self, path: Path) -> bool:
        """A packet: a member's review or the chair's panel begins with it."""
        from dtadesign.gui.packet_opening import open_packet

        return open_packet(self._window, path)

    def _open_workshop(self, path: Path) -> bool:
        """A workshop: run where it stands, in a window of its own."""
        from dtadesign.gui.workshop_opening import open_workshop

        return open_workshop(self._window, path)

    def _run_case(self, path: Path) -> bool:
        self.run_workshop(path)
        return True

    def run_workshop(self, case: Path | None = None) -> None:
        """Set a workshop up, with a case of one's own where one is brought."""
        from dtadesign.gui.workshop_setting_up import set_up

        set_up(self._window, case)

    def _bring_house_rules(self, path: Path) -> bool:
        """House rules: for the review that is open here."""
        from dtadesign.gui import asking
        from dtadesign.gui.rules_work import bring_house_rules

        window = self._window
        if window.view is None:
            said = tr("Open the review that is to be read with them, then open or drop this file again.")
            asking.say(window.theme, window, tr("These are house rules"), said)
            return False
        return bring_house_rules(window.theme, window.view, path)

    def show_house_rules(self) -> None:
        """The house rules of the open review, and what can be done with them."""
        from dtadesign.gui.rules_work import show_house_rules

        if self._window.view is not None:
            show_house_rules(self._window.theme, self._window.view, self._window.settings)

    def make_packet(self) -> None:
        """A packet for a board, of what is open here or of a file."""
        from dtadesign.gui.packet_making import make_packet

        make_packet(self._window)

    def _take_answers(self, path: Path) -> bool:
        """Answers in a file: into the review that is open here."""
        from dtadesign.gui import asking
        from dtadesign.gui.taking_answers import take_answers

        window = self._window
        if window.view is None:
            said = tr("{file} holds answers. Open the review that they are for, then this file again.")
            asking.say(window.theme, window, tr("No review is open here"), said.format(file=path.name))
            return False
        return take_answers(window.theme, window, window.view.document, path)

    def open_example(self, example: str) -> None:
        """Open a copy of a worked example, made beside the person's reviews if it is not there."""
        from dtadesign.exchange.examples import example_paths, example_record
        from dtadesign.gui import asking
        from dtadesign.review.file import write_new

        window = self._window
        source = next(path for path in example_paths() if path.stem == example)
        copy = window.settings.folder / f"{example}.dtareview"
        try:
            if not copy.exists():
                make_folder(copy.parent)
                write_new(copy, example_record(source))
        except DtaError as error:
            asking.say_error(window.theme, window, tr("The copy could not be made"), error)
            return
        self.open(copy)

    # --- beginning

    def begin(self, scope: str = "full", checklist: Checklist | None = None) -> bool:
        """Ask for a name, make the file, open it at its profile."""
        from dtadesign.gui import asking
        from dtadesign.gui.start_new import NewReviewDialog
        from dtadesign.gui.starting import make_review

        window = self._window
        dialog = NewReviewDialog(window.theme, window.settings, scope or "full", window, checklist)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        path = dialog.path
        try:
            make_folder(path.parent)
            make_review(path, dialog, window.settings.reviewer)
        except DtaError as error:
            asking.say_error(window.theme, window, tr("The review could not be made"), error)
            return False
        opened = self.open(path)
        holder = window.windows.holding(path)
        if holder is not None:
            holder.go("profile")
        return opened

    def _begin_with(self, path: Path) -> bool:
        """A checklist: a review against it."""
        from dtadesign.checklist.loader import load_checklist
        from dtadesign.gui import asking

        try:
            checklist = load_checklist(path)
        except DtaError as error:
            headline = tr("This checklist cannot be used yet")
            asking.say_error(self._window.theme, self._window, headline, error)
            return False
        return self.begin("full", checklist)

    # --- handing over and taking back

    def hand_over(self) -> None:
        """A copy that asks somebody only some domains."""
        from dtadesign.gui.handing_over import hand_over

        if self._window.view is not None:
            hand_over(self._window.theme, self._window.view)

    def take_back(self, path: Path | None = None) -> None:
        """The answers of such a copy, or of one that went its own way."""
        from dtadesign.gui.taking_back import take_back

        if self._window.view is not None:
            take_back(self._window.theme, self._window.view, path)

    # --- writing elsewhere

    def write_here(self) -> None:
        """From reading to writing: try once more, or take the pen over from whoever is named."""
        from dtadesign.gui import asking
        from dtadesign.gui.opening import who_holds_it
        from dtadesign.review.lock import Lock

        window = self._window
        if window.view is None or window.view.document.can_write:
            return
        path = window.view.document.path
        try:
            Lock.take(path, "reviewer").release()
        except ReviewLocked as error:
            if not asking.wants_to_take_over(window.theme, window, who_holds_it(error.holder)):
                return
        except DtaError:
            self.save_elsewhere()
            return
        page, place = window.view.where()
        self.open(path, over=True)
        window.go(page, place)

    def save_copy(self) -> None:
        """Write all that is here to another file; go on in this one."""
        self._to_another_file(tr("Save a copy"), go_on_there=False)

    def save_elsewhere(self) -> bool:
        """Write all that is here to another file, and go on there."""
        return self._to_another_file(tr("Where to keep the review"), go_on_there=True)

    def _to_another_file(self, headline: str, *, go_on_there: bool) -> bool:
        from dtadesign.gui import asking

        window = self._window
        if window.view is None:
            return False
        document = window.view.document
        path = asking.where_to_save(window, headline, asking.free_name(document.path))
        if path is None:
            return False
        try:
            if go_on_there:
                document.move_to(path)
                window.view.document_moved()
            else:
                document.save_copy(path)
        except DtaError as error:
            asking.say_error(window.theme, window, tr("It could not be written there"), error)
            return False
        return True


def make_folder(folder: Path) -> None:
    """A folder for a file that is about to be made; raises `NotDone`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = tr("{folder}: this folder cannot be made: {reason}.")
        raise NotDone(said.format(folder=folder, reason=error.strerror)) from None
