"""The window on which the tour's scenes play, and what a scene may do to it."""

from __future__ import annotations

import gc
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QMenu, QWidget

from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from tests.tour.reviews import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dtadesign.gui.document import Document
    from dtadesign.gui.page import Page
    from dtadesign.gui.review_view import ReviewView
    from tests.tour.scenes import Scene

PATIENCE_S = 20.0


class Stage:
    """One window at a time, with settings of its own in a folder of its own."""

    def __init__(self, folder: Path, look: str = "light", size: tuple[int, int] = (1440, 900),
                 text: float = 1.0) -> None:  # fmt: skip
        self.folder, self.look, self.size, self.text = folder, look, size, text
        self.theme = Theme(look, text)
        self.shelf = Shelf(folder)
        self._taken = False
        gc.disable()  # as in the program: only between scenes, and never in another thread
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.apply_to(app)

    def set_view(self, look: str, size: tuple[int, int], text: float) -> None:
        """How the next scenes look."""
        self.look, self.size, self.text = look, size, text

    def play(self, scene: Scene, take: Callable[[Scene], object]) -> None:
        """Open the window as the scene wants it, and look at it once, a question that waits included."""
        self._taken = False

        def look() -> None:
            if not self._taken:
                self._taken = True
                self.settle()
                take(scene)

        with ExitStack() as stack:
            stack.enter_context(patch.object(QDialog, "exec", _asked(look)))
            for name in ("getOpenFileName", "getSaveFileName"):
                stack.enter_context(patch.object(QFileDialog, name, lambda *_, **__: ("", "")))
            stack.enter_context(self._window())
            for place in scene.prepare:
                stack.enter_context(place(self))
            if scene.review:
                self.open(scene.review)
            self.settle()
            for step in scene.steps:
                step(self)
            self.settle()
            look()

    @contextmanager
    def _window(self) -> Iterator[None]:
        file = self.folder / "window.ini"
        file.unlink(missing_ok=True)
        self.settings = Settings(file)
        self.settings.folder, self.settings.reviewer = self.folder, "A. Tester"
        self.settings.look, self.settings.text_scale = self.look, self.text
        self.settings.still = True
        self.window = MainWindow(self.theme, self.settings, Looks(self.theme, self.settings))
        self.window.setMinimumSize(0, 0)
        self.window.resize(*self.size)
        self.window.move(0, 0)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        try:
            yield
        finally:
            for popup in _tops():
                if popup is not self.window:
                    popup.close()
            if self.window.view is not None:
                self.window.view.document.close()
            self.window.view = None
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()

    # --- what scenes do

    def open(self, name: str) -> None:
        """Open a review by its name on the shelf."""
        self.window.open_file(self.shelf.file(name))

    @property
    def view(self) -> ReviewView:
        """The open review."""
        if self.window.view is None:
            raise LookupError("no review is open")
        return self.window.view

    @property
    def document(self) -> Document:
        """What is open."""
        return self.view.document

    @property
    def page(self) -> Any:
        """The page in front; scenes know which it is."""
        page: Page | None = self.view.page()
        return page

    def go(self, page: str, place: str = "") -> None:
        """To a page, and a place on it."""
        self.view.go(page, place)
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(self._focus(), key, held)
        self.settle()

    def write(self, words: str) -> None:
        """Type words, wherever the focus is."""
        QTest.keyClicks(self._focus(), words)
        self.settle()

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return self.window if focus is None else focus

    def settle(self) -> None:
        """Until nothing more is to be laid out."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, 0)

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what another thread or a timer brings."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            if time.monotonic() > end:
                raise TimeoutError("a scene waited in vain")
            QTest.qWait(10)

    # --- what is seen

    def picture(self) -> QPixmap:
        """The window with all that lies over it: a question on its veil, a menu, a sheet."""
        picture = self.window.grab()
        over = [top for top in _tops() if top is not self.window]
        painter = QPainter(picture)
        if any(isinstance(top, QDialog) for top in over):
            veil = QColor("#16262B")
            veil.setAlphaF(0.4)
            painter.fillRect(self.window.rect(), veil)
        for top in over:
            painter.drawPixmap(self.place_of(top).topLeft(), top.grab())
        painter.end()
        return picture

    def place_of(self, top: QWidget) -> QRect:
        """Where a window of its own lies in the picture: a dialog in the middle, as window managers do."""
        if isinstance(top, QMenu):
            return QRect(self.window.mapFromGlobal(top.pos()), top.size())
        middle = (self.window.width() - top.width()) // 2, (self.window.height() - top.height()) // 2
        return QRect(QPoint(*middle), top.size())

    def strays(self) -> list[QWidget]:
        """What became a window because it was shown without a parent."""
        known = (QMainWindow, QDialog, QMenu)
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        return [top for top in tops if not isinstance(top, known) and not top.inherits("QTipLabel")]

    def on_top(self) -> QWidget:
        """What the keys go to: the question or menu where there is one, else the window."""
        return _tops()[-1]


def _asked(look: Callable[[], object]) -> Callable[[QDialog], int]:
    def run(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        look()
        dialog.hide()
        return int(QDialog.DialogCode.Rejected.value)

    return run


def _tops() -> list[QWidget]:
    """Windows that are shown, the main one first."""
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top.width() > 1]
    return sorted(shown, key=_height)


def _height(top: QWidget) -> int:
    """What lies over what: a workshop's window over the main one, questions over both, menus over all."""
    kinds = (MainWindow, QMainWindow, QDialog, QMenu)
    return next((at for at, kind in enumerate(kinds) if isinstance(top, kind)), len(kinds))
