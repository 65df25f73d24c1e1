"""The window in which a workshop is run: the room's votes, then what they amount to, then what goes home."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.banners import Banners
from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.pages import PageKind
from dtadesign.gui.review_view import _pane_of
from dtadesign.gui.screen_room import first_size
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.workshop_commands import commands_of
from dtadesign.gui.workshop_header import WorkshopHeader
from dtadesign.gui.workshop_phones import Phones
from dtadesign.gui.workshop_run_page import RunPage
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from dtadesign.gui.looks import Looks
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.windows import Windows
    from dtadesign.gui.workshop_desk import Desk


class WorkshopWindow(QMainWindow):
    """One workshop, as it stands in its file; closing it lets the phones go and loses nothing."""

    def __init__(self, theme: Theme, settings: Settings, looks: Looks, windows: Windows, desk: Desk) -> None:
        super().__init__()
        self.theme, self.settings, self._looks, self._windows = theme, settings, looks, windows
        self.desk = desk
        desk.setParent(self)  # it goes when the window goes
        self.phones = desk.phones = Phones(desk, _language(desk))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        self._pages: dict[str, QWidget] = {}
        self._make()
        self._make_commands()
        self._connect()
        self.resize(first_size(QSize(1440, 900), self.screen().availableGeometry()))
        self.go("results" if desk.workshop.ended else "run")
        self.refresh()
        self._ring = FocusRing(theme, self)

    def _make(self) -> None:
        self.header = WorkshopHeader(self.theme)
        self.header.set_pages([PageKind(page, word, lambda *_: None) for page, word in _PAGES])  # type: ignore[arg-type]
        self.banners = Banners(self.theme)
        self._stack = Stack()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, Rule(), self.banners):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)

    def _make_commands(self) -> None:
        looks = self._looks
        does: dict[str, Callable[[], object]] = {
            "files": self.choose_files, "projector": self.turn_projector, "undo": self.desk.undo,
            "run": partial(self.go, "run"), "results": partial(self.go, "results"),
            "handouts": partial(self.go, "handouts"), "next_pane": partial(self.step_pane, 1),
            "previous_pane": partial(self.step_pane, -1), "larger": partial(looks.step_text, 1),
            "smaller": partial(looks.step_text, -1), "normal": partial(looks.step_text, 0),
            "look": looks.next,
            "next_window": lambda: self._windows.after(self).come_to_front(),
            "keys": self.show_keys, "close": self.close,
        }  # fmt: skip
        self.menu, self.actions_by_id = commands_of(self, self.theme, does)

    def _connect(self) -> None:
        desk, header = self.desk, self.header
        header.page_asked.connect(self.go)
        header.search_asked.connect(self.turn_projector)
        header.undo_asked.connect(desk.undo)
        header.menu_asked.connect(self._show_menu)
        desk.changed.connect(self.refresh)
        desk.saved.connect(self._say_saved)
        desk.said.connect(lambda sentence: announce(self, sentence))
        desk.refused.connect(self.say_problem)
        desk.finished.connect(lambda: self.go("results"))

    # --- pages

    @cached_property
    def run(self) -> RunPage:
        """Where votes are opened and revealed."""
        page = RunPage(self.theme, self.desk, self.phones, self.settings)
        page.tally_asked.connect(self.tally)
        page.files_asked.connect(self.choose_files)
        page.projector_asked.connect(self.turn_projector)
        page.blank_asked.connect(self.turn_blank)
        page.key_on_projector_asked.connect(self.desk.turn_key_on_projector)
        return page

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            page: QWidget = self.run if name == "run" else _make_page(self, name)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def page_name(self) -> str:
        """Which page is in front."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def go(self, name: str) -> None:
        """To a page."""
        self.desk.write_typing()
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        self.header.tabs.set_page(name)
        enter = getattr(page, "enter", None)
        if enter is not None:
            enter()

    def step_pane(self, step: int) -> None:
        """F6: on to the next pane, header first; Shift+F6 back."""
        page = self._stack.currentWidget()
        panes: Sequence[QWidget] = page.panes() if page is not None else ()  # type: ignore[attr-defined]
        stops = [stop for stop in (self.header.tabs, *panes) if stop.isVisible() and stop.isEnabled()]
        at = _pane_of(self.focusWidget(), stops)
        if stops:
            stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Say what is open, and that all of it is on disk."""
        desk = self.desk
        title = self.what_is_open()
        self.header.set_title(title, tr("workshop"))
        self.header.search.set_key_shown("P" if self.settings.single_letters else None)
        self.header.set_can(undo=desk.can_undo, redo=False)
        self.actions_by_id["undo"].setEnabled(desk.can_undo)
        self._say_saved()
        self.setWindowTitle(f"{title} – dtadesign")
        self._keep_place()

    def what_is_open(self) -> str:
        """The workshop's title, else its first case's."""
        plan = self.desk.workshop.plan
        return plan.title or plan.sittings[0].case.title

    def _say_saved(self) -> None:
        from dtadesign.gui.opening import time_here

        done = self.desk.is_saved
        said = tr("Saved {time}").format(time=time_here(self.desk.saved_at)) if done else tr("Saving…")
        self.header.set_saved(said, done=done)

    def say(self, sentence: str) -> None:
        """Something to be read and heard."""
        self.banners.say("news", "news", sentence, closable=True)
        announce(self, sentence)

    def say_problem(self, sentence: str) -> None:
        """Something that was not done, and why; said once, however often it is tried."""
        if sentence == self.banners.sentence("problem"):
            return
        self.banners.say("problem", "care", sentence, closable=True)
        announce(self, sentence)

    # --- what the person does

    def choose_files(self) -> None:
        """Participants' files, chosen in the system's own dialog."""
        from dtadesign.gui.workshop_files import choose_files

        choose_files(self)

    def tally(self) -> None:
        """The grid in which paper votes are entered."""
        from dtadesign.gui.workshop_tally import ask_tally

        ask_tally(self)

    @cached_property
    def projecting(self) -> Projecting:
        """What stands on the projector."""
        from dtadesign.gui.workshop_projecting import Projecting

        made = Projecting(self)
        self.run.aside.projector.follow(made)
        return made

    def turn_projector(self) -> None:
        """Open the projector, or close it."""
        self.projecting.turn()

    def turn_blank(self) -> None:
        """Nothing on the projector, or what stood there."""
        self.projecting.turn_blank()

    def make_papers(self, kinds: Sequence[str]) -> None:
        """What is handed out, in a folder beside the file; the votes go on meanwhile."""
        page = self._page("handouts")
        page.writer.done.connect(self.say)  # type: ignore[attr-defined]
        page.save(tuple(kinds), self.desk.path.with_suffix(""))  # type: ignore[attr-defined]

    def show_keys(self) -> None:
        """All keys, in one sheet."""
        from dtadesign.gui.keys_sheet import KeysSheet

        KeysSheet(self.theme, self, "workshop").exec()

    def _show_menu(self) -> None:
        button = self.header.menu
        size = self.menu.fit()
        x = 0 if self.isRightToLeft() else button.width() - size.width()
        self.menu.popup(button.mapToGlobal(QPoint(x, button.height())))

    # --- coming and going

    def where_open(self) -> tuple[str, str, str]:
        """The file, its page and place, for the next time."""
        return str(self.desk.path), self.page_name(), self.place()

    def place(self) -> str:
        """Where one is, and who is not waited for."""
        here = self.desk.here
        return " ".join([f"{here.sitting}/{here.consideration}", *sorted(self.desk.presence.gone)])

    def come_back(self, place: str) -> None:
        """Stand where it was left."""
        from dtadesign.workshop.stages import Spot

        where, *gone = place.split() or [""]
        sitting, _, consideration = where.partition("/")
        self.desk.presence.gone = {*gone} & {*self.desk.workshop.by_id}
        if sitting.isdigit() and self.desk.workshop.open is None:
            self.desk.go_to(Spot(int(sitting), consideration))
        self.desk.changed.emit()

    def say_restored(self) -> None:
        """The program ended without closing; all that was voted is here, but phones have to join anew."""
        from dtadesign.gui.opening import time_here

        moments = self.desk.workshop.moments
        said = [tr("The program ended without closing."), tr("Everything up to {time} is here.")]
        if any(one.way == "phone" for one in self.desk.workshop.participants):
            said.append(tr("Let phones in again: each joins anew, and has another number."))
        self.say(" ".join(said).format(time=time_here(moments[-1].at)))

    def _keep_place(self) -> None:
        self.settings.set_place(self.desk.workshop.id, "run", self.place())

    def come_to_front(self) -> None:
        """Show this window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        from dtadesign.gui.workshop_files import take_files

        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            take_files(self, files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written, phones and projector go."""
        from dtadesign.gui.workshop_opening import remember

        field = self.focusWidget()
        if isinstance(field, QLineEdit):
            field.clearFocus()
        self.desk.write_typing()
        self.phones.take_in()
        if not self.desk.is_saved and not self._gives_up():
            event.ignore()
            return
        remember(self)
        if "handouts" in self._pages:
            self._pages["handouts"].writer.end()  # type: ignore[attr-defined]
        if "projecting" in vars(self):
            self.projecting.close()
        self.desk.close()
        self._windows.forget_workshop(self)
        event.accept()

    def _gives_up(self) -> bool:
        from dtadesign.gui.widgets.dialog import Dialog

        dialog = Dialog(
            self.theme, tr("Close without what was not written?"),
            tr("The last house rule or votes of phones could not be written. Everything before is there."),
            act=tr("Close without it"), keep=tr("Stay"), parent=self,
        )  # fmt: skip
        return dialog.exec() == Dialog.DialogCode.Accepted


_PAGES = (("run", mark("Run")), ("results", mark("The room's results")), ("handouts", mark("Handouts")))


def _make_page(window: WorkshopWindow, name: str) -> QWidget:
    if name == "results":
        from dtadesign.gui.workshop_results_page import ResultsPage

        return ResultsPage(window.theme, window.desk)
    from dtadesign.gui.workshop_handouts_page import HandoutsPage

    return HandoutsPage(window.theme, window.desk, window.settings)


def _language(desk: Desk) -> str:
    return desk.workshop.checklist.language or "en"


if TYPE_CHECKING:
    from dtadesign.gui.workshop_projecting import Projecting
