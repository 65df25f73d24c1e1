"""The summary page: one scorecard, every number opening into its answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.opening import open_review
from dtadesign.gui.summary_fix import GapRow
from dtadesign.gui.summary_items import ItemRow
from dtadesign.gui.summary_page import SummaryPage
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.gate_rows import GateRow
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import create_review, write_new
from dtadesign.review.values import Answer, Evidence, Profile
from dtadesign.scoring.words import GATE_WORDS, WITHHELD_REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(next(p for p in example_paths() if p.stem == "lanternway")))
    opened = open_review(path, "A. Tester")
    yield opened
    opened.close()


def shown(qtbot: QtBot, theme: Theme, document: Document) -> SummaryPage:
    page = SummaryPage(theme, document)
    qtbot.addWidget(page)
    document.changed.connect(page.refresh)
    page.resize(1440, 840)
    page.show()
    page.enter()
    return page


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, document: Document) -> SummaryPage:
    return shown(qtbot, theme, document)


def settle_gates(document: Document) -> None:
    proof = (Evidence(description="seen"),)
    for gate in document.card.gates:
        document.answer(gate.id, Answer(value=2, evidence=proof))


def test_the_verdict_is_the_largest_thing_and_what_is_read_first(page: SummaryPage) -> None:
    assert page.head.verdict.text() == "Not ready yet: one gate is not met"
    assert page.head.hasFocus()
    assert page.head.accessibleName() == page.head.verdict.text()


def test_gates_stand_in_the_order_of_care(page: SummaryPage) -> None:
    rows = page.gates.unmet.findChildren(GateRow)
    states = [row.accessibleName().rpartition(", gate ")[2] for row in rows]
    order = list(GATE_WORDS.values())
    assert states == sorted(states, key=order.index)
    assert "met" not in states
    assert len(rows) + len(page.gates._met_rows) == len(page.document.card.gates)


def test_a_domain_opens_into_its_considerations(page: SummaryPage, qtbot: QtBot) -> None:
    row = page.domains.rows["SAF"]
    QTest.keyClick(row, Qt.Key.Key_Return)
    rows = page.domains.opened["SAF"].findChildren(ItemRow)
    assert row.is_open()
    assert len(rows) == 7
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert page.domains.opened["SAF"].isHidden()


def test_a_consideration_in_an_unfolded_domain_leads_into_the_walk(page: SummaryPage, qtbot: QtBot) -> None:
    page.domains.turn("HUM")
    first = page.domains.opened["HUM"].findChildren(ItemRow)[0]
    with qtbot.waitSignal(page.go_asked) as asked:
        first.click()
    assert asked.args == ["walk", "HUM-1"]


def test_an_unfolded_domain_follows_the_answers(page: SummaryPage, document: Document) -> None:
    page.domains.turn("HUM")
    document.answer("HUM-1", Answer(value=0))
    names = [row.accessibleName() for row in page.domains.opened["HUM"].findChildren(ItemRow)]
    assert any(name.startswith("A reachable human, HUM-1: counts 0") for name in names)


def test_a_domain_with_nothing_in_scope_is_named_and_not_drawn(page: SummaryPage) -> None:
    assert page.domains.rows["GAI"].isHidden()
    assert page.domains.empty.text() == "Nothing in it applies: Generative AI."


def test_t_turns_charts_into_tables_with_the_same_numbers(page: SummaryPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.domains.rows["HUM"], Qt.Key.Key_T)
    table = page.domains.table
    assert table.isVisible()
    assert not page.domains.chart.isVisible()
    cells = [table.item(0, column) for column in range(table.columnCount())]
    assert [cell.text() for cell in cells if cell] == ["Human support", "44", "56", "44", "44", "6 of 6"]
    QTest.keyClick(page.domains.table, Qt.Key.Key_T)
    assert page.domains.chart.isVisible()


def test_only_the_first_gaps_are_shown_until_all_are_asked_for(page: SummaryPage, qtbot: QtBot) -> None:
    assert len(visible_gaps(page)) == 4
    assert page.fix.all_link.text() == "All 24 gaps in order"
    page.fix.all_link.click()
    qtbot.waitUntil(lambda: len(visible_gaps(page)) == 24)
    assert page.fix.all_link.text() == "Only the first 4"


def visible_gaps(page: SummaryPage) -> list[GapRow]:
    return [row for row in page.fix.list.findChildren(GapRow) if row.isVisible()]


def test_a_gap_says_what_the_next_level_asks_and_leads_there(page: SummaryPage, qtbot: QtBot) -> None:
    first = visible_gaps(page)[0]
    assert first.accessibleName() == "1. Honest about who is there, and when, HUM-4 · gate"
    assert first.accessibleDescription().startswith("Now 0. Level 2 asks: ")
    with qtbot.waitSignal(page.go_asked) as asked:
        first.click()
    assert asked.args == ["walk", "HUM-4"]


def test_the_number_is_withheld_with_its_reasons_and_the_lowest_domains_lead(page: SummaryPage) -> None:
    assert not page.overall.number.isVisible()
    assert WITHHELD_REASONS["gate_fail"] in page.overall.withheld.text()
    assert page.overall.lowest.text().startswith("Lowest: ")


def test_a_withheld_number_stays_so_as_a_table(page: SummaryPage) -> None:
    page.turn_charts()
    assert not page.overall.table.isVisible()


def test_the_whisker_comes_after_a_pause(page: SummaryPage, document: Document, qtbot: QtBot) -> None:
    settle_gates(document)
    assert page.overall.number.isVisible()
    assert "other weights" not in page.overall.bar.accessibleName().lower()
    qtbot.waitUntil(lambda: "ther weights" in page.overall.bar.accessibleName())
    assert "With any one domain left out" in page.overall.made_of.body.text()


def test_dimensions_with_fewer_than_three_answers_are_not_printed(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    path = tmp_path / "new.dtareview"
    edits = [ProfileEdit(profile=Profile(name="Mira", stage="pilot"))]
    create_review(path, find_checklist(DEFAULT), edits, "A. Tester")
    document = open_review(path, "A. Tester")
    page = shown(qtbot, theme, document)
    assert all(row.isHidden() for row in page.dimensions.rows.values())
    assert "with fewer than three answers: Goals, " in page.dimensions.words.text()
    assert page.fix.open_row.isVisible()
    document.close()


@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (1440, 2.0), (1920, 1.0)])
def test_nothing_is_wider_than_the_window(
    page: SummaryPage, theme: Theme, qtbot: QtBot, width: int, scale: float
) -> None:
    theme.set_look(text_scale=scale)
    page.resize(width, 640)
    qtbot.waitUntil(lambda: page.area.viewport().width() > 0)
    content = page.area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= page.area.viewport().width()


@pytest.mark.parametrize("width", [1440, 900])
def test_what_is_unfolded_has_its_room(page: SummaryPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 640)
    page.domains.turn("HUM")
    page.fix.turn()
    qtbot.wait(50)
    rows = page.findChildren(ItemRow) + page.findChildren(GapRow)
    shown = [row for row in rows if row.isVisible()]
    assert shown
    assert all(row.height() >= row.heightForWidth(row.width()) for row in shown)


@pytest.mark.parametrize("width", [1440, 900])
def test_a_page_that_is_drawn_anew_ends_with_its_last_card(
    page: SummaryPage, document: Document, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 640)
    qtbot.wait(20)
    settle_gates(document)
    qtbot.wait(50)
    cards = [page.domains, page.gates, page.dimensions, page.fix, page.overall]
    assert all(card.height() >= card.heightForWidth(card.width()) for card in cards)
    content = page.area.widget()
    assert content is not None
    assert content.height() == max(content.heightForWidth(content.width()), page.area.viewport().height())


def test_heads_of_a_table_break_where_all_are_wide_and_are_read_whole(theme: Theme, qtbot: QtBot) -> None:
    heads = ("", "Goes with it", "In part, or unclear", "Not reported")
    table = ChartTable(theme, "The field", heads)
    qtbot.addWidget(table)
    table.set_rows([("Self-guided", "1", "2", "3")])
    table.show()
    for width, broken in ((1_200, False), (theme.px(330), True)):
        table.resize(width, 200)
        words = [table.horizontalHeaderItem(column) for column in range(4)]
        assert ("\n" in (words[1].text() if words[1] else "")) == broken
        columns = table.horizontalHeader()
        assert sum(columns.sectionSize(column) for column in range(4)) <= width
    assert words[2] is not None
    assert words[2].data(Qt.ItemDataRole.AccessibleTextRole) == "In part, or unclear"
