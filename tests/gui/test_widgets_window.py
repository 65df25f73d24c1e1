"""What belongs to the window as a whole: text, ring, drawer, dialog, banner, wrapping, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dtadesign.drawing.marks import GATE_STATES, gate_mark, level_mark
from dtadesign.drawing.shapes import Label, Picture
from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.forms import line_field
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import Span, TextBlock
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button, IconButton, LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.text import reads_from_right

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

PARAGRAPH = "In therapy with avatars, a digital voice guided by a therapist reduced distress. " * 4


def test_text_has_lines_of_its_styles_height(theme: Theme, qtbot: QtBot) -> None:
    text = Text(theme, PARAGRAPH, "reading")
    qtbot.addWidget(text)
    assert text.heightForWidth(300) % 22 == 0
    assert text.heightForWidth(300) > text.heightForWidth(600)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_banner_that_can_be_closed_is_no_taller_and_its_words_stand_in_its_middle(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_look(text_scale=scale)
    pane = Pane(theme)
    qtbot.addWidget(pane)
    banners = [Banner(theme, "news", "Undone: AVA-5.", closable=closable) for closable in (True, False)]
    for banner in banners:
        pane.column.addWidget(banner)
    pane.column.addStretch(1)
    pane.resize(900, 600)
    pane.show()
    QApplication.processEvents()
    assert abs(banners[0].height() - banners[1].height()) <= 2
    words = banners[0].sentence.geometry()
    assert words.height() == banners[0].sentence.heightForWidth(words.width())
    assert abs(words.center().y() - banners[0].rect().center().y()) <= 1


def test_text_grows_when_the_theme_does(theme: Theme, qtbot: QtBot) -> None:
    text = Text(theme, "Short", "body")
    qtbot.addWidget(text)
    before = text.sizeHint().height()
    theme.set_look(text_scale=2.0)
    assert text.sizeHint().height() == 2 * before


def test_a_headline_of_one_line_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    text = Text(theme, "Lanternway 2.1", "section", wrap=False)
    qtbot.addWidget(text)
    assert text.minimumSizeHint() == text.sizeHint()


def test_bold_words_are_read_as_one_text(theme: Theme, qtbot: QtBot) -> None:
    text = Text(theme, [Span("Bipolar:", 600), Span(" also in psychosis.")])
    qtbot.addWidget(text)
    assert text.text() == "Bipolar: also in psychosis."


@pytest.mark.parametrize(
    ("words", "from_right"), [("Hello", False), ("שלום", True), ("1. مرحبا", True), ("…", False)]
)
def test_direction_is_that_of_the_first_letter(words: str, from_right: bool) -> None:
    assert reads_from_right(words) is from_right


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(words=st.text(max_size=200), width=st.integers(1, 500))
def test_any_text_is_set_within_whole_lines(theme: Theme, words: str, width: int) -> None:
    words = words.encode("utf-8", "replace").decode("utf-8")
    block = TextBlock(words, theme.font("body"), 24, width)
    assert block.height == block.lines * 24


@pytest.mark.parametrize(
    "picture", [*map(gate_mark, GATE_STATES), *(level_mark(a) for a in (0, 3, "unknown", "na", None))]
)
def test_a_mark_is_painted_inside_its_place(theme: Theme, picture: Picture) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, picture, theme, image.rect().adjusted(20, 20, -20, -20).toRectF())
    painter.end()
    inside = [image.pixel(x, y) for x in range(20, 40) for y in range(20, 40)]
    rim = [image.pixel(x, y) for x in range(60) for y in (*range(19), *range(41, 60))]
    assert any(inside)
    assert not any(rim)


def test_a_label_is_painted_in_the_themes_type(theme: Theme) -> None:
    image = QImage(100, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    words = Picture(100, 40, (Label(95, 25, "48 to 59", "micro", "ink", "end"),))
    paint(painter, words, theme, image.rect().toRectF())
    painter.end()
    right, left = (any(image.pixel(x, y) for x in xs for y in range(40)) for xs in (range(50, 95), range(30)))
    assert right
    assert not left


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    main = QMainWindow()
    qtbot.addWidget(main)
    page = QWidget()
    QVBoxLayout(page)
    main.setCentralWidget(page)
    main.resize(400, 300)
    main.show()
    main.activateWindow()
    return main


def page(window: QMainWindow) -> QWidget:
    central = window.centralWidget()
    assert central is not None
    return central


def add(window: QMainWindow, widget: QWidget) -> None:
    layout = page(window).layout()
    assert layout is not None
    layout.addWidget(widget)
    QApplication.processEvents()


def test_the_ring_stands_outside_what_has_the_focus(theme: Theme, window: QMainWindow) -> None:
    button = Button(theme, "Next")
    add(window, button)
    ring = FocusRing(theme, window)
    button.setFocus()
    assert ring.isVisible()
    place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
    assert ring.geometry() == place.adjusted(-5, -5, 5, 5)


def test_the_ring_moves_with_its_button(theme: Theme, window: QMainWindow) -> None:
    button = Button(theme, "Next")
    add(window, button)
    ring = FocusRing(theme, window)
    button.setFocus()
    before = ring.geometry()
    window.resize(700, 500)
    QApplication.processEvents()
    assert ring.geometry() != before


def test_the_ring_moves_with_what_its_button_lies_in(theme: Theme, window: QMainWindow) -> None:
    pane, above, button = QWidget(), Button(theme, "Above"), Button(theme, "Next")
    column = QVBoxLayout(pane)
    for part in (above, button):
        column.addWidget(part)
    add(window, pane)
    ring = FocusRing(theme, window)
    button.setFocus()
    QApplication.processEvents()
    place = button.mapTo(window, QPoint()).y()
    before = ring.y() - place
    above.hide()
    QApplication.processEvents()
    assert button.mapTo(window, QPoint()).y() != place
    assert ring.y() - button.mapTo(window, QPoint()).y() == before


def test_the_ring_goes_when_what_it_stands_around_goes(theme: Theme, window: QMainWindow) -> None:
    button = Button(theme, "Next")
    add(window, button)
    ring = FocusRing(theme, window)
    button.setFocus()
    button.hide()
    QApplication.processEvents()
    assert not ring.isVisible()


def test_the_ring_survives_the_death_of_its_button(theme: Theme, window: QMainWindow) -> None:
    button = Button(theme, "Next")
    add(window, button)
    ring = FocusRing(theme, window)
    button.setFocus()
    button.setParent(None)
    button.deleteLater()
    QApplication.processEvents()
    ring.place()
    assert not ring.isVisible()


def test_the_ring_hides_with_what_is_scrolled_away(theme: Theme, window: QMainWindow) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    button = Button(theme, "First")
    column.addWidget(button)
    column.addSpacing(2000)
    area = scrolling(content)
    add(window, area)
    ring = FocusRing(theme, window)
    button.setFocus()
    area.verticalScrollBar().setValue(1500)
    QApplication.processEvents()
    assert not ring.isVisible()


@pytest.fixture
def drawer(theme: Theme, window: QMainWindow) -> Drawer:
    pane = Drawer(theme, page(window), "Outline")
    pane.set_content(QPushButton("Inside"))
    return pane


def test_a_drawer_takes_the_focus_and_gives_it_back(
    theme: Theme, window: QMainWindow, drawer: Drawer, qtbot: QtBot
) -> None:
    button = Button(theme, "Open")
    add(window, button)
    button.setFocus()
    drawer.open_drawer()
    assert drawer.isAncestorOf(window.focusWidget())
    with qtbot.waitSignal(drawer.closed):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is button


def test_a_drawer_closes_when_the_focus_walks_on(theme: Theme, window: QMainWindow, drawer: Drawer) -> None:
    button = Button(theme, "Beneath")
    add(window, button)
    drawer.open_drawer()
    button.setFocus()
    assert drawer.isHidden()
    assert window.focusWidget() is button


def test_escape_in_a_dialog_is_the_safe_answer(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Destroy 5 notes?", act="Destroy 5 notes", keep="Keep them")
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.focusWidget() is dialog.keep_button
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_dialog_is_as_tall_as_its_words_and_no_taller(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Not everything is saved", "Three edits are only in this window. " * 4, act="Save")
    dialog.body.addWidget(LinkButton(theme, "Close and lose three edits"))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())


def test_a_field_that_has_the_focus_is_seen_with_its_label_in_a_low_dialog(
    theme: Theme, window: QMainWindow, qtbot: QtBot
) -> None:
    window.resize(600, 300)
    dialog = Dialog(theme, "A house rule", PARAGRAPH, act="Write it down", parent=window)
    field = line_field(theme, "What was agreed", "Such as: a rota without names counts as 1.")
    dialog.body.addWidget(field)
    dialog.body.addSpacing(200)
    dialog.show()
    bar = dialog._middle.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    dialog._middle.bring_into_view(field.control)
    assert field.visibleRegion().boundingRect() == field.rect()


def test_the_act_of_a_dialog_is_its_answer(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Destroy 5 notes?", act="Destroy 5 notes", keep="Keep them")
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_banner_offers_one_way_out_and_can_be_closed(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme, "problem", "Not saved since 10:42.", "Choose a place", closable=True)
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.action_asked):
        QTest.mouseClick(banner.findChildren(LinkButton)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_an_icon_alone_has_a_name_and_a_tip(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "undo-2", "Undo")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Undo"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_pressable_is_smaller_than_24_px(theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.set_look(text_scale=scale)
    for button in (
        LinkButton(theme, "2 studies"),
        IconButton(theme, "x", "Close"),
        Button(theme, "OK", size="button_small"),
    ):
        qtbot.addWidget(button)
        assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_words_on_a_button_are_never_cut(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Benachrichtigungseinstellungen öffnen", icon="settings", key="Ctrl K")
    qtbot.addWidget(button)
    assert button.minimumSizeHint() == button.sizeHint()


def test_a_full_line_begins_a_new_one(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(host, across=10)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(215) == 50
    assert flow.heightForWidth(100) == 80


def test_the_ring_of_what_reaches_to_the_windows_edge_is_not_cut_off(
    theme: Theme, window: QMainWindow
) -> None:
    whole = QPushButton("Everything", window)
    whole.setGeometry(0, 40, 120, window.height() - 40)
    whole.show()
    ring = FocusRing(theme, window)
    whole.setFocus()
    assert ring.isVisible()
    assert window.rect().contains(ring.geometry())
    assert ring.geometry().contains(whole.geometry())


def test_a_sentence_that_fits_without_a_bar_gets_none(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme, "care", "Open to read: it is open for writing elsewhere.", "Write here")
    qtbot.addWidget(banner)
    banner.set_most(3 * theme.line_height("reading"))
    banner.show()
    area = banner.findChild(QScrollArea)
    assert area is not None
    needed = banner.sentence.fontMetrics().horizontalAdvance(banner.sentence.text())
    area.resize(needed + 4, theme.line_height("reading"))
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    area.resize(needed // 2, theme.line_height("reading"))
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
