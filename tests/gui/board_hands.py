"""People at their own programs, who do a board's round by clicks, keys, drops and dialogs filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from dtadesign.gui import kept_review
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.session import Session
from dtadesign.gui.settings import Settings
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.text import Text

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

Some = TypeVar("Some")
Part = TypeVar("Part", bound=QWidget)
Fill = Callable[[Any], None]


def click(part: QWidget) -> None:
    """Press it; what is hidden or greyed out cannot be pressed."""
    _settled(part)
    assert part.isEnabled(), part
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def _settled(part: QWidget) -> None:
    QApplication.processEvents()  # what came just now is shown and placed by its layout
    assert part.isVisible(), part
    if not part.isActiveWindow():
        part.activateWindow()
        QApplication.processEvents()
    assert part.isActiveWindow(), part


def write(control: QWidget, words: str) -> None:
    """Put these words in the place of what stands there, by keys; what is on no key is pasted."""
    _settled(control)
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if words.isascii():
        QTest.keyClicks(control, words)
    else:
        QApplication.clipboard().setText(words)
        QTest.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def pick(choice: Choice, value: str) -> None:
    """Choose by arrow keys."""
    choice.setFocus()
    steps = choice.findData(value) - choice.currentIndex()
    assert choice.findData(value) >= 0, value
    for _ in range(abs(steps)):
        QTest.keyClick(choice, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert choice.value() == value


def child(part: QWidget, kind: type[Part]) -> Part:
    """The one part of a kind inside."""
    (found,) = [each for each in part.findChildren(kind) if each.isVisible()]
    return found


class Answers:
    """What people answer to dialogs, in order: a dialog that nobody expects is a mistake."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._fills: list[Fill] = []
        self._files: list[list[Path]] = []
        self.said: list[str] = []
        monkeypatch.setattr(Dialog, "exec", lambda dialog: self._run(dialog))  # noqa: PLW0108 - a method of it
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(self._files.pop(0)[0]), ""))
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *_, **__: ([*map(str, self._files.pop(0))], "")
        )

    def _run(self, dialog: Dialog) -> int:
        assert self._fills, dialog.windowTitle()
        dialog.setModal(True)
        dialog.show()
        self._fills.pop(0)(dialog)
        assert dialog.isHidden(), dialog.windowTitle()
        return dialog.result()

    def expect(self, *fills: Fill, files: Sequence[Path | Sequence[Path]] = ()) -> None:
        """These dialogs and the system's own for files come next."""
        self.all_came()
        self._fills = [*fills]
        self._files = [[one] if isinstance(one, Path) else [*one] for one in files]

    def all_came(self) -> None:
        """Nothing was expected that did not come."""
        assert not self._fills
        assert not self._files

    def read(self, dialog: Dialog) -> None:
        """Only read, and put away."""
        self.said.append(" ".join(part.text() for part in dialog.findChildren(Text)))
        click(dialog.keep_button)


def acted(fill: Fill) -> Fill:
    """Fill it in, then press its word."""

    def both(dialog: Dialog) -> None:
        fill(dialog)
        click(dialog.act_button)

    return both


class Desk:
    """Somebody's own program: its settings and session in a home of their own."""

    def __init__(self, theme: Theme, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(kept_review, "STRETCH_MS", 60_000)  # however slow the machine types
        config, state = home / "config", home / "state"
        for name, folder in (("config_dir", config), ("state_dir", state)):
            folder.mkdir(parents=True, exist_ok=True)
            monkeypatch.setattr(f"dtadesign.report.beside_panel.{name}", lambda at=folder: at)
        self.settings = Settings(config / "window.ini")
        self.window = MainWindow(theme, self.settings, Looks(theme, self.settings))
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.windows.begin(Session(state / "sessions"), self.window, None)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def document(self) -> Document:
        """What is open."""
        assert self.window.view is not None
        return self.window.view.document

    def page(self, name: str, kind: type[Some]) -> Some:
        """Go to a page by its command."""
        self.window.commands.actions[name].trigger()
        assert self.window.view is not None
        found = self.window.view.page()
        assert isinstance(found, kind)
        return found

    def drop(self, *paths: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        self.window.dropEvent(QDropEvent(QPoint(40, 40), Qt.DropAction.CopyAction, data, left, none))

    def refused(self) -> str:
        """What the window said of an edit that it did not take."""
        assert self.window.view is not None
        return self.window.view.banners.sentence("refused")

    def close(self) -> None:
        """Close the window, and with it the program."""
        assert self.window.close()
        self.window.windows.end()
