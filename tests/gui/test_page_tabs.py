"""Tabs of which not all have room: those at the end go, the one that is on stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.widgets.page_tabs import PageTabs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


def shown(tabs: PageTabs) -> list[str]:
    return [tabs.tabText(index) for index in range(tabs.count()) if tabs.isTabVisible(index)]


def test_tabs_without_room_are_left_out_and_come_back(theme: Theme, qtbot: QtBot) -> None:
    words = ["Packet", "Members", "Agreement", "Letter", "Report"]
    tabs = PageTabs(theme, [(word.lower(), word) for word in words])
    qtbot.addWidget(tabs)
    tabs.set_page("letter")
    tabs.set_room(tabs.whole_width())
    assert shown(tabs) == words
    tabs.set_room(tabs.whole_width() - 1)
    assert shown(tabs) == words[:4]
    tabs.set_room(tabs.tabSizeHint(0).width() + tabs.tabSizeHint(4).width())
    assert shown(tabs) == ["Packet", "Letter"]
    with qtbot.assertNotEmitted(tabs.page_asked):
        tabs.set_page("report")
    assert shown(tabs) == ["Packet", "Report"]
    assert tabs.sizeHint().width() < tabs.whole_width()
    tabs.set_room(tabs.whole_width())
    assert shown(tabs) == words
