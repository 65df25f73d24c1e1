"""A workshop in a window, for tests: a shipped case on two considerations, and hands that press its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.settings import Settings
from dtadesign.gui.workshop_opening import open_workshop
from dtadesign.workshop.cases import read_case_with_its_checklist, shipped_cases
from dtadesign.workshop.edits import JoinEdit, VoteEdit
from dtadesign.workshop.record import WorkshopFile
from dtadesign.workshop.values import Participant, Plan, Sitting

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.values import Place, Way

AT = "2026-11-25T10:00:00Z"


def case_file() -> Path:
    """The first case that ships."""
    return shipped_cases()[0]


def make_workshop(path: Path, *, considerations: int = 2, seconds: int = 0, cases: int = 1) -> Path:
    """A workshop on disk, with nobody in it."""
    found = [read_case_with_its_checklist(case) for case in shipped_cases()[:cases]]
    sittings = [Sitting(case=case, considerations=case.suggested[:considerations]) for case, _ in found]
    plan = Plan(title="A room", facilitator="Amara Osei", seconds=seconds, sittings=tuple(sittings))
    WorkshopFile.create(path, plan, found[0][1], AT).close()
    return path


def main_window(theme: Theme, folder: Path) -> MainWindow:
    """The program's window, with settings of its own."""
    settings = Settings(folder / "window.ini")
    settings.folder = folder
    return MainWindow(theme, settings, Looks(theme, settings))


def opened(window: MainWindow, path: Path) -> WorkshopWindow:
    """The workshop's window."""
    assert open_workshop(window, path)
    shown = window.windows.workshops[-1]
    shown.resize(1440, 900)
    shown.activateWindow()
    QApplication.processEvents()
    shown.run.bar.step.setFocus()
    return shown


def joins(window: WorkshopWindow, count: int, way: Way = "file") -> list[str]:
    """So many come, by one way; their ids."""
    ids = []
    for _ in range(count):
        number = window.desk.workshop.next_number(way)
        id_ = f"{len(window.desk.workshop.participants) + 1:012x}"
        window.desk.append(JoinEdit(participant=Participant(id=id_, way=way, number=number)))
        ids.append(id_)
    return ids


def votes(window: WorkshopWindow, ids: list[str], choices: str, place: Place | None = None) -> None:
    """Each of them votes."""
    there = place or window.desk.place
    edits = [VoteEdit(participant=i, place=there, choice=c) for i, c in zip(ids, choices, strict=False)]  # type: ignore[arg-type]
    assert window.desk.append(*edits)


def press(widget: QWidget, *keys: Qt.Key | str) -> None:
    """Keys into what has the focus in the widget's window."""
    for key in keys:
        focus: QWidget | None = widget.window().focusWidget()
        target = focus if focus is not None else widget
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        QApplication.processEvents()


def drop(window: WorkshopWindow, *paths: Path) -> None:
    """Files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(40, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
