"""The window: the start page or one open review, and what opens, closes and moves reviews."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from dtadesign.errors import DtaError, ReviewDamaged, ReviewLocked
from dtadesign.gui.commands import Commands
from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.start_page import StartPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.document import Document
    from dtadesign.gui.looks import Looks
    from dtadesign.gui.review_view import ReviewView
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme


REMEMBER_MS = 2_000
"""How long after an edit the list of recent reviews is written: no more is lost to a crash."""


class MainWindow(QMainWindow):
    """One window, at most one review in it."""

    def __init__(self, theme: Theme, settings: Settings, looks: Looks) -> None:
        super().__init__()
        self.theme, self.settings, self._looks = theme, settings, looks
        self.view: ReviewView | None = None
        self._to_remember = QTimer(self)
        self._to_remember.setSingleShot(True)
        self._to_remember.setInterval(REMEMBER_MS)
        self._to_remember.timeout.connect(self._remember)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        self.start = StartPage(theme, settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self.setCentralWidget(self._stack)
        self.commands = Commands(self, self._does())
        self._connect_start()
        looks.changed.connect(self._tick_looks)
        self._tick_looks()
        self._ring = FocusRing(theme, self)
        self._show_what_is_open()
        if not self.restoreGeometry(settings.geometry):
            self.resize(1440, 900)
        self.start.enter()

    def _does(self) -> dict[str, Callable[[], object]]:
        looks = self._looks
        return {
            "new": self.new_review, "open": self.choose_file, "copy": self.save_copy,
            "report": lambda: self._go("report", "make"), "close": self.close_review, "quit": self.close,
            "undo": self._in_view(lambda view: view.document.undo()),
            "redo": self._in_view(lambda view: view.document.redo()),
            "search": self._in_view(lambda view: view.search()),
            "profile": lambda: self._go("profile"), "walk": lambda: self._go("walk"),
            "summary": lambda: self._go("summary"), "report_page": lambda: self._go("report"),
            "next_pane": self._in_view(lambda view: view.step_pane(1)),
            "previous_pane": self._in_view(lambda view: view.step_pane(-1)),
            "larger": lambda: looks.step_text(1), "smaller": lambda: looks.step_text(-1),
            "normal": lambda: looks.step_text(0), "system": lambda: looks.choose("system"),
            "light": lambda: looks.choose("light"), "dark": lambda: looks.choose("dark"),
            "contrast": lambda: looks.choose("contrast"), "still": looks.turn_still,
            "letters": looks.turn_letters, "keys": self.show_keys, "about": self.show_about,
        }  # fmt: skip

    def _in_view(self, do: Callable[[ReviewView], None]) -> Callable[[], None]:
        """What a command does to an open review; without one it does nothing."""

        def run() -> None:
            if self.view is not None:
                do(self.view)

        return run

    def _connect_start(self) -> None:
        start = self.start
        start.new_asked.connect(self.new_review)
        start.open_asked.connect(self.choose_file)
        start.recent_asked.connect(lambda path: self.open_file(Path(path)))
        start.example_asked.connect(self.open_example)
        start.keys_asked.connect(self.show_keys)
        start.look_asked.connect(self._looks.next)
        start.menu_asked.connect(self.show_menu)

    def _tick_looks(self) -> None:
        settings = self.settings
        self.commands.tick(settings.look)
        self.commands.tick("still", ticked=settings.still)
        self.commands.tick("letters", ticked=settings.single_letters)
        self.commands.set_letters(on=settings.single_letters)

    # --- opening

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        from dtadesign.gui.asking import which_to_open

        path = which_to_open(self, self.settings.folder)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path, *, over: bool = False) -> bool:
        """Open a review; what stands in the way is said, and what was open stays."""
        from dtadesign.gui import asking
        from dtadesign.gui.opening import open_review

        path = path.absolute()
        if self.view is not None and self.view.document.path == path and not over:
            return True
        try:
            document = open_review(path, self.settings.reviewer or "reviewer", over=over)
        except ReviewDamaged as error:
            return self._offer_sound_part(path, error)
        except DtaError as error:
            asking.say_error(self.theme, self, "This file cannot be opened", error)
            return False
        if not self.close_review():
            document.close()
            return False
        self._show_document(document)
        return True

    def _offer_sound_part(self, path: Path, error: ReviewDamaged) -> bool:
        from dtadesign.gui import asking
        from dtadesign.review.file import read_sound_part, write_new

        if not asking.wants_sound_part(self.theme, self, error):
            return False
        proposed = asking.free_name(path.with_name(f"{path.stem} (sound part).dtareview"))
        copy = asking.where_to_save(self, "Where to keep the copy", proposed)
        if copy is None:
            return False
        try:
            write_new(copy, read_sound_part(path))
        except DtaError as problem:
            asking.say_error(self.theme, self, "The copy could not be made", problem)
            return False
        return self.open_file(copy)

    def open_example(self, example: str) -> None:
        """Open a copy of a worked example, made beside the person's reviews if it is not there."""
        from dtadesign.exchange.examples import example_paths, example_record
        from dtadesign.gui import asking
        from dtadesign.review.file import write_new

        source = next(path for path in example_paths() if path.stem == example)
        copy = self.settings.folder / f"{example}.dtareview"
        try:
            if not copy.exists():
                self._make_folder(copy.parent)
                write_new(copy, example_record(source))
        except DtaError as error:
            asking.say_error(self.theme, self, "The copy could not be made", error)
            return
        self.open_file(copy)

    def new_review(self, scope: str = "full") -> None:
        """Ask for a name, make the file, open it at its profile."""
        from dtadesign.gui import asking
        from dtadesign.gui.start_new import NewReviewDialog
        from dtadesign.gui.starting import make_review

        dialog = NewReviewDialog(self.theme, self.settings, scope or "full", self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        path = dialog.path
        try:
            self._make_folder(path.parent)
            make_review(path, dialog, self.settings.reviewer)
        except DtaError as error:
            asking.say_error(self.theme, self, "The review could not be made", error)
            return
        if self.open_file(path):
            self._go("profile")

    def _make_folder(self, folder: Path) -> None:
        from dtadesign.errors import NotDone

        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotDone(f"{folder}: this folder cannot be made: {error.strerror}.") from None

    def write_here(self) -> None:
        """From reading to writing: try once more, or take the pen over from whoever is named."""
        from dtadesign.gui import asking
        from dtadesign.gui.opening import who_holds_it
        from dtadesign.review.lock import Lock

        if self.view is None or self.view.document.can_write:
            return
        path = self.view.document.path
        try:
            Lock.take(path, "reviewer").release()
        except ReviewLocked as error:
            if not asking.wants_to_take_over(self.theme, self, who_holds_it(error.holder)):
                return
        except DtaError:
            self.save_elsewhere()
            return
        self._reopen(path)

    def _reopen(self, path: Path) -> None:
        page, place = self.view.where() if self.view else ("", "")
        self.open_file(path, over=True)
        if page:
            self._go(page, place)

    # --- what is open

    def _show_document(self, document: Document) -> None:
        from dtadesign.gui.review_view import ReviewView

        view = ReviewView(self.theme, document, self.settings)
        view.header.menu_asked.connect(self.show_menu)
        view.shown_changed.connect(self._show_what_is_open)
        view.write_here_asked.connect(self.write_here)
        view.elsewhere_asked.connect(self.save_elsewhere)
        document.saved.connect(self._remember_soon)
        self.view = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        page, place = self.settings.place(document.review.id)
        known = page in ("profile", "walk", "summary", "report")
        view.go(page if known else "walk" if document.review.answers else "profile", place)
        self._remember()
        self._ring.raise_()

    def _show_what_is_open(self) -> None:
        self.commands.set_review_open(is_open=self.view is not None)
        if self.view is None:
            self.setWindowTitle("dtadesign")
            return
        document = self.view.document
        said = f" – not saved since {document.saved_at}" if document.problem else ""
        self.setWindowTitle(f"{document.review.profile.title or document.path.stem}{said} – dtadesign")
        self.commands.actions["undo"].setEnabled(document.can_undo)
        self.commands.actions["redo"].setEnabled(document.can_redo)

    def _go(self, page: str, place: str = "") -> None:
        if self.view is not None:
            self.view.go(page, place)

    def _remember_soon(self) -> None:
        if not self._to_remember.isActive():
            self._to_remember.start()

    def _remember(self) -> None:
        """Where one is and how far, for the next time; nothing of it goes into the record."""
        from dtadesign.gui.recent_words import recent_of

        if self.view is not None:
            page, place = self.view.where()
            self.settings.set_place(self.view.document.review.id, page, place)
            self.settings.add_recent(recent_of(self.view.document))

    def close_review(self) -> bool:
        """Close what is open, everything written; False where the person stays with it."""
        if self.view is None:
            return True
        document = self.view.document
        if not document.flush() and not self._give_up_or_move(document):
            return False
        self._remember()
        document.close()
        view, self.view = self.view, None
        view.forget()
        self._stack.setCurrentWidget(self.start)
        self._stack.removeWidget(view)
        view.deleteLater()
        self._show_what_is_open()
        self.start.enter()
        return True

    def _give_up_or_move(self, document: Document) -> bool:
        from dtadesign.gui.unsaved_dialog import UnsavedDialog

        dialog = UnsavedDialog(self.theme, document.problem, document.unsaved, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            return self.save_elsewhere()
        return dialog.gives_up

    def save_copy(self) -> None:
        """Write all that is here to another file; go on in this one."""
        self._to_another_file("Save a copy", go_on_there=False)

    def save_elsewhere(self) -> bool:
        """Write all that is here to another file, and go on there."""
        return self._to_another_file("Where to keep the review", go_on_there=True)

    def _to_another_file(self, headline: str, *, go_on_there: bool) -> bool:
        from dtadesign.gui import asking

        if self.view is None:
            return False
        document = self.view.document
        path = asking.where_to_save(self, headline, asking.free_name(document.path))
        if path is None:
            return False
        try:
            if go_on_there:
                document.move_to(path)
                self.view.document_moved()
            else:
                document.save_copy(path)
        except DtaError as error:
            asking.say_error(self.theme, self, "It could not be written there", error)
            return False
        return True

    # --- menus and sheets

    def show_menu(self) -> None:
        """Open the menu beneath the button that asks for it."""
        below = self.mapToGlobal(QPoint(self.width() - 20, 48))
        if self.view is None:
            below = self.mapToGlobal(QPoint(self.width() - 20, self.height() - 40))
        menu = self.commands.menu
        menu.popup(below - QPoint(menu.sizeHint().width(), 0))

    def show_keys(self) -> None:
        """All keys, in one sheet."""
        from dtadesign.gui.keys_sheet import KeysSheet

        KeysSheet(self.theme, self).exec()

    def show_about(self) -> None:
        """What this program is, and what its score is not."""
        from dtadesign import __version__
        from dtadesign.gui import asking
        from dtadesign.scoring.sentences import NOT_A_MEASURE

        asking.say(self.theme, self, f"dtadesign {__version__}", NOT_A_MEASURE)

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file of this computer may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(Path(files[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written before the window goes."""
        self.settings.geometry = self.saveGeometry()
        if not self.close_review():
            event.ignore()
            return
        self.settings.sync()
        self.start.reader.wait()
        event.accept()
