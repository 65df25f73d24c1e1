"""The outline's rows are painted from kept pictures, and those never show what was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from dtadesign.gui.widgets.outline import Outline, OutlineDomain, OutlineEntry
from dtadesign.gui.widgets.outline_rows import OutlineRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

FIRST = OutlineEntry("HUM-1", "Honest availability", 0, "fail")
SECOND = OutlineEntry("HUM-2", "A person one can name and reach when it matters most to them")
HUMAN = OutlineDomain("human", "Human support", 1, 2, "fail", (FIRST, SECOND))
FEEDBACK = OutlineDomain("feedback", "Feedback", 0, 1, None, (OutlineEntry("FBK-1", "Kind words"),))


@pytest.fixture
def outline(theme: Theme, qtbot: QtBot) -> Outline:
    tree = Outline(theme)
    qtbot.addWidget(tree)
    tree.resize(288, 500)
    tree.set_domains([HUMAN, FEEDBACK])
    tree.set_current("HUM-1")
    tree.show()
    return tree


def seen(tree: Outline, ratio: float = 1) -> QImage:
    """The rows on the ground of their pane, on a screen with so many pixels to one."""
    QApplication.processEvents()
    picture = QPixmap(tree.viewport().size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(tree.itemDelegate()._theme.colour("page"))  # type: ignore[attr-defined]
    tree.viewport().render(picture, QPoint())
    return picture.toImage()


class Straight(OutlineRows):
    """Draws each row anew."""

    def paint(self, painter, option, index):  # type: ignore[no-untyped-def]
        self._draw(painter, self._row(option, index), QRectF(option.rect))


def drawn(tree: Outline, theme: Theme, ratio: float = 1) -> QImage:
    """The same without any kept picture."""
    rows = tree.itemDelegate()
    tree.setItemDelegate(Straight(theme, tree))
    image = seen(tree, ratio)
    tree.setItemDelegate(rows)
    return image


CHANGES: dict[str, Callable[[Outline, Theme], object]] = {
    "nothing": lambda tree, _: tree.viewport().update(),
    "theme": lambda _, theme: theme.set_look("dark"),
    "own colours": lambda _, theme: theme.set_look(
        own_colours=dict.fromkeys(theme.colours, "#0000ff") | {"page": "#ffffff"}
    ),
    "text size": lambda _, theme: theme.set_look(text_scale=1.5),
    "answer": lambda tree, _: tree.set_domains(
        [replace(HUMAN, entries=(replace(FIRST, answer=3), SECOND)), FEEDBACK]
    ),
    "count": lambda tree, _: tree.set_domains([replace(HUMAN, answered=2, worst=None), FEEDBACK]),
    "language": lambda tree, _: tree.set_domains([replace(HUMAN, name="Menschen"), FEEDBACK]),
    "place": lambda tree, _: tree.set_current("HUM-2"),
    "another domain": lambda tree, _: tree.set_current("FBK-1"),
    "closed": lambda tree, _: tree.collapseAll(),
    "width": lambda tree, _: tree.resize(420, 500),
    "right to left": lambda tree, _: tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_looks_as_if_each_row_were_drawn_anew(outline: Outline, theme: Theme, change: str) -> None:
    before = seen(outline)
    CHANGES[change](outline, theme)
    after = seen(outline)
    assert after == drawn(outline, theme)
    assert (after == before) == (change == "nothing")


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2, 3])
def test_another_screen_has_pictures_of_its_own(outline: Outline, theme: Theme, ratio: float) -> None:
    seen(outline)
    assert seen(outline, ratio) == drawn(outline, theme, ratio)


def test_rows_that_only_moved_are_not_drawn_again(outline: Outline, monkeypatch: pytest.MonkeyPatch) -> None:
    seen(outline)
    outline.collapseAll()
    seen(outline)
    drawn_again: list[object] = []
    monkeypatch.setattr(OutlineRows, "_draw", lambda _, *drawn: drawn_again.append(drawn))
    outline.expand(outline.model().index(0, 0))
    seen(outline)
    assert not drawn_again
