"""The window: the start page or one open review."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from dtadesign.gui.screen_room import first_size
from dtadesign.gui.start_page import StartPage
from dtadesign.gui.widgets.stack import Stack
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from dtadesign.gui.banners import Banners
    from dtadesign.gui.commands import Commands
    from dtadesign.gui.document import Document
    from dtadesign.gui.focus_ring import FocusRing
    from dtadesign.gui.looks import Looks
    from dtadesign.gui.review_files import ReviewFiles
    from dtadesign.gui.review_view import ReviewView
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.windows import Windows


REMEMBER_MS = 2_000
"""How long after an edit the list of recent reviews is written: no more is lost to a crash."""


class MainWindow(QMainWindow):
    """One window, at most one review in it.

    It is painted with its start page alone; the rest is made right after, by `settle`, or when it
    is first asked for.
    """

    def __init__(
        self, theme: Theme, settings: Settings, looks: Looks, windows: Windows | None = None
    ) -> None:
        super().__init__()
        self.theme, self.settings, self._looks = theme, settings, looks
        if windows is not None:
            self.windows = windows
            windows.add(self)
        self.view: ReviewView | None = None
        self._to_remember = QTimer(self)
        self._to_remember.setSingleShot(True)
        self._to_remember.setInterval(REMEMBER_MS)
        self._to_remember.timeout.connect(self._remember)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        self.start = StartPage(theme, settings)
        self._stack = Stack()
        self._stack.addWidget(self.start)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)
        self._connect_start()
        self.setWindowTitle("dtadesign")
        if not self.restoreGeometry(settings.geometry):
            self.resize(first_size(QSize(1440, 900), self.screen().availableGeometry()))
        self.start.enter()

    def settle(self) -> None:
        """What the first paint does not need; once is enough."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.apply_to(app)
        self._looks.follow_system()
        self.commands  # noqa: B018 - made by being asked for, as those below
        self.windows  # noqa: B018
        self._ring.raise_()

    @cached_property
    def windows(self) -> Windows:
        """All windows of this program."""
        from dtadesign.gui.windows import Windows

        made = Windows(self.theme, self.settings, self._looks)
        made.add(self)
        return made

    @cached_property
    def files(self) -> ReviewFiles:
        """What this window does with files."""
        from dtadesign.gui.review_files import ReviewFiles

        return ReviewFiles(self)

    @cached_property
    def commands(self) -> Commands:
        """Everything that the window can be told to do."""
        from dtadesign.gui.commands import Commands

        made = self.commands = Commands(self.theme, self, self._does())
        menu = made.menus["Window"]
        menu.aboutToShow.connect(lambda: self.windows.list_in(menu, self))
        self._looks.changed.connect(self._tick_looks)
        self._tick_looks()
        self._show_what_is_open()
        return made

    @cached_property
    def _ring(self) -> FocusRing:
        from dtadesign.gui.focus_ring import FocusRing

        return FocusRing(self.theme, self)

    @cached_property
    def _said(self) -> Banners:
        from dtadesign.gui.banners import Banners

        made = Banners(self.theme)
        self._column.insertWidget(0, made)
        return made

    def say(self, sentence: str) -> None:
        """Something about this window, whatever is open in it."""
        from dtadesign.gui.announce import announce

        banners = self._said if self.view is None else self.view.banners
        banners.say("window", "news", sentence, closable=True)
        announce(self, sentence)

    def said(self, key: str) -> str:
        """What is said above all that is open."""
        here = self.view.banners.sentence(key) if self.view is not None else ""
        return here or self._said.sentence(key)

    def _does(self) -> dict[str, Callable[[], object]]:
        from dtadesign.gui.languages import SYSTEM
        from dtadesign.languages import LANGUAGES

        looks = self._looks
        return {
            "new": self.files.begin, "open": self.files.choose, "copy": self.files.save_copy,
            "report": lambda: self.go("report", "make"), "close": self.close_review,
            "quit": self.windows.close_all,
            "hand_over": self.files.hand_over, "take_back": self.files.take_back,
            "house_rules": self.files.show_house_rules,
            "digests": self._in_view(lambda view: view.check_digests()),
            "undo": self._in_view(lambda view: view.document.undo()),
            "redo": self._in_view(lambda view: view.document.redo()),
            "search": self._in_view(lambda view: view.search()),
            "evidence": self._in_view(lambda view: view.open_part("evidence")),
            "note": self._in_view(lambda view: view.open_part("note")),
            "profile": lambda: self.go("profile"), "walk": lambda: self.go("walk"),
            "summary": lambda: self.go("summary"), "actions": lambda: self.go("actions"),
            "report_page": lambda: self.go("report"),
            "library": lambda: self.go("library"),
            "compare": lambda: self.go("compare"),
            "packet": lambda: self.go("packet"), "new_packet": self.files.make_packet,
            "workshop": self.files.run_workshop,
            "agreement": lambda: self.go("agreement"), "members": lambda: self.go("members"),
            "consensus": lambda: self.go("consensus"), "letter": lambda: self.go("letter"),
            "still_open": lambda: self.go("open"), "flash": self._in_view(lambda view: view.flash()),
            "new_window": lambda: self.windows.new(self), "close_window": self.close,
            "next_window": lambda: self.windows.after(self).come_to_front(),
            "reopen": self.windows.turn_reopening,
            "next_pane": self._in_view(lambda view: view.step_pane(1)),
            "previous_pane": self._in_view(lambda view: view.step_pane(-1)),
            "larger": lambda: looks.step_text(1), "smaller": lambda: looks.step_text(-1),
            "normal": lambda: looks.step_text(0), "system": lambda: looks.choose("system"),
            "light": lambda: looks.choose("light"), "dark": lambda: looks.choose("dark"),
            "contrast": lambda: looks.choose("contrast"), "still": looks.turn_still,
            "language_system": lambda: self.windows.speak(SYSTEM),
            **{f"language_{one.tag}": partial(self.windows.speak, one.tag) for one in LANGUAGES},
            "checklist_language": self.choose_checklist_language,
            "letters": looks.turn_letters, "keys": self.show_keys, "first_steps": self.show_first_steps,
            "about": self.show_about,
        }  # fmt: skip

    def _in_view(self, do: Callable[[ReviewView], None]) -> Callable[[], None]:
        """What a command does to an open review; without one it does nothing."""

        def run() -> None:
            if self.view is not None:
                do(self.view)

        return run

    def _connect_start(self) -> None:
        start = self.start
        start.painted.connect(self.settle)
        start.new_asked.connect(lambda scope: self.files.begin(scope))  # noqa: PLW0108 - not made yet
        start.packet_asked.connect(lambda: self.files.make_packet())  # noqa: PLW0108 - not made yet
        start.workshop_asked.connect(lambda: self.files.run_workshop())  # noqa: PLW0108 - not made yet
        start.open_asked.connect(lambda: self.files.choose())  # noqa: PLW0108 - not made yet
        start.recent_asked.connect(lambda path: self.open_file(Path(path)))
        start.example_asked.connect(lambda example: self.files.open_example(example))  # noqa: PLW0108 - not made yet
        start.keys_asked.connect(self.show_keys)
        start.look_asked.connect(self._looks.next)
        start.menu_asked.connect(self.show_menu)

    def _tick_looks(self) -> None:
        settings = self.settings
        self.commands.tick(settings.look)
        self.commands.tick(f"language_{settings.language}")
        self.commands.tick("still", ticked=settings.still)
        self.commands.tick("letters", ticked=settings.single_letters)
        self.commands.tick("reopen", ticked=settings.reopens)
        self.commands.set_letters(on=settings.single_letters)

    def choose_checklist_language(self) -> None:
        """In which language the open review reads its checklist."""
        from dtadesign.gui.checklist_language import choose_checklist_language

        choose_checklist_language(self)

    def read_in_spoken_language(self) -> None:
        """The open review's checklist in the language of this window."""
        from dtadesign.gui.checklist_language import read_in_spoken_language

        read_in_spoken_language(self)

    def where_open(self) -> tuple[Path | None, str, str]:
        """The file that is open here, its page and the place on it."""
        return (self.view.document.path, *self.view.where()) if self.view else (None, "", "")

    def say_anew(self, path: Path | None, page: str, place: str) -> None:
        """Say everything in the language that is spoken now, and open what was open here."""
        self.commands.say_anew()
        self._make_start_anew()
        if path is not None and self.view is None and self.open_file(path):
            self.go(page, place)
        self._tick_looks()

    def _make_start_anew(self) -> None:
        before, self.start = self.start, StartPage(self.theme, self.settings)
        self._stack.addWidget(self.start)
        self._stack.setCurrentWidget(self.start)
        self._stack.removeWidget(before)
        before.reader.wait()
        before.deleteLater()
        self._connect_start()
        self._show_what_is_open()
        self.start.enter()
        self._ring.raise_()

    # --- what is open

    def open_file(self, path: Path) -> bool:
        """Open a file: here where nothing is open yet, else in a window of its own."""
        return self.files.open(path)

    def show_document(self, document: Document) -> None:
        """Show a review, where it was left."""
        from dtadesign.gui.pages import is_panel
        from dtadesign.gui.review_view import ReviewView

        self.settle()
        view = ReviewView(self.theme, document, self.settings)
        view.header.menu_asked.connect(self.show_menu)
        view.shown_changed.connect(self._show_what_is_open)
        view.write_here_asked.connect(self.files.write_here)
        view.spoken_language_asked.connect(self.read_in_spoken_language)
        view.elsewhere_asked.connect(self.files.save_elsewhere)
        view.moved.connect(self.windows.keep_soon)
        document.saved.connect(self._remember_soon)
        self.view = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        page, place = self.settings.place(document.review.id)
        if not view.come_back(page, place):
            first = "walk" if document.review.answers else "profile"
            view.go(
                "consensus" if document.review.members else "members" if is_panel(document.record) else first
            )
        if said := self._said.sentence("window"):
            self._said.take_back("window")
            self.say(said)
        self._remember()
        self.windows.keep()
        self._ring.raise_()

    def _show_what_is_open(self) -> None:
        self.commands.set_review_open(is_open=self.view is not None)
        if self.view is None:
            self.commands.set_panel_tabs(())
            self.setWindowTitle("dtadesign")
            return
        from dtadesign.gui.pages import has_packet, is_panel, tabs_of

        document = self.view.document
        names = {"report": "report_page"}
        tabs = tabs_of(document.record) if is_panel(document.record) else []
        self.commands.set_panel_tabs(tuple(names.get(tab.name, tab.name) for tab in tabs))
        self.commands.actions["packet"].setVisible(has_packet(document.record))
        said = self.what_is_open()
        if document.problem:
            since = tr("{title} – not saved since {time}")
            said = since.format(title=said, time=document.saved_at)
        self.setWindowTitle(f"{said} – dtadesign")
        self.commands.actions["undo"].setEnabled(document.can_undo or bool(document.why_no_undo))
        self.commands.actions["redo"].setEnabled(document.can_redo)

    def what_is_open(self) -> str:
        """The title of the review, or what this window shows without one."""
        if self.view is None:
            return tr("Start")
        document = self.view.document
        return document.review.profile.title or document.path.stem

    def come_to_front(self) -> None:
        """Show this window before all others."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def go(self, page: str, place: str = "") -> None:
        """To a page of the open review."""
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
        field = self.focusWidget()
        writes = self.view.isAncestorOf(field)
        if writes:
            field.clearFocus()  # a field in which somebody writes is left: a day is taken only then
        if not document.flush() and not self._give_up_or_move(document):
            if writes:
                field.setFocus()
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
        self.windows.keep()
        return True

    def _give_up_or_move(self, document: Document) -> bool:
        from dtadesign.gui.unsaved_dialog import UnsavedDialog

        dialog = UnsavedDialog(self.theme, document.problem, document.unsaved, self)
        if dialog.exec() == dialog.DialogCode.Accepted:
            return self.files.save_elsewhere()
        return dialog.gives_up

    # --- menus and sheets

    def show_menu(self) -> None:
        """Open the menu beneath the button that asks for it, above where that stands at the bottom."""
        from dtadesign.gui.widgets.surfaces import bring_into_view

        menu, view = self.commands.menu, self.view
        if view is None:
            self.commands.lead_with("", [])
        else:
            self.commands.lead_with(view.header.title_left_out(), view.commands_left_out())
        button = self.start.sheet.menu if self.view is None else self.view.header.menu
        bring_into_view(button)
        size = menu.fit()
        x = 0 if self.isRightToLeft() else button.width() - size.width()
        y = button.height() if self.view is not None else -size.height()
        menu.popup(button.mapToGlobal(QPoint(x, y)))

    def show_keys(self) -> None:
        """All keys, in one sheet."""
        from dtadesign.gui.keys_sheet import KeysSheet

        page = self.view.page() if self.view is not None else None
        KeysSheet(self.theme, self, page.name if page is not None else "").exec()

    def show_first_steps(self) -> None:
        """How a review goes, as the first run says it."""
        from dtadesign.gui.first_steps import show_first_steps

        show_first_steps(self.theme, self)

    def show_about(self) -> None:
        """What this program is, and what its score is not."""
        from dtadesign import __version__
        from dtadesign.gui import asking
        from dtadesign.gui.languages import about_language
        from dtadesign.scoring.sentences import not_a_measure

        said = " ".join(filter(None, (not_a_measure(), about_language())))
        asking.say(self.theme, self, f"dtadesign {__version__}", said)

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file of this computer may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, each review in a window."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            files = self._taken_into_panel(files)
            self.windows.open_files(map(Path, files), self)

    def _taken_into_panel(self, files: list[str]) -> list[str]:
        """Takes reviews into the panel that is open here; the files that are no reviews, to be opened."""
        from dtadesign.gui.pages import is_panel

        if self.view is None or not is_panel(self.view.document.record):
            return files
        from dtadesign.gui.panel_collecting import take_files

        reviews = [file for file in files if file.endswith(".dtareview")]
        if reviews:
            take_files(self.theme, self, self.view.document, [*map(Path, reviews)])
        answers = [file for file in files if file.lower().endswith(".csv")]
        if answers:
            self._take_answers(Path(answers[0]))
        return [file for file in files if file not in (*reviews, *answers)]

    def _take_answers(self, path: Path) -> None:
        """Takes in the applicants' answers to the letter of the panel that is open here."""
        from dtadesign.gui.letter_page import LetterPage

        self.go("letter", "text")
        page = self.view.page() if self.view is not None else None
        if isinstance(page, LetterPage):
            page.take_answers(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written before the window goes."""
        self.settings.geometry = self.saveGeometry()
        self.windows.will_close([self])
        if not self.close_review():
            event.ignore()
            return
        self.settings.sync()
        self.start.reader.wait()
        self.windows.forget(self)
        event.accept()
