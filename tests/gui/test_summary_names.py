"""Whatever takes the focus on profile, summary, report and in the search has a name, at every size."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.opening import open_review
from dtadesign.gui.profile_page import ProfilePage
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.report_page_destroying import DestroyingDialog
from dtadesign.gui.report_page_signing import SigningDialog
from dtadesign.gui.search_palette import SearchPalette
from dtadesign.gui.summary_page import SummaryPage
from dtadesign.review.file import write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    path = tmp_path / "a.dtareview"
    write_new(path, example_record(example_paths()[1]))
    opened = open_review(path, "A. Tester")
    yield opened
    opened.close()


def unfolded_summary(theme: Theme, document: Document) -> QWidget:
    page = SummaryPage(theme, document)
    for card in (page.domains, page.dimensions):
        for id_ in card.opened:
            card.turn(id_)
    page.fix.turn()
    page.turn_charts()
    return page


def opened_palette(theme: Theme, document: Document) -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    SearchPalette(theme, window, document).open_palette()
    return window


MAKERS: list[Callable[[Theme, Document], QWidget]] = [
    ProfilePage,
    unfolded_summary,
    ReportPage,
    opened_palette,
    lambda theme, document: SigningDialog(theme, document.record.fingerprint, "A. Kim"),
    lambda theme, document: DestroyingDialog(theme, document.record),
]


@pytest.mark.parametrize("make", MAKERS, ids=["profile", "summary", "report", "search", "sign", "destroy"])
def test_whatever_takes_the_focus_has_a_name(
    make: Callable[[Theme, Document], QWidget], theme: Theme, document: Document, qtbot: QtBot
) -> None:
    widget = make(theme, document)
    qtbot.addWidget(widget)
    widget.show()
    stops = [w for w in widget.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [type(w).__name__ for w in stops if not name_of(w)]
    assert stops
    assert not nameless


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1920, 1020), 1.0), ((1440, 840), 1.0), ((1440, 840), 2.0), ((1024, 584), 1.0), ((1024, 584), 2.0)],
)
@pytest.mark.parametrize("kind", [ProfilePage, SummaryPage, ReportPage], ids=lambda kind: kind.name)
def test_every_page_paints_in_every_look_and_size(
    kind: type[ProfilePage] | type[SummaryPage] | type[ReportPage],
    size: tuple[int, int],
    look: str,
    scale: float,
    theme: Theme,
    document: Document,
    qtbot: QtBot,
) -> None:
    theme.set_look(look, scale)
    page = kind(theme, document)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    assert page.width() == size[0]  # nothing in it asks for more
    assert not page.grab().isNull()
