"""The evidence library: from a consideration to its sources and back, filtered without pretending."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dtadesign.gui.library_page import LibraryPage
from dtadesign.gui.opening import open_review
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.text import Text
from dtadesign.library.filtering import Filter


@pytest.fixture
def page(theme: Theme, review_file: Path, qtbot: QtBot) -> Iterator[LibraryPage]:
    document = open_review(review_file, "A. Tester")
    made = LibraryPage(theme, document)
    qtbot.addWidget(made)
    made.resize(1440, 840)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    yield made
    document.close()


def read_words(page: LibraryPage) -> str:
    return page.sources.reading.spoken()


def choose(page: LibraryPage, part: str, value: str) -> None:
    """As a person does: the choice is made and tells of it."""
    choice = page.filters.choices[part]
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def test_all_sources_are_listed_and_the_first_is_read(page: LibraryPage) -> None:
    assert page.found.text() == "72 studies and 152 further references."
    assert len(page.sources.list.ids()) == 224
    assert page.sources.current() == page.sources.list.ids()[0]


def test_walking_down_reads_the_next(page: LibraryPage) -> None:
    page.sources.list.set_current("Stiles2024")
    QTest.keyClick(page.sources.list, Qt.Key.Key_Up)
    QTest.keyClick(page.sources.list, Qt.Key.Key_Down)
    assert "Alliance and outcome: goes with it" in read_words(page)
    assert "No consideration" not in read_words(page)


def test_a_filter_that_references_cannot_answer_puts_them_apart(page: LibraryPage) -> None:
    choose(page, "measured", "alliance")
    rows = [page.sources.list.item(at).text() for at in range(page.sources.list.count())]
    at = next(i for i, row in enumerate(rows) if row.endswith("sources for which this is not known"))
    assert page.found.text().startswith(f"{at} studies. Of ")
    assert any("Reference ·" in row for row in rows[at:])
    assert not any("Reference ·" in row for row in rows[:at])


def test_a_gap_is_said_and_what_may_fill_it_stays_listed(page: LibraryPage) -> None:
    page.filters.set_filter(Filter(people="bpd", format="agent"))
    assert page.found.text().startswith("No study was found that is all of this:")
    assert page.sources.list.ids()
    assert "may be of this kind or not" in read_words(page)


def test_a_source_leads_to_its_considerations(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_source("Bickmore2005")
    link = next(link for link in page.sources.reading.links if link.text().startswith("AVA-1"))
    with qtbot.waitSignal(page.go_asked) as asked:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked.args == ["walk", "AVA-1"]


def test_a_source_that_a_filter_hides_is_shown_all_the_same(page: LibraryPage) -> None:
    choose(page, "people", "bpd")
    page.enter("Clarke2016")
    assert page.sources.current() == "Clarke2016"
    assert page.filters.filter() == Filter()


def test_the_browser_is_opened_only_when_the_link_is_pressed(
    page: LibraryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    page.show_source("Clarke2016")
    assert opened == []
    link = page.sources.reading.links[0]
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert opened == ["https://doi.org/10.2196/mental.4656"]
    assert link.accessibleName().startswith("Open in the browser:")


def test_a_reference_says_that_its_findings_are_not_here(page: LibraryPage) -> None:
    page.enter("Allan2024")
    said = read_words(page)
    assert "Reference, not among the studies" in said
    assert "not what was measured or found" in said


def test_a_row_of_the_field_leads_to_its_studies(page: LibraryPage) -> None:
    page.enter("field")
    row = next(row for row in page.field.rows if row.row.id == "peer")
    assert row.accessibleName() == "Peers or a peer network: 2 studies. goes with it: 2"
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert page.views.value() == "sources"
    assert page.filters.filter() == Filter(format="peer", measured="alliance")
    assert {"Stiles2024", "Cavanagh2018"} <= set(page.sources.list.ids())


def test_t_turns_the_picture_into_a_table_with_the_same_numbers(page: LibraryPage) -> None:
    page.enter("field")
    counts = [row.row.counts for row in page.field.rows]
    QTest.keyClick(page, Qt.Key.Key_T)
    table = page.field.table
    assert table.isVisible()
    cells = [[item.text() for c in range(2, 7) if (item := table.item(r, c))] for r in range(len(counts))]
    assert cells == [list(map(str, row)) for row in counts]


def test_by_people_the_field_names_its_gaps(page: LibraryPage) -> None:
    page.enter("field")
    page.field.by.set_value("people")
    page.field.refresh()
    said = " ".join(text.text() for text in page.field.findChildren(Text))
    assert "In bipolar disorder, no study was found that tells whether alliance" in said


def test_a_narrow_page_reads_in_the_lists_place_and_leads_back(page: LibraryPage) -> None:
    page.resize(700, 600)
    page.sources.list.setFocus()
    QTest.keyClick(page.sources.list, Qt.Key.Key_Return)
    assert page.sources.hides_list
    assert page.sources.back.hasFocus()
    QTest.keyClick(page.sources.back, Qt.Key.Key_Escape)
    assert page.sources.list.hasFocus()


def test_a_small_page_keeps_its_filters_behind_a_button_that_counts_them(page: LibraryPage) -> None:
    page.resize(1024, 580)
    assert not page.filters.isVisible()
    QTest.mouseClick(page.opener, Qt.MouseButton.LeftButton)
    assert page.filters.words.hasFocus()
    choose(page, "people", "bd")
    assert page.opener.text() == "Filters (1)"


@pytest.mark.parametrize("place", ["field", "words", "Stiles2024"])
def test_it_comes_back_where_one_was(page: LibraryPage, place: str) -> None:
    page.enter(place)
    assert page.place() == place


def test_a_term_leads_to_its_source(page: LibraryPage) -> None:
    page.enter("term:supportive-accountability")
    assert page.words.list.hasFocus()
    QTest.keyClick(page.words.list, Qt.Key.Key_Return)
    assert page.sources.current() == "Mohr2011"


def test_from_a_consideration_one_comes_to_its_source(walk_page: WalkPage, qtbot: QtBot) -> None:
    walk_page.enter("HUM-1")
    walk_page.article.toggle("studies")
    studies = walk_page.article.background.studies
    with qtbot.waitSignal(walk_page.go_asked) as asked:
        studies.library_asked.emit("BerryN2019")
    assert asked.args == ["library", "BerryN2019"]
    names = [link.accessibleName() for link in studies.findChildren(LinkButton)]
    assert sum(name.startswith("In the library: ") for name in names) == 5


def test_a_filter_reads_the_first_that_answers_and_keeps_one_that_does(page: LibraryPage) -> None:
    choose(page, "people", "bd")
    assert page.sources.current() == page.sources.list.ids()[0]
    page.show_source("Simon2011")
    choose(page, "format", "peer")
    assert page.sources.current() == "Simon2011"


def test_enter_goes_from_the_list_to_what_is_read_and_a_reader_hears_all_of_it(page: LibraryPage) -> None:
    page.sources.list.set_current("Stiles2024")
    QTest.keyClick(page.sources.list, Qt.Key.Key_Return)
    area = page.sources.area
    assert area.hasFocus()
    assert area.accessibleName() == "Stiles 2024"
    assert "Alliance and engagement: goes with it" in area.accessibleDescription()
